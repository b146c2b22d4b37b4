// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "pages/previewcard.h"
#include "pages/recap/recappage.h"
#include "widgets/chip.h"
#include "widgets/chipbar.h"
#include "widgets/emptystate.h"
#include "widgets/linklabel.h"

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

void show(QWidget &page, const QSize &size = {1280, 800})
{
    page.resize(size);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
}

} // namespace

class TestRecapPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheLastThreeEpisodes();
    void spanIsChosen();
    void namesNoLaterEpisode();
    void followsTheReader();
    void linksLeadToPagesAndSources();
    void namesThoseWhoWatchTogether();
    void textIsReadWithTheCaret();
    void nothingIsCutOff_data() { neverScrollsSideways_data(); }
    void nothingIsCutOff();
    void nothingWatchedSaysSo();
    void neverScrollsSideways_data();
    void neverScrollsSideways();
};

void TestRecapPage::tellsTheLastThreeEpisodes()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E4"_s);
    pages::RecapPage page(fixture.services());
    show(page);
    const auto all = fixture.encyclopedia().episodes(fixture.viewpoint(u"all"_s));
    const QString text = textOf(page);
    QVERIFY(text.contains(u"You stopped at season 2, episode 4, today."_s));
    for (const int place : {9, 10, 11}) {
        QVERIFY2(text.contains(all.at(place).title), qPrintable(all.at(place).title));
    }
    QVERIFY(!text.contains(u"S2 E1, "_s + all.at(8).title));
    for (const QString &heading : {u"What the last episodes told"_s, u"Who is who"_s, u"What stands open"_s,
                                   u"What comes next"_s, u"Sources"_s}) {
        QVERIFY2(text.contains(heading), qPrintable(heading));
    }
}

void TestRecapPage::spanIsChosen()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E4"_s);
    pages::RecapPage page(fixture.services());
    show(page);
    const auto all = fixture.encyclopedia().episodes(fixture.viewpoint(u"all"_s));
    auto *spans = page.findChild<widgets::ChipBar *>();
    QVERIFY(spans);
    spans->chip(u"season"_s)->click();
    QVERIFY(textOf(page).contains(u"S2 E1, "_s + all.at(8).title));
    spans->chip(u"episode"_s)->click();
    QVERIFY(!textOf(page).contains(u"S2 E3, "_s + all.at(10).title));
    QVERIFY(textOf(page).contains(u"S2 E4, "_s + all.at(11).title));
    // The choice is kept with the place.
    pages::RecapPage again(fixture.services());
    again.restoreState(page.saveState());
    show(again);
    QVERIFY(!textOf(again).contains(u"S2 E3, "_s + all.at(10).title));
}

void TestRecapPage::namesNoLaterEpisode()
{
    tests::PageFixture fixture;
    fixture.watch(u"S1E2"_s);
    pages::RecapPage page(fixture.services());
    show(page);
    const auto all = fixture.encyclopedia().episodes(fixture.viewpoint(u"all"_s));
    const QString text = textOf(page);
    QVERIFY(text.contains(all.at(2).title));
    for (qsizetype i = 3; i < all.size(); ++i) {
        QVERIFY2(!text.contains(all.at(i).title), qPrintable(all.at(i).title));
        QVERIFY2(!text.contains(all.at(i).logline), qPrintable(all.at(i).logline));
    }
}

void TestRecapPage::followsTheReader()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E4"_s);
    pages::RecapPage page(fixture.services());
    show(page);
    const auto all = fixture.encyclopedia().episodes(fixture.viewpoint(u"all"_s));
    fixture.watch(u"S1E1"_s);
    page.refresh();
    QVERIFY(!textOf(page).contains(all.at(11).title));
    QVERIFY(textOf(page).contains(u"season 1, episode 1"_s));
}

void TestRecapPage::linksLeadToPagesAndSources()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E4"_s);
    pages::RecapPage page(fixture.services());
    show(page);
    QSignalSpy opened(&page, &pages::PageView::openRequested);
    QSignalSpy external(&page, &pages::PageView::externalLinkRequested);
    QLabel *told = nullptr;
    QLabel *source = nullptr;
    for (QLabel *label : page.findChildren<QLabel *>()) {
        if (!told && label->text().contains(u"href=\"page:character:"_s) &&
            label->text().contains(u"href=\"source:0\""_s)) {
            told = label;
        }
        if (!source && label->text().contains(u"href=\"https://"_s)) {
            source = label;
        }
    }
    QVERIFY(told && source);
    Q_EMIT told->linkActivated(u"page:character:kate-wyler"_s);
    QCOMPARE(opened.at(0).at(0).value<domain::Ref>().toString(), u"character:kate-wyler"_s);
    // A marker shows its source beside it, with the keyboard in its link; Escape goes back to the text.
    auto *card = page.findChild<pages::PreviewCard *>();
    QVERIFY(card && !card->isVisible());
    Q_EMIT told->linkActivated(u"source:0"_s);
    QVERIFY(card->isVisible());
    QVERIFY(card->accessibleName().startsWith(u"Source 1, "_s));
    QTest::keyClick(card, Qt::Key_Escape);
    QVERIFY(!card->isVisible());
    // So does the pointer, after a moment.
    Q_EMIT told->linkHovered(u"source:0"_s);
    QVERIFY(!card->isVisible());
    QTRY_VERIFY(card->isVisible());
    Q_EMIT told->linkHovered(QString());
    QTRY_VERIFY(!card->isVisible());
    Q_EMIT source->linkActivated(u"https://example.org/"_s);
    QCOMPARE(external.at(0).at(0).toUrl(), QUrl(u"https://example.org/"_s));
}

void TestRecapPage::namesThoseWhoWatchTogether()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E4"_s);
    const auto first = fixture.reader().viewers().constFirst().id;
    QVERIFY(fixture.reader().renameViewer(first, u"Anna"_s).has_value());
    pages::RecapPage page(fixture.services());
    page.setLocale(QLocale(QLocale::English));
    show(page);
    // One alone is spoken to.
    QVERIFY(textOf(page).contains(u"You stopped at season 2, episode 4"_s));
    const auto second = fixture.reader().addViewer(u"Ben"_s);
    QVERIFY(second.has_value());
    QVERIFY(fixture.reader().setWatching({*second}).has_value());
    fixture.watch(u"S1E8"_s);
    QVERIFY(fixture.reader().setWatching({first, *second}).has_value());
    page.refresh();
    const QString together = textOf(page);
    QVERIFY2(together.contains(u"Together, Anna and Ben have watched up to season 1, episode 8"_s),
             qPrintable(together.left(300)));
    QVERIFY(!together.contains(u"You stopped"_s));
}

void TestRecapPage::textIsReadWithTheCaret()
{
    tests::PageFixture fixture;
    fixture.watch(u"S2E4"_s);
    pages::RecapPage page(fixture.services());
    show(page);
    int texts = 0;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->textFormat() == Qt::RichText) {
            ++texts;
            QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
            QVERIFY(label->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard));
        }
    }
    QVERIFY(texts > 10);
}

void TestRecapPage::nothingIsCutOff()
{
    QFETCH(const QSize, size);
    QFETCH(const int, zoom);
    tests::PageFixture fixture;
    fixture.watch(u"S2E4"_s);
    pages::RecapPage page(fixture.services());
    page.setZoom(zoom);
    show(page, size);
    int texts = 0;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap()) {
            ++texts;
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        }
    }
    QVERIFY(texts > 10);
}

void TestRecapPage::nothingWatchedSaysSo()
{
    tests::PageFixture fixture;
    fixture.watch(u"none"_s);
    pages::RecapPage page(fixture.services());
    show(page);
    const auto *empty = page.findChild<widgets::EmptyState *>();
    QVERIFY(empty && empty->isVisible());
    const auto all = fixture.encyclopedia().episodes(fixture.viewpoint(u"all"_s));
    QVERIFY(!textOf(page).contains(all.at(0).title));
}

void TestRecapPage::neverScrollsSideways_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::newRow("wide") << QSize(1280, 800) << 100;
    QTest::newRow("narrow") << QSize(800, 600) << 100;
    QTest::newRow("large text") << QSize(1280, 800) << 150;
    QTest::newRow("small and large") << QSize(640, 480) << 150;
}

void TestRecapPage::neverScrollsSideways()
{
    QFETCH(const QSize, size);
    QFETCH(const int, zoom);
    tests::PageFixture fixture;
    fixture.watch(u"all"_s);
    pages::RecapPage page(fixture.services());
    page.setZoom(zoom);
    show(page, size);
    const auto *scroll = page.findChild<QScrollArea *>();
    QVERIFY(scroll);
    QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
             qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
}

QTEST_MAIN(TestRecapPage)
#include "tst_recappage.moc"
