// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/episodegrid.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace attache::widgets;
using namespace Qt::StringLiterals;

class TestEpisodeGrid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesFollowWhatIsWatched();
    void browsingMarksTheNextAndSealsTheRest();
    void nothingWatchedStartsAtTheFirst();
    void cellsSayWhatTheyAre();
    void clickReportsTheEpisode();
    void keyboardMovesAndChooses();
    void keyboardMirrorsWithTheDirection();
    void onlyOneCellTakesTab();
    void wrapsIntoColumns();
    void targetsAreLargeEnough_data();
    void targetsAreLargeEnough();
    void emptyGridIsHarmless();

private:
    static void fill(EpisodeGrid *grid)
    {
        grid->setSeasons({{1, 8, u"2023"_s}, {2, 6, u"2024"_s}, {3, 8, u"2025"_s}});
        grid->setWatched(domain::EpisodeId{2, 3});
    }
};

void TestEpisodeGrid::statesFollowWhatIsWatched()
{
    EpisodeGrid grid(EpisodeGrid::Purpose::Choose, CellSize::Small);
    fill(&grid);
    QCOMPARE(grid.cell({1, 8})->state(), CellState::Watched);
    QCOMPARE(grid.cell({2, 3})->state(), CellState::Watched);
    QCOMPARE(grid.cell({2, 4})->state(), CellState::Later);
    QCOMPARE(grid.cell({3, 1})->state(), CellState::Later);
    QVERIFY(grid.cell({2, 7}) == nullptr);
    grid.setWatched(std::nullopt);
    QCOMPARE(grid.cell({1, 1})->state(), CellState::Later);
}

void TestEpisodeGrid::browsingMarksTheNextAndSealsTheRest()
{
    EpisodeGrid grid(EpisodeGrid::Purpose::Browse, CellSize::Large);
    fill(&grid);
    QCOMPARE(grid.cell({2, 3})->state(), CellState::Watched);
    QCOMPARE(grid.cell({2, 4})->state(), CellState::Next);
    QCOMPARE(grid.cell({2, 5})->state(), CellState::Sealed);
    QCOMPARE(grid.cell({3, 8})->state(), CellState::Sealed);
    grid.setWatched(domain::EpisodeId{2, 6});
    QCOMPARE(grid.cell({3, 1})->state(), CellState::Next);
}

void TestEpisodeGrid::nothingWatchedStartsAtTheFirst()
{
    EpisodeGrid grid(EpisodeGrid::Purpose::Browse, CellSize::Large);
    fill(&grid);
    grid.setWatched(std::nullopt);
    QCOMPARE(grid.cell({1, 1})->state(), CellState::Next);
    QCOMPARE(grid.cell({1, 2})->state(), CellState::Sealed);
}

void TestEpisodeGrid::cellsSayWhatTheyAre()
{
    EpisodeGrid grid(EpisodeGrid::Purpose::Browse, CellSize::Large);
    fill(&grid);
    grid.setShown(domain::EpisodeId{1, 2});
    const auto nameOf = [&grid](int season, int episode) {
        return QAccessible::queryAccessibleInterface(grid.cell({season, episode}))->text(QAccessible::Name);
    };
    QCOMPARE(nameOf(2, 3), u"Season 2, episode 3, watched"_s);
    QCOMPARE(nameOf(2, 4), u"Season 2, episode 4, next"_s);
    QCOMPARE(nameOf(2, 5), u"Season 2, episode 5, sealed"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(grid.cell({1, 1}))->role(), QAccessible::Button);
    QVERIFY(!grid.cell({1, 2})->accessibleDescription().isEmpty());
    QVERIFY(grid.cell({1, 1})->accessibleDescription().isEmpty());
}

void TestEpisodeGrid::clickReportsTheEpisode()
{
    EpisodeGrid grid(EpisodeGrid::Purpose::Choose, CellSize::Small);
    fill(&grid);
    grid.show();
    QSignalSpy clicked(&grid, &EpisodeGrid::clicked);
    QTest::mouseClick(grid.cell({2, 5}), Qt::LeftButton);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.constFirst(), QVariantList({2, 5}));
}

void TestEpisodeGrid::keyboardMovesAndChooses()
{
    EpisodeGrid grid(EpisodeGrid::Purpose::Choose, CellSize::Small);
    fill(&grid);
    grid.show();
    QVERIFY(QTest::qWaitForWindowActive(&grid));
    QSignalSpy clicked(&grid, &EpisodeGrid::clicked);
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    grid.cell({1, 8})->setFocus();
    press(Qt::Key_Right);
    QVERIFY(grid.cell({2, 1})->hasFocus());
    press(Qt::Key_Left);
    QVERIFY(grid.cell({1, 8})->hasFocus());
    press(Qt::Key_Down);
    QVERIFY(grid.cell({2, 6})->hasFocus());
    press(Qt::Key_Up);
    QVERIFY(grid.cell({1, 6})->hasFocus());
    press(Qt::Key_Up);
    QVERIFY(grid.cell({1, 6})->hasFocus());
    press(Qt::Key_End);
    QVERIFY(grid.cell({3, 8})->hasFocus());
    press(Qt::Key_Right);
    QVERIFY(grid.cell({3, 8})->hasFocus());
    press(Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.constLast(), QVariantList({3, 8}));
    press(Qt::Key_Home);
    press(Qt::Key_Space);
    QCOMPARE(clicked.constLast(), QVariantList({1, 1}));
}

void TestEpisodeGrid::keyboardMirrorsWithTheDirection()
{
    EpisodeGrid grid(EpisodeGrid::Purpose::Choose, CellSize::Small);
    grid.setLayoutDirection(Qt::RightToLeft);
    fill(&grid);
    grid.show();
    QVERIFY(QTest::qWaitForWindowActive(&grid));
    QVERIFY(grid.cell({1, 2})->x() < grid.cell({1, 1})->x());
    grid.cell({1, 1})->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QVERIFY(grid.cell({1, 2})->hasFocus());
}

void TestEpisodeGrid::onlyOneCellTakesTab()
{
    EpisodeGrid grid(EpisodeGrid::Purpose::Choose, CellSize::Small);
    fill(&grid);
    grid.show();
    QVERIFY(QTest::qWaitForWindowActive(&grid));
    const auto stops = [&grid] {
        int count = 0;
        const QList<EpisodeCell *> cells = grid.findChildren<EpisodeCell *>();
        for (const EpisodeCell *cell : cells) {
            count += (cell->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(stops(), 1);
    grid.cell({3, 3})->setFocus();
    QCOMPARE(stops(), 1);
    QVERIFY(grid.cell({3, 3})->focusPolicy() & Qt::TabFocus);
}

void TestEpisodeGrid::wrapsIntoColumns()
{
    EpisodeGrid grid(EpisodeGrid::Purpose::Browse, CellSize::Large);
    grid.setSeasonNames(EpisodeGrid::Names::None);
    grid.setColumns(4);
    grid.setSeasons({{1, 6, {}}});
    grid.adjustSize();
    grid.show();
    QCOMPARE(grid.cell({1, 5})->x(), grid.cell({1, 1})->x());
    QVERIFY(grid.cell({1, 5})->y() > grid.cell({1, 1})->y());
    QCOMPARE(grid.cell({1, 4})->y(), grid.cell({1, 1})->y());
}

void TestEpisodeGrid::targetsAreLargeEnough_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("points");
    for (const auto size : {CellSize::Small, CellSize::Medium, CellSize::Large}) {
        for (const double points : {6.0, 10.0, 20.0}) {
            QTest::addRow("size %d, %g pt", int(size), points) << int(size) << points;
        }
    }
}

void TestEpisodeGrid::targetsAreLargeEnough()
{
    QFETCH(int, size);
    QFETCH(double, points);
    EpisodeGrid grid(EpisodeGrid::Purpose::Choose, static_cast<CellSize>(size));
    QFont font = grid.font();
    font.setPointSizeF(points);
    grid.setFont(font);
    fill(&grid);
    const QSize hint = grid.cell({1, 8})->sizeHint();
    QVERIFY(hint.width() >= 24 && hint.height() >= 24);
}

void TestEpisodeGrid::emptyGridIsHarmless()
{
    EpisodeGrid grid(EpisodeGrid::Purpose::Choose, CellSize::Small);
    grid.setWatched(domain::EpisodeId{1, 1});
    grid.setSeasons({});
    QVERIFY(grid.cell({1, 1}) == nullptr);
    fill(&grid);
    grid.setSeasons({{4, 0, {}}});
    QVERIFY(grid.findChildren<EpisodeCell *>().isEmpty());
}

QTEST_MAIN(TestEpisodeGrid)
#include "tst_episodegrid.moc"
