// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/news.h"
#include "services/spoilerguard.h"
#include "storage/newsstore.h"

#include <QHash>

namespace attache::services {

/// Bundled archive and stored items as one list, newest first, sealed by the viewpoint. At the same moment
/// stored items come before the archive's.
class NewsListing
{
public:
    /// Both outlive it.
    NewsListing(const Encyclopedia &encyclopedia, storage::LibraryDatabase &database);

    NewsList list(const NewsFilter &filter, const domain::Viewpoint &viewpoint,
                  const std::optional<NewsCursor> &after, int limit);
    std::optional<domain::NewsItem> item(const QString &id, const domain::Viewpoint &viewpoint);
    int unread(const domain::Viewpoint &viewpoint) const;

    /// Stored items have changed: what the guard said of them is asked anew.
    void forget() { m_gates.clear(); }

    /// The number in "item:<number>".
    static std::optional<qint64> itemNumber(const QString &id);
    /// The source in "archive:<source id>".
    static std::optional<QString> archiveSource(const QString &id);

private:
    /// A row of the merged list with its place in the order.
    struct Row
    {
        domain::NewsItem item;
        qint64 sort = 0;
    };

    QList<Row> archiveRows(const NewsFilter &filter, const domain::Viewpoint &viewpoint,
                           const std::optional<NewsCursor> &after) const;
    QList<Row> storedRows(const NewsFilter &filter, const domain::Viewpoint &viewpoint,
                          const std::optional<NewsCursor> &after, int limit);
    QList<domain::NewsItem> archive(const domain::Viewpoint &viewpoint) const;
    domain::NewsItem toItem(const storage::ItemRecord &record, const domain::Viewpoint &viewpoint);
    domain::Gate gateOf(const storage::ItemRecord &record);

    const Encyclopedia &m_encyclopedia;
    storage::NewsStore m_store;
    std::optional<SpoilerGuard> m_guard;
    QHash<qint64, domain::Gate> m_gates;
};

} // namespace attache::services
