// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace attache::services {

/// The distance of two words in typing errors: letters missing, added, replaced, or two neighbours swapped.
/// @p limit + 1 stands for everything above @p limit (0 to 3).
int editDistance(QStringView typed, QStringView word, int limit);

/// The distance of @p typed to the nearest beginning of @p word: for a word that is still being typed.
int prefixDistance(QStringView typed, QStringView word, int limit);

/// How many errors are forgiven in a word of @p length letters: none below four, one up to seven, then two.
int forgivenErrors(qsizetype length);

/// All words of the names and texts of a pack, in memory: what a prefix stands for, and what a misspelt word
/// may be meant to be. It holds words of rows that a reader may not see, so it serves to find rows and is
/// never shown or counted.
class SearchVocabulary
{
public:
    SearchVocabulary() = default;
    /// @p words sorted by code unit.
    explicit SearchVocabulary(QStringList words);

    qsizetype size() const { return m_words.size(); }
    bool hasPrefix(const QString &prefix) const;
    /// The words that begin with @p prefix, or nothing when they are more than @p most.
    QStringList beginningWith(const QString &prefix, qsizetype most) const;
    /// All words within the errors forgiven in @p typed, except those that begin with it. @p sameFirstLetter
    /// looks only among those, which is quicker. @p unfinished: the word is still being typed.
    QStringList near(const QString &typed, bool sameFirstLetter, bool unfinished) const;

private:
    QStringList m_words;
};

} // namespace attache::services
