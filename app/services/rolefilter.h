// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/encyclopedia.h"

namespace attache::services {

/// What a table of roles is narrowed to. Nothing set: everything.
struct RoleWords
{
    /// Each word must begin a word of the person's name, of the character's or part's, of the work's.
    QString person;
    QString part;
    QString work;
    /// 0 for all. Only parts in the series have seasons.
    int season = 0;
    /// A job ("actor", "director"), or the size of a part in the series ("main", "recurring", "guest").
    QString credit;
    /// The years of the work meet these; 0 is open. Rows without years are in no year.
    int firstYear = 0;
    int lastYear = 0;

    bool isEmpty() const { return *this == RoleWords(); }
    friend bool operator==(const RoleWords &, const RoleWords &) = default;
};

/// Compares rows with what was asked for, blind to case and accents.
class RoleMatcher
{
public:
    explicit RoleMatcher(const RoleWords &words);

    bool accepts(const RoleRow &row) const;

private:
    RoleWords m_words;
    QStringList m_person;
    QStringList m_part;
    QStringList m_work;
};

/// Reads "2010", "2010-2015", "2010-" or "-2015". Nothing when it is none of them.
std::optional<std::pair<int, int>> readYearRange(const QString &text);

} // namespace attache::services
