// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packconnection.h"
#include "storage/sqlscript.h"
#include "support/packbuilder.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The constants that hold SQL in a source file: name and text.
QList<std::pair<QString, QString>> statementsIn(const QString &source)
{
    static const QRegularExpression constant(
        QStringLiteral(R"re((\w+Sql)(?:\[\])?\s*=((?:\s*u"(?:[^"\\]|\\.)*")+);)re"));
    static const QRegularExpression piece(QStringLiteral(R"re(u"((?:[^"\\]|\\.)*)")re"));
    QList<std::pair<QString, QString>> statements;
    for (auto match = constant.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        QString text;
        for (auto part = piece.globalMatch(found.captured(2)); part.hasNext();) {
            text += part.next().captured(1);
        }
        statements.append({found.captured(1), text});
    }
    return statements;
}

} // namespace

/// Holds the whole program to sql/visible.sql: nobody else reads a table of the pack, and no statement that a
/// page or a list needs walks through one.
class TestChokePoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheViewsReadTables();
    void everyTableHasGateInItsView();
    void plansUseIndexes_data();
    void plansUseIndexes();

private:
    const QString m_app = QStringLiteral(ATTACHE_SOURCE_DIR "/app");
};

void TestChokePoint::onlyTheViewsReadTables()
{
    // packwriter writes them. packspoilerwords needs the sealed names in order to seal headlines; it never
    // hands them out. The full-text tables and their words give numbers that go through visible_search_row.
    const QSet<QString> writers{u"packwriter.cpp"_s, u"packspoilerwords.cpp"_s};
    QSet<QString> tables;
    static const QRegularExpression create(QStringLiteral(R"re(CREATE (?:VIRTUAL )?TABLE (\w+))re"));
    for (auto match = create.globalMatch(readFile(m_app + u"/storage/sql/pack.sql")); match.hasNext();) {
        tables.insert(match.next().captured(1));
    }
    QVERIFY(tables.contains(u"fact"_s) && tables.contains(u"span"_s));
    tables -= QSet<QString>{u"search_names"_s, u"search_texts"_s, u"search_exact"_s, u"search_word"_s};

    static const QRegularExpression use(
        QStringLiteral(R"re(\b(?:FROM|JOIN|INTO|UPDATE)\s+(?:main\.)?(\w+)|\bmain\.(\w+))re"),
        QRegularExpression::CaseInsensitiveOption);
    // Only what stands in quotes is SQL; adjacent pieces of a text are one.
    static const QRegularExpression text(QStringLiteral(R"re((?:"(?:[^"\\\n]|\\.)*"\s*u?)+)re"));
    static const QRegularExpression seam(QStringLiteral(R"re("\s*u?")re"));
    static const QRegularExpression select(QStringLiteral(R"re(\b(?:SELECT|INSERT|UPDATE|DELETE)\b)re"));
    int statements = 0;
    QDirIterator files(m_app, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (writers.contains(files.fileName())) {
            continue;
        }
        const QString source = readFile(path);
        for (auto literal = text.globalMatch(source); literal.hasNext();) {
            QString sql = literal.next().captured();
            sql.remove(seam);
            if (!sql.contains(select)) {
                continue;
            }
            ++statements;
            for (auto match = use.globalMatch(sql); match.hasNext();) {
                const QRegularExpressionMatch found = match.next();
                const QString table = found.captured(1) + found.captured(2);
                QVERIFY2(!tables.contains(table), qPrintable(path + u": reads " + table + u": " + sql));
            }
        }
    }
    QVERIFY(statements > 30);
}

void TestChokePoint::everyTableHasGateInItsView()
{
    // Each view over a table with times tests them: a new view cannot forget to.
    const QString script = storage::sqlScript(u"visible.sql"_s).join(u";\n"_s) + u';';
    const QString schema = storage::sqlScript(u"pack.sql"_s).join(u";\n"_s) + u';';
    static const QRegularExpression view(QStringLiteral(R"re(CREATE TEMP VIEW (\w+) AS\s([^;]*);)re"));
    static const QRegularExpression from(QStringLiteral(R"re(FROM main\.(\w+)(?: AS (\w+))?\s)re"));
    int gated = 0;
    for (auto match = view.globalMatch(script); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString body = found.captured(2);
        for (auto source = from.globalMatch(body); source.hasNext();) {
            const QRegularExpressionMatch table = source.next();
            const QRegularExpression definition(
                QStringLiteral(R"re(CREATE TABLE %1 \(([^;]*)\))re").arg(table.captured(1)));
            const QString columns = definition.match(schema).captured(1);
            const QString prefix = table.captured(2).isEmpty() ? QString() : table.captured(2) + u'.';
            if (columns.contains(u"gate INTEGER"_s)) {
                QVERIFY2(body.contains(prefix + u"gate <= (SELECT watched FROM viewpoint)") ||
                             body.contains(prefix + u"gate > (SELECT watched FROM viewpoint)"),
                         qPrintable(found.captured(1)));
                ++gated;
            }
            if (columns.contains(u"known TEXT"_s)) {
                QVERIFY2(body.contains(prefix + u"known <= (SELECT as_of FROM viewpoint)"),
                         qPrintable(found.captured(1)));
            }
        }
    }
    QVERIFY(gated >= 15);
}

void TestChokePoint::plansUseIndexes_data()
{
    QTest::addColumn<QString>("sql");
    const QStringList files{u"packpages.cpp"_s,  u"packstatements.cpp"_s, u"packprose.cpp"_s,
                            u"packseries.cpp"_s, u"packchanges.cpp"_s,    u"packroles.cpp"_s};
    // What shows all episodes, all events, all that was said or who is in every episode walks through all of
    // them, and words of the vocabulary are few. The people of the series are all who have a part in it.
    const QStringList whole{u"episodesSql"_s,  u"eventsSql"_s,         u"allUtterancesSql"_s,
                            u"presencesSql"_s, u"suspicionWordsSql"_s, u"unsettledWordsSql"_s,
                            u"peopleOfSql"_s};
    for (const QString &name : files) {
        const auto statements = statementsIn(readFile(m_app + u"/storage/" + name));
        QVERIFY2(statements.size() >= 2, qPrintable(name));
        for (const auto &[constant, sql] : statements) {
            if (!whole.contains(constant)) {
                QTest::newRow(qPrintable(name + u' ' + constant)) << sql;
            }
        }
    }
}

void TestChokePoint::plansUseIndexes()
{
    QFETCH(const QString, sql);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"plan.pack"_s);
    test::PackBuilder builder(path);
    builder.page(u"character:kate"_s, u"Kate"_s);
    QVERIFY(builder.finish());
    const auto pack = storage::PackConnection::open(path);
    QVERIFY(pack.has_value());
    const QString statement = u"EXPLAIN QUERY PLAN " + QString(sql).replace(u'?', u'1');
    const std::u16string explained = statement.toStdU16String();
    storage::Cursor row = (*pack)->run({}, explained.c_str());
    int steps = 0;
    while (row.next()) {
        const QString step = row.text(3);
        ++steps;
        // A list of pages that a query is given is walked through.
        const bool given = step.startsWith(u"SCAN json_each"_s) || step == u"SCAN CONSTANT ROW"_s ||
                           step == u"SCAN h"_s || step == u"SCAN who"_s;
        const bool scan = step.startsWith(u"SCAN "_s) && !step.startsWith(u"SCAN viewpoint"_s) &&
                          !step.contains(u"subquery"_s) && !given;
        QVERIFY2(!scan && !step.contains(u"AUTOMATIC"_s), qPrintable(step));
    }
    QVERIFY2(steps > 0, qPrintable((*pack)->takeProblem().value_or(QString())));
}

QTEST_GUILESS_MAIN(TestChokePoint)
#include "tst_chokepoint.moc"
