// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/cardmaker.h"

namespace attache::services {

using domain::PageKind;

namespace {

/// Properties that say what something is, best first.
QStringList tellingProperties(PageKind kind)
{
    switch (kind) {
    case PageKind::Character:
        return {QStringLiteral("title"), QStringLiteral("occupation"), QStringLiteral("status")};
    case PageKind::Person:
        return {QStringLiteral("occupation")};
    case PageKind::Series:
        return {QStringLiteral("genre")};
    case PageKind::Organisation:
        return {QStringLiteral("type"), QStringLiteral("country")};
    case PageKind::Place:
        return {QStringLiteral("type"), QStringLiteral("location"), QStringLiteral("country")};
    case PageKind::Term:
        return {QStringLiteral("stands for"), QStringLiteral("type"), QStringLiteral("field")};
    case PageKind::Season:
    case PageKind::Episode:
    case PageKind::Work:
        break;
    }
    return {};
}

} // namespace

domain::PageCard CardMaker::card(const storage::PageRecord &page, const domain::Viewpoint &viewpoint) const
{
    domain::PageCard card;
    card.ref = page.ref;
    card.name = page.name;
    card.sortName = page.sortName;
    card.subtitle = subtitle(page, viewpoint);
    card.summary = page.summary;
    card.portrait.name = page.name;
    card.portrait.kind = page.ref.kind;
    if (page.ref.kind == PageKind::Character) {
        card.portrait.affiliations = m_pages.affiliations(page.id, viewpoint);
        card.level = m_pages.level(page.id, viewpoint);
        card.prominence = m_pages.prominence(page.id, viewpoint);
    }
    if (page.ref.kind == PageKind::Person) {
        card.plays = m_pages.plays(page.id, viewpoint);
    }
    if (page.ref.kind == PageKind::Character || page.ref.kind == PageKind::Person) {
        card.portrait.nationality = firstHolding(page.id, {QStringLiteral("nationality")}, viewpoint);
    }
    return card;
}

QList<domain::PageCard> CardMaker::cards(const QList<storage::PageRecord> &pages,
                                         const domain::Viewpoint &viewpoint) const
{
    QList<domain::PageCard> cards;
    cards.reserve(pages.size());
    for (const storage::PageRecord &page : pages) {
        cards.append(card(page, viewpoint));
    }
    return cards;
}

QString CardMaker::subtitle(const storage::PageRecord &page, const domain::Viewpoint &viewpoint) const
{
    if (page.ref.kind == PageKind::Work) {
        const storage::PackPages::WorkRecord work = m_pages.work(page.id, viewpoint);
        QStringList parts{work.type, work.years, work.network};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    if (page.ref.kind == PageKind::Season) {
        return m_pages.latestHoldingValue(page.id, QStringLiteral("status"), viewpoint);
    }
    return firstHolding(page.id, tellingProperties(page.ref.kind), viewpoint);
}

QString CardMaker::firstHolding(qint64 page, const QStringList &properties,
                                const domain::Viewpoint &viewpoint) const
{
    for (const QString &property : properties) {
        const QStringList values = m_pages.holdingValues(page, property, viewpoint);
        if (!values.isEmpty()) {
            return values.first();
        }
    }
    return {};
}

} // namespace attache::services
