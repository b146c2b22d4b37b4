// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchpacks.h"
#include "storage/sqlscript.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

/// A row is open when what it was made from is, by the views of that: the definition that the times written
/// into the row must agree with. A row may have none of these as its owner (0: a name).
const QString openRows =
    u"SELECT r.rank FROM search_row AS r WHERE "
    u"(r.page = 0 OR EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = r.page)) AND CASE "
    u"WHEN r.kind = 'name' THEN 1 "
    u"WHEN r.kind = 'alias' THEN EXISTS (SELECT 1 FROM visible_alias AS a WHERE a.page = r.page AND a.name = "
    u"r.title) "
    u"WHEN r.kind = 'misspelling' THEN 1 "
    u"WHEN r.kind = 'news' THEN EXISTS (SELECT 1 FROM visible_source AS s WHERE s.id = r.owner AND NOT "
    u"s.sealed) "
    u"WHEN r.owner = 0 THEN EXISTS (SELECT 1 FROM visible_page AS p WHERE p.id = r.page AND p.summary <> '') "
    u"ELSE EXISTS (SELECT 1 FROM visible_fact AS f WHERE f.id = r.owner AND (f.page = r.page "
    u"OR EXISTS (SELECT 1 FROM visible_role AS q WHERE q.character = f.page AND q.person = r.page))) "
    u"OR EXISTS (SELECT 1 FROM visible_credit AS c WHERE c.id = r.owner) "
    u"OR EXISTS (SELECT 1 FROM visible_role AS o WHERE o.id = r.owner) "
    u"OR EXISTS (SELECT 1 FROM visible_span AS s WHERE s.id = r.owner) "
    u"OR EXISTS (SELECT 1 FROM visible_relation AS l WHERE l.id = r.owner) "
    u"OR EXISTS (SELECT 1 FROM visible_award AS w WHERE w.id = r.owner) "
    u"OR EXISTS (SELECT 1 FROM visible_utterance AS u WHERE u.id = r.owner) "
    u"OR EXISTS (SELECT 1 FROM visible_event AS e WHERE e.id = r.owner) END"_s;

/// Of one statement there may be several rows with times of their own, such as one for each way in which a
/// portrayal opens, so that an open statement may have rows that are still closed.
const QString openOwners = u"SELECT DISTINCT r.kind, r.page, r.owner, r.title FROM search_row AS r "
                           u"WHERE r.kind <> 'misspelling' AND r.rank IN (%1) EXCEPT "
                           u"SELECT v.kind, v.page, v.owner, v.title FROM visible_search_row AS v"_s;

QStringList rowsOf(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(u"gates"_s));
    if (!query.exec(sql)) {
        return {query.lastError().text()};
    }
    QStringList rows;
    while (query.next()) {
        rows.append(query.value(0).toString() + u' ' + query.value(3).toString());
    }
    return rows;
}

} // namespace

/// The times in the rows of the search, on the real content, against the views that guard everything else.
class TestSearchGates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void rowsAgreeWithWhatTheyWereMadeFrom_data();
    void rowsAgreeWithWhatTheyWereMadeFrom();

private:
    QTemporaryDir m_folder;
};

void TestSearchGates::initTestCase()
{
    const QString path = m_folder.filePath(u"real.pack"_s);
    QVERIFY(test::writeSearchable(test::realContents(), path));
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"gates"_s);
    database.setDatabaseName(path);
    QVERIFY(database.open());
    QSqlQuery query(database);
    const QStringList statements = storage::sqlScript(u"visible.sql"_s);
    QVERIFY(!statements.isEmpty());
    for (const QString &statement : statements) {
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
}

void TestSearchGates::cleanupTestCase()
{
    QSqlDatabase::database(u"gates"_s, false).close();
    QSqlDatabase::removeDatabase(u"gates"_s);
}

void TestSearchGates::rowsAgreeWithWhatTheyWereMadeFrom_data()
{
    QTest::addColumn<int>("watched");
    QTest::addColumn<QString>("day");
    for (int watched = 0; watched <= 22; ++watched) {
        QTest::addRow("%d watched", watched) << watched << u"2026-06-01"_s;
    }
    for (const QString &day : {u"2021-01-01"_s, u"2022-06-01"_s, u"2023-04-20"_s, u"2024-02-01"_s,
                               u"2024-11-01"_s, u"2025-10-16"_s}) {
        QTest::addRow("%s", qPrintable(day)) << 22 << day;
        QTest::addRow("9 watched %s", qPrintable(day)) << 9 << day;
    }
}

void TestSearchGates::rowsAgreeWithWhatTheyWereMadeFrom()
{
    QFETCH(const int, watched);
    QFETCH(const QString, day);
    QSqlQuery query(QSqlDatabase::database(u"gates"_s));
    QVERIFY(query.exec(u"UPDATE viewpoint SET watched = %1, as_of = '%2'"_s.arg(watched).arg(day)));

    // Nothing early.
    const QStringList early = rowsOf(u"SELECT v.rank, v.kind, v.page, v.title FROM visible_search_row AS v "
                                     u"WHERE v.rank NOT IN (%1)"_s.arg(openRows));
    QVERIFY2(early.isEmpty(), qPrintable(early.join(u'\n')));
    // Nothing missing.
    const QStringList late = rowsOf(openOwners.arg(openRows));
    QVERIFY2(late.isEmpty(), qPrintable(late.join(u'\n')));
    QVERIFY(day < u"2022" ||
            !rowsOf(u"SELECT rank, kind, page, title FROM visible_search_row LIMIT 1"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSearchGates)
#include "tst_searchgates.moc"
