// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figures/figurewords.h"

#include "pages/pagewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace attache::pages {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString number(double value)
{
    // As many digits as the sources give, and no zeros behind them.
    return QLocale().toString(value, 'g', 6);
}

} // namespace

QString audienceName(services::Audience audience)
{
    switch (audience) {
    case services::Audience::HoursViewed:
        return Words::tr("Hours viewed");
    case services::Audience::MinutesViewed:
        return Words::tr("Minutes viewed");
    case services::Audience::Views:
        return Words::tr("Views");
    }
    return QString();
}

QString amountInWords(double amount)
{
    if (amount >= 1e9) {
        return Words::tr("%1 billion").arg(number(amount / 1e9));
    }
    if (amount >= 1e6) {
        return Words::tr("%1 million").arg(number(amount / 1e6));
    }
    return number(amount);
}

QString tickInWords(double amount)
{
    return amountInWords(amount);
}

QString percentInWords(double percent)
{
    return Words::tr("%1%").arg(QLocale().toString(qRound(percent)));
}

QString sourceInWords(const QList<domain::Source> &sources)
{
    if (sources.isEmpty()) {
        return QString();
    }
    const domain::Source &first = sources.first();
    const QString day = dateInWords(first.published);
    //: %1 a newspaper, %2 a date
    const QString one = day.isEmpty() ? first.publisher : Words::tr("%1, %2").arg(first.publisher, day);
    const int more = static_cast<int>(sources.size()) - 1;
    return more == 0 ? one
                     //: %1 a source, %n how many more there are
                     : Words::tr("%1, and %n more", nullptr, more).arg(one);
}

QString sideName(models::Side side)
{
    switch (side) {
    case models::Side::Embassy:
        return Words::tr("United States: the embassy in London");
    case models::Side::Washington:
        return Words::tr("United States: Washington");
    case models::Side::UnitedKingdom:
        return Words::tr("United Kingdom");
    case models::Side::OtherCountries:
        return Words::tr("Other countries");
    case models::Side::Unknown:
        break;
    }
    return Words::tr("Others");
}

} // namespace attache::pages
