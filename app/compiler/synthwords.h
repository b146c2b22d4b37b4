// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <random>
#include <vector>

namespace attache::compiler {

/// Chance that is the same on every machine: the standard fixes the engine's numbers, but not those of its
/// distributions.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {}
    /// From 0 to @p sides - 1; @p sides at least 1.
    int roll(int sides) { return static_cast<int>(m_engine() % static_cast<quint32>(sides)); }
    /// True in @p percent of all cases.
    bool chance(int percent) { return roll(100) < percent; }
    quint32 number() { return static_cast<quint32>(m_engine()); }

private:
    std::mt19937 m_engine;
};

/// Invented words of which, as in a language, few are frequent and most are rare (Zipf's law).
class WordStock
{
public:
    WordStock(int words, Dice &dice, bool capitals);
    const QString &pick(Dice &dice) const;

private:
    QStringList m_words;
    std::vector<double> m_cumulated;
};

/// Names and sentences for a generated pack.
class SynthWords
{
public:
    explicit SynthWords(quint32 seed);

    Dice &dice() { return m_dice; }
    QString personName();
    /// One to three words.
    QString thingName();
    /// @p words words and a full stop.
    QString sentence(int words);

private:
    Dice m_dice;
    WordStock m_firstNames;
    WordStock m_surnames;
    WordStock m_nouns;
};

} // namespace attache::compiler
