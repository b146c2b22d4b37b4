// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "pages/timeline/eventlist.h"
#include "pages/timeline/timelinepage.h"
#include "pages/timeline/timelinestrip.h"
#include "widgets/chip.h"
#include "widgets/chipbar.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

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
    QCOMPARE(model->rowCount(), open.size());
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
    const auto events = fixture.encyclopedia().timeline(fixture.reader().viewpoint());
    QVERIFY(!events.at(1).about.isEmpty());
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.at(0).at(0).value<domain::Ref>(), events.at(1).about.first().ref);
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
    const auto *chips = page.findChild<widgets::ChipBar *>();
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
        QTest::keyClick(page.findChild<widgets::ChipBar *>()->chip(u"award"_s), Qt::Key_Space);
        list->setCurrentIndex(list->model()->index(3, 0));
        state = page.saveState();
    }
    pages::TimelinePage page(fixture.services());
    page.restoreState(state);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(page.findChild<widgets::ChipBar *>()->selected(), QStringList{u"award"_s});
    QCOMPARE(page.findChild<pages::EventList *>()->currentIndex().row(), 3);
}

QTEST_MAIN(TestTimelinePage)
#include "tst_timelinepage.moc"
