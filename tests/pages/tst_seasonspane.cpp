// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "pages/article/articlepage.h"
#include "pages/episodes/episodespage.h"
#include "pages/seasonspane.h"
#include "widgets/episodecell.h"
#include "widgets/episodegrid.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

/// The seasons beside the list of episodes and beside the page of one.
class TestSeasonsPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatTheViewpointOpens();
    void countsPerSeason();
    void marksTheEpisodeShown();
    void standsBesideEpisodesOnly();
    void goesWhereThereIsNoRoom();
    void followsProgress();
    void isAsWideAsItsGrid();

private:
    static void click(const pages::SeasonsPane &pane, domain::EpisodeId id)
    {
        QTest::mouseClick(pane.grid()->cell(id), Qt::LeftButton);
    }
};

void TestSeasonsPane::opensWhatTheViewpointOpens()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::EpisodesPage page(fixture.services());
    page.resize(1200, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto *pane = page.findChild<pages::SeasonsPane *>();
    QVERIFY(pane && pane->isVisible());
    QSignalSpy opened(&page, &pages::PageView::openRequested);
    click(*pane, {2, 4});
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst().first().value<domain::Ref>(), (domain::EpisodeId{2, 4}.ref()));
    click(*pane, {2, 5});
    click(*pane, {3, 1});
    QVERIFY(opened.isEmpty());
}

void TestSeasonsPane::countsPerSeason()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    const pages::SeasonsPane pane(fixture.services().reader);
    QStringList texts;
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        texts << label->text();
    }
    QVERIFY(texts.contains(u"8 of 8 watched"_s));
    QVERIFY(texts.contains(u"3 of 6 watched"_s));
    QCOMPARE(texts.count(u"Sealed"_s), 2); // season 3, and the word of the legend
}

void TestSeasonsPane::marksTheEpisodeShown()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E8"_s);
    pages::ArticlePage page(fixture.services());
    page.resize(1200, 800);
    page.open(domain::EpisodeId{1, 2}.ref(), {});
    page.show();
    const auto *pane = page.findChild<pages::SeasonsPane *>();
    QVERIFY(pane && pane->isVisible());
    QVERIFY(!pane->grid()->cell({1, 2})->accessibleDescription().isEmpty());
    QVERIFY(pane->grid()->cell({1, 3})->accessibleDescription().isEmpty());
    page.open(domain::EpisodeId{1, 3}.ref(), {});
    QVERIFY(pane->grid()->cell({1, 2})->accessibleDescription().isEmpty());
    QVERIFY(!pane->grid()->cell({1, 3})->accessibleDescription().isEmpty());
}

void TestSeasonsPane::standsBesideEpisodesOnly()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E8"_s);
    pages::ArticlePage page(fixture.services());
    page.resize(1200, 800);
    page.show();
    page.open(domain::Ref::parse(u"character:kate-wyler"_s), {});
    QVERIFY(page.findChild<pages::SeasonsPane *>() == nullptr);
    page.open(domain::EpisodeId{1, 1}.ref(), {});
    QVERIFY(page.findChild<pages::SeasonsPane *>()->isVisible());
    page.open(domain::Ref::parse(u"character:kate-wyler"_s), {});
    QVERIFY(!page.findChild<pages::SeasonsPane *>()->isVisible());
}

void TestSeasonsPane::goesWhereThereIsNoRoom()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E8"_s);
    pages::ArticlePage page(fixture.services());
    page.resize(600, 500);
    page.open(domain::EpisodeId{1, 1}.ref(), {});
    page.show();
    const auto *narrow = page.findChild<pages::SeasonsPane *>();
    QVERIFY(narrow == nullptr || !narrow->isVisible());
    page.resize(1200, 800);
    QTRY_VERIFY(page.findChild<pages::SeasonsPane *>() != nullptr);
    QVERIFY(page.findChild<pages::SeasonsPane *>()->isVisible());
}

void TestSeasonsPane::followsProgress()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E1"_s);
    pages::EpisodesPage page(fixture.services());
    page.resize(1200, 800);
    page.show();
    const auto *pane = page.findChild<pages::SeasonsPane *>();
    QCOMPARE(pane->grid()->cell({1, 3})->state(), widgets::CellState::Sealed);
    fixture.watch(u"S1E3"_s);
    page.refresh();
    QCOMPARE(pane->grid()->cell({1, 3})->state(), widgets::CellState::Watched);
    QCOMPARE(pane->grid()->cell({1, 4})->state(), widgets::CellState::Next);
}

void TestSeasonsPane::isAsWideAsItsGrid()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E8"_s);
    pages::ArticlePage page(fixture.services());
    QFont large = page.font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    page.setFont(large);
    page.resize(1600, 900);
    page.show();
    page.open(domain::EpisodeId{1, 4}.ref(), {});
    const auto *pane = page.findChild<pages::SeasonsPane *>();
    QVERIFY(pane && pane->isVisible());
    const auto *last = pane->grid()->cell({1, 4});
    QTRY_VERIFY(last->mapTo(pane->viewport(), last->rect().topRight()).x() < pane->viewport()->width());
}

QTEST_MAIN(TestSeasonsPane)
#include "tst_seasonspane.moc"
