// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that the reader chose, in the real window.
#include "readerdesk.h"
#include "services/settings.h"
#include "shell/keyedit.h"
#include "shell/keyhint.h"
#include "shell/pagehost.h"
#include "shell/settingsdialog.h"
#include "shell/shortcutsdialog.h"
#include "shell/topbar.h"
#include "widgets/spineitem.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace attache;
using namespace Qt::StringLiterals;
using test::ReaderDesk;

class TestWindowKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chosenInTheSettingsAndAppliedAtOnce();
    void keptForTheNextStart();
    void shownEverywhere();
    void brokenFile_data();
    void brokenFile();
    void theListOfKeysLeadsToThePage();

private:
    /// Gives Ctrl+J to the timeline as a reader does.
    static void giveTimelineCtrlJ(ReaderDesk &desk);
};

void TestWindowKeys::giveTimelineCtrlJ(ReaderDesk &desk)
{
    desk.press(u"Ctrl+,"_s);
    auto *dialog = desk.window().findChild<shell::SettingsDialog *>();
    QVERIFY(dialog);
    dialog->showPage(shell::SettingsDialog::Page::Keyboard);
    QLineEdit *words = nullptr;
    const auto fields = dialog->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        words = field->accessibleName() == u"Search actions and keys"_s ? field : words;
    }
    QVERIFY(words);
    words->setText(u"timeline"_s);
    const auto edits = dialog->findChildren<shell::KeyEdit *>();
    for (shell::KeyEdit *edit : edits) {
        if (edit->accessibleName() == u"Key"_s) {
            QTest::keyClick(edit, Qt::Key_J, Qt::ControlModifier);
        }
    }
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
}

void TestWindowKeys::chosenInTheSettingsAndAppliedAtOnce()
{
    ReaderDesk desk;
    desk.hasWatched(u"S2E3"_s);
    desk.start();
    giveTimelineCtrlJ(desk);
    desk.press(u"Ctrl+6"_s);
    QCOMPARE(desk.place(), u"home"_s);
    desk.press(u"Ctrl+J"_s);
    QCOMPARE(desk.place(), u"timeline"_s);
}

void TestWindowKeys::keptForTheNextStart()
{
    ReaderDesk desk;
    desk.hasWatched(u"S2E3"_s);
    desk.start();
    giveTimelineCtrlJ(desk);
    desk.stop();
    desk.start();
    desk.press(u"Ctrl+J"_s);
    QCOMPARE(desk.place(), u"timeline"_s);
}

void TestWindowKeys::shownEverywhere()
{
    ReaderDesk desk;
    desk.hasWatched(u"S2E3"_s);
    desk.start();
    services::Settings settings = desk.window().settings();
    settings.keys = {{u"search"_s, u"Ctrl+J"_s},
                     {u"watched-up-to"_s, u"F8"_s},
                     {u"back"_s, u"Ctrl+Alt+B"_s},
                     {u"news"_s, u"F7"_s}};
    desk.window().applySettings(settings);

    QCOMPARE(desk.window().findChild<shell::KeyHint *>()->text(), u"Ctrl+J"_s);
    QVERIFY(desk.window().findChild<QLineEdit *>(u"searchField"_s)->toolTip().contains(u"Ctrl+J"_s));
    const auto *top = desk.window().findChild<shell::TopBar *>();
    QVERIFY(top->shieldButton()->toolTip().contains(u"F8"_s));
    QVERIFY(top->backButton()->toolTip().contains(u"Ctrl+Alt+B"_s));
    const auto items = desk.window().findChildren<widgets::SpineItem *>();
    QStringList tips;
    for (const widgets::SpineItem *item : items) {
        tips += item->toolTip();
    }
    QVERIFY2(tips.contains(u"News (F7)"_s), qPrintable(tips.join(u", "_s)));

    // In the search field the key helps with searching.
    desk.press(u"Ctrl+2"_s);
    desk.press(u"F1"_s);
    const auto *table = desk.window().findChild<shell::ShortcutsDialog *>()->findChild<QTableWidget *>();
    QCOMPARE(table->findItems(u"F7"_s, Qt::MatchExactly).size(), 1);
    QCOMPARE(table->findItems(u"Ctrl+K"_s, Qt::MatchContains).size(), 0);
}

void TestWindowKeys::brokenFile_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("nonsense") << QByteArray("timeline = the big red one\n");
    QTest::newRow("empty") << QByteArray("timeline = \n");
    QTest::newRow("unknown command") << QByteArray("teleport = Ctrl+6\n");
    QTest::newRow("a letter alone") << QByteArray("timeline = t\n");
    QTest::newRow("one key for two") << QByteArray("timeline = Ctrl+6\nmap = Ctrl+6\nfigures = Ctrl+5\n");
}

/// Ctrl+7 and F1 work whatever the file says of others, and what is not understood is not thrown away.
void TestWindowKeys::brokenFile()
{
    QFETCH(QByteArray, lines);
    ReaderDesk desk;
    desk.hasWatched(u"S2E3"_s);
    QFile file(desk.settingsFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[keys]\n" + lines);
    file.close();
    desk.start();
    desk.press(u"Ctrl+6"_s);
    QVERIFY2(desk.place() == u"timeline"_s || desk.place() == u"map"_s, qPrintable(desk.place()));
    desk.press(u"Ctrl+7"_s);
    QCOMPARE(desk.place(), u"news"_s);
    desk.press(u"Ctrl++"_s); // Stores the settings.
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("articleZoom = 110"));
    const QList<QByteArray> written = lines.split('\n');
    QVERIFY2(kept.contains(written.first().trimmed()), kept.constData());
}

void TestWindowKeys::theListOfKeysLeadsToThePage()
{
    ReaderDesk desk;
    desk.hasWatched(u"S2E3"_s);
    desk.start();
    // In the search field the key helps with searching.
    desk.press(u"Ctrl+2"_s);
    desk.press(u"F1"_s);
    const auto *list = desk.window().findChild<shell::ShortcutsDialog *>();
    QVERIFY(list);
    const auto buttons = list->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().contains(u"hange"_s)) {
            button->click();
        }
    }
    const auto *dialog = desk.window().findChild<shell::SettingsDialog *>();
    QVERIFY(dialog);
    bool keyboard = false;
    const auto trees = dialog->findChildren<QTreeView *>();
    for (const QTreeView *tree : trees) {
        keyboard = keyboard || (tree->isVisible() && tree->accessibleName() == u"Actions and their keys"_s);
    }
    QVERIFY(keyboard);
}

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
