// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roletablemodel.h"
#include "pagefixture.h"
#include "pages/roles/connectionspane.h"
#include "pages/roles/personfield.h"
#include "pages/roles/rolespage.h"
#include "pages/roles/rolespane.h"
#include "pages/roles/roletableview.h"
#include "services/search.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/linklabel.h"

#include <QCompleter>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;
using models::RoleTableModel;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList column(const pages::RolesPane &pane, int column)
{
    QStringList cells;
    for (int row = 0; row < pane.model()->rowCount(); ++row) {
        cells += pane.model()->index(row, column).data().toString();
    }
    return cells;
}

/// Texts of all labels below @p parent that are shown.
QString labels(const QWidget &parent)
{
    QStringList texts;
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            texts += label->text();
        }
    }
    return texts.join(u'\n');
}

} // namespace

/// The page with its services, on the real encyclopedia.
class Stage
{
public:
    explicit Stage(const QString &watched)
        : m_search(m_fixture.encyclopedia())
    {
        m_fixture.watch(watched);
        m_page = std::make_unique<pages::RolesPage>(m_fixture.services(), m_search);
        m_page->resize(1100, 700);
    }

    void open(const QString &detail = {})
    {
        m_page->open(std::nullopt, detail);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    tests::PageFixture &fixture() { return m_fixture; }
    pages::RolesPage &page() { return *m_page; }
    pages::RolesPane &pane() { return *m_page->roles(); }
    pages::RoleTableView &table() { return *pane().table(); }
    pages::ConnectionsPane &connections() { return *m_page->connections(); }

private:
    tests::PageFixture m_fixture;
    services::Search m_search;
    std::unique_ptr<pages::RolesPage> m_page;
};

class TestRolesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheTable();
    void followsTheViewpoint();
    void filtersByFields();
    void saysWhenNothingFits();
    void sorts_data();
    void sorts();
    void keysOpenWhatTheCellNames();
    void remembersColumns();
    void ignoresColumnsOfAnotherTime();
    void lastColumnStays();
    void savesWhatItShows();
    void undoesSaving_data();
    void undoesSaving();
    void saysWhyItCouldNotSave();
    void opensWithASubject_data();
    void opensWithASubject();
    void showsConnections();
    void completesNames();
    void connectionsFollowTheViewpoint();
    void comesBack();
    void everyControlHasAName();
};

void TestRolesPage::showsTheTable()
{
    Stage stage(u"S2E3"_s);
    stage.open();
    QVERIFY(stage.pane().model()->rowCount() > 100);
    QVERIFY(stage.pane().model()->isComplete());
    QVERIFY(column(stage.pane(), RoleTableModel::PersonColumn).contains(u"Keri Russell"_s));
    QVERIFY(column(stage.pane(), RoleTableModel::PartColumn).contains(u"Elizabeth Jennings"_s));
    QVERIFY(!stage.table().accessibleName().isEmpty());
    QCOMPARE(stage.page().pageTitle(), u"Roles"_s);
}

void TestRolesPage::followsTheViewpoint()
{
    Stage stage(u"none"_s);
    stage.open();
    const int few = stage.pane().model()->rowCount();
    QVERIFY(!column(stage.pane(), RoleTableModel::SeasonsColumn).contains(u"1, 2, 3"_s));
    stage.fixture().watch(u"all"_s);
    stage.page().refresh();
    QVERIFY(stage.pane().model()->rowCount() > few);
    QVERIFY(column(stage.pane(), RoleTableModel::SeasonsColumn).contains(u"1, 2, 3"_s));
    stage.fixture().watch(u"none"_s);
    stage.page().refresh();
    QCOMPARE(stage.pane().model()->rowCount(), few);
}

void TestRolesPage::filtersByFields()
{
    Stage stage(u"all"_s);
    stage.open();
    auto fields = stage.pane().findChildren<QLineEdit *>();
    QVERIFY(fields.size() >= 4);
    QTest::keyClicks(fields.first(), u"keri rus"_s);
    QCOMPARE(stage.pane().words().person, u"keri rus"_s);
    const QStringList persons = column(stage.pane(), RoleTableModel::PersonColumn);
    QVERIFY(!persons.isEmpty());
    QCOMPARE(persons.count(u"Keri Russell"_s), persons.size());
    QTest::keyClick(&stage.table(), Qt::Key_Escape);
    QVERIFY(stage.pane().words().isEmpty());

    services::RoleWords words;
    words.credit = u"director"_s;
    words.firstYear = 2004;
    words.lastYear = 2006;
    stage.pane().setWords(words);
    QCOMPARE(stage.pane().words(), words);
    const QStringList works = column(stage.pane(), RoleTableModel::WorkColumn);
    QVERIFY(works.contains(u"Lost"_s));
    QVERIFY(!works.contains(u"The Americans"_s));
    words = {};
    words.season = 3;
    stage.pane().setWords(words);
    for (const QString &seasons : column(stage.pane(), RoleTableModel::SeasonsColumn)) {
        QVERIFY(seasons.contains(u'3'));
    }
    // A season that is sealed now narrows nothing any more.
    stage.fixture().watch(u"S1E1"_s);
    stage.page().refresh();
    QCOMPARE(stage.pane().words().season, 0);
    QVERIFY(stage.pane().model()->rowCount() > 100);
}

void TestRolesPage::saysWhenNothingFits()
{
    Stage stage(u"all"_s);
    stage.open();
    services::RoleWords words;
    words.person = u"zeppelin"_s;
    stage.pane().setWords(words);
    auto *empty = stage.pane().findChild<widgets::EmptyState *>();
    QVERIFY(empty->isVisible());
    QVERIFY(!stage.table().isVisible());
    Q_EMIT empty->buttonClicked();
    QVERIFY(!empty->isVisible());
    QVERIFY(stage.pane().model()->rowCount() > 100);
}

void TestRolesPage::sorts_data()
{
    QTest::addColumn<int>("by");
    for (int by = 0; by < RoleTableModel::ColumnCount; ++by) {
        QTest::addRow("column %d", by) << by;
    }
}

void TestRolesPage::sorts()
{
    QFETCH(int, by);
    Stage stage(u"all"_s);
    stage.open();
    QStringList before = column(stage.pane(), by);
    const int rows = stage.pane().model()->rowCount();
    stage.table().setCurrentIndex(stage.pane().model()->index(3, 0));
    const auto current =
        stage.table().currentIndex().data(RoleTableModel::RowRole).value<services::RoleRow>();
    stage.table().sortByColumn(by, Qt::AscendingOrder);
    QTRY_VERIFY(stage.pane().model()->isComplete());
    QStringList up = column(stage.pane(), by);
    // The current cell stays with its row.
    const auto after = stage.table().currentIndex().data(RoleTableModel::RowRole).value<services::RoleRow>();
    QCOMPARE(after.person, current.person);
    QCOMPARE(after.work, current.work);
    stage.table().sortByColumn(by, Qt::DescendingOrder);
    QStringList down = column(stage.pane(), by);
    QCOMPARE(stage.pane().model()->rowCount(), rows);
    // Cells without a value stand last both ways.
    const qsizetype filled = rows - up.count(QString());
    QCOMPARE(up.mid(filled).count(QString()), rows - filled);
    QCOMPARE(down.mid(filled).count(QString()), rows - filled);
    QVERIFY(up.first() != down.first());
    QCOMPARE(up.at(0), down.at(filled - 1));
    // Nothing was lost or doubled.
    before.sort();
    up.sort();
    down.sort();
    QCOMPARE(up, before);
    QCOMPARE(down, before);
}

void TestRolesPage::keysOpenWhatTheCellNames()
{
    Stage stage(u"all"_s);
    stage.open(u"person:keri-russell"_s);
    QSignalSpy opened(&stage.page(), &pages::PageView::openRequested);
    QSignalSpy openedInNew(&stage.page(), &pages::PageView::openInNewRequested);
    stage.table().setFocus();
    stage.table().setCurrentIndex(stage.pane().model()->index(0, RoleTableModel::PersonColumn));
    QTest::keyClick(&stage.table(), Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).value<domain::Ref>().toString(), u"person:keri-russell"_s);
    QTest::keyClick(&stage.table(), Qt::Key_Right);
    QTest::keyClick(&stage.table(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(openedInNew.value(0).value(0).value<domain::Ref>().toString(), u"character:kate-wyler"_s);
    // Years lead nowhere.
    stage.table().setCurrentIndex(stage.pane().model()->index(0, RoleTableModel::YearsColumn));
    QTest::keyClick(&stage.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const QModelIndex work = stage.pane().model()->index(0, RoleTableModel::WorkColumn);
    QTest::mouseClick(stage.table().viewport(), Qt::LeftButton, {}, stage.table().visualRect(work).center());
    QCOMPARE(opened.value(1).value(0).value<domain::Ref>().toString(), u"series:the-diplomat"_s);
}

void TestRolesPage::remembersColumns()
{
    QVariantMap layout;
    {
        Stage stage(u"all"_s);
        stage.open();
        QHeaderView *head = stage.table().horizontalHeader();
        head->moveSection(head->visualIndex(RoleTableModel::WorkColumn), 0);
        stage.table().setColumnHidden(RoleTableModel::KindColumn, true);
        stage.table().setColumnWidth(RoleTableModel::PersonColumn, 177);
        stage.table().sortByColumn(RoleTableModel::YearsColumn, Qt::DescendingOrder);
        layout = stage.page().saveLayout();
    }
    Stage stage(u"all"_s);
    stage.page().restoreLayout(layout);
    stage.open();
    QCOMPARE(stage.table().shownColumns(),
             (QList<int>{RoleTableModel::WorkColumn, RoleTableModel::PersonColumn, RoleTableModel::PartColumn,
                         RoleTableModel::CreditColumn, RoleTableModel::SeasonsColumn,
                         RoleTableModel::YearsColumn}));
    QCOMPARE(stage.table().columnWidth(RoleTableModel::PersonColumn), 177);
    QCOMPARE(stage.table().horizontalHeader()->sortIndicatorSection(), int(RoleTableModel::YearsColumn));
    const QStringList years = column(stage.pane(), RoleTableModel::YearsColumn);
    QVERIFY(years.first() > years.at(5) || years.first() == years.at(5));
    QCOMPARE(stage.page().saveLayout(), layout);
}

void TestRolesPage::ignoresColumnsOfAnotherTime()
{
    Stage stage(u"all"_s);
    const QVariantList columns{QVariantMap{{u"column"_s, 40}}, QVariantMap{{u"column"_s, -3}}, 7,
                               QVariantMap{{u"column"_s, 1}, {u"width"_s, 900'000}},
                               QVariantMap{{u"column"_s, 1}, {u"hidden"_s, true}}};
    stage.page().restoreLayout({{u"columns"_s, columns}, {u"sort"_s, 90}});
    stage.open();
    QVERIFY(stage.table().shownColumns().size() >= 6);
    QVERIFY(stage.table().columnWidth(RoleTableModel::PartColumn) < 5000);
    QVERIFY(stage.pane().model()->rowCount() > 100);
}

void TestRolesPage::lastColumnStays()
{
    Stage stage(u"all"_s);
    QVariantList columns;
    for (int one = 0; one < RoleTableModel::ColumnCount; ++one) {
        columns += QVariantMap{{u"column"_s, one}, {u"hidden"_s, true}};
    }
    stage.page().restoreLayout({{u"columns"_s, columns}});
    stage.open();
    QCOMPARE(stage.table().shownColumns(), QList<int>{RoleTableModel::PersonColumn});
    Q_EMIT stage.table().columnsMenu()->aboutToShow();
    const QList<QAction *> actions = stage.table().columnsMenu()->actions();
    QVERIFY(!actions.at(0)->isEnabled());
    actions.at(2)->trigger();
    QCOMPARE(stage.table().shownColumns(),
             (QList<int>{RoleTableModel::PersonColumn, RoleTableModel::WorkColumn}));
}

void TestRolesPage::savesWhatItShows()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"roles.csv"_s);
    Stage stage(u"S1E4"_s);
    stage.open(u"person:keri-russell"_s);
    stage.table().setColumnHidden(RoleTableModel::KindColumn, true);
    QSignalSpy saved(&stage.pane(), &pages::RolesPane::saved);
    stage.pane().saveAs(path);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(saved.first().first().toBool());
    const QByteArray bytes = contents(path);
    QVERIFY(bytes.startsWith("Person,Character or part,Work,Credit,Seasons,Years\r\n"));
    QVERIFY(bytes.endsWith("\r\n"));
    QCOMPARE(bytes.count('\n'), stage.pane().model()->rowCount() + 1);
    QCOMPARE(bytes.count('\r'), bytes.count('\n'));
    QVERIFY(bytes.contains("Keri Russell,Kate Wyler,The Diplomat,Main cast,1,\r\n"));
    QVERIFY(bytes.contains("Keri Russell,Elizabeth Jennings,The Americans,Actor,,2013–2018\r\n"));
    QVERIFY(!bytes.contains("Rufus Sewell"));

    // A cell with a comma is quoted.
    stage.fixture().watch(u"all"_s);
    stage.page().refresh();
    stage.pane().saveAs(path);
    QTRY_COMPARE(saved.size(), 2);
    QVERIFY(contents(path).contains("Main cast,\"1, 2, 3\",\r\n"));
}

void TestRolesPage::undoesSaving_data()
{
    QTest::addColumn<bool>("there");
    QTest::newRow("a new file") << false;
    QTest::newRow("a file that was there") << true;
}

void TestRolesPage::undoesSaving()
{
    QFETCH(bool, there);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"roles.csv"_s);
    if (there) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine");
    }
    Stage stage(u"all"_s);
    stage.open();
    QSignalSpy saved(&stage.pane(), &pages::RolesPane::saved);
    stage.pane().saveAs(path);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(contents(path).startsWith("Person,"));
    auto *banner = stage.pane().findChild<widgets::Banner *>();
    QVERIFY(banner->isVisible());
    auto *link = banner->findChild<widgets::LinkLabel *>();
    QVERIFY(link->isVisible());
    link->click();
    QCOMPARE(QFile::exists(path), there);
    QCOMPARE(contents(path), QByteArray(there ? "mine" : ""));
}

void TestRolesPage::saysWhyItCouldNotSave()
{
    Stage stage(u"all"_s);
    stage.open();
    QSignalSpy saved(&stage.pane(), &pages::RolesPane::saved);
    stage.pane().saveAs(u"/nowhere/at/all/roles.csv"_s);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!saved.first().first().toBool());
    auto *banner = stage.pane().findChild<widgets::Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(banner->sentence().contains(u"roles.csv"_s));
}

void TestRolesPage::opensWithASubject_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("name");
    QTest::newRow("person") << u"person:keri-russell"_s << int(RoleTableModel::PersonColumn)
                            << u"Keri Russell"_s;
    QTest::newRow("character") << u"character:hal-wyler"_s << int(RoleTableModel::PartColumn)
                               << u"Hal Wyler"_s;
    QTest::newRow("work") << u"work:the-west-wing"_s << int(RoleTableModel::WorkColumn) << u"The West Wing"_s;
}

void TestRolesPage::opensWithASubject()
{
    QFETCH(QString, subject);
    QFETCH(int, column);
    QFETCH(QString, name);
    Stage stage(u"all"_s);
    stage.open(subject);
    const QStringList cells = ::column(stage.pane(), column);
    QVERIFY(!cells.isEmpty());
    QCOMPARE(cells.count(name), cells.size());
}

void TestRolesPage::showsConnections()
{
    Stage stage(u"all"_s);
    stage.open(u"connections/keri-russell/rufus-sewell"_s);
    QCOMPARE(stage.page().pageTitle(), u"Connections"_s);
    const QString text = labels(stage.connections());
    QVERIFY2(text.contains(u"series:the-diplomat"_s), qPrintable(text));
    QVERIFY(text.contains(u"work:the-americans"_s));
    QVERIFY(text.contains(u"person:nathan-barr"_s));
    QSignalSpy opened(&stage.page(), &pages::PageView::openRequested);
    for (QLabel *label : stage.connections().findChildren<QLabel *>()) {
        if (label->text().contains(u"work:the-americans"_s)) {
            Q_EMIT label->linkActivated(u"work:the-americans"_s);
            break;
        }
    }
    QCOMPARE(opened.value(0).value(0).value<domain::Ref>().toString(), u"work:the-americans"_s);
    // Twice the same person is told apart from nobody.
    stage.page().open(std::nullopt, u"connections/keri-russell/keri-russell"_s);
    QVERIFY(labels(stage.connections()).contains(u"Twice the same person"_s));
}

void TestRolesPage::completesNames()
{
    Stage stage(u"all"_s);
    stage.open(u"connections"_s);
    const QList<pages::PersonField *> fields = stage.connections().findChildren<pages::PersonField *>();
    QCOMPARE(fields.size(), 2);
    QSignalSpy changed(&stage.connections(), &pages::ConnectionsPane::peopleChanged);
    QTest::keyClicks(fields.at(0), u"keri russel"_s);
    QVERIFY(!stage.connections().one());
    QCOMPARE(fields.at(0)->completer()->model()->index(0, 0).data().toString(), u"Keri Russell"_s);
    QTest::keyClicks(fields.at(0), u"l"_s);
    QCOMPARE(stage.connections().one()->slug, u"keri-russell"_s);
    QCOMPARE(changed.size(), 1);
    // Return takes the best one, typing errors forgiven.
    QTest::keyClicks(fields.at(1), u"natan bar"_s);
    fields.at(1)->completer()->popup()->hide();
    QTest::keyClick(fields.at(1), Qt::Key_Return);
    QVERIFY(stage.connections().other());
    QCOMPARE(stage.connections().other()->slug, u"nathan-barr"_s);
    QVERIFY(labels(stage.connections()).contains(u"work:the-americans"_s));
    fields.at(1)->clear();
    QVERIFY(!stage.connections().other());
    QVERIFY(!labels(stage.connections()).contains(u"work:the-americans"_s));
}

void TestRolesPage::connectionsFollowTheViewpoint()
{
    // He directed episodes whose pages are sealed at the start: the series connects nobody by them before.
    Stage stage(u"all"_s);
    stage.open(u"connections/keri-russell/alex-graves"_s);
    const QString none = u"None that the sources name"_s;
    QVERIFY(!labels(stage.connections()).contains(none));
    stage.fixture().watch(u"none"_s);
    stage.page().refresh();
    QVERIFY(labels(stage.connections()).contains(none));
}

void TestRolesPage::comesBack()
{
    QVariant state;
    {
        Stage stage(u"all"_s);
        stage.open(u"connections/keri-russell/rufus-sewell"_s);
        services::RoleWords words;
        words.season = 2;
        words.credit = u"main"_s;
        stage.pane().setWords(words);
        state = stage.page().saveState();
    }
    Stage stage(u"all"_s);
    stage.open();
    stage.page().restoreState(state);
    QCOMPARE(stage.page().pageTitle(), u"Connections"_s);
    QCOMPARE(stage.connections().other()->slug, u"rufus-sewell"_s);
    QCOMPARE(stage.pane().words().season, 2);
    QCOMPARE(stage.pane().words().credit, u"main"_s);
}

void TestRolesPage::everyControlHasAName()
{
    Stage stage(u"all"_s);
    stage.open();
    for (const QWidget *widget : stage.page().findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(&stage.page())) {
            continue;
        }
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                     qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestRolesPage)
#include "tst_rolespage.moc"
