// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/changelistmodel.h"
#include "pagefixture.h"
#include "pages/changes/changespage.h"
#include "widgets/columnlist.h"
#include "widgets/sectionedmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;
using models::ChangeListModel;
using widgets::SectionedModel;

namespace {

QStringList headingsOf(const QAbstractItemModel &model)
{
    QStringList headings;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data(SectionedModel::HeadingRole).toBool()) {
            headings += index.data().toString();
        }
    }
    return headings;
}

void show(QWidget &page)
{
    page.resize(1280, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
}

} // namespace

class TestChangesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsByMonthNewestFirst();
    void partsWhatIsNew();
    void rowSaysWhatChangedAndWhoReportedIt();
    void rowOpensItsPage();
    void modelFetchesAsItIsScrolled();
    void modelFollowsTheViewpoint();
};

void TestChangesPage::listsByMonthNewestFirst()
{
    tests::PageFixture fixture(QDate(2026, 4, 1));
    fixture.watch(u"all"_s);
    pages::ChangesPage page(fixture.services(), fixture.library());
    show(page);
    const auto *list = page.findChild<widgets::ColumnList *>();
    QVERIFY(list && list->isVisible());
    const QStringList headings = headingsOf(*list->model());
    QVERIFY(headings.size() > 2);
    QCOMPARE(headings.at(0), u"March 2026"_s);
    QCOMPARE(headings.at(1), u"January 2026"_s);
    for (const QString &heading : headings) {
        QVERIFY(!heading.contains(u"visit"_s));
    }
}

void TestChangesPage::partsWhatIsNew()
{
    tests::PageFixture fixture(QDate(2026, 4, 1));
    fixture.watch(u"all"_s);
    QVERIFY(fixture.library().setLastVisit(QDateTime(QDate(2026, 2, 1), QTime(12, 0), Qt::UTC)));
    pages::ChangesPage page(fixture.services(), fixture.library());
    show(page);
    const QStringList headings = headingsOf(*page.findChild<widgets::ColumnList *>()->model());
    QCOMPARE(headings.at(0), u"March 2026, since your last visit"_s);
    QCOMPARE(headings.at(1), u"January 2026, before your last visit"_s);
    QVERIFY(!headings.at(2).contains(u"visit"_s));
}

void TestChangesPage::rowSaysWhatChangedAndWhoReportedIt()
{
    tests::PageFixture fixture(QDate(2026, 4, 1));
    fixture.watch(u"S1E1"_s);
    pages::ChangesPage page(fixture.services(), fixture.library());
    show(page);
    const QAbstractItemModel *model = page.findChild<widgets::ColumnList *>()->model();
    QStringList spoken;
    for (int row = 0; row < model->rowCount(); ++row) {
        spoken += model->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    QVERIFY2(spoken.join(u'\n').contains(u"Keri Russell. Actor Award: Female Actor in a Drama Series, won"_s),
             qPrintable(spoken.mid(0, 8).join(u'\n')));
    QVERIFY(spoken.join(u'\n').contains(u"2 March"_s));
}

void TestChangesPage::rowOpensItsPage()
{
    tests::PageFixture fixture(QDate(2026, 4, 1));
    fixture.watch(u"all"_s);
    pages::ChangesPage page(fixture.services(), fixture.library());
    show(page);
    auto *list = page.findChild<widgets::ColumnList *>();
    const QSignalSpy opened(&page, &pages::PageView::openRequested);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QVERIFY(fixture.encyclopedia()
                .card(opened.at(0).at(0).value<domain::Ref>(), fixture.viewpoint(u"all"_s))
                .has_value());
}

void TestChangesPage::modelFetchesAsItIsScrolled()
{
    tests::PageFixture fixture;
    ChangeListModel model(fixture.encyclopedia());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
    model.setViewpoint(fixture.viewpoint(u"all"_s), {});
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    // It would fetch within the signals of a fetch.
    tester.setUseFetchMore(false);
    const int first = model.rowCount();
    QVERIFY(first > 0 && model.canFetchMore({}));
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    while (model.canFetchMore({})) {
        model.fetchMore({});
    }
    QVERIFY(model.rowCount() > first);
    QVERIFY(inserted.count() > 0);
    for (int row = 1; row < model.rowCount(); ++row) {
        const auto known = [&model](int at) {
            return model.index(at)
                .data(ChangeListModel::EntryRole)
                .value<services::ChangeEntry>()
                .change.known.toIso();
        };
        QVERIFY(known(row) <= known(row - 1));
    }
}

void TestChangesPage::modelFollowsTheViewpoint()
{
    tests::PageFixture fixture;
    ChangeListModel model(fixture.encyclopedia());
    const auto rowsAt = [&](const QString &watched) {
        model.setViewpoint(fixture.viewpoint(watched), {});
        while (model.canFetchMore({})) {
            model.fetchMore({});
        }
        return model.rowCount();
    };
    const int none = rowsAt(u"none"_s);
    const int some = rowsAt(u"S2E3"_s);
    QVERIFY(none > 0);
    QVERIFY(none < some);
    QVERIFY(some < rowsAt(u"all"_s));
}

QTEST_MAIN(TestChangesPage)
#include "tst_changespage.moc"
