// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures.h"

namespace attache::services {

/// Reads a viewing figure as the content writes it: "57.48 million hours viewed in the first weekend", "over
/// 57 million hours viewed". Nothing for anything that is not a number of hours, minutes or views.
struct AudienceWords
{
    Audience audience = Audience::HoursViewed;
    double amount = 0;
    bool atLeast = false;
    QString period;
};
std::optional<AudienceWords> readAudience(const QString &text);

/// Reads shares of approval: "84% of critics on Rotten Tomatoes", "91% of critics and 72% of the audience on
/// Rotten Tomatoes for the whole series". Empty when there is none.
struct ScoreWords
{
    Score::Who who = Score::Who::Unnamed;
    int percent = 0;
    QString when;
};
QList<ScoreWords> readScores(const QString &text);

/// The place in "No. 4 of Netflix's daily Top 10"; 0 when none is named.
int readPlace(const QString &text);

/// First and last year of "2013-2018", "1999" or "2020-"; 0 for what is not there.
struct YearSpan
{
    int first = 0;
    int last = 0;
    /// "2020-": it goes on.
    bool open = false;
};
YearSpan readYears(const QString &text);

} // namespace attache::services
