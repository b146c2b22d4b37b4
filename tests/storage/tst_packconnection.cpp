// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packconnection.h"
#include "support/packbuilder.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;
using storage::PackConnection;
using Code = storage::PackOpenError::Code;
using Damage = void (*)(QByteArray &);

Q_DECLARE_METATYPE(attache::storage::PackOpenError::Code)

namespace {

constexpr int pageSize = 4096;

} // namespace

/// Opening packs and what is not one: real files, damaged in every way that is told apart.
class TestPackConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void readsIdentityAndEpisodes();
    void opensBesideEachOther();
    void opensAnyFileName();
    void leavesNoFileBehind();
    void missingFile();
    void directoryIsUnreadable();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tablesOfAnotherFormat();
    void damagedPagesAreReported();
    void wrongStatementIsReported();
    void viewpointWithoutADaySeesOnlyWhatWasAlwaysKnown();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_pack;

    QByteArray bytes() const
    {
        QFile file(m_pack);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
};

void TestPackConnection::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_pack = m_dir->filePath(u"good.pack"_s);
    test::PackBuilder pack(m_pack);
    pack.episode(1, 1, u"First"_s, u"Logline"_s);
    pack.episode(1, 2, u"Second"_s, u"Logline"_s);
    pack.page(u"character:kate"_s, u"Kate"_s, 0, u"2024-01-01"_s);
    pack.page(u"character:hal"_s, u"Hal"_s);
    QVERIFY(pack.finish());
}

void TestPackConnection::readsIdentityAndEpisodes()
{
    const auto pack = PackConnection::open(m_pack);
    QVERIFY2(pack.has_value(), qPrintable(pack ? QString() : pack.error().detail));
    QCOMPARE((*pack)->format(), 1);
    QCOMPARE((*pack)->meta().value(u"id"_s), u"test"_s);
    QCOMPARE((*pack)->meta().value(u"pages"_s), u"4"_s);
    QCOMPARE((*pack)->spine().episodes().size(), 2);
    QVERIFY(!(*pack)->takeProblem());
}

void TestPackConnection::opensBesideEachOther()
{
    const qsizetype before = QSqlDatabase::connectionNames().size();
    {
        const auto first = PackConnection::open(m_pack);
        const auto second = PackConnection::open(m_pack);
        QVERIFY(first && second);
        QVERIFY(!QSqlDatabase::contains(QLatin1String(QSqlDatabase::defaultConnection)));
    }
    QCOMPARE(QSqlDatabase::connectionNames().size(), before);
}

void TestPackConnection::opensAnyFileName()
{
    const QString path = write(u"ä b?mode=rw#x%20.pack"_s, bytes());
    QVERIFY(!path.isEmpty());
    QVERIFY(PackConnection::open(path).has_value());
}

void TestPackConnection::leavesNoFileBehind()
{
    {
        const auto pack = PackConnection::open(m_pack);
        QVERIFY(pack.has_value());
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"good.pack"_s});
    }
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"good.pack"_s});
}

void TestPackConnection::missingFile()
{
    const auto pack = PackConnection::open(m_dir->filePath(u"none.pack"_s));
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, Code::Missing);
}

void TestPackConnection::directoryIsUnreadable()
{
    const auto pack = PackConnection::open(m_dir->path());
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, Code::Unreadable);
}

void TestPackConnection::tellsWhatIsWrong_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<Code>("code");
    const auto row = [](const char *name, Damage damage, Code code) {
        QTest::newRow(name) << damage << code;
    };
    row(
        "empty", [](QByteArray &file) { file.clear(); }, Code::Corrupt);
    row(
        "cut within the magic", [](QByteArray &file) { file.truncate(7); }, Code::Corrupt);
    row(
        "cut within the header", [](QByteArray &file) { file.truncate(99); }, Code::Corrupt);
    row(
        "cut within a page", [](QByteArray &file) { file.chop(1); }, Code::Corrupt);
    row(
        "last page missing", [](QByteArray &file) { file.chop(pageSize); }, Code::Corrupt);
    row(
        "longer than it says", [](QByteArray &file) { file.append('x'); }, Code::Corrupt);
    row(
        "text", [](QByteArray &file) { file = QByteArray("Kate Wyler is an ambassador.\n").repeated(200); },
        Code::Foreign);
    row(
        "short text", [](QByteArray &file) { file = "Kate"; }, Code::Foreign);
    row(
        "database of another program", [](QByteArray &file) { file[68] = 'x'; }, Code::Foreign);
    row(
        "later format", [](QByteArray &file) { file[63] = 2; }, Code::Newer);
    row(
        "much later format", [](QByteArray &file) { file[60] = 1; }, Code::Newer);
    row(
        "format 0", [](QByteArray &file) { file[63] = 0; }, Code::Corrupt);
    row(
        "no page count", [](QByteArray &file) { file.replace(28, 4, QByteArray(4, '\0')); }, Code::Corrupt);
    row(
        "broken schema", [](QByteArray &file) { file.replace(100, 3000, QByteArray(3000, '\xff')); },
        Code::Corrupt);
    row(
        "nothing but the first page",
        [](QByteArray &file) {
            const qsizetype rest = file.size() - pageSize;
            file.replace(pageSize, rest, QByteArray(rest, '\xff'));
        },
        Code::Corrupt);
}

void TestPackConnection::tellsWhatIsWrong()
{
    QFETCH(const Damage, damage);
    QFETCH(const Code, code);
    QByteArray file = bytes();
    damage(file);
    const auto pack = PackConnection::open(write(u"damaged.pack"_s, file));
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, code);
    QVERIFY(!pack.error().detail.isEmpty());
}

void TestPackConnection::tablesOfAnotherFormat()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(m_pack);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"DROP TABLE utterance"_s));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
    const auto pack = PackConnection::open(m_pack);
    QVERIFY(!pack);
    QCOMPARE(pack.error().code, Code::Corrupt);
}

void TestPackConnection::damagedPagesAreReported()
{
    // Whatever page is damaged: opening or reading fails, or that page was not needed. Never a crash.
    const QByteArray good = bytes();
    int openFailed = 0;
    int readFailed = 0;
    for (qsizetype offset = pageSize; offset < good.size(); offset += pageSize) {
        QByteArray file = good;
        file.replace(offset, pageSize, QByteArray(pageSize, '\xff'));
        const auto pack = PackConnection::open(write(u"damaged.pack"_s, file));
        if (!pack) {
            QCOMPARE(pack.error().code, Code::Corrupt);
            ++openFailed;
            continue;
        }
        const domain::Viewpoint all{domain::Gate{9}, QDate(2026, 1, 1), false, std::nullopt};
        for (storage::Cursor row = (*pack)->run(all, u"SELECT name FROM visible_page"); row.next();) {
        }
        readFailed += (*pack)->takeProblem() ? 1 : 0;
    }
    QVERIFY(openFailed >= 2);
    QVERIFY(readFailed >= 1);
}

void TestPackConnection::wrongStatementIsReported()
{
    const auto pack = PackConnection::open(m_pack);
    QVERIFY(pack.has_value());
    storage::Cursor row = (*pack)->run({}, u"SELECT nothing FROM visible_page");
    QVERIFY(!row.isValid());
    QVERIFY(!row.next());
    QVERIFY((*pack)->takeProblem());
    QVERIFY(!(*pack)->takeProblem());
}

void TestPackConnection::viewpointWithoutADaySeesOnlyWhatWasAlwaysKnown()
{
    const auto pack = PackConnection::open(m_pack);
    QVERIFY(pack.has_value());
    const auto names = [&pack](const domain::Viewpoint &viewpoint) {
        QStringList list;
        storage::Cursor row =
            (*pack)->run(viewpoint, u"SELECT name FROM visible_page WHERE kind = 'character' ORDER BY sort");
        while (row.next()) {
            list.append(row.text(0));
        }
        return list;
    };
    QCOMPARE(names({}), QStringList{u"Hal"_s});
    QCOMPARE(names({domain::Gate{0}, QDate(2024, 1, 1), false, std::nullopt}),
             (QStringList{u"Hal"_s, u"Kate"_s}));
    QCOMPARE(names({domain::Gate{0}, QDate(2023, 12, 31), false, std::nullopt}), QStringList{u"Hal"_s});
}

QTEST_GUILESS_MAIN(TestPackConnection)
#include "tst_packconnection.moc"
