// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/searchsynonyms.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

struct Country
{
    QLatin1String name;
    QLatin1String words;
};

constexpr std::array countries{
    Country{"United Kingdom"_L1, "uk british britain"_L1},
    Country{"United States"_L1, "us usa american america"_L1},
    Country{"France"_L1, "french"_L1},
    Country{"Germany"_L1, "german"_L1},
    Country{"Iran"_L1, "iranian"_L1},
    Country{"Russia"_L1, "russian"_L1},
    Country{"China"_L1, "chinese"_L1},
    Country{"Scotland"_L1, "scottish"_L1},
    Country{"Ukraine"_L1, "ukrainian"_L1},
};

const std::array months{u"january"_s,   u"february"_s, u"march"_s,    u"april"_s,
                        u"may"_s,       u"june"_s,     u"july"_s,     u"august"_s,
                        u"september"_s, u"october"_s,  u"november"_s, u"december"_s};

} // namespace

QString countryWords(const QString &text)
{
    QStringList words;
    for (const Country &country : countries) {
        if (text.contains(country.name)) {
            words.append(country.words);
        }
    }
    return words.join(u' ');
}

QString dateWords(const QString &value)
{
    static const QRegularExpression iso(u"^\\d{4}-(\\d{2})(?:-(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = iso.match(value);
    const int month = match.captured(1).toInt();
    if (month < 1 || month > 12) {
        return {};
    }
    // "3" beside the "03" of the date itself.
    const int day = match.captured(2).toInt();
    return months.at(static_cast<std::size_t>(month) - 1) +
           (day > 0 ? u' ' + QString::number(day) : QString());
}

} // namespace attache::compiler
