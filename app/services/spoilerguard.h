// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "storage/packspoilerwords.h"

#include <QDate>

namespace attache::services {

/// What the guard looks at: a fetched item's words.
struct NewsText
{
    QString title;
    /// Plain.
    QString body;
    /// Invalid when unknown.
    QDate published;
};

/// Says from which episode on a piece of news is safe, by rules that can be read (see the tables in the
/// source file): names that the pack gates, seasons and episodes by number, and words that tell how something
/// ends.
class SpoilerGuard
{
public:
    /// @p spine outlives the guard.
    SpoilerGuard(storage::PackSpoilerWords words, const domain::EpisodeSpine &spine);

    /// openToAll when nothing is found.
    domain::Gate gateOf(const NewsText &text) const;

private:
    domain::Gate gateOfNumbers(const QString &folded) const;
    domain::Gate gateOfTellingWords(const QString &folded, QDate published) const;
    domain::Gate endOfSeason(int season) const;

    storage::PackSpoilerWords m_words;
    const domain::EpisodeSpine &m_spine;
};

} // namespace attache::services
