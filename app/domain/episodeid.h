// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ref.h"

#include <compare>
#include <optional>

namespace attache::domain {

/// Season and number of an episode, both from 1 to 99.
struct EpisodeId
{
    int season = 1;
    int number = 1;

    /// Reads "S1E3", "s01e03" and "1x03". Nothing for anything else.
    static std::optional<EpisodeId> parse(QStringView text);

    /// "S1E3", the spelling of gates and of the command line.
    QString toString() const;
    /// "s01e03", the file name of the episode's page.
    QString slug() const;
    Ref ref() const { return Ref{PageKind::Episode, slug()}; }

    friend constexpr auto operator<=>(EpisodeId, EpisodeId) = default;
};

} // namespace attache::domain
