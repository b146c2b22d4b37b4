// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelpacks.h"
#include "models/cardfiltermodel.h"
#include "models/cardlistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace attache;
using domain::CreditLevel;
using domain::PageKind;
using models::CardFilterModel;
using models::CardListModel;
using models::Side;

class TestCardFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_real = test::openRealPack(); }
    void init();
    void obeysTheRulesOfModels();
    void narrowsByWords_data();
    void narrowsByWords();
    void narrowsByLevel();
    void narrowsBySide();
    void sortsByGroupThenSize();
    void followsTheViewpoint();

private:
    QStringList names() const;

    std::unique_ptr<services::Encyclopedia> m_real;
    std::unique_ptr<CardListModel> m_cards;
    std::unique_ptr<CardFilterModel> m_filter;
};

void TestCardFilterModel::init()
{
    m_filter.reset();
    m_cards = std::make_unique<CardListModel>(*m_real);
    m_cards->setKinds({PageKind::Character});
    m_cards->setGrouping(models::CardGrouping::BySide);
    m_cards->setViewpoint(test::viewpointOf(*m_real, QStringLiteral("all")));
    m_cards->fetchAll();
    m_filter = std::make_unique<CardFilterModel>();
    m_filter->setSourceModel(m_cards.get());
}

QStringList TestCardFilterModel::names() const
{
    QStringList names;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        names += m_filter->index(row, 0).data().toString();
    }
    return names;
}

void TestCardFilterModel::obeysTheRulesOfModels()
{
    QAbstractItemModelTester tester(m_filter.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    // Qt's tester would fetch within the signal modelReset, before its own notice of that signal, and take
    // the rows for a change within the reset. Fetching is done by this test instead.
    tester.setUseFetchMore(false);
    m_filter->setSortedByGroup(true);
    m_filter->setWords(QStringLiteral("a"));
    m_filter->setLevel(CreditLevel::Main);
    m_filter->setLevel({});
    m_filter->setSides({Side::Embassy});
    m_filter->setWords({});
    m_cards->setViewpoint(test::viewpointOf(*m_real, QStringLiteral("none")));
    m_cards->fetchAll();
    m_filter->setSides({});
    QCOMPARE(m_filter->rowCount(), m_cards->rowCount());
}

void TestCardFilterModel::narrowsByWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("found");
    QTest::newRow("beginning of a word") << QStringLiteral("wyl") << true;
    QTest::newRow("words in any order") << QStringLiteral("wyler kate") << true;
    QTest::newRow("case") << QStringLiteral("KATE") << true;
    QTest::newRow("accent typed") << QStringLiteral("káte") << true;
    QTest::newRow("second line") << QStringLiteral("kate ambassador") << true;
    QTest::newRow("middle of a word") << QStringLiteral("yler") << false;
    QTest::newRow("one word that is not there") << QStringLiteral("kate xyzzy") << false;
}

void TestCardFilterModel::narrowsByWords()
{
    QFETCH(QString, words);
    QFETCH(bool, found);
    m_filter->setWords(words);
    QCOMPARE(names().contains(QStringLiteral("Kate Wyler")), found);
    QVERIFY(m_filter->rowCount() < m_cards->rowCount());
    m_filter->setWords({});
    QCOMPARE(m_filter->rowCount(), m_cards->rowCount());
}

void TestCardFilterModel::narrowsByLevel()
{
    m_filter->setLevel(CreditLevel::Main);
    QVERIFY(m_filter->rowCount() > 0);
    QVERIFY(m_filter->rowCount() < m_cards->rowCount());
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        QCOMPARE(m_filter->index(row, 0).data(CardListModel::LevelRole).toInt(),
                 static_cast<int>(CreditLevel::Main));
    }
    m_filter->setLevel({});
    QCOMPARE(m_filter->rowCount(), m_cards->rowCount());
}

void TestCardFilterModel::narrowsBySide()
{
    int all = 0;
    for (const Side side :
         {Side::Embassy, Side::Washington, Side::UnitedKingdom, Side::OtherCountries, Side::Unknown}) {
        m_filter->setSides({side});
        all += m_filter->rowCount();
        QVERIFY(m_filter->rowCount() < m_cards->rowCount());
    }
    // Everybody is on one side and no more.
    QCOMPARE(all, m_cards->rowCount());
    m_filter->setSides({Side::Embassy});
    QVERIFY(names().contains(QStringLiteral("Kate Wyler")));
}

void TestCardFilterModel::sortsByGroupThenSize()
{
    m_filter->setSortedByGroup(true);
    QCOMPARE(m_filter->rowCount(), m_cards->rowCount());
    for (int row = 1; row < m_filter->rowCount(); ++row) {
        const QModelIndex before = m_filter->index(row - 1, 0);
        const QModelIndex index = m_filter->index(row, 0);
        const QString group = before.data(CardListModel::GroupRole).toString();
        QVERIFY(group <= index.data(CardListModel::GroupRole).toString());
        const int level = before.data(CardListModel::LevelRole).toInt();
        if (group == index.data(CardListModel::GroupRole).toString() && level >= 0 &&
            index.data(CardListModel::LevelRole).toInt() >= 0) {
            QVERIFY(level <= index.data(CardListModel::LevelRole).toInt());
        }
    }
    m_filter->setSortedByGroup(false);
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        QCOMPARE(m_filter->index(row, 0).data(), m_cards->index(row).data());
    }
}

void TestCardFilterModel::followsTheViewpoint()
{
    m_filter->setSortedByGroup(true);
    m_cards->setViewpoint(test::viewpointOf(*m_real, QStringLiteral("none")));
    QCOMPARE(m_filter->rowCount(), 0);
    m_cards->fetchAll();
    QCOMPARE(m_filter->rowCount(), m_cards->total());
}

QTEST_GUILESS_MAIN(TestCardFilterModel)
#include "tst_cardfiltermodel.moc"
