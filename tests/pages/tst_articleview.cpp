// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "pages/article/articlepage.h"
#include "pages/article/articleview.h"
#include "pages/article/citation.h"
#include "pages/article/contentsrail.h"
#include "pages/previewcard.h"

#include <QBuffer>
#include <QLabel>
#include <QMessageBox>
#include <QPdfWriter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

const domain::Ref kate{domain::PageKind::Character, u"kate-wyler"_s};

/// A shown article page at 1200 x 700.
class Shown
{
public:
    Shown(tests::PageFixture &fixture, const domain::Ref &ref)
        : page(fixture.services())
    {
        page.resize(1200, 700);
        page.open(ref, {});
        page.show();
        page.activateWindow();
        m_active = QTest::qWaitForWindowActive(&page);
        page.view()->setFocus();
    }
    bool hasFocus() const { return m_active && page.view()->hasFocus(); }
    QString text() const { return page.view()->document()->toPlainText(); }
    /// Presses Tab until the link has focus.
    bool tabTo(const QString &start)
    {
        for (int presses = 0; presses < 400; ++presses) {
            QTest::keyClick(page.view(), Qt::Key_Tab);
            if (page.view()->focusedLink().startsWith(start)) {
                return true;
            }
        }
        return false;
    }
    pages::ArticlePage page;

private:
    bool m_active = false;
};

} // namespace

class TestArticleView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture.watch(u"S2E3"_s); }
    void missingAndHiddenPagesLookTheSame();
    void linksOpenByKeyboard();
    void sourceMarkersShowTheirSource();
    void watchedVeilAsksTheWindow();
    void openedPartClosesWhenThePageIsLeft();
    void keepingItSealedChangesNothing();
    void contentsFollowTheScroll();
    void neverScrollsSideways_data();
    void neverScrollsSideways();
    void findsAndCounts();
    void zoomKeepsThePlace();
    void citesPagesAndSources();
    void sourcesSayWhenTheyAreSafe();
    void printsSomething();
    void mirrorsItself();

private:
    tests::PageFixture m_fixture;
};

void TestArticleView::missingAndHiddenPagesLookTheSame()
{
    m_fixture.watch(u"none"_s);
    // An episode that is not next yet, and one that was never made.
    Shown hidden(m_fixture, {domain::PageKind::Episode, u"s03e05"_s});
    Shown missing(m_fixture, {domain::PageKind::Episode, u"s99e99"_s});
    QVERIFY(!hidden.page.content());
    QCOMPARE(hidden.text(), missing.text());
    QVERIFY(hidden.text().contains(u"There is no such page."_s));
    QCOMPARE(hidden.page.pageTitle(), missing.page.pageTitle());
}

void TestArticleView::linksOpenByKeyboard()
{
    Shown shown(m_fixture, kate);
    QVERIFY(shown.tabTo(u"page:place:kabul"_s));
    QSignalSpy opened(&shown.page, &pages::PageView::openRequested);
    QSignalSpy openedNew(&shown.page, &pages::PageView::openInNewRequested);
    QTest::keyClick(shown.page.view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<domain::Ref>().toString(), u"place:kabul"_s);
    QTest::keyClick(shown.page.view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(openedNew.size(), 1);
    QCOMPARE(opened.size(), 1);
}

void TestArticleView::sourceMarkersShowTheirSource()
{
    Shown shown(m_fixture, kate);
    QVERIFY(shown.hasFocus());
    auto *card = shown.page.findChild<pages::PreviewCard *>();
    QVERIFY(shown.tabTo(u"source:"_s));
    QVERIFY(!card->isVisible());
    QTRY_VERIFY(card->isVisible());
    QVERIFY(card->accessibleName().startsWith(u"Source "_s));
    QTest::keyClick(shown.page.view(), Qt::Key_Escape);
    QVERIFY(!card->isVisible());
}

void TestArticleView::watchedVeilAsksTheWindow()
{
    Shown shown(m_fixture, kate);
    QSignalSpy watched(&shown.page, &pages::PageView::watchedRequested);
    QVERIFY(shown.tabTo(u"watched:"_s));
    QTest::keyClick(shown.page.view(), Qt::Key_Return);
    QCOMPARE(watched.size(), 1);
    QCOMPARE(watched.first().first().value<domain::Gate>(),
             *m_fixture.encyclopedia().spine().parseGate(u"S2E6"));
}

void TestArticleView::openedPartClosesWhenThePageIsLeft()
{
    Shown shown(m_fixture, kate);
    const QString sealed = shown.text();
    QVERIFY(shown.tabTo(u"open:"_s));
    QTest::keyClick(shown.page.view(), Qt::Key_Return);
    auto *question = shown.page.findChild<QMessageBox *>();
    QVERIFY(question);
    QVERIFY(question->text().contains(u"season 2, episode 6"_s));
    QCOMPARE(shown.text(), sealed);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QVERIFY(shown.text() != sealed);
    QVERIFY(shown.text().contains(u"Margaret Roylin"_s));
    shown.page.open(domain::Ref{domain::PageKind::Place, u"kabul"_s}, {});
    shown.page.open(kate, {});
    QCOMPARE(shown.text(), sealed);
}

void TestArticleView::keepingItSealedChangesNothing()
{
    Shown shown(m_fixture, kate);
    const QString sealed = shown.text();
    QVERIFY(shown.tabTo(u"open:"_s));
    QTest::keyClick(shown.page.view(), Qt::Key_Return);
    auto *question = shown.page.findChild<QMessageBox *>();
    QVERIFY(question);
    // Keeping it sealed is the default.
    QTest::keyClick(question->defaultButton(), Qt::Key_Space);
    QCOMPARE(shown.text(), sealed);
}

void TestArticleView::contentsFollowTheScroll()
{
    Shown shown(m_fixture, kate);
    pages::ArticleView *view = shown.page.view();
    QCOMPARE(view->currentSection(), 0);
    QSignalSpy changed(view, &pages::ArticleView::sectionChanged);
    const auto entries = shown.page.contents()->findChildren<pages::ContentsEntry *>();
    QCOMPARE(entries.size(), view->article().sections.size());
    QTest::mouseClick(entries.at(1), Qt::LeftButton);
    QCOMPARE(view->currentSection(), 1);
    QVERIFY(view->verticalScrollBar()->value() > 0);
    QVERIFY(!changed.isEmpty());
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    QCOMPARE(view->currentSection(), view->article().sections.size() - 1);
}

void TestArticleView::neverScrollsSideways_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("zoom");
    for (const int width : {480, 640, 800, 1024, 1280}) {
        for (const int zoom : {100, 150, 200}) {
            QTest::addRow("%d px at %d%%", width, zoom) << width << zoom;
        }
    }
}

void TestArticleView::neverScrollsSideways()
{
    QFETCH(int, width);
    QFETCH(int, zoom);
    Shown shown(m_fixture, kate);
    shown.page.resize(width, 600);
    shown.page.setZoom(zoom);
    QCOMPARE(shown.page.view()->horizontalScrollBar()->maximum(), 0);
}

void TestArticleView::findsAndCounts()
{
    Shown shown(m_fixture, kate);
    const pages::FindResult first = shown.page.find(u"carrier"_s, {});
    QVERIFY(first.matches >= 2);
    QCOMPARE(first.current, 1);
    const pages::FindResult last = shown.page.find(u"carrier"_s, pages::FindFlag::Backward);
    QCOMPARE(last.current, last.matches);
    QVERIFY(last.wrapped);
    QCOMPARE(shown.page.find(u"zeppelin"_s, {}).matches, 0);
}

void TestArticleView::zoomKeepsThePlace()
{
    Shown shown(m_fixture, kate);
    pages::ArticleView *view = shown.page.view();
    view->goToSection(3);
    const QString before = view->cursorForPosition(QPoint(view->width() / 4, 30)).block().text();
    shown.page.setZoom(130);
    QVERIFY(view->verticalScrollBar()->value() > 0);
    const QVariant state = shown.page.saveState();
    view->verticalScrollBar()->setValue(0);
    shown.page.restoreState(state);
    QVERIFY(view->verticalScrollBar()->value() > 0);
    QVERIFY(!before.isEmpty());
}

void TestArticleView::citesPagesAndSources()
{
    Shown shown(m_fixture, kate);
    const QLocale english(QLocale::English);
    const pages::ArticleContent &content = *shown.page.content();
    const QString page = pages::Citation::ofPage(content, english);
    QVERIFY2(page.startsWith(u"“Kate Wyler”. Attaché, encyclopedia of The Diplomat. Sources up to "_s),
             qPrintable(page));
    QVERIFY(page.contains(u"As known on 1 June 2026, after season 2, episode 3."_s));
    QVERIFY(page.endsWith(u" attache:character:kate-wyler"_s));
    QVERIFY(!page.contains(u"series:"_s));

    domain::Source source;
    source.author = u"Rebecca Flint Marx"_s;
    source.title = u"Keri Russell"_s;
    source.publisher = u"AllMovie"_s;
    source.url = u"https://example.org/p62230"_s;
    source.published = *domain::PartialDate::parse(u"2023-04-22");
    QCOMPARE(pages::Citation::ofSource(source, english),
             u"Rebecca Flint Marx: “Keri Russell”. AllMovie, 22 April 2023. https://example.org/p62230"_s);
    // A title that the editors supplied is not a quotation, and what is sealed has no title and no address.
    source.title = u"[News of May 2010]"_s;
    source.author.clear();
    QVERIFY(pages::Citation::ofSource(source, english).startsWith(u"[News of May 2010]. AllMovie"_s));
    source.title.clear();
    source.sealed = true;
    QCOMPARE(pages::Citation::ofSource(source, english), u"AllMovie, 22 April 2023."_s);
}

void TestArticleView::sourcesSayWhenTheyAreSafe()
{
    Shown shown(m_fixture, kate);
    pages::PreviewCard card(&shown.page);
    const domain::EpisodeSpine &spine = m_fixture.encyclopedia().spine();
    const auto textOf = [&card] {
        QString text;
        const auto labels = card.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            text += label->isHidden() ? QString() : label->text() + u'\n';
        }
        return text;
    };
    domain::Source source;
    source.publisher = u"ELLE"_s;
    source.title = u"The finale"_s;
    source.url = u"https://example.org/finale"_s;
    card.setSource(source, 8, spine);
    QVERIFY(!textOf().contains(u"Safe after"_s));
    source.safeAfter = *spine.parseGate(u"S1E8");
    card.setSource(source, 8, spine);
    QVERIFY2(textOf().contains(u"Safe after season 1, episode 8."_s), qPrintable(textOf()));
    // The pack tells it of the sources that an article cites.
    bool told = false;
    m_fixture.watch(u"all"_s);
    const auto page = m_fixture.encyclopedia().page(kate, m_fixture.viewpoint(u"all"_s));
    for (const domain::Source &cited : page->sources) {
        told = told || cited.safeAfter > domain::openToAll;
    }
    QVERIFY(told);
}

void TestArticleView::printsSomething()
{
    Shown shown(m_fixture, kate);
    QBuffer file;
    QVERIFY(file.open(QIODevice::WriteOnly));
    {
        QPdfWriter writer(&file);
        shown.page.print(&writer);
    }
    QVERIFY(file.data().startsWith("%PDF"));
    QVERIFY(file.data().count("/Type /Page\n") > 1);
}

void TestArticleView::mirrorsItself()
{
    Shown shown(m_fixture, kate);
    shown.page.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(shown.page.contents()->x() > shown.page.view()->x());
    QCOMPARE(shown.page.view()->horizontalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
