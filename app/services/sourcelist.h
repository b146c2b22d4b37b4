// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/packstatements.h"

#include <QHash>

namespace attache::services {

/// Numbers the sources of a page in the order in which statements name them.
class SourceList
{
public:
    /// Both outlive the list.
    SourceList(const storage::PackStatements &statements, const domain::Viewpoint &viewpoint)
        : m_statements(statements)
        , m_viewpoint(viewpoint)
    {}

    /// The places of these sources in sources(); new ones go to its end.
    domain::Citations cite(const QList<qint64> &ids);
    const QList<domain::Source> &sources() const { return m_sources; }

    /// The statements with their citations.
    template<class T>
    QList<T> cited(const QList<storage::Cited<T>> &records)
    {
        QList<T> values;
        values.reserve(records.size());
        for (const storage::Cited<T> &record : records) {
            values.append(record.value);
            values.last().sources = cite(record.sources);
        }
        return values;
    }

private:
    const storage::PackStatements &m_statements;
    const domain::Viewpoint &m_viewpoint;
    QHash<qint64, int> m_places;
    QList<domain::Source> m_sources;
};

} // namespace attache::services
