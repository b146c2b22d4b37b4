// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pagetitle.h"

#include "painting/marks.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace attache::widgets {

namespace {

// In spacing units.
constexpr double ribbonWidth = 5;
constexpr double ribbonHeight = 8.5;
constexpr double ribbonFromEdge = 1;

} // namespace

PageTitle::PageTitle(const QString &title, QWidget *parent)
    : ThemedWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_line(new QHBoxLayout)
    , m_overline(new TextLabel({}, painting::TextRole::Label, &painting::Tokens::ink2, this))
    , m_title(new TextLabel({}, painting::TextRole::PageTitle, &painting::Tokens::head, this))
    , m_note(new TextLabel({}, painting::TextRole::Ui, &painting::Tokens::ink2, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_title->setWordWrap(true);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_overline);
    m_layout->addLayout(m_line);
    m_line->addWidget(m_title, 1);
    m_line->addWidget(m_note, 0, Qt::AlignBottom);
    m_overline->hide();
    m_note->hide();
    setTitle(title);
    updateMargins();
}

void PageTitle::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PageTitle::title() const
{
    return m_title->text();
}

void PageTitle::setOverline(const QString &text)
{
    m_overline->setText(text);
    m_overline->setVisible(!text.isEmpty());
}

void PageTitle::setOverlineWidget(QWidget *widget)
{
    m_overline->hide();
    m_layout->insertWidget(0, widget);
}

void PageTitle::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void PageTitle::addControl(QWidget *control)
{
    m_line->addWidget(control, 0, Qt::AlignVCenter);
}

void PageTitle::setBookmarked(bool bookmarked)
{
    m_bookmarked = bookmarked;
    update();
}

void PageTitle::updateMargins()
{
    const Theme current = theme();
    m_layout->setContentsMargins(0, 0, 0, current.u(2) + painting::letterheadRuleHeight);
    m_line->setSpacing(current.u(2));
    m_note->setContentsMargins(0, 0, 0, current.u(1));
}

void PageTitle::themeChanged()
{
    updateMargins();
    ThemedWidget::themeChanged();
}

void PageTitle::paintEvent(QPaintEvent * /*event*/)
{
    const Theme current = theme();
    QPainter painter(this);
    const int rule = painting::letterheadRuleHeight;
    painting::paintLetterheadRule(&painter, QRect{0, height() - rule, width(), rule}, current.tokens);
    if (m_bookmarked) {
        const QRect ribbon{width() - current.u(ribbonFromEdge + ribbonWidth), 0, current.u(ribbonWidth),
                           current.u(ribbonHeight)};
        painting::paintRibbon(&painter, QStyle::visualRect(layoutDirection(), rect(), ribbon),
                              current.tokens);
    }
}

} // namespace attache::widgets
