// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/cardrow.h"

#include "pages/pagewords.h"
#include "painting/portrait.h"
#include "painting/portraitpainter.h"
#include "widgets/flowlayout.h"
#include "widgets/linklabel.h"
#include "widgets/portraitwidget.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

constexpr int portraitWidth = 24;

} // namespace

CardRow::CardRow(const QString &label, QWidget *parent)
    : ThemedWidget(parent)
    , m_label(new widgets::TextLabel(label, painting::TextRole::Label, &painting::Tokens::ink2, this))
    , m_entries(new widgets::FlowLayout(16, 6))
    , m_link(new widgets::LinkLabel({}, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label, 0, Qt::AlignVCenter);
    layout->addLayout(m_entries, 1);
    layout->addWidget(m_link, 0, Qt::AlignVCenter);
    connect(m_link, &widgets::LinkLabel::clicked, this, &CardRow::linkActivated);
    m_link->hide();
    updateMeasures();
    hide();
}

void CardRow::setEntries(const QList<Entry> &entries)
{
    qDeleteAll(m_widgets);
    m_widgets.clear();
    for (const Entry &entry : entries) {
        QWidget *widget = makeEntry(entry);
        m_entries->addWidget(widget);
        m_widgets += widget;
        widget->show();
        // The link at the end of the line comes after what stands before it.
        setTabOrder(widget->findChild<widgets::LinkLabel *>(), m_link);
    }
    setVisible(!entries.isEmpty());
}

QWidget *CardRow::makeEntry(const Entry &entry)
{
    const domain::PageCard &card = entry.card;
    auto *widget = new QWidget(this);
    widget->setMinimumHeight(painting::portraitHeight(qRound(theme().type.scaled(portraitWidth))));
    auto *link = new widgets::LinkLabel(card.name, widget);
    link->setToolTip(card.subtitle);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().u(1.5));
    if (hasPortrait(card.ref.kind)) {
        auto *portrait =
            new widgets::PortraitWidget(painting::portraitOf(card.portrait), portraitWidth, widget);
        portrait->setDecorative(true);
        line->addWidget(portrait);
    } else {
        link->setIconName(pageIcon(card.ref.kind));
    }
    line->addWidget(link, 0, Qt::AlignVCenter);
    if (!entry.note.isEmpty()) {
        auto *note =
            new widgets::TextLabel(entry.note, painting::TextRole::Small, &painting::Tokens::ink2, widget);
        line->addWidget(note, 0, Qt::AlignVCenter);
        link->setAccessibleDescription(entry.note);
    }
    connect(link, &widgets::LinkLabel::clicked, this, [this, ref = card.ref] { Q_EMIT openRequested(ref); });
    return widget;
}

void CardRow::setLink(const QString &text)
{
    m_link->setText(text);
    m_link->setVisible(!text.isEmpty());
}

int CardRow::labelWidth() const
{
    return m_label->sizeHint().width();
}

void CardRow::setLabelWidth(int width)
{
    m_label->setMinimumWidth(width);
}

void CardRow::updateMeasures()
{
    const widgets::Theme current = theme();
    layout()->setContentsMargins(current.u(0.5), 0, current.u(0.5), 0);
    layout()->setSpacing(current.u(7));
    m_entries->setDistances(current.u(6), current.u(1.5));
}

void CardRow::themeChanged()
{
    updateMeasures();
    ThemedWidget::themeChanged();
}

} // namespace attache::pages
