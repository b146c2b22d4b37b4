// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "pages/home/homepage.h"
#include "widgets/dossierwidget.h"
#include "widgets/linklabel.h"
#include "widgets/primarybutton.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

/// Everything that the page says, in sight or to screen readers.
QString textOf(const QWidget &page)
{
    QStringList texts;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            texts << label->text();
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            texts << button->text();
        }
    }
    return texts.join(u'\n');
}

template<class T>
T *shownButton(const QWidget &page, const QString &text)
{
    for (T *button : page.findChildren<T *>()) {
        if (button->text() == text && button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

bool shownLabel(const QWidget &page, const QString &text)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->text().startsWith(text) && label->isVisible()) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestHomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheNextEpisodeAndNoLaterOne();
    void offersThatItWasWatched();
    void leavesOutSealedVisits();
    void sealsDossiersAhead();
    void loadsNewsAfterTheFirstPicture();
    void tellsWhatChangedLast();
    void tellsNewsSinceTheLastVisit();
    void greetsWhoComesBack_data();
    void greetsWhoComesBack();
    void neverScrollsSideways_data();
    void neverScrollsSideways();
    void saysWhenAllIsWatched();
};

void TestHomePage::namesTheNextEpisodeAndNoLaterOne()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E1"_s);
    pages::HomePage page(fixture.services(), fixture.news(), fixture.library());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto all = fixture.encyclopedia().episodes(fixture.viewpoint(u"all"_s));
    const QString text = textOf(page);
    QVERIFY(text.contains(all.at(1).title));
    for (qsizetype i = 2; i < all.size(); ++i) {
        QVERIFY2(!text.contains(all.at(i).title), qPrintable(all.at(i).title));
        QVERIFY2(!text.contains(all.at(i).logline), qPrintable(all.at(i).logline));
    }
    fixture.watch(u"S1E2"_s);
    page.refresh();
    QVERIFY(textOf(page).contains(all.at(2).title));
}

void TestHomePage::offersThatItWasWatched()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::HomePage page(fixture.services(), fixture.news(), fixture.library());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QSignalSpy watched(&page, &pages::PageView::watchedRequested);
    QSignalSpy opened(&page, &pages::PageView::openRequested);
    QSignalSpy section(&page, &pages::PageView::sectionRequested);
    auto *button = shownButton<widgets::PrimaryButton>(page, u"I have watched it"_s);
    QVERIFY(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(watched.size(), 1);
    QCOMPARE(watched.at(0).at(0).value<domain::Gate>(), domain::Gate{12});
    auto *recap = shownButton<QPushButton>(page, u"Recap of S2 E3"_s);
    QVERIFY(recap);
    recap->click();
    QCOMPARE(opened.at(0).at(0).value<domain::Ref>().toString(), u"episode:s02e03"_s);
    auto *choose = shownButton<widgets::LinkLabel>(page, u"Choose another…"_s);
    QVERIFY(choose);
    QTest::keyClick(choose, Qt::Key_Return);
    QCOMPARE(section.at(0).at(0).toString(), u"episodes"_s);
}

void TestHomePage::leavesOutSealedVisits()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    QVERIFY(fixture.library().addVisit(*domain::Ref::parse(u"character:kate-wyler")));
    QVERIFY(fixture.library().addVisit(*domain::Ref::parse(u"episode:s02e03")));
    pages::HomePage page(fixture.services(), fixture.news(), fixture.library());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto all = fixture.encyclopedia().episodes(fixture.viewpoint(u"all"_s));
    QVERIFY(shownButton<widgets::LinkLabel>(page, all.at(10).title));
    fixture.watch(u"S1E1"_s);
    page.refresh();
    QVERIFY(!textOf(page).contains(all.at(10).title));
    QVERIFY(shownButton<widgets::LinkLabel>(page, u"Kate Wyler"_s));
}

void TestHomePage::sealsDossiersAhead()
{
    using State = widgets::DossierContent::State;
    tests::PageFixture fixture;
    fixture.watch(u"S1E1"_s);
    pages::HomePage page(fixture.services(), fixture.news(), fixture.library());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const auto states = [&page] {
        QList<State> list;
        for (const auto *dossier : page.findChildren<widgets::DossierWidget *>()) {
            list += dossier->content().state;
            if (dossier->content().state == State::Sealed) {
                // A closed folder tells nothing, not even to screen readers.
                if (!dossier->content().about.isEmpty() || !dossier->content().portraits.isEmpty() ||
                    !dossier->accessibleDescription().isEmpty()) {
                    return QList<State>();
                }
            }
        }
        return list;
    };
    QCOMPARE(states(), (QList<State>{State::Open, State::Sealed, State::Sealed, State::Announced}));
    fixture.watch(u"S1E8"_s);
    page.refresh();
    QCOMPARE(states(), (QList<State>{State::Open, State::Open, State::Sealed, State::Announced}));
    QSignalSpy opened(&page, &pages::PageView::openRequested);
    page.findChildren<widgets::DossierWidget *>().first()->click();
    QCOMPARE(opened.at(0).at(0).value<domain::Ref>().toString(), u"season:season-1"_s);
}

void TestHomePage::loadsNewsAfterTheFirstPicture()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::HomePage page(fixture.services(), fixture.news(), fixture.library());
    const auto newest = fixture.news().list({}, fixture.reader().viewpoint(), std::nullopt, 1).items;
    QCOMPARE(newest.size(), 1);
    QVERIFY(!textOf(page).contains(newest.first().publisher));
    page.resize(1200, 800);
    page.show();
    QTRY_VERIFY(textOf(page).contains(newest.first().publisher));
    QSignalSpy section(&page, &pages::PageView::sectionRequested);
    auto *allNews = shownButton<widgets::LinkLabel>(page, u"All news"_s);
    QVERIFY(allNews);
    allNews->click();
    QCOMPARE(section.at(0).at(0).toString(), u"news"_s);
}

void TestHomePage::tellsWhatChangedLast()
{
    tests::PageFixture fixture(QDate(2026, 4, 1));
    fixture.watch(u"S1E1"_s);
    pages::HomePage page(fixture.services(), fixture.news(), fixture.library());
    page.resize(1280, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    // The award of March 2026 is what the encyclopedia heard of last.
    QTRY_VERIFY(shownButton<widgets::LinkLabel>(page, u"What changed"_s));
    QTRY_VERIFY(shownButton<widgets::LinkLabel>(page, u"Keri Russell"_s));
    const QSignalSpy section(&page, &pages::PageView::sectionRequested);
    shownButton<widgets::LinkLabel>(page, u"What changed"_s)->click();
    QCOMPARE(section.at(0).at(0).toString(), u"changes"_s);
}

void TestHomePage::tellsNewsSinceTheLastVisit()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E1"_s);
    // Nobody was here before: only the latest.
    pages::HomePage page(fixture.services(), fixture.news(), fixture.library());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QTRY_VERIFY(textOf(page).contains(u"Latest news"_s));
    QVERIFY(!textOf(page).contains(u"New since your last visit"_s));
    QVERIFY(fixture.library().setLastVisit(QDateTime(QDate(2024, 1, 1), QTime(12, 0), Qt::UTC)));
    page.refresh();
    QVERIFY(textOf(page).contains(u"New since your last visit"_s));
    // And nothing came since then.
    QVERIFY(fixture.library().setLastVisit(QDateTime(QDate(2026, 5, 31), QTime(12, 0), Qt::UTC)));
    page.refresh();
    QVERIFY(textOf(page).contains(u"Latest news"_s));
}

void TestHomePage::greetsWhoComesBack_data()
{
    QTest::addColumn<QString>("watched");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("greeted");
    QTest::newRow("the same day") << u"S2E3"_s << 0 << false;
    QTest::newRow("within the month") << u"S2E3"_s << 30 << false;
    QTest::newRow("after months") << u"S2E3"_s << 150 << true;
    QTest::newRow("nothing watched") << u"none"_s << 150 << false;
    QTest::newRow("all watched") << u"all"_s << 150 << false;
}

void TestHomePage::greetsWhoComesBack()
{
    QFETCH(const QString, watched);
    QFETCH(const int, days);
    QFETCH(const bool, greeted);
    tests::PageFixture fixture;
    fixture.watch(watched);
    const auto clock =
        base::Clock::stoppedAt(QDateTime(QDate(2026, 6, 1).addDays(days), QTime(12, 0), Qt::UTC));
    services::Reader later(fixture.library(), fixture.encyclopedia().spine(), clock);
    const pages::PageServices services{fixture.encyclopedia(), later, fixture.settings()};
    pages::HomePage page(services, fixture.news(), fixture.library());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(shownLabel(page, u"You stopped at season 2, episode 3, 5 month"_s), greeted);
}

void TestHomePage::neverScrollsSideways_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::newRow("wide") << QSize(1204, 756) << 100;
    QTest::newRow("narrow") << QSize(744, 556) << 100;
    QTest::newRow("smallest") << QSize(584, 436) << 100;
    QTest::newRow("large text") << QSize(1204, 756) << 200;
}

void TestHomePage::neverScrollsSideways()
{
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    pages::HomePage page(fixture.services(), fixture.news(), fixture.library());
    page.setZoom(zoom);
    page.resize(size);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCoreApplication::processEvents();
    QCOMPARE(page.size(), size);
    const auto *scroll = page.findChild<QScrollArea *>();
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
}

void TestHomePage::saysWhenAllIsWatched()
{
    tests::PageFixture fixture;
    fixture.watch(u"all"_s);
    pages::HomePage page(fixture.services(), fixture.news(), fixture.library());
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(!shownButton<widgets::PrimaryButton>(page, u"I have watched it"_s));
    QVERIFY(shownButton<QPushButton>(page, u"Recap of S3 E8"_s));
    fixture.watch(u"none"_s);
    page.refresh();
    QVERIFY(shownButton<widgets::PrimaryButton>(page, u"I have watched it"_s));
    QVERIFY(textOf(page).contains(u"Nothing watched yet"_s));
}

QTEST_MAIN(TestHomePage)
#include "tst_homepage.moc"
