// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/searchsyntax.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace attache::services {

namespace {

using Problem = domain::SearchProblem;

constexpr qsizetype mostAlternatives = 8;

struct FieldWord
{
    SearchField::Name name;
    QLatin1String word;
};

constexpr std::array fieldWords{
    FieldWord{SearchField::Name::Actor, "actor"_L1},
    FieldWord{SearchField::Name::Character, "character"_L1},
    FieldWord{SearchField::Name::Role, "role"_L1},
    FieldWord{SearchField::Name::In, "in"_L1},
    FieldWord{SearchField::Name::Job, "job"_L1},
    FieldWord{SearchField::Name::Season, "season"_L1},
    FieldWord{SearchField::Name::Episode, "episode"_L1},
    FieldWord{SearchField::Name::Kind, "kind"_L1},
    FieldWord{SearchField::Name::Before, "before"_L1},
    FieldWord{SearchField::Name::After, "after"_L1},
    FieldWord{SearchField::Name::Source, "source"_L1},
};

bool isQuote(QChar c)
{
    return c == u'"' || c.unicode() == 0x201C || c.unicode() == 0x201D || c.unicode() == 0x201E;
}

/// One piece between spaces.
struct Piece
{
    enum class Type
    {
        Word,
        Phrase,
        Field
    };
    Type type = Type::Word;
    QString text;
    bool excluded = false;
    SearchField field;
};

/// Reads pieces from left to right.
class Reader
{
public:
    explicit Reader(const QString &text)
        : m_text(text)
    {}

    ParsedSearch read();

private:
    int place() const { return static_cast<int>(m_at); }
    bool atEnd() const { return m_at >= m_text.size(); }
    void skipSpaces()
    {
        while (!atEnd() && m_text.at(m_at).isSpace()) {
            ++m_at;
        }
    }
    QString takeWord();
    QString takeQuoted();
    bool takeOr();
    void takePiece();
    bool takeField(bool excluded);
    void add(const Piece &piece);
    void tell(Problem::Code code, int start, const QString &text)
    {
        m_problems.append({code, {start, static_cast<int>(text.size())}, text});
    }
    QList<SearchAlternative> alternatives() const;

    const QString &m_text;
    qsizetype m_at = 0;
    /// Each group is one of its pieces.
    std::vector<std::vector<Piece>> m_groups;
    bool m_joining = false;
    bool m_hasSyntax = false;
    QList<Problem> m_problems;
};

QString Reader::takeWord()
{
    const qsizetype start = m_at;
    while (!atEnd() && !m_text.at(m_at).isSpace()) {
        ++m_at;
    }
    return m_text.mid(start, m_at - start);
}

/// At an opening quote.
QString Reader::takeQuoted()
{
    m_hasSyntax = true;
    const int start = place();
    const qsizetype first = ++m_at;
    while (!atEnd() && !isQuote(m_text.at(m_at))) {
        ++m_at;
    }
    const QString inside = m_text.mid(first, m_at - first);
    if (atEnd()) {
        tell(Problem::Code::UnclosedQuote, start, m_text.mid(start, 1));
    } else {
        ++m_at;
    }
    return inside;
}

bool Reader::takeOr()
{
    const bool found = QStringView(m_text).mid(m_at).startsWith(u"OR") &&
                       (m_at + 2 == m_text.size() || m_text.at(m_at + 2).isSpace());
    if (!found) {
        return false;
    }
    m_hasSyntax = true;
    const int start = place();
    m_at += 2;
    skipSpaces();
    if (m_groups.empty() || atEnd()) {
        tell(Problem::Code::LoneOr, start, u"OR"_s);
    } else {
        m_joining = true;
    }
    return true;
}

void Reader::add(const Piece &piece)
{
    if (piece.type != Piece::Type::Field && piece.text.isEmpty()) {
        return;
    }
    if (m_joining) {
        m_groups.back().push_back(piece);
    } else {
        m_groups.push_back({piece});
    }
    m_joining = false;
}

/// `word:value`; nothing is taken when it is none.
bool Reader::takeField(bool excluded)
{
    const qsizetype start = m_at;
    qsizetype colon = start;
    while (colon < m_text.size() && m_text.at(colon).isLetter()) {
        ++colon;
    }
    if (colon == start || colon >= m_text.size() || m_text.at(colon) != u':') {
        return false;
    }
    const QString word = m_text.mid(start, colon - start).toLower();
    const auto name = searchFieldFromWord(word);
    const bool spaced = colon + 1 >= m_text.size() || m_text.at(colon + 1).isSpace();
    if (!name) {
        // "Discovery: a title" is no field.
        if (!spaced) {
            m_hasSyntax = true;
            tell(Problem::Code::UnknownField, static_cast<int>(start), m_text.mid(start, colon - start));
            add({Piece::Type::Word, m_text.mid(start, colon - start), excluded, {}});
            m_at = colon + 1;
        }
        return !spaced;
    }
    m_hasSyntax = true;
    m_at = colon + 1;
    skipSpaces();
    SearchField field{*name, {}, {place(), 0}, excluded};
    if (!atEnd()) {
        field.value = (isQuote(m_text.at(m_at)) ? takeQuoted() : takeWord()).simplified();
        field.place.length = place() - field.place.start;
    }
    if (field.value.isEmpty()) {
        tell(Problem::Code::MissingValue, static_cast<int>(start), m_text.mid(start, colon + 1 - start));
    } else {
        add({Piece::Type::Field, {}, excluded, field});
    }
    return true;
}

void Reader::takePiece()
{
    bool excluded = false;
    if (m_text.at(m_at) == u'-' && m_at + 1 < m_text.size() && !m_text.at(m_at + 1).isSpace()) {
        excluded = m_hasSyntax = true;
        ++m_at;
    }
    if (isQuote(m_text.at(m_at))) {
        const QString inside = takeQuoted();
        add({Piece::Type::Phrase, inside.simplified(), excluded, {}});
    } else if (!takeField(excluded)) {
        const QString word = takeWord();
        add({Piece::Type::Word, word, excluded, {}});
    }
}

QList<SearchAlternative> Reader::alternatives() const
{
    // One piece of each group, in all ways.
    std::vector<std::vector<Piece>> ways{{}};
    for (const std::vector<Piece> &group : m_groups) {
        std::vector<std::vector<Piece>> longer;
        for (const std::vector<Piece> &way : ways) {
            for (const Piece &piece : group) {
                if (static_cast<qsizetype>(longer.size()) < mostAlternatives) {
                    longer.push_back(way);
                    longer.back().push_back(piece);
                }
            }
        }
        ways = std::move(longer);
    }
    const bool unfinished = !m_text.isEmpty() && !m_text.back().isSpace();
    QList<SearchAlternative> all;
    for (const std::vector<Piece> &way : ways) {
        QStringList words;
        for (const Piece &piece : way) {
            if (piece.type == Piece::Type::Word && !piece.excluded) {
                words.append(piece.text);
            }
        }
        SearchAlternative alternative;
        const bool openEnd = unfinished && !way.empty() && way.back().type == Piece::Type::Word;
        alternative.input = readSearchInput(words.join(u' ') + (openEnd ? QString() : u" "_s));
        for (const Piece &piece : way) {
            if (piece.type == Piece::Type::Field) {
                alternative.fields.append(piece.field);
            } else if (piece.excluded) {
                addExcluded(piece.text, alternative.input);
            } else if (piece.type == Piece::Type::Phrase) {
                addPhrase(piece.text, alternative.input);
            }
        }
        all.append(alternative);
    }
    return all;
}

ParsedSearch Reader::read()
{
    for (skipSpaces(); !atEnd(); skipSpaces()) {
        if (!takeOr()) {
            takePiece();
        }
    }
    return {alternatives(), m_problems, m_hasSyntax};
}

} // namespace

ParsedSearch parseSearch(const QString &text)
{
    const QString typed = text.left(1000);
    ParsedSearch parsed = Reader(typed).read();
    if (!parsed.hasSyntax) {
        parsed.alternatives = {{readSearchInput(text), {}}};
    }
    return parsed;
}

QStringList searchFieldWords()
{
    QStringList words;
    for (const FieldWord &field : fieldWords) {
        words.append(field.word);
    }
    return words;
}

std::optional<SearchField::Name> searchFieldFromWord(QStringView word)
{
    const auto *there = std::find_if(fieldWords.begin(), fieldWords.end(),
                                     [word](const FieldWord &field) { return word == field.word; });
    return there == fieldWords.end() ? std::nullopt : std::optional(there->name);
}

} // namespace attache::services
