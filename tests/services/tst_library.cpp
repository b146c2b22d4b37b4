// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/library.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using services::Library;

namespace {

domain::Ref ref(const QString &text)
{
    return *domain::Ref::parse(text);
}

base::Clock clockAt(int day)
{
    return base::Clock::stoppedAt(QDateTime(QDate(2026, 3, 1).addDays(day), QTime(12, 0), Qt::UTC));
}

QStringList refs(const QList<services::Visit> &visits)
{
    QStringList texts;
    for (const services::Visit &visit : visits) {
        texts.append(visit.ref.toString());
    }
    return texts;
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void newLibraryIsEmpty();
    void progressSurvives_data();
    void progressSurvives();
    void visitsAreNewestFirstAndOnce();
    void visitsOfTheSameMomentKeepTheirOrder();
    void valuesSurvive();
    void backupsAreWeeklyAndTen();
    void backupHoldsTheData();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("deep/er/library.sqlite")); }
    QStringList backups() const
    {
        return QDir(m_folder->filePath(QStringLiteral("deep/er/backups"))).entryList(QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLibrary::newLibraryIsEmpty()
{
    const auto library = Library::open(path(), clockAt(0));
    QVERIFY(!library->problem());
    QVERIFY(!library->isTemporary());
    QCOMPARE(library->path(), path());
    QVERIFY(QFile::exists(path()));
    QVERIFY(!library->progress());
    QVERIFY(library->recentVisits(10).isEmpty());
    QVERIFY(library->value(QStringLiteral("lastSeenNews")).isEmpty());
}

void TestLibrary::progressSurvives_data()
{
    QTest::addColumn<QString>("watched");
    QTest::newRow("an episode") << QStringLiteral("S2E4");
    QTest::newRow("nothing watched is an answer") << QString();
}

void TestLibrary::progressSurvives()
{
    QFETCH(QString, watched);
    const auto episode = domain::EpisodeId::parse(watched);
    QVERIFY(Library::open(path(), clockAt(3))->setProgress(episode));
    const auto library = Library::open(path(), clockAt(4));
    QVERIFY(library->progress());
    QCOMPARE(library->progress()->watchedTo, episode);
    QCOMPARE(library->progress()->changed, clockAt(3).now());
}

void TestLibrary::visitsAreNewestFirstAndOnce()
{
    for (int day = 0; day < 3; ++day) {
        const auto library = Library::open(path(), clockAt(day));
        QVERIFY(library->addVisit(
            ref(day == 1 ? QStringLiteral("term:chevening") : QStringLiteral("character:kate-wyler"))));
    }
    const auto library = Library::open(path(), clockAt(9));
    QCOMPARE(refs(library->recentVisits(10)),
             QStringList({QStringLiteral("character:kate-wyler"), QStringLiteral("term:chevening")}));
    QCOMPARE(library->recentVisits(10).constFirst().at, clockAt(2).now());
    QVERIFY(library->clearVisits());
    QVERIFY(library->recentVisits(10).isEmpty());
}

void TestLibrary::visitsOfTheSameMomentKeepTheirOrder()
{
    const auto library = Library::open(path(), clockAt(0));
    QStringList expected;
    for (int i = 0; i < 20; ++i) {
        expected.prepend(QStringLiteral("work:number-%1").arg(i));
        QVERIFY(library->addVisit(ref(expected.constFirst())));
    }
    QCOMPARE(refs(library->recentVisits(7)), expected.mid(0, 7));
}

void TestLibrary::valuesSurvive()
{
    const QString name = QStringLiteral("lastVisit");
    {
        const auto library = Library::open(path(), clockAt(0));
        QVERIFY(library->setValue(name, QStringLiteral("old")));
        QVERIFY(library->setValue(name, QStringLiteral("Attaché's \"value\"")));
        QVERIFY(library->setValue(QStringLiteral("empty"), QString()));
    }
    const auto library = Library::open(path(), clockAt(0));
    QCOMPARE(library->value(name), QStringLiteral("Attaché's \"value\""));
    QCOMPARE(library->value(QStringLiteral("empty")), QString());
}

void TestLibrary::backupsAreWeeklyAndTen()
{
    for (int day = 0; day < 14; ++day) {
        Library::open(path(), clockAt(day));
    }
    QCOMPARE(backups(), QStringList({QStringLiteral("library-20260301-120000.sqlite"),
                                     QStringLiteral("library-20260308-120000.sqlite")}));
    for (int week = 2; week < 15; ++week) {
        Library::open(path(), clockAt(week * 7));
    }
    QCOMPARE(backups().size(), 10);
    QCOMPARE(backups().constLast(), QStringLiteral("library-20260607-120000.sqlite"));
}

void TestLibrary::backupHoldsTheData()
{
    {
        const auto library = Library::open(path(), clockAt(0));
        QVERIFY(library->setProgress(domain::EpisodeId{3, 1}));
        QVERIFY(library->backUpIfDue());
    }
    const QString copy = m_folder->filePath(QStringLiteral("copy/library.sqlite"));
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("copy"))));
    QVERIFY(
        QFile::copy(m_folder->filePath(QStringLiteral("deep/er/backups/")) + backups().constFirst(), copy));
    const auto library = Library::open(copy, clockAt(0));
    QVERIFY(!library->problem());
    QCOMPARE(library->progress()->watchedTo, std::optional(domain::EpisodeId{3, 1}));
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
