// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/relationcards.h"

#include "pages/article/articleobjects.h"
#include "pages/article/articlewords.h"
#include "pages/datawords.h"

namespace attache::pages {

using painting::TextRole;
using namespace Qt::StringLiterals;

namespace {

constexpr int twoColumnsFrom = 36; // em
constexpr int portraitPixels = 36;
constexpr double cardPadding = 2.5;
constexpr double rowGap = 2.5;
constexpr double columnGap = 4;

} // namespace

void RelationCards::write() const
{
    const QList<RelationGroup> groups = groupRelations(page().relations);
    const int columns = width() >= em(twoColumnsFrom) ? 2 : 1;
    const int rows = (static_cast<int>(groups.size()) + columns - 1) / columns;
    const int gap = units(columnGap);
    const int cardWidth = (width() - (columns - 1) * gap) / columns;
    const int portraitWidth = qRound(style().type.scaled(portraitPixels));
    const int picture = units(3) + portraitWidth + units(2.5);
    QList<Column> layout;
    for (int column = 0; column < columns; ++column) {
        layout << Column{picture, units(3), 0}
               << Column{cardWidth - picture + (column + 1 < columns ? gap : 0), 0,
                         units(2.5) + (column + 1 < columns ? gap : 0)};
    }
    QTextTable *table = writer().table(rows, layout, 1);
    for (int i = 0; i < groups.size(); ++i) {
        const int row = i / columns;
        const int column = i % columns;
        const int left = column * (cardWidth + gap);
        writer().box(ArticleBox::Look::Card, table, row, 1, left, left + cardWidth, units(rowGap));
        writer().enter(table, row, 2 * column, cardPadding, cardPadding + rowGap);
        this->picture(cardOf(groups.at(i).to), portraitWidth);
        writer().enter(table, row, 2 * column + 1, cardPadding - 0.5, cardPadding + rowGap - 0.5);
        card(groups.at(i));
    }
    writer().leave(table);
}

QString RelationCards::typeOf(const domain::Relation &relation) const
{
    QString type = dataWord(relation.type);
    // What holds from the first episode on has no beginning worth a word.
    const auto since = relation.from.ordinal > 1 ? content().spine.episodeOf(relation.from) : std::nullopt;
    const auto until = relation.until ? content().spine.episodeOf(*relation.until) : std::nullopt;
    if (since && until && *since == *until) {
        return u"%1, %2"_s.arg(type, ArticleWords::shortEpisode(*until));
    }
    if (since && until) {
        //: A relation that is over; %2 and %3 are episodes as "S1 E8"
        return tr("%1, %2 to %3")
            .arg(type, ArticleWords::shortEpisode(*since), ArticleWords::shortEpisode(*until));
    }
    if (until) {
        return tr("%1, until %2").arg(type, ArticleWords::shortEpisode(*until));
    }
    if (since) {
        return tr("%1, since %2").arg(type, ArticleWords::shortEpisode(*since));
    }
    return type;
}

void RelationCards::typeLine(const RelationGroup &group) const
{
    const QList<domain::Relation> &shown = group.present.isEmpty() ? group.past : group.present;
    QStringList types;
    for (const domain::Relation &relation : shown) {
        const QString type = typeOf(relation);
        if (!types.contains(type)) {
            types += type;
        }
    }
    writer().beginBlock({TextRole::Small, tokens().relation(group.family()), 0, 0.5});
    writer().object(ArticleObjects::stroke(group.family(), QSize(units(7), units(2))));
    writer().text(QString(2, QChar(QChar::Nbsp)));
    writer().emphasised(ArticleWords::sentence(types.join(QStringLiteral(", "))), false, true);
}

void RelationCards::notes(const QList<domain::Relation> &relations) const
{
    for (const domain::Relation &relation : relations) {
        if (!relation.note.isEmpty()) {
            writer().beginBlock({TextRole::Small, tokens().ink2});
            writer().text(ArticleWords::sentence(relation.note));
            writer().markers(relation.sources);
        }
    }
}

void RelationCards::card(const RelationGroup &group) const
{
    typeLine(group);
    writer().beginBlock({TextRole::UiStrong, tokens().ink, 0, 0.5});
    writer().link(group.to.name, address::page(group.to.ref), true);
    for (const domain::Relation &relation : group.present.isEmpty() ? group.past : group.present) {
        if (relation.note.isEmpty()) {
            writer().markers(relation.sources);
        }
    }
    if (group.present.isEmpty()) {
        notes(group.past);
        return;
    }
    notes(group.present);
    for (const domain::Relation &relation : style().showEarlier ? group.past : QList<domain::Relation>()) {
        writer().beginBlock({TextRole::Small, tokens().ink2});
        //: A relation that is over; %1 is "ally, S1 E8 to S2 E2"
        writer().text(tr("Earlier: %1").arg(typeOf(relation)));
        writer().markers(relation.sources);
    }
}

} // namespace attache::pages
