// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figures/figurecharts.h"

#include "pages/figures/figurewords.h"
#include "pages/pagewords.h"
#include "painting/charts/barchart.h"
#include "painting/charts/dotchart.h"
#include "painting/charts/matrixchart.h"
#include "painting/charts/spanchart.h"
#include "painting/charts/yearchart.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using painting::ChartItem;
using painting::DotShape;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString subjectOf(const domain::Link &page, int season)
{
    return season > 0 ? Words::tr("Season %1").arg(season) : page.name;
}

QString noteOf(const domain::Fact &fact)
{
    QStringList parts{fact.note};
    if (fact.status == domain::Status::Reported) {
        parts.prepend(Words::tr("Reported, not confirmed."));
    } else if (fact.status == domain::Status::Expected) {
        parts.prepend(Words::tr("Expected."));
    }
    if (fact.superseded.isValid()) {
        parts.prepend(Words::tr("Until %1.").arg(dateInWords(fact.superseded)));
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString audienceSentence(const services::ViewingFigure &figure)
{
    const QString amount = figure.atLeast ? Words::tr("more than %1").arg(amountInWords(figure.amount))
                                          : amountInWords(figure.amount);
    switch (figure.audience) {
    case services::Audience::HoursViewed:
        return Words::tr("%1 hours viewed").arg(amount);
    case services::Audience::MinutesViewed:
        return Words::tr("%1 minutes viewed").arg(amount);
    case services::Audience::Views:
        return Words::tr("%1 views").arg(amount);
    }
    return amount;
}

painting::BarData::Bar barOf(const services::ViewingFigure &figure)
{
    painting::BarData::Bar bar;
    bar.group = subjectOf(figure.page, figure.season);
    bar.label = figure.period;
    bar.value = figure.amount;
    bar.written = figure.atLeast ? Words::tr("more than %1").arg(amountInWords(figure.amount))
                                 : amountInWords(figure.amount);
    bar.atLeast = figure.atLeast;
    bar.uncertain = figure.fact.status != domain::Status::Confirmed;
    bar.item = {joined({bar.group, figure.period}), audienceSentence(figure), noteOf(figure.fact),
                sourceInWords(figure.sources), figure.page.ref.toString()};
    return bar;
}

} // namespace

std::unique_ptr<painting::Chart> viewingChart(const QList<services::ViewingFigure> &figures)
{
    using services::Audience;
    painting::BarData data;
    data.tick = tickInWords;
    data.heads = {Words::tr("What"), Words::tr("Figure"), Words::tr("Note"), Words::tr("Source")};
    for (const Audience audience : {Audience::HoursViewed, Audience::MinutesViewed, Audience::Views}) {
        painting::BarData::Panel panel;
        panel.title = audienceName(audience);
        for (const services::ViewingFigure &figure : figures) {
            if (figure.audience == audience) {
                panel.bars += barOf(figure);
            }
        }
        if (!panel.bars.isEmpty()) {
            data.panels += panel;
        }
    }
    return data.panels.isEmpty() ? nullptr : std::make_unique<painting::BarChart>(std::move(data));
}

std::unique_ptr<painting::Chart> approvalChart(const QList<services::Score> &scores)
{
    using services::Score;
    constexpr std::array order{Score::Who::Critics, Score::Who::Audience, Score::Who::Unnamed};
    const std::array names{Words::tr("Critics"), Words::tr("Audience"), Words::tr("Not said of whom")};
    constexpr std::array shapes{DotShape::Disc, DotShape::Diamond, DotShape::Square};
    painting::DotData data;
    data.tick = percentInWords;
    data.heads = {Words::tr("What"), Words::tr("Figure"), Words::tr("Note"), Words::tr("Source")};
    QList<int> seriesOf(static_cast<qsizetype>(order.size()), -1);
    for (size_t i = 0; i < order.size(); ++i) {
        if (std::ranges::find(scores, order.at(i), &Score::who) != scores.end()) {
            seriesOf[static_cast<qsizetype>(i)] = static_cast<int>(data.series.size());
            data.series += {names.at(i), shapes.at(i)};
        }
    }
    for (const Score &score : scores) {
        const QString label = subjectOf(score.page, score.season);
        auto row = std::ranges::find(data.rows, label, &painting::DotData::Row::label);
        if (row == data.rows.end()) {
            data.rows += {label, {}};
            row = data.rows.end() - 1;
        }
        const auto who = static_cast<size_t>(std::ranges::find(order, score.who) - order.begin());
        painting::DotData::Dot dot;
        dot.value = score.percent;
        dot.series = seriesOf.at(static_cast<qsizetype>(who));
        dot.earlier = score.fact.superseded.isValid();
        if (dot.earlier) {
            data.earlierLabel = Words::tr("Hollow: an earlier figure");
        }
        dot.item = {joined({label, names.at(who).toLower(), score.when}), percentInWords(score.percent),
                    noteOf(score.fact), sourceInWords(score.sources), score.page.ref.toString()};
        row->dots += dot;
    }
    return scores.isEmpty() ? nullptr : std::make_unique<painting::DotChart>(std::move(data));
}

std::unique_ptr<painting::Chart> appearanceChart(const services::AppearanceMatrix &matrix)
{
    painting::MatrixData data;
    data.marked = Words::tr("appears");
    data.unmarked = Words::tr("is not listed");
    data.rowHead = Words::tr("Character");
    data.groupHead = Words::tr("Side");
    data.countHead = Words::tr("Episodes");
    QList<int> ordinals;
    for (const domain::EpisodeCard &episode : matrix.episodes) {
        painting::MatrixData::Column column;
        column.label = QString::number(episode.id.number);
        column.sealed = !episode.watched;
        column.name = episodeBrief(episode.id);
        if (episode.watched && !episode.title.isEmpty()) {
            column.name = Words::tr("%1 %2", "S1 E3 and the title").arg(column.name, episode.title);
        }
        data.columns += column;
        ordinals += episode.gate.ordinal;
        const QString season = Words::tr("Season %1").arg(episode.id.season);
        if (data.columnGroups.isEmpty() || data.columnGroups.last().label != season) {
            data.columnGroups += {season, 0};
        }
        ++data.columnGroups.last().columns;
    }
    for (const models::Side side :
         {models::Side::Embassy, models::Side::Washington, models::Side::UnitedKingdom,
          models::Side::OtherCountries, models::Side::Unknown}) {
        painting::MatrixData::RowGroup group{sideName(side), {}};
        for (const services::AppearanceMatrix::Row &row : matrix.rows) {
            if (models::sideOf(row.character.portrait) == side) {
                painting::MatrixData::Row line{row.character.name, row.character.ref.toString(), {}};
                for (const int ordinal : std::as_const(ordinals)) {
                    line.marks += row.ordinals.contains(ordinal);
                }
                group.rows += line;
            }
        }
        if (!group.rows.isEmpty()) {
            data.rowGroups += group;
        }
    }
    return data.rowGroups.isEmpty() ? nullptr : std::make_unique<painting::MatrixChart>(std::move(data));
}

std::unique_ptr<painting::Chart> awardsChart(const QList<services::AwardRow> &awards)
{
    painting::YearData data;
    data.series = {{Words::tr("Won"), DotShape::Star}, {Words::tr("Nominated"), DotShape::Ring}};
    data.noYear = Words::tr("No year");
    data.heads = {Words::tr("Year"), Words::tr("Award"), Words::tr("Result"), Words::tr("For"),
                  Words::tr("Source")};
    for (const services::AwardRow &row : awards) {
        const bool won = row.award.result == u"won"_s;
        painting::YearData::Mark mark;
        mark.year = row.award.year;
        mark.series = won ? 0 : 1;
        mark.item.name = joined({row.award.award, row.award.category, row.award.person.name});
        mark.item.value = won ? Words::tr("Won") : Words::tr("Nominated");
        mark.item.note = joined({row.award.work ? row.award.work->name : QString(), row.award.note});
        mark.item.source = sourceInWords(row.sources);
        mark.item.target = row.award.person.ref.toString();
        data.marks += mark;
    }
    return awards.isEmpty() ? nullptr : std::make_unique<painting::YearChart>(std::move(data));
}

std::unique_ptr<painting::Chart> creditsChart(const services::PersonCredits &credits)
{
    painting::SpanData data;
    data.series = {{Words::tr("Films"), DotShape::Disc},
                   {Words::tr("Series"), DotShape::Square},
                   {Words::tr("Other work"), DotShape::Diamond}};
    data.noYear = Words::tr("No year");
    data.heads = {Words::tr("Years"), Words::tr("Title"), Words::tr("Part"), Words::tr("Source")};
    for (const services::CreditRow &row : credits.credits) {
        const domain::Credit &credit = row.credit;
        painting::SpanData::Span span;
        span.first = row.first;
        span.last = row.last;
        span.label = credit.work.name;
        span.detail = credit.role;
        span.series = credit.workType.contains(u"film"_s) ? 0 : credit.workType.contains(u"series"_s) ? 1 : 2;
        QString years = credit.years;
        span.item = {credit.work.name, years.replace(u'-', QChar(0x2013)), joined({credit.role, credit.note}),
                     sourceInWords(row.sources), credit.work.ref.toString()};
        data.spans += span;
    }
    return data.spans.isEmpty()
               ? nullptr
               : std::make_unique<painting::SpanChart>(std::move(data), painting::SpanChart::Form::Full);
}

} // namespace attache::pages
