// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/layoutround.h"

#include "shots.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QSet>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace attache::tests {

namespace {

constexpr int wholeHeight = 2600;
// Motion is off; what is left to wait for are timers of a turn of the event loop.
constexpr int settling = 40;

QPalette highContrast()
{
    QPalette palette(Qt::white, Qt::black, QColor(0x60, 0x60, 0x60), QColor(0x30, 0x30, 0x30), Qt::gray,
                     Qt::white, Qt::white, Qt::black, Qt::black);
    palette.setColor(QPalette::Link, Qt::cyan);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::PlaceholderText, QColor(0xc0, 0xc0, 0xc0));
    palette.setColor(QPalette::ToolTipBase, Qt::black);
    palette.setColor(QPalette::ToolTipText, Qt::white);
    return palette;
}

class Walk
{
public:
    Walk(const Round &round, const Judge &judge)
        : m_round(round)
        , m_judge(judge)
    {}

    void look(const QString &where, QWidget *window)
    {
        const QStringList faults = m_judge(window);
        for (const QString &fault : faults) {
            if (!m_told.contains(fault)) {
                m_told += fault;
                m_faults += u"[%1, %2] %3"_s.arg(where, m_round.name(), fault);
            }
        }
    }

    void go(const Route &route, bool newReader)
    {
        const auto stage =
            openStage(m_round, QStringLiteral(ATTACHE_TEST_PACK), newReader ? QString() : route.watched);
        if (!stage) {
            m_faults += u"the encyclopedia cannot be opened"_s;
            return;
        }
        Scene scene(*stage);
        for (const Shot &shot : allShots()) {
            if (shot.newReader != newReader) {
                continue;
            }
            shot.prepare(scene);
            WindowStage::settle(settling);
            const QList<QWidget *> front = scene.before();
            if (route.pagesOnly && !front.isEmpty()) {
                scene.clear();
                continue;
            }
            if (front.isEmpty()) {
                look(shot.name, &stage->window());
            }
            for (QWidget *window : front) {
                look(shot.name, window);
            }
            if (route.whole && front.isEmpty()) {
                stage->window().resize(m_round.size.width(), wholeHeight);
                WindowStage::settle(settling);
                look(shot.name + u", all of it"_s, &stage->window());
                stage->window().resize(m_round.size);
            }
            scene.clear();
        }
    }

    const QStringList &faults() const { return m_faults; }

private:
    Round m_round;
    Judge m_judge;
    QSet<QString> m_told;
    QStringList m_faults;
};

} // namespace

QStringList judgeEverywhere(const Round &round, const Route &route, const Judge &judge)
{
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    setSurroundings(application, round);
    if (route.highContrast) {
        QApplication::setPalette(highContrast());
    }
    Walk walk(round, judge);
    walk.go(route, false);
    if (!route.pagesOnly) {
        walk.go(route, true);
    }
    return walk.faults();
}

QByteArray report(const QStringList &all)
{
    QFile list(QStringLiteral(ATTACHE_SOURCE_DIR "/tests/layout/open_faults.txt"));
    if (!list.open(QIODevice::ReadOnly)) {
        return "the list of open faults cannot be read";
    }
    QStringList open = QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts);
    open.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    QStringList faults = all;
    faults.removeIf([&open](const QString &fault) {
        return std::ranges::any_of(open, [&fault](const QString &part) { return fault.contains(part); });
    });
    // Qt Test cuts long messages.
    constexpr qsizetype most = 80;
    for (const QString &fault : faults.mid(0, most)) {
        std::fprintf(stderr, "%s\n", qPrintable(fault));
    }
    return faults.isEmpty() ? QByteArray() : QByteArray::number(faults.size()) + " fault(s), see above";
}

} // namespace attache::tests
