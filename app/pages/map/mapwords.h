// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "domain/vocabulary.h"
#include "models/cardgroups.h"

#include <QCoreApplication>
#include <QString>

namespace attache::pages {

/// The words of the map that are not in the pack.
class MapWords
{
    Q_DECLARE_TR_FUNCTIONS(RelationshipMap)
public:
    /// "Family", "Suspect" ...: what a kind of line stands for.
    static QString familyName(domain::RelationFamily family);
    /// The title of a field.
    static QString sideName(models::Side side);
    /// A word of the pack's relation types, with a capital at the start.
    static QString relation(const QString &type);
    /// A text with a capital at the start; the rest as it is.
    static QString sentence(QString text);
    /// "As it stands after S1 E8".
    static QString standing(int ordinal, const domain::EpisodeSpine &spine);
    /// "Relations after S1 E8".
    static QString relationsAfter(int ordinal, const domain::EpisodeSpine &spine);
    /// "S1 E8"; empty before the first episode.
    static QString episode(int ordinal, const domain::EpisodeSpine &spine);
};

} // namespace attache::pages
