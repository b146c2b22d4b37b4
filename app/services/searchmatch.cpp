// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchmatch.h"

#include "base/textfolding.h"
#include "services/searchvocabulary.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attache::services {

namespace {

using domain::MatchKind;

/// A text up to so many characters is a value, a longer one a paragraph.
constexpr qsizetype longestValue = 80;
constexpr int otherWorkPenalty = 25;
/// A day is found by its words, not by its spelling; before other texts.
constexpr int dayCost = 190;

/// "2024-10-31".
bool isDay(const QString &title)
{
    return title.size() == 10 && title.at(4) == u'-' && title.at(7) == u'-';
}

/// From the best to the worst.
enum class Spelling
{
    Exact,
    Folded,
    BeginsWhole,
    Begins,
    Whole,
    Prefix
};

bool isJoiner(QChar c)
{
    return c == u'\'' || c == u'-' || c.unicode() == 0x2019 || c.unicode() == 0x2018 ||
           c.unicode() == 0x2010 || c.unicode() == 0x2011 || c.isMark();
}

struct TextWord
{
    int start = 0;
    int length = 0;
    QString folded;
};

/// The words of a text with their places; each part of a hyphenated word is a word of its own when @p split.
QList<TextWord> wordsOf(const QString &text, bool split)
{
    QList<TextWord> words;
    const auto inWord = [&](int i) {
        const QChar c = text.at(i);
        return c.isLetterOrNumber() || c.isSurrogate() ||
               (isJoiner(c) && !(split && c != u'\'' && !c.isMark()));
    };
    for (int i = 0; i < text.size();) {
        if (!inWord(i) || isJoiner(text.at(i))) {
            ++i;
            continue;
        }
        int end = i;
        while (end < text.size() && inWord(end)) {
            ++end;
        }
        words.append({i, end - i, base::fold(QStringView(text).mid(i, end - i))});
        i = end;
    }
    return words;
}

/// How a term stands among folded words: whole, as a beginning, or not at all.
enum class Found
{
    Whole,
    Prefix,
    No
};

Found foundIn(const QStringList &words, const SearchTerm &term)
{
    if (words.contains(term.word) || (!term.stem.isEmpty() && words.contains(term.stem))) {
        return Found::Whole;
    }
    if (!term.parts.isEmpty() &&
        std::all_of(term.parts.begin(), term.parts.end(),
                    [&words](const QString &part) { return words.contains(part); })) {
        return Found::Whole;
    }
    const bool begins = std::any_of(words.begin(), words.end(),
                                    [&term](const QString &word) { return word.startsWith(term.word); });
    return begins ? Found::Prefix : Found::No;
}

Spelling spellingOf(const SearchInput &input, const QString &title)
{
    if (title == input.text) {
        return Spelling::Exact;
    }
    const QString folded = base::fold(title);
    if (folded == input.folded) {
        return Spelling::Folded;
    }
    if (folded.startsWith(input.folded)) {
        return folded.at(input.folded.size()) == u' ' ? Spelling::BeginsWhole : Spelling::Begins;
    }
    const QStringList words = base::foldedWords(title);
    const bool whole = std::all_of(input.terms.begin(), input.terms.end(), [&words](const SearchTerm &term) {
        return foundIn(words, term) == Found::Whole;
    });
    return whole ? Spelling::Whole : Spelling::Prefix;
}

/// A surname says who is meant as well as a first name does.
Spelling surnameSpelling(const SearchInput &input, const storage::SearchHit &hit, Spelling spelling)
{
    const bool isSomebody =
        hit.pageKind == domain::PageKind::Character || hit.pageKind == domain::PageKind::Person;
    if (!isSomebody || input.terms.size() != 1) {
        return spelling;
    }
    const QString surname = base::fold(hit.title).section(u' ', -1);
    const QString &word = input.terms.first().word;
    if (surname == word && spelling == Spelling::Whole) {
        return Spelling::BeginsWhole;
    }
    return surname.startsWith(word) && spelling == Spelling::Prefix ? Spelling::Begins : spelling;
}

int nameCost(const SearchInput &input, const storage::SearchHit &hit, Spelling spelling)
{
    static constexpr std::array costs{0, 10, 40, 50, 60, 90};
    const Spelling best = surnameSpelling(input, hit, spelling);
    // Another work that only has the word is less likely meant than a page of the series.
    const bool isOther = hit.pageKind == domain::PageKind::Work && best > Spelling::Folded;
    return costs.at(static_cast<std::size_t>(best)) + (isOther ? otherWorkPenalty : 0);
}

int aliasCost(Spelling spelling)
{
    static constexpr std::array costs{20, 30, 70, 100, 80, 110};
    return costs.at(static_cast<std::size_t>(spelling));
}

/// How many words of a title were not typed, as far as it matters.
int wordsBeside(const SearchInput &input, const QString &title)
{
    constexpr qsizetype most = 9;
    const QStringList words = base::foldedWords(title);
    const auto beside = std::count_if(words.begin(), words.end(), [&input](const QString &word) {
        return std::none_of(input.terms.begin(), input.terms.end(),
                            [&word](const SearchTerm &term) { return word.startsWith(term.word); });
    });
    return static_cast<int>(std::min<qsizetype>(most, beside));
}

int partCost(Spelling spelling)
{
    static constexpr std::array costs{75, 75, 120, 140, 130, 150};
    return costs.at(static_cast<std::size_t>(spelling));
}

/// All words by which a row of names is found.
QStringList rowWords(const storage::SearchHit &hit)
{
    const QString text = hit.title + u' ' + hit.reason + u' ' + hit.pageName;
    return base::foldedWords(text);
}

struct Nearest
{
    int errors = 0;
    qsizetype word = -1;
};

Nearest nearestWord(const SearchTerm &term, bool unfinished, const QStringList &words)
{
    if (foundIn(words, term) != Found::No) {
        return {};
    }
    const int limit = forgivenErrors(term.word.size());
    Nearest best{limit + 1, -1};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const int errors = unfinished ? prefixDistance(term.word, words.at(i), limit)
                                      : editDistance(term.word, words.at(i), limit);
        if (errors < best.errors) {
            best = {errors, i};
        }
    }
    return best;
}

bool isUnfinished(const SearchInput &input, qsizetype term)
{
    return input.unfinished && term == input.terms.size() - 1;
}

} // namespace

int matchCost(const SearchInput &input, const storage::SearchHit &hit)
{
    // A paragraph is nobody's spelling, and folding it takes time.
    const bool prose =
        hit.match == MatchKind::News || (hit.match == MatchKind::Text && hit.title.size() > longestValue);
    const Spelling spelling = prose ? Spelling::Prefix : spellingOf(input, hit.title);
    switch (hit.match) {
    case MatchKind::Name:
        return nameCost(input, hit, spelling);
    case MatchKind::Alias:
        return aliasCost(spelling);
    case MatchKind::Misspelling:
        return aliasCost(spelling) + 5;
    case MatchKind::Role:
        // "president" is the president rather than the vice president.
        return partCost(spelling) + (isFormer(input, hit) ? 25 : 0) + wordsBeside(input, hit.title);
    case MatchKind::Credit:
        return partCost(spelling) + 5;
    case MatchKind::Place:
        return partCost(spelling) + 35;
    case MatchKind::Text:
        if (isDay(hit.title)) {
            return dayCost;
        }
        return spelling == Spelling::Prefix ? 220 : 200;
    case MatchKind::News:
        return 230;
    }
    return 240;
}

bool isFormer(const SearchInput &input, const storage::SearchHit &hit)
{
    const auto has = [](const QString &text) { return base::foldedWords(text).contains(u"former"_s); };
    return hit.former || (has(hit.title) && !has(input.text));
}

int correctedCost(const SearchInput &input, const storage::SearchHit &hit)
{
    const QString spelling = corrected(input, hit);
    return matchCost(spelling.isEmpty() ? input : readSearchInput(spelling), hit);
}

int typingErrors(const SearchInput &input, const storage::SearchHit &hit)
{
    const QStringList words = rowWords(hit);
    int errors = 0;
    for (qsizetype i = 0; i < input.terms.size(); ++i) {
        errors += nearestWord(input.terms.at(i), isUnfinished(input, i), words).errors;
    }
    return errors;
}

QString corrected(const SearchInput &input, const storage::SearchHit &hit)
{
    if (hit.match == MatchKind::Misspelling) {
        return {};
    }
    const QString text = hit.title + u' ' + hit.pageName;
    const QList<TextWord> places = wordsOf(text, false);
    QStringList words;
    for (const TextWord &place : places) {
        words.append(place.folded);
    }
    QStringList result;
    bool changed = false;
    for (qsizetype i = 0; i < input.terms.size(); ++i) {
        const Nearest nearest = nearestWord(input.terms.at(i), isUnfinished(input, i), words);
        if (nearest.word < 0) {
            if (nearest.errors > 0) {
                return {};
            }
            // As the row writes it, where it stands there.
            const QString &word = input.terms.at(i).word;
            const auto there = std::find_if(words.begin(), words.end(),
                                            [&word](const QString &other) { return other.startsWith(word); });
            const auto index = there - words.begin();
            result.append(there == words.end() ? word
                                               : text.mid(places.at(index).start, places.at(index).length));
            continue;
        }
        const TextWord &place = places.at(nearest.word);
        result.append(text.mid(place.start, place.length));
        changed = true;
    }
    return changed ? result.join(u' ') : QString();
}

QList<domain::Mark> marksIn(const QString &title, const SearchInput &input, bool tolerant)
{
    QList<domain::Mark> marks;
    const auto markWords = [&](bool split) {
        const QList<TextWord> words = wordsOf(title, split);
        for (const TextWord &word : words) {
            int length = 0;
            for (qsizetype i = 0; i < input.terms.size(); ++i) {
                const SearchTerm &term = input.terms.at(i);
                QStringList forms = term.parts;
                forms << term.word << term.stem;
                for (const QString &form : std::as_const(forms)) {
                    if (form.isEmpty() || !word.folded.startsWith(form)) {
                        continue;
                    }
                    int end = 1;
                    while (end < word.length &&
                           base::fold(QStringView(title).mid(word.start, end)).size() < form.size()) {
                        ++end;
                    }
                    length = std::max(length, end);
                }
                if (length == 0 && tolerant &&
                    nearestWord(term, isUnfinished(input, i), {word.folded}).word >= 0) {
                    length = word.length;
                }
            }
            if (length > 0) {
                marks.append({word.start, length});
            }
        }
    };
    markWords(false);
    if (marks.isEmpty()) {
        markWords(true);
    }
    return marks;
}

QString snippetOf(const QString &text, const SearchInput &input, qsizetype length)
{
    if (text.size() <= length) {
        return text;
    }
    const QList<TextWord> words = wordsOf(text, true);
    qsizetype first = 0;
    for (const TextWord &word : words) {
        const bool found =
            std::any_of(input.terms.begin(), input.terms.end(), [&word](const SearchTerm &term) {
                return !term.stopWord && word.folded.startsWith(term.stem.isEmpty() ? term.word : term.stem);
            });
        if (found) {
            first = word.start;
            break;
        }
    }
    qsizetype start = std::clamp<qsizetype>(first - length / 3, 0, text.size() - length);
    qsizetype end = start + length;
    // Cut between words.
    while (start > 0 && !text.at(start - 1).isSpace()) {
        --start;
    }
    while (end < text.size() && !text.at(end).isSpace()) {
        ++end;
    }
    const QChar ellipsis(0x2026);
    return (start > 0 ? QString(ellipsis) : QString()) + text.mid(start, end - start) +
           (end < text.size() ? QString(ellipsis) : QString());
}

} // namespace attache::services
