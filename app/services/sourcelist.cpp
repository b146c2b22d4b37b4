// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sourcelist.h"

namespace attache::services {

domain::Citations SourceList::cite(const QList<qint64> &ids)
{
    domain::Citations places;
    for (const qint64 id : ids) {
        auto place = m_places.constFind(id);
        if (place == m_places.constEnd()) {
            const std::optional<storage::SourceRecord> record = m_statements.source(id, m_viewpoint);
            if (!record) {
                continue;
            }
            place = m_places.insert(id, static_cast<int>(m_sources.size()));
            m_sources.append(record->source);
        }
        places.append(*place);
    }
    return places;
}

} // namespace attache::services
