// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "domain/search.h"
#include "domain/statement.h"

#include <QCoreApplication>

namespace attache::cli {

/// Translation context of everything that the command line says.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    /// Why a search result is there: "name", "role in The Americans".
    static QString why(const domain::SearchResult &result);
    /// "S2E3", or empty for the open gate.
    static QString gate(domain::Gate gate, const domain::EpisodeSpine &spine);
    /// "1, 2 and 3" of seasons, or empty.
    static QString seasons(const QList<int> &seasons);
};

} // namespace attache::cli
