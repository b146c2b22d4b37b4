// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/synthwords.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

constexpr std::array starts{u"b", u"br", u"c", u"ch", u"d", u"f", u"g",  u"gr", u"h",  u"j", u"k", u"kl",
                            u"l", u"m",  u"n", u"p",  u"r", u"s", u"st", u"t",  u"th", u"v", u"w", u""};
constexpr std::array vowels{u"a", u"e", u"i", u"o", u"u", u"ai", u"ea", u"ie", u"ou", u"é"};
constexpr std::array ends{u"", u"", u"", u"l", u"n", u"nd", u"r", u"rt", u"s", u"sh", u"t", u"ck", u"m"};

template<std::size_t N>
QString one(const std::array<const char16_t *, N> &of, Dice &dice)
{
    return QString::fromUtf16(of[static_cast<std::size_t>(dice.roll(static_cast<int>(N)))]);
}

QString inventedWord(Dice &dice)
{
    QString word;
    const int syllables = 1 + dice.roll(3);
    for (int i = 0; i < syllables; ++i) {
        word += one(starts, dice);
        word += one(vowels, dice);
    }
    word += one(ends, dice);
    return word;
}

} // namespace

WordStock::WordStock(int words, Dice &dice, bool capitals)
{
    QSet<QString> seen;
    double sum = 0;
    while (m_words.size() < words) {
        QString word = inventedWord(dice);
        if (word.size() < 2 || seen.contains(word)) {
            continue;
        }
        seen += word;
        if (capitals) {
            word[0] = word.at(0).toUpper();
        }
        m_words += word;
        sum += 1.0 / static_cast<double>(m_words.size());
        m_cumulated.push_back(sum);
    }
}

const QString &WordStock::pick(Dice &dice) const
{
    const double place = static_cast<double>(dice.number()) / 4294967296.0 * m_cumulated.back();
    const auto found = std::ranges::upper_bound(m_cumulated, place) - m_cumulated.begin();
    return m_words.at(std::min<qsizetype>(found, m_words.size() - 1));
}

SynthWords::SynthWords(quint32 seed)
    : m_dice(seed)
    , m_firstNames(2000, m_dice, true)
    , m_surnames(20000, m_dice, true)
    , m_nouns(8000, m_dice, false)
{}

QString SynthWords::personName()
{
    const QString first = m_firstNames.pick(m_dice);
    const QString last = m_surnames.pick(m_dice);
    if (m_dice.chance(5)) {
        const QString second = m_surnames.pick(m_dice);
        return first + u' ' + last + u'-' + second;
    }
    return first + u' ' + last;
}

QString SynthWords::thingName()
{
    QString name = m_surnames.pick(m_dice);
    const int more = m_dice.roll(3);
    for (int i = 0; i < more; ++i) {
        name += u' ' + m_nouns.pick(m_dice);
    }
    return name;
}

QString SynthWords::sentence(int words)
{
    QString text = m_firstNames.pick(m_dice);
    for (int i = 1; i < words; ++i) {
        text += u' ' + m_nouns.pick(m_dice);
    }
    return text + u'.';
}

} // namespace attache::compiler
