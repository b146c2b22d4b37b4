// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace attache::feeds {

/// The parts of a date while they are being collected. Numbers not yet read are -1.
struct DateParts
{
    int year = -1;
    int month = -1;
    int day = -1;
    int hour = -1;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    int offset = 0; ///< seconds east of UTC

    /// The moment, invalid for one that does not exist. 24:00 is the end of the day, a leap second the next
    /// one.
    QDateTime toUtc() const;
};

/// A time such as 13:15, 13:15:30.25 or 131530 with an optional zone, up to the end of the text; nothing when
/// it is anything else.
bool readIsoTime(QStringView text, DateParts &parts);

/// A zone such as Z, +01:00, +0100, -07 up to the end of the text.
std::optional<int> readNumericZone(QStringView text);

/// A date in words and numbers in any order that is not ISO's.
QDateTime parseWordyDate(const QString &text);

} // namespace attache::feeds
