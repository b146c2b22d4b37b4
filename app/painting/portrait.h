// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace attache::painting {

/// The look of a portrait. Characters are covers of passports, real people are badges, so that story and
/// world are told apart at a glance. There are no photographs.
enum class PortraitStyle
{
    StateDepartment,
    WhiteHouse,
    Intelligence, ///< CIA and Secret Service.
    NumberTen,
    ForeignOffice,
    Party,
    BritishServices,
    OtherState,
    Private, ///< Companies, private people, nothing known.
    American,
    British,
    Badge ///< A real person.
};

/// What a portrait is painted from.
struct PortraitSpec
{
    QString name;
    PortraitStyle style = PortraitStyle::Private;

    friend bool operator==(const PortraitSpec &, const PortraitSpec &) = default;
};

/// The cover of a character. `affiliations` are slugs of organisations, `nationality` is the English word
/// of the content ("American"); both must hold only what the reader's viewpoint shows, so that a colour
/// never tells of a later allegiance. The order of the slugs does not matter.
PortraitStyle coverStyle(const QStringList &affiliations, const QString &nationality);

/// The portrait of a page, from traits that hold only what the viewpoint shows.
PortraitSpec portraitOf(const domain::PortraitTraits &traits);

/// First letter of the first and of the last word, without titles and generational suffixes; one letter
/// for a name of one word; empty for an empty name.
QString initialsOf(const QString &name);

/// `SURNAME<<NAME<<<`, always 18 characters of A to Z and `<`, after the machine-readable zone of ICAO
/// Doc 9303.
QString machineReadableLine(const QString &name);

} // namespace attache::painting

Q_DECLARE_METATYPE(attache::painting::PortraitSpec)
