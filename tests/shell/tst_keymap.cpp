// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keymap.h"

#include <QSet>
#include <QTest>

using attache::shell::Command;
using attache::shell::CommandRow;
using attache::shell::commandTable;
using attache::shell::KeyMap;
using namespace Qt::StringLiterals;

using Stored = QMap<QString, QString>;
using Keys = QList<QKeySequence>;

namespace {

/// Every key of a map, to see that none is there twice.
QString twice(const KeyMap &keys)
{
    QSet<QKeySequence> seen;
    for (const CommandRow &row : commandTable()) {
        const Keys own = keys.keys(row.command);
        for (const QKeySequence &key : own) {
            if (seen.contains(key)) {
                return key.toString();
            }
            seen.insert(key);
        }
    }
    return QString();
}

} // namespace

class TestKeyMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandHasANameOfItsOwn();
    void nothingStoredIsAsUsual();
    void whatWasChosenComesBack();
    void noneIsAChoice();
    void brokenValues_data();
    void brokenValues();
    void aKeyWrittenTwiceBelongsToOne();
    void chosenKeysAreTakenFromTheUsual();
    void givingTakesFromTheOwner();
    void resetLeavesTheOthers();
    void resetAllForgetsEverything();
    void findsTheOwner_data();
    void findsTheOwner();
    void refuses_data();
    void refuses();
};

void TestKeyMap::everyCommandHasANameOfItsOwn()
{
    QSet<QByteArray> names;
    for (const CommandRow &row : commandTable()) {
        QVERIFY(QByteArray(row.id).size() > 1);
        QVERIFY2(!names.contains(row.id), row.id);
        names.insert(row.id);
    }
}

void TestKeyMap::nothingStoredIsAsUsual()
{
    const KeyMap keys;
    for (const CommandRow &row : commandTable()) {
        QCOMPARE(keys.keys(row.command), row.keys);
        QVERIFY(!keys.isChanged(row.command));
        for (const QKeySequence &key : row.keys) {
            QVERIFY2(!KeyMap::refusal(key), qPrintable(key.toString()));
        }
    }
    QVERIFY(keys.stored().isEmpty());
    QCOMPARE(twice(keys), QString());
}

void TestKeyMap::whatWasChosenComesBack()
{
    KeyMap keys;
    keys.setKeys(Command::Print, {QKeySequence(u"Ctrl+Shift+;"_s), QKeySequence(u"F12"_s)});
    const KeyMap again(keys.stored());
    QVERIFY(again == keys);
    QCOMPARE(again.keys(Command::Print), Keys({QKeySequence(u"Ctrl+Shift+;"_s), QKeySequence(u"F12"_s)}));
    QVERIFY(again.isChanged(Command::Print));
}

void TestKeyMap::noneIsAChoice()
{
    KeyMap keys;
    keys.setKeys(Command::Quit, {});
    QCOMPARE(keys.stored(), Stored({{u"quit"_s, u"none"_s}}));
    QVERIFY(KeyMap(keys.stored()).keys(Command::Quit).isEmpty());
}

void TestKeyMap::brokenValues_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("a sentence") << u"the big red one"_s;
    QTest::newRow("half a key") << u"Ctrl+"_s;
    QTest::newRow("one of two is broken") << u"Ctrl+J or Strg-K"_s;
    QTest::newRow("only separators") << u" or  or "_s;
    QTest::newRow("a letter alone") << u"A"_s;
    QTest::newRow("needed for copying") << u"Ctrl+C"_s;
    QTest::newRow("long") << u"Ctrl+"_s.repeated(5000);
    QTest::newRow("not a key") << u"\u2028\U0001F600"_s;
}

/// The usual keys stay, nobody else is disturbed, and the line is not lost.
void TestKeyMap::brokenValues()
{
    QFETCH(QString, value);
    const Stored stored{{u"search"_s, value}, {u"print"_s, u"Ctrl+J"_s}, {u"teleport"_s, u"Ctrl+8"_s}};
    const KeyMap keys(stored);
    QCOMPARE(keys.keys(Command::QuickOpen), KeyMap::usualKeys(Command::QuickOpen));
    QCOMPARE(keys.keys(Command::Print), Keys({QKeySequence(u"Ctrl+J"_s)}));
    QCOMPARE(keys.stored(), stored);
    QCOMPARE(twice(keys), QString());
}

void TestKeyMap::aKeyWrittenTwiceBelongsToOne()
{
    const KeyMap keys({{u"print"_s, u"Ctrl+J"_s}, {u"forward"_s, u"Ctrl+J or Alt+Right"_s}});
    // Forward is the first of them in the menus.
    QCOMPARE(keys.keys(Command::Forward), Keys({QKeySequence(u"Ctrl+J"_s), QKeySequence(u"Alt+Right"_s)}));
    QVERIFY(keys.keys(Command::Print).isEmpty());
    QCOMPARE(twice(keys), QString());
}

void TestKeyMap::chosenKeysAreTakenFromTheUsual()
{
    const KeyMap keys({{u"print"_s, u"Ctrl+K"_s}});
    QCOMPARE(keys.keys(Command::QuickOpen), Keys({QKeySequence(u"Ctrl+L"_s)}));
    // A sequence that begins with somebody's key would never be completed.
    const KeyMap longer({{u"print"_s, u"Ctrl+K, Ctrl+P"_s}});
    QCOMPARE(longer.keys(Command::QuickOpen), Keys({QKeySequence(u"Ctrl+L"_s)}));
}

void TestKeyMap::givingTakesFromTheOwner()
{
    KeyMap keys;
    keys.setKeys(Command::Print, {QKeySequence(u"Ctrl+J"_s)});
    keys.setKeys(Command::Quit, {QKeySequence(u"Ctrl+J"_s)});
    QVERIFY(keys.keys(Command::Print).isEmpty());
    QCOMPARE(keys.keys(Command::Quit), Keys({QKeySequence(u"Ctrl+J"_s)}));
    QCOMPARE(twice(keys), QString());
}

void TestKeyMap::resetLeavesTheOthers()
{
    KeyMap keys;
    keys.setKeys(Command::Print, {QKeySequence(u"Ctrl+J"_s)});
    keys.setKeys(Command::Quit, {});
    keys.reset(Command::Print);
    QCOMPARE(keys.keys(Command::Print), KeyMap::usualKeys(Command::Print));
    QVERIFY(keys.keys(Command::Quit).isEmpty());
    // Choosing the usual keys is the same as a reset.
    keys.setKeys(Command::Quit, KeyMap::usualKeys(Command::Quit));
    QVERIFY(keys == KeyMap());
}

void TestKeyMap::resetAllForgetsEverything()
{
    KeyMap keys({{u"print"_s, u"Ctrl+J"_s}, {u"search"_s, u"rubbish"_s}, {u"teleport"_s, u"Ctrl+8"_s}});
    keys.resetAll();
    // What a later program may know is not ours to throw away.
    QCOMPARE(keys.stored(), Stored({{u"teleport"_s, u"Ctrl+8"_s}}));
}

void TestKeyMap::findsTheOwner_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("owner");
    QTest::newRow("first key") << u"Ctrl+K"_s << int(Command::QuickOpen);
    QTest::newRow("second key") << u"Ctrl+L"_s << int(Command::QuickOpen);
    QTest::newRow("beginning of a sequence") << u"Ctrl+K, Ctrl+Y"_s << int(Command::QuickOpen);
    QTest::newRow("nobody") << u"Ctrl+Alt+Y"_s << -1;
    QTest::newRow("its own") << u"F11"_s << -1;
}

void TestKeyMap::findsTheOwner()
{
    QFETCH(QString, key);
    QFETCH(int, owner);
    const auto found = KeyMap().holder(QKeySequence(key), Command::FullScreen);
    QCOMPARE(found ? int(*found) : -1, owner);
}

void TestKeyMap::refuses_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("refused");
    QTest::newRow("letter") << u"K"_s << true;
    QTest::newRow("shifted letter") << u"Shift+K"_s << true;
    QTest::newRow("arrow") << u"Down"_s << true;
    QTest::newRow("return") << u"Return"_s << true;
    QTest::newRow("copy") << u"Ctrl+C"_s << true;
    QTest::newRow("undo") << u"Ctrl+Z"_s << true;
    QTest::newRow("control") << u"Ctrl+J"_s << false;
    QTest::newRow("alt") << u"Alt+Home"_s << false;
    QTest::newRow("function key") << u"F9"_s << false;
    QTest::newRow("shifted function key") << u"Shift+F9"_s << false;
    QTest::newRow("key for going back") << u"Back"_s << false;
}

void TestKeyMap::refuses()
{
    QFETCH(QString, key);
    QFETCH(bool, refused);
    QCOMPARE(KeyMap::refusal(QKeySequence(key)).has_value(), refused);
}

QTEST_MAIN(TestKeyMap)
#include "tst_keymap.moc"
