// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/packcontents.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace attache::compiler {

/// When a row is open: from a gate on and from a day on.
struct RowTimes
{
    int gate = 0;
    QString known;

    /// Open to everyone to whom the other one is open.
    bool isOpenWith(const RowTimes &other) const { return gate <= other.gate && known <= other.known; }
    friend RowTimes both(const RowTimes &a, const RowTimes &b)
    {
        return {std::max(a.gate, b.gate), std::max(a.known, b.known)};
    }
    template<class Row>
    static RowTimes of(const Row &row)
    {
        return {row.gate, row.known};
    }
};

using PagesById = QHash<qint64, const storage::rows::Page *>;
PagesById pagesById(const PackContents &contents);

/// When each portrayal is open: with any of its seasons, or with a fact that names the part; only times that
/// no other one makes needless. By the id of the role.
QHash<qint64, std::vector<RowTimes>> portrayalTimes(const PackContents &contents, const PagesById &pages);

/// How prominent each page is, larger is more, by its id. Only what is open to everyone who may see the page
/// counts, so that the order of visible pages is the same with and without what is sealed.
QHash<qint64, int> pageScores(const PackContents &contents, const PagesById &pages,
                              const QHash<qint64, std::vector<RowTimes>> &portrayals);

} // namespace attache::compiler
