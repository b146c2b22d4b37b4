// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchfields.h"

#include "base/textfolding.h"
#include "domain/partialdate.h"
#include "services/searchexpressions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::services {

namespace {

using domain::MatchKind;
using domain::PageKind;
using storage::SearchHit;
using Name = SearchField::Name;
using Problem = domain::SearchProblem;

constexpr int mostNamed = 1000;
constexpr qsizetype mostKnown = 64;
constexpr int mostCompletions = 8;

/// "2", "s2", "02".
std::optional<int> readNumber(const QString &text, QChar letter)
{
    const QString digits = text.startsWith(letter, Qt::CaseInsensitive) ? text.mid(1) : text;
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber && number > 0 && number < 1000 ? std::optional(number) : std::nullopt;
}

/// "kind:person", "kind:people" and "kind:news"; the singular and plural that readers see.
std::optional<PageKind> readKind(const QString &text)
{
    static const QHash<QString, PageKind> others{{u"characters"_s, PageKind::Character},
                                                 {u"people"_s, PageKind::Person},
                                                 {u"persons"_s, PageKind::Person},
                                                 {u"actor"_s, PageKind::Person},
                                                 {u"actors"_s, PageKind::Person},
                                                 {u"episodes"_s, PageKind::Episode},
                                                 {u"seasons"_s, PageKind::Season},
                                                 {u"places"_s, PageKind::Place},
                                                 {u"terms"_s, PageKind::Term},
                                                 {u"works"_s, PageKind::Work},
                                                 {u"film"_s, PageKind::Work},
                                                 {u"films"_s, PageKind::Work},
                                                 {u"organisations"_s, PageKind::Organisation},
                                                 {u"organization"_s, PageKind::Organisation},
                                                 {u"organizations"_s, PageKind::Organisation}};
    const QString word = text.toLower();
    const auto there = others.constFind(word);
    return there != others.constEnd() ? std::optional(*there) : domain::kindFromWord(word);
}

void narrowKinds(storage::SearchScope &scope, const QList<SearchField> &fields, QList<Problem> &problems)
{
    QList<PageKind> wanted;
    QList<PageKind> unwanted;
    for (const SearchField &field : fields) {
        if (field.name != Name::Kind) {
            continue;
        }
        const auto kind = readKind(field.value);
        if (!kind && field.value.compare(u"news", Qt::CaseInsensitive) == 0) {
            (field.excluded ? scope.noNews : scope.newsOnly) = true;
        } else if (!kind) {
            problems.append({Problem::Code::UnknownKind, field.place, field.value});
        } else {
            (field.excluded ? unwanted : wanted).append(*kind);
        }
    }
    if (wanted.isEmpty() && unwanted.isEmpty()) {
        return;
    }
    QList<PageKind> kinds = scope.kinds;
    if (kinds.isEmpty()) {
        kinds = QList<PageKind>(domain::allPageKinds.begin(), domain::allPageKinds.end());
    }
    kinds.removeIf([&](PageKind kind) {
        return (!wanted.isEmpty() && !wanted.contains(kind)) || unwanted.contains(kind);
    });
    scope.kinds = kinds;
    // Two kinds at once are nothing, not everything.
    if (kinds.isEmpty()) {
        scope.only = QSet<qint64>();
    }
}

} // namespace

SearchFields::Pages SearchFields::named(const QString &words, const QList<PageKind> &kinds,
                                        const domain::Viewpoint &viewpoint) const
{
    const SearchInput input = readSearchInput(words);
    QStringList groups;
    for (const SearchTerm &term : input.terms) {
        groups.append(u'"' + term.word + u"\"*"_s);
    }
    Pages pages;
    if (groups.isEmpty()) {
        return pages;
    }
    const storage::SearchScope scope{kinds, std::nullopt, {}, mostNamed};
    const QList<SearchHit> hits = m_index.names(groups.join(u" AND "_s), scope, viewpoint);
    for (const SearchHit &hit : hits) {
        if (hit.match == MatchKind::Name || hit.match == MatchKind::Alias) {
            pages.insert(hit.page);
        }
    }
    return pages;
}

/// People and characters by a part or a post, here or elsewhere.
SearchFields::Pages SearchFields::withRole(const QString &words, const domain::Viewpoint &viewpoint) const
{
    const SearchInput input = readSearchInput(words);
    QStringList groups;
    for (const SearchTerm &term : input.terms) {
        groups.append(u'"' + term.word + u"\"*"_s);
    }
    Pages pages;
    if (groups.isEmpty()) {
        return pages;
    }
    const storage::SearchScope scope{{PageKind::Character, PageKind::Person}, std::nullopt, {}, mostNamed};
    const QList<SearchHit> hits = m_index.names(groups.join(u" AND "_s), scope, viewpoint);
    for (const SearchHit &hit : hits) {
        if (hit.match != MatchKind::Role && hit.match != MatchKind::Credit) {
            continue;
        }
        const QStringList title = base::foldedWords(hit.title);
        const bool all =
            std::all_of(input.terms.begin(), input.terms.end(), [&title](const SearchTerm &term) {
                return std::any_of(title.begin(), title.end(),
                                   [&term](const QString &word) { return word.startsWith(term.word); });
            });
        if (all) {
            pages.insert(hit.page);
        }
    }
    return pages;
}

std::optional<SearchFields::Pages> SearchFields::pagesOf(const SearchField &field,
                                                         const domain::Viewpoint &viewpoint,
                                                         Problem::Code &problem) const
{
    problem = field.name == Name::Before || field.name == Name::After ? Problem::Code::BadDate
                                                                      : Problem::Code::BadNumber;
    switch (field.name) {
    case Name::Actor:
        return m_selection.withActors(named(field.value, {PageKind::Person}, viewpoint), viewpoint);
    case Name::Character:
        return m_selection.withCharacters(named(field.value, {PageKind::Character}, viewpoint), viewpoint);
    case Name::Role:
        return withRole(field.value, viewpoint);
    case Name::In:
        return m_selection.in(named(field.value,
                                    {PageKind::Work, PageKind::Series, PageKind::Season, PageKind::Episode},
                                    viewpoint),
                              viewpoint);
    case Name::Job:
        return m_selection.withJob(field.value, viewpoint);
    case Name::Season:
        if (const auto number = readNumber(field.value, u's')) {
            return m_selection.ofSeason(*number, viewpoint);
        }
        return std::nullopt;
    case Name::Episode:
        if (const auto episode = readSearchInput(field.value).episode) {
            return m_selection.ofEpisode(episode->season, episode->number, viewpoint);
        }
        if (const auto number = readNumber(field.value, u'e')) {
            return m_selection.ofEpisode(0, *number, viewpoint);
        }
        return std::nullopt;
    case Name::Before:
    case Name::After:
        if (const auto date = domain::PartialDate::parse(field.value)) {
            return field.name == Name::Before ? m_selection.before(date->toIso(), viewpoint)
                                              : m_selection.after(date->toIso(), viewpoint);
        }
        return std::nullopt;
    case Name::Source:
        return m_selection.fromSource(field.value, viewpoint);
    case Name::Kind:
        break;
    }
    return Pages();
}

void SearchFields::narrow(storage::SearchScope &scope, const QList<SearchField> &fields,
                          const domain::Viewpoint &viewpoint, QList<Problem> &problems)
{
    if (m_knownFor != viewpoint || m_known.size() > mostKnown) {
        m_known.clear();
        m_knownFor = viewpoint;
    }
    narrowKinds(scope, fields, problems);
    for (const SearchField &field : fields) {
        if (field.name == Name::Kind) {
            continue;
        }
        const QString key = QString::number(static_cast<int>(field.name)) + u':' + field.value;
        if (!m_known.contains(key)) {
            Problem::Code code{};
            const std::optional<Pages> pages = pagesOf(field, viewpoint, code);
            if (!pages) {
                problems.append({code, field.place, field.value});
                continue;
            }
            m_known.insert(key, *pages);
        }
        const Pages &pages = m_known[key];
        if (field.excluded) {
            scope.without |= pages;
        } else {
            scope.only = scope.only ? *scope.only & pages : pages;
        }
    }
}

QStringList SearchFields::valuesFor(Name name, const QString &begun, const domain::Viewpoint &viewpoint) const
{
    const auto names = [&](const QList<PageKind> &kinds) {
        const storage::SearchScope scope{kinds, named(begun, kinds, viewpoint), {}, mostCompletions};
        QStringList found;
        const QList<SearchHit> hits =
            begun.isEmpty() ? m_index.pages({kinds, std::nullopt, {}, mostCompletions}, viewpoint)
                            : m_index.pages(scope, viewpoint);
        for (const SearchHit &hit : hits) {
            found.append(hit.title);
        }
        found.removeDuplicates();
        return found;
    };
    QStringList values;
    switch (name) {
    case Name::Actor:
        return names({PageKind::Person});
    case Name::Character:
        return names({PageKind::Character});
    case Name::In:
        return names({PageKind::Series, PageKind::Work});
    case Name::Job:
        return m_selection.jobs(begun, viewpoint, mostCompletions);
    case Name::Source:
        return m_selection.publishers(begun, viewpoint, mostCompletions);
    case Name::Kind:
        for (const PageKind kind : domain::allPageKinds) {
            values.append(domain::kindWord(kind));
        }
        values.append(u"news"_s);
        break;
    case Name::Season:
        for (const SearchHit &hit :
             m_index.pages({{PageKind::Season}, std::nullopt, {}, mostCompletions}, viewpoint)) {
            values.append(hit.title.section(u' ', -1));
        }
        values.sort();
        break;
    case Name::Role:
    case Name::Episode:
    case Name::Before:
    case Name::After:
        break;
    }
    values.removeIf([&begun](const QString &value) { return !value.startsWith(begun, Qt::CaseInsensitive); });
    return values;
}

QList<domain::SearchCompletion> SearchFields::completions(const QString &text, int caret,
                                                          const domain::Viewpoint &viewpoint) const
{
    const int end = std::clamp(caret, 0, static_cast<int>(text.size()));
    int start = end;
    while (start > 0 && !text.at(start - 1).isSpace()) {
        --start;
    }
    if (start < end && text.at(start) == u'-') {
        ++start;
    }
    const QString word = text.mid(start, end - start);
    QList<domain::SearchCompletion> completions;
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0) {
        for (const QString &field : searchFieldWords()) {
            if (word.size() > 1 && field.startsWith(word, Qt::CaseInsensitive)) {
                completions.append({field + u':', {start, end - start}});
            }
        }
        return completions;
    }
    const auto name = searchFieldFromWord(word.left(colon).toLower());
    if (!name) {
        return completions;
    }
    const int valueStart = start + static_cast<int>(colon) + 1;
    QString begun = text.mid(valueStart, end - valueStart);
    begun.remove(u'"');
    const QStringList values = valuesFor(*name, begun, viewpoint.sealed());
    for (const QString &value : values) {
        const QString shown = value.contains(u' ') ? u'"' + value + u'"' : value;
        completions.append({shown, {valueStart, end - valueStart}});
    }
    return completions;
}

} // namespace attache::services
