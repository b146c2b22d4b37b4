// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchresultmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace attache;
using domain::MatchKind;
using domain::PageKind;
using domain::SearchResult;
using models::SearchGroup;
using models::SearchResultModel;

namespace {

SearchResult hit(PageKind kind, const QString &slug, MatchKind match = MatchKind::Name)
{
    SearchResult result;
    result.card.ref = {kind, slug};
    result.title = slug;
    result.match = match;
    return result;
}

QStringList titles(const SearchResultModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        titles += model.index(row).data().toString();
    }
    return titles;
}

} // namespace

class TestSearchResultModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void obeysTheRulesOfModels();
    void putsResultsIntoGroups_data();
    void putsResultsIntoGroups();
    void groupsStandByTheirBestHit();
    void showsSoManyOfAGroup();
    void tellsWhereAGroupBegins();
    void readsOutTitleAndSecondLine();
};

void TestSearchResultModel::obeysTheRulesOfModels()
{
    SearchResultModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setResults({hit(PageKind::Person, QStringLiteral("a")), hit(PageKind::Term, QStringLiteral("b"))},
                     4);
    QCOMPARE(model.rowCount(), 2);
    model.setResults({}, 4);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.count(), 2);
}

void TestSearchResultModel::putsResultsIntoGroups_data()
{
    QTest::addColumn<PageKind>("kind");
    QTest::addColumn<MatchKind>("match");
    QTest::addColumn<QString>("news");
    QTest::addColumn<SearchGroup>("group");
    const QString none;
    const auto name = MatchKind::Name;
    QTest::newRow("character") << PageKind::Character << name << none << SearchGroup::Characters;
    QTest::newRow("person") << PageKind::Person << name << none << SearchGroup::People;
    QTest::newRow("person by a part elsewhere")
        << PageKind::Person << MatchKind::Credit << none << SearchGroup::Roles;
    QTest::newRow("episode") << PageKind::Episode << name << none << SearchGroup::Episodes;
    QTest::newRow("season") << PageKind::Season << name << none << SearchGroup::Episodes;
    QTest::newRow("organisation") << PageKind::Organisation << name << none << SearchGroup::Organisations;
    QTest::newRow("place") << PageKind::Place << name << none << SearchGroup::Places;
    QTest::newRow("term") << PageKind::Term << name << none << SearchGroup::Terms;
    QTest::newRow("work") << PageKind::Work << name << none << SearchGroup::Works;
    QTest::newRow("series") << PageKind::Series << name << none << SearchGroup::Series;
    QTest::newRow("news") << PageKind::Series << MatchKind::News << QStringLiteral("item:1")
                          << SearchGroup::News;
}

void TestSearchResultModel::putsResultsIntoGroups()
{
    QFETCH(PageKind, kind);
    QFETCH(MatchKind, match);
    QFETCH(QString, news);
    QFETCH(SearchGroup, group);
    SearchResult result = hit(kind, QStringLiteral("x"), match);
    result.newsId = news;
    QCOMPARE(models::searchGroupOf(result), group);
}

void TestSearchResultModel::groupsStandByTheirBestHit()
{
    SearchResultModel model;
    model.setResults({hit(PageKind::Person, QStringLiteral("p1")),
                      hit(PageKind::Character, QStringLiteral("c1")),
                      hit(PageKind::Person, QStringLiteral("p2")), hit(PageKind::Term, QStringLiteral("t1")),
                      hit(PageKind::Character, QStringLiteral("c2"))},
                     0);
    QCOMPARE(titles(model), (QStringList{QStringLiteral("p1"), QStringLiteral("p2"), QStringLiteral("c1"),
                                         QStringLiteral("c2"), QStringLiteral("t1")}));
    QCOMPARE(model.result(2).card.ref.slug, QStringLiteral("c1"));
}

void TestSearchResultModel::showsSoManyOfAGroup()
{
    QList<SearchResult> results;
    for (int i = 0; i < 6; ++i) {
        results += hit(PageKind::Character, QString::number(i));
    }
    results += hit(PageKind::Place, QStringLiteral("place"));
    SearchResultModel model;
    model.setResults(results, 4);
    QCOMPARE(titles(model), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"),
                                         QStringLiteral("3"), QStringLiteral("place")}));
    model.setResults(results, 0);
    QCOMPARE(model.rowCount(), 7);
}

void TestSearchResultModel::tellsWhereAGroupBegins()
{
    SearchResultModel model;
    model.setResults({hit(PageKind::Person, QStringLiteral("p1")),
                      hit(PageKind::Person, QStringLiteral("p2")), hit(PageKind::Term, QStringLiteral("t1"))},
                     0);
    QVERIFY(model.index(0).data(SearchResultModel::FirstOfGroupRole).toBool());
    QVERIFY(!model.index(1).data(SearchResultModel::FirstOfGroupRole).toBool());
    QVERIFY(model.index(2).data(SearchResultModel::FirstOfGroupRole).toBool());
}

void TestSearchResultModel::readsOutTitleAndSecondLine()
{
    SearchResult result = hit(PageKind::Person, QStringLiteral("Somebody"));
    SearchResultModel model;
    model.setResults({result}, 0);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Somebody"));
    result.subtitle = QStringLiteral("actor");
    model.setResults({result}, 0);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Somebody, actor"));
}

QTEST_GUILESS_MAIN(TestSearchResultModel)
#include "tst_searchresultmodel.moc"
