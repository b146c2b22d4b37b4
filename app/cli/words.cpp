// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/words.h"

namespace attache::cli {

QString Words::why(const domain::SearchResult &result)
{
    using domain::MatchKind;
    switch (result.match) {
    case MatchKind::Name:
        return result.tolerant ? tr("similar name") : tr("name");
    case MatchKind::Alias:
        return tr("also called %1").arg(result.reason);
    case MatchKind::Misspelling:
        return tr("similar spelling");
    case MatchKind::Role:
        return tr("role: %1").arg(result.reason);
    case MatchKind::Credit:
        // On a work the second line names the person, and the reason is the part or the job.
        return result.card.ref.kind == domain::PageKind::Work ? tr("credit: %1").arg(result.reason)
                                                              : tr("role in %1").arg(result.reason);
    case MatchKind::Place:
        return tr("place");
    case MatchKind::Text:
        return tr("text");
    case MatchKind::News:
        return tr("headline");
    }
    return QString();
}

QString Words::gate(domain::Gate gate, const domain::EpisodeSpine &spine)
{
    const auto episode = spine.episodeOf(gate);
    return episode ? episode->toString() : QString();
}

QString Words::seasons(const QList<int> &seasons)
{
    QStringList numbers;
    for (const int season : seasons) {
        numbers += QString::number(season);
    }
    return numbers.join(QLatin1String(", "));
}

} // namespace attache::cli
