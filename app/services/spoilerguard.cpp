// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/spoilerguard.h"

#include "base/textfolding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace attache::services {

namespace {

// All words are folded and stand as whole words.

/// Such news tells how something ends, whichever season it names.
constexpr std::array tellingWords{
    u"finale",      u"ending",       u"ending explained",
    u"endings",     u"recap",        u"recaps",
    u"explained",   u"postmortem",   u"post mortem",
    u"cliffhanger", u"twist",        u"twists",
    u"dies",        u"died",         u"dead",
    u"death",       u"killed",       u"kills",
    u"who dies",    u"assassinated", u"betrayal",
    u"betrays",     u"spoiler",      u"spoilers",
    u"breaks down", u"breakdown",    u"shocking",
    u"bombshell",   u"last scene",   u"final scene",
};

/// A season named with one of these, and without a telling word, is only announced.
constexpr std::array announcingWords{
    u"renewed",    u"renews",        u"renewal",     u"renew",       u"release date", u"premiere date",
    u"premieres",  u"sets premiere", u"return date", u"returns",     u"ordered",      u"orders",
    u"picked up",  u"greenlit",      u"filming",     u"production",  u"wraps",        u"shooting",
    u"begins",     u"cast",          u"casts",       u"joins",       u"joining",      u"boards",
    u"showrunner", u"canceled",      u"cancelled",   u"when is",     u"how to watch", u"viewership",
    u"top 10",     u"awards",        u"emmy",        u"nominations",
};

/// A season named with one of these shows no more than what the one before it ended with.
constexpr std::array previewWords{
    u"trailer", u"teaser", u"first look", u"first images", u"first photos", u"preview", u"poster",
};

constexpr std::array numberWords{
    u"one", u"two", u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine", u"ten",
};

template<size_t N>
bool hasAny(const QString &folded, const std::array<const char16_t *, N> &words)
{
    const QString padded = u' ' + folded + u' ';
    return std::any_of(words.begin(), words.end(), [&](const char16_t *word) {
        return padded.contains(u' ' + QString::fromUtf16(word) + u' ');
    });
}

/// "2", "02", "two"; 0 for anything else.
int numberOf(const QString &text)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber) {
        return number;
    }
    const auto found = std::find_if(numberWords.begin(), numberWords.end(),
                                    [&](const char16_t *word) { return text == QString::fromUtf16(word); });
    return found == numberWords.end() ? 0 : static_cast<int>(found - numberWords.begin()) + 1;
}

const QRegularExpression &episodePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\bs0?(\\d{1,2}) ?(?:e|ep|x)0?(\\d{1,2})\\b|\\b(\\d{1,2})x(\\d{2})\\b|"
                       "\\b(?:season|series) (\\w+) (?:episode|ep) (\\w+)\\b"));
    return pattern;
}

const QRegularExpression &seasonPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\b(?:season|seasons|series) (\\w+)\\b|\\bs0?(\\d{1,2})\\b|"
                       "\\b(first|second|third|fourth|fifth) (?:season|series)\\b"));
    return pattern;
}

int ordinalOf(const QString &word)
{
    constexpr std::array ordinals{u"first", u"second", u"third", u"fourth", u"fifth"};
    const auto found = std::find_if(ordinals.begin(), ordinals.end(), [&](const char16_t *ordinal) {
        return word == QString::fromUtf16(ordinal);
    });
    return found == ordinals.end() ? 0 : static_cast<int>(found - ordinals.begin()) + 1;
}

struct NamedSeason
{
    int number = 0;
    /// An episode's number follows, which says it more exactly.
    bool withEpisode = false;
};

/// The first capture that took part.
QString firstOf(const QRegularExpressionMatch &match, std::initializer_list<int> groups)
{
    for (const int group : groups) {
        if (!match.captured(group).isEmpty()) {
            return match.captured(group);
        }
    }
    return {};
}

QList<NamedSeason> seasonsIn(const QString &folded)
{
    QList<NamedSeason> seasons;
    for (auto matches = seasonPattern().globalMatch(folded); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int number =
            match.captured(3).isEmpty() ? numberOf(firstOf(match, {1, 2})) : ordinalOf(match.captured(3));
        const QStringView rest = QStringView(folded).mid(match.capturedEnd());
        if (number > 0) {
            seasons.append({number, rest.startsWith(QLatin1String(" episode ")) ||
                                        rest.startsWith(QLatin1String(" ep "))});
        }
    }
    return seasons;
}

} // namespace

SpoilerGuard::SpoilerGuard(storage::PackSpoilerWords words, const domain::EpisodeSpine &spine)
    : m_words(std::move(words))
    , m_spine(spine)
{}

domain::Gate SpoilerGuard::gateOf(const NewsText &text) const
{
    const QString title = base::fold(text.title);
    const QString body = base::fold(text.body);
    domain::Gate gate = std::max(m_words.latestNamedIn(title), m_words.latestNamedIn(body));
    // "Season 3" of another series is none of our business.
    if (title.contains(QLatin1String("diplomat")) || body.contains(QLatin1String("diplomat"))) {
        gate = std::max(
            {gate, gateOfNumbers(title), gateOfNumbers(body), gateOfTellingWords(title, text.published)});
    }
    return gate;
}

domain::Gate SpoilerGuard::gateOfNumbers(const QString &folded) const
{
    domain::Gate gate = domain::openToAll;
    for (auto matches = episodePattern().globalMatch(folded); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const int season = numberOf(firstOf(match, {1, 3, 5}));
        const int number = numberOf(firstOf(match, {2, 4, 6}));
        if (season > 0 && number > 0) {
            gate = std::max(gate, m_spine.gateOf({season, number}).value_or(endOfSeason(season)));
        }
    }
    const bool telling = hasAny(folded, tellingWords);
    if (!telling && hasAny(folded, announcingWords)) {
        return gate;
    }
    const bool preview = !telling && hasAny(folded, previewWords);
    const QList<NamedSeason> seasons = seasonsIn(folded);
    for (const NamedSeason &season : seasons) {
        if (!season.withEpisode) {
            gate = std::max(gate, endOfSeason(preview ? season.number - 1 : season.number));
        }
    }
    return gate;
}

domain::Gate SpoilerGuard::gateOfTellingWords(const QString &folded, QDate published) const
{
    if (!hasAny(folded, tellingWords) || !seasonsIn(folded).isEmpty() ||
        episodePattern().match(folded).hasMatch()) {
        return domain::openToAll;
    }
    // No season is named: it will be the one that was out by then, and without a date any.
    return published.isValid() ? m_words.latestReleasedBy(published.addDays(1)) : m_spine.last();
}

domain::Gate SpoilerGuard::endOfSeason(int season) const
{
    return season < 1 ? domain::openToAll : m_spine.lastOfSeason(season).value_or(m_spine.last());
}

} // namespace attache::services
