// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlscript.h"
#include "support/packbuilder.h"

#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

using namespace attache;
using namespace Qt::StringLiterals;
namespace rows = storage::rows;

namespace {

const QStringList days{u""_s, u"2024-01-01"_s, u"2025"_s};
constexpr int lastGate = 3;

/// Every text of the pack carries the times from which it may be seen.
QString mark(int gate, const QString &known)
{
    return u"[g%1 k%2]"_s.arg(gate).arg(known);
}

} // namespace

/// Every view at every gate and several days over a pack in which every text says when it may be seen.
class TestVisibleViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingEarlyAndNothingMissing_data();
    void nothingEarlyAndNothingMissing();

private:
    QTemporaryDir m_dir;

    static void addStatements(test::PackBuilder &pack, qint64 open, qint64 other, int gate,
                              const QString &known);
    static void addRoles(test::PackBuilder &pack, qint64 open, int gate, const QString &known);
    static QStringList views();
    static QSet<QString> marksIn(const QString &view);
};

void TestVisibleViews::addStatements(test::PackBuilder &pack, qint64 open, qint64 other, int gate,
                                     const QString &known)
{
    const QString text = mark(gate, known);
    // On an open page with times of their own; and without times, but about a page that has them.
    for (const bool own : {true, false}) {
        const int g = own ? gate : 0;
        const QString k = own ? known : QString();
        const qint64 target = own ? open : other;
        pack.add(rows::Fact{.page = target, .property = u"p"_s, .value = text, .gate = g, .known = k});
        pack.add(rows::Fact{.page = open, .property = text, .target = target, .gate = g, .known = k});
        pack.add(
            rows::Relation{
                .page = open, .target = target, .type = u"ally"_s, .gate = g, .known = k, .note = text},
            u"ally"_s);
        pack.add(rows::Credit{.person = open, .work = target, .job = text, .gate = g, .known = k});
        pack.add(rows::Award{.person = open, .award = text, .work = target, .gate = g, .known = k});
        pack.add(rows::Utterance{.person = target, .gist = text, .gate = g, .known = k});
        pack.block(target, u"paragraph"_s, text, g, k);
        // The compiler writes final times into these.
        pack.add(
            rows::SearchRow{.page = target, .kind = u"text"_s, .title = text, .gate = gate, .known = known});
        pack.add(rows::Alias{target, gate * 10 + int(days.indexOf(known)) + (own ? 0 : 100), text, g, k});
    }
    const qint64 event =
        pack.add(rows::Event{.slug = text, .date = u"2020"_s, .title = text, .gate = gate, .known = known});
    pack.add(rows::EventAbout{event, 0, open});
    pack.add(rows::Link{open, other, 0, {}});
    addRoles(pack, other, gate, known);
}

void TestVisibleViews::addRoles(test::PackBuilder &pack, qint64 open, int gate, const QString &known)
{
    const qint64 role = pack.add(rows::Role{.character = open, .person = open, .level = mark(gate, known)});
    pack.add(rows::RoleSeason{role, 1, 0});
}

void TestVisibleViews::initTestCase()
{
    const QString path = m_dir.filePath(u"marks.pack"_s);
    test::PackBuilder pack(path);
    const qint64 open = pack.page(u"character:open"_s, mark(0, {}));
    for (int gate = 0; gate <= lastGate; ++gate) {
        // An episode is named once the one before it has been watched.
        if (gate > 0) {
            pack.episode(1, gate, mark(gate - 1, {}), mark(gate - 1, {}));
        }
        for (const QString &known : days) {
            const QString slug = u"g%1-%2"_s.arg(gate).arg(days.indexOf(known));
            const qint64 other =
                pack.page(u"character:"_s + slug, mark(gate, known), gate, known, mark(gate, known));
            addStatements(pack, open, other, gate, known);
        }
    }
    QVERIFY(pack.finish());
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"views"_s);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    QVERIFY(database.open());
    const QStringList statements = storage::sqlScript(u"visible.sql"_s);
    QSqlQuery query(database);
    for (const QString &statement : statements) {
        QVERIFY2(query.exec(statement), qPrintable(query.lastError().text()));
    }
}

void TestVisibleViews::cleanupTestCase()
{
    QSqlDatabase::database(u"views"_s).close();
    QSqlDatabase::removeDatabase(u"views"_s);
}

QStringList TestVisibleViews::views()
{
    static const QRegularExpression name(u"^CREATE TEMP VIEW (\\w+)"_s);
    QStringList names;
    const QStringList statements = storage::sqlScript(u"visible.sql"_s);
    for (const QString &statement : statements) {
        if (const QRegularExpressionMatch match = name.match(statement); match.hasMatch()) {
            names.append(match.captured(1));
        }
    }
    return names;
}

QSet<QString> TestVisibleViews::marksIn(const QString &view)
{
    static const QRegularExpression pattern(u"\\[g\\d k[\\d-]*\\]"_s);
    QSet<QString> marks;
    QSqlQuery query(QSqlDatabase::database(u"views"_s));
    if (!query.exec(u"SELECT * FROM "_s + view)) {
        qWarning("%s: %s", qPrintable(view), qPrintable(query.lastError().text()));
    }
    while (query.next()) {
        for (int column = 0; column < query.record().count(); ++column) {
            for (auto match = pattern.globalMatch(query.value(column).toString()); match.hasNext();) {
                marks.insert(match.next().captured());
            }
        }
    }
    return marks;
}

void TestVisibleViews::nothingEarlyAndNothingMissing_data()
{
    QTest::addColumn<int>("watched");
    QTest::addColumn<QString>("day");
    for (int watched = 0; watched <= lastGate; ++watched) {
        for (const QString &day : {u"2023-12-31"_s, u"2024-01-01"_s, u"2024-12-31"_s, u"2025-01-01"_s}) {
            QTest::addRow("%d %s", watched, qPrintable(day)) << watched << day;
        }
    }
}

void TestVisibleViews::nothingEarlyAndNothingMissing()
{
    QFETCH(const int, watched);
    QFETCH(const QString, day);
    QSqlQuery query(QSqlDatabase::database(u"views"_s));
    query.prepare(u"UPDATE viewpoint SET watched = ?, as_of = ?"_s);
    query.bindValue(0, watched);
    query.bindValue(1, day);
    QVERIFY(query.exec());

    QSet<QString> allowed;
    for (int gate = 0; gate <= watched; ++gate) {
        for (const QString &known : days) {
            if (known <= day) {
                allowed.insert(mark(gate, known));
            }
        }
    }
    // Views that hold a statement of every kind of times hold exactly those.
    const QStringList complete{u"visible_page"_s,       u"visible_alias"_s, u"visible_fact"_s,
                               u"visible_relation"_s,   u"visible_role"_s,  u"visible_credit"_s,
                               u"visible_award"_s,      u"visible_span"_s,  u"visible_utterance"_s,
                               u"visible_search_row"_s, u"visible_event"_s};
    const QStringList all = views();
    QVERIFY(all.size() > 20);
    for (const QString &view : all) {
        const QSet<QString> seen = marksIn(view);
        QVERIFY2(allowed.contains(seen),
                 qPrintable(view + u": " + QStringList((seen - allowed).values()).join(u' ')));
        if (complete.contains(view)) {
            QVERIFY2(seen == allowed,
                     qPrintable(view + u" lacks " + QStringList((allowed - seen).values()).join(u' ')));
        }
    }
}

QTEST_GUILESS_MAIN(TestVisibleViews)
#include "tst_visibleviews.moc"
