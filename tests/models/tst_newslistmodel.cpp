// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelpacks.h"
#include "models/newslistmodel.h"
#include "network/fetcher.h"
#include "services/library.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using models::NewsListModel;

class TestNewsListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void obeysTheRulesOfModels();
    void hasTheArchiveNewestFirst();
    void sealedItemsTellNothing();
    void marksChangeOneRow();
    void refreshKeepsWhatIsShown();
    void filters();

private:
    domain::Viewpoint viewpoint(const QString &watched) const { return test::viewpointOf(*m_real, watched); }

    QTemporaryDir m_folder;
    std::unique_ptr<services::Encyclopedia> m_real;
    std::unique_ptr<services::Library> m_library;
    std::unique_ptr<network::Fetcher> m_fetcher;
    std::unique_ptr<services::News> m_news;
    std::unique_ptr<NewsListModel> m_model;
};

void TestNewsListModel::initTestCase()
{
    const base::Clock clock = base::Clock::stoppedAt(QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC));
    m_real = test::openRealPack();
    m_library = services::Library::open(m_folder.filePath(QStringLiteral("library.sqlite")), clock);
    m_fetcher = std::make_unique<network::Fetcher>();
    m_fetcher->setNetworkAllowed(false);
    m_news = std::make_unique<services::News>(*m_real, *m_library, *m_fetcher, clock);
}

void TestNewsListModel::init()
{
    m_model = std::make_unique<NewsListModel>(*m_news);
    m_model->setViewpoint(viewpoint(QStringLiteral("all")));
}

void TestNewsListModel::obeysTheRulesOfModels()
{
    const QAbstractItemModelTester tester(m_model.get(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_model->setViewpoint(viewpoint(QStringLiteral("none")));
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
    }
    m_model->refresh();
    services::NewsFilter filter;
    filter.starredOnly = true;
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestNewsListModel::hasTheArchiveNewestFirst()
{
    const QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    int parts = 0;
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
        ++parts;
    }
    QVERIFY(inserted.count() <= parts);
    const QList<domain::NewsItem> archive = m_real->newsArchive(viewpoint(QStringLiteral("all")));
    QVERIFY(!archive.isEmpty());
    QCOMPARE(m_model->rowCount(), archive.size());
    for (int row = 1; row < m_model->rowCount(); ++row) {
        QVERIFY(m_model->index(row - 1).data(NewsListModel::PublishedRole).toDateTime() >=
                m_model->index(row).data(NewsListModel::PublishedRole).toDateTime());
    }
    const QModelIndex first = m_model->index(0);
    QCOMPARE(m_model->indexOf(first.data(NewsListModel::IdRole).toString()), first);
    QCOMPARE(first.data(NewsListModel::GroupRole).toString(),
             first.data(NewsListModel::PublishedRole).toDateTime().toString(QStringLiteral("yyyy-MM")));
}

void TestNewsListModel::sealedItemsTellNothing()
{
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setViewpoint(viewpoint(QStringLiteral("none")));
    QCOMPARE(reset.count(), 1);
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
    }
    int sealed = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        const bool isSealed = index.data(NewsListModel::SealedRole).toBool();
        const auto item = index.data(NewsListModel::ItemRole).value<domain::NewsItem>();
        QCOMPARE(index.data().toString().isEmpty(), isSealed);
        QVERIFY(!isSealed || item.html.isEmpty());
        QCOMPARE(index.data(NewsListModel::SealedUntilRole).toInt() > 0, isSealed);
        sealed += isSealed ? 1 : 0;
    }
    QVERIFY(sealed > 0);
    QVERIFY(sealed < m_model->rowCount());
}

void TestNewsListModel::marksChangeOneRow()
{
    const QModelIndex index = m_model->index(1);
    const QString id = index.data(NewsListModel::IdRole).toString();
    QVERIFY(index.data(NewsListModel::UnreadRole).toBool());
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setRead(id, true);
    m_model->setRead(id, true);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), index);
    QCOMPARE(changed.at(0).at(1).toModelIndex(), index);
    QVERIFY(!index.data(NewsListModel::UnreadRole).toBool());
    m_model->setStarred(id, true);
    QCOMPARE(changed.count(), 2);
    QVERIFY(index.data(NewsListModel::StarredRole).toBool());
    m_model->setRead(QStringLiteral("item:0"), true);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(reset.count(), 0);
}

void TestNewsListModel::refreshKeepsWhatIsShown()
{
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
    }
    const int rows = m_model->rowCount();
    const QString id = m_model->index(0).data(NewsListModel::IdRole).toString();
    QVERIFY(m_news->setRead({id}, true));
    m_model->refresh();
    QCOMPARE(m_model->rowCount(), rows);
    QVERIFY(!m_model->index(0).data(NewsListModel::UnreadRole).toBool());
    QVERIFY(m_news->setRead({id}, false));
}

void TestNewsListModel::filters()
{
    const QString publisher = m_model->index(0).data(NewsListModel::PublisherRole).toString();
    services::NewsFilter filter;
    filter.words = QStringLiteral("words that no headline has: xyzzy");
    m_model->setFilter(filter);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->canFetchMore({}));
    filter.words.clear();
    filter.feed = publisher;
    m_model->setFilter(filter);
    QVERIFY(m_model->rowCount() > 0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(m_model->index(row).data(NewsListModel::PublisherRole).toString(), publisher);
    }
}

QTEST_GUILESS_MAIN(TestNewsListModel)
#include "tst_newslistmodel.moc"
