// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packwriter.h"
#include "support/packbuilder.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;
using storage::PackWriteError;
using storage::PackWriter;
namespace rows = storage::rows;

class TestPackWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameRowsGiveTheSameFile();
    void otherRowsGiveAnotherFile();
    void noFolder();
    void unfinishedLeavesNothing();
    void brokenRowsKeepTheOldFile_data();
    void brokenRowsKeepTheOldFile();
    void targetThatCannotBeReplaced();

private:
    QTemporaryDir m_dir;

    QByteArray build(const QString &name, int pages)
    {
        const QString path = m_dir.filePath(name);
        test::PackBuilder pack(path);
        for (int i = 0; i < pages; ++i) {
            const qint64 page = pack.page(u"character:c%1"_s.arg(i), u"Character %1"_s.arg(i), i % 4);
            pack.block(page, u"paragraph"_s, u"About character %1."_s.arg(i));
            const qint64 rank = pack.add(rows::SearchRow{.page = page, .kind = u"name"_s, .title = u"C"_s});
            pack.writer().add(rows::SearchName{rank, u"Character %1"_s.arg(i)});
            pack.writer().add(rows::SearchText{rank, u"about character"_s});
        }
        return pack.finish() ? read(path) : QByteArray();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestPackWriter::sameRowsGiveTheSameFile()
{
    const QByteArray first = build(u"first.pack"_s, 300);
    QVERIFY(first.size() > 100000);
    QVERIFY(first == build(u"second.pack"_s, 300));
    QVERIFY(first == build(u"first.pack"_s, 300));
}

void TestPackWriter::otherRowsGiveAnotherFile()
{
    QVERIFY(build(u"first.pack"_s, 30) != build(u"second.pack"_s, 31));
}

void TestPackWriter::noFolder()
{
    const auto writer = PackWriter::create(m_dir.filePath(u"none/at/all.pack"_s));
    QVERIFY(!writer);
    QCOMPARE(writer.error().code, PackWriteError::Code::CannotCreate);
}

void TestPackWriter::unfinishedLeavesNothing()
{
    QTemporaryDir dir;
    {
        const auto writer = PackWriter::create(dir.filePath(u"a.pack"_s));
        QVERIFY(writer.has_value());
        (*writer)->add(rows::Meta{u"id"_s, u"x"_s});
    }
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList());
}

void TestPackWriter::brokenRowsKeepTheOldFile_data()
{
    QTest::addColumn<bool>("twice");
    QTest::newRow("the same page twice") << true;
    QTest::newRow("a reference to nothing") << false;
}

void TestPackWriter::brokenRowsKeepTheOldFile()
{
    QFETCH(const bool, twice);
    const QByteArray before = build(u"kept.pack"_s, 3);
    {
        const auto writer = PackWriter::create(m_dir.filePath(u"kept.pack"_s));
        QVERIFY(writer.has_value());
        const rows::Page page{.id = 1, .kind = u"term"_s, .slug = u"a"_s};
        (*writer)->add(page);
        if (twice) {
            (*writer)->add(page);
        } else {
            (*writer)->add(rows::Fact{.id = 1, .page = 2, .property = u"type"_s});
        }
        const auto result = (*writer)->finish();
        QVERIFY(!result);
        QCOMPARE(result.error().code, PackWriteError::Code::NotWritten);
        QVERIFY(!result.error().detail.isEmpty());
    }
    QVERIFY(read(m_dir.filePath(u"kept.pack"_s)) == before);
    QVERIFY(!QFile::exists(m_dir.filePath(u"kept.pack.part"_s)));
}

void TestPackWriter::targetThatCannotBeReplaced()
{
    QVERIFY(QDir(m_dir.path()).mkpath(u"folder.pack/inside"_s));
    const auto writer = PackWriter::create(m_dir.filePath(u"folder.pack"_s));
    QVERIFY(writer.has_value());
    const auto result = (*writer)->finish();
    QVERIFY(!result);
    QCOMPARE(result.error().code, PackWriteError::Code::NotWritten);
}

QTEST_GUILESS_MAIN(TestPackWriter)
#include "tst_packwriter.moc"
