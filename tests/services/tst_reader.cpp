// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/library.h"
#include "services/reader.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using domain::EpisodeId;
using domain::Gate;
using services::Library;
using services::Reader;

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = Library::open(path(), m_clock);
    }

    void newReaderHasWatchedNothing();
    void watchedIsStoredAtOnce();
    void nothingWatchedIsAnAnswer();
    void gatesOutsideTheSpineAreBroughtIntoIt_data();
    void gatesOutsideTheSpineAreBroughtIntoIt();
    void anotherPackKeepsTheEpisode();
    void changesAreTold();
    void todayFollowsTheClock();
    void progressThatCannotBeStored();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("library.sqlite")); }

    const base::Clock m_clock = base::Clock::stoppedAt(QDateTime(QDate(2026, 3, 21), QTime(12, 0), Qt::UTC));
    const domain::EpisodeSpine m_spine{{EpisodeId{1, 1}, {1, 2}, {1, 3}, {2, 1}, {2, 2}}};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;
};

void TestReader::newReaderHasWatchedNothing()
{
    const Reader reader(*m_library, m_spine, m_clock);
    QVERIFY(reader.isNew());
    QCOMPARE(reader.watched().ordinal, 0);
    QCOMPARE(reader.viewpoint().watched.ordinal, 0);
    QCOMPARE(reader.viewpoint().asOf, m_clock.today());
    QVERIFY(!reader.viewpoint().allTitles);
    QVERIFY(!reader.viewpoint().opening);
}

void TestReader::watchedIsStoredAtOnce()
{
    Reader reader(*m_library, m_spine, m_clock);
    reader.setWatched(Gate{4});
    QVERIFY(!reader.isNew());
    QCOMPARE(m_library->progress()->watchedTo, std::optional(EpisodeId{2, 1}));
    const Reader next(*m_library, m_spine, m_clock);
    QVERIFY(!next.isNew());
    QCOMPARE(next.viewpoint().watched.ordinal, 4);
}

void TestReader::nothingWatchedIsAnAnswer()
{
    Reader reader(*m_library, m_spine, m_clock);
    reader.setWatched(domain::openToAll);
    QVERIFY(!reader.isNew());
    const Reader next(*m_library, m_spine, m_clock);
    QVERIFY(!next.isNew());
    QCOMPARE(next.watched().ordinal, 0);
}

void TestReader::gatesOutsideTheSpineAreBroughtIntoIt_data()
{
    QTest::addColumn<int>("wanted");
    QTest::addColumn<int>("watched");
    QTest::newRow("negative") << -3 << 0;
    QTest::newRow("past the end") << 99 << 5;
}

void TestReader::gatesOutsideTheSpineAreBroughtIntoIt()
{
    QFETCH(int, wanted);
    QFETCH(int, watched);
    Reader reader(*m_library, m_spine, m_clock);
    reader.setWatched(Gate{wanted});
    QCOMPARE(reader.watched().ordinal, watched);
}

void TestReader::anotherPackKeepsTheEpisode()
{
    Reader(*m_library, m_spine, m_clock).setWatched(Gate{4});
    const domain::EpisodeSpine longer{{EpisodeId{1, 1}, {1, 2}, {1, 3}, {1, 4}, {2, 1}, {2, 2}, {2, 3}}};
    QCOMPARE(Reader(*m_library, longer, m_clock).watched().ordinal, 5);
    const domain::EpisodeSpine shorter{{EpisodeId{1, 1}, {1, 2}}};
    QCOMPARE(Reader(*m_library, shorter, m_clock).watched().ordinal, 2);
    QCOMPARE(m_library->progress()->watchedTo, std::optional(EpisodeId{2, 1}));
}

void TestReader::changesAreTold()
{
    Reader reader(*m_library, m_spine, m_clock);
    QSignalSpy changed(&reader, &Reader::viewpointChanged);
    reader.setWatched(Gate{2});
    reader.setWatched(Gate{2});
    QCOMPARE(changed.count(), 1);
    reader.setAsOf(QDate(2024, 10, 31));
    reader.setAsOf(QDate(2024, 10, 31));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(reader.viewpoint().asOf, QDate(2024, 10, 31));
    reader.setAllTitles(true);
    QCOMPARE(changed.count(), 3);
    QVERIFY(reader.viewpoint().allTitles);
    reader.setAsOf(std::nullopt);
    QCOMPARE(changed.count(), 4);
    QCOMPARE(reader.viewpoint().asOf, m_clock.today());
}

void TestReader::todayFollowsTheClock()
{
    Reader reader(*m_library, m_spine, m_clock);
    reader.setAsOf(QDate());
    QVERIFY(!reader.asOf());
    QCOMPARE(reader.viewpoint().asOf, m_clock.today());
}

void TestReader::progressThatCannotBeStored()
{
    Reader reader(*m_library, m_spine, m_clock);
    QSignalSpy failed(&reader, &Reader::progressNotStored);
    QSignalSpy changed(&reader, &Reader::viewpointChanged);
    QProcess other;
    other.start(QStringLiteral(ATTACHE_LIBRARY_HELPER), {QStringLiteral("hold"), path()});
    QVERIFY(other.waitForReadyRead());
    reader.setWatched(Gate{3});
    QCOMPARE(failed.count(), 1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reader.viewpoint().watched.ordinal, 3);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
}

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
