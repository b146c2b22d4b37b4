// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "pages/news/articlebrowser.h"
#include "pages/news/feedsdialog.h"
#include "pages/news/headlinelist.h"
#include "pages/news/newslistpane.h"
#include "pages/news/newspage.h"
#include "pages/news/newsreader.h"
#include "widgets/banner.h"
#include "widgets/linklabel.h"
#include "widgets/veilwidget.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
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
              << model.index(row, 0).data(Qt::AccessibleTextRole).toString();
    }
    return texts.join(u'\n');
}

/// A page in a window of the design's size, shown.
struct Shown
{
    explicit Shown(tests::PageFixture &fixture, QSize size = QSize(1280, 800))
        : page(fixture.services(), fixture.news())
    {
        page.resize(size);
        page.show();
        page.activateWindow();
    }

    pages::HeadlineList *list() const { return page.findChild<pages::HeadlineList *>(); }
    pages::NewsReader *reader() const { return page.findChild<pages::NewsReader *>(); }

    pages::NewsPage page;
};

} // namespace

class TestNewsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheModelsPromises();
    void sealsHeadlines();
    void veilsWhatIsSealed();
    void looksWithoutReading();
    void readsByKeyboard();
    void keepsAndUnreads();
    void opensAnItem();
    void filtersByWords();
    void takesTurnsWhenNarrow();
    void tellsThatItIsOffline();
    void loadsNothingFromElsewhere();
    void addsAndRemovesFeeds();
};

void TestNewsPage::keepsTheModelsPromises()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E1"_s);
    const Shown shown(fixture);
    const QAbstractItemModelTester tester(shown.list()->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.watch(u"all"_s);
    const_cast<pages::NewsPage &>(shown.page).refresh();
    QVERIFY(shown.list()->model()->rowCount() > 0);
}

void TestNewsPage::sealsHeadlines()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E1"_s);
    Shown shown(fixture);
    const auto open = fixture.news().list({}, fixture.viewpoint(u"S1E1"_s), std::nullopt, 1000).items;
    const auto all = fixture.news().list({}, fixture.viewpoint(u"all"_s), std::nullopt, 1000).items;
    const QString text = textOf(*shown.list()->model());
    int sealed = 0;
    for (const domain::NewsItem &item : open) {
        if (!item.sealed) {
            continue;
        }
        ++sealed;
        const auto same = std::ranges::find(all, item.id, &domain::NewsItem::id);
        QVERIFY(same != all.end());
        QVERIFY2(!text.contains(same->title), qPrintable(same->title));
        shown.page.open(std::nullopt, item.id);
        QVERIFY(shown.reader()->item()->title.isEmpty());
        QVERIFY(shown.page.findChild<pages::ArticleBrowser *>()->toPlainText().isEmpty());
        QVERIFY(!fixture.news().item(item.id, fixture.viewpoint(u"all"_s))->read);
    }
    QVERIFY(sealed > 0);
}

void TestNewsPage::veilsWhatIsSealed()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E1"_s);
    Shown shown(fixture);
    const auto items = fixture.news().list({}, fixture.viewpoint(u"S1E1"_s), std::nullopt, 1000).items;
    const auto sealed = std::ranges::find(items, true, &domain::NewsItem::sealed);
    QVERIFY(sealed != items.end());
    const auto open = fixture.news().item(sealed->id, fixture.viewpoint(u"all"_s));
    shown.page.open(std::nullopt, sealed->id);
    const auto *veil = shown.reader()->findChild<widgets::VeilWidget *>();
    QVERIFY(veil->isVisible());
    const auto episode = fixture.encyclopedia().spine().episodeOf(sealed->sealedUntil);
    QVERIFY(episode);
    QVERIFY2(veil->sentence().contains(u"season %1, episode %2"_s.arg(episode->season).arg(episode->number)),
             qPrintable(veil->sentence()));

    QSignalSpy watched(&shown.page, &pages::PageView::watchedRequested);
    QTest::mouseClick(veil->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(watched.size(), 1);
    QCOMPARE(watched.first().first().value<domain::Gate>(), sealed->sealedUntil);

    // Opening it anyway is asked once; keeping it sealed is the default.
    auto *anyway = veil->findChild<widgets::LinkLabel *>();
    anyway->click();
    auto *question = shown.page.findChild<QMessageBox *>();
    QVERIFY(question);
    QTest::keyClick(question->defaultButton(), Qt::Key_Space);
    QVERIFY(veil->isVisible());
    QTRY_VERIFY(!shown.page.findChild<QMessageBox *>());
    anyway->click();
    question = shown.page.findChild<QMessageBox *>();
    QVERIFY(question);
    const auto buttons = question->buttons();
    for (QAbstractButton *button : buttons) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole) {
            button->click();
        }
    }
    QVERIFY(!veil->isVisible());
    QCOMPARE(shown.reader()->item()->title, open->title);
    // The list keeps its seal, and the text closes when another one is chosen.
    QVERIFY(!textOf(*shown.list()->model()).contains(open->title));
    const auto other = std::ranges::find(items, false, &domain::NewsItem::sealed);
    shown.page.open(std::nullopt, other->id);
    shown.page.open(std::nullopt, sealed->id);
    QVERIFY(veil->isVisible());
    QVERIFY(shown.reader()->item()->title.isEmpty());
}

void TestNewsPage::looksWithoutReading()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    const int unread = fixture.news().unread(fixture.reader().viewpoint());
    const Shown shown(fixture);
    QVERIFY(QTest::qWaitForWindowActive(&const_cast<pages::NewsPage &>(shown.page)));
    shown.list()->setFocus();
    QCoreApplication::processEvents();
    QCOMPARE(fixture.news().unread(fixture.reader().viewpoint()), unread);
    QVERIFY(!shown.reader()->item());
}

void TestNewsPage::readsByKeyboard()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    const Shown shown(fixture);
    const auto items = fixture.news().list({}, fixture.reader().viewpoint(), std::nullopt, 3).items;
    shown.list()->setFocus();
    QTest::keyClick(shown.list(), Qt::Key_J);
    QVERIFY(shown.reader()->item());
    QCOMPARE(shown.reader()->item()->id, items.at(0).id);
    QVERIFY(fixture.news().item(items.at(0).id, fixture.reader().viewpoint())->read);
    QTest::keyClick(shown.list(), Qt::Key_J);
    QCOMPARE(shown.reader()->item()->id, items.at(1).id);
    QTest::keyClick(shown.list(), Qt::Key_K);
    QCOMPARE(shown.reader()->item()->id, items.at(0).id);
    QSignalSpy external(&shown.page, &pages::PageView::externalLinkRequested);
    QTest::keyClick(shown.list(), Qt::Key_O);
    QCOMPARE(external.at(0).at(0).toUrl(), QUrl(items.at(0).link));
}

void TestNewsPage::keepsAndUnreads()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    const Shown shown(fixture);
    shown.list()->setFocus();
    QTest::keyClick(shown.list(), Qt::Key_J);
    const QString id = shown.reader()->item()->id;
    const auto stored = [&] { return *fixture.news().item(id, fixture.reader().viewpoint()); };
    QTest::keyClick(shown.list(), Qt::Key_S);
    QVERIFY(stored().starred);
    QTest::keyClick(shown.list(), Qt::Key_U);
    QVERIFY(!stored().read);
    QTest::keyClick(shown.list(), Qt::Key_U);
    QVERIFY(stored().read);
    QTest::keyClick(shown.list(), Qt::Key_S);
    QVERIFY(!stored().starred);
    QCOMPARE(shown.reader()->item()->id, id);
}

void TestNewsPage::opensAnItem()
{
    tests::PageFixture fixture;
    fixture.watch(u"all"_s);
    Shown shown(fixture);
    const auto items = fixture.news().list({}, fixture.reader().viewpoint(), std::nullopt, 1000).items;
    shown.page.open(std::nullopt, items.last().id);
    QCOMPARE(shown.reader()->item()->id, items.last().id);
    shown.page.open(std::nullopt, u"archive:no-such-source"_s);
    QVERIFY(!shown.reader()->item());
}

void TestNewsPage::filtersByWords()
{
    tests::PageFixture fixture;
    fixture.watch(u"all"_s);
    const Shown shown(fixture);
    auto *words = shown.page.findChild<pages::NewsListPane *>()->words();
    const int all = shown.list()->model()->rowCount();
    QTest::keyClicks(words, u"Emmy"_s);
    QVERIFY(shown.list()->model()->rowCount() < all);
    QVERIFY(shown.list()->model()->rowCount() > 0);
    words->setText(u"zeppelin"_s);
    QCOMPARE(shown.list()->model()->rowCount(), 0);
    QVERIFY(!shown.list()->isVisible());
}

void TestNewsPage::takesTurnsWhenNarrow()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    const Shown shown(fixture, QSize(640, 480));
    QCOMPARE(shown.page.panes(), pages::NewsPage::Panes::One);
    QVERIFY(!shown.reader()->isVisible());
    shown.list()->setFocus();
    QTest::keyClick(shown.list(), Qt::Key_J);
    QTest::keyClick(shown.list(), Qt::Key_Return);
    QVERIFY(shown.reader()->isVisible());
    QVERIFY(!shown.list()->isVisible());
    QTest::keyClick(shown.reader(), Qt::Key_Escape);
    QVERIFY(shown.list()->isVisible());
}

void TestNewsPage::tellsThatItIsOffline()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E3"_s);
    const Shown shown(fixture);
    auto *banner = shown.page.findChild<widgets::Banner *>();
    QVERIFY(!banner->isVisible());
    QSignalSpy fetched(&fixture.news(), &services::News::fetched);
    fixture.news().fetch();
    QVERIFY(fetched.wait());
    QVERIFY(banner->isVisible());
    QVERIFY(banner->sentence().startsWith(u"You are offline."_s));
}

void TestNewsPage::loadsNothingFromElsewhere()
{
    pages::ArticleBrowser browser;
    browser.showArticle(
        u"<p>Text <img src=\"https://tracker.example/a.png\"> <a href=\"https://a.example/\">on</a></p>"_s);
    QVERIFY(!browser.document()
                 ->resource(QTextDocument::ImageResource, QUrl(u"https://tracker.example/a.png"_s))
                 .isValid());
    QVERIFY(browser.toPlainText().contains(u"Text"_s));
    QVERIFY(!browser.openLinks());
}

void TestNewsPage::addsAndRemovesFeeds()
{
    tests::PageFixture fixture;
    pages::FeedsDialog dialog(fixture.news());
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    const int before = list->count();
    const auto fields = dialog.findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    QTest::keyClicks(fields.at(0), u"feeds.example/diplomat.xml"_s);
    QTest::keyClicks(fields.at(2), u"The Diplomat, Keri Russell"_s);
    QTest::keyClick(fields.at(0), Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(list->count(), before + 1);
    QCOMPARE(fixture.news().feeds().last().words, (QStringList{u"The Diplomat"_s, u"Keri Russell"_s}));
    list->item(before)->setCheckState(Qt::Unchecked);
    QVERIFY(!fixture.news().feeds().last().enabled);
    list->setFocus();
    list->setCurrentRow(before);
    dialog.findChildren<QPushButton *>().first()->click();
    QCOMPARE(list->count(), before);
    auto *banner = dialog.findChild<widgets::Banner *>();
    QVERIFY(banner->isVisible());
    Q_EMIT banner->linkActivated();
    QCOMPARE(list->count(), before + 1);
    QVERIFY(!fixture.news().feeds().last().enabled);
}

QTEST_MAIN(TestNewsPage)
#include "tst_newspage.moc"
