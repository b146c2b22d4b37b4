// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "storage/packrecords.h"

namespace attache::storage {

class PackConnection;

/// The prose of a page.
class PackProse
{
public:
    /// @p connection outlives it.
    explicit PackProse(const PackConnection &connection)
        : m_connection(connection)
    {}

    /// Blocks in reading order: visible ones with their visible spans (a heading or paragraph may have none),
    /// and a Veil for each sealed one. Links to hidden pages are plain text.
    QList<BlockRecord> body(qint64 page, const domain::Viewpoint &viewpoint) const;

private:
    bool isVisible(const domain::Ref &ref, const domain::Viewpoint &viewpoint) const;

    const PackConnection &m_connection;
};

} // namespace attache::storage
