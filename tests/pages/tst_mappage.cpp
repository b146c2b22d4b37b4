// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "pages/map/episodescrubber.h"
#include "pages/map/mapbar.h"
#include "pages/map/mapcanvas.h"
#include "pages/map/maplistmodel.h"
#include "pages/map/mappage.h"
#include "pages/map/maprelationmodel.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/chipbar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QImage>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>
#include <QXmlStreamReader>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

/// The page in a window of its own, shown.
struct Stage
{
    explicit Stage(const QString &watched, const QString &about = {})
    {
        fixture.watch(watched);
        fixture.settings().reduceMotion = true;
        page = std::make_unique<pages::MapPage>(fixture.services());
        if (!about.isEmpty()) {
            page->open(std::nullopt, about);
        }
        page->resize(1204, 727);
        page->show();
        (void)QTest::qWaitForWindowExposed(page.get());
        page->activateWindow();
        canvas = page->findChild<pages::MapCanvas *>();
        scrubber = page->findChild<pages::EpisodeScrubber *>();
        canvas->setFocus();
    }

    bool isOnMap(const QString &key) const { return canvas->scene().indexOf(key) >= 0; }

    tests::PageFixture fixture;
    std::unique_ptr<pages::MapPage> page;
    pages::MapCanvas *canvas = nullptr;
    pages::EpisodeScrubber *scrubber = nullptr;
};

QString svgText(const QString &path, bool *wellFormed)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QXmlStreamReader reader(&file);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            text += reader.text() + u'\n';
        }
    }
    *wellFormed = !reader.hasError();
    return text;
}

} // namespace

class TestMapPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhoHasMostRelations();
    void arrowsGoToTheNearest();
    void keysOpenAndFocus();
    void scrubberEndsWhereTheReaderIs();
    void kindsFilter();
    void listSaysTheSame();
    void filesAreWhole_data();
    void filesAreWhole();
    void failedFileTellsWhy();
    void comesBack();
    void sealsWhatTheReaderTakesBack();
    void speaksToAssistiveTechnology();
    void rowsChooseOnTheMap();
    void zoomsAndPans();
};

void TestMapPage::beginsWithWhoHasMostRelations()
{
    Stage stage(u"S1E8"_s);
    QCOMPARE(stage.canvas->selected(), u"kate-wyler"_s);
    QVERIFY(stage.isOnMap(u"hal-wyler"_s));
    QCOMPARE(stage.scrubber->value(), 8);
}

void TestMapPage::arrowsGoToTheNearest()
{
    Stage stage(u"S1E8"_s);
    const auto at = [&stage](const QString &key) {
        return stage.canvas->scene().nodes.at(stage.canvas->scene().indexOf(key)).at;
    };
    for (const auto &[key, sign] : {std::pair{Qt::Key_Left, -1.0}, std::pair{Qt::Key_Right, 1.0}}) {
        const QString before = stage.canvas->current();
        QTest::keyClick(stage.canvas, key);
        QVERIFY(stage.canvas->current() != before);
        QVERIFY((at(stage.canvas->current()).x() - at(before).x()) * sign > 0);
        QCOMPARE(stage.canvas->selected(), stage.canvas->current());
    }
    // Everybody can be reached: Home, and from there on to the end of every row.
    QTest::keyClick(stage.canvas, Qt::Key_Home);
    QCOMPARE(stage.canvas->current(), stage.canvas->scene().nodes.constFirst().key);
    QTest::keyClick(stage.canvas, Qt::Key_End);
    QCOMPARE(stage.canvas->current(), stage.canvas->scene().nodes.constLast().key);
}

void TestMapPage::keysOpenAndFocus()
{
    Stage stage(u"S1E8"_s);
    QSignalSpy opened(stage.page.get(), &pages::PageView::openRequested);
    QSignalSpy section(stage.page.get(), &pages::PageView::sectionRequested);
    stage.canvas->setCurrent(u"hal-wyler"_s);
    QTest::keyClick(stage.canvas, Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).value<domain::Ref>().slug, u"hal-wyler"_s);
    QTest::keyClick(stage.canvas, Qt::Key_F);
    QCOMPARE(section.value(0).value(0).toString(), u"map?hal-wyler"_s);
    QTest::keyClick(stage.canvas, Qt::Key_Escape);
    QVERIFY(stage.canvas->selected().isEmpty());
    QTest::keyClick(stage.canvas, Qt::Key_Escape);
    QCOMPARE(section.value(1).value(0).toString(), u"map?everybody"_s);
}

void TestMapPage::scrubberEndsWhereTheReaderIs()
{
    Stage stage(u"S1E8"_s);
    QCOMPARE(stage.scrubber->maximum(), 8);
    QVERIFY(stage.isOnMap(u"margaret-roylin"_s));
    QTest::keyClick(stage.canvas, Qt::Key_Period);
    QCOMPARE(stage.scrubber->value(), 8);
    QTest::keyClick(stage.canvas, Qt::Key_Comma);
    QCOMPARE(stage.scrubber->value(), 7);
    stage.scrubber->setFocus();
    QTest::keyClick(stage.scrubber, Qt::Key_Home);
    QCOMPARE(stage.scrubber->value(), 1);
    QVERIFY(!stage.isOnMap(u"margaret-roylin"_s));
    // A click beyond the last watched episode does nothing.
    QTest::mouseClick(stage.scrubber, Qt::LeftButton, {}, QPoint(stage.scrubber->width() / 2, 16));
    QVERIFY(stage.scrubber->value() <= 8);
}

void TestMapPage::kindsFilter()
{
    Stage stage(u"S2E3"_s);
    auto *chips = stage.page->findChild<widgets::ChipBar *>();
    const qsizetype all = stage.canvas->scene().edges.size();
    QTest::keyClick(chips->chip(u"romance"_s), Qt::Key_Space);
    for (const auto &edge : stage.canvas->scene().edges) {
        QCOMPARE(edge.family, domain::RelationFamily::Romance);
    }
    QTest::keyClick(chips->chip(u"romance"_s), Qt::Key_Space);
    QCOMPARE(stage.canvas->scene().edges.size(), all);
}

void TestMapPage::listSaysTheSame()
{
    Stage stage(u"S1E8"_s, u"everybody"_s);
    Q_EMIT stage.page->findChild<pages::MapBar *>()->listToggled(true);
    auto *list = stage.page->findChild<QTreeView *>();
    QVERIFY(list->isVisible());
    QVERIFY(!stage.canvas->isVisible());
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(list->model()->rowCount(), stage.canvas->scene().nodes.size());
    qsizetype relations = 0;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        relations += list->model()->rowCount(list->model()->index(row, 0));
    }
    QCOMPARE(relations, 2 * stage.canvas->scene().edges.size());
    QSignalSpy opened(stage.page.get(), &pages::PageView::openRequested);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestMapPage::filesAreWhole_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("svg") << u"svg"_s;
    QTest::newRow("png") << u"png"_s;
}

void TestMapPage::filesAreWhole()
{
    QFETCH(QString, format);
    Stage stage(u"S1E1"_s, u"everybody"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"map."_s + format);
    stage.page->saveAs(path, format);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    if (format == u"png"_s) {
        const QImage image(path);
        QVERIFY(image.width() > stage.canvas->scene().bounds.width());
        return;
    }
    bool wellFormed = false;
    const QString text = svgText(path, &wellFormed);
    QVERIFY(wellFormed);
    QVERIFY(text.contains(u"Kate Wyler"_s));
    const auto all = stage.fixture.encyclopedia().graph(stage.fixture.viewpoint(u"all"_s));
    const auto open = stage.fixture.encyclopedia().graph(stage.fixture.viewpoint(u"S1E1"_s));
    int hidden = 0;
    for (const domain::PageCard &card : all.nodes) {
        if (std::ranges::find(open.nodes, card.ref, &domain::PageCard::ref) == open.nodes.end()) {
            QVERIFY2(!text.contains(card.name), qPrintable(card.name));
            ++hidden;
        }
    }
    QVERIFY(hidden > 0);
}

void TestMapPage::failedFileTellsWhy()
{
    Stage stage(u"S1E8"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"no such folder/map.svg"_s);
    stage.page->saveAs(path, u"svg"_s);
    auto *banner = stage.page->findChild<widgets::Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->sentence().contains(u"map.svg"_s));
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestMapPage::comesBack()
{
    QVariant state;
    {
        Stage stage(u"S2E3"_s, u"hal-wyler"_s);
        stage.scrubber->setValue(5);
        stage.canvas->setSelected(u"kate-wyler"_s);
        state = stage.page->saveState();
    }
    Stage stage(u"S2E3"_s);
    stage.page->restoreState(state);
    QCOMPARE(stage.scrubber->value(), 5);
    QCOMPARE(stage.canvas->selected(), u"kate-wyler"_s);
    QCOMPARE(stage.page->saveState(), state);
}

void TestMapPage::sealsWhatTheReaderTakesBack()
{
    Stage stage(u"all"_s, u"everybody"_s);
    const auto all = stage.canvas->scene().nodes.size();
    stage.fixture.watch(u"S1E1"_s);
    stage.page->refresh();
    QVERIFY(stage.canvas->scene().nodes.size() < all);
    QCOMPARE(stage.scrubber->maximum(), 1);
    // A state kept from before names somebody who is sealed now.
    stage.page->open(std::nullopt, u"roman-lenkov"_s);
    QVERIFY(!stage.isOnMap(u"roman-lenkov"_s));
    QVERIFY(stage.page->saveState().toMap().value(u"about"_s).toString() != u"roman-lenkov"_s);
}

void TestMapPage::speaksToAssistiveTechnology()
{
    Stage stage(u"S1E8"_s);
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(stage.canvas);
    QVERIFY(map);
    QCOMPARE(map->childCount(), static_cast<int>(stage.canvas->scene().nodes.size()));
    QVERIFY(!map->text(QAccessible::Name).isEmpty());
    QAccessibleInterface *kate = map->child(stage.canvas->scene().indexOf(u"kate-wyler"_s));
    QVERIFY(kate && kate->isValid());
    QCOMPARE(kate->parent(), map);
    QVERIFY(map->indexOfChild(kate) >= 0);
    const QString name = kate->text(QAccessible::Name);
    QVERIFY2(name.startsWith(u"Kate Wyler"_s) && name.contains(u"Hal Wyler"_s) &&
                 name.contains(u"since season 1, episode"_s),
             qPrintable(name));
    QVERIFY(kate->state().selected);
    QVERIFY(kate->state().focused);
    QCOMPARE(map->focusChild(), kate);
    QAccessibleInterface *hal = map->child(stage.canvas->scene().indexOf(u"hal-wyler"_s));
    QCOMPARE(map->childAt(hal->rect().center().x(), hal->rect().center().y()), hal);
    hal->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(stage.canvas->selected(), u"hal-wyler"_s);
    QSignalSpy opened(stage.page.get(), &pages::PageView::openRequested);
    hal->actionInterface()->doAction(u"open"_s);
    QCOMPARE(opened.size(), 1);
    // Somebody who leaves the map is no longer there to be asked.
    QAccessibleInterface *roylin = map->child(stage.canvas->scene().indexOf(u"margaret-roylin"_s));
    QVERIFY(roylin->isValid());
    stage.scrubber->setValue(1);
    QVERIFY(!roylin->isValid());
    QVERIFY(roylin->text(QAccessible::Name).isEmpty());
}

void TestMapPage::rowsChooseOnTheMap()
{
    Stage stage(u"S1E8"_s);
    auto *rows = stage.page->findChild<QListView *>();
    QVERIFY(rows->isVisible());
    rows->setFocus();
    rows->setCurrentIndex(rows->model()->index(0, 0));
    const QString first = rows->currentIndex().data(pages::MapRelationModel::RefRole).toString();
    QTest::keyClick(rows, Qt::Key_Space);
    QCOMPARE(u"character:"_s + stage.canvas->selected(), first);
}

void TestMapPage::zoomsAndPans()
{
    Stage stage(u"S2E3"_s, u"everybody"_s);
    const double fitted = stage.canvas->zoom();
    QVERIFY(stage.canvas->isFitted());
    QTest::keyClick(stage.canvas, Qt::Key_Plus);
    QVERIFY(stage.canvas->zoom() > fitted);
    const QRect before = stage.canvas->tileRect(0);
    QTest::mousePress(stage.canvas, Qt::LeftButton, {}, QPoint(200, 200));
    QTest::mouseMove(stage.canvas, QPoint(230, 215));
    QTest::mouseRelease(stage.canvas, Qt::LeftButton, {}, QPoint(230, 215));
    QVERIFY(stage.canvas->tileRect(0).topLeft() != before.topLeft());
    QTest::keyClick(stage.canvas, Qt::Key_0);
    QCOMPARE(stage.canvas->zoom(), fitted);
}

QTEST_MAIN(TestMapPage)
#include "tst_mappage.moc"
