// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articlecredits.h"

#include "pages/article/articleobjects.h"
#include "pages/article/articlewords.h"
#include "pages/article/factgroups.h"
#include "painting/charts/spanchart.h"
#include "services/figurewords.h"

#include <algorithm>

namespace attache::pages {

using painting::TextRole;
using namespace Qt::StringLiterals;

namespace {

constexpr int rolePortrait = 44;
constexpr double rowPadding = 1.6;
/// Fewer works than these are seen without a picture.
constexpr int leastForStrip = 3;

bool isSeriesWork(const domain::Credit &credit)
{
    return credit.workType.contains(u"series"_s) && !credit.workType.contains(u"film"_s);
}

/// The last year, so that the newest work stands first; works without years stand last.
int sortYear(const domain::Credit &credit)
{
    return credit.years.left(4).toInt();
}

QList<domain::Credit> shownCredits(const QList<domain::Credit> &credits, CreditFilter filter)
{
    QList<domain::Credit> shown;
    for (const domain::Credit &credit : credits) {
        const bool wanted = filter == CreditFilter::All ||
                            (filter == CreditFilter::Series && isSeriesWork(credit)) ||
                            (filter == CreditFilter::Films && credit.workType.contains(u"film"_s));
        if (wanted) {
            shown += credit;
        }
    }
    std::stable_sort(shown.begin(), shown.end(), [](const domain::Credit &one, const domain::Credit &other) {
        return sortYear(one) > sortYear(other);
    });
    return shown;
}

} // namespace

void ArticleCredits::roleCard(QTextTable *table, int row, const domain::Role &role) const
{
    const int portraitWidth = qRound(style().type.scaled(rolePortrait));
    const int gap = 2;
    writer().box(ArticleBox::Look::Card, table, row, 1, 0, width(), units(gap));
    writer().enter(table, row, 0, 2.75, 2.75 + gap);
    picture(cardOf(role.character), portraitWidth);
    writer().enter(table, row, 1, 4, 2.75 + gap);
    writer().beginBlock({TextRole::UiStrong, tokens().ink, 0, 0.5});
    writer().link(role.character.name, address::page(role.character.ref), true);
    QStringList numbers;
    for (const int season : role.seasons) {
        numbers += style().locale.toString(season);
    }
    QString line = ArticleWords::levelName(role.level);
    if (!numbers.isEmpty()) {
        const QString list = style().locale.createSeparatedList(numbers);
        const QString seasons = numbers.size() == 1 ? tr("season %1").arg(list) : tr("seasons %1").arg(list);
        line = content().everythingWatched() ? u"%1, %2"_s.arg(line, seasons)
                                             : tr("%1, %2 as far as you have watched").arg(line, seasons);
    }
    writer().beginBlock({TextRole::Ui, tokens().ink2});
    writer().text(line);
    writer().markers(role.sources);
}

void ArticleCredits::inTheSeries() const
{
    QList<domain::Fact> jobs;
    for (const domain::Fact &fact : page().facts) {
        if (fact.property == u"role on the series"_s && !fact.ref) {
            jobs += fact;
        }
    }
    if (page().roles.isEmpty() && jobs.isEmpty()) {
        return;
    }
    section(content().seriesName.isEmpty() ? tr("In the series") : tr("In %1").arg(content().seriesName));
    if (!page().roles.isEmpty()) {
        const int picture = units(3.75) + qRound(style().type.scaled(rolePortrait)) + units(3.5);
        QTextTable *table =
            writer().table(static_cast<int>(page().roles.size()),
                           {{picture, units(3.75), 0}, {width() - picture, 0, units(3.75)}}, 1);
        for (int row = 0; row < page().roles.size(); ++row) {
            roleCard(table, row, page().roles.at(row));
        }
        writer().leave(table);
    }
    for (const domain::Fact &fact : jobs) {
        writer().beginBlock({TextRole::Body, tokens().ink, 0.5, 0.5});
        writer().text(ArticleWords::sentence(fact.value));
        writer().markers(fact.sources);
        if (!fact.note.isEmpty()) {
            writer().beginBlock({TextRole::Small, tokens().ink2});
            writer().text(fact.note);
        }
    }
}

void ArticleCredits::filterChips() const
{
    const auto chip = [this](CreditFilter filter, const QString &text, const QString &name) {
        const bool on = style().credits == filter;
        writer().mark(text, on ? ArticleMark::Look::ChipOn : ArticleMark::Look::Chip, address::action(name),
                      on ? tokens().onNavy : tokens().ink);
    };
    const QString space(10, QChar(QChar::Nbsp));
    chip(CreditFilter::All, tr("All"), u"credits-all"_s);
    writer().text(space);
    chip(CreditFilter::Series, tr("Series"), u"credits-series"_s);
    writer().text(space);
    chip(CreditFilter::Films, tr("Films"), u"credits-films"_s);
    writer().text(QString(4, QChar(QChar::Nbsp)));
}

/// The years of the credits at a glance. The list below says the same in words.
void ArticleCredits::yearStrip() const
{
    painting::SpanData data;
    data.series = {{tr("Films"), painting::DotShape::Disc},
                   {tr("Series"), painting::DotShape::Square},
                   {tr("Other work"), painting::DotShape::Diamond}};
    for (const domain::Credit &credit : page().credits) {
        const services::YearSpan years = services::readYears(credit.years);
        const int now = content().viewpoint.asOf.year();
        painting::SpanData::Span span;
        span.first = years.first;
        span.last = years.open ? std::max(now, years.first) : years.last;
        span.series = credit.workType.contains(u"film"_s) ? 0 : isSeriesWork(credit) ? 1 : 2;
        data.spans += span;
    }
    const auto strip =
        std::make_shared<painting::SpanChart>(std::move(data), painting::SpanChart::Form::Strip);
    if (strip->items().size() < leastForStrip) {
        return;
    }
    const painting::ChartStyle look{style().tokens, style().type, style().direction};
    strip->arrange(width(), look);
    writer().beginBlock({TextRole::Ui, tokens().ink, 1, 1});
    writer().object(ArticleObjects::chart(strip, look));
    writer().beginBlock({TextRole::Small, tokens().link, 0, 2});
    writer().link(tr("Screen credits by year, with sources and as a table"), address::action(u"figures"_s));
}

void ArticleCredits::figures() const
{
    if (style().forPrint) {
        return;
    }
    section(tr("Figures"));
    const auto line = [this](const QString &text, const QString &action) {
        writer().beginListItem({TextRole::Ui, tokens().link, 0, 1}, 1);
        writer().link(text, address::action(action));
    };
    line(tr("Viewing figures and rankings"), u"figures-viewing"_s);
    line(tr("Who is in which episode"), u"figures-appearances"_s);
    line(tr("Awards by year"), u"figures-awards"_s);
}

void ArticleCredits::columnHeads(QTextTable *table, const QStringList &heads) const
{
    for (int column = 0; column < heads.size(); ++column) {
        writer().enter(table, 0, column, 1, 1.5);
        const bool last = column + 1 == heads.size();
        writer().beginBlock(
            {TextRole::Label, tokens().ink2, 0, 0, last ? Qt::AlignTrailing : Qt::AlignLeading});
        writer().text(heads.at(column));
    }
    writer().box(ArticleBox::Look::HeadLine, table, 0, 1, 0, width());
}

QString ArticleCredits::partOf(const domain::Credit &credit) const
{
    if (!credit.role.isEmpty()) {
        return credit.role;
    }
    return credit.job == u"actor"_s ? QString() : ArticleWords::label(credit.job);
}

void ArticleCredits::creditRow(QTextTable *table, int row, const domain::Credit &credit) const
{
    if (row > 1) {
        writer().box(ArticleBox::Look::RowLine, table, row, 1, 0, width());
    }
    writer().enter(table, row, 0, rowPadding, rowPadding);
    writer().beginBlock({TextRole::Ui, tokens().ink2});
    QString years = credit.years;
    writer().text(years.replace(u'-', QChar(0x2013)));
    writer().enter(table, row, 1, rowPadding, rowPadding);
    writer().beginBlock({TextRole::Ui, tokens().ink});
    writer().link(credit.work);
    writer().markers(credit.sources);
    if (credit.status != domain::Status::Confirmed) {
        writer().text(u"  "_s);
        writer().mark(ArticleWords::statusTag(credit.status), ArticleMark::Look::Tag, {}, tokens().ink2,
                      tokens().sheet2);
    }
    if (!credit.note.isEmpty()) {
        writer().beginBlock({TextRole::Small, tokens().ink2});
        writer().text(credit.note);
    }
    writer().enter(table, row, 2, rowPadding, rowPadding);
    writer().beginBlock({TextRole::Ui, tokens().ink});
    writer().text(partOf(credit));
    writer().enter(table, row, 3, rowPadding, rowPadding);
    writer().beginBlock({TextRole::Ui, tokens().ink2, 0, 0, Qt::AlignTrailing});
    writer().text(ArticleWords::label(credit.workType));
}

void ArticleCredits::elsewhere() const
{
    if (page().credits.isEmpty()) {
        return;
    }
    if (style().forPrint) {
        section(tr("Elsewhere"));
    } else {
        sectionWith(tr("Elsewhere"), std::min(em(20), width() / 2), [this] { filterChips(); });
        yearStrip();
    }
    const QList<domain::Credit> credits = shownCredits(page().credits, style().credits);
    const int years = em(6.4);
    const int kind = em(6);
    const int title = (width() - years - kind) * 3 / 5;
    QTextTable *table = writer().table(
        static_cast<int>(credits.size()) + 1,
        {{years, 0, 0}, {title, 0, units(2)}, {width() - years - kind - title, 0, units(2)}, {kind, 0, 0}});
    columnHeads(table, {tr("Years"), tr("Title"), tr("Part"), tr("Kind")});
    for (int row = 0; row < credits.size(); ++row) {
        creditRow(table, row + 1, credits.at(row));
    }
    writer().leave(table);
    workedBefore();
}

void ArticleCredits::workedBefore() const
{
    if (content().colleagues.isEmpty()) {
        return;
    }
    section(tr("Worked with before"));
    const int name = width() * 2 / 5;
    QTextTable *table = writer().table(static_cast<int>(content().colleagues.size()),
                                       {{name, 0, units(2)}, {width() - name, 0, 0}});
    for (int row = 0; row < static_cast<int>(content().colleagues.size()); ++row) {
        const services::Colleague &colleague = content().colleagues.at(row);
        if (row > 0) {
            writer().box(ArticleBox::Look::RowLine, table, row, 1, 0, width());
        }
        writer().enter(table, row, 0, rowPadding, rowPadding);
        writer().beginBlock({TextRole::Ui, tokens().ink});
        writer().link({colleague.person.ref, colleague.person.name});
        writer().enter(table, row, 1, rowPadding, rowPadding);
        writer().beginBlock({TextRole::Ui, tokens().ink});
        for (qsizetype i = 0; i < colleague.works.size(); ++i) {
            writer().text(i == 0 ? QString() : u", "_s);
            writer().link(colleague.works.at(i));
        }
    }
    writer().leave(table);
    if (!style().forPrint) {
        writer().beginBlock({TextRole::Small, tokens().link, 1, 2});
        writer().link(tr("How they are connected with anybody else"), address::action(u"connections"_s));
    }
}

void ArticleCredits::awards() const
{
    QList<domain::Award> awards = page().awards;
    if (awards.isEmpty()) {
        return;
    }
    std::stable_sort(awards.begin(), awards.end(), [](const domain::Award &one, const domain::Award &other) {
        return one.year > other.year;
    });
    section(tr("Awards"));
    const int year = em(4.4);
    const int result = em(7.5);
    QTextTable *table =
        writer().table(static_cast<int>(awards.size()),
                       {{year, 0, 0}, {width() - year - result, 0, units(2)}, {result, 0, 0}});
    for (int row = 0; row < awards.size(); ++row) {
        const domain::Award &award = awards.at(row);
        if (row > 0) {
            writer().box(ArticleBox::Look::RowLine, table, row, 1, 0, width());
        }
        writer().enter(table, row, 0, rowPadding, rowPadding);
        writer().beginBlock({TextRole::Ui, tokens().ink2});
        writer().text(award.year > 0 ? QString::number(award.year) : QString());
        writer().enter(table, row, 1, rowPadding, rowPadding);
        writer().beginBlock({TextRole::Ui, tokens().ink});
        writer().text(award.award);
        writer().markers(award.sources);
        writer().beginBlock({TextRole::Small, tokens().ink2});
        writer().text(award.category);
        if (award.work) {
            writer().text(award.category.isEmpty() ? QString() : u" · "_s);
            writer().link(*award.work);
        }
        if (page().card.ref.kind != domain::PageKind::Person) {
            writer().text(u" · "_s);
            writer().link(award.person);
        }
        if (!award.note.isEmpty()) {
            writer().beginBlock({TextRole::Small, tokens().ink2});
            writer().text(award.note);
        }
        const bool won = award.result == u"won"_s;
        writer().enter(table, row, 2, rowPadding, rowPadding);
        writer().beginBlock({TextRole::Small, tokens().ink2, 0, 0, Qt::AlignTrailing});
        if (won) {
            writer().mark(ArticleWords::label(award.result), ArticleMark::Look::Tag, {}, tokens().brassInk,
                          tokens().brassWash);
        } else {
            writer().text(ArticleWords::label(award.result));
        }
    }
    writer().leave(table);
}

void ArticleCredits::seriesAwards() const
{
    const QList<domain::Fact> facts = holdingFacts(page().facts, u"award"_s);
    if (facts.isEmpty()) {
        return;
    }
    section(tr("Awards of the series"));
    for (const domain::Fact &fact : facts) {
        writer().beginListItem({TextRole::Ui, tokens().ink, 0, 1}, 1);
        writer().text(fact.value);
        writer().markers(fact.sources);
        if (!fact.note.isEmpty()) {
            writer().text(u"  "_s + fact.note, tokens().ink2, TextRole::Small);
        }
    }
}

void ArticleCredits::utterances() const
{
    if (page().utterances.isEmpty()) {
        return;
    }
    section(tr("What they said"));
    for (const domain::Utterance &utterance : page().utterances) {
        QStringList line;
        if (utterance.on.isValid()) {
            line += ArticleWords::date(utterance.on, style().locale);
        }
        if (!utterance.to.isEmpty()) {
            //: To whom something was said; %1 is a paper or a person
            line += tr("to %1").arg(utterance.to);
        }
        if (page().card.ref.kind != domain::PageKind::Person) {
            line.prepend(utterance.person.name);
        }
        writer().beginBlock({TextRole::Small, tokens().ink2, 1, 0.25});
        writer().text(line.join(u" · "_s));
        writer().beginBlock({TextRole::Body, tokens().ink, 0, 2.5, Qt::AlignLeading, true});
        writer().text(utterance.gist);
        writer().markers(utterance.sources);
    }
}

void ArticleCredits::people() const
{
    if (page().credits.isEmpty()) {
        return;
    }
    section(content().seriesName.isEmpty() ? tr("Who of the series was in it")
                                           : tr("Who of %1 was in it").arg(content().seriesName));
    const int name = width() * 2 / 5;
    const int years = em(6.4);
    QTextTable *table =
        writer().table(static_cast<int>(page().credits.size()) + 1,
                       {{name, 0, units(2)}, {width() - name - years, 0, units(2)}, {years, 0, 0}});
    columnHeads(table, {tr("Name"), tr("Part"), tr("Years")});
    for (int row = 0; row < page().credits.size(); ++row) {
        const domain::Credit &credit = page().credits.at(row);
        if (row > 0) {
            writer().box(ArticleBox::Look::RowLine, table, row + 1, 1, 0, width());
        }
        writer().enter(table, row + 1, 0, rowPadding, rowPadding);
        writer().beginBlock({TextRole::Ui, tokens().ink});
        writer().link(credit.person);
        writer().markers(credit.sources);
        writer().enter(table, row + 1, 1, rowPadding, rowPadding);
        writer().beginBlock({TextRole::Ui, tokens().ink});
        writer().text(credit.role.isEmpty() ? ArticleWords::label(credit.job) : credit.role);
        if (!credit.note.isEmpty()) {
            writer().beginBlock({TextRole::Small, tokens().ink2});
            writer().text(credit.note);
        }
        writer().enter(table, row + 1, 2, rowPadding, rowPadding);
        writer().beginBlock({TextRole::Ui, tokens().ink2, 0, 0, Qt::AlignTrailing});
        QString span = credit.years;
        writer().text(span.replace(u'-', QChar(0x2013)));
    }
    writer().leave(table);
}

} // namespace attache::pages
