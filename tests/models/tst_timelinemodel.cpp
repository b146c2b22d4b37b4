// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelpacks.h"
#include "models/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using models::TimelineModel;

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_real = test::openRealPack(); }
    void obeysTheRulesOfModels();
    void newestFirst();
    void narrowsByKind();
    void followsTheViewpoint();

private:
    std::unique_ptr<services::Encyclopedia> m_real;
};

void TestTimelineModel::obeysTheRulesOfModels()
{
    TimelineModel model(*m_real);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 0);
    model.setViewpoint(test::viewpointOf(*m_real, QStringLiteral("all")));
    QVERIFY(model.rowCount() > 0);
    model.setKinds({QStringLiteral("no such kind")});
    QCOMPARE(model.rowCount(), 0);
}

void TestTimelineModel::newestFirst()
{
    TimelineModel model(*m_real);
    model.setViewpoint(test::viewpointOf(*m_real, QStringLiteral("all")));
    QVERIFY(model.rowCount() > 1);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        QVERIFY(!index.data().toString().isEmpty());
        QVERIFY(index.data(TimelineModel::DateRole)
                    .toString()
                    .startsWith(QString::number(index.data(TimelineModel::YearRole).toInt())));
        QVERIFY(row == 0 || model.index(row - 1).data(TimelineModel::DateRole).toString() >=
                                index.data(TimelineModel::DateRole).toString());
    }
}

void TestTimelineModel::narrowsByKind()
{
    TimelineModel model(*m_real);
    model.setViewpoint(test::viewpointOf(*m_real, QStringLiteral("all")));
    const int all = model.rowCount();
    QSet<QString> kinds;
    for (const domain::Event &event : model.events()) {
        kinds.insert(event.kind);
    }
    QVERIFY(kinds.size() > 1);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    int sum = 0;
    for (const QString &kind : std::as_const(kinds)) {
        model.setKinds({kind});
        model.setKinds({kind});
        QVERIFY(model.rowCount() > 0);
        QCOMPARE(model.index(0).data(TimelineModel::KindRole).toString(), kind);
        sum += model.rowCount();
    }
    QCOMPARE(reset.count(), kinds.size());
    QCOMPARE(sum, all);
}

void TestTimelineModel::followsTheViewpoint()
{
    TimelineModel model(*m_real);
    model.setViewpoint(test::viewpointOf(*m_real, QStringLiteral("all")));
    const int all = model.rowCount();
    model.setViewpoint(test::viewpointOf(*m_real, QStringLiteral("all"), QDate(2023, 5, 1)));
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() < all);
    const domain::Viewpoint none = test::viewpointOf(*m_real, QStringLiteral("none"));
    model.setViewpoint(none);
    QCOMPARE(model.rowCount(), m_real->timeline(none).size());
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
