// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyboardpane.h"
#include "shell/keyconflict.h"
#include "shell/keyedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using attache::shell::Command;
using attache::shell::KeyboardPane;
using attache::shell::KeyConflict;
using attache::shell::KeyEdit;
using attache::shell::KeyMap;
using namespace Qt::StringLiterals;

using Keys = QList<QKeySequence>;

/// The page as a reader uses it.
class TestKeyboardPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void searchesWords();
    void searchesKeys();
    void findsByPressingAKey();
    void givesAKey();
    void givesASecondKey();
    void takesAKeyAway();
    void asksWhoGetsIt();
    void leavesItToTheOwner();
    void refusesPlainLetters();
    void resetsOne();
    void resetsAllAndUndoes();
    void undoesStepByStep();
    void everythingHasAName();

private:
    QPushButton *button(const QString &text) const
    {
        const auto buttons = m_pane->findChildren<QPushButton *>();
        for (QPushButton *candidate : buttons) {
            if (candidate->text().remove(u'&') == text) {
                return candidate;
            }
        }
        return nullptr;
    }
    KeyEdit *edit(const QString &name) const
    {
        const auto edits = m_pane->findChildren<KeyEdit *>();
        for (KeyEdit *candidate : edits) {
            if (candidate->accessibleName() == name) {
                return candidate;
            }
        }
        return nullptr;
    }
    QStringList rows() const
    {
        QStringList rows;
        const QAbstractItemModel *model = m_list->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            rows += model->index(row, 0).data().toString();
        }
        return rows;
    }
    void choose(const QString &action)
    {
        m_words->setText(action);
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    }

    std::unique_ptr<KeyboardPane> m_pane;
    QTreeView *m_list = nullptr;
    QLineEdit *m_words = nullptr;
    KeyConflict *m_conflict = nullptr;
};

void TestKeyboardPane::init()
{
    m_pane = std::make_unique<KeyboardPane>();
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_list = m_pane->findChild<QTreeView *>();
    m_conflict = m_pane->findChild<KeyConflict *>();
    const auto fields = m_pane->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        m_words = field->accessibleName() == u"Search actions and keys"_s ? field : m_words;
    }
    QVERIFY(m_words && m_list && m_conflict);
}

void TestKeyboardPane::searchesWords()
{
    const qsizetype all = rows().size();
    QTest::keyClicks(m_words, u"full"_s);
    QCOMPARE(rows(), QStringList{u"Full screen"_s});
    m_words->clear();
    QCOMPARE(rows().size(), all);
    QTest::keyClicks(m_words, u"zeppelin"_s);
    QVERIFY(rows().isEmpty());
    QVERIFY(!edit(u"Key"_s)->isEnabled());
}

void TestKeyboardPane::searchesKeys()
{
    QTest::keyClicks(m_words, u"ctrl+shift+w"_s);
    QCOMPARE(rows(), QStringList{u"Watched up to"_s});
}

void TestKeyboardPane::findsByPressingAKey()
{
    QTest::mouseClick(button(u"Find by key"_s), Qt::LeftButton);
    KeyEdit *field = edit(u"Keys to look for"_s);
    QVERIFY(field->isVisible());
    QTest::keyClick(field, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(rows(), QStringList{u"Search the encyclopedia"_s});
    QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(rows().size() > 20);
}

void TestKeyboardPane::givesAKey()
{
    choose(u"full screen"_s);
    QTest::keyClick(edit(u"Key"_s), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(m_pane->keyMap().keys(Command::FullScreen), Keys({QKeySequence(u"Ctrl+J"_s)}));
    QVERIFY(!m_conflict->isVisible());
    QCOMPARE(m_list->model()->index(0, 1).data().toString(), u"Ctrl+J"_s);
}

void TestKeyboardPane::givesASecondKey()
{
    choose(u"full screen"_s);
    QTest::keyClick(edit(u"Second key"_s), Qt::Key_A, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_pane->keyMap().keys(Command::FullScreen),
             Keys({QKeySequence(u"F11"_s), QKeySequence(u"Ctrl+Alt+A"_s)}));
}

void TestKeyboardPane::takesAKeyAway()
{
    choose(u"search the encyclopedia"_s);
    QTest::keyClick(edit(u"Key"_s), Qt::Key_Backspace);
    QCOMPARE(m_pane->keyMap().keys(Command::QuickOpen), Keys({QKeySequence(u"Ctrl+L"_s)}));
    QTest::keyClick(edit(u"Key"_s), Qt::Key_Delete);
    QVERIFY(m_pane->keyMap().keys(Command::QuickOpen).isEmpty());
}

void TestKeyboardPane::asksWhoGetsIt()
{
    choose(u"full screen"_s);
    QTest::keyClick(edit(u"Key"_s), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_conflict->isVisible());
    const QString told = m_conflict->findChild<QLabel *>()->text();
    QVERIFY2(told.contains(u"Ctrl+F"_s) && told.contains(u"Find in page"_s), qPrintable(told));
    // Nothing happened yet.
    QVERIFY(m_pane->keyMap() == KeyMap());
    QTest::mouseClick(m_conflict->findChild<QPushButton *>(u"takeKey"_s), Qt::LeftButton);
    QVERIFY(!m_conflict->isVisible());
    QCOMPARE(m_pane->keyMap().keys(Command::FullScreen), Keys({QKeySequence(u"Ctrl+F"_s)}));
    QVERIFY(m_pane->keyMap().keys(Command::FindInPage).isEmpty());
}

void TestKeyboardPane::leavesItToTheOwner()
{
    choose(u"full screen"_s);
    QTest::keyClick(edit(u"Key"_s), Qt::Key_F, Qt::ControlModifier);
    // The safe answer has the keyboard.
    auto *leave = m_conflict->findChild<QPushButton *>(u"leaveKey"_s);
    QCOMPARE(m_pane->focusWidget(), leave);
    QTest::keyClick(leave, Qt::Key_Space);
    QVERIFY(!m_conflict->isVisible());
    QVERIFY(m_pane->keyMap() == KeyMap());
    QCOMPARE(edit(u"Key"_s)->keySequence(), QKeySequence(u"F11"_s));
}

void TestKeyboardPane::refusesPlainLetters()
{
    choose(u"full screen"_s);
    QTest::keyClick(edit(u"Second key"_s), Qt::Key_A);
    QVERIFY(m_pane->keyMap() == KeyMap());
    QVERIFY(edit(u"Second key"_s)->keySequence().isEmpty());
    bool told = false;
    const auto labels = m_pane->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        told = told || (label->isVisible() && label->text().contains(u"Ctrl or Alt"_s));
    }
    QVERIFY(told);
}

void TestKeyboardPane::resetsOne()
{
    m_pane->setKeyMap(KeyMap({{u"full-screen"_s, u"Ctrl+J"_s}, {u"quit"_s, u"none"_s}}));
    choose(u"full screen"_s);
    QTest::mouseClick(button(u"Usual keys"_s), Qt::LeftButton);
    QVERIFY(m_pane->keyMap() == KeyMap({{u"quit"_s, u"none"_s}}));
    QVERIFY(!button(u"Usual keys"_s)->isEnabled());
}

void TestKeyboardPane::resetsAllAndUndoes()
{
    const KeyMap mine({{u"full-screen"_s, u"Ctrl+J"_s}, {u"quit"_s, u"none"_s}});
    m_pane->setKeyMap(mine);
    QTest::mouseClick(button(u"Usual keys for all"_s), Qt::LeftButton);
    QVERIFY(m_pane->keyMap() == KeyMap());
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QVERIFY(m_pane->keyMap() == mine);
    QVERIFY(!button(u"Undo"_s)->isEnabled());
}

void TestKeyboardPane::undoesStepByStep()
{
    choose(u"full screen"_s);
    QTest::keyClick(edit(u"Key"_s), Qt::Key_J, Qt::ControlModifier);
    QTest::keyClick(edit(u"Key"_s), Qt::Key_Y, Qt::ControlModifier | Qt::AltModifier);
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QCOMPARE(m_pane->keyMap().keys(Command::FullScreen), Keys({QKeySequence(u"Ctrl+J"_s)}));
    QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
    QVERIFY(m_pane->keyMap() == KeyMap());
}

void TestKeyboardPane::everythingHasAName()
{
    const auto widgets = m_pane->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *button = qobject_cast<const QPushButton *>(widget);
        if (widget->isVisible() && widget->focusPolicy() & Qt::TabFocus) {
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
}

QTEST_MAIN(TestKeyboardPane)
#include "tst_keyboardpane.moc"
