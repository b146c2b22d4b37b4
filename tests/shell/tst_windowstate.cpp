// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowstate.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using attache::domain::PageKind;
using attache::shell::loadWindowState;
using attache::shell::Location;
using attache::shell::saveWindowState;
using attache::shell::WindowState;

class TestWindowState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void damagedFilesGiveDefaults_data();
    void damagedFilesGiveDefaults();
    void takesWhatCanBeRead();
    void missingFileGivesDefaults();
    void hugeFileIsNotRead();
    void unwritableIsTold();

private:
    QString write(const QByteArray &bytes);
    static void compareWithDefaults(const WindowState &state);

    QTemporaryDir m_folder;
};

QString TestWindowState::write(const QByteArray &bytes)
{
    const QString path = m_folder.filePath(QStringLiteral("window.json"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

void TestWindowState::compareWithDefaults(const WindowState &state)
{
    const WindowState defaults;
    QCOMPARE(state.size, defaults.size);
    QCOMPARE(state.maximized, defaults.maximized);
    QVERIFY(state.location == defaults.location);
    QVERIFY(!state.pageState.isValid() || state.pageState.isNull());
    QVERIFY(state.panes.isEmpty());
    QVERIFY(state.pastSearches.isEmpty());
}

void TestWindowState::comesBack()
{
    WindowState state;
    state.size = QSize(900, 700);
    state.maximized = true;
    state.location = Location::of({PageKind::Character, QStringLiteral("kate-wyler")});
    state.pageState = QVariantMap{{QStringLiteral("position"), 1200}, {QStringLiteral("offset"), 8}};
    state.panes = {{QStringLiteral("news"), QStringLiteral("AAEC")}};
    state.pastSearches = QStringList{QStringLiteral("kate"), QStringLiteral("who \"is\" hal?")};
    const QString path = m_folder.filePath(QStringLiteral("new/folder/window.json"));
    QVERIFY(saveWindowState(state, path));

    const WindowState loaded = loadWindowState(path);
    QCOMPARE(loaded.size, state.size);
    QCOMPARE(loaded.maximized, true);
    QVERIFY(loaded.location == state.location);
    QCOMPARE(loaded.pageState.toMap().value(QStringLiteral("position")).toInt(), 1200);
    QCOMPARE(loaded.pageState.toMap().value(QStringLiteral("offset")).toInt(), 8);
    QCOMPARE(loaded.panes, state.panes);
    QCOMPARE(loaded.pastSearches, state.pastSearches);
}

void TestWindowState::damagedFilesGiveDefaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("\x7f"
                                            "ELF\x01\x00",
                                            6);
    QTest::newRow("cut off") << QByteArray(R"({"width": 900, "height": 700, "loc)");
    QTest::newRow("a list") << QByteArray("[1, 2, 3]");
    QTest::newRow("older, without any of it") << QByteArray(R"({"version": 0})");
    QTest::newRow("wrong types") << QByteArray(
        R"({"width": "wide", "height": [], "maximized": "yes", "location": 4, "panes": 1, "searches": {}})");
    QTest::newRow("numbers in place of words") << QByteArray(R"({"searches": [1, null, {}, []]})");
    QTest::newRow("tiny") << QByteArray(R"({"width": 1, "height": 1})");
    QTest::newRow("negative") << QByteArray(R"({"width": -900, "height": -700})");
    QTest::newRow("enormous") << QByteArray(R"({"width": 1e9, "height": 700})");
    QTest::newRow("a place that is none") << QByteArray(R"({"location": "file:///etc/passwd"})");
}

void TestWindowState::damagedFilesGiveDefaults()
{
    QFETCH(QByteArray, bytes);
    const QString path = write(bytes);
    QVERIFY(!path.isEmpty());
    compareWithDefaults(loadWindowState(path));
}

void TestWindowState::takesWhatCanBeRead()
{
    const QString path = write(R"({"width": 900, "height": 7, "location": "episodes", "searches": ["hal", 3],
                                   "later": {"unknown": true}})");
    const WindowState state = loadWindowState(path);
    QCOMPARE(state.size, WindowState().size);
    QCOMPARE(state.location.section, Location::Section::Episodes);
    QCOMPARE(state.pastSearches, QStringList{QStringLiteral("hal")});
}

void TestWindowState::missingFileGivesDefaults()
{
    compareWithDefaults(loadWindowState(m_folder.filePath(QStringLiteral("not there.json"))));
    // A folder of that name cannot be read either.
    compareWithDefaults(loadWindowState(m_folder.path()));
}

void TestWindowState::hugeFileIsNotRead()
{
    const QString path =
        write(R"({"location": "episodes", "filler": ")" + QByteArray(2'000'000, 'x') + "\"}");
    compareWithDefaults(loadWindowState(path));
}

void TestWindowState::unwritableIsTold()
{
    // A file where a folder is wanted keeps out even an administrator.
    const QString path = write("{}");
    QVERIFY(!saveWindowState(WindowState(), path + QStringLiteral("/window.json")));
    QVERIFY(!saveWindowState(WindowState(), m_folder.path()));
}

QTEST_GUILESS_MAIN(TestWindowState)
#include "tst_windowstate.moc"
