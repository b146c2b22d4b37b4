// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/mapwords.h"

#include "pages/datawords.h"
#include "pages/pagewords.h"

namespace attache::pages {

QString MapWords::familyName(domain::RelationFamily family)
{
    using enum domain::RelationFamily;
    switch (family) {
    case Family:
        return tr("Family");
    case Suspect:
        return tr("Suspect");
    case Romance:
        return tr("Romance");
    case Adversary:
        return tr("Adversary");
    case Ally:
        return tr("Ally");
    case Work:
        break;
    }
    return tr("Work");
}

QString MapWords::sideName(models::Side side)
{
    using enum models::Side;
    switch (side) {
    case Washington:
        return tr("Washington");
    case Embassy:
        return tr("United States embassy, London");
    case UnitedKingdom:
        return tr("Whitehall");
    case OtherCountries:
        return tr("Other countries");
    case Unknown:
        break;
    }
    return tr("Elsewhere");
}

QString MapWords::sentence(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

QString MapWords::relation(const QString &type)
{
    return sentence(dataWord(type));
}

QString MapWords::episode(int ordinal, const domain::EpisodeSpine &spine)
{
    const auto id = spine.episodeOf(domain::Gate{ordinal});
    return id ? episodeBrief(*id) : QString();
}

QString MapWords::standing(int ordinal, const domain::EpisodeSpine &spine)
{
    const QString name = episode(ordinal, spine);
    return name.isEmpty() ? tr("As it stands before the first episode")
                          : tr("As it stands after %1").arg(name);
}

QString MapWords::relationsAfter(int ordinal, const domain::EpisodeSpine &spine)
{
    const QString name = episode(ordinal, spine);
    return name.isEmpty() ? tr("Relations before the first episode") : tr("Relations after %1").arg(name);
}

} // namespace attache::pages
