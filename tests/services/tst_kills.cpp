// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/fetcher.h"
#include "services/encyclopedia.h"
#include "services/library.h"
#include "services/news.h"
#include "support/loopbackserver.h"
#include "support/packbuilder.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <array>

using namespace attache;
using services::Library;
using services::News;
using testsupport::LoopbackServer;
using testsupport::ScriptedAnswer;

namespace {

constexpr int itemsOfABatch = 12;

/// How many kills; the long run of the target `killtests` asks for more.
int kills()
{
    const int wanted = qEnvironmentVariableIntValue("ATTACHE_KILLS");
    return wanted > 0 ? wanted : 10;
}

QByteArray textOf(int batch, int item)
{
    return "Text " + QByteArray::number(batch) + "." + QByteArray::number(item) + ' ' + QByteArray(1500, 'x');
}

/// News that no batch before had, later than all of them.
ScriptedAnswer batchOf(int number)
{
    const QByteArray batch = QByteArray::number(number);
    const QDateTime moment = QDateTime(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC).addSecs(60 * number);
    QByteArray feed = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Paper</title>";
    for (int i = 0; i < itemsOfABatch; ++i) {
        const QByteArray item = QByteArray::number(i);
        feed += "<item><guid isPermaLink=\"false\">" + batch + '-' + item + "</guid><title>Batch " + batch +
                " item " + item + "</title><link>https://example.org/" + batch + '/' + item +
                "</link><pubDate>" + moment.toString(Qt::RFC2822Date).toLatin1() + "</pubDate><description>" +
                textOf(number, i) + "</description></item>";
    }
    return ScriptedAnswer::ok(feed + "</channel></rss>", "application/rss+xml")
        .with("ETag", "\"batch-" + batch + '"');
}

/// A week after the round before, so that a backup is due in each.
base::Clock clockOf(int round)
{
    return base::Clock::stoppedAt(QDateTime(QDate(2026, 3, 1).addDays(7 * round), QTime(12, 0), Qt::UTC));
}

/// The rows of a statement run by a connection of its own, cells joined by blanks.
QStringList ask(const QString &path, const QString &sql)
{
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("judge"));
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (!query.exec(sql)) {
            rows += QStringLiteral("cannot be read");
        }
        while (query.next()) {
            rows += query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("judge"));
    return rows;
}

} // namespace

/// A program that is killed at any moment loses nothing that it has reported as done, and leaves nothing
/// half. The moments come from a seed; ATTACHE_KILLS says how many, ATTACHE_SEED which.
class TestKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedWhileWriting_data();
    void killedWhileWriting();
    void enoughWasWritten();

private:
    struct Reported
    {
        int edit = 0;
        int stored = 0;
        int read = 0;
        bool backup = false;
    };

    QString pack() const { return m_folder.filePath(QStringLiteral("test.pack")); }
    QString path() const { return m_folder.filePath(QStringLiteral("library.sqlite")); }
    void writeUntilKilled(int round);
    void takeDown(QProcess &writer);
    void judgeFile();
    void judgeEdits();
    void judgeNews();

    QTemporaryDir m_folder;
    base::Clock m_clock = clockOf(-1);
    QRandomGenerator m_random;
    std::unique_ptr<services::Encyclopedia> m_encyclopedia;
    LoopbackServer m_server;
    int m_batch = 0;
    Reported m_reported;
    QSet<int> m_storedBatches;
};

void TestKills::initTestCase()
{
    const int seed = qEnvironmentVariableIntValue("ATTACHE_SEED");
    m_random.seed(static_cast<quint32>(seed > 0 ? seed : 20260301));
    test::PackBuilder builder(pack());
    builder.episode(1, 1, QStringLiteral("One"), {});
    QVERIFY(builder.finish());
    auto opened = services::Encyclopedia::open(pack());
    QVERIFY(opened);
    m_encyclopedia = std::move(*opened);
    connect(&m_server, &LoopbackServer::requestReceived, this,
            [this](const QByteArray &path) { m_server.answer(path, batchOf(++m_batch)); });
    // The one feed is on this machine.
    network::Fetcher fetcher;
    const auto library = Library::open(path(), m_clock);
    News news(*m_encyclopedia, *library, fetcher, m_clock);
    const auto defaults = news.feeds();
    for (const services::FeedSubscription &feed : defaults) {
        QVERIFY(news.removeFeed(feed.id));
    }
    QVERIFY(news.addFeed(m_server.url(QStringLiteral("/feed")), QStringLiteral("Paper"), {}));
    QVERIFY(library->setValue(QStringLiteral("number"), QStringLiteral("1")));
    m_reported.edit = 1;
}

void TestKills::takeDown(QProcess &writer)
{
    while (writer.canReadLine()) {
        const QList<QByteArray> words = writer.readLine().trimmed().split(' ');
        const int number = words.value(1).toInt();
        if (words.constFirst() == "edit") {
            m_reported.edit = number;
        } else if (words.constFirst() == "stored") {
            m_reported.stored = number;
            m_storedBatches += number;
        } else if (words.constFirst() == "read") {
            m_reported.read = number;
        } else if (words.constFirst() == "backup") {
            m_reported.backup = true;
        }
    }
}

void TestKills::writeUntilKilled(int round)
{
    m_reported.backup = false;
    m_clock = clockOf(round);
    const int edits = m_reported.edit + static_cast<int>(m_random.bounded(1, 12));
    // Half of the writers are killed while an answer of the server is on its way in.
    const int batches = m_batch + static_cast<int>(m_random.bounded(0, 3));
    const auto delay = std::chrono::microseconds(m_random.bounded(15000));
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(ATTACHE_KILL_HELPER),
                 {pack(), path(), QString::number(m_random.generate()), QString::number(7 * round),
                  QString::number(m_reported.edit)});
    // The answers come from this process, so the event loop has to run.
    QTRY_VERIFY_WITH_TIMEOUT((takeDown(writer), (m_reported.edit >= edits && m_batch >= batches) ||
                                                    writer.state() == QProcess::NotRunning),
                             60000);
    QCOMPARE(writer.state(), QProcess::Running);
    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    connect(&timer, &QTimer::timeout, &writer, &QProcess::kill);
    timer.start(std::chrono::duration_cast<std::chrono::milliseconds>(delay));
    QTRY_COMPARE_WITH_TIMEOUT(writer.state(), QProcess::NotRunning, 60000);
    QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
    takeDown(writer);
}

void TestKills::judgeFile()
{
    QCOMPARE(ask(path(), QStringLiteral("PRAGMA integrity_check")), QStringList(QStringLiteral("ok")));
    QCOMPARE(ask(path(), QStringLiteral("PRAGMA foreign_key_check")), QStringList());
    const QDir backups(m_folder.filePath(QStringLiteral("backups")));
    const QStringList files = backups.entryList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Name);
    QVERIFY(files.size() <= 10);
    if (m_reported.backup) {
        const QString day = m_clock.now().toString(QStringLiteral("yyyyMMdd"));
        QVERIFY2(files.constLast().contains(day), qPrintable(files.constLast()));
    }
    if (!files.isEmpty()) {
        QCOMPARE(ask(backups.filePath(files.constLast()), QStringLiteral("PRAGMA integrity_check")),
                 QStringList(QStringLiteral("ok")));
    }
}

/// Each edit was done in a transaction of its own; the last one may have been done and not yet reported.
void TestKills::judgeEdits()
{
    const auto library = Library::open(path(), m_clock);
    QVERIFY2(!library->problem(), library->problem() ? qPrintable(library->problem()->detail) : "");
    const int value = library->value(QStringLiteral("number")).toInt();
    const auto progress = library->progress();
    const int watched =
        progress ? (progress->watchedTo->season - 1) * 8 + progress->watchedTo->number - 1 : 0;
    QSet<int> visits;
    const auto recent = library->recentVisits(100000);
    for (const services::Visit &visit : recent) {
        visits += visit.ref.slug.section(QLatin1Char('-'), 1).toInt();
    }
    const int visited =
        recent.isEmpty() ? 0 : recent.constFirst().ref.slug.section(QLatin1Char('-'), 1).toInt();
    const int found = std::max({value, watched, visited});
    QVERIFY2(found == m_reported.edit || found == m_reported.edit + 1,
             qPrintable(QStringLiteral("%1 reported, %2 found").arg(m_reported.edit).arg(found)));
    QCOMPARE(value, found - (found + 2) % 3);
    QCOMPARE(watched, found - found % 3);
    for (int number = 2; number <= found; number += 3) {
        QVERIFY2(visits.contains(number), qPrintable(QString::number(number)));
    }
    m_reported.edit = found;
}

void TestKills::judgeNews()
{
    network::Fetcher fetcher;
    const auto library = Library::open(path(), m_clock);
    const News news(*m_encyclopedia, *library, fetcher, m_clock);
    domain::Viewpoint viewpoint;
    viewpoint.asOf = QDate(2030, 1, 1);
    QHash<int, int> items;
    QHash<int, int> read;
    const services::NewsList list = news.list({}, viewpoint, std::nullopt, 1000000);
    for (const domain::NewsItem &item : list.items) {
        const int batch = item.title.section(QLatin1Char(' '), 1, 1).toInt();
        const int number = item.title.section(QLatin1Char(' '), 3, 3).toInt();
        QVERIFY(item.html.contains(QString::fromLatin1(textOf(batch, number))));
        ++items[batch];
        read[batch] += item.read ? 1 : 0;
    }
    int last = 0;
    for (auto batch = items.cbegin(); batch != items.cend(); ++batch) {
        QCOMPARE(batch.value(), itemsOfABatch);
        QVERIFY(read.value(batch.key()) == 0 || read.value(batch.key()) == itemsOfABatch);
        last = std::max(last, batch.key());
    }
    for (const int batch : std::as_const(m_storedBatches)) {
        QVERIFY2(items.contains(batch), qPrintable(QString::number(batch)));
    }
    QVERIFY(m_reported.read == 0 || read.value(m_reported.read) == itemsOfABatch);
    // What the feed itself says was written with its items.
    QCOMPARE(ask(path(), QStringLiteral("SELECT etag FROM feed")),
             QStringList(last == 0 ? QString() : QStringLiteral("\"batch-%1\"").arg(last)));
    QCOMPARE(ask(path(), QStringLiteral("SELECT count(*) FROM item_source")),
             QStringList(QString::number(items.size() * itemsOfABatch)));
}

void TestKills::killedWhileWriting_data()
{
    QTest::addColumn<int>("round");
    for (int round = 0; round < kills(); ++round) {
        QTest::addRow("kill %d", round + 1) << round;
    }
}

void TestKills::killedWhileWriting()
{
    QFETCH(int, round);
    writeUntilKilled(round);
    const std::array judges{&TestKills::judgeFile, &TestKills::judgeEdits, &TestKills::judgeNews};
    for (const auto judge : judges) {
        if (!QTest::currentTestFailed()) {
            (this->*judge)();
        }
    }
}

/// Otherwise the kills would have met nothing.
void TestKills::enoughWasWritten()
{
    QVERIFY(m_reported.edit > kills());
    QVERIFY(!m_storedBatches.isEmpty());
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
