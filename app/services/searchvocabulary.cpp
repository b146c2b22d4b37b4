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

using WordIterator = QStringList::const_iterator;

/// Behind the words that begin with @p prefix, from @p first on, which does.
WordIterator endOfPrefix(WordIterator first, WordIterator last, const QString &prefix)
{
    return std::partition_point(first, last,
                                [&prefix](const QString &word) { return word.startsWith(prefix); });
}

/// The same alignment over sorted words: what two neighbours have in common is computed once, and a beginning
/// that has too many errors already answers for all words behind it.
class PrefixAlignment
{
public:
    PrefixAlignment(QStringView typed, int limit, bool anyEnd)
        : m_typed(typed.left(longestWord))
        , m_limit(limit)
        , m_anyEnd(anyEnd)
    {
        for (int j = 0; j <= columns(); ++j) {
            m_rows[0][at(j)] = j;
        }
        m_best[0] = columns();
    }

    /// 0, or the length of the beginning with which no word is near.
    qsizetype advance(const QString &word)
    {
        const int length = static_cast<int>(std::min<qsizetype>(word.size(), longestWord));
        int depth = 0;
        while (depth < std::min(length, m_depth) && word[depth] == m_word[depth]) {
            ++depth;
        }
        m_word = word;
        for (m_depth = depth; m_depth < length;) {
            addRow(++m_depth);
            // A swap looks back two rows.
            if (m_best[at(m_depth)] > m_limit && m_smallest[at(m_depth)] > m_limit &&
                m_smallest[at(m_depth - 1)] > m_limit) {
                return m_depth;
            }
        }
        return 0;
    }
    int distance() const { return m_anyEnd ? m_best[at(m_depth)] : m_rows[at(m_depth)][at(columns())]; }

private:
    static std::size_t at(int index) { return static_cast<std::size_t>(index); }
    int columns() const { return static_cast<int>(m_typed.size()); }

    void addRow(int i)
    {
        const Row &last = m_rows[at(i - 1)];
        Row &now = m_rows[at(i)];
        const QChar letter = m_word[i - 1];
        now[0] = i;
        int smallest = i;
        for (int j = 1; j <= columns(); ++j) {
            const int replaced = last[at(j - 1)] + (m_typed[j - 1] == letter ? 0 : 1);
            int value = std::min({replaced, last[at(j)] + 1, now[at(j - 1)] + 1});
            if (i > 1 && j > 1 && m_typed[j - 1] == m_word[i - 2] && m_typed[j - 2] == letter) {
                value = std::min(value, m_rows[at(i - 2)][at(j - 2)] + 1);
            }
            now[at(j)] = value;
            smallest = std::min(smallest, value);
        }
        m_smallest[at(i)] = smallest;
        // Without an open end no beginning is good enough by itself.
        m_best[at(i)] = m_anyEnd ? std::min(m_best[at(i - 1)], now[at(columns())]) : m_limit + 1;
    }

    QStringView m_typed;
    int m_limit;
    bool m_anyEnd;
    QString m_word;
    int m_depth = 0;
    std::array<Row, longestWord + 1> m_rows{};
    Row m_best{};
    Row m_smallest{};
};

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
    if (limit == 0) {
        return {};
    }
    auto first = m_words.begin();
    auto last = m_words.end();
    if (sameFirstLetter) {
        first = std::lower_bound(m_words.begin(), m_words.end(), typed.left(1));
        last = endOfPrefix(first, m_words.end(), typed.left(1));
    }
    QStringList found;
    PrefixAlignment alignment(typed, limit, unfinished);
    for (auto word = first; word != last;) {
        if (const qsizetype hopeless = alignment.advance(*word); hopeless > 0) {
            word = endOfPrefix(word, last, word->left(hopeless));
            continue;
        }
        if (alignment.distance() <= limit && !word->startsWith(typed)) {
            found.append(*word);
        }
        ++word;
    }
    return found;
}

} // namespace attache::services
