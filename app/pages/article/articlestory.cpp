// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articlestory.h"

#include "pages/article/articleobjects.h"
#include "pages/article/articlewords.h"
#include "pages/article/relationcards.h"

#include <QMap>

namespace attache::pages {

using painting::TextRole;

namespace {

constexpr int castPortrait = 36;
constexpr int seasonCastPortrait = 30;

} // namespace

void ArticleStory::relations(const QString &title) const
{
    if (page().relations.isEmpty()) {
        return;
    }
    section(title);
    RelationCards(writer(), content(), width()).write();
    if (page().card.ref.kind == domain::PageKind::Character) {
        writer().beginBlock({TextRole::Ui, tokens().ink, 0, 2});
        writer().link(tr("On the map of relations"), address::action(QStringLiteral("map")));
    }
}

void ArticleStory::appearances() const
{
    QMap<int, QList<domain::EpisodeId>> bySeason;
    for (const domain::EpisodeId episode : page().appearances) {
        bySeason[episode.season].append(episode);
    }
    if (bySeason.isEmpty()) {
        return;
    }
    section(tr("Seen in"));
    QTextTable *table =
        writer().table(static_cast<int>(bySeason.size()), {{em(6.5), 0, 0}, {width() - em(6.5), 0, 0}});
    int row = 0;
    for (auto season = bySeason.cbegin(); season != bySeason.cend(); ++season, ++row) {
        writer().enter(table, row, 0, 1, 1);
        writer().beginBlock({TextRole::Ui, tokens().ink2});
        writer().text(tr("Season %1").arg(season.key()));
        writer().enter(table, row, 1, 1, 1);
        writer().beginBlock({TextRole::Ui, tokens().ink});
        bool first = true;
        for (const domain::EpisodeId episode : season.value()) {
            if (!first) {
                writer().text(QStringLiteral("   "));
            }
            first = false;
            //: An episode's number where the season is named beside it
            writer().link(tr("E%1").arg(episode.number), address::page(episode.ref()));
        }
    }
    writer().leave(table);
}

void ArticleStory::cast() const
{
    if (page().cast.isEmpty()) {
        return;
    }
    section(tr("Who appears"));
    QList<GridItem> items;
    for (const domain::PageCard &card : page().cast) {
        items.append({card, content().actors.value(card.ref)});
    }
    grid(items, qRound(style().type.scaled(castPortrait)));
}

void ArticleStory::episodeRow(QTextTable *table, int row, const domain::EpisodeCard &episode) const
{
    if (row > 0) {
        writer().box(ArticleBox::Look::RowLine, table, row, 1, 0, width());
    }
    writer().enter(table, row, 0, 2, 2);
    writer().beginBlock({TextRole::CardTitle, tokens().head});
    writer().text(style().locale.toString(episode.id.number));
    writer().enter(table, row, 1, 2.2, 2);
    writer().beginBlock({TextRole::UiStrong, tokens().ink});
    if (episode.open) {
        writer().link(episode.title.isEmpty() ? tr("Episode %1").arg(episode.id.number) : episode.title,
                      address::page(episode.id.ref()), true);
    } else if (!episode.title.isEmpty()) {
        writer().text(episode.title);
    } else {
        writer().text(tr("Episode %1").arg(episode.id.number), tokens().ink2, TextRole::Ui);
    }
    if (!episode.logline.isEmpty()) {
        writer().beginBlock({TextRole::Small, tokens().ink2});
        writer().text(episode.logline);
    }
    writer().enter(table, row, 2, 2.2, 2);
    writer().beginBlock({TextRole::Small, tokens().ink2, 0, 0, Qt::AlignTrailing});
    if (episode.watched) {
        writer().mark(tr("Watched"), ArticleMark::Look::Tag, {}, tokens().onNavy, tokens().navy);
    } else if (episode.open) {
        writer().mark(tr("Next"), ArticleMark::Look::Tag, {}, tokens().brassInk, tokens().brassWash);
    } else {
        writer().object(ArticleObjects::seal(em(1.1)));
        writer().text(QString(QChar(QChar::Nbsp)));
        writer().text(tr("Sealed"), tokens().oxblood, TextRole::Small);
    }
}

void ArticleStory::episodes() const
{
    if (page().episodes.isEmpty()) {
        return;
    }
    section(tr("Episodes"));
    const int numberColumn = em(2.4);
    const int stateColumn = em(7);
    QTextTable *table = writer().table(
        static_cast<int>(page().episodes.size()),
        {{numberColumn, 0, 0}, {width() - numberColumn - stateColumn, 0, units(2)}, {stateColumn, 0, 0}});
    for (int row = 0; row < page().episodes.size(); ++row) {
        episodeRow(table, row, page().episodes.at(row));
    }
    writer().leave(table);
}

void ArticleStory::seasonCard(QTextTable *table, int row, const domain::SeasonCard &season) const
{
    const int gap = 2;
    writer().box(ArticleBox::Look::Card, table, row, 1, 0, width(), units(gap));
    writer().enter(table, row, 0, 2.5, 2.5 + gap);
    writer().beginBlock({TextRole::CardTitle, tokens().head});
    writer().link(season.card.name, address::page(season.card.ref));
    QStringList line;
    if (!season.status.isEmpty()) {
        line += ArticleWords::sentence(season.status);
    }
    if (!season.premiere.isEmpty()) {
        line += ArticleWords::value(season.premiere, {}, style().locale);
    }
    int watched = 0;
    for (const domain::EpisodeCard &episode : season.episodes) {
        watched += episode.watched ? 1 : 0;
    }
    if (!season.episodes.isEmpty()) {
        //: Progress in a season
        line += tr("%1 of %2 watched").arg(watched).arg(season.episodes.size());
    }
    writer().beginBlock({TextRole::Small, tokens().ink2, 0, 0.5});
    writer().text(line.join(QStringLiteral(" · ")));
    if (!season.premise.isEmpty()) {
        writer().beginBlock({TextRole::Ui, tokens().ink});
        writer().text(season.premise);
    }
    if (!season.cast.isEmpty()) {
        writer().beginBlock({TextRole::Ui, tokens().ink, 1.5});
        for (const domain::PageCard &card : season.cast) {
            writer().object(
                ArticleObjects::portrait(card.portrait, qRound(style().type.scaled(seasonCastPortrait))));
            writer().text(QString(QChar(QChar::Nbsp)));
        }
    }
}

void ArticleStory::seasons() const
{
    if (content().seasons.isEmpty()) {
        return;
    }
    section(tr("The seasons"));
    QTextTable *table =
        writer().table(static_cast<int>(content().seasons.size()), {{width(), units(4), units(4)}}, 1);
    for (int row = 0; row < content().seasons.size(); ++row) {
        seasonCard(table, row, content().seasons.at(row));
    }
    writer().leave(table);
}

} // namespace attache::pages
