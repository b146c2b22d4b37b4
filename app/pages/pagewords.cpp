// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagewords.h"

#include "services/reader.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLocale>
#include <QWidget>

namespace attache::pages {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PageWords)
};

QFont scaled(QFont font, int percent)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * percent / 100.0);
    } else {
        font.setPixelSize(std::max(1, font.pixelSize() * percent / 100));
    }
    return font;
}

} // namespace

QString cardLine(const domain::PageCard &card)
{
    QString line = card.subtitle;
    if (!card.plays.isEmpty()) {
        QStringList names;
        for (const domain::Link &character : card.plays) {
            names += character.name;
        }
        const QString plays = names.join(QLatin1String(", "));
        line = line.isEmpty() ? Words::tr("plays %1").arg(plays)
                              : Words::tr("%1, plays %2", "occupation, name of the part").arg(line, plays);
    }
    // The content writes values as they stand in a sentence.
    if (!line.isEmpty()) {
        line[0] = line.at(0).toUpper();
    }
    return line;
}

QString dateInWords(QDate day)
{
    //: Format of a date, see QDate::toString()
    return day.isValid() ? QLocale().toString(day, Words::tr("d MMMM yyyy")) : QString();
}

QString dateInWords(const domain::PartialDate &date)
{
    if (!date.isValid()) {
        return QString();
    }
    if (date.month() == 0) {
        return QString::number(date.year());
    }
    return date.day() == 0 ? monthInWords(date.firstDay()) : dateInWords(date.firstDay());
}

QString dateWithinYear(const domain::PartialDate &date)
{
    if (!date.isValid() || date.month() == 0) {
        return QString();
    }
    //: Format of a date in a list of one year, see QDate::toString()
    const QString dayFormat = Words::tr("d MMMM");
    return QLocale().toString(date.firstDay(), date.day() == 0 ? QStringLiteral("MMMM") : dayFormat);
}

QString monthInWords(QDate day)
{
    //: Format of a month, see QDate::toString()
    return QLocale().toString(day, Words::tr("MMMM yyyy"));
}

QString withoutBrackets(const QString &title)
{
    const bool supplied =
        title.size() > 2 && title.startsWith(u'[') && title.indexOf(u']') == title.size() - 1;
    return supplied ? title.sliced(1, title.size() - 2) : title;
}

QString episodeBrief(domain::EpisodeId episode)
{
    return Words::tr("S%1 E%2", "season and episode, in tight places")
        .arg(episode.season)
        .arg(episode.number);
}

QString episodeInWords(domain::EpisodeId episode)
{
    return Words::tr("season %1, episode %2").arg(episode.season).arg(episode.number);
}

bool hasPortrait(domain::PageKind kind)
{
    return kind == domain::PageKind::Character || kind == domain::PageKind::Person;
}

QString pageIcon(domain::PageKind kind)
{
    switch (kind) {
    case domain::PageKind::Episode:
    case domain::PageKind::Series:
    case domain::PageKind::Work:
        return QStringLiteral("video-television");
    case domain::PageKind::Season:
        return QStringLiteral("folder");
    case domain::PageKind::Organisation:
        return QStringLiteral("view-certificate");
    case domain::PageKind::Place:
        return QStringLiteral("go-home");
    case domain::PageKind::Term:
        return QStringLiteral("tag");
    case domain::PageKind::Character:
    case domain::PageKind::Person:
        break;
    }
    return QStringLiteral("im-user");
}

QString daysAgo(int days)
{
    constexpr int weeksFrom = 14;
    constexpr int monthsFrom = 61;
    constexpr int yearsFrom = 730;
    if (days <= 0) {
        return Words::tr("today");
    }
    if (days == 1) {
        return Words::tr("yesterday");
    }
    if (days < weeksFrom) {
        return Words::tr("%n day(s) ago", nullptr, days);
    }
    if (days < monthsFrom) {
        return Words::tr("%n week(s) ago", nullptr, days / 7);
    }
    if (days < yearsFrom) {
        return Words::tr("%n month(s) ago", nullptr, qRound(days / 30.44));
    }
    return Words::tr("%n year(s) ago", nullptr, days / 365);
}

QString shieldSentence(const services::Reader &reader)
{
    if (reader.watched() >= reader.spine().last()) {
        return QString();
    }
    const auto episode = reader.spine().episodeOf(reader.watched());
    return episode ? Words::tr("Shown as it stands after %1. More may appear as you watch.")
                         .arg(episodeBrief(*episode))
                   : Words::tr("Shown as it stands before the first episode. More may appear as you watch.");
}

void setTextZoom(QWidget *page, int percent)
{
    page->setFont(
        scaled(page->parentWidget() ? page->parentWidget()->font() : QApplication::font(page), percent));
}

void setListZoom(QWidget *list, int percent)
{
    list->setFont(scaled(QApplication::font(list), percent));
}

double widthInEm(const QWidget *page)
{
    return page->window()->width() / widgets::themeFor(page).type.pixelSize();
}

} // namespace attache::pages
