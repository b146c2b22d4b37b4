// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cardgroups.h"

#include "base/textfolding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::models {

namespace {

struct OrganisationSide
{
    QLatin1String slug;
    Side side;
};

// The organisations whose side is not told by a nationality; see the table of portraits in the design.
constexpr std::array organisationSides{
    OrganisationSide{"us-embassy-in-london"_L1, Side::Embassy},
    OrganisationSide{"white-house"_L1, Side::Washington},
    OrganisationSide{"congress"_L1, Side::Washington},
    OrganisationSide{"secret-service"_L1, Side::Washington},
    OrganisationSide{"number-10"_L1, Side::UnitedKingdom},
    OrganisationSide{"foreign-office"_L1, Side::UnitedKingdom},
    OrganisationSide{"conservative-party"_L1, Side::UnitedKingdom},
    OrganisationSide{"mi6"_L1, Side::UnitedKingdom},
    OrganisationSide{"gchq"_L1, Side::UnitedKingdom},
    OrganisationSide{"british-special-forces"_L1, Side::UnitedKingdom},
    OrganisationSide{"kremlin"_L1, Side::OtherCountries},
    OrganisationSide{"iranian-foreign-ministry"_L1, Side::OtherCountries},
    OrganisationSide{"lenkov-group"_L1, Side::OtherCountries},
    OrganisationSide{"state-department"_L1, Side::Washington},
    OrganisationSide{"cia"_L1, Side::Washington},
};

} // namespace

Side sideOf(const domain::PortraitTraits &traits)
{
    for (const OrganisationSide &entry : organisationSides) {
        if (traits.affiliations.contains(entry.slug)) {
            return entry.side;
        }
    }
    if (traits.nationality.isEmpty()) {
        return Side::Unknown;
    }
    const QString nationality = base::fold(traits.nationality);
    if (nationality.contains("american"_L1)) {
        return Side::Washington;
    }
    if (nationality.contains("british"_L1) || nationality.contains("english"_L1) ||
        nationality.contains("scottish"_L1)) {
        return Side::UnitedKingdom;
    }
    return Side::OtherCountries;
}

QString groupKey(const domain::PageCard &card, CardGrouping grouping)
{
    switch (grouping) {
    case CardGrouping::None:
        break;
    case CardGrouping::ByLetter: {
        const QString plain = base::fold(card.sortName);
        return plain.isEmpty() ? QString() : plain.first(1).toUpper();
    }
    case CardGrouping::ByKind:
        return QString::number(static_cast<int>(card.ref.kind));
    case CardGrouping::BySide:
        return QString::number(static_cast<int>(sideOf(card.portrait)));
    }
    return QString();
}

} // namespace attache::models
