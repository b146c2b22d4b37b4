// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sectionedmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using attache::widgets::SectionedModel;

namespace {

constexpr int groupRole = Qt::UserRole;
constexpr int otherRole = Qt::UserRole + 1;

QStandardItem *item(const QString &text, const QString &group)
{
    auto *made = new QStandardItem(text);
    made->setData(group, groupRole);
    return made;
}

/// Rows "a1", "b2": the letter is the group.
void add(QStandardItemModel &model, const QStringList &rows)
{
    QList<QStandardItem *> items;
    for (const QString &row : rows) {
        items += item(row, row.first(1));
    }
    model.invisibleRootItem()->appendRows(items);
}

QStringList texts(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts += model.index(row, 0).data().toString();
    }
    return texts;
}

QString headingOf(const QModelIndex &source)
{
    const QString group = source.data(groupRole).toString();
    return group == QStringLiteral("x") ? QString() : group.toUpper();
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// Gives one row at a time, as lists that are fetched do.
class LazyModel : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(index.row())
               : role == groupRole     ? QVariant(QStringLiteral("a"))
                                       : QVariant();
    }
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_rows < 3; }
    void fetchMore(const QModelIndex &) override
    {
        beginInsertRows({}, m_rows, m_rows);
        ++m_rows;
        endInsertRows();
    }

private:
    int m_rows = 0;
};

} // namespace

class TestSectionedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obeysTheRulesOfModels();
    void headsEachRunOfAGroup_data();
    void headsEachRunOfAGroup();
    void appendsWithoutReset();
    void startsAnewWhenRowsMove();
    void passesChangesOn();
    void headingsCannotBeChosen();
    void leadsToTheSourceAndBack();
    void fetchesThroughTheSource();
    void decorates();
    void isEmptyWithoutSource();
    void isEmptyWhenTheSourceHasGone();
    void knowsNoIndexOfBefore();
};

void TestSectionedModel::obeysTheRulesOfModels()
{
    QStandardItemModel source;
    SectionedModel model(&source, groupRole, headingOf, {});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    add(source, words("a1 a2 b1"));
    add(source, words("b2 c1"));
    source.item(0)->setData(1, otherRole);
    source.item(1)->setData(QStringLiteral("b"), groupRole);
    source.insertRow(1, item(QStringLiteral("d1"), QStringLiteral("d")));
    source.removeRows(0, 2);
    source.sort(0, Qt::DescendingOrder);
    source.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestSectionedModel::headsEachRunOfAGroup_data()
{
    QTest::addColumn<QStringList>("rows");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("one group") << words("a1 a2") << words("A a1 a2");
    QTest::newRow("several") << words("a1 b1 b2 c1") << words("A a1 B b1 b2 C c1");
    QTest::newRow("a group that comes again") << words("a1 b1 a2") << words("A a1 B b1 A a2");
    QTest::newRow("a group without a heading") << words("a1 x1 b1") << words("A a1 x1 B b1");
}

void TestSectionedModel::headsEachRunOfAGroup()
{
    QFETCH(QStringList, rows);
    QFETCH(QStringList, shown);
    QStandardItemModel source;
    add(source, rows);
    const SectionedModel model(&source, groupRole, headingOf, {});
    QCOMPARE(texts(model), shown);
}

void TestSectionedModel::appendsWithoutReset()
{
    QStandardItemModel source;
    add(source, words("a1"));
    const SectionedModel model(&source, groupRole, headingOf, {});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    add(source, words("a2 b1"));
    QCOMPARE(texts(model), words("A a1 a2 B b1"));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 2);
    QCOMPARE(inserted.at(0).at(2).toInt(), 4);
}

void TestSectionedModel::startsAnewWhenRowsMove()
{
    QStandardItemModel source;
    add(source, words("a1 b1"));
    const SectionedModel model(&source, groupRole, headingOf, {});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    source.insertRow(0, item(QStringLiteral("c1"), QStringLiteral("c")));
    QCOMPARE(texts(model), words("C c1 A a1 B b1"));
    QCOMPARE(reset.count(), 1);
    source.removeRow(1);
    QCOMPARE(texts(model), words("C c1 B b1"));
    QCOMPARE(reset.count(), 2);
    source.sort(0);
    QCOMPARE(texts(model), words("B b1 C c1"));
    QCOMPARE(reset.count(), 3);
}

void TestSectionedModel::passesChangesOn()
{
    QStandardItemModel source;
    add(source, words("a1 b1"));
    const SectionedModel model(&source, groupRole, headingOf, {});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Q_EMIT source.dataChanged(source.index(1, 0), source.index(1, 0), {otherRole});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(3, 0));
    Q_EMIT source.dataChanged(source.index(1, 0), source.index(1, 0), {groupRole});
    QCOMPARE(reset.count(), 1);
}

void TestSectionedModel::headingsCannotBeChosen()
{
    QStandardItemModel source;
    add(source, words("a1"));
    const SectionedModel model(&source, groupRole, headingOf, {});
    QVERIFY(model.isHeading(0));
    QVERIFY(!(model.index(0, 0).flags() & Qt::ItemIsSelectable));
    QVERIFY(model.index(0, 0).flags() & Qt::ItemIsEnabled);
    QVERIFY(model.index(0, 0).data(SectionedModel::HeadingRole).toBool());
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("A"));
    QVERIFY(!model.isHeading(1));
    QVERIFY(model.index(1, 0).flags() & Qt::ItemIsSelectable);
    QVERIFY(!model.index(1, 0).data(SectionedModel::HeadingRole).toBool());
}

void TestSectionedModel::leadsToTheSourceAndBack()
{
    QStandardItemModel source;
    add(source, words("a1 a2 b1"));
    const SectionedModel model(&source, groupRole, headingOf, {});
    QVERIFY(!model.toSource(model.index(0, 0)).isValid());
    QVERIFY(!model.fromSource({}).isValid());
    for (int row = 0; row < source.rowCount(); ++row) {
        const QModelIndex there = model.fromSource(source.index(row, 0));
        QCOMPARE(there.data(), source.index(row, 0).data());
        QCOMPARE(model.toSource(there), source.index(row, 0));
    }
}

void TestSectionedModel::fetchesThroughTheSource()
{
    LazyModel source;
    SectionedModel model(&source, groupRole, headingOf, {});
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    int rows = 0;
    while (model.canFetchMore({})) {
        model.fetchMore({});
        ++rows;
        QCOMPARE(model.rowCount(), rows + 1);
    }
    QCOMPARE(rows, 3);
    QCOMPARE(reset.count(), 0);
}

void TestSectionedModel::decorates()
{
    QStandardItemModel source;
    add(source, words("a1"));
    const SectionedModel model(&source, groupRole, headingOf, [](const QModelIndex &index, int role) {
        return role == SectionedModel::TrailingRole ? QVariant(index.data().toString() + u'!') : QVariant();
    });
    QCOMPARE(model.index(1, 0).data(SectionedModel::TrailingRole).toString(), QStringLiteral("a1!"));
    QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("a1"));
    QVERIFY(!model.index(0, 0).data(SectionedModel::TrailingRole).isValid());
}

void TestSectionedModel::isEmptyWithoutSource()
{
    SectionedModel model(nullptr, groupRole, headingOf, {});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.index(0, 0).isValid());
    QVERIFY(!model.toSource({}).isValid());
    QStandardItemModel other;
    add(other, words("a1"));
    QVERIFY(!model.fromSource(other.index(0, 0)).isValid());
}

void TestSectionedModel::isEmptyWhenTheSourceHasGone()
{
    auto source = std::make_unique<QStandardItemModel>();
    add(*source, words("a1 b1"));
    SectionedModel model(source.get(), groupRole, headingOf,
                         [](const QModelIndex &index, int) { return index.data(otherRole); });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex kept(model.index(1, 0));
    const QModelIndex stale = model.index(1, 0);
    QCOMPARE(stale.data().toString(), QStringLiteral("a1"));
    source.reset();
    // A view that shows the rows has to learn that they are no longer there.
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!kept.isValid());
    QVERIFY(!model.data(stale, Qt::DisplayRole).isValid());
    QCOMPARE(model.flags(stale), Qt::NoItemFlags);
    QVERIFY(!model.toSource(stale).isValid());
    QVERIFY(!model.canFetchMore({}));
}

void TestSectionedModel::knowsNoIndexOfBefore()
{
    QStandardItemModel source;
    add(source, words("a1 b1"));
    const SectionedModel model(&source, groupRole, headingOf, {});
    const QModelIndex stale = model.index(3, 0);
    QVERIFY(stale.data().isValid());
    source.removeRow(1);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.data(stale, Qt::DisplayRole).isValid());
    QCOMPARE(model.flags(stale), Qt::NoItemFlags);
    QVERIFY(!model.toSource(stale).isValid());
}

QTEST_GUILESS_MAIN(TestSectionedModel)
#include "tst_sectionedmodel.moc"
