// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/assembler.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

using domain::Gate;

std::optional<int> ordinalOf(const std::optional<Gate> &gate)
{
    return gate ? std::optional(gate->ordinal) : std::nullopt;
}

/// "2013-2018" begins in 2013; 0 when it names no year.
int firstYearOf(const QString &years)
{
    return years.first(std::min<qsizetype>(4, years.size())).toInt();
}

/// Awards have no status of their own in a pack: one that is not confirmed says so in its note.
QString noteOf(const AwardText &award)
{
    if (award.status == domain::Status::Confirmed) {
        return award.note;
    }
    const QString status = domain::statusWord(award.status);
    return award.note.isEmpty() ? status : status + u": "_s + award.note;
}

/// What supports that a person plays a character: the facts of the person that say so.
struct Portrayal
{
    QString known;
    QList<Citation> sources;
};

std::optional<Portrayal> portrayalOf(const PageText &person, const domain::Ref &character,
                                     const StoryTime &time)
{
    std::optional<Portrayal> portrayal;
    for (const FactText &fact : person.facts) {
        if (fact.property != "role on the series"_L1 || !fact.target || fact.target->ref != character) {
            continue;
        }
        const QString known = time.known(person, fact.statement, time.statement(person, fact.statement));
        portrayal = Portrayal{portrayal ? earlier(portrayal->known, known) : known,
                              portrayal ? portrayal->sources : fact.statement.sources};
    }
    return portrayal;
}

void addRole(const PageText &page, const RoleText &role, int position, Assembler &assembler)
{
    const StoryTime &time = assembler.time();
    const Gate gate = time.role(page, role);
    const PageText *person = time.find(role.person.ref);
    const auto portrayal = portrayalOf(*person, page.ref, time);
    QString known = role.statement.known;
    if (known.isEmpty() && !role.statement.sources.isEmpty()) {
        known = time.known(page, role.statement, gate);
    } else if (known.isEmpty() && portrayal) {
        known = portrayal->known;
    } else if (known.isEmpty() && !role.seasons.isEmpty()) {
        known = time.released(time.season(role.seasons.first()));
    }
    storage::rows::Role row;
    row.id = assembler.nextStatement();
    row.character = assembler.pageId(page.ref);
    row.person = assembler.pageId(role.person.ref);
    row.position = position;
    row.level = domain::creditWord(role.level);
    row.gate = gate.ordinal;
    row.known = known;
    int linkGate = assembler.content().spine.last().ordinal + 1;
    for (const int season : role.seasons) {
        const Gate first = std::max(gate, time.season(season));
        linkGate = std::min(linkGate, first.ordinal);
        assembler.rows().roleSeasons.push_back(
            {row.id, season, first.ordinal, later(known, time.released(time.season(season)))});
    }
    assembler.cite(row.id, role.statement.sources.isEmpty() && portrayal ? portrayal->sources
                                                                         : role.statement.sources);
    assembler.stated(row.character, known);
    assembler.links().add(row.person, row.character, linkGate, known);
    assembler.links().add(row.character, row.person, linkGate, known);
    assembler.rows().roles.push_back(row);
}

void addAppearance(qint64 character, Gate episode, int position, Assembler &assembler)
{
    auto &rows = assembler.rows().appearances;
    const bool isThere = std::ranges::any_of(
        rows, [&](const auto &row) { return row.character == character && row.ordinal == episode.ordinal; });
    if (!isThere) {
        rows.push_back(
            {character, episode.ordinal, position, episode.ordinal, assembler.time().released(episode)});
    }
}

void addCredits(const PageText &page, Assembler &assembler)
{
    const StoryTime &time = assembler.time();
    const qint64 person = assembler.pageId(page.ref);
    int position = 0;
    for (const CreditText &credit : page.credits) {
        const Gate gate = time.credit(page, credit);
        const storage::rows::Credit row{assembler.nextStatement(),
                                        person,
                                        position++,
                                        assembler.pageId(credit.work.ref),
                                        credit.job,
                                        credit.role,
                                        credit.years,
                                        firstYearOf(credit.years),
                                        gate.ordinal,
                                        time.known(page, credit.statement, gate),
                                        domain::statusWord(credit.status),
                                        credit.note};
        assembler.rows().credits.push_back(row);
        assembler.cite(row.id, credit.statement.sources);
        assembler.stated(person, row.known);
        assembler.named(row.work, row.known);
        assembler.links().add(row.work, person, row.gate, row.known);
    }
}

void addAwards(const PageText &page, Assembler &assembler)
{
    const StoryTime &time = assembler.time();
    const qint64 person = assembler.pageId(page.ref);
    int position = 0;
    for (const AwardText &award : page.awards) {
        const Gate gate = time.statement(page, award.statement);
        storage::rows::Award row{assembler.nextStatement(),
                                 person,
                                 position++,
                                 award.award,
                                 award.category,
                                 award.year,
                                 std::nullopt,
                                 award.result,
                                 noteOf(award),
                                 gate.ordinal,
                                 {}};
        row.known =
            time.known(page, award.statement, gate, award.year > 0 ? QString::number(award.year) : QString());
        if (award.work) {
            row.work = assembler.pageId(award.work->ref);
            assembler.named(*row.work, row.known);
            assembler.links().add(*row.work, person, row.gate, row.known);
        }
        assembler.rows().awards.push_back(row);
        assembler.cite(row.id, award.statement.sources);
        assembler.stated(person, row.known);
    }
}

void addUtterances(const PageText &page, Assembler &assembler)
{
    const StoryTime &time = assembler.time();
    const qint64 person = assembler.pageId(page.ref);
    int position = 0;
    for (const UtteranceText &utterance : page.utterances) {
        const Gate gate = time.statement(page, utterance.statement);
        const storage::rows::Utterance row{assembler.nextStatement(),
                                           person,
                                           position++,
                                           utterance.on,
                                           utterance.to,
                                           utterance.gist,
                                           gate.ordinal,
                                           time.known(page, utterance.statement, gate, utterance.on)};
        assembler.rows().utterances.push_back(row);
        assembler.cite(row.id, utterance.statement.sources);
        assembler.stated(person, row.known);
    }
}

} // namespace

void addFacts(const PageText &page, Assembler &assembler)
{
    int position = 0;
    for (const FactText &fact : page.facts) {
        const Gate gate = assembler.time().statement(page, fact.statement);
        storage::rows::Fact row;
        row.id = assembler.nextStatement();
        row.page = assembler.pageId(page.ref);
        row.position = position++;
        row.property = fact.property;
        row.value = fact.target ? QString() : fact.value;
        row.unit = fact.unit;
        row.gate = gate.ordinal;
        row.until = ordinalOf(fact.statement.until);
        row.known = assembler.time().known(page, fact.statement, gate);
        row.superseded = fact.superseded;
        row.status = domain::statusWord(fact.status);
        row.note = fact.note;
        if (fact.target) {
            row.target = assembler.pageId(fact.target->ref);
            assembler.links().add(*row.target, row.page, row.gate, row.known);
            assembler.named(*row.target, row.known);
        }
        assembler.cite(row.id, fact.statement.sources);
        assembler.stated(row.page, row.known);
        assembler.rows().facts.push_back(row);
    }
}

void addRelations(const PageText &page, Assembler &assembler)
{
    // Derived ones stand behind those that a page states itself.
    constexpr int derivedPosition = 1000;
    int position = 0;
    for (const RelationText &relation : page.relations) {
        const Gate gate = assembler.time().statement(page, relation.statement);
        storage::rows::Relation row;
        row.id = assembler.nextStatement();
        row.page = assembler.pageId(page.ref);
        row.position = position++;
        row.target = assembler.pageId(relation.to.ref);
        row.type = relation.type;
        row.gate = gate.ordinal;
        row.until = ordinalOf(relation.statement.until);
        row.known = assembler.time().known(page, relation.statement, gate);
        row.note = relation.note;
        row.written = row.id;
        assembler.rows().relations.push_back(row);
        assembler.cite(row.id, relation.statement.sources);
        assembler.stated(row.page, row.known);
        assembler.named(row.target, row.known);
        assembler.links().add(row.target, row.page, row.gate, row.known);
        assembler.links().add(row.page, row.target, row.gate, row.known);

        storage::rows::Relation inverse = row;
        inverse.id = assembler.nextStatement();
        std::swap(inverse.page, inverse.target);
        inverse.position = derivedPosition + static_cast<int>(inverse.id);
        inverse.type = assembler.content().vocabulary.relations.at(relation.type).inverse;
        inverse.derived = true;
        assembler.rows().relations.push_back(inverse);
    }
}

void addCast(const PageText &page, Assembler &assembler)
{
    constexpr int onlyOnTheCharactersPage = 1000;
    int position = 0;
    for (const RoleText &role : page.roles) {
        addRole(page, role, position++, assembler);
    }
    position = 0;
    const Gate episode = assembler.time().inEpisode(page);
    for (const Reference &entry : page.cast) {
        const qint64 character = assembler.pageId(entry.ref);
        addAppearance(character, episode, position++, assembler);
        assembler.links().add(character, assembler.pageId(page.ref), episode.ordinal,
                              assembler.time().released(episode));
    }
    for (const PageText::Appearance &appearance : page.appearances) {
        addAppearance(assembler.pageId(page.ref), appearance.episode, onlyOnTheCharactersPage, assembler);
    }
}

void addCareer(const PageText &page, Assembler &assembler)
{
    addCredits(page, assembler);
    addAwards(page, assembler);
    addUtterances(page, assembler);
}

} // namespace attache::compiler
