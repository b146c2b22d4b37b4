// SPDX-License-Identifier: GPL-3.0-or-later
#include "surroundings.h"

#include "shell/appearance.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

namespace attache::tests {

namespace {

// Points; what DESIGN.md measures by.
constexpr double usualText = 10;

} // namespace

QString Round::name() const
{
    QString look = scheme == services::Settings::Scheme::Dark ? u"dark"_s : u"light"_s;
    if (textPercent != 100) {
        look += u"-%1pc"_s.arg(textPercent);
    }
    look += systemColours ? u"-system-colours"_s : QString();
    look += mirrored ? u"-mirrored"_s : QString();
    return u"%1-%2x%3"_s.arg(look).arg(size.width()).arg(size.height());
}

void fixSurroundings()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setCursorFlashTime(0);
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(usualText);
    QApplication::setFont(font);
    if (QFontInfo(font).family() != font.family()) {
        qWarning("Noto Sans is not installed; the pictures show %s.", qPrintable(QFontInfo(font).family()));
    }
}

void setSurroundings(QApplication *application, const Round &round)
{
    QFont font = QApplication::font();
    font.setPointSizeF(usualText * round.textPercent / 100.0);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(round.mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    services::Settings settings;
    settings.scheme = round.scheme;
    settings.systemColours = round.systemColours;
    shell::applyAppearance(application, settings);
}

std::unique_ptr<WindowStage> openStage(const Round &round, const QString &pack, const QString &watched)
{
    WindowStage::Setup setup;
    setup.pack = pack;
    setup.clock = base::Clock::stoppedAt(QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC));
    setup.size = round.size;
    setup.settings.scheme = round.scheme;
    setup.settings.systemColours = round.systemColours;
    setup.settings.reduceMotion = true;
    setup.watched = watched;
    auto stage = WindowStage::open(setup);
    if (stage) {
        stage->start();
    }
    return stage;
}

} // namespace attache::tests
