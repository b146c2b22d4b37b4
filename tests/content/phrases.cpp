// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::test {

namespace {

/// A piece of prose long enough to be nobody else's.
constexpr qsizetype pieceLength = 25;
/// How many letters find the longer phrases.
constexpr qsizetype keyLength = 16;
/// Shorter texts ("CIA", "dead") are words of the language rather than statements.
constexpr qsizetype leastLength = 5;

QString folded(const QString &text)
{
    return text.toLower().simplified();
}

QString withoutTags(QString text)
{
    static const QRegularExpression tags(u"<[^>]*>"_s);
    text.remove(tags);
    return text.replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

bool isWordEnd(const QString &text, qsizetype at)
{
    return at >= text.size() || !text.at(at).isLetterOrNumber();
}

QString firstWord(const QString &text, qsizetype from)
{
    qsizetype end = from;
    while (!isWordEnd(text, end)) {
        ++end;
    }
    return text.mid(from, end - from);
}

} // namespace

bool Phrase::openAt(int watched, const QString &day) const
{
    return std::any_of(places.begin(), places.end(),
                       [&](const Times &times) { return times.openAt(watched, day); });
}

Phrases::Phrases(const QList<ContentText> &texts)
{
    for (const ContentText &text : texts) {
        if (text.times.gate > 0 || !text.times.known.isEmpty()) {
            cut(text);
        }
    }
    for (const ContentText &text : texts) {
        for (const int number : scan(folded(text.text))) {
            m_phrases[number].places += text.times;
        }
    }
    // What may always be seen tells nothing.
    for (QHash<QString, QList<int>> *index : {&m_short, &m_long}) {
        for (QList<int> &numbers : *index) {
            numbers.removeIf([this](int number) { return m_phrases.at(number).openAt(0, QString()); });
        }
        index->removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    }
}

void Phrases::cut(const ContentText &text)
{
    const QString whole = folded(text.text);
    if (whole.size() < 2 * pieceLength) {
        insert(whole, text.where);
        return;
    }
    QString piece;
    const QStringList words = whole.split(u' ');
    for (const QString &word : words) {
        piece += piece.isEmpty() ? word : u' ' + word;
        if (piece.size() >= pieceLength) {
            insert(piece, text.where);
            piece.clear();
        }
    }
}

void Phrases::insert(const QString &phrase, const QString &where)
{
    qsizetype start = 0;
    while (start < phrase.size() && !phrase.at(start).isLetterOrNumber()) {
        ++start;
    }
    qsizetype end = phrase.size();
    while (end > start && !phrase.at(end - 1).isLetterOrNumber()) {
        --end;
    }
    const QString text = phrase.mid(start, end - start);
    if (text.size() < leastLength || m_numbers.contains(text)) {
        return;
    }
    const int number = static_cast<int>(m_phrases.size());
    m_numbers.insert(text, number);
    m_phrases += Phrase{text, {}, where};
    if (text.size() >= keyLength) {
        m_long[text.left(keyLength)] += number;
    } else {
        m_short[firstWord(text, 0)] += number;
    }
}

QList<int> Phrases::scan(const QString &text) const
{
    QList<int> found;
    const auto collect = [&](const QList<int> &numbers, qsizetype at) {
        for (const int number : numbers) {
            const QString &phrase = m_phrases.at(number).text;
            if (QStringView(text).mid(at, phrase.size()) == phrase && isWordEnd(text, at + phrase.size())) {
                found += number;
            }
        }
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text.at(at).isLetterOrNumber() || (at > 0 && text.at(at - 1).isLetterOrNumber())) {
            continue;
        }
        if (const auto numbers = m_long.constFind(text.mid(at, keyLength)); numbers != m_long.cend()) {
            collect(*numbers, at);
        }
        if (const auto numbers = m_short.constFind(firstWord(text, at)); numbers != m_short.cend()) {
            collect(*numbers, at);
        }
    }
    return found;
}

const QList<int> &Phrases::in(const QString &text)
{
    auto seen = m_seen.find(text);
    if (seen == m_seen.end()) {
        QList<int> found = scan(folded(text));
        if (text.contains(u'<')) {
            found += scan(folded(withoutTags(text)));
        }
        seen = m_seen.insert(text, found);
    }
    return *seen;
}

} // namespace attache::test
