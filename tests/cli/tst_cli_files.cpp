// SPDX-License-Identifier: GPL-3.0-or-later
// attache-cli and the files it reads and writes: packs that are built, damaged or foreign, and the reader's
// library where it cannot be used.

#include "clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace attache::test;
using namespace Qt::StringLiterals;

class TestCliFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void buildsTheSameBytes();
    void checksContent();
    void listsEveryError();
    void cannotWriteThePack();
    void tellsAboutAPack();
    void makesPacksForMeasurements();
    void unusablePack_data();
    void unusablePack();
    void damagedLibraryIsKept();
    void libraryBelowAFile();

private:
    CliAnswer run(const QStringList &arguments) const { return CliRunner(m_folder->path())(arguments); }
    QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

#define VERIFY_DONE(answer) QVERIFY2((answer).code == 0, qPrintable((answer).toString()))

namespace {

const QString content = QStringLiteral(ATTACHE_SOURCE_DIR "/resources/content");
const QString bundled = QStringLiteral(ATTACHE_PACK);

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestCliFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QString TestCliFiles::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TestCliFiles::buildsTheSameBytes()
{
    const QString path = m_folder->filePath(u"one.pack"_s);
    const CliAnswer built = run({u"pack"_s, u"build"_s, content, u"-o"_s, path});
    VERIFY_DONE(built);
    QVERIFY(!built.out.isEmpty());
    const QByteArray bytes = bytesOf(path);
    QVERIFY(bytes.startsWith("SQLite format 3"));
    QVERIFY(bytes == bytesOf(bundled));
}

void TestCliFiles::checksContent()
{
    const CliAnswer answer = run({u"pack"_s, u"check"_s, content, u"--json"_s});
    VERIFY_DONE(answer);
    QVERIFY(answer.json().value(u"errors"_s).isArray());
    QVERIFY(answer.json().value(u"errors"_s).toArray().isEmpty());
    QVERIFY(answer.json().value(u"pages"_s).toInt() > 600);
    QVERIFY(answer.json().value(u"statements"_s).toInt() > 1000);
    QVERIFY(answer.json().value(u"sources"_s).toInt() > 300);
}

void TestCliFiles::listsEveryError()
{
    write(u"broken/pack.yaml"_s, "id: x\ntitle: X\nsubject: series:x\nlanguage: en\nlicence: CC0\n");
    write(u"broken/series/x.md"_s, "---\nname: X\nsummary: X.\nfacts:\n  - property: colour\n    value: red\n"
                                   "    sources: [nowhere]\n---\n\nText with [a link](character:nobody).\n");
    write(u"broken/terms/y.md"_s, "---\nname: Y\ngate: S9E9\nsummary: Y.\n---\n");
    const QString folder = m_folder->filePath(u"broken"_s);
    const CliAnswer text = run({u"pack"_s, u"check"_s, folder});
    QCOMPARE(text.code, 65);
    QVERIFY2(text.out.isEmpty(), text.out.constData());
    for (const QByteArray part :
         {"series/x.md:5: ", "series/x.md:7: ", "series/x.md:10: ", "terms/y.md:3: "}) {
        QVERIFY2(text.err.contains(part),
                 qPrintable(QString::fromLatin1(part) + u" in "_s + text.toString()));
    }
    const CliAnswer json = run({u"pack"_s, u"check"_s, folder, u"--json"_s});
    QCOMPARE(json.code, 65);
    const QJsonArray errors = json.json().value(u"errors"_s).toArray();
    QVERIFY(errors.size() >= 4);
    for (const QJsonValue &error : errors) {
        QVERIFY(!error[u"file"_s].toString().isEmpty());
        QVERIFY(!error[u"what"_s].toString().isEmpty());
        QVERIFY2(!error[u"to_do"_s].toString().isEmpty(), qPrintable(error[u"what"_s].toString()));
        QVERIFY(error[u"line"_s].toInt() > 0);
    }
    // A pack that was there stays.
    const QString old = write(u"old.pack"_s, "old");
    QCOMPARE(run({u"pack"_s, u"build"_s, folder, u"-o"_s, old}).code, 65);
    QCOMPARE(bytesOf(old), "old");
}

void TestCliFiles::cannotWriteThePack()
{
    const QString file = write(u"file"_s, "x");
    for (const QString &output :
         {QString(file + u"/attache.pack"_s), m_folder->filePath(u"no/such/folder/attache.pack"_s)}) {
        const CliAnswer answer = run({u"pack"_s, u"build"_s, content, u"-o"_s, output});
        QCOMPARE(answer.code, 73);
        QVERIFY2(answer.out.isEmpty(), answer.out.constData());
        QVERIFY(!answer.err.isEmpty());
    }
}

void TestCliFiles::tellsAboutAPack()
{
    const QJsonObject json = run({u"pack"_s, u"info"_s, bundled, u"--json"_s}).json();
    QCOMPARE(json.value(u"id"_s).toString(), u"the-diplomat"_s);
    QCOMPARE(json.value(u"subject"_s).toString(), u"series:the-diplomat"_s);
    QCOMPARE(json.value(u"language"_s).toString(), u"en"_s);
    QCOMPARE(json.value(u"licence"_s).toString(), u"CC-BY-SA-4.0"_s);
    QVERIFY(json.value(u"format"_s).toInt() > 0);
    QVERIFY(json.value(u"pages"_s).toInt() > 600);
    QVERIFY(json.value(u"sources"_s).toInt() > 300);
    const CliAnswer text = run({u"pack"_s, u"info"_s, bundled});
    QVERIFY(text.out.contains("The Diplomat, a fan encyclopedia"));
}

void TestCliFiles::makesPacksForMeasurements()
{
    const auto make = [&](const QString &name, const QString &seed) {
        const QString path = m_folder->filePath(name);
        const CliAnswer answer =
            run({u"pack"_s, u"synth"_s, u"--pages"_s, u"200"_s, u"--seed"_s, seed, u"-o"_s, path});
        return answer.code == 0 ? bytesOf(path) : QByteArray();
    };
    const QByteArray one = make(u"one.pack"_s, u"1"_s);
    QVERIFY(!one.isEmpty());
    QVERIFY(one == make(u"again.pack"_s, u"1"_s));
    QVERIFY(one != make(u"two.pack"_s, u"2"_s));
    QCOMPARE(run({u"pack"_s, u"info"_s, m_folder->filePath(u"one.pack"_s), u"--json"_s})
                 .json()
                 .value(u"pages"_s)
                 .toInt(),
             200);
}

void TestCliFiles::unusablePack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = bytesOf(bundled);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("This is not an encyclopedia.\n");
    QTest::newRow("cut in the header") << good.left(60);
    QTest::newRow("cut in half") << good.left(good.size() / 2);
    QByteArray foreign = good;
    foreign.replace(68, 4, "WORD");
    QTest::newRow("another program's database") << foreign;
    QByteArray newer = good;
    newer.replace(60, 4, QByteArray("\0\0\x03\xe7", 4));
    QTest::newRow("of a later version") << newer;
    QByteArray zeroes = good;
    zeroes.replace(4096, good.size() - 4096, QByteArray(good.size() - 4096, '\0'));
    QTest::newRow("nothing but zeroes behind the header") << zeroes;
}

void TestCliFiles::unusablePack()
{
    QFETCH(QByteArray, bytes);
    const QString path = write(u"bad.pack"_s, bytes);
    for (const QStringList &command :
         {QStringList{u"show"_s, u"character:kate-wyler"_s}, QStringList{u"search"_s, u"kate"_s},
          QStringList{u"list"_s, u"character"_s}, QStringList{u"news"_s, u"list"_s},
          QStringList{u"progress"_s, u"set"_s, u"S1E1"_s}, QStringList{u"pack"_s, u"info"_s, path}}) {
        for (const QStringList &form : {QStringList{}, QStringList{u"--json"_s}}) {
            const CliAnswer answer = run(
                QStringList{u"--pack"_s, path, u"--data"_s, m_folder->filePath(u"data"_s)} + command + form);
            QVERIFY2(answer.failedWith(65), qPrintable(command.join(u' ') + u'\n' + answer.toString()));
            QVERIFY2(answer.err.contains("bad.pack"), answer.err.constData());
        }
    }
    // The program never writes to a pack.
    QVERIFY(bytesOf(path) == bytes);
}

void TestCliFiles::damagedLibraryIsKept()
{
    const QString data = m_folder->filePath(u"data"_s);
    const QStringList options{u"--pack"_s, bundled, u"--data"_s, data};
    VERIFY_DONE(run(options + QStringList{u"progress"_s, u"set"_s, u"S1E4"_s}));
    QStringList databases;
    QDir folder(data);
    const auto find = [&](const QDir &dir, auto &&self) -> void {
        databases +=
            dir.exists(u"library.sqlite"_s) ? QStringList{dir.filePath(u"library.sqlite"_s)} : QStringList();
        for (const QString &sub : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            self(QDir(dir.filePath(sub)), self);
        }
    };
    find(folder, find);
    QCOMPARE(databases.size(), 1);
    const QString library = databases.first();
    const QByteArray garbage(8192, 'x');
    QFile file(library);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(garbage);
    file.close();

    const CliAnswer answer = run(options + QStringList{u"progress"_s, u"set"_s, u"S2E1"_s});
    VERIFY_DONE(answer);
    QCOMPARE(answer.out, "S2E1\n");
    QCOMPARE(answer.err.count('\n'), 1);
    QVERIFY(answer.err.contains("kept as"));
    QStringList kept;
    const QDir beside = QFileInfo(library).dir();
    for (const QString &name : beside.entryList(QDir::Files)) {
        if (bytesOf(beside.filePath(name)) == garbage) {
            kept += name;
        }
    }
    QCOMPARE(kept.size(), 1);
    QVERIFY(answer.err.contains(kept.first().toUtf8()));
    const CliAnswer again = run(options + QStringList{u"progress"_s});
    QCOMPARE(again.out, "S2E1\n");
    QVERIFY(again.err.isEmpty());
}

void TestCliFiles::libraryBelowAFile()
{
    const QString file = write(u"file"_s, "mine");
    const QStringList options{u"--pack"_s, bundled, u"--data"_s, file};
    // What only reads goes on from the start.
    const CliAnswer list = run(options + QStringList{u"list"_s, u"season"_s});
    VERIFY_DONE(list);
    QCOMPARE(list.err.count('\n'), 1);
    QCOMPARE(
        list.out,
        run({u"--pack"_s, bundled, u"--data"_s, m_folder->filePath(u"new"_s), u"list"_s, u"season"_s}).out);
    // What must be kept fails.
    for (const QStringList &command : {QStringList{u"progress"_s, u"set"_s, u"S1E1"_s},
                                       QStringList{u"feeds"_s, u"add"_s, u"https://example.org/feed"_s},
                                       QStringList{u"feeds"_s, u"remove"_s, u"1"_s}}) {
        const CliAnswer answer = run(options + command);
        QVERIFY2(answer.failedWith(73) || answer.failedWith(77), qPrintable(answer.toString()));
    }
    QCOMPARE(bytesOf(file), "mine");
}

QTEST_GUILESS_MAIN(TestCliFiles)
#include "tst_cli_files.moc"
