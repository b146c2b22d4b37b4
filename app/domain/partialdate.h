// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace attache::domain {

/// A date of which the day, or the day and the month, may be unknown: ISO 8601 "2024-10-31", "2024-10"
/// or "2024". Years 1 to 9999; an invalid (default) one means "no date".
class PartialDate
{
public:
    PartialDate() = default;
    explicit PartialDate(QDate day);

    /// Nothing when @p iso is not one of the three forms or names no real day.
    static std::optional<PartialDate> parse(QStringView iso);

    bool isValid() const { return m_year != 0; }
    int year() const { return m_year; }
    /// 1 to 12, 0 when unknown.
    int month() const { return m_month; }
    /// 1 to 31, 0 when unknown.
    int day() const { return m_day; }

    /// The earliest day it can mean. Comparisons with a viewpoint's date use this day: what a source of
    /// "2026" reports counts as known from 1 January 2026.
    QDate firstDay() const;
    QString toIso() const;

    friend constexpr auto operator<=>(const PartialDate &, const PartialDate &) = default;

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
};

} // namespace attache::domain
