// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchwindow.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache::bench {

std::unique_ptr<tests::WindowStage> openWindow(const BenchCase &which)
{
    tests::WindowStage::Setup setup;
    setup.pack = QString::fromUtf8(which.pack);
    setup.watched = QString::fromLatin1(which.watched);
    setup.clock = base::Clock::stoppedAt(QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC));
    setup.settings.reduceMotion = true;
    auto stage = tests::WindowStage::open(setup);
    if (stage) {
        stage->start();
    }
    return stage;
}

void paint()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

QList<domain::PageCard> somePages(const tests::WindowStage &stage, int count)
{
    QList<domain::PageCard> all;
    for (const auto kind : {domain::PageKind::Character, domain::PageKind::Person, domain::PageKind::Episode,
                            domain::PageKind::Organisation, domain::PageKind::Place}) {
        all += stage.encyclopedia().list(kind, stage.reader().viewpoint(), {}, 10'000).cards;
    }
    QList<domain::PageCard> some;
    const qsizetype step = std::max<qsizetype>(1, all.size() / count);
    for (qsizetype i = 0; i < all.size() && some.size() < count; i += step) {
        some += all.at(i);
    }
    return some;
}

} // namespace attache::bench
