// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/findbar.h"

#include "widgets/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

QToolButton *button(const QString &icon, const QString &name, const QString &keys)
{
    auto *made = new QToolButton;
    made->setIcon(widgets::icon(icon));
    made->setAutoRaise(true);
    made->setAccessibleName(name);
    made->setToolTip(u"%1 (%2)"_s.arg(name, keys));
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new QLineEdit)
    , m_wholeWords(new QCheckBox(tr("&Whole words")))
    , m_count(new QLabel)
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find in page"));
    auto *label = new QLabel(tr("F&ind:"));
    label->setBuddy(m_words);
    m_words->setAccessibleName(tr("Find in page"));
    m_words->setClearButtonEnabled(true);
    auto *previous = button(u"go-previous"_s, tr("Previous place"), u"Shift+F3"_s);
    auto *next = button(u"go-next"_s, tr("Next place"), u"F3"_s);
    auto *close = button(u"tab-close"_s, tr("Close"), tr("Esc"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(label);
    layout->addWidget(m_words, 1);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(m_wholeWords);
    layout->addWidget(m_count, 1);
    layout->addWidget(close);

    connect(m_words, &QLineEdit::textChanged, this, [this] { find({}); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { findNext(false); });
    connect(m_wholeWords, &QCheckBox::toggled, this, [this] { find({}); });
    connect(previous, &QToolButton::clicked, this, [this] { findNext(true); });
    connect(next, &QToolButton::clicked, this, [this] { findNext(false); });
    connect(close, &QToolButton::clicked, this, &FindBar::leave);
    hide();
}

void FindBar::setPage(pages::PageView *page)
{
    m_page = page && page->canFind() ? page : nullptr;
    if (isVisible()) {
        if (m_page) {
            find({});
        } else {
            hide();
        }
    }
}

void FindBar::start()
{
    if (m_page) {
        show();
        m_words->selectAll();
        m_words->setFocus(Qt::ShortcutFocusReason);
        find({});
    }
}

void FindBar::findNext(bool backward)
{
    if (!isVisible()) {
        start();
        return;
    }
    find(backward ? pages::FindFlags(pages::FindFlag::Backward) : pages::FindFlags());
}

void FindBar::find(pages::FindFlags direction)
{
    if (!m_page) {
        return;
    }
    if (m_wholeWords->isChecked()) {
        direction |= pages::FindFlag::WholeWords;
    }
    const pages::FindResult result = m_page->find(m_words->text(), direction);
    if (m_words->text().isEmpty()) {
        m_count->clear();
    } else if (result.matches == 0) {
        m_count->setText(tr("Not on this page"));
    } else {
        m_count->setText(tr("%1 of %2").arg(result.current).arg(result.matches));
    }
    // The count is read out with the field.
    m_words->setAccessibleDescription(m_count->text());
}

void FindBar::leave()
{
    if (m_page) {
        m_page->find(QString(), {});
    }
    hide();
    Q_EMIT closed();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace attache::shell
