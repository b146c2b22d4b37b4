// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowactions.h"

#include <QAction>
#include <QHash>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using attache::shell::Command;
using attache::shell::WindowActions;

namespace {

QList<Command> allCommands()
{
    QList<Command> commands;
    for (int i = 0; i <= static_cast<int>(Command::Quit); ++i) {
        commands += static_cast<Command>(i);
    }
    return commands;
}

QChar mnemonic(const QString &text)
{
    const qsizetype mark = text.indexOf(u'&');
    return mark < 0 ? QChar() : text.at(mark + 1).toLower();
}

} // namespace

class TestWindowActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCommandHasWords();
    void noTwoShareAKey();
    void noKeyIsGivenTwice();
    void theMenuHoldsEverything();
    void noTwoRowsOfAMenuShareALetter();
    void tellWhatWasAskedFor();
    void theListOfKeysIsWhole();

private:
    std::unique_ptr<QWidget> m_window;
    WindowActions *m_actions = nullptr;
};

void TestWindowActions::init()
{
    m_window = std::make_unique<QWidget>();
    m_actions = new WindowActions(m_window.get());
}

void TestWindowActions::everyCommandHasWords()
{
    QSet<QString> texts;
    for (const Command command : allCommands()) {
        const QAction *action = m_actions->action(command);
        QVERIFY2(action, qPrintable(QString::number(static_cast<int>(command))));
        QVERIFY(!action->text().isEmpty());
        QVERIFY(m_window->actions().contains(m_actions->action(command)));
        texts.insert(action->text().remove(u'&'));
    }
    QCOMPARE(texts.size(), allCommands().size());
}

void TestWindowActions::noTwoShareAKey()
{
    QHash<QKeySequence, QString> owners;
    for (const Command command : allCommands()) {
        const QAction *action = m_actions->action(command);
        const QSet<QKeySequence> keys(action->shortcuts().cbegin(), action->shortcuts().cend());
        for (const QKeySequence &key : keys) {
            QVERIFY(!key.isEmpty());
            QVERIFY2(!owners.contains(key),
                     qPrintable(key.toString() + u' ' + action->text() + u' ' + owners.value(key)));
            owners.insert(key, action->text());
        }
    }
}

/// A key that one action has twice is ambiguous and does nothing.
void TestWindowActions::noKeyIsGivenTwice()
{
    for (const Command command : allCommands()) {
        const QList<QKeySequence> keys = m_actions->action(command)->shortcuts();
        const QSet<QKeySequence> different(keys.cbegin(), keys.cend());
        QVERIFY2(different.size() == keys.size(), qPrintable(m_actions->action(command)->text()));
    }
}

void TestWindowActions::theMenuHoldsEverything()
{
    QList<QAction *> held;
    const auto menus = m_actions->menu()->actions();
    for (const QAction *menu : menus) {
        QVERIFY(menu->menu());
        held += menu->menu()->actions();
    }
    for (const Command command : allCommands()) {
        // But for the one that opens it.
        QCOMPARE(held.count(m_actions->action(command)), command == Command::MainMenu ? 0 : 1);
    }
}

void TestWindowActions::noTwoRowsOfAMenuShareALetter()
{
    QList<QMenu *> menus{m_actions->menu()};
    menus += m_actions->menu()->findChildren<QMenu *>();
    QVERIFY(menus.size() > 1);
    for (const QMenu *menu : std::as_const(menus)) {
        QHash<QChar, QString> letters;
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            const QChar letter = mnemonic(action->text());
            QVERIFY2(!letter.isNull(), qPrintable(action->text()));
            QVERIFY2(!letters.contains(letter),
                     qPrintable(action->text() + QStringLiteral(", ") + letters.value(letter)));
            letters.insert(letter, action->text());
        }
    }
}

void TestWindowActions::tellWhatWasAskedFor()
{
    QSignalSpy triggered(m_actions, &WindowActions::triggered);
    for (const Command command : allCommands()) {
        m_actions->action(command)->trigger();
        QCOMPARE(triggered.count(), 1);
        QCOMPARE(triggered.takeFirst().at(0).value<Command>(), command);
    }
}

void TestWindowActions::theListOfKeysIsWhole()
{
    const QList<WindowActions::Key> keys = m_actions->keys();
    int withKeys = 0;
    for (const Command command : allCommands()) {
        withKeys += m_actions->action(command)->shortcuts().isEmpty() ? 0 : 1;
    }
    QCOMPARE(keys.size(), withKeys);
    for (const WindowActions::Key &key : keys) {
        QVERIFY(!key.keys.isEmpty());
        QVERIFY(!key.text.isEmpty());
        QVERIFY(!key.text.contains(u'&'));
    }
}

QTEST_MAIN(TestWindowActions)
#include "tst_windowactions.moc"
