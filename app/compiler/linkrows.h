// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/packrows.h"

#include <map>
#include <utility>
#include <vector>

namespace attache::compiler {

/// Collects which page refers to which, and keeps of several references between two pages only those that
/// another one does not precede in both times.
class LinkRows
{
public:
    void add(qint64 target, qint64 origin, int gate, const QString &known);
    std::vector<storage::rows::Link> rows() const;

private:
    std::map<std::pair<qint64, qint64>, std::vector<std::pair<int, QString>>> m_times;
};

} // namespace attache::compiler
