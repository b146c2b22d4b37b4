// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/encodingguess.h"

#include <algorithm>
#include <array>

namespace attache::feeds {

namespace {

using Byte = unsigned char;

Byte at(QByteArrayView bytes, qsizetype i)
{
    return static_cast<Byte>(bytes[i]);
}

bool within(Byte value, Byte low, Byte high)
{
    return value >= low && value <= high;
}

// How well a text fits an encoding: the share of its high characters that are everyday ones, 0 when some are
// not possible at all.
struct Fit
{
    qsizetype common = 0;
    qsizetype total = 0;
    bool possible = true;

    double score() const
    {
        return possible && total > 0 ? static_cast<double>(common) / static_cast<double>(total) : 0;
    }
};

// The two-byte encodings of East Asia, given which lead and trail bytes they have and which lead bytes begin
// the characters of ordinary text.
template<class IsPair, class IsCommon>
Fit fitPairs(QByteArrayView bytes, IsPair isPair, IsCommon isCommon)
{
    Fit fit;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const Byte lead = at(bytes, i);
        if (lead < 0x80) {
            continue;
        }
        if (i + 1 >= bytes.size() || !isPair(lead, at(bytes, i + 1))) {
            fit.possible = false;
            return fit;
        }
        ++fit.total;
        fit.common += isCommon(lead, at(bytes, i + 1)) ? 1 : 0;
        ++i;
    }
    return fit;
}

bool isEucPair(Byte lead, Byte trail)
{
    return within(lead, 0xA1, 0xFE) && within(trail, 0xA1, 0xFE);
}

// Shift_JIS also has half-width katakana of one byte, so it has its own loop.
Fit fitShiftJis(QByteArrayView bytes)
{
    Fit fit;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const Byte lead = at(bytes, i);
        if (lead < 0x80) {
            continue;
        }
        ++fit.total;
        if (within(lead, 0xA1, 0xDF)) {
            continue;
        }
        const Byte trail = i + 1 < bytes.size() ? at(bytes, i + 1) : 0;
        if (!(within(lead, 0x81, 0x9F) || within(lead, 0xE0, 0xFC)) || trail < 0x40 || trail == 0x7F ||
            trail > 0xFC) {
            fit.possible = false;
            return fit;
        }
        // Punctuation, hiragana and katakana.
        fit.common += within(lead, 0x81, 0x83) ? 1 : 0;
        ++i;
    }
    return fit;
}

// Alphabets of one byte: share of letters, and how often a small letter is followed by another small one.
template<class IsSmall, class IsCapital>
Fit fitLetters(QByteArrayView bytes, IsSmall isSmall, IsCapital isCapital)
{
    Fit fit;
    Byte before = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const Byte c = at(bytes, i);
        if (c >= 0x80) {
            ++fit.total;
            const bool wellPlacedCapital = isCapital(c) && !(before >= 0x80 && isSmall(before));
            fit.common += isSmall(c) || wellPlacedCapital ? 1 : 0;
        }
        before = c;
    }
    return fit;
}

// The share of high bytes that stand beside another one: high in any script of its own, low in Latin text.
double clustering(QByteArrayView bytes)
{
    qsizetype high = 0;
    qsizetype clustered = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (at(bytes, i) < 0x80) {
            continue;
        }
        ++high;
        const bool beside =
            (i > 0 && at(bytes, i - 1) >= 0x80) || (i + 1 < bytes.size() && at(bytes, i + 1) >= 0x80);
        clustered += beside ? 1 : 0;
    }
    return high == 0 ? 0 : static_cast<double>(clustered) / static_cast<double>(high);
}

struct Candidate
{
    const char *name;
    double score;
};

QByteArray guessEastAsian(QByteArrayView bytes)
{
    const double kana =
        fitPairs(bytes, isEucPair, [](Byte lead, Byte) { return lead == 0xA4 || lead == 0xA5; }).score();
    if (kana > 0.3) {
        return "EUC-JP";
    }
    if (fitShiftJis(bytes).score() > 0.4) {
        return "CP932";
    }
    const std::array candidates = {
        // Hangul.
        Candidate{
            "CP949",
            fitPairs(bytes, isEucPair, [](Byte lead, Byte) { return within(lead, 0xB0, 0xC8); }).score()},
        // The first level of GB 2312, where everyday characters are spread over the whole range.
        Candidate{
            "GB18030",
            fitPairs(bytes, isEucPair, [](Byte lead, Byte) { return within(lead, 0xB0, 0xD7); }).score() *
                0.97},
        Candidate{"BIG5-HKSCS", fitPairs(
                                    bytes,
                                    [](Byte lead, Byte trail) {
                                        return within(lead, 0xA1, 0xF9) &&
                                               (within(trail, 0x40, 0x7E) || within(trail, 0xA1, 0xFE));
                                    },
                                    [](Byte lead, Byte) {
                                        return within(lead, 0xA4, 0xC6);
                                    }).score() *
                                    0.95},
    };
    const auto *best =
        std::max_element(candidates.begin(), candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.score < b.score; });
    return best->score > 0.6 ? QByteArray(best->name) : QByteArray();
}

QByteArray guessAlphabet(QByteArrayView bytes)
{
    const auto none = [](Byte) { return false; };
    const std::array candidates = {
        Candidate{"KOI8-R", fitLetters(
                                bytes, [](Byte c) { return within(c, 0xC0, 0xDF) || c == 0xA3; },
                                [](Byte c) { return within(c, 0xE0, 0xFF) || c == 0xB3; })
                                .score()},
        Candidate{"CP1251", fitLetters(
                                bytes, [](Byte c) { return within(c, 0xE0, 0xFF) || c == 0xB8; },
                                [](Byte c) {
                                    return within(c, 0xC0, 0xDF) || c == 0xA8;
                                }).score() *
                                0.99},
        // Thai letters and signs.
        Candidate{"CP874", fitLetters(
                               bytes,
                               [](Byte c) {
                                   return within(c, 0xA1, 0xCE) || within(c, 0xD0, 0xDA) ||
                                          within(c, 0xE0, 0xEE);
                               },
                               none)
                                   .score() *
                               0.98},
        // Hebrew letters only fill 0xE0 to 0xFA, and there are no capitals to go with them.
        Candidate{"CP1255", fitLetters(
                                bytes, [](Byte c) { return within(c, 0xE0, 0xFA); }, none)
                                    .score() *
                                0.995},
        Candidate{"CP1253", fitLetters(
                                bytes, [](Byte c) { return within(c, 0xDC, 0xFE); },
                                [](Byte c) {
                                    return within(c, 0xB8, 0xDB);
                                }).score() *
                                0.9},
    };
    const auto *best =
        std::max_element(candidates.begin(), candidates.end(),
                         [](const Candidate &a, const Candidate &b) { return a.score < b.score; });
    return best->score > 0.8 ? QByteArray(best->name) : QByteArray("CP1252");
}

} // namespace

QByteArray guessEncoding(QByteArrayView bytes)
{
    // Enough to tell; a character cut at the end must not count as a fault.
    QByteArrayView sample = bytes.first(qMin<qsizetype>(bytes.size(), 200000));
    while (sample.size() < bytes.size() && !sample.isEmpty() && at(sample, sample.size() - 1) >= 0x80) {
        sample.chop(1);
    }
    if (clustering(sample) < 0.6) {
        return "CP1252";
    }
    const QByteArray eastAsian = guessEastAsian(sample);
    return eastAsian.isEmpty() ? guessAlphabet(sample) : eastAsian;
}

} // namespace attache::feeds
