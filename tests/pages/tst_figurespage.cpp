// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "pages/figures/figurespage.h"
#include "widgets/chartpanel.h"
#include "widgets/chartview.h"
#include "widgets/chip.h"
#include "widgets/chipbar.h"

#include <QAccessible>
#include <QFile>
#include <QImage>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QXmlStreamReader>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

widgets::ChartPanel *panelOf(const QWidget &page)
{
    return page.findChild<widgets::ChartPanel *>();
}

QStringList namesOf(const widgets::ChartView &view)
{
    QStringList names;
    if (view.chart() != nullptr) {
        for (const painting::ChartItem &item : view.chart()->items()) {
            names += item.name;
        }
    }
    return names;
}

} // namespace

class TestFiguresPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySectionHasAChart_data();
    void everySectionHasAChart();
    void showsWhatTheViewpointShows();
    void keysWalkAndOpen();
    void readsAsATable();
    void cellsHaveTexts_data() { everySectionHasAChart_data(); }
    void cellsHaveTexts();
    void savesWhatItShows_data() { everySectionHasAChart_data(); }
    void savesWhatItShows();
    void saysWhyItCouldNotSave();
    void sealsAPersonWhoIsHidden();
    void comesBack();
};

void TestFiguresPage::everySectionHasAChart_data()
{
    QTest::addColumn<QString>("what");
    for (const auto *what : {"viewing", "appearances", "awards", "person:keri-russell"}) {
        QTest::newRow(what) << QString::fromLatin1(what);
    }
}

void TestFiguresPage::everySectionHasAChart()
{
    QFETCH(QString, what);
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::FiguresPage page(fixture.services());
    page.resize(900, 700);
    page.open(std::nullopt, what);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const widgets::ChartPanel *panel = panelOf(page);
    QVERIFY(panel->isVisible());
    QVERIFY(!panel->view()->accessibleName().isEmpty());
    QVERIFY(panel->view()->chart() && !panel->view()->chart()->isEmpty());
    QVERIFY(panel->view()->height() >= panel->view()->chart()->size().height() - 1);
    // Nothing is drawn beyond the sides.
    const painting::Chart &chart = *panel->view()->chart();
    for (int i = 0; i < chart.items().size(); ++i) {
        QVERIFY2(chart.place(i).left() >= -2 && chart.place(i).right() <= panel->view()->width() + 2,
                 qPrintable(chart.items().at(i).name));
    }
}

void TestFiguresPage::showsWhatTheViewpointShows()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E1"_s);
    pages::FiguresPage page(fixture.services());
    page.open(std::nullopt, u"appearances"_s);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    widgets::ChartView *view = panelOf(page)->view();
    const QStringList few = namesOf(*view);
    for (const QString &name : few) {
        QVERIFY2(name.contains(u"S1 E1"_s), qPrintable(name));
    }
    fixture.watch(u"all"_s);
    page.refresh();
    QVERIFY(namesOf(*view).size() > few.size());
    fixture.watch(u"none"_s);
    page.refresh();
    QVERIFY(namesOf(*view).isEmpty());
    QVERIFY(!panelOf(page)->isVisible());
}

void TestFiguresPage::keysWalkAndOpen()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::FiguresPage page(fixture.services());
    page.open(std::nullopt, u"appearances"_s);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    widgets::ChartView *view = panelOf(page)->view();
    QSignalSpy meant(view, &widgets::ChartView::meant);
    QSignalSpy opened(&page, &pages::PageView::openRequested);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->current(), 0);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->current(), 1);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->chart()->items().at(view->current()).line, 1);
    QVERIFY(meant.size() >= 3);
    QVERIFY(!view->spoken(view->current()).isEmpty());
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<domain::Ref>().toString(),
             view->chart()->items().at(view->current()).target);
}

void TestFiguresPage::readsAsATable()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::FiguresPage page(fixture.services());
    page.open(std::nullopt, u"viewing"_s);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    widgets::ChartPanel *panel = panelOf(page);
    panel->setShowsTable(true);
    auto *table = panel->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QVERIFY(!panel->view()->isVisible());
    const painting::ChartTable &numbers = panel->view()->chart()->table();
    QCOMPARE(table->model()->rowCount(), numbers.rows.size());
    for (int row = 0; row < numbers.rows.size(); ++row) {
        for (int column = 0; column < numbers.heads.size(); ++column) {
            QCOMPARE(table->model()->index(row, column).data().toString(), numbers.rows.at(row).at(column));
        }
    }
}

void TestFiguresPage::cellsHaveTexts()
{
    QFETCH(QString, what);
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::FiguresPage page(fixture.services());
    page.open(std::nullopt, what);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    widgets::ChartView *view = panelOf(page)->view();
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(view);
    QVERIFY(chart);
    QCOMPARE(chart->role(), QAccessible::Table);
    QAccessibleTableInterface *table = chart->tableInterface();
    QVERIFY(table);
    QCOMPARE(table->rowCount(), view->chart()->table().rows.size());
    QCOMPARE(table->columnCount(), view->chart()->table().heads.size());
    QCOMPARE(chart->childCount(), (table->rowCount() + 1) * table->columnCount());
    for (const painting::ChartItem &item : view->chart()->items()) {
        QAccessibleInterface *cell = table->cellAt(item.row, item.column);
        QVERIFY(cell && cell->isValid());
        QVERIFY2(!cell->text(QAccessible::Name).isEmpty(), qPrintable(item.name));
        QVERIFY(cell->text(QAccessible::Description).contains(item.name));
        QCOMPARE(cell->tableCellInterface()->rowIndex(), item.row);
        QCOMPARE(cell->tableCellInterface()->columnHeaderCells().first()->text(QAccessible::Name),
                 view->chart()->table().heads.at(item.column));
    }
    QVERIFY(!table->cellAt(table->rowCount(), 0));
    view->setCurrent(0);
    QVERIFY(chart->focusChild());
    // What is gone says nothing more.
    QAccessibleInterface *old = table->cellAt(0, 0);
    QVERIFY(old->isValid());
    fixture.reader().setAsOf(QDate(2000, 1, 1));
    page.refresh();
    QCOMPARE(table->rowCount(), view->chart() ? view->chart()->table().rows.size() : 0);
}

void TestFiguresPage::savesWhatItShows()
{
    QFETCH(QString, what);
    tests::PageFixture fixture;
    fixture.watch(u"S1E4"_s);
    pages::FiguresPage page(fixture.services());
    page.open(std::nullopt, what);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    widgets::ChartPanel *panel = panelOf(page);
    const QTemporaryDir folder;
    const QSizeF before = panel->view()->chart()->size();
    for (const QString &suffix : {u"svg"_s, u"png"_s, u"csv"_s}) {
        QVERIFY(panel->saveAs(folder.filePath(u"chart."_s + suffix)));
    }
    // The chart on the page is as it was.
    QCOMPARE(panel->view()->chart()->size(), before);
    QXmlStreamReader svg(contents(folder.filePath(u"chart.svg"_s)));
    QString words;
    while (!svg.atEnd()) {
        words += svg.readNext() == QXmlStreamReader::Characters ? svg.text().toString() : QString();
    }
    QVERIFY2(!svg.hasError(), qPrintable(svg.errorString()));
    QVERIFY(words.contains(u"S1 E4"_s)); // from which viewpoint it is
    const QImage png(folder.filePath(u"chart.png"_s));
    QVERIFY(png.width() > 1000);
    const QString csv = QString::fromUtf8(contents(folder.filePath(u"chart.csv"_s)));
    QCOMPARE(csv.count(u"\r\n"_s), panel->view()->chart()->table().rows.size() + 1);
    // Characters who come later are in neither file.
    const auto all =
        fixture.encyclopedia().list(domain::PageKind::Character, fixture.viewpoint(u"all"_s), {}, 1000);
    const auto now = fixture.viewpoint(u"S1E4"_s);
    for (const domain::PageCard &card : all.cards) {
        if (!fixture.encyclopedia().card(card.ref, now)) {
            QVERIFY2(!words.contains(card.name) && !csv.contains(card.name), qPrintable(card.name));
        }
    }
}

void TestFiguresPage::saysWhyItCouldNotSave()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::FiguresPage page(fixture.services());
    page.open(std::nullopt, u"viewing"_s);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QTemporaryDir folder;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no-such-folder"_s));
    QVERIFY(!panelOf(page)->saveAs(folder.filePath(u"no-such-folder/chart.svg"_s)));
}

void TestFiguresPage::sealsAPersonWhoIsHidden()
{
    tests::PageFixture fixture;
    fixture.watch(u"none"_s);
    pages::FiguresPage page(fixture.services());
    page.open(std::nullopt, u"person:nobody-of-this-name"_s);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(!panelOf(page)->isVisible());
}

void TestFiguresPage::comesBack()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    QVariant state;
    {
        pages::FiguresPage page(fixture.services());
        page.open(std::nullopt, u"awards"_s);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        panelOf(page)->setShowsTable(true);
        state = page.saveState();
    }
    pages::FiguresPage page(fixture.services());
    page.restoreState(state);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(page.findChild<widgets::ChipBar *>()->selected(), QStringList{u"awards"_s});
    QVERIFY(panelOf(page)->showsTable());
}

QTEST_MAIN(TestFiguresPage)
#include "tst_figurespage.moc"
