// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelpacks.h"
#include "models/episodelistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using models::EpisodeListModel;

class TestEpisodeListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_real = test::openRealPack(); }
    void obeysTheRulesOfModels();
    void namesNoEpisodeAfterTheNext_data();
    void namesNoEpisodeAfterTheNext();
    void namesAllWhenAsked();

private:
    std::unique_ptr<services::Encyclopedia> m_real;
};

void TestEpisodeListModel::obeysTheRulesOfModels()
{
    EpisodeListModel model(*m_real);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setViewpoint(test::viewpointOf(*m_real, QStringLiteral("none")));
    model.setViewpoint(test::viewpointOf(*m_real, QStringLiteral("all")));
    QCOMPARE(reset.count(), 2);
}

void TestEpisodeListModel::namesNoEpisodeAfterTheNext_data()
{
    QTest::addColumn<QString>("watched");
    for (const char *watched : {"none", "S1E1", "S1E8", "S2E3", "all"}) {
        QTest::newRow(watched) << QString::fromLatin1(watched);
    }
}

void TestEpisodeListModel::namesNoEpisodeAfterTheNext()
{
    QFETCH(QString, watched);
    const domain::Viewpoint viewpoint = test::viewpointOf(*m_real, watched);
    EpisodeListModel model(*m_real);
    model.setViewpoint(viewpoint);
    const QList<domain::EpisodeId> &episodes = m_real->spine().episodes();
    QCOMPARE(model.rowCount(), episodes.size());
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        // Row 0 is the episode that opens gate 1.
        const bool isNext = row == viewpoint.watched.ordinal;
        const bool isOpen = row <= viewpoint.watched.ordinal;
        QCOMPARE(index.data(EpisodeListModel::SeasonRole).toInt(), episodes.at(row).season);
        QCOMPARE(index.data(EpisodeListModel::NumberRole).toInt(), episodes.at(row).number);
        QCOMPARE(index.data(EpisodeListModel::WatchedRole).toBool(), row < viewpoint.watched.ordinal);
        QCOMPARE(index.data(EpisodeListModel::NextRole).toBool(), isNext);
        QCOMPARE(index.data(EpisodeListModel::OpenRole).toBool(), isOpen);
        QCOMPARE(index.data().toString().isEmpty(), !isOpen);
        QVERIFY(isOpen || index.data(EpisodeListModel::LoglineRole).toString().isEmpty());
    }
}

void TestEpisodeListModel::namesAllWhenAsked()
{
    domain::Viewpoint viewpoint = test::viewpointOf(*m_real, QStringLiteral("none"));
    viewpoint.allTitles = true;
    EpisodeListModel model(*m_real);
    model.setViewpoint(viewpoint);
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(!model.index(row).data().toString().isEmpty());
        QCOMPARE(model.index(row).data(EpisodeListModel::OpenRole).toBool(), row == 0);
        QVERIFY(row == 0 || model.index(row).data(EpisodeListModel::LoglineRole).toString().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestEpisodeListModel)
#include "tst_episodelistmodel.moc"
