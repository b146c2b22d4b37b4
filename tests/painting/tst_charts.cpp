// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/charts/barchart.h"
#include "painting/charts/chartscale.h"
#include "painting/charts/charttable.h"
#include "painting/charts/matrixchart.h"
#include "painting/charts/spanchart.h"
#include "painting/charts/yearchart.h"

#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QTest>

#include <limits>

using namespace attache::painting;
using namespace Qt::StringLiterals;

namespace {

ChartStyle style(Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {tokensFor(QPalette(QColor(0xef, 0xf0, 0xf1))), Typography(QFont()), direction};
}

/// Two sides, three episodes, the last one sealed.
MatrixData matrix()
{
    MatrixData data;
    data.columns = {{u"1"_s, u"S1 E1"_s, false}, {u"2"_s, u"S1 E2"_s, false}, {u"3"_s, u"S1 E3"_s, true}};
    data.columnGroups = {{u"Season 1"_s, 3}};
    data.rowGroups = {{u"Embassy"_s, {{u"Kate"_s, u"character:kate"_s, {true, true, true}}}},
                      {u"London"_s,
                       {{u"Nicol"_s, u"character:nicol"_s, {false, true, true}},
                        {u"Austin"_s, u"character:austin"_s, {true, false, false}}}}};
    data.marked = u"appears"_s;
    data.unmarked = u"is not listed"_s;
    data.rowHead = u"Character"_s;
    data.groupHead = u"Side"_s;
    data.countHead = u"Episodes"_s;
    return data;
}

BarData bars()
{
    BarData data;
    BarData::Bar one;
    one.group = u"Season 1"_s;
    one.value = 57.48e6;
    one.written = u"57.48 million"_s;
    one.item.name = u"Season 1, first weekend"_s;
    one.item.value = u"57.48 million hours"_s;
    BarData::Bar other = one;
    other.value = 173.46e6;
    other.atLeast = true;
    other.uncertain = true;
    other.item.name = u"Season 1, four weeks"_s;
    data.panels = {{u"Hours viewed"_s, {one, other}}};
    data.heads = {u"What"_s, u"Figure"_s, u"Note"_s, u"Source"_s};
    return data;
}

QImage painted(Chart &chart, const ChartStyle &look, double width, double ratio = 1)
{
    chart.arrange(width, look);
    QImage image((chart.size() * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(look.tokens.sheet);
    QPainter painter(&image);
    chart.paint(&painter, look, -1);
    return image;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesAreRound_data();
    void scalesAreRound();
    void strangeNumbersMakeAnAxis();
    void sharesStayInside();
    void yearsAreNamedAsRoomAllows();
    void csvKeepsEveryCell();
    void csvHasNoFormulas();
    void aMatrixHasNoCellsBehindASeal();
    void keysWalkTheMatrix();
    void keysMirror();
    void everyPlaceIsInsideTheChart();
    void aLongerBarIsAGreaterNumber();
    void yearsStackTheirMarks();
    void aStripIsLowerThanAList();
    void emptyChartsDrawNothing();
    void chartsAreDrawnAtEveryScale();
};

void TestCharts::scalesAreRound_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<int>("ticks");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("last");
    QTest::newRow("hours") << 0.0 << 173.46e6 << 5 << 50e6 << 200e6;
    QTest::newRow("minutes") << 0.0 << 1.3e9 << 5 << 500e6 << 1.5e9;
    QTest::newRow("views") << 0.0 << 4.8e6 << 5 << 1e6 << 5e6;
    QTest::newRow("ends on a tick") << 0.0 << 100.0 << 5 << 20.0 << 100.0;
    QTest::newRow("small") << 0.0 << 0.3 << 3 << 0.1 << 0.3;
    QTest::newRow("quarters") << 0.0 << 1.0 << 4 << 0.25 << 1.0;
}

void TestCharts::scalesAreRound()
{
    QFETCH(double, least);
    QFETCH(double, most);
    QFETCH(int, ticks);
    QFETCH(double, step);
    QFETCH(double, last);
    const LinearScale scale = LinearScale::covering(least, most, ticks);
    QCOMPARE(scale.step(), step);
    QCOMPARE(scale.last(), last);
    QCOMPARE(scale.ticks().first(), scale.first());
    QVERIFY(qFuzzyCompare(scale.ticks().last(), scale.last()));
    QVERIFY(scale.ticks().size() <= 2 * ticks + 2);
    QVERIFY(scale.first() <= least && scale.last() >= most);
}

void TestCharts::strangeNumbersMakeAnAxis()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    for (const auto &[least, most] : {std::pair(0.0, 0.0), std::pair(none, none), std::pair(5.0, 5.0),
                                      std::pair(-3.0, -3.0), std::pair(9.0, 2.0)}) {
        const LinearScale scale = LinearScale::covering(least, most, 5);
        QVERIFY(scale.last() > scale.first());
        QVERIFY(scale.ticks().size() >= 2);
        QVERIFY(scale.ticks().size() < 60);
    }
}

void TestCharts::sharesStayInside()
{
    const LinearScale scale = LinearScale::fixed(0, 100, 20);
    QCOMPARE(scale.ticks().size(), 6);
    QCOMPARE(scale.share(50), 0.5);
    QCOMPARE(scale.share(-10), 0.0);
    QCOMPARE(scale.share(1000), 1.0);
}

void TestCharts::yearsAreNamedAsRoomAllows()
{
    const YearScale years(1991, 2026);
    QCOMPARE(years.count(), 36);
    QCOMPARE(years.labelled(36).size(), 36);
    const QList<int> some = years.labelled(8);
    QVERIFY(some.size() <= 8);
    QVERIFY(std::ranges::all_of(some, [](int year) { return year % 5 == 0; }));
    QVERIFY(years.share(1991) < years.share(1992));
    QVERIFY(!YearScale(2023, 2023).labelled(1).isEmpty());
    QCOMPARE(YearScale(2026, 2020).first(), 2020);
}

void TestCharts::csvKeepsEveryCell()
{
    const ChartTable table{{u"Name"_s, u"Value"_s},
                           {{u"Say \"no\", twice"_s, u"1"_s}, {u"two\nlines"_s, QString()}}};
    QCOMPARE(toCsv(table), QByteArray("Name,Value\r\n\"Say \"\"no\"\", twice\",1\r\n\"two\nlines\",\r\n"));
}

void TestCharts::csvHasNoFormulas()
{
    const ChartTable table{{u"=1+1"_s, u"@x"_s}, {{u"-2"_s, u"+3"_s}}};
    QCOMPARE(toCsv(table), QByteArray("'=1+1,'@x\r\n'-2,'+3\r\n"));
}

void TestCharts::aMatrixHasNoCellsBehindASeal()
{
    const MatrixChart chart(matrix());
    QCOMPARE(chart.items().size(), 6);
    QCOMPARE(chart.table().heads.join(u'|'), u"Side|Character|S1 E1|S1 E2|Episodes"_s);
    QCOMPARE(chart.table().rows.size(), 3);
    // What stands behind the seal is not counted either.
    QCOMPARE(chart.table().rows.at(0).join(u'|'), u"Embassy|Kate|appears|appears|2"_s);
    QCOMPARE(chart.table().rows.at(1).join(u'|'), u"London|Nicol||appears|1"_s);
    for (const ChartItem &item : chart.items()) {
        QVERIFY(!item.name.contains(u"S1 E3"_s));
        QCOMPARE(chart.table().rows.at(item.row).at(item.column) == u"appears"_s, item.value == u"appears"_s);
    }
}

void TestCharts::keysWalkTheMatrix()
{
    MatrixChart chart(matrix());
    chart.arrange(600, style());
    int here = chart.moved(-1, ChartMove::Right, Qt::LeftToRight);
    QCOMPARE(chart.items().at(here).name, u"Kate, S1 E1"_s);
    here = chart.moved(here, ChartMove::Right, Qt::LeftToRight);
    QCOMPARE(chart.items().at(here).name, u"Kate, S1 E2"_s);
    here = chart.moved(here, ChartMove::Down, Qt::LeftToRight);
    QCOMPARE(chart.items().at(here).name, u"Nicol, S1 E2"_s);
    here = chart.moved(here, ChartMove::Last, Qt::LeftToRight);
    QCOMPARE(chart.items().at(here).name, u"Austin, S1 E2"_s);
    QCOMPARE(chart.moved(here, ChartMove::Down, Qt::LeftToRight), here);
    QCOMPARE(chart.moved(here, ChartMove::Right, Qt::LeftToRight), here);
    QCOMPARE(chart.moved(here, ChartMove::First, Qt::LeftToRight), 0);
}

void TestCharts::keysMirror()
{
    MatrixChart chart(matrix());
    chart.arrange(600, style(Qt::RightToLeft));
    QVERIFY(chart.place(0).left() > chart.place(1).left());
    QCOMPARE(chart.moved(0, ChartMove::Left, Qt::RightToLeft), 1);
}

void TestCharts::everyPlaceIsInsideTheChart()
{
    for (const double width : {300.0, 600.0, 1200.0}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            MatrixChart cells(matrix());
            BarChart lengths(bars());
            for (Chart *chart : {static_cast<Chart *>(&cells), static_cast<Chart *>(&lengths)}) {
                chart->arrange(width, style(direction));
                const QRectF all(QPointF(), chart->size());
                for (int i = 0; i < chart->items().size(); ++i) {
                    QVERIFY(all.contains(chart->place(i)));
                    QCOMPARE(chart->itemAt(chart->place(i).center()), i);
                }
            }
        }
    }
}

void TestCharts::aLongerBarIsAGreaterNumber()
{
    BarChart chart(bars());
    chart.arrange(900, style());
    const double ratio = chart.place(1).width() / chart.place(0).width();
    QVERIFY(qAbs(ratio - 173.46 / 57.48) < 0.02);
}

void TestCharts::yearsStackTheirMarks()
{
    YearData data;
    data.series = {{u"Won"_s, DotShape::Star}, {u"Nominated"_s, DotShape::Ring}};
    data.noYear = u"No year"_s;
    data.heads = {u"Year"_s, u"Award"_s, u"Result"_s, u"For"_s, u"Source"_s};
    for (const int year : {2025, 2023, 2025, 0}) {
        YearData::Mark mark;
        mark.year = year;
        mark.series = 1;
        mark.item.name = QString::number(year);
        data.marks += mark;
    }
    YearChart chart(data);
    chart.arrange(600, style());
    QCOMPARE(chart.items().at(0).name, u"2023"_s);
    QCOMPARE(chart.items().at(3).name, u"0"_s);
    QCOMPARE(chart.place(1).center().x(), chart.place(2).center().x());
    QVERIFY(chart.place(2).center().y() < chart.place(1).center().y());
    QVERIFY(chart.place(3).left() > chart.place(2).left());
    QCOMPARE(chart.table().rows.at(3).first(), u"No year"_s);
}

void TestCharts::aStripIsLowerThanAList()
{
    SpanData data;
    data.series = {{u"Films"_s, DotShape::Disc}};
    data.noYear = u"No year"_s;
    data.heads = {u"Years"_s, u"Title"_s, u"Part"_s, u"Source"_s};
    for (int year = 1990; year < 2020; year += 3) {
        SpanData::Span span;
        span.first = year;
        span.last = year % 2 == 0 ? year : year + 1;
        span.label = QString::number(year);
        data.spans += span;
    }
    data.spans += SpanData::Span();
    SpanChart list(data, SpanChart::Form::Full);
    SpanChart strip(data, SpanChart::Form::Strip);
    list.arrange(700, style());
    strip.arrange(700, style());
    QVERIFY(strip.size().height() < list.size().height());
    // One without a year is listed, and has no place on a strip.
    QCOMPARE(list.items().size(), strip.items().size() + 1);
    QCOMPARE(list.items().last().value, u"No year"_s);
}

void TestCharts::emptyChartsDrawNothing()
{
    BarChart chart{BarData()};
    QVERIFY(chart.isEmpty());
    chart.arrange(400, style());
    QCOMPARE(chart.moved(-1, ChartMove::Right, Qt::LeftToRight), -1);
    QCOMPARE(chart.itemAt({5, 5}), -1);
}

void TestCharts::chartsAreDrawnAtEveryScale()
{
    MatrixChart chart(matrix());
    const ChartStyle look = style();
    for (const double ratio : {1.0, 1.5, 2.0}) {
        const QImage image = painted(chart, look, 500, ratio);
        const QPointF cell = chart.place(0).center() * ratio;
        QCOMPARE(image.pixelColor(cell.toPoint()), look.tokens.navy);
    }
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
