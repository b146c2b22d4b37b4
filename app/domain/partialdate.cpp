// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/partialdate.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attache::domain {

PartialDate::PartialDate(QDate day)
{
    if (day.isValid() && day.year() > 0 && day.year() < 10000) {
        m_year = day.year();
        m_month = day.month();
        m_day = day.day();
    }
}

std::optional<PartialDate> PartialDate::parse(QStringView iso)
{
    static const QRegularExpression pattern(u"^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"_s);
    const auto match = pattern.match(iso.trimmed().toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    PartialDate date;
    date.m_year = match.captured(1).toInt();
    date.m_month = match.captured(2).toInt();
    date.m_day = match.captured(3).toInt();
    const bool monthFits = !match.hasCaptured(2) || (date.m_month >= 1 && date.m_month <= 12);
    const bool dayFits = !match.hasCaptured(3) || QDate::isValid(date.m_year, date.m_month, date.m_day);
    if (date.m_year == 0 || !monthFits || !dayFits) {
        return std::nullopt;
    }
    return date;
}

QDate PartialDate::firstDay() const
{
    return isValid() ? QDate(m_year, std::max(m_month, 1), std::max(m_day, 1)) : QDate();
}

QString PartialDate::toIso() const
{
    if (!isValid()) {
        return QString();
    }
    QString iso = u"%1"_s.arg(m_year, 4, 10, QLatin1Char('0'));
    if (m_month > 0) {
        iso += u"-%1"_s.arg(m_month, 2, 10, QLatin1Char('0'));
    }
    if (m_day > 0) {
        iso += u"-%1"_s.arg(m_day, 2, 10, QLatin1Char('0'));
    }
    return iso;
}

} // namespace attache::domain
