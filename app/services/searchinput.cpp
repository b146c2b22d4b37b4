// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchinput.h"

#include "base/textfolding.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace attache::services {

namespace {

constexpr qsizetype mostTerms = 16;
constexpr qsizetype longestText = 1000;
constexpr qsizetype longestTerm = 60;

const QSet<QString> &stopWords()
{
    static const QSet<QString> words{u"a"_s,   u"an"_s,  u"and"_s,  u"as"_s,   u"at"_s,    u"by"_s,  u"for"_s,
                                     u"in"_s,  u"is"_s,  u"of"_s,   u"on"_s,   u"or"_s,    u"the"_s, u"to"_s,
                                     u"was"_s, u"who"_s, u"with"_s, u"what"_s, u"which"_s, u"from"_s};
    return words;
}

/// Only what the index knows as letters and digits; anything else would part the word there.
QString indexed(const QString &word)
{
    QString kept;
    for (const char32_t c : word.toUcs4()) {
        if (QChar::isLetterOrNumber(c)) {
            kept += QString::fromUcs4(&c, 1);
        }
    }
    return kept.left(longestTerm);
}

void addTerms(const QString &chunk, QList<SearchTerm> &terms)
{
    const QStringList wholes = base::fold(chunk).split(u' ', Qt::SkipEmptyParts);
    for (const QString &whole : wholes) {
        SearchTerm term;
        term.word = indexed(whole);
        if (wholes.size() == 1) {
            const QStringList words = base::foldedWords(chunk).mid(1);
            for (const QString &part : words) {
                if (const QString kept = indexed(part); !kept.isEmpty()) {
                    term.parts.append(kept);
                }
            }
            static const QRegularExpression possessive(u"['\u2019]s\\W*$"_s,
                                                       QRegularExpression::CaseInsensitiveOption);
            if (term.word.size() > 2 && chunk.contains(possessive)) {
                term.stem = term.word.chopped(1);
            }
        }
        term.stopWord = stopWords().contains(term.word);
        if (!term.word.isEmpty() && terms.size() < mostTerms) {
            terms.append(term);
        }
    }
}

std::optional<domain::EpisodeId> readEpisode(const QString &text)
{
    static const QRegularExpression spelled(
        u"^(?:s|season|staffel)\\s*(\\d{1,2})\\W*(?:e|ep|episode|folge)\\s*(\\d{1,2})$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = spelled.match(trimmed);
    if (match.hasMatch()) {
        return domain::EpisodeId{match.captured(1).toInt(), match.captured(2).toInt()};
    }
    return domain::EpisodeId::parse(trimmed);
}

} // namespace

SearchInput readSearchInput(const QString &text)
{
    SearchInput input;
    input.text = text.left(longestText).simplified();
    input.folded = base::fold(input.text);
    input.episode = readEpisode(input.text);
    input.unfinished = !text.isEmpty() && !text.back().isSpace();
    const QStringList chunks = input.text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &chunk : chunks) {
        addTerms(chunk, input.terms);
    }
    return input;
}

void addPhrase(const QString &phrase, SearchInput &input)
{
    const QString folded = base::fold(phrase);
    QList<SearchTerm> terms;
    for (const QString &chunk : phrase.split(u' ', Qt::SkipEmptyParts)) {
        addTerms(chunk, terms);
    }
    if (terms.isEmpty()) {
        return;
    }
    for (SearchTerm &term : terms) {
        term.whole = true;
        term.stem.clear();
        term.stopWord = false;
        if (input.terms.size() < mostTerms) {
            input.terms.append(term);
        }
    }
    input.phrases.append(folded);
    input.text = input.text.isEmpty() ? phrase : QString(input.text + u' ' + phrase);
    input.folded = base::fold(input.text);
}

void addExcluded(const QString &text, SearchInput &input)
{
    QList<SearchTerm> terms;
    addTerms(text, terms);
    for (const SearchTerm &term : std::as_const(terms)) {
        input.excluded.append(term.word);
    }
}

} // namespace attache::services
