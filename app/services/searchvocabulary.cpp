// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchvocabulary.h"

#include <algorithm>
#include <array>

namespace attache::services {

namespace {

/// Longer words are compared by their first letters only.
constexpr int longestWord = 40;
using Row = std::array<int, longestWord + 1>;

/// Optimal string alignment, three rows at a time. With @p anyEnd the smallest value of the row of each
/// letter of
/// @p word counts: the rest of the word has not been typed yet.
int alignment(QStringView typed, QStringView word, int limit, bool anyEnd)
{
    const QStringView a = typed.left(longestWord);
    const QStringView b = word.left(longestWord);
    const int columns = static_cast<int>(a.size());
    const int above = limit + 1;
    const auto at = [](int index) { return static_cast<std::size_t>(index); };
    Row before{};
    Row last{};
    Row now{};
    for (int j = 0; j <= columns; ++j) {
        last[at(j)] = j;
    }
    int best = anyEnd ? last[at(columns)] : above;
    for (int i = 1; i <= b.size(); ++i) {
        now[0] = i;
        int smallest = i;
        for (int j = 1; j <= columns; ++j) {
            const int replaced = last[at(j - 1)] + (a[j - 1] == b[i - 1] ? 0 : 1);
            int value = std::min({replaced, last[at(j)] + 1, now[at(j - 1)] + 1});
            if (i > 1 && j > 1 && a[j - 1] == b[i - 2] && a[j - 2] == b[i - 1]) {
                value = std::min(value, before[at(j - 2)] + 1);
            }
            now[at(j)] = value;
            smallest = std::min(smallest, value);
        }
        if (anyEnd) {
            best = std::min(best, now[at(columns)]);
        }
        // A swap looks back two rows, so one row above the limit is not yet the end.
        if (smallest > above) {
            return std::min(best, above);
        }
        before = last;
        last = now;
    }
    return std::min(anyEnd ? best : last[at(columns)], above);
}

} // namespace

int editDistance(QStringView typed, QStringView word, int limit)
{
    if (qAbs(typed.size() - word.size()) > limit) {
        return limit + 1;
    }
    return alignment(typed, word, limit, false);
}

int prefixDistance(QStringView typed, QStringView word, int limit)
{
    if (typed.size() - word.size() > limit) {
        return limit + 1;
    }
    return alignment(typed, word.left(typed.size() + limit), limit, true);
}

int forgivenErrors(qsizetype length)
{
    return length < 4 ? 0 : length < 8 ? 1 : 2;
}

SearchVocabulary::SearchVocabulary(QStringList words)
    : m_words(std::move(words))
{}

bool SearchVocabulary::hasPrefix(const QString &prefix) const
{
    const auto first = std::lower_bound(m_words.begin(), m_words.end(), prefix);
    return first != m_words.end() && first->startsWith(prefix);
}

QStringList SearchVocabulary::beginningWith(const QString &prefix, qsizetype most) const
{
    QStringList found;
    for (auto word = std::lower_bound(m_words.begin(), m_words.end(), prefix);
         word != m_words.end() && word->startsWith(prefix); ++word) {
        if (found.size() == most) {
            return {};
        }
        found.append(*word);
    }
    return found;
}

QStringList SearchVocabulary::near(const QString &typed, bool sameFirstLetter, bool unfinished) const
{
    const int limit = forgivenErrors(typed.size());
    QStringList found;
    if (limit == 0) {
        return found;
    }
    auto word = m_words.begin();
    auto end = m_words.end();
    if (sameFirstLetter) {
        word = std::lower_bound(m_words.begin(), m_words.end(), typed.left(1));
        end = std::find_if(word, end,
                           [&typed](const QString &other) { return !other.startsWith(typed.at(0)); });
    }
    for (; word != end; ++word) {
        const int distance =
            unfinished ? prefixDistance(typed, *word, limit) : editDistance(typed, *word, limit);
        if (distance <= limit && !word->startsWith(typed)) {
            found.append(*word);
        }
    }
    return found;
}

} // namespace attache::services
