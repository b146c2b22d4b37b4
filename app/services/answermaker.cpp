// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/answermaker.h"

#include "base/textfolding.h"
#include "services/searchmatch.h"
#include "services/sourcelist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::services {

namespace {

using domain::MatchKind;
using domain::PageKind;
using storage::Cited;
using storage::PageRecord;
using storage::SearchHit;

constexpr int rowsLookedAt = 60;
constexpr qsizetype mostItems = 40;
constexpr qsizetype mostSources = 12;

/// All words, each whole.
QString wholeWords(const SearchInput &input)
{
    QStringList groups;
    for (const SearchTerm &term : input.terms) {
        groups.append(u'"' + term.word + u'"');
    }
    return groups.join(u" AND "_s);
}

/// An answer about a page, filled item by item.
class Filling
{
public:
    Filling(domain::QuickAnswer::Kind kind, const storage::PackStatements &statements,
            const domain::Viewpoint &viewpoint)
        : m_sources(statements, viewpoint)
    {
        m_answer.kind = kind;
    }
    void about(const PageRecord &page) { m_answer.subject = {page.ref, page.name}; }
    void ask(const QString &aspect) { m_answer.aspect = aspect; }

    /// The same page once; what is said of it is put together.
    void add(const domain::Link &link, const QString &value, const QList<qint64> &sources)
    {
        const auto there = std::find_if(m_answer.items.begin(), m_answer.items.end(),
                                        [&](const domain::QuickAnswer::Item &item) {
                                            return item.link.ref == link.ref && !link.name.isEmpty();
                                        });
        if (there != m_answer.items.end()) {
            if (!value.isEmpty() && !there->value.split(u", "_s).contains(value)) {
                there->value += (there->value.isEmpty() ? QString() : u", "_s) + value;
            }
        } else if (m_answer.items.size() < mostItems) {
            m_answer.items.append({link, value});
        } else {
            return;
        }
        m_sources.cite(sources);
    }
    domain::QuickAnswer take()
    {
        m_answer.sources = m_sources.sources().mid(0, mostSources);
        return std::move(m_answer);
    }

private:
    domain::QuickAnswer m_answer;
    SourceList m_sources;
};

} // namespace

AnswerMaker::AnswerMaker(const storage::PackConnection &connection)
    : m_index(connection)
    , m_pages(connection)
    , m_statements(connection)
{}

std::optional<domain::QuickAnswer> AnswerMaker::answer(const QString &text,
                                                       const domain::Viewpoint &viewpoint) const
{
    const QList<Question> readings = readQuestion(text);
    for (const Question &question : readings) {
        Answer answer = answerTo(question, viewpoint);
        if (!answer.items.isEmpty()) {
            return answer;
        }
    }
    return std::nullopt;
}

AnswerMaker::Answer AnswerMaker::answerTo(const Question &question, const domain::Viewpoint &viewpoint) const
{
    using Kind = Answer::Kind;
    switch (question.kind) {
    case Kind::PlayedBy:
        return playedBy(question, viewpoint);
    case Kind::Plays:
        return plays(question, viewpoint);
    case Kind::KnownFrom:
        return knownFrom(question, viewpoint);
    case Kind::CastOf:
        return castOf(question, viewpoint);
    case Kind::Made:
        return made(question, viewpoint);
    case Kind::MadeBy:
        return madeBy(question, viewpoint);
    case Kind::Related:
        return related(question, viewpoint);
    case Kind::Office:
        return office(question, viewpoint);
    case Kind::Property:
        return property(question, viewpoint);
    case Kind::Identity:
        return identity(question, viewpoint);
    }
    return {};
}

std::optional<PageRecord> AnswerMaker::named(const QString &words, const Kinds &kinds,
                                             const domain::Viewpoint &viewpoint) const
{
    SearchInput input = readSearchInput(words);
    if (input.episode && kinds.contains(PageKind::Episode)) {
        return m_pages.find(input.episode->ref(), viewpoint);
    }
    if (input.terms.isEmpty()) {
        return std::nullopt;
    }
    const storage::SearchScope scope{kinds, std::nullopt, {}, rowsLookedAt};
    QList<SearchHit> hits = m_index.exact(input.folded, scope, viewpoint);
    if (hits.isEmpty()) {
        hits = m_index.names(wholeWords(input), scope, viewpoint);
        hits.removeIf([](const SearchHit &hit) {
            return hit.match != MatchKind::Name && hit.match != MatchKind::Alias;
        });
    }
    if (hits.isEmpty()) {
        return input.folded.startsWith(u"the ") ? named(input.folded.mid(4), kinds, viewpoint) : std::nullopt;
    }
    const auto best = std::min_element(hits.begin(), hits.end(), [&](const SearchHit &a, const SearchHit &b) {
        return std::pair(matchCost(input, a), a.rank) < std::pair(matchCost(input, b), b.rank);
    });
    return m_pages.byId(best->page, viewpoint);
}

QList<SearchHit> AnswerMaker::holders(const QString &post, const domain::Viewpoint &viewpoint) const
{
    SearchInput input = readSearchInput(post);
    input.terms.removeIf([](const SearchTerm &term) { return term.stopWord; });
    if (input.terms.isEmpty()) {
        return {};
    }
    QList<SearchHit> hits =
        m_index.names(wholeWords(input), {{PageKind::Character}, std::nullopt, {}, rowsLookedAt}, viewpoint);
    hits.removeIf([&input](const SearchHit &hit) {
        const QStringList name = base::foldedWords(hit.pageName);
        // Another row of the same kind tells who plays the character.
        return hit.match != MatchKind::Role || isFormer(input, hit) || !hit.reason.isEmpty() ||
               std::any_of(input.terms.begin(), input.terms.end(),
                           [&name](const SearchTerm &term) { return name.contains(term.word); });
    });
    // "president" is not the vice president, when there is one without more words.
    const auto extra = [&input](const SearchHit &hit) {
        QStringList words = base::foldedWords(hit.title);
        words.removeIf([&input](const QString &word) {
            return std::any_of(input.terms.begin(), input.terms.end(),
                               [&word](const SearchTerm &term) { return term.word == word; });
        });
        return base::foldedWords(hit.title).value(0) == input.terms.first().word ? words.size()
                                                                                 : words.size() + 100;
    };
    std::stable_sort(hits.begin(), hits.end(),
                     [&extra](const SearchHit &a, const SearchHit &b) { return extra(a) < extra(b); });
    if (!hits.isEmpty()) {
        const QString title = hits.first().title;
        hits.removeIf([&title](const SearchHit &hit) { return hit.title != title; });
    }
    return hits;
}

AnswerMaker::Answer AnswerMaker::playedBy(const Question &question, const domain::Viewpoint &viewpoint) const
{
    Filling filling(Answer::Kind::PlayedBy, m_statements, viewpoint);
    // "The president" is a post before it is a part of somebody's name.
    const bool isPost = question.subject.startsWith(u"the ");
    auto character = isPost ? std::nullopt : named(question.subject, {PageKind::Character}, viewpoint);
    if (!character) {
        const QList<SearchHit> posts = holders(question.subject, viewpoint);
        character = posts.isEmpty() ? std::nullopt : m_pages.byId(posts.first().page, viewpoint);
    }
    if (!character && isPost) {
        character = named(question.subject, {PageKind::Character}, viewpoint);
    }
    if (character) {
        filling.about(*character);
        for (const auto &[role, sources] : m_statements.rolesOfCharacter(character->id, viewpoint)) {
            filling.add(role.person, {}, sources);
        }
    }
    return filling.take();
}

AnswerMaker::Answer AnswerMaker::plays(const Question &question, const domain::Viewpoint &viewpoint) const
{
    Filling filling(Answer::Kind::Plays, m_statements, viewpoint);
    if (const auto person = named(question.subject, {PageKind::Person}, viewpoint)) {
        filling.about(*person);
        for (const auto &[role, sources] : m_statements.rolesOfPerson(person->id, viewpoint)) {
            filling.add(role.character, {}, sources);
        }
    }
    return filling.take();
}

AnswerMaker::Answer AnswerMaker::knownFrom(const Question &question, const domain::Viewpoint &viewpoint) const
{
    Filling filling(Answer::Kind::KnownFrom, m_statements, viewpoint);
    auto person = named(question.subject, {PageKind::Person}, viewpoint);
    if (!person) {
        // Who is known by the character.
        const Answer actors = playedBy({Answer::Kind::PlayedBy, question.subject, {}}, viewpoint);
        person =
            actors.items.isEmpty() ? std::nullopt : m_pages.find(actors.items.first().link.ref, viewpoint);
    }
    if (person) {
        filling.about(*person);
        for (const auto &[credit, sources] : m_statements.creditsOfPerson(person->id, viewpoint)) {
            if (credit.work.ref.kind == PageKind::Work && credit.status != domain::Status::Corrected) {
                filling.add(credit.work, credit.role.isEmpty() ? credit.job : credit.role, sources);
            }
        }
    }
    return filling.take();
}

AnswerMaker::Answer AnswerMaker::castOf(const Question &question, const domain::Viewpoint &viewpoint) const
{
    Filling filling(Answer::Kind::CastOf, m_statements, viewpoint);
    const auto work = named(question.subject, {PageKind::Work, PageKind::Series}, viewpoint);
    if (!work) {
        return filling.take();
    }
    filling.about(*work);
    if (work->ref.kind == PageKind::Series) {
        for (const auto &[role, sources] : m_statements.allRoles(viewpoint)) {
            if (role.level == domain::CreditLevel::Main) {
                filling.add(role.person, role.character.name, sources);
            }
        }
        return filling.take();
    }
    for (const auto &[credit, sources] : m_statements.creditsOfWork(work->id, viewpoint)) {
        if (credit.status != domain::Status::Corrected) {
            filling.add(credit.person, credit.role.isEmpty() ? credit.job : credit.role, sources);
        }
    }
    return filling.take();
}

AnswerMaker::Answer AnswerMaker::made(const Question &question, const domain::Viewpoint &viewpoint) const
{
    Filling filling(Answer::Kind::Made, m_statements, viewpoint);
    if (const auto person = named(question.subject, {PageKind::Person}, viewpoint)) {
        filling.about(*person);
        filling.ask(question.aspects.value(0));
        for (const auto &[credit, sources] : m_statements.creditsOfPerson(person->id, viewpoint)) {
            if (credit.work.ref.kind == PageKind::Episode && question.aspects.contains(credit.job) &&
                credit.status != domain::Status::Corrected) {
                filling.add(credit.work, question.aspects.size() > 1 ? credit.job : QString(), sources);
            }
        }
    }
    return filling.take();
}

AnswerMaker::Answer AnswerMaker::madeBy(const Question &question, const domain::Viewpoint &viewpoint) const
{
    Filling filling(Answer::Kind::MadeBy, m_statements, viewpoint);
    if (const auto work = named(question.subject, {PageKind::Episode, PageKind::Work}, viewpoint)) {
        filling.about(*work);
        filling.ask(question.aspects.value(0));
        for (const auto &[credit, sources] : m_statements.creditsOfWork(work->id, viewpoint)) {
            if (question.aspects.contains(credit.job) && credit.status != domain::Status::Corrected) {
                filling.add(credit.person, {}, sources);
            }
        }
    }
    return filling.take();
}

AnswerMaker::Answer AnswerMaker::related(const Question &question, const domain::Viewpoint &viewpoint) const
{
    Filling filling(Answer::Kind::Related, m_statements, viewpoint);
    if (const auto character = named(question.subject, {PageKind::Character}, viewpoint)) {
        filling.about(*character);
        const auto relations = m_statements.relations(character->id, viewpoint);
        // The first meaning that the data has.
        for (const QString &type : question.aspects) {
            bool found = false;
            for (const auto &[relation, sources] : relations) {
                if (relation.type == type && !relation.until) {
                    filling.ask(type);
                    filling.add(relation.to, {}, sources);
                    found = true;
                }
            }
            if (found) {
                break;
            }
        }
    }
    return filling.take();
}

AnswerMaker::Answer AnswerMaker::office(const Question &question, const domain::Viewpoint &viewpoint) const
{
    Filling filling(Answer::Kind::Office, m_statements, viewpoint);
    for (const SearchHit &hit : holders(question.subject, viewpoint)) {
        const auto page = m_pages.byId(hit.page, viewpoint);
        if (!page) {
            continue;
        }
        for (const auto &[fact, sources] : m_statements.facts(hit.page, viewpoint)) {
            if (fact.value == hit.title && fact.holds() &&
                (fact.property == u"title" || fact.property == u"occupation")) {
                filling.add({page->ref, page->name}, fact.value, sources);
            }
        }
    }
    return filling.take();
}

AnswerMaker::Answer AnswerMaker::property(const Question &question, const domain::Viewpoint &viewpoint) const
{
    Filling filling(Answer::Kind::Property, m_statements, viewpoint);
    const auto page =
        named(question.subject,
              {PageKind::Season, PageKind::Episode, PageKind::Series, PageKind::Person, PageKind::Character},
              viewpoint);
    if (!page) {
        return filling.take();
    }
    filling.about(*page);
    // The value that became known last, as the page has it.
    std::optional<Cited<domain::Fact>> latest;
    const auto facts = m_statements.facts(page->id, viewpoint);
    for (const Cited<domain::Fact> &fact : facts) {
        if (question.aspects.contains(fact.value.property) && fact.value.holds() &&
            (!latest || latest->value.known <= fact.value.known)) {
            latest = fact;
        }
    }
    if (latest) {
        filling.ask(latest->value.property);
        filling.add({}, latest->value.value, latest->sources);
    }
    return filling.take();
}

AnswerMaker::Answer AnswerMaker::identity(const Question &question, const domain::Viewpoint &viewpoint) const
{
    Filling filling(Answer::Kind::Identity, m_statements, viewpoint);
    if (const auto page = named(question.subject, {PageKind::Character, PageKind::Person}, viewpoint)) {
        filling.about(*page);
        for (const auto &[fact, sources] : m_statements.facts(page->id, viewpoint)) {
            if (fact.holds() && (fact.property == u"title" || fact.property == u"occupation")) {
                filling.add({}, fact.value, sources);
            }
        }
    }
    return filling.take();
}

} // namespace attache::services
