// SPDX-License-Identifier: GPL-3.0-or-later
// The models' part of Surfaces.
#include "models/cardfiltermodel.h"
#include "models/cardlistmodel.h"
#include "models/changelistmodel.h"
#include "models/episodelistmodel.h"
#include "models/newslistmodel.h"
#include "models/roletablemodel.h"
#include "models/searchresultmodel.h"
#include "models/timelinemodel.h"
#include "surfaces.h"

#include <QAbstractItemModel>

using namespace Qt::StringLiterals;

namespace attache::test {

namespace {

/// What Qt's views and assistive technology ask for, and then some of ours.
QList<int> allRoles()
{
    QList<int> roles;
    for (int role = Qt::DisplayRole; role <= Qt::AccessibleDescriptionRole; ++role) {
        roles += role;
    }
    for (int role = Qt::UserRole; role < Qt::UserRole + 16; ++role) {
        roles += role;
    }
    return roles;
}

QStringList textsOf(const domain::PageCard &card)
{
    QStringList texts{
        card.ref.toString(),      card.name, card.sortName, card.subtitle, card.summary, card.portrait.name,
        card.portrait.nationality};
    texts += card.portrait.affiliations;
    for (const domain::Link &link : card.plays) {
        texts += {link.ref.toString(), link.name};
    }
    return texts;
}

QStringList textsOf(const QVariant &value)
{
    if (value.userType() == qMetaTypeId<domain::PageCard>()) {
        return textsOf(value.value<domain::PageCard>());
    }
    if (value.userType() == qMetaTypeId<domain::Ref>()) {
        return {value.value<domain::Ref>().toString()};
    }
    if (value.userType() == qMetaTypeId<domain::PortraitTraits>()) {
        const auto traits = value.value<domain::PortraitTraits>();
        return QStringList{traits.name, traits.nationality} + traits.affiliations;
    }
    if (value.userType() == qMetaTypeId<domain::EpisodeCard>()) {
        const auto card = value.value<domain::EpisodeCard>();
        return {card.title, card.logline, card.released.toIso()};
    }
    if (value.userType() == qMetaTypeId<domain::NewsItem>()) {
        const auto item = value.value<domain::NewsItem>();
        return {item.id, item.title, item.author, item.link, item.html, item.publisher, item.feed};
    }
    if (value.userType() == qMetaTypeId<domain::Event>()) {
        const auto event = value.value<domain::Event>();
        return {event.title, event.text, event.kind, event.date.toIso()};
    }
    if (value.userType() == qMetaTypeId<services::ChangeEntry>()) {
        const auto entry = value.value<services::ChangeEntry>();
        return textsOf(entry.page) + QStringList{entry.change.word, entry.change.value, entry.change.note,
                                                 entry.change.to ? entry.change.to->name : QString(),
                                                 entry.source ? entry.source->title : QString()};
    }
    if (value.userType() == qMetaTypeId<services::RoleRow>()) {
        const auto row = value.value<services::RoleRow>();
        QStringList texts{row.person.ref.toString(),
                          row.person.name,
                          row.work.ref.toString(),
                          row.work.name,
                          row.role,
                          row.years,
                          row.job};
        if (row.character) {
            texts += {row.character->ref.toString(), row.character->name};
        }
        return texts;
    }
    if (value.userType() == qMetaTypeId<domain::SearchResult>()) {
        const auto result = value.value<domain::SearchResult>();
        return textsOf(result.card) +
               QStringList{result.title, result.subtitle, result.snippet, result.reason};
    }
    if (value.canConvert<QStringList>()) {
        return value.toStringList();
    }
    return {value.toString()};
}

} // namespace

void sayModel(QAbstractItemModel &model, const QString &where, const Saying &say)
{
    const QList<int> roles = allRoles();
    while (model.canFetchMore({})) {
        model.fetchMore({});
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            for (const int role : roles) {
                const QVariant value = index.data(role);
                if (!value.isValid()) {
                    continue;
                }
                for (const QString &text : textsOf(value)) {
                    say(where + u" role %1"_s.arg(role), text);
                }
            }
        }
    }
    for (int section = 0; section < model.columnCount(); ++section) {
        say(where + u" header"_s, model.headerData(section, Qt::Horizontal).toString());
    }
    say(where + u" rows"_s, QString::number(model.rowCount()));
}

void Surfaces::models(const domain::Viewpoint &viewpoint, const Saying &say) const
{
    using models::CardGrouping;
    for (const CardGrouping grouping : {CardGrouping::ByLetter, CardGrouping::ByKind, CardGrouping::BySide}) {
        models::CardListModel cards(*m_encyclopedia);
        cards.setKinds({domain::PageKind::Character, domain::PageKind::Person, domain::PageKind::Organisation,
                        domain::PageKind::Place, domain::PageKind::Term});
        cards.setGrouping(grouping);
        cards.setViewpoint(viewpoint);
        models::CardFilterModel filtered;
        filtered.setSourceModel(&cards);
        filtered.setSortedByGroup(true);
        cards.fetchAll();
        sayModel(filtered, u"cards"_s, say);
        say(u"cards total"_s, QString::number(cards.total()));
    }
    models::EpisodeListModel episodes(*m_encyclopedia);
    episodes.setViewpoint(viewpoint);
    sayModel(episodes, u"episode model"_s, say);
    models::TimelineModel timeline(*m_encyclopedia);
    timeline.setViewpoint(viewpoint);
    sayModel(timeline, u"timeline model"_s, say);
    models::ChangeListModel changes(*m_encyclopedia);
    changes.setViewpoint(viewpoint, QDate(2025, 1, 1));
    sayModel(changes, u"change model"_s, say);
    models::RoleTableModel roles(*m_encyclopedia,
                                 {[](models::RoleTableModel::Column) { return QString(); },
                                  [](const services::RoleRow &row) { return row.job; },
                                  [](const QList<int> &seasons) {
                                      return seasons.isEmpty() ? QString() : QString::number(seasons.last());
                                  },
                                  [](const QString &kind) { return kind; }});
    roles.setViewpoint(viewpoint);
    sayModel(roles, u"roles model"_s, say);
    roles.sort(models::RoleTableModel::WorkColumn, Qt::DescendingOrder);
    sayModel(roles, u"roles model, sorted"_s, say);
    say(u"jobs and seasons"_s, roles.jobs().join(u' '));
    for (const int season : roles.seasons()) {
        say(u"jobs and seasons"_s, QString::number(season));
    }
    models::NewsListModel news(*m_news);
    news.setViewpoint(viewpoint);
    sayModel(news, u"news model"_s, say);
    models::SearchResultModel results;
    results.setResults(m_search->find({u"the"_s, {}, 200}, viewpoint).results, 0);
    sayModel(results, u"search model"_s, say);
}

} // namespace attache::test
