// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "domain/viewpoint.h"

#include <optional>

namespace attache::services {

class Encyclopedia;

/// What a number of viewers counts.
enum class Audience
{
    HoursViewed,
    MinutesViewed,
    Views
};

/// A viewing figure: a number that a publication reports for a season or the series.
struct ViewingFigure
{
    domain::Link page;
    /// 0 for the whole series.
    int season = 0;
    Audience audience = Audience::HoursViewed;
    /// In ones: 57480000.
    double amount = 0;
    /// The source gives a lower bound: "more than".
    bool atLeast = false;
    /// The time it covers, as the content words it: "in the first weekend". May be empty.
    QString period;
    domain::Fact fact;
    QList<domain::Source> sources;
};

/// A share of approving reviews.
struct Score
{
    enum class Who
    {
        Critics,
        Audience,
        Unnamed
    };
    domain::Link page;
    int season = 0;
    Who who = Who::Unnamed;
    /// 0 to 100.
    int percent = 0;
    /// What the content adds: "at its start". May be empty.
    QString when;
    domain::Fact fact;
    QList<domain::Source> sources;
};

/// A figure or ranking that is words rather than a number to be drawn.
struct RankingNote
{
    domain::Link page;
    int season = 0;
    /// Of "No. 1 of ...": 1; 0 where no place is named.
    int place = 0;
    domain::Fact fact;
    QList<domain::Source> sources;
};

struct SeriesFigures
{
    QList<ViewingFigure> viewing;
    QList<Score> scores;
    QList<RankingNote> notes;
};

/// Who is in which episode.
struct AppearanceMatrix
{
    struct Row
    {
        domain::PageCard character;
        /// Ordinals of the episodes, ascending.
        QList<int> ordinals;
    };
    /// All episodes; numbers only where they are sealed.
    QList<domain::EpisodeCard> episodes;
    /// Those in most episodes first.
    QList<Row> rows;
};

struct AwardRow
{
    domain::Award award;
    QList<domain::Source> sources;
};

struct CreditRow
{
    domain::Credit credit;
    /// First and last year; 0 when unknown. A work that goes on ends in the viewpoint's year.
    int first = 0;
    int last = 0;
    QList<domain::Source> sources;
};

struct PersonCredits
{
    domain::PageCard person;
    QList<CreditRow> credits;
};

struct StatementRow
{
    domain::Utterance utterance;
    QList<domain::Source> sources;
};

/// Numbers and dates of the encyclopedia for charts, each list as the viewpoint shows it: what is hidden has
/// no row, and no part in counts and order.
class Figures
{
public:
    /// @p encyclopedia outlives it.
    explicit Figures(const Encyclopedia &encyclopedia)
        : m_encyclopedia(encyclopedia)
    {}

    /// Viewing figures, approval and rankings of the series and its seasons, in that order.
    SeriesFigures series(const domain::Viewpoint &viewpoint) const;
    AppearanceMatrix appearances(const domain::Viewpoint &viewpoint) const;
    /// Of everybody, by year; with @p work those for one work.
    QList<AwardRow> awards(const domain::Viewpoint &viewpoint,
                           const std::optional<domain::Ref> &work = std::nullopt) const;
    /// Nothing when the person's page is hidden or absent.
    std::optional<PersonCredits> screenCredits(const domain::Ref &person,
                                               const domain::Viewpoint &viewpoint) const;
    /// What people said on a known day, newest first.
    QList<StatementRow> statements(const domain::Viewpoint &viewpoint) const;

private:
    const Encyclopedia &m_encyclopedia;
};

} // namespace attache::services
