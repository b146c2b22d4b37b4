// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roletablemodel.h"
#include "support/packbuilder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;
using models::RoleTableModel;

namespace {

constexpr int people = 450;

domain::Viewpoint at(int watched)
{
    domain::Viewpoint viewpoint;
    viewpoint.watched = domain::Gate{watched};
    viewpoint.asOf = QDate(2026, 6, 1);
    return viewpoint;
}

RoleTableModel::Words words()
{
    return {[](RoleTableModel::Column column) { return QString::number(column); },
            [](const services::RoleRow &row) { return row.job; },
            [](const QList<int> &seasons) { return seasons.isEmpty() ? QString() : u"seasons"_s; },
            [](const QString &kind) { return kind; }};
}

} // namespace

/// The table of roles over more people than it reads at once.
class TestRoleTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isFetchedAsItIsAskedFor();
    void otherOrdersReadEverything();
    void sortedOrderIsThatOfTheKeys();
    void readingCanBeStopped();
    void aNarrowFilterIsFoundFarBehind();
    void hiddenRowsAreNotThere();
    void anotherViewpointStartsAnew();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<services::Encyclopedia> m_pack;
};

void TestRoleTableModel::initTestCase()
{
    const QString path = m_folder.filePath(u"people.pack"_s);
    test::PackBuilder builder(path);
    builder.page(u"series:show"_s, u"The Show"_s);
    builder.episode(1, 1, u"One"_s, u"Begins."_s);
    QList<qint64> works;
    for (int i = 0; i < 40; ++i) {
        works += builder.page(u"work:w%1"_s.arg(i), u"Work %1"_s.arg(i, 2, 10, QLatin1Char('0')));
    }
    for (int i = 0; i < people; ++i) {
        const QString number = u"%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        const qint64 person = builder.page(u"person:p"_s + number, u"Person "_s + number);
        test::rows::Credit credit;
        credit.person = person;
        credit.work = works.at(i * 7 % 40);
        credit.job = i == people - 2 ? u"juggler"_s : u"actor"_s;
        credit.role = u"Part "_s + number;
        credit.years = i % 5 == 0 ? QString() : QString::number(2030 - i % 60);
        builder.add(credit);
        // Every tenth has a second credit that is sealed.
        if (i % 10 == 0) {
            credit.gate = 1;
            credit.role = u"Sealed part"_s;
            builder.add(credit);
        }
    }
    QVERIFY(builder.finish());
    auto pack = services::Encyclopedia::open(path);
    QVERIFY(pack.has_value());
    m_pack = std::move(*pack);
}

void TestRoleTableModel::isFetchedAsItIsAskedFor()
{
    RoleTableModel model(*m_pack, words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
    model.setViewpoint(at(0));
    QVERIFY(model.canFetchMore({}));
    int pieces = 0;
    while (model.canFetchMore({})) {
        const int before = model.rowCount();
        model.fetchMore({});
        ++pieces;
        QVERIFY(model.rowCount() > before || model.isComplete());
    }
    QVERIFY(pieces >= 3);
    QCOMPARE(model.rowCount(), people);
    QVERIFY(!model.isReading());
    for (int row = 0; row < people; ++row) {
        QCOMPARE(model.index(row, 0).data().toString(), u"Person %1"_s.arg(row, 3, 10, QLatin1Char('0')));
    }
    QCOMPARE(model.index(0, 0).data(RoleTableModel::RefRole).value<domain::Ref>().toString(),
             u"person:p000"_s);
    QVERIFY(!model.index(0, RoleTableModel::YearsColumn).data(RoleTableModel::RefRole).isValid());
}

void TestRoleTableModel::otherOrdersReadEverything()
{
    RoleTableModel model(*m_pack, words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    model.setViewpoint(at(0));
    model.fetchMore({});
    QSignalSpy completed(&model, &RoleTableModel::completed);
    QSignalSpy progressed(&model, &RoleTableModel::progressed);
    model.sort(RoleTableModel::PersonColumn, Qt::DescendingOrder);
    QVERIFY(model.isReading());
    QVERIFY(completed.wait());
    QVERIFY(progressed.size() >= 3);
    QCOMPARE(model.rowCount(), people);
    QCOMPARE(model.index(0, 0).data().toString(), u"Person %1"_s.arg(people - 1));
    QCOMPARE(model.index(people - 1, 0).data().toString(), u"Person 000"_s);
}

void TestRoleTableModel::sortedOrderIsThatOfTheKeys()
{
    RoleTableModel model(*m_pack, words());
    model.setViewpoint(at(0));
    QSignalSpy completed(&model, &RoleTableModel::completed);
    model.sort(RoleTableModel::YearsColumn, Qt::AscendingOrder);
    QVERIFY(completed.wait());
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(RoleTableModel::YearsColumn, order);
        const int filled = people - people / 5;
        for (int row = 1; row < people; ++row) {
            const QString before = model.index(row - 1, RoleTableModel::YearsColumn).data().toString();
            const QString here = model.index(row, RoleTableModel::YearsColumn).data().toString();
            QCOMPARE(here.isEmpty(), row >= filled);
            if (row < filled) {
                QVERIFY(order == Qt::AscendingOrder ? before <= here : before >= here);
            }
            // The same year: as it was read.
            if (before == here) {
                QVERIFY(model.index(row - 1, 0).data().toString() < model.index(row, 0).data().toString());
            }
        }
    }
    model.sort(-1);
    QCOMPARE(model.index(0, 0).data().toString(), u"Person 000"_s);
}

void TestRoleTableModel::readingCanBeStopped()
{
    RoleTableModel model(*m_pack, words());
    model.setViewpoint(at(0));
    QSignalSpy completed(&model, &RoleTableModel::completed);
    model.fetchMore({});
    model.readAll();
    QVERIFY(model.isReading());
    model.stop();
    QVERIFY(!model.isReading());
    QVERIFY(!model.isComplete());
    QVERIFY(completed.isEmpty());
    // And goes on when it is asked to.
    model.readAll();
    QVERIFY(completed.wait());
    QCOMPARE(model.rowsRead(), people);
}

void TestRoleTableModel::aNarrowFilterIsFoundFarBehind()
{
    RoleTableModel model(*m_pack, words());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    model.setViewpoint(at(0));
    services::RoleWords wanted;
    wanted.credit = u"juggler"_s;
    model.setWords(wanted);
    QSignalSpy completed(&model, &RoleTableModel::completed);
    model.fetchMore({});
    QVERIFY(model.isReading());
    QVERIFY(completed.wait());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.jobs(), (QStringList{u"actor"_s, u"juggler"_s}));
    model.setWords({});
    QCOMPARE(model.rowCount(), people);
}

void TestRoleTableModel::hiddenRowsAreNotThere()
{
    RoleTableModel model(*m_pack, words());
    QSignalSpy completed(&model, &RoleTableModel::completed);
    for (const auto &[watched, rows] : {std::pair{0, people}, std::pair{1, people + people / 10}}) {
        model.setViewpoint(at(watched));
        model.readAll();
        QVERIFY(completed.wait());
        QCOMPARE(model.rowCount(), rows);
        QCOMPARE(model.rowsRead(), rows);
    }
}

void TestRoleTableModel::anotherViewpointStartsAnew()
{
    RoleTableModel model(*m_pack, words());
    model.setViewpoint(at(1));
    model.sort(RoleTableModel::WorkColumn, Qt::AscendingOrder);
    QVERIFY(model.isReading());
    model.setViewpoint(at(0));
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy completed(&model, &RoleTableModel::completed);
    QVERIFY(completed.wait());
    QCOMPARE(model.rowCount(), people);
    QCOMPARE(model.index(0, RoleTableModel::WorkColumn).data().toString(), u"Work 00"_s);
}

QTEST_GUILESS_MAIN(TestRoleTableModel)
#include "tst_roletablemodel.moc"
