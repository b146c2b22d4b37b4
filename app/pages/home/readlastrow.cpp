// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/readlastrow.h"

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

bool hasPortrait(domain::PageKind kind)
{
    return kind == domain::PageKind::Character || kind == domain::PageKind::Person;
}

QString iconOf(domain::PageKind kind)
{
    switch (kind) {
    case domain::PageKind::Episode:
    case domain::PageKind::Series:
    case domain::PageKind::Work:
        return u"video-television"_s;
    case domain::PageKind::Season:
        return u"folder"_s;
    case domain::PageKind::Organisation:
        return u"view-certificate"_s;
    case domain::PageKind::Place:
        return u"go-home"_s;
    default:
        return u"tag"_s;
    }
}

} // namespace

ReadLastRow::ReadLastRow(QWidget *parent)
    : ThemedWidget(parent)
    , m_label(
          new widgets::TextLabel(tr("Read last"), painting::TextRole::Label, &painting::Tokens::ink2, this))
    , m_entries(new widgets::FlowLayout(16, 6))
{
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_label, 0, Qt::AlignVCenter);
    layout->addLayout(m_entries, 1);
    updateMeasures();
    hide();
}

void ReadLastRow::setCards(const QList<domain::PageCard> &cards)
{
    qDeleteAll(m_widgets);
    m_widgets.clear();
    for (const domain::PageCard &card : cards) {
        auto *entry = new QWidget(this);
        entry->setMinimumHeight(painting::portraitHeight(qRound(theme().type.scaled(portraitWidth))));
        auto *link = new widgets::LinkLabel(card.name, entry);
        link->setToolTip(card.subtitle);
        auto *line = new QHBoxLayout(entry);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme().u(1.5));
        if (hasPortrait(card.ref.kind)) {
            auto *portrait =
                new widgets::PortraitWidget(painting::portraitOf(card.portrait), portraitWidth, entry);
            portrait->setDecorative(true);
            line->addWidget(portrait);
        } else {
            link->setIconName(iconOf(card.ref.kind));
        }
        line->addWidget(link, 0, Qt::AlignVCenter);
        connect(link, &widgets::LinkLabel::clicked, this,
                [this, ref = card.ref] { Q_EMIT openRequested(ref); });
        m_entries->addWidget(entry);
        m_widgets += entry;
        entry->show();
    }
    setVisible(!cards.isEmpty());
}

void ReadLastRow::updateMeasures()
{
    const widgets::Theme current = theme();
    layout()->setContentsMargins(current.u(0.5), 0, current.u(0.5), 0);
    layout()->setSpacing(current.u(7));
    m_entries->setDistances(current.u(6), current.u(1.5));
}

void ReadLastRow::themeChanged()
{
    updateMeasures();
    ThemedWidget::themeChanged();
}

} // namespace attache::pages
