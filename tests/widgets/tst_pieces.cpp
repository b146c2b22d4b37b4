// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/chipbar.h"
#include "widgets/dossierwidget.h"
#include "widgets/flowlayout.h"
#include "widgets/linklabel.h"
#include "widgets/portraitwidget.h"
#include "widgets/spine.h"
#include "widgets/spineitem.h"
#include "widgets/textlabel.h"
#include "widgets/veilwidget.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace attache;
using namespace attache::widgets;
using namespace Qt::StringLiterals;

class TestPieces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void veilSaysWhatItMay();
    void veilHeightTellsNothing();
    void veilButtonsReport();
    void chipsChooseOne();
    void chipsChooseAny();
    void chipsMoveByArrow();
    void bannerShowsAndLeaves();
    void linkReadsAsLinkAndOpensByKey();
    void textFollowsZoomAndPalette();
    void systemColoursReachEveryWidget();
    void spineMovesAndReports();
    void spineCountsUnread();
    void sealedDossierKeepsSilent();
    void portraitIsNamedUnlessDecorative();
    void flowWrapsAndMirrors();
};

void TestPieces::veilSaysWhatItMay()
{
    VeilWidget veil;
    QCOMPARE(veil.sentence(), u"Sealed for now"_s);
    veil.setGate({2, 6});
    QCOMPARE(veil.sentence(), u"Sealed until season 2, episode 6"_s);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&veil);
    QCOMPARE(face->text(QAccessible::Name), u"Sealed until season 2, episode 6"_s);
    QCOMPARE(face->role(), QAccessible::Grouping);
    veil.setGate({2, 6}, VeilWording::Plain);
    QCOMPARE(veil.sentence(), u"Sealed for now"_s);
    QCOMPARE(face->text(QAccessible::Name), u"Sealed for now"_s);
}

void TestPieces::veilHeightTellsNothing()
{
    VeilWidget one;
    one.setGate({1, 2});
    VeilWidget other;
    other.setGate({9, 9});
    for (VeilWidget *veil : {&one, &other}) {
        veil->resize(700, 10);
        veil->show();
    }
    QCOMPARE(one.heightForWidth(700), other.heightForWidth(700));
    QCOMPARE(one.minimumSizeHint(), other.minimumSizeHint());
    const VeilWidget compact(VeilWidget::Size::Compact);
    QVERIFY(compact.findChildren<QPushButton *>().isEmpty());
    QVERIFY(compact.heightForWidth(700) < one.heightForWidth(700));
    // Nothing lies over another and nothing sticks out, however narrow the column is.
    for (const int width : {260, 420, 700, 1200}) {
        one.resize(width, one.heightForWidth(width));
        const QList<QWidget *> parts = one.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (const QWidget *part : parts) {
            QVERIFY(one.rect().contains(part->geometry()));
            for (const QWidget *neighbour : parts) {
                QVERIFY(part == neighbour || !part->geometry().intersects(neighbour->geometry()));
            }
        }
    }
}

void TestPieces::veilButtonsReport()
{
    VeilWidget veil;
    veil.show();
    QSignalSpy watched(&veil, &VeilWidget::watchedRequested);
    QSignalSpy opened(&veil, &VeilWidget::openRequested);
    QTest::mouseClick(veil.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(watched.size(), 1);
    QTest::keyClick(veil.findChild<LinkLabel *>(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    veil.setActionsVisible(false);
    QVERIFY(!veil.findChild<QPushButton *>()->isVisible());
    QVERIFY(!veil.findChild<LinkLabel *>()->isVisible());
}

void TestPieces::chipsChooseOne()
{
    ChipBar bar(ChipBar::Choice::One);
    bar.addChip(u"all"_s, u"All"_s);
    bar.addChip(u"main"_s, u"Main"_s);
    QCOMPARE(bar.selected(), QStringList{u"all"_s});
    QSignalSpy changed(&bar, &ChipBar::selectionChanged);
    bar.chip(u"main"_s)->click();
    QCOMPARE(bar.selected(), QStringList{u"main"_s});
    QCOMPARE(changed.size(), 1);
    bar.chip(u"main"_s)->click();
    QCOMPARE(bar.selected(), QStringList{u"main"_s});
    QCOMPARE(changed.size(), 1);
    bar.setSelected({u"nothing of the kind"_s});
    QCOMPARE(bar.selected(), QStringList{u"main"_s});
    bar.setSelected({u"all"_s, u"main"_s});
    QCOMPARE(bar.selected(), QStringList{u"all"_s});
    QCOMPARE(changed.size(), 1);
}

void TestPieces::chipsChooseAny()
{
    ChipBar bar(ChipBar::Choice::Any);
    bar.addChip(u"a"_s, u"Awards"_s)->setCount(3);
    bar.addChip(u"r"_s, u"Releases"_s);
    QVERIFY(bar.selected().isEmpty());
    bar.chip(u"a"_s)->click();
    bar.chip(u"r"_s)->click();
    QCOMPARE(bar.selected(), (QStringList{u"a"_s, u"r"_s}));
    bar.chip(u"a"_s)->click();
    QCOMPARE(bar.selected(), QStringList{u"r"_s});
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(bar.chip(u"r"_s));
    QVERIFY(face->state().checkable);
    QVERIFY(face->state().checked);
    QVERIFY(bar.chip(u"a"_s)->accessibleName().contains(u'3'));
    bar.clear();
    QVERIFY(bar.chip(u"a"_s) == nullptr);
    QVERIFY(bar.selected().isEmpty());
}

void TestPieces::chipsMoveByArrow()
{
    ChipBar bar(ChipBar::Choice::Any);
    bar.addChip(u"a"_s, u"Awards"_s);
    bar.addChip(u"r"_s, u"Releases"_s);
    bar.show();
    QVERIFY(QTest::qWaitForWindowActive(&bar));
    bar.chip(u"a"_s)->setFocus();
    QTest::keyClick(bar.chip(u"a"_s), Qt::Key_Right);
    QVERIFY(bar.chip(u"r"_s)->hasFocus());
    QTest::keyClick(bar.chip(u"r"_s), Qt::Key_Space);
    QCOMPARE(bar.selected(), QStringList{u"r"_s});
    QTest::keyClick(bar.chip(u"r"_s), Qt::Key_Left);
    QVERIFY(bar.chip(u"a"_s)->hasFocus());
    QTest::keyClick(bar.chip(u"a"_s), Qt::Key_Left);
    QVERIFY(bar.chip(u"a"_s)->hasFocus());
}

void TestPieces::bannerShowsAndLeaves()
{
    QWidget pane;
    Banner banner(&pane);
    pane.show();
    QVERIFY(!banner.isVisible());
    QSignalSpy link(&banner, &Banner::linkActivated);
    QSignalSpy gone(&banner, &Banner::dismissed);
    banner.present(BannerKind::Failure, u"TVLine could not be read."_s, u"Details"_s);
    QVERIFY(banner.isVisible());
    QCOMPARE(banner.accessibleName(), u"TVLine could not be read."_s);
    banner.findChild<LinkLabel *>()->click();
    QCOMPARE(link.size(), 1);
    QTest::keyClick(&banner, Qt::Key_Escape);
    QVERIFY(!banner.isVisible());
    QCOMPARE(gone.size(), 1);
    banner.dismiss();
    QCOMPARE(gone.size(), 1);
    banner.present(BannerKind::Offline, u"You are offline."_s);
    QVERIFY(!banner.findChild<LinkLabel *>()->isVisible());
}

void TestPieces::linkReadsAsLinkAndOpensByKey()
{
    LinkLabel link(u"All news"_s);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&link);
    QCOMPARE(face->role(), QAccessible::Link);
    QCOMPARE(face->text(QAccessible::Name), u"All news"_s);
    QSignalSpy clicked(&link, &LinkLabel::clicked);
    QTest::keyClick(&link, Qt::Key_Return);
    QTest::keyClick(&link, Qt::Key_Space);
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(clicked.size(), 3);
    QVERIFY(link.sizeHint().height() >= 24);
}

void TestPieces::textFollowsZoomAndPalette()
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *title = new TextLabel(u"Relations"_s, painting::TextRole::Section, &painting::Tokens::head, &page);
    layout->addWidget(title);
    page.show();
    const double before = title->font().pointSizeF();
    QFont font = page.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    page.setFont(font);
    QCOMPARE(title->font().pointSizeF(), 2 * before);
    QPalette dark(QColor(0x31, 0x36, 0x3B), QColor(0x2A, 0x2E, 0x32));
    page.setPalette(dark);
    QCOMPARE(title->palette().color(QPalette::WindowText), themeFor(&page).tokens.head);
    QVERIFY(themeFor(&page).tokens.dark);
    QWidget other;
    other.setFont(QFont());
    title->setParent(&other);
    QCOMPARE(title->font().pointSizeF(), themeFor(&other).font(painting::TextRole::Section).pointSizeF());
}

void TestPieces::systemColoursReachEveryWidget()
{
    QWidget window;
    auto *inner = new QWidget(&window);
    auto *title = new TextLabel(u"Relations"_s, painting::TextRole::Section, &painting::Tokens::head, inner);
    auto *outer =
        new TextLabel(u"Kate Wyler"_s, painting::TextRole::Section, &painting::Tokens::head, &window);
    const QColor before = title->palette().color(QPalette::WindowText);
    setSystemColours(&window, true);
    QVERIFY(themeFor(inner).tokens.highContrast);
    for (const TextLabel *label : {title, outer}) {
        QCOMPARE(label->palette().color(QPalette::WindowText), window.palette().color(QPalette::Text));
    }
    setSystemColours(&window, false);
    QCOMPARE(title->palette().color(QPalette::WindowText), before);
}

void TestPieces::spineMovesAndReports()
{
    Spine spine;
    spine.addItem(u"home"_s, u"go-home"_s, u"Home"_s, QKeySequence(u"Ctrl+1"_s));
    spine.addItem(u"news"_s, u"view-pim-news"_s, u"News"_s);
    spine.addBottomItem(u"settings"_s, u"configure"_s, u"Settings"_s);
    spine.resize(spine.sizeHint());
    spine.show();
    QVERIFY(QTest::qWaitForWindowActive(&spine));
    const QList<SpineItem *> items = spine.findChildren<SpineItem *>();
    QCOMPARE(items.size(), 3);
    QSignalSpy activated(&spine, &Spine::activated);
    items.at(0)->setFocus();
    QTest::keyClick(items.at(0), Qt::Key_Down);
    QVERIFY(items.at(1)->hasFocus());
    QTest::keyClick(items.at(1), Qt::Key_Down);
    QTest::keyClick(items.at(2), Qt::Key_Return);
    QCOMPARE(activated.constLast(), QVariantList{u"settings"_s});
    QVERIFY(spine.current().isEmpty());
    spine.setCurrent(u"news"_s);
    QCOMPARE(spine.current(), u"news"_s);
    spine.setCurrent(u"unknown"_s);
    QVERIFY(spine.current().isEmpty());
    const int wide = spine.sizeHint().width();
    spine.setCompact(true);
    QVERIFY(spine.sizeHint().width() < wide);
    QVERIFY(items.at(0)->toolTip().contains(u"Home"_s));
}

void TestPieces::spineCountsUnread()
{
    Spine spine;
    spine.addItem(u"news"_s, u"view-pim-news"_s, u"News"_s);
    spine.setUnread(u"news"_s, 3);
    const SpineItem *item = spine.findChild<SpineItem *>();
    QVERIFY(item->accessibleName().startsWith(u"News"_s));
    QVERIFY(item->accessibleName().contains(u'3'));
    spine.setUnread(u"news"_s, 0);
    QCOMPARE(item->accessibleName(), u"News"_s);
}

void TestPieces::sealedDossierKeepsSilent()
{
    DossierContent content;
    content.season = 3;
    content.state = DossierContent::State::Sealed;
    content.episodes = 8;
    content.about = u"What must not be told"_s;
    content.sealedText = u"Sealed until you have finished season 2"_s;
    content.portraits = {{u"Secret Person"_s, painting::PortraitStyle::Private}};
    DossierWidget dossier;
    dossier.setContent(content);
    QVERIFY(dossier.accessibleName().contains(u"Sealed until you have finished season 2"_s));
    QVERIFY(!dossier.accessibleName().contains(u"told"_s));
    QVERIFY(!dossier.accessibleDescription().contains(u"told"_s));
    // Neither text nor portraits leave a trace in the picture.
    dossier.resize(dossier.sizeHint());
    const QImage with = dossier.grab().toImage();
    content.about.clear();
    content.portraits.clear();
    dossier.setContent(content);
    QCOMPARE(dossier.grab().toImage(), with);
}

void TestPieces::portraitIsNamedUnlessDecorative()
{
    PortraitWidget portrait({u"Kate Wyler"_s, painting::PortraitStyle::StateDepartment}, 54);
    QCOMPARE(portrait.accessibleName(), u"Portrait of Kate Wyler"_s);
    portrait.setDecorative(true);
    QVERIFY(portrait.accessibleName().isEmpty());
}

void TestPieces::flowWrapsAndMirrors()
{
    QWidget page;
    auto *flow = new FlowLayout(5, 7, &page);
    QList<QWidget *> boxes;
    for (int i = 0; i < 3; ++i) {
        auto *box = new QWidget(&page);
        box->setFixedSize(40, 20);
        flow->addWidget(box);
        boxes += box;
    }
    QCOMPARE(flow->heightForWidth(130), 20);
    QCOMPARE(flow->heightForWidth(90), 47);
    QCOMPARE(flow->heightForWidth(10), 74);
    flow->setGeometry(QRect(0, 0, 90, 47));
    QCOMPARE(boxes.at(1)->pos(), QPoint(45, 0));
    QCOMPARE(boxes.at(2)->pos(), QPoint(0, 27));
    page.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(QRect(0, 0, 90, 47));
    QCOMPARE(boxes.at(0)->pos(), QPoint(50, 0));
    QVERIFY(flow->itemAt(9) == nullptr);
    QVERIFY(flow->takeAt(-1) == nullptr);
    delete flow->takeAt(0);
    QCOMPARE(flow->count(), 2);
}

QTEST_MAIN(TestPieces)
#include "tst_pieces.moc"
