// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/news/newsplaces.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

/// Publishers are named when they have at least this many items, and only so many of them.
constexpr int leastItems = 3;
constexpr int mostPublishers = 8;
/// Looked at for publishers and for counting what is kept.
constexpr int itemsLookedAt = 1000;

QStringList oftenestPublishers(const QList<domain::NewsItem> &items)
{
    QHash<QString, int> counts;
    for (const domain::NewsItem &item : items) {
        ++counts[item.publisher];
    }
    QStringList names;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() >= leastItems && !count.key().isEmpty()) {
            names += count.key();
        }
    }
    std::ranges::sort(names, [&counts](const QString &one, const QString &other) {
        const int difference = counts.value(one) - counts.value(other);
        return difference != 0 ? difference > 0 : one < other;
    });
    names = names.first(std::min<qsizetype>(names.size(), mostPublishers));
    std::ranges::sort(
        names, [](const QString &one, const QString &other) { return one.localeAwareCompare(other) < 0; });
    return names;
}

} // namespace

QList<NewsPlaces::Place> NewsPlaces::places(const services::News &news,
                                            const domain::Viewpoint &viewpoint) const
{
    services::NewsFilter unread;
    unread.unreadOnly = true;
    services::NewsFilter kept;
    kept.starredOnly = true;
    const auto keptCount =
        static_cast<int>(news.list(kept, viewpoint, std::nullopt, itemsLookedAt).items.size());
    QList<Place> list{
        {u"all"_s, tr("All news"), u"view-pim-news"_s, 0, {}, false},
        {u"unread"_s, tr("Unread"), u"mail-mark-unread"_s, news.unread(viewpoint), unread, false},
        {u"kept"_s, tr("Kept"), u"bookmark-new"_s, keptCount, kept, false},
    };
    const auto add = [&list](const QString &name, const QString &iconName) {
        services::NewsFilter filter;
        filter.feed = name;
        list += Place{u"feed:"_s + name, name, iconName, 0, filter, false};
    };
    QStringList feeds;
    for (const services::FeedSubscription &feed : news.feeds()) {
        if (feed.enabled && feed.items > 0) {
            feeds += feed.title;
        }
    }
    if (!feeds.isEmpty()) {
        list += Place{u"#feeds"_s, tr("Feeds"), {}, 0, {}, true};
        for (const QString &feed : std::as_const(feeds)) {
            add(feed, u"news-subscribe"_s);
        }
    }
    QStringList publishers = oftenestPublishers(news.list({}, viewpoint, std::nullopt, itemsLookedAt).items);
    publishers.removeIf([&feeds](const QString &name) { return feeds.contains(name); });
    if (!publishers.isEmpty()) {
        list += Place{u"#publishers"_s, tr("Publishers"), {}, 0, {}, true};
        for (const QString &publisher : std::as_const(publishers)) {
            add(publisher, u"view-pim-news"_s);
        }
    }
    return list;
}

void NewsPlaces::load(const services::News &news, const domain::Viewpoint &viewpoint)
{
    const QList<Place> next = places(news, viewpoint.sealed());
    if (next == m_places) {
        // Only numbers differ: whoever stands on a row stays there.
        m_places = next;
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_places.size()) - 1));
        return;
    }
    beginResetModel();
    m_places = next;
    endResetModel();
}

services::NewsFilter NewsPlaces::filterAt(int row) const
{
    return row >= 0 && row < m_places.size() ? m_places.at(row).filter : services::NewsFilter();
}

int NewsPlaces::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_places, id, &Place::id);
    return found == m_places.end() ? -1 : static_cast<int>(found - m_places.begin());
}

int NewsPlaces::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant NewsPlaces::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Place &place = m_places.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return place.label;
    case Qt::AccessibleTextRole:
        return place.count > 0 ? tr("%1, %n item(s)", nullptr, place.count).arg(place.label) : place.label;
    case IdRole:
        return place.id;
    case CountRole:
        return place.count > 0 ? QLocale().toString(place.count) : QString();
    case IconRole:
        return place.iconName;
    case HeadingRole:
        return place.heading;
    default:
        return {};
    }
}

Qt::ItemFlags NewsPlaces::flags(const QModelIndex &index) const
{
    if (!index.isValid() || m_places.at(index.row()).heading) {
        return Qt::NoItemFlags;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace attache::pages
