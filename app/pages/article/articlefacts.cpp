// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articlefacts.h"

#include "pages/article/articleobjects.h"
#include "pages/article/articlewords.h"

#include <algorithm>

namespace attache::pages {

using domain::Fact;
using domain::PageKind;
using domain::Status;
using painting::TextRole;
using namespace Qt::StringLiterals;

namespace {

constexpr int headPortrait = 108;
constexpr int badgePortrait = 36;
constexpr double rowPadding = 1.75;
constexpr double keyWidth = 8.2;       // em, with its own padding
constexpr double tagColumnFrom = 17;   // em
constexpr double tagColumnWidth = 6.3; // em

bool wasUncertain(const Fact &fact)
{
    return fact.status == Status::Expected || fact.status == Status::Reported;
}

QString roleProperty()
{
    return u"role on the series"_s;
}

} // namespace

bool ArticleFacts::hasPortrait() const
{
    const PageKind kind = page().card.ref.kind;
    return kind == PageKind::Character || kind == PageKind::Person;
}

bool ArticleFacts::hasAny() const
{
    return hasPortrait() || !groupFacts(page().facts, leftOut()).isEmpty();
}

QStringList ArticleFacts::leftOut() const
{
    switch (page().card.ref.kind) {
    case PageKind::Episode:
        return {u"title"_s, u"released"_s, u"directed by"_s, u"written by"_s};
    case PageKind::Person:
        return {roleProperty()};
    case PageKind::Series:
        return {u"award"_s};
    case PageKind::Character: {
        const QList<FactGroup> groups = groupFacts(page().facts);
        const auto title = std::find_if(groups.begin(), groups.end(),
                                        [](const FactGroup &group) { return group.property == u"title"_s; });
        const bool headHasAll =
            title != groups.end() && title->current.size() == 1 && title->earlier.isEmpty();
        return headHasAll ? QStringList{u"title"_s} : QStringList{};
    }
    default:
        return {};
    }
}

QList<ArticleFacts::HeadFact> ArticleFacts::characterHead() const
{
    QList<HeadFact> facts;
    for (const QString &property : {u"title"_s, u"occupation"_s}) {
        const QList<Fact> holding = holdingFacts(page().facts, property);
        if (facts.isEmpty() && !holding.isEmpty()) {
            const Fact &fact = holding.first();
            facts.append({tr("Post"), ArticleWords::sentence(fact.value), fact.ref, fact.sources});
        }
    }
    if (!page().roles.isEmpty()) {
        QString cast = ArticleWords::levelName(page().roles.first().level);
        if (!page().appearances.isEmpty()) {
            const auto first = std::min_element(page().appearances.begin(), page().appearances.end());
            //: %1 is "Main cast" or "Guest", %2 an episode as "S1 E1"
            cast = tr("%1, from %2").arg(cast, ArticleWords::shortEpisode(*first));
        }
        facts.append({tr("Cast"), cast, std::nullopt, {}});
    }
    if (!page().appearances.isEmpty()) {
        const QString count = style().locale.toString(page().appearances.size());
        const bool one = page().appearances.size() == 1;
        const QString seen = content().everythingWatched()
                                 ? (one ? tr("1 episode") : tr("%1 episodes"))
                                 : (one ? tr("1 episode so far") : tr("%1 episodes so far"));
        facts.append({tr("Seen in"), one ? seen : seen.arg(count), std::nullopt, {}});
    }
    return facts;
}

QList<ArticleFacts::HeadFact> ArticleFacts::personHead() const
{
    QList<HeadFact> facts;
    for (const domain::Role &role : page().roles) {
        facts.append(
            {facts.isEmpty() ? tr("Plays") : QString(), role.character.name, role.character.ref, {}});
    }
    bool first = true;
    for (const Fact &fact : holdingFacts(page().facts, roleProperty())) {
        if (!fact.ref) {
            const QString label = !first ? QString() : facts.isEmpty() ? tr("On the series") : tr("Also");
            facts.append({label, ArticleWords::sentence(fact.value), std::nullopt, fact.sources});
            first = false;
        }
    }
    return facts;
}

QList<ArticleFacts::HeadFact> ArticleFacts::headFacts() const
{
    switch (page().card.ref.kind) {
    case PageKind::Character:
        return characterHead();
    case PageKind::Person:
        return personHead();
    default:
        return {};
    }
}

void ArticleFacts::headFact(const HeadFact &fact, double above) const
{
    if (!fact.label.isEmpty()) {
        label(fact.label, above, 0.5);
    }
    writer().beginBlock({TextRole::Ui, tokens().ink});
    if (fact.ref) {
        writer().link(fact.text, address::page(*fact.ref));
    } else {
        writer().text(fact.text);
    }
    writer().markers(fact.sources);
}

QTextTable *ArticleFacts::head() const
{
    const int portraitWidth = qRound(style().type.scaled(headPortrait));
    const int portraitColumn = units(4) + portraitWidth + units(4);
    QTextTable *table =
        writer().table(1, {{portraitColumn, units(4), 0}, {width() - portraitColumn, 0, units(3)}}, 1);
    writer().box(ArticleBox::Look::BoxHead, table, 0, 1, 0, width());
    writer().enter(table, 0, 0, 4, 4);
    writer().beginBlock({TextRole::Ui});
    writer().object(ArticleObjects::portrait(page().card.portrait, portraitWidth));
    writer().enter(table, 0, 1, 4, 3);
    bool first = true;
    for (const HeadFact &fact : headFacts()) {
        headFact(fact, first ? 0 : 2);
        first = false;
    }
    writer().leave(table);
    return table;
}

void ArticleFacts::tag(Status status) const
{
    const QColor ink = status == Status::Confirmed   ? tokens().brassInk
                       : status == Status::Corrected ? tokens().bad
                                                     : tokens().ink2;
    writer().mark(ArticleWords::statusTag(status), ArticleMark::Look::Tag, {}, ink,
                  status == Status::Confirmed ? tokens().brassWash : tokens().sheet2);
}

void ArticleFacts::value(const Fact &fact) const
{
    const QString text = ArticleWords::value(fact.value, fact.unit, style().locale);
    if (fact.ref) {
        writer().link(text, address::page(*fact.ref));
    } else {
        writer().text(ArticleWords::sentence(text));
    }
    writer().markers(fact.sources);
}

void ArticleFacts::earlier(const Fact &fact, int valueWidth) const
{
    const bool tagged = fact.status != Status::Confirmed;
    const bool beside = tagged && valueWidth >= em(tagColumnFrom);
    const int elbow = em(1.55);
    const int tagColumn = beside ? em(tagColumnWidth) : 0;
    QList<Column> columns{{elbow, 0, 0}, {valueWidth - elbow - tagColumn, 0, units(1)}};
    if (beside) {
        columns.append({tagColumn, 0, 0});
    }
    QTextTable *table = writer().table(1, columns, 1);
    writer().enter(table, 0, 0);
    writer().beginBlock({TextRole::Small});
    writer().object(ArticleObjects::elbow(QSize(em(1.2), em(1.2))));
    writer().enter(table, 0, 1);
    writer().beginBlock({TextRole::Small, tokens().ink2});
    const QString text = ArticleWords::sentence(ArticleWords::value(fact.value, fact.unit, style().locale));
    fact.ref ? writer().link(text, address::page(*fact.ref)) : writer().text(text);
    if (const auto episode = fact.until ? content().spine.episodeOf(*fact.until) : std::nullopt) {
        //: Behind a value that no longer holds; %1 is an episode as "S1 E2"
        writer().text(tr(", until %1").arg(ArticleWords::shortEpisode(*episode)));
    } else if (fact.known.isValid() && !fact.until) {
        writer().text(u", "_s + ArticleWords::date(fact.known, style().locale));
    }
    writer().markers(fact.sources);
    if (tagged && !beside) {
        writer().text(u"  "_s);
        tag(fact.status);
    }
    if (!fact.note.isEmpty() && fact.status == Status::Corrected) {
        writer().beginBlock({TextRole::Small, tokens().ink2});
        writer().text(fact.note);
    }
    if (beside) {
        writer().enter(table, 0, 2);
        writer().beginBlock({TextRole::Small, tokens().ink2, 0, 0, Qt::AlignTrailing});
        tag(fact.status);
    }
    writer().leave(table);
}

void ArticleFacts::group(const FactGroup &group, int valueWidth) const
{
    const bool showEarlier = style().showEarlier && !group.earlier.isEmpty();
    const bool confirmedNow = showEarlier && group.current.size() == 1 &&
                              std::any_of(group.earlier.begin(), group.earlier.end(), wasUncertain);
    for (const Fact &fact : group.current) {
        const bool tagged = fact.status != Status::Confirmed || confirmedNow;
        if (tagged && valueWidth >= em(tagColumnFrom)) {
            QTextTable *table = writer().table(
                1, {{valueWidth - em(tagColumnWidth), 0, units(1)}, {em(tagColumnWidth), 0, 0}});
            writer().enter(table, 0, 0);
            writer().beginBlock({TextRole::Ui, tokens().ink, 0, 0, Qt::AlignLeading, true});
            value(fact);
            if (!fact.note.isEmpty()) {
                writer().beginBlock({TextRole::Small, tokens().ink2, 0, 0.5});
                writer().text(fact.note);
            }
            writer().enter(table, 0, 1);
            writer().beginBlock({TextRole::Small, tokens().ink2, 0, 0, Qt::AlignTrailing});
            tag(fact.status);
            writer().leave(table);
            continue;
        }
        writer().beginBlock({TextRole::Ui, tokens().ink, 0, 0.5, Qt::AlignLeading, true});
        value(fact);
        if (tagged) {
            writer().text(u"  "_s);
            tag(fact.status);
        }
        if (!fact.note.isEmpty()) {
            writer().beginBlock({TextRole::Small, tokens().ink2, 0, 0.5});
            writer().text(fact.note);
        }
    }
    for (const Fact &fact : showEarlier ? group.earlier : QList<Fact>()) {
        earlier(fact, valueWidth);
    }
}

QTextTable *ArticleFacts::rows(const QList<FactGroup> &groups, int inset, bool first) const
{
    const int key = inset + em(keyWidth);
    QTextTable *table =
        writer().table(static_cast<int>(groups.size()),
                       {{key, inset, units(2)}, {width() - key, 0, units(3.5)}}, first ? 1 : 0);
    for (int row = 0; row < groups.size(); ++row) {
        if (row > 0) {
            writer().box(ArticleBox::Look::RowLine, table, row, 1, 0, width());
        }
        const double above = row == 0 && first ? rowPadding + 1 : rowPadding;
        writer().enter(table, row, 0, above, rowPadding);
        writer().beginBlock({TextRole::Ui, tokens().ink2, 0, 0, Qt::AlignLeading, true});
        writer().text(ArticleWords::label(groups.at(row).property));
        writer().enter(table, row, 1, above, rowPadding);
        group(groups.at(row), width() - key - units(3.5));
    }
    writer().leave(table);
    return table;
}

QTextTable *ArticleFacts::portrayedBy(int inset, bool first) const
{
    const int boxWidth = width() - inset;
    QTextTable *part = writer().table(1, {{width(), inset, 0}}, first ? 1 : 0);
    if (!first) {
        writer().box(ArticleBox::Look::RowLine, part, 0, 1, 0, width());
    }
    writer().enter(part, 0, 0, 3, 1);
    label(tr("Portrayed by"), 0, 2);
    const int portraitWidth = qRound(style().type.scaled(badgePortrait));
    QTextTable *table = writer().table(
        static_cast<int>(page().roles.size()),
        {{portraitWidth + units(3), 0, 0}, {boxWidth - portraitWidth - units(3), 0, units(2)}});
    for (int row = 0; row < page().roles.size(); ++row) {
        const domain::PageCard card = cardOf(page().roles.at(row).person);
        writer().enter(table, row, 0, 0, 2);
        picture(card, portraitWidth);
        writer().enter(table, row, 1, 1, 2);
        writer().beginBlock({TextRole::UiStrong, tokens().ink});
        writer().link(card.name, address::page(card.ref), true);
        writer().markers(page().roles.at(row).sources);
        if (!card.subtitle.isEmpty()) {
            writer().beginBlock({TextRole::Small, tokens().ink2});
            writer().text(ArticleWords::sentence(card.subtitle));
        }
    }
    writer().leave(table);
    writer().leave(part);
    return part;
}

void ArticleFacts::writeColumn() const
{
    const QList<FactGroup> groups = groupFacts(page().facts, leftOut());
    const bool portrayed = page().card.ref.kind == PageKind::Character && !page().roles.isEmpty();
    const int inset = units(3.75);
    const qsizetype beneath = writer().target().boxes.size();
    QList<QTextTable *> parts;
    if (hasPortrait()) {
        parts.append(head());
    }
    if (!groups.isEmpty()) {
        parts.append(rows(groups, inset, parts.isEmpty()));
    }
    if (portrayed) {
        parts.append(portrayedBy(inset, parts.isEmpty()));
    }
    card(parts, beneath);
    shieldLine();
}

// One below the other rather than in one table around them, which would have Qt lay out each of them twice.
void ArticleFacts::card(const QList<QTextTable *> &parts, qsizetype beneath) const
{
    if (!parts.isEmpty()) {
        ArticleBox box{ArticleBox::Look::Card, parts.first(), 0, 1, 0, width()};
        box.last = parts.last();
        writer().target().boxes.insert(beneath, box);
    }
}

void ArticleFacts::writeBand() const
{
    const int portraitColumn =
        hasPortrait() ? units(3.75) + qRound(style().type.scaled(96)) + units(4) : units(3.75);
    const int inner = width() - portraitColumn - units(3.75);
    const int columns = inner >= em(24) ? 2 : 1;
    QTextTable *box =
        writer().table(1, {{portraitColumn, units(3.75), 0}, {inner + units(3.75), 0, units(3.75)}}, 2, 5);
    writer().box(ArticleBox::Look::Card, box, 0, 1, 0, width());
    if (hasPortrait()) {
        writer().enter(box, 0, 0, 4, 4);
        writer().beginBlock({TextRole::Ui});
        writer().object(ArticleObjects::portrait(page().card.portrait, qRound(style().type.scaled(96))));
    }
    writer().enter(box, 0, 1, 3, 3);
    QList<HeadFact> cells = headFacts();
    const QList<FactGroup> groups = groupFacts(page().facts, leftOut());
    if (page().card.ref.kind == PageKind::Character && !page().roles.isEmpty()) {
        const domain::Role &role = page().roles.first();
        cells.append({tr("Portrayed by"), role.person.name, role.person.ref, role.sources});
    }
    const int count = static_cast<int>(cells.size() + groups.size());
    const int cellWidth = inner / columns;
    QTextTable *table = writer().table((count + columns - 1) / columns,
                                       QList<Column>(columns, Column{cellWidth, 0, units(4)}));
    for (int i = 0; i < count; ++i) {
        writer().enter(table, i / columns, i % columns, 0.75, 1.5);
        if (i < cells.size()) {
            headFact(cells.at(i), 0);
        } else {
            const FactGroup &entry = groups.at(i - cells.size());
            label(ArticleWords::label(entry.property));
            group(entry, cellWidth - units(4));
        }
    }
    writer().leave(table);
    writer().leave(box);
}

void ArticleFacts::earlierSwitch() const
{
    writer().beginBlock({TextRole::Ui, tokens().ink2});
    writer().object(ArticleObjects::checkBox(style().showEarlier, em(1.1)));
    writer().text(QString(2, QChar(QChar::Nbsp)));
    writer().mark(tr("Show what was known before"), ArticleMark::Look::PlainAction,
                  address::action(u"earlier"_s), tokens().ink2);
}

void ArticleFacts::writeKnown() const
{
    const QList<FactGroup> groups = groupFacts(page().facts);
    if (groups.isEmpty()) {
        shieldLine();
        return;
    }
    const int inset = units(4);
    const qsizetype beneath = writer().target().boxes.size();
    const int inner = width() - 2 * inset;
    QTextTable *title =
        writer().table(1, {{inset + inner / 2, inset, 0}, {inset + inner - inner / 2, 0, inset}}, 1);
    writer().enter(title, 0, 0, 3);
    label(tr("What was known"));
    writer().enter(title, 0, 1, 3);
    writer().beginBlock({TextRole::Small, tokens().ink2, 0, 0, Qt::AlignTrailing});
    //: The day from which the encyclopedia is looked at
    writer().text(
        tr("on %1").arg(ArticleWords::date(domain::PartialDate(content().viewpoint.asOf), style().locale)));
    writer().leave(title);
    QTextTable *last = rows(groups, inset, false);
    if (!style().forPrint) {
        last = writer().table(1, {{width(), inset, 0}});
        writer().box(ArticleBox::Look::RowLine, last, 0, 1, inset, width() - inset);
        writer().enter(last, 0, 0, 2, 3);
        earlierSwitch();
        writer().leave(last);
    }
    card({title, last}, beneath);
    shieldLine();
}

void ArticleFacts::shieldLine() const
{
    if (content().everythingWatched()) {
        return;
    }
    const int seal = em(1.15);
    QTextTable *table =
        writer().table(1, {{seal + units(1.5), 0, 0}, {width() - seal - units(1.5), 0, 0}}, 3, 2);
    writer().enter(table, 0, 0, 0.4, 0);
    writer().beginBlock({TextRole::Small});
    writer().object(ArticleObjects::seal(seal));
    writer().enter(table, 0, 1);
    writer().beginBlock({TextRole::Small, tokens().ink2});
    writer().text(ArticleWords::shieldLine(content().viewpoint.watched, content().spine));
    writer().leave(table);
}

} // namespace attache::pages
