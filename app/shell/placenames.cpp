// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/placenames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlaceNames)
};

} // namespace

QString sectionName(const Location &location)
{
    using enum Location::Section;
    switch (location.section) {
    case Home:
        return Words::tr("Home");
    case Characters:
        return Words::tr("Characters");
    case People:
        return Words::tr("Cast and crew");
    case Episodes:
        return Words::tr("Episodes");
    case Places:
        return Words::tr("Places and terms");
    case Map:
        return Words::tr("Relationship map");
    case Timeline:
        return Words::tr("Timeline");
    case News:
        return Words::tr("News");
    case Changes:
        return Words::tr("What changed");
    case Recap:
        return Words::tr("The story so far");
    case Figures:
        return Words::tr("Figures");
    case Roles:
        return Words::tr("Roles");
    case Search:
        return Words::tr("Search");
    case Article:
        return Words::tr("Page");
    }
    return QString();
}

QString watchedText(domain::Gate watched, const domain::EpisodeSpine &spine)
{
    if (watched == domain::openToAll) {
        return Words::tr("Nothing watched yet");
    }
    if (watched >= spine.last()) {
        return Words::tr("Everything watched");
    }
    return Words::tr("Watched to %1").arg(watchedBrief(watched, spine));
}

QString watchedBrief(domain::Gate watched, const domain::EpisodeSpine &spine)
{
    const auto episode = spine.episodeOf(watched);
    if (!episode) {
        return u"–"_s;
    }
    return Words::tr("S%1 E%2", "season and episode, in tight places")
        .arg(episode->season)
        .arg(episode->number);
}

QString viewerName(const services::Library::Viewer &viewer)
{
    return viewer.name.isEmpty() ? Words::tr("First viewer") : viewer.name;
}

QString episodeInWords(domain::EpisodeId episode)
{
    return Words::tr("season %1, episode %2").arg(episode.season).arg(episode.number);
}

} // namespace attache::shell
