// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/portrait.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::painting {

namespace {

constexpr int machineLineLength = 18;

/// A style and its place in the order in which visible affiliations win; the smallest rank wins.
struct Choice
{
    int rank;
    PortraitStyle style;
};

bool containsAnyWord(const QString &slug, std::initializer_list<QLatin1String> words)
{
    const QStringList parts = slug.split(u'-', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(),
                       [&parts](QLatin1String word) { return parts.contains(word); });
}

Choice choiceFor(const QString &slug)
{
    static const QHash<QString, Choice> known{
        {u"white-house"_s, {0, PortraitStyle::WhiteHouse}},
        {u"number-10"_s, {1, PortraitStyle::NumberTen}},
        {u"foreign-office"_s, {2, PortraitStyle::ForeignOffice}},
        {u"state-department"_s, {3, PortraitStyle::StateDepartment}},
        {u"us-embassy-in-london"_s, {4, PortraitStyle::StateDepartment}},
        {u"cia"_s, {5, PortraitStyle::Intelligence}},
        {u"secret-service"_s, {5, PortraitStyle::Intelligence}},
        {u"mi6"_s, {5, PortraitStyle::BritishServices}},
        {u"gchq"_s, {5, PortraitStyle::BritishServices}},
        {u"british-special-forces"_s, {5, PortraitStyle::BritishServices}},
        {u"congress"_s, {6, PortraitStyle::WhiteHouse}},
    };
    if (const auto found = known.constFind(slug); found != known.constEnd()) {
        return *found;
    }
    if (containsAnyWord(slug, {"party"_L1})) {
        return {7, PortraitStyle::Party};
    }
    if (containsAnyWord(slug, {"ministry"_L1, "kremlin"_L1, "government"_L1, "embassy"_L1, "parliament"_L1,
                               "army"_L1, "navy"_L1, "presidency"_L1, "state"_L1, "council"_L1, "police"_L1,
                               "nations"_L1, "elysee"_L1})) {
        return {8, PortraitStyle::OtherState};
    }
    return {9, PortraitStyle::Private};
}

bool isTitle(const QString &word)
{
    static const QStringList titles{
        u"sir"_s,      u"dame"_s,       u"lord"_s,    u"lady"_s,     u"dr"_s,        u"mr"_s,
        u"mrs"_s,      u"ms"_s,         u"miss"_s,    u"prof"_s,     u"professor"_s, u"president"_s,
        u"general"_s,  u"colonel"_s,    u"captain"_s, u"major"_s,    u"admiral"_s,   u"sergeant"_s,
        u"agent"_s,    u"ambassador"_s, u"senator"_s, u"governor"_s, u"secretary"_s, u"minister"_s,
        u"reverend"_s, u"king"_s,       u"queen"_s,   u"prince"_s,   u"princess"_s,  u"the"_s};
    QString bare = word.toLower();
    bare.remove(u'.');
    return titles.contains(bare);
}

bool isSuffix(const QString &word)
{
    static const QStringList suffixes{u"jr"_s, u"sr"_s, u"ii"_s, u"iii"_s, u"iv"_s};
    QString bare = word.toLower();
    bare.remove(u'.');
    return suffixes.contains(bare);
}

/// The words that make up the name itself. Something always stays of a name that is all title.
QStringList nameWords(const QString &name)
{
    static const QRegularExpression bracketed(u"\\([^)]*\\)|“[^”]*”|\"[^\"]*\""_s);
    static const QRegularExpression separators(u"[\\s,]+"_s);
    QString plain = name.normalized(QString::NormalizationForm_C);
    const QString without = QString(plain).remove(bracketed).simplified();
    QStringList words = (without.isEmpty() ? plain : without).split(separators, Qt::SkipEmptyParts);
    while (words.size() > 1 && isTitle(words.constFirst())) {
        words.removeFirst();
    }
    while (words.size() > 1 && isSuffix(words.constLast())) {
        words.removeLast();
    }
    return words;
}

QString firstLetter(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool pair = word.at(i).isHighSurrogate() && i + 1 < word.size();
        const char32_t code =
            pair ? QChar::surrogateToUcs4(word.at(i), word.at(i + 1)) : word.at(i).unicode();
        if (QChar::isLetterOrNumber(code)) {
            return word.mid(i, pair ? 2 : 1).toUpper().left(pair ? 2 : 1);
        }
        i += pair ? 1 : 0;
    }
    return {};
}

QString machineWord(const QString &word)
{
    QString kept;
    const QString taken = word.normalized(QString::NormalizationForm_KD).toUpper();
    for (const QChar letter : taken) {
        if (letter >= u'A' && letter <= u'Z') {
            kept += letter;
        }
    }
    return kept;
}

} // namespace

PortraitSpec portraitOf(const domain::PortraitTraits &traits)
{
    if (traits.kind == domain::PageKind::Person) {
        return {traits.name, PortraitStyle::Badge};
    }
    return {traits.name, coverStyle(traits.affiliations, traits.nationality)};
}

PortraitStyle coverStyle(const QStringList &affiliations, const QString &nationality)
{
    if (!affiliations.isEmpty()) {
        Choice best{100, PortraitStyle::Private};
        for (const QString &slug : affiliations) {
            const Choice choice = choiceFor(slug);
            // Both services side by side: the smaller style keeps the choice free of the order given.
            if (choice.rank < best.rank || (choice.rank == best.rank && choice.style < best.style)) {
                best = choice;
            }
        }
        return best.style;
    }
    const QString country = nationality.trimmed().toLower();
    if (country.isEmpty()) {
        return PortraitStyle::Private;
    }
    if (country == "american"_L1) {
        return PortraitStyle::American;
    }
    return country == "british"_L1 ? PortraitStyle::British : PortraitStyle::OtherState;
}

QString initialsOf(const QString &name)
{
    const QStringList words = nameWords(name);
    if (words.isEmpty()) {
        return {};
    }
    const QString first = firstLetter(words.constFirst());
    return words.size() == 1 ? first : QString(first + firstLetter(words.constLast()));
}

QString machineReadableLine(const QString &name)
{
    QStringList words;
    for (const QString &word : nameWords(name)) {
        if (const QString kept = machineWord(word); !kept.isEmpty()) {
            words += kept;
        }
    }
    QString line;
    if (!words.isEmpty()) {
        line = words.takeLast();
        line += words.isEmpty() ? QString() : QString(u"<<"_s + words.join(u'<'));
    }
    return line.leftJustified(machineLineLength, u'<', true);
}

} // namespace attache::painting
