// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelpacks.h"
#include "models/cardlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using domain::PageKind;
using models::CardListModel;

class TestCardListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void obeysTheRulesOfModels();
    void hasNothingWithoutViewpoint();
    void fetchesAsTheViewAsks();
    void mayBeFetchedWithinTheReset();
    void holdsEveryPageOnce();
    void joinsKindsInTheirOrder();
    void followsTheViewpoint();
    void takesNoNoticeOfOpenedParts();
    void regroupsWithoutReset();
    void findsPages();
    void readsOutNameAndSecondLine();

private:
    domain::Viewpoint many(const QString &watched) const
    {
        return test::viewpointOf(m_many->encyclopedia(), watched);
    }

    std::unique_ptr<test::ManyPages> m_many;
    std::unique_ptr<services::Encyclopedia> m_real;
};

void TestCardListModel::initTestCase()
{
    m_many = std::make_unique<test::ManyPages>();
    m_real = test::openRealPack();
    // Otherwise there would be nothing to fetch later.
    QVERIFY(m_many->encyclopedia().count(PageKind::Character, many(QStringLiteral("all"))) > 400);
}

void TestCardListModel::obeysTheRulesOfModels()
{
    CardListModel model(m_many->encyclopedia());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    // Qt's tester would fetch within the signal modelReset, before its own notice of that signal, and take
    // the rows for a change within the reset. Fetching is done by this test instead.
    tester.setUseFetchMore(false);
    model.setKinds({PageKind::Character, PageKind::Person});
    model.setViewpoint(many(QStringLiteral("all")));
    model.fetchAll();
    QCOMPARE(model.rowCount(), model.total());
    model.setGrouping(models::CardGrouping::ByLetter);
    model.setViewpoint(many(QStringLiteral("none")));
    model.fetchAll();
    QCOMPARE(model.rowCount(), model.total());
    model.setKinds({});
    QCOMPARE(model.rowCount(), 0);
}

void TestCardListModel::hasNothingWithoutViewpoint()
{
    CardListModel model(*m_real);
    model.setKinds({PageKind::Character});
    QVERIFY(!model.canFetchMore({}));
    model.fetchAll();
    QCOMPARE(model.rowCount(), 0);
}

void TestCardListModel::fetchesAsTheViewAsks()
{
    CardListModel model(m_many->encyclopedia());
    model.setKinds({PageKind::Character});
    model.setViewpoint(many(QStringLiteral("all")));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.total() > 400);

    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.fetchMore({});
    const int part = model.rowCount();
    QVERIFY(part > 0);
    QVERIFY(part < model.total());
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted.at(0).at(1).toInt(), 0);
    QCOMPARE(inserted.at(0).at(2).toInt(), part - 1);
    QCOMPARE(inserted.at(1).at(1).toInt(), part);
    QCOMPARE(inserted.at(1).at(2).toInt(), model.rowCount() - 1);

    model.fetchAll();
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.rowCount(), model.total());
    const auto before = inserted.count();
    model.fetchMore({});
    QCOMPARE(inserted.count(), before);
}

void TestCardListModel::mayBeFetchedWithinTheReset()
{
    CardListModel model(m_many->encyclopedia());
    model.setKinds({PageKind::Character});
    connect(&model, &QAbstractItemModel::modelReset, &model, [&model] {
        QCOMPARE(model.rowCount(), 0);
        model.fetchMore({});
    });
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setViewpoint(many(QStringLiteral("all")));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(1).toInt(), 0);
    QCOMPARE(inserted.at(0).at(2).toInt(), model.rowCount() - 1);
    model.fetchAll();
    QCOMPARE(model.rowCount(), model.total());
}

void TestCardListModel::holdsEveryPageOnce()
{
    const domain::Viewpoint viewpoint = many(QStringLiteral("all"));
    CardListModel model(m_many->encyclopedia());
    model.setKinds({PageKind::Person});
    model.setViewpoint(viewpoint);
    model.fetchAll();
    const services::CardList whole = m_many->encyclopedia().list(PageKind::Person, viewpoint, {}, 10'000);
    QVERIFY(!whole.next);
    QCOMPARE(model.rowCount(), whole.cards.size());
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.index(row).data(CardListModel::RefRole).value<domain::Ref>(), whole.cards.at(row).ref);
    }
}

void TestCardListModel::joinsKindsInTheirOrder()
{
    CardListModel model(*m_real);
    model.setKinds({PageKind::Place, PageKind::Organisation});
    model.setGrouping(models::CardGrouping::ByKind);
    model.setViewpoint(test::viewpointOf(*m_real, QStringLiteral("all")));
    model.fetchAll();
    const int places = m_real->count(PageKind::Place, test::viewpointOf(*m_real, QStringLiteral("all")));
    QVERIFY(places > 0);
    QVERIFY(places < model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto ref = model.index(row).data(CardListModel::RefRole).value<domain::Ref>();
        QCOMPARE(ref.kind, row < places ? PageKind::Place : PageKind::Organisation);
    }
    QVERIFY(model.index(places - 1).data(CardListModel::GroupRole) !=
            model.index(places).data(CardListModel::GroupRole));
}

void TestCardListModel::followsTheViewpoint()
{
    const domain::Viewpoint none = test::viewpointOf(*m_real, QStringLiteral("none"));
    CardListModel model(*m_real);
    model.setKinds({PageKind::Character});
    model.setViewpoint(test::viewpointOf(*m_real, QStringLiteral("all")));
    model.fetchAll();
    const int all = model.rowCount();

    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setViewpoint(none);
    QCOMPARE(reset.count(), 1);
    model.setViewpoint(none);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 0);
    model.fetchAll();
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.rowCount() < all);
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto card = model.index(row).data(CardListModel::CardRole).value<domain::PageCard>();
        const auto shown = m_real->card(card.ref, none);
        QVERIFY2(shown, qPrintable(card.ref.toString()));
        QCOMPARE(card.subtitle, shown->subtitle);
        QCOMPARE(card.summary, shown->summary);
    }
}

void TestCardListModel::takesNoNoticeOfOpenedParts()
{
    const domain::Viewpoint none = test::viewpointOf(*m_real, QStringLiteral("none"));
    CardListModel model(*m_real);
    model.setKinds({PageKind::Character});
    model.setViewpoint(none);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setViewpoint(
        none.withOpening({{PageKind::Character, QStringLiteral("kate-wyler")}, m_real->spine().last()}));
    QCOMPARE(reset.count(), 0);
}

void TestCardListModel::regroupsWithoutReset()
{
    CardListModel model(*m_real);
    model.setKinds({PageKind::Character});
    model.setViewpoint(test::viewpointOf(*m_real, QStringLiteral("all")));
    model.fetchAll();
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setGrouping(models::CardGrouping::BySide);
    model.setGrouping(models::CardGrouping::BySide);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 0);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), model.rowCount() - 1);
    QCOMPARE(changed.at(0).at(2).value<QList<int>>(), QList<int>{CardListModel::GroupRole});
    QVERIFY(!model.index(0).data(CardListModel::GroupRole).toString().isEmpty());
}

void TestCardListModel::findsPages()
{
    CardListModel model(*m_real);
    model.setKinds({PageKind::Character});
    model.setViewpoint(test::viewpointOf(*m_real, QStringLiteral("none")));
    const domain::Ref kate{PageKind::Character, QStringLiteral("kate-wyler")};
    QVERIFY(!model.indexOf(kate).isValid());
    model.fetchAll();
    QVERIFY(model.indexOf(kate).isValid());
    QCOMPARE(model.indexOf(kate).data().toString(), QStringLiteral("Kate Wyler"));
    QVERIFY(!model.indexOf({PageKind::Character, QStringLiteral("nobody")}).isValid());
}

void TestCardListModel::readsOutNameAndSecondLine()
{
    CardListModel model(*m_real);
    model.setKinds({PageKind::Character});
    model.setViewpoint(test::viewpointOf(*m_real, QStringLiteral("none")));
    model.fetchAll();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString read = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY(read.startsWith(index.data().toString()));
        QVERIFY(read.endsWith(index.data(CardListModel::SubtitleRole).toString()));
    }
}

QTEST_GUILESS_MAIN(TestCardListModel)
#include "tst_cardlistmodel.moc"
