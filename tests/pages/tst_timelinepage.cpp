// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinemodel.h"
#include "pagefixture.h"
#include "pages/timeline/eventlist.h"
#include "pages/timeline/storylist.h"
#include "pages/timeline/timelinepage.h"
#include "pages/timeline/timelinescale.h"
#include "pages/timeline/timelinestrip.h"
#include "services/figures.h"
#include "widgets/chip.h"
#include "widgets/chipbar.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

/// What the page shows: events, and what people said since the first of them.
qsizetype expectedEvents(const services::Encyclopedia &encyclopedia, const domain::Viewpoint &viewpoint)
{
    const auto events = encyclopedia.timeline(viewpoint);
    const int first = events.isEmpty() ? 0 : events.last().date.year();
    const auto said = services::Figures(encyclopedia).statements(viewpoint);
    return events.size() + std::ranges::count_if(said, [first](const services::StatementRow &row) {
               return row.utterance.on.year() >= first;
           });
}

/// The chips of the kinds of events.
widgets::ChipBar *kindsOf(const QWidget &page)
{
    const auto bars = page.findChildren<widgets::ChipBar *>();
    for (widgets::ChipBar *bar : bars) {
        if (bar->chip(u"award"_s)) {
            return bar;
        }
    }
    return nullptr;
}

QString textOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts << model.index(row, 0).data().toString()
              << model.index(row, 0).data(Qt::AccessibleTextRole).toString()
              << model.index(row, 0).data(Qt::ToolTipRole).toString();
    }
    return texts.join(u'\n');
}

} // namespace

class TestTimelinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheModelsPromises();
    void showsWhatTheViewpointShows();
    void keepsTheCurrentEvent();
    void opensByKeyboard();
    void narrowsByKind();
    void listsAllLinksInTheMenu();
    void comesBack();
    void walksOverBothLanes();
    void zoomsByKeyAndByWheel();
    void scalesGoFromYearsToDays();
    void theMarkerIsDragged();
    void theMarkerIsWalkedByKey();
    void theMarkerGoesNoFurtherThanToday();
    void theStoryIsAListToo();
};

void TestTimelinePage::keepsTheModelsPromises()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E1"_s);
    pages::TimelinePage page(fixture.services());
    auto *list = page.findChild<pages::EventList *>();
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    fixture.watch(u"all"_s);
    page.refresh();
    QVERIFY(list->model()->rowCount() > 0);
}

void TestTimelinePage::showsWhatTheViewpointShows()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E1"_s);
    pages::TimelinePage page(fixture.services());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto *model = page.findChild<pages::EventList *>()->model();
    const auto open = fixture.encyclopedia().timeline(fixture.viewpoint(u"S1E1"_s));
    const auto all = fixture.encyclopedia().timeline(fixture.viewpoint(u"all"_s));
    QCOMPARE(model->rowCount(), expectedEvents(fixture.encyclopedia(), fixture.viewpoint(u"S1E1"_s)));
    QVERIFY(all.size() > open.size());
    const QString text = textOf(*model);
    for (const domain::Event &event : all) {
        const bool isOpen = std::ranges::find(open, event.id, &domain::Event::id) != open.end();
        if (!isOpen) {
            QVERIFY2(!text.contains(event.title) && !text.contains(event.text), qPrintable(event.title));
        }
    }
    fixture.reader().setAsOf(QDate(2023, 1, 1));
    page.refresh();
    QVERIFY(model->rowCount() < open.size());
}

void TestTimelinePage::keepsTheCurrentEvent()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E1"_s);
    pages::TimelinePage page(fixture.services());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *list = page.findChild<pages::EventList *>();
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    const QString title = list->currentIndex().data().toString();
    fixture.watch(u"all"_s);
    page.refresh();
    QCOMPARE(list->currentIndex().data().toString(), title);
}

void TestTimelinePage::opensByKeyboard()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::TimelinePage page(fixture.services());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.activateWindow();
    auto *list = page.findChild<pages::EventList *>();
    QSignalSpy opened(&page, &pages::PageView::openRequested);
    QSignalSpy aside(&page, &pages::PageView::openInNewRequested);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    const auto event = list->currentIndex().data(models::TimelineModel::EventRole).value<domain::Event>();
    QVERIFY(!event.about.isEmpty());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.at(0).at(0).value<domain::Ref>(), event.about.first().ref);
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(aside.size(), 1);
}

void TestTimelinePage::narrowsByKind()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::TimelinePage page(fixture.services());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto *model = page.findChild<pages::EventList *>()->model();
    const auto *chips = kindsOf(page);
    const int all = model->rowCount();
    const auto events = fixture.encyclopedia().timeline(fixture.reader().viewpoint());
    const auto awards = std::ranges::count(events, u"award"_s, &domain::Event::kind);
    QTest::keyClick(chips->chip(u"award"_s), Qt::Key_Space);
    QCOMPARE(model->rowCount(), awards);
    QTest::keyClick(chips->chip(u"award"_s), Qt::Key_Space);
    QCOMPARE(model->rowCount(), all);
}

void TestTimelinePage::listsAllLinksInTheMenu()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::TimelinePage page(fixture.services());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *list = page.findChild<pages::EventList *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QCoreApplication::sendEvent(list, &event);
    auto *menu = page.findChild<QMenu *>();
    QVERIFY(menu);
    const auto events = fixture.encyclopedia().timeline(fixture.reader().viewpoint());
    QVERIFY(menu->actions().size() >= events.first().about.size());
    QSignalSpy opened(&page, &pages::PageView::openRequested);
    menu->actions().at(0)->trigger();
    QCOMPARE(opened.at(0).at(0).value<domain::Ref>(), events.first().about.first().ref);
    menu->close();
}

void TestTimelinePage::comesBack()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    QVariant state;
    {
        pages::TimelinePage page(fixture.services());
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *list = page.findChild<pages::EventList *>();
        QTest::keyClick(kindsOf(page)->chip(u"award"_s), Qt::Key_Space);
        list->setCurrentIndex(list->model()->index(3, 0));
        state = page.saveState();
    }
    pages::TimelinePage page(fixture.services());
    page.restoreState(state);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(kindsOf(page)->selected(), QStringList{u"award"_s});
    QCOMPARE(page.findChild<pages::EventList *>()->currentIndex().row(), 3);
}

void TestTimelinePage::walksOverBothLanes()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::TimelinePage page(fixture.services());
    page.resize(1000, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *strip = page.findChild<pages::TimelineStrip *>();
    auto *list = page.findChild<pages::EventList *>();
    QSignalSpy opened(&page, &pages::PageView::openRequested);
    QTest::keyClick(strip, Qt::Key_End);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(list->currentIndex().row(), 1);
    QTest::keyClick(strip, Qt::Key_Home);
    QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
    QVERIFY(strip->accessibleDescription().contains(list->currentIndex().data().toString()));
    QTest::keyClick(strip, Qt::Key_Down);
    QCOMPARE(strip->lane(), pages::TimelineStrip::Lane::Story);
    QTest::keyClick(strip, Qt::Key_Home);
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(opened.last().first().value<domain::Ref>().toString(), u"episode:s01e01"_s);
    // An episode that is sealed is a number and leads nowhere.
    QTest::keyClick(strip, Qt::Key_End);
    const qsizetype before = opened.size();
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(opened.size(), before);
    QVERIFY(strip->accessibleDescription().contains(u"S3 E8"_s));
    QTest::keyClick(strip, Qt::Key_Up);
    QCOMPARE(strip->lane(), pages::TimelineStrip::Lane::World);
}

void TestTimelinePage::zoomsByKeyAndByWheel()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::TimelinePage page(fixture.services());
    page.resize(1000, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *strip = page.findChild<pages::TimelineStrip *>();
    QVERIFY(strip->scale().isWhole());
    const double all = strip->scale().days();
    QTest::keyClick(strip, Qt::Key_Plus);
    QCOMPARE(strip->scale().days(), all / 2);
    QTest::keyClick(strip, Qt::Key_Minus);
    QVERIFY(strip->scale().isWhole());
    QWheelEvent wheel(QPointF(500, 60), strip->mapToGlobal(QPointF(500, 60)), QPoint(), QPoint(0, 120),
                      Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(strip, &wheel);
    QVERIFY(strip->scale().days() < all);
    QTest::keyClick(strip, Qt::Key_0);
    QVERIFY(strip->scale().isWhole());
}

void TestTimelinePage::scalesGoFromYearsToDays()
{
    const QLocale locale(QLocale::English);
    pages::TimelineScale scale(2022, 2026);
    QCOMPARE(scale.ticks(20, locale).size(), 5);
    QCOMPARE(scale.ticks(20, locale).first().text, u"2022"_s);
    const QDate day(2024, 10, 31);
    scale.zoom(0.2, scale.positionOf(day));
    const auto months = scale.ticks(20, locale);
    QVERIFY(std::ranges::any_of(months, [](const auto &tick) { return tick.text == u"Nov"_s; }));
    scale.zoom(0.05, scale.positionOf(day));
    const auto days = scale.ticks(20, locale);
    QVERIFY(std::ranges::any_of(days, [](const auto &tick) { return tick.text == u"1 Nov"_s; }));
    QVERIFY(scale.positionOf(day) >= 0 && scale.positionOf(day) <= 1);
    // It ends somewhere, and finds back.
    scale.zoom(1e-9, 0.5);
    QVERIFY(scale.days() >= 14);
    scale.pan(1000);
    QVERIFY(scale.dayAt(1) <= QDate(2027, 1, 1));
    scale.reveal(QDate(2022, 2, 1));
    QVERIFY(scale.positionOf(QDate(2022, 2, 1)) >= 0 && scale.positionOf(QDate(2022, 2, 1)) <= 1);
    scale.showAll();
    QVERIFY(scale.isWhole());
}

void TestTimelinePage::theMarkerIsDragged()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::TimelinePage page(fixture.services());
    page.resize(1000, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *strip = page.findChild<pages::TimelineStrip *>();
    QSignalSpy chosen(&page, &pages::PageView::asOfRequested);
    const auto drag = [strip](int by) {
        const QPoint from = strip->handle().center().toPoint();
        const QPoint to = from + QPoint(by, 0);
        QTest::mousePress(strip, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, strip->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(strip, &move);
        return to;
    };
    QPoint at = drag(-300);
    const QDate aimed = strip->marker().day();
    QVERIFY(aimed < QDate(2026, 6, 1));
    // Nothing happens before it is let go.
    QCOMPARE(chosen.size(), 0);
    QTest::mouseRelease(strip, Qt::LeftButton, {}, at);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.takeFirst().first().value<std::optional<QDate>>(), std::optional(aimed));

    // From there it can go forward again, and to today.
    fixture.reader().setAsOf(aimed);
    page.refresh();
    QCOMPARE(strip->marker().day(), aimed);
    at = drag(5000);
    QTest::mouseRelease(strip, Qt::LeftButton, {}, at);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<std::optional<QDate>>(), std::nullopt);
}

void TestTimelinePage::theMarkerIsWalkedByKey()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::TimelinePage page(fixture.services());
    page.resize(1000, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *strip = page.findChild<pages::TimelineStrip *>();
    QSignalSpy chosen(&page, &pages::PageView::asOfRequested);
    QTest::keyClick(strip, Qt::Key_Up);
    QCOMPARE(strip->lane(), pages::TimelineStrip::Lane::Day);
    QTest::keyClick(strip, Qt::Key_Left);
    QCOMPARE(strip->marker().day(), QDate(2026, 5, 1));
    QTest::keyClick(strip, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(strip->marker().day(), QDate(2026, 4, 30));
    QTest::keyClick(strip, Qt::Key_PageUp);
    QCOMPARE(strip->marker().day(), QDate(2025, 4, 30));
    QVERIFY2(strip->accessibleDescription().contains(u"30 April 2025"_s),
             qPrintable(strip->accessibleDescription()));
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(strip, Qt::Key_Escape);
    QCOMPARE(strip->marker().day(), QDate(2026, 6, 1));
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(strip, Qt::Key_PageUp);
    QTest::keyClick(strip, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<std::optional<QDate>>(), std::optional(QDate(2025, 6, 1)));
    // Down leaves the marker where it stands.
    QTest::keyClick(strip, Qt::Key_Left);
    QTest::keyClick(strip, Qt::Key_Down);
    QCOMPARE(strip->lane(), pages::TimelineStrip::Lane::World);
    QCOMPARE(strip->marker().day(), QDate(2026, 6, 1));
}

void TestTimelinePage::theMarkerGoesNoFurtherThanToday()
{
    pages::DateMarker marker;
    marker.place(QDate(2024, 3, 1), QDate(2022, 1, 1), QDate(2026, 6, 1));
    QVERIFY(!marker.isToday() && !marker.isMoved());
    marker.moveTo(QDate(2030, 1, 1));
    QCOMPARE(marker.day(), QDate(2026, 6, 1));
    QVERIFY(marker.isToday() && marker.isMoved());
    marker.moveTo(QDate(1999, 1, 1));
    QCOMPARE(marker.day(), QDate(2022, 1, 1));
    marker.moveBack();
    QCOMPARE(marker.day(), QDate(2024, 3, 1));
}

void TestTimelinePage::theStoryIsAListToo()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::TimelinePage page(fixture.services());
    page.resize(1000, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    auto *story = page.findChild<pages::StoryList *>();
    auto *events = page.findChild<pages::EventList *>();
    QVERIFY(events->isVisible() && !story->isVisible());
    widgets::Chip *chip = nullptr;
    const auto bars = page.findChildren<widgets::ChipBar *>();
    for (const widgets::ChipBar *bar : bars) {
        chip = bar->chip(u"story"_s) ? bar->chip(u"story"_s) : chip;
    }
    QVERIFY(chip);
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(!events->isVisible() && story->isVisible());
    const QString text = textOf(*story->model());
    const auto all = fixture.encyclopedia().episodes(fixture.viewpoint(u"all"_s));
    QVERIFY(text.contains(all.at(0).title));
    QVERIFY(text.contains(u"S3 E8"_s));
    // What is not watched is a number.
    QVERIFY(!text.contains(all.last().title));
    QSignalSpy opened(&page, &pages::PageView::openRequested);
    story->setFocus();
    QTest::keyClick(story, Qt::Key_Home);
    QTest::keyClick(story, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<domain::Ref>().toString(), u"episode:s01e01"_s);
}

QTEST_MAIN(TestTimelinePage)
#include "tst_timelinepage.moc"
