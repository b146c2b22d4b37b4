// SPDX-License-Identifier: GPL-3.0-or-later
// The real window as a reader uses it, mostly by keyboard.
#include "pages/article/articlepage.h"
#include "pages/article/articleview.h"
#include "readerdesk.h"
#include "shell/asofpopup.h"
#include "shell/findbar.h"
#include "shell/firstrundialog.h"
#include "shell/noticebar.h"
#include "shell/pagehost.h"
#include "shell/searchbox.h"
#include "shell/searchpopup.h"
#include "shell/shieldpopup.h"
#include "shell/topbar.h"
#include "widgets/banner.h"
#include "widgets/episodecell.h"
#include "widgets/episodegrid.h"
#include "widgets/linklabel.h"
#include "widgets/spine.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace attache;
using namespace Qt::StringLiterals;
using test::ReaderDesk;

class TestJourneys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstQuestionIsAnswered();
    void closingTheFirstQuestionIsNothingWatched();
    void searchLandsOnThePage();
    void questionLandsOnItsAnswer();
    void linkThenBackAndForward();
    void watchingMoreOpensSealedPartsAndUndoSealsThem();
    void panesByKey();
    void sectionsByKey_data();
    void sectionsByKey();
    void findInPageCounts();
    void textSizeByKey();
    void anotherDayAndBackToToday();
    void windowComesBackAsItWas();
    void hiddenPageIsAsAbsent();
    void everythingWithFocusHasAName_data();
    void everythingWithFocusHasAName();
    void newsWithoutNetworkIsOneMessage();
    void systemColoursEverywhere();

private:
    template<class Part>
    static Part *part(ReaderDesk &desk)
    {
        return desk.window().findChild<Part *>();
    }
    static QList<widgets::Banner *> visibleBanners(ReaderDesk &desk);
    static shell::LaunchOptions at(const QString &place);
};

QList<widgets::Banner *> TestJourneys::visibleBanners(ReaderDesk &desk)
{
    QList<widgets::Banner *> banners = desk.window().findChildren<widgets::Banner *>();
    banners.removeIf([](const widgets::Banner *banner) { return !banner->isVisible(); });
    return banners;
}

shell::LaunchOptions TestJourneys::at(const QString &place)
{
    shell::LaunchOptions options;
    options.place = shell::Location::parse(place);
    return options;
}

void TestJourneys::firstQuestionIsAnswered()
{
    ReaderDesk desk;
    desk.start();
    auto *dialog = part<shell::FirstRunDialog>(desk);
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    dialog->findChild<widgets::EpisodeGrid *>()->cell({2, 3})->click();
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!part<shell::FirstRunDialog>(desk));
    QCOMPARE(desk.reader().watched(), *desk.encyclopedia().spine().gateOf({2, 3}));
    QVERIFY(part<shell::TopBar>(desk)->shieldButton()->accessibleName().contains(u"S2 E3"_s));

    // Asked once and never again.
    desk.stop();
    desk.start();
    QVERIFY(!part<shell::FirstRunDialog>(desk));
    QCOMPARE(desk.reader().watched(), *desk.encyclopedia().spine().gateOf({2, 3}));
}

void TestJourneys::closingTheFirstQuestionIsNothingWatched()
{
    ReaderDesk desk;
    desk.start();
    auto *dialog = part<shell::FirstRunDialog>(desk);
    QVERIFY(dialog);
    dialog->findChild<widgets::EpisodeGrid *>()->cell({3, 1})->click();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!part<shell::FirstRunDialog>(desk));
    QCOMPARE(desk.reader().watched(), domain::openToAll);
    QVERIFY(!desk.reader().isNew());
}

void TestJourneys::searchLandsOnThePage()
{
    ReaderDesk desk;
    desk.hasWatched(u"none"_s);
    desk.start();
    desk.press(u"Ctrl+K"_s);
    auto *field = desk.window().findChild<QLineEdit *>(u"searchField"_s);
    QTRY_VERIFY(field->hasFocus());
    desk.type(u"kate"_s);
    auto *popup = part<shell::SearchPopup>(desk);
    QTRY_VERIFY(popup->isVisible());
    QVERIFY(popup->currentRow() >= 0);
    QVERIFY(!field->accessibleDescription().isEmpty());
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.place(), u"character:kate-wyler"_s);
    QVERIFY(!popup->isVisible());
    QVERIFY(field->text().isEmpty());
    QVERIFY(desk.window().windowTitle().contains(u"Kate Wyler"_s));
    QVERIFY(desk.article().contains(u"Kate Wyler"_s));
    QVERIFY(!field->hasFocus());
}

void TestJourneys::questionLandsOnItsAnswer()
{
    ReaderDesk desk;
    desk.hasWatched(u"S1E4"_s);
    desk.start();
    auto *field = desk.window().findChild<QLineEdit *>(u"searchField"_s);
    auto *popup = part<shell::SearchPopup>(desk);
    const auto ask = [&] {
        desk.press(u"Ctrl+K"_s);
        QTRY_VERIFY(field->hasFocus());
        desk.type(u"who plays kate"_s);
        QTRY_VERIFY(popup->isVisible());
        QVERIFY(field->accessibleDescription().contains(u"Keri Russell"_s));
    };
    ask();
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.place(), u"person:keri-russell"_s);
    QVERIFY(!popup->isVisible());

    // Who goes into the rows means the row.
    ask();
    desk.press(u"Down"_s);
    desk.press(u"Up"_s);
    const QString first = popup->findChild<QListView *>()->currentIndex().data().toString();
    desk.press(u"Return"_s);
    QTRY_VERIFY(desk.window().windowTitle().contains(first));
}

void TestJourneys::linkThenBackAndForward()
{
    ReaderDesk desk;
    desk.hasWatched(u"S1E8"_s);
    desk.start(at(u"character:kate-wyler"_s));
    auto *view = part<pages::ArticleView>(desk);
    view->setFocus();
    const QString start = u"page:"_s;
    for (int tabs = 0; tabs < 200 && !view->focusedLink().startsWith(start); ++tabs) {
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY2(view->hasFocus(), "The page has no link to another one.");
    }
    const QString target = view->focusedLink().mid(start.size());
    QVERIFY(domain::Ref::parse(target));
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_COMPARE(desk.place(), target);
    QVERIFY(!desk.window().windowTitle().contains(u"Kate Wyler"_s));

    desk.press(u"Alt+Left"_s);
    QTRY_COMPARE(desk.place(), u"character:kate-wyler"_s);
    QVERIFY(part<shell::TopBar>(desk)->forwardButton()->isEnabled());
    desk.press(u"Alt+Right"_s);
    QTRY_COMPARE(desk.place(), target);
    QVERIFY(!part<shell::TopBar>(desk)->forwardButton()->isEnabled());
    part<shell::TopBar>(desk)->backButton()->click();
    QTRY_COMPARE(desk.place(), u"character:kate-wyler"_s);
}

void TestJourneys::watchingMoreOpensSealedPartsAndUndoSealsThem()
{
    ReaderDesk desk;
    desk.hasWatched(u"S1E1"_s);
    desk.start(at(u"character:kate-wyler"_s));
    const QStringList early = desk.prose(u"character:kate-wyler"_s, u"S1E1"_s);
    QStringList opened = desk.prose(u"character:kate-wyler"_s, u"all"_s);
    opened.removeIf([&early](const QString &words) { return early.contains(words) || words.size() < 20; });
    QVERIFY(!opened.isEmpty());
    const QString sealed = desk.article();
    for (const QString &words : std::as_const(opened)) {
        QVERIFY2(!sealed.contains(words), qPrintable(words));
    }

    desk.press(u"Ctrl+Shift+W"_s);
    auto *popup = part<shell::ShieldPopup>(desk);
    QVERIFY(popup);
    QTRY_VERIFY(popup->isVisible());
    const domain::EpisodeId last = desk.encyclopedia().spine().episodes().constLast();
    popup->findChild<widgets::EpisodeGrid *>()->cell(last)->click();
    QTRY_COMPARE(desk.reader().watched(), desk.encyclopedia().spine().last());
    QTRY_VERIFY(desk.article().contains(opened.constFirst()));
    QTRY_VERIFY(!part<shell::ShieldPopup>(desk));

    const auto banners = visibleBanners(desk);
    QCOMPARE(banners.size(), 1);
    auto *undo = banners.constFirst()->findChild<widgets::LinkLabel *>();
    QVERIFY(undo);
    undo->click();
    QTRY_COMPARE(desk.reader().watched(), *desk.encyclopedia().spine().gateOf({1, 1}));
    QTRY_COMPARE(desk.article(), sealed);
}

void TestJourneys::panesByKey()
{
    ReaderDesk desk;
    desk.hasWatched(u"none"_s);
    desk.start(at(u"character:kate-wyler"_s));
    const QList<QWidget *> panes{part<shell::TopBar>(desk), part<widgets::Spine>(desk),
                                 part<shell::PageHost>(desk)};
    const auto current = [&panes]() -> int {
        for (int i = 0; i < panes.size(); ++i) {
            if (panes.at(i)->isAncestorOf(QApplication::focusWidget())) {
                return i;
            }
        }
        return -1;
    };
    QTRY_COMPARE(current(), 2);
    for (const int wanted : {0, 1, 2, 0}) {
        desk.press(u"F6"_s);
        QTRY_COMPARE(current(), wanted);
    }
    for (const int wanted : {2, 1, 0}) {
        desk.press(u"Shift+F6"_s);
        QTRY_COMPARE(current(), wanted);
    }
}

void TestJourneys::sectionsByKey_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("place");
    int number = 0;
    for (const char *place : {"home", "characters", "people", "episodes", "map", "timeline", "news"}) {
        QTest::newRow(place) << u"Ctrl+%1"_s.arg(++number) << QString::fromLatin1(place);
    }
    QTest::newRow("places") << u"Ctrl+Shift+P"_s << u"places"_s;
}

void TestJourneys::sectionsByKey()
{
    QFETCH(QString, keys);
    QFETCH(QString, place);
    ReaderDesk desk;
    desk.hasWatched(u"S1E4"_s);
    desk.start(at(u"character:kate-wyler"_s));
    desk.press(keys);
    QTRY_COMPARE(desk.place(), place);
    QCOMPARE(part<widgets::Spine>(desk)->current(), place);
    QVERIFY(!desk.window().windowTitle().contains(u"Kate Wyler"_s));
    // The keyboard is on the page, ready to go on.
    QTRY_VERIFY(part<shell::PageHost>(desk)->isAncestorOf(QApplication::focusWidget()));
}

void TestJourneys::findInPageCounts()
{
    ReaderDesk desk;
    desk.hasWatched(u"S1E8"_s);
    desk.start(at(u"character:kate-wyler"_s));
    const auto places = desk.article().count(u"kate"_s, Qt::CaseInsensitive);
    QVERIFY(places > 1);
    desk.press(u"Ctrl+F"_s);
    auto *bar = part<shell::FindBar>(desk);
    QTRY_VERIFY(bar->isVisible());
    auto *words = bar->findChild<QLineEdit *>();
    QTRY_VERIFY(words->hasFocus());
    desk.type(u"kate"_s);
    QCOMPARE(words->accessibleDescription(), u"1 of %1"_s.arg(places));
    desk.press(u"F3"_s);
    QCOMPARE(words->accessibleDescription(), u"2 of %1"_s.arg(places));
    desk.press(u"Shift+F3"_s);
    desk.press(u"Shift+F3"_s);
    QCOMPARE(words->accessibleDescription(), u"%1 of %1"_s.arg(places));
    words->setText(u"xyzzy"_s);
    QCOMPARE(words->accessibleDescription(), u"Not on this page"_s);
    desk.press(u"Esc"_s);
    QTRY_VERIFY(!bar->isVisible());
    QTRY_VERIFY(part<shell::PageHost>(desk)->isAncestorOf(QApplication::focusWidget()));
}

void TestJourneys::textSizeByKey()
{
    ReaderDesk desk;
    desk.hasWatched(u"none"_s);
    desk.start(at(u"character:kate-wyler"_s));
    const QString text = desk.article();
    const int before = desk.window().settings().articleZoom;
    desk.press(u"Ctrl++"_s);
    QCOMPARE(desk.window().settings().articleZoom, before + 10);
    desk.press(u"Ctrl+="_s);
    QCOMPARE(desk.window().settings().articleZoom, before + 20);
    desk.press(u"Ctrl+-"_s);
    QCOMPARE(desk.window().settings().articleZoom, before + 10);
    desk.press(u"Ctrl+0"_s);
    QCOMPARE(desk.window().settings().articleZoom, 100);
    for (int i = 0; i < 40; ++i) {
        desk.press(u"Ctrl+-"_s);
    }
    QCOMPARE(desk.window().settings().articleZoom, 50);
    QCOMPARE(desk.article(), text);
}

void TestJourneys::anotherDayAndBackToToday()
{
    ReaderDesk desk;
    desk.hasWatched(u"all"_s);
    desk.start(at(u"character:kate-wyler"_s));
    auto *notices = part<shell::NoticeBar>(desk);
    const auto strip = [notices]() -> QPushButton * {
        const auto buttons = notices->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    };
    QVERIFY(!strip());
    const QString today = desk.article();

    desk.press(u"Ctrl+Shift+A"_s);
    auto *popup = part<shell::AsOfPopup>(desk);
    QVERIFY(popup);
    QTRY_VERIFY(popup->isVisible());
    auto *calendar = popup->findChild<QCalendarWidget *>();
    QCOMPARE(calendar->maximumDate(), QDate(2026, 6, 1));
    calendar->setSelectedDate(QDate(2023, 6, 1));
    Q_EMIT calendar->activated(calendar->selectedDate());
    QTRY_COMPARE(desk.reader().asOf().value_or(QDate()), QDate(2023, 6, 1));
    QTRY_VERIFY(strip());
    QVERIFY(desk.article() != today);
    QVERIFY(part<shell::TopBar>(desk)->asOfButton()->accessibleName().contains(u"2023"_s));

    strip()->click();
    QTRY_VERIFY(!desk.reader().asOf());
    QVERIFY(!strip());
    QCOMPARE(desk.article(), today);
}

void TestJourneys::windowComesBackAsItWas()
{
    ReaderDesk desk;
    desk.hasWatched(u"S1E4"_s);
    desk.start();
    desk.window().resize(911, 673);
    desk.press(u"Ctrl+K"_s);
    desk.type(u"hal wyler"_s);
    desk.press(u"Return"_s);
    QTRY_COMPARE(desk.place(), u"character:hal-wyler"_s);
    desk.stop();

    desk.start();
    QCOMPARE(desk.window().size(), QSize(911, 673));
    QCOMPARE(desk.place(), u"character:hal-wyler"_s);
    QVERIFY(desk.article().contains(u"Hal Wyler"_s));
    QCOMPARE(part<shell::SearchBox>(desk)->pastSearches(), QStringList{u"hal wyler"_s});
}

void TestJourneys::hiddenPageIsAsAbsent()
{
    ReaderDesk desk;
    desk.hasWatched(u"all"_s);
    desk.start();
    // A page that only the last viewpoint has.
    domain::Viewpoint none;
    none.asOf = QDate(2026, 6, 1);
    domain::Viewpoint all = none;
    all.watched = desk.encyclopedia().spine().last();
    QString hidden;
    QString name;
    const auto cards = desk.encyclopedia().list(domain::PageKind::Character, all, {}, 10'000).cards;
    for (const domain::PageCard &card : cards) {
        if (!desk.encyclopedia().card(card.ref, none)) {
            hidden = card.ref.toString();
            name = card.name;
        }
    }
    QVERIFY(!hidden.isEmpty());
    desk.window().openLocation(*shell::Location::parse(hidden));
    QVERIFY(desk.window().windowTitle().contains(name));
    desk.reader().setWatched(domain::openToAll);
    const QString absentTitle = desk.window().windowTitle();
    const QString absentText = desk.article();
    QVERIFY(!absentTitle.contains(name));
    QVERIFY(!absentText.contains(name));
    QCOMPARE(desk.window().pages().nameOf(desk.window().pages().location()), u"Sealed page"_s);

    desk.window().openLocation(*shell::Location::parse(u"character:nobody-at-all"_s));
    QCOMPARE(desk.window().windowTitle(), absentTitle);
    QCOMPARE(desk.article(), absentText);
}

void TestJourneys::everythingWithFocusHasAName_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : {"home", "characters", "people", "episodes", "places", "map", "timeline", "news",
                              "character:kate-wyler", "search?kate"}) {
        QTest::newRow(place) << QString::fromLatin1(place);
    }
}

void TestJourneys::everythingWithFocusHasAName()
{
    QFETCH(QString, place);
    ReaderDesk desk;
    desk.hasWatched(u"S1E4"_s);
    desk.start(at(place));
    QCOMPARE(desk.place(), place);
    int named = 0;
    const auto widgets = desk.window().findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()) {
            continue;
        }
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(accessible);
        const QString text = accessible->text(QAccessible::Name);
        QVERIFY2(!text.trimmed().isEmpty(),
                 qPrintable(u"%1 \"%2\" in %3"_s.arg(
                     QLatin1String(widget->metaObject()->className()), widget->objectName(),
                     QLatin1String(widget->parentWidget()->metaObject()->className()))));
        ++named;
    }
    QVERIFY(named > 5);
}

void TestJourneys::newsWithoutNetworkIsOneMessage()
{
    ReaderDesk desk;
    desk.hasWatched(u"S1E4"_s);
    desk.start(at(u"news"_s));
    QVERIFY(visibleBanners(desk).isEmpty());
    desk.press(u"F5"_s);
    QTRY_COMPARE(visibleBanners(desk).size(), 1);
    QVERIFY(!visibleBanners(desk).constFirst()->sentence().isEmpty());
    // Nothing stands before the page, and the archive is still there.
    QVERIFY(!QApplication::activeModalWidget());
    QTest::keyClick(visibleBanners(desk).constFirst(), Qt::Key_Escape);
    QTRY_VERIFY(visibleBanners(desk).isEmpty());

    // On any other page the same, once.
    desk.press(u"Ctrl+1"_s);
    QTRY_COMPARE(desk.place(), u"home"_s);
    desk.press(u"F5"_s);
    QTRY_COMPARE(visibleBanners(desk).size(), 1);
}

void TestJourneys::systemColoursEverywhere()
{
    ReaderDesk desk;
    desk.hasWatched(u"S1E4"_s);
    desk.start(at(u"home"_s));
    const auto differing = [&desk](bool wanted) {
        QStringList names;
        const auto widgets = desk.window().findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (widgets::themeFor(widget).tokens.highContrast != wanted) {
                names << QLatin1String(widget->metaObject()->className());
            }
        }
        return names;
    };
    QCOMPARE(differing(false), QStringList());
    services::Settings settings;
    settings.systemColours = true;
    desk.window().applySettings(settings);
    QCOMPARE(differing(true), QStringList());
    settings.systemColours = false;
    desk.window().applySettings(settings);
    QCOMPARE(differing(false), QStringList());
}

QTEST_MAIN(TestJourneys)
#include "tst_journeys.moc"
