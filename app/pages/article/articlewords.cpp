// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articlewords.h"

#include "pages/datawords.h"

namespace attache::pages {

using namespace Qt::StringLiterals;

QString ArticleWords::kindName(domain::PageKind kind)
{
    using domain::PageKind;
    switch (kind) {
    case PageKind::Series:
        return tr("Series");
    case PageKind::Season:
        return tr("Season");
    case PageKind::Episode:
        return tr("Episode");
    case PageKind::Character:
        return tr("Character");
    case PageKind::Person:
        return tr("Person");
    case PageKind::Organisation:
        return tr("Organisation");
    case PageKind::Place:
        return tr("Place");
    case PageKind::Term:
        return tr("Term");
    case PageKind::Work:
        return tr("Work");
    }
    return {};
}

QString ArticleWords::levelName(domain::CreditLevel level)
{
    switch (level) {
    case domain::CreditLevel::Main:
        return tr("Main cast");
    case domain::CreditLevel::Recurring:
        return tr("Recurring");
    case domain::CreditLevel::Guest:
        return tr("Guest");
    }
    return {};
}

QString ArticleWords::statusTag(domain::Status status)
{
    switch (status) {
    case domain::Status::Confirmed:
        return tr("Confirmed");
    case domain::Status::Expected:
        return tr("Expected");
    case domain::Status::Reported:
        return tr("Reported");
    case domain::Status::Corrected:
        return tr("Corrected");
    }
    return {};
}

QString ArticleWords::label(const QString &word)
{
    return sentence(dataWord(word));
}

QString ArticleWords::shortEpisode(domain::EpisodeId episode)
{
    //: An episode in tight places, "S2 E3"
    return tr("S%1 E%2").arg(episode.season).arg(episode.number);
}

QString ArticleWords::longEpisode(domain::EpisodeId episode)
{
    return tr("season %1, episode %2").arg(episode.season).arg(episode.number);
}

QString ArticleWords::date(const domain::PartialDate &date, const QLocale &locale)
{
    if (!date.isValid()) {
        return {};
    }
    if (date.month() == 0) {
        return QString::number(date.year());
    }
    if (date.day() == 0) {
        //: Format of a month of a year, see QLocale::toString()
        return locale.toString(date.firstDay(), tr("MMMM yyyy"));
    }
    //: Format of a full date, see QLocale::toString()
    return locale.toString(date.firstDay(), tr("d MMMM yyyy"));
}

QString ArticleWords::value(const QString &text, const QString &unit, const QLocale &locale)
{
    constexpr qsizetype shortestDate = 7; // "2024-10"
    if (text.size() >= shortestDate && text.at(0).isDigit()) {
        if (const auto parsed = domain::PartialDate::parse(text)) {
            return date(*parsed, locale);
        }
    }
    return unit.isEmpty() ? text : text + u' ' + unit;
}

QString ArticleWords::sourceTitle(const QString &title)
{
    return title.startsWith(u'[') && title.endsWith(u']') ? title.mid(1, title.size() - 2) : title;
}

QString ArticleWords::sentence(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

QString ArticleWords::veilTitle(services::Settings::Veil veil, domain::Gate gate,
                                const domain::EpisodeSpine &spine)
{
    const auto episode = spine.episodeOf(gate);
    if (veil == services::Settings::Veil::NameEpisode && episode) {
        return tr("Sealed until season %1, episode %2").arg(episode->season).arg(episode->number);
    }
    return tr("Sealed for now");
}

QString ArticleWords::shieldLine(domain::Gate watched, const domain::EpisodeSpine &spine)
{
    if (const auto episode = spine.episodeOf(watched)) {
        return tr("Shown as it stands after %1. More may appear as you watch.").arg(shortEpisode(*episode));
    }
    return tr("Shown as it stands before the first episode. More may appear as you watch.");
}

QString ArticleWords::openingQuestion(domain::Gate gate, const domain::EpisodeSpine &spine)
{
    if (const auto episode = spine.episodeOf(gate)) {
        return tr("This part tells what happens up to season %1, episode %2.")
            .arg(episode->season)
            .arg(episode->number);
    }
    return tr("This part tells what happens later.");
}

} // namespace attache::pages
