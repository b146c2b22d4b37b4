// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchexpressions.h"

#include "storage/packsearch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::services {

namespace {

/// Up to so many words a beginning is asked for as these words, which the index answers without merging
/// lists.
constexpr qsizetype mostExpanded = 48;
/// Of a beginning that is longer than those for which the index keeps lists.
constexpr qsizetype mostExpandedLong = 400;
constexpr qsizetype longestIndexed = 4;
constexpr qsizetype shortestExpanded = 4;
/// The index of texts has the beginnings of this length and more.
constexpr qsizetype shortestTextPrefix = 3;

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

QString anyOf(const QStringList &forms)
{
    return u'(' + forms.join(u" OR "_s) + u')';
}

enum class Ending
{
    Open,
    Closed
};

/// What answers one term: itself or its beginnings, its parts, its stem.
QStringList formsOf(const SearchTerm &term, Ending ending)
{
    const QString star = ending == Ending::Open && !term.whole ? u"*"_s : QString();
    QStringList forms{quoted(term.word) + star};
    if (!term.stem.isEmpty()) {
        forms.append(quoted(term.stem));
    }
    if (!term.parts.isEmpty()) {
        QStringList parts;
        for (const QString &part : term.parts) {
            parts.append(quoted(part) + star);
        }
        forms.append(u'(' + parts.join(u" AND "_s) + u')');
    }
    return forms;
}

/// All @p groups without the words that must not be there.
QString allOf(const QStringList &groups, const SearchInput &input)
{
    const QString all = groups.join(u" AND "_s);
    if (all.isEmpty() || input.excluded.isEmpty()) {
        return all;
    }
    QStringList excluded;
    for (const QString &word : input.excluded) {
        excluded.append(quoted(word));
    }
    return u'(' + all + u") NOT "_s + anyOf(excluded);
}

} // namespace

const SearchVocabulary &SearchExpressions::words(const domain::Viewpoint &viewpoint)
{
    if (!m_vocabulary) {
        m_vocabulary.emplace(m_index.words(viewpoint));
    }
    return *m_vocabulary;
}

QStringList SearchExpressions::openForms(const SearchTerm &term, const domain::Viewpoint &viewpoint)
{
    QStringList forms = formsOf(term, Ending::Open);
    if (term.word.size() < shortestExpanded || term.whole) {
        return forms;
    }
    if (!words(viewpoint).hasPrefix(term.word)) {
        forms.removeFirst();
        return forms;
    }
    const qsizetype most = term.word.size() > longestIndexed ? mostExpandedLong : mostExpanded;
    const QStringList wholes = words(viewpoint).beginningWith(term.word, most);
    if (!wholes.isEmpty()) {
        forms.removeFirst();
        for (const QString &word : wholes) {
            forms.append(quoted(word));
        }
    }
    return forms;
}

QString SearchExpressions::names(const SearchInput &input, const domain::Viewpoint &viewpoint)
{
    QStringList groups;
    for (const SearchTerm &term : input.terms) {
        const QStringList forms = openForms(term, viewpoint);
        if (forms.isEmpty()) {
            return {};
        }
        groups.append(anyOf(forms));
    }
    return allOf(groups, input);
}

QString SearchExpressions::texts(const SearchInput &input, const domain::Viewpoint &viewpoint)
{
    QStringList groups;
    bool telling = false;
    for (qsizetype i = 0; i < input.terms.size(); ++i) {
        const SearchTerm &term = input.terms.at(i);
        const bool isShort = term.word.size() < shortestTextPrefix;
        const bool unfinished = input.unfinished && i == input.terms.size() - 1;
        if (isShort && unfinished && !term.whole) {
            continue;
        }
        telling = telling || (!isShort && !term.stopWord);
        const QStringList forms =
            isShort || term.stopWord ? formsOf(term, Ending::Closed) : openForms(term, viewpoint);
        if (forms.isEmpty()) {
            return {};
        }
        groups.append(anyOf(forms));
    }
    return telling ? allOf(groups, input) : QString();
}

QString SearchExpressions::tolerant(const SearchInput &input, bool sameFirstLetter,
                                    const domain::Viewpoint &viewpoint)
{
    QStringList groups;
    bool changed = false;
    for (qsizetype i = 0; i < input.terms.size(); ++i) {
        const SearchTerm &term = input.terms.at(i);
        const bool unfinished = input.unfinished && i == input.terms.size() - 1;
        QStringList forms = openForms(term, viewpoint);
        if (!term.whole) {
            const QStringList near = words(viewpoint).near(term.word, sameFirstLetter, unfinished);
            changed = changed || !near.isEmpty();
            for (const QString &word : near) {
                forms.append(quoted(word));
            }
        }
        if (forms.isEmpty()) {
            return {};
        }
        groups.append(anyOf(forms));
    }
    return changed ? allOf(groups, input) : QString();
}

} // namespace attache::services
