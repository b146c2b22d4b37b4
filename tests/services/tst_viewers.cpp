// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/library.h"
#include "services/reader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using domain::EpisodeId;
using domain::Gate;
using services::Library;
using services::Reader;

/// Several viewers in one library, alone and together.
class TestViewers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theOneWhoReadAloneIsTheFirst();
    void eachHasTheirOwnProgress();
    void togetherTheLowerOneCounts();
    void goingOnTogetherNeverSetsAnyoneBack();
    void goingBackTogetherLeavesWhoIsFurther();
    void somebodyNewHasWatchedNothing();
    void switchingIsTold();
    void undoingGivesEachTheirOwnBack();
    void removedOneComesBack();
    void theLastOneStays();
    void whoIsLeftWatches();
    void namesAreKept();
    void daysSinceTheLastEpisode();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }
    static base::Clock clockAt(QDate day)
    {
        return base::Clock::stoppedAt(QDateTime(day, QTime(12, 0), Qt::UTC));
    }
    Gate gateOf(qint64 viewer) const
    {
        const QList<Library::Viewer> viewers = m_library->viewers();
        for (const Library::Viewer &one : viewers) {
            if (one.id == viewer && one.progress && one.progress->watchedTo) {
                return *m_spine.gateOf(*one.progress->watchedTo);
            }
        }
        return {};
    }
    /// The first one has watched three episodes, the second one.
    void setUpTwo(Reader &reader)
    {
        reader.setWatched(Gate{3});
        m_second = *reader.addViewer(QStringLiteral("Ben"));
        QVERIFY(reader.setWatching({m_second}).has_value());
        reader.setWatched(Gate{1});
    }

    const QDate m_today{2026, 3, 21};
    const base::Clock m_clock = clockAt(m_today);
    const domain::EpisodeSpine m_spine{{EpisodeId{1, 1}, {1, 2}, {1, 3}, {2, 1}, {2, 2}}};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
    qint64 m_second = 0;
};

void TestViewers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_library = Library::open(path(), m_clock);
}

void TestViewers::theOneWhoReadAloneIsTheFirst()
{
    QCOMPARE(m_library->viewers().size(), 1);
    QVERIFY(m_library->viewers().first().watching);
    QVERIFY(!m_library->viewers().first().progress);
    Reader reader(*m_library, m_spine, m_clock);
    QVERIFY(reader.isNew());
    reader.setWatched(Gate{4});
    QCOMPARE(gateOf(1), Gate{4});
}

void TestViewers::eachHasTheirOwnProgress()
{
    {
        Reader reader(*m_library, m_spine, m_clock);
        setUpTwo(reader);
        QCOMPARE(reader.watched(), Gate{1});
        QVERIFY(reader.setWatching({1}).has_value());
        QCOMPARE(reader.watched(), Gate{3});
        QVERIFY(reader.setWatching({m_second}).has_value());
    }
    // And after a restart.
    m_library.reset();
    m_library = Library::open(path(), m_clock);
    const Reader reader(*m_library, m_spine, m_clock);
    QCOMPARE(reader.watched(), Gate{1});
    QCOMPARE(gateOf(1), Gate{3});
    QVERIFY(!reader.isNew());
}

void TestViewers::togetherTheLowerOneCounts()
{
    Reader reader(*m_library, m_spine, m_clock);
    setUpTwo(reader);
    QVERIFY(reader.setWatching({1, m_second}).has_value());
    QCOMPARE(reader.watched(), Gate{1});
    QCOMPARE(reader.viewpoint().watched, Gate{1});
}

void TestViewers::goingOnTogetherNeverSetsAnyoneBack()
{
    Reader reader(*m_library, m_spine, m_clock);
    setUpTwo(reader);
    QVERIFY(reader.setWatching({1, m_second}).has_value());
    reader.setWatched(Gate{2});
    QCOMPARE(gateOf(1), Gate{3});
    QCOMPARE(gateOf(m_second), Gate{2});
    reader.setWatched(Gate{5});
    QCOMPARE(gateOf(1), Gate{5});
    QCOMPARE(gateOf(m_second), Gate{5});
}

void TestViewers::goingBackTogetherLeavesWhoIsFurther()
{
    Reader reader(*m_library, m_spine, m_clock);
    setUpTwo(reader);
    QVERIFY(reader.setWatching({1, m_second}).has_value());
    reader.setWatched(Gate{2});
    reader.setWatched(Gate{1});
    QCOMPARE(gateOf(1), Gate{3});
    QCOMPARE(gateOf(m_second), Gate{1});
    QCOMPARE(reader.watched(), Gate{1});
    // Alone everybody may go back.
    QVERIFY(reader.setWatching({1}).has_value());
    reader.setWatched(Gate{2});
    QCOMPARE(gateOf(1), Gate{2});
}

void TestViewers::somebodyNewHasWatchedNothing()
{
    Reader reader(*m_library, m_spine, m_clock);
    reader.setWatched(Gate{3});
    const qint64 cleo = *reader.addViewer(QStringLiteral("Cleo"));
    QCOMPARE(reader.watched(), Gate{3});
    QVERIFY(reader.setWatching({1, cleo}).has_value());
    QCOMPARE(reader.watched(), domain::openToAll);
    QVERIFY(!reader.isNew());
    QVERIFY(reader.setWatching({cleo}).has_value());
    QCOMPARE(reader.watched(), domain::openToAll);
}

void TestViewers::switchingIsTold()
{
    Reader reader(*m_library, m_spine, m_clock);
    setUpTwo(reader);
    const QSignalSpy moved(&reader, &Reader::viewpointChanged);
    const QSignalSpy changed(&reader, &Reader::viewersChanged);
    QVERIFY(reader.setWatching({1}).has_value());
    QCOMPARE(moved.count(), 1);
    QCOMPARE(changed.count(), 1);
    QVERIFY(reader.renameViewer(1, QStringLiteral("Ann")).has_value());
    QCOMPARE(moved.count(), 1);
    QCOMPARE(changed.count(), 2);
}

void TestViewers::undoingGivesEachTheirOwnBack()
{
    Reader reader(*m_library, m_spine, clockAt({2026, 6, 1}));
    setUpTwo(reader);
    const qint64 first = m_library->viewers().constFirst().id;
    QVERIFY(reader.setWatching({first, m_second}).has_value());
    const QList<Library::Viewer> before = reader.viewers();
    reader.setWatched(Gate{5});
    QCOMPARE(gateOf(first), Gate{5});
    QCOMPARE(gateOf(m_second), Gate{5});
    QVERIFY(reader.restoreViewers(before).has_value());
    QCOMPARE(gateOf(first), Gate{3});
    QCOMPARE(gateOf(m_second), Gate{1});
    QCOMPARE(reader.watched(), Gate{1});
}

void TestViewers::removedOneComesBack()
{
    Reader reader(*m_library, m_spine, m_clock);
    setUpTwo(reader);
    const QList<Library::Viewer> before = reader.viewers();
    QVERIFY(reader.removeViewer(m_second).has_value());
    QCOMPARE(reader.viewers().size(), 1);
    QVERIFY(reader.restoreViewers(before).has_value());
    QCOMPARE(reader.viewers().size(), 2);
    QCOMPARE(reader.viewers().last().name, QStringLiteral("Ben"));
    QCOMPARE(gateOf(m_second), Gate{1});
    QCOMPARE(reader.watched(), Gate{1});
}

void TestViewers::theLastOneStays()
{
    Reader reader(*m_library, m_spine, m_clock);
    QVERIFY(reader.removeViewer(1).has_value());
    QCOMPARE(reader.viewers().size(), 1);
}

void TestViewers::whoIsLeftWatches()
{
    Reader reader(*m_library, m_spine, m_clock);
    setUpTwo(reader);
    QVERIFY(reader.removeViewer(m_second).has_value());
    QVERIFY(reader.viewers().first().watching);
    QCOMPARE(reader.watched(), Gate{3});
}

void TestViewers::namesAreKept()
{
    Reader reader(*m_library, m_spine, m_clock);
    QVERIFY(reader.renameViewer(1, QStringLiteral("Zoë & Co")).has_value());
    m_library.reset();
    m_library = Library::open(path(), m_clock);
    QCOMPARE(m_library->viewers().first().name, QStringLiteral("Zoë & Co"));
}

void TestViewers::daysSinceTheLastEpisode()
{
    {
        Reader reader(*m_library, m_spine, m_clock);
        QVERIFY(!reader.daysSinceProgress());
        reader.setWatched(Gate{2});
        QCOMPARE(reader.daysSinceProgress(), std::optional(0));
    }
    const Reader later(*m_library, m_spine, clockAt(m_today.addDays(150)));
    QCOMPARE(later.daysSinceProgress(), std::optional(150));
    const Reader wrongClock(*m_library, m_spine, clockAt(m_today.addDays(-3)));
    QVERIFY(!wrongClock.daysSinceProgress());
}

QTEST_GUILESS_MAIN(TestViewers)
#include "tst_viewers.moc"
