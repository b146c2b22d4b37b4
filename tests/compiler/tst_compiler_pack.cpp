// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a compiled tree say: gates that nobody wrote, dates, spans, inverse relations, search
// rows.

#include "compiler/compiler.h"
#include "contenttreefixture.h"
#include "packquery.h"

#include <QFile>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

class TestCompilerPack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameTreeSameBytes();
    void failureKeepsTheFormerPack();
    void reportsAFileThatCannotBeWritten();
    void rows_data();
    void rows();
    void splitsSpans_data();
    void splitsSpans();
    void gatesProse_data();
    void gatesProse();
    void searchOrderTellsNothing();
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The pack of a tree whose term `envoy` has @p body.
QStringList rowsOfBody(const QByteArray &body, const QString &sql)
{
    const test::ContentTreeFixture tree;
    tree.write(u"terms/envoy.md"_s, "---\nname: Envoy\nsummary: A title.\n---\n\n" + body + "\n");
    const QString pack = tree.path(u"out.pack"_s);
    const auto built = compiler::build(tree.path(), pack);
    if (!built) {
        return {built.error().detail};
    }
    return test::packRows(pack, sql);
}

} // namespace

void TestCompilerPack::sameTreeSameBytes()
{
    const test::ContentTreeFixture one;
    const test::ContentTreeFixture two;
    QVERIFY(compiler::build(one.path(), one.path(u"out.pack"_s)));
    QVERIFY(compiler::build(two.path(), two.path(u"out.pack"_s)));
    const QByteArray bytes = bytesOf(one.path(u"out.pack"_s));
    QVERIFY(bytes.startsWith("SQLite format 3"));
    QCOMPARE(bytesOf(two.path(u"out.pack"_s)), bytes);
    // Over a pack that is there already.
    QVERIFY(compiler::build(one.path(), one.path(u"out.pack"_s)));
    QCOMPARE(bytesOf(one.path(u"out.pack"_s)), bytes);
    // No place of the files is in it.
    QVERIFY(!bytes.contains(one.path().toUtf8()));
}

void TestCompilerPack::failureKeepsTheFormerPack()
{
    const test::ContentTreeFixture tree;
    const QString pack = tree.path(u"out.pack"_s);
    QVERIFY(compiler::build(tree.path(), pack));
    const QByteArray before = bytesOf(pack);
    tree.write(u"terms/envoy.md"_s, "---\nname: Envoy\n---\n");
    const auto built = compiler::build(tree.path(), pack);
    QVERIFY(!built);
    QCOMPARE(built.error().code, compiler::CompileError::Code::BadContent);
    QCOMPARE(built.error().report.errors.size(), 1);
    QCOMPARE(bytesOf(pack), before);
}

void TestCompilerPack::reportsAFileThatCannotBeWritten()
{
    const test::ContentTreeFixture tree;
    const auto built = compiler::build(tree.path(), tree.path(u"nowhere/out.pack"_s));
    QVERIFY(!built);
    QCOMPARE(built.error().code, compiler::CompileError::Code::CannotCreate);
    QVERIFY(built.error().report.errors.isEmpty());
}

void TestCompilerPack::rows_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char *name, const QString &sql, const QStringList &expected) {
        QTest::newRow(name) << sql << expected;
    };
    row("episodes in order", u"SELECT ordinal, season, number FROM spine ORDER BY ordinal"_s,
        {u"1|1|1"_s, u"2|1|2"_s, u"3|2|1"_s});
    row("an episode is safe with the one before",
        u"SELECT slug, gate, summary_known FROM page WHERE kind = 'episode'"_s,
        {u"s01e01|0|2023-04-20"_s, u"s01e02|1|2023-04-27"_s, u"s02e01|2|2024-10-31"_s});
    row("its facts too", u"SELECT gate FROM fact WHERE property = 'released' ORDER BY id"_s,
        {u"0"_s, u"1"_s, u"2"_s});
    row("its recap is safe with itself",
        u"SELECT DISTINCT p.slug, b.gate, s.gate FROM page p JOIN block b ON b.page = p.id JOIN span s ON "
        u"s.block = b.id "
        "WHERE p.kind = 'episode' ORDER BY 1"_s,
        {u"s01e01|1|1"_s, u"s01e02|2|2"_s, u"s02e01|3|3"_s});
    row("and its cast", u"SELECT ordinal, gate, known FROM appearance ORDER BY ordinal"_s,
        {u"1|1|2023-04-20"_s, u"2|2|2023-04-27"_s, u"3|3|2024-10-31"_s});
    row("a season of a part with its first episode", u"SELECT season, gate, known FROM role_season"_s,
        {u"1|1|2023-04-20"_s, u"2|3|2024-10-31"_s});
    row("a part is known from the fact that names it", u"SELECT level, gate, known FROM role"_s,
        {u"main|0|2022-02-16"_s});
    row("a credit in a season with its first episode",
        u"SELECT p.kind, c.gate, c.first_year FROM credit c JOIN page p ON p.id = c.work ORDER BY c.position"_s,
        {u"work|0|1999"_s, u"season|3|0"_s});
    row("a hidden page", u"SELECT gate FROM page WHERE slug = 'grace'"_s, {u"2"_s});
    row("until is kept as it is", u"SELECT gate, until FROM fact WHERE property = 'title'"_s, {u"0|2"_s});
    row("inverse relation",
        u"SELECT p.slug, r.type, r.derived, r.gate, r.known FROM relation r JOIN page p ON p.id = r.page ORDER BY r.id"_s,
        {u"kate|superior|0|2|2023-04-27"_s, u"grace|subordinate|1|2|2023-04-27"_s});
    row("undated award goes by its year", u"SELECT known FROM award"_s, {u"2024"_s});
    row("undated words go by their day", u"SELECT known FROM utterance"_s, {u"2023-05-01"_s});
    row("undated text of a gate goes by its episode",
        u"SELECT s.known FROM span s JOIN block b ON b.id = s.block JOIN page p ON p.id = b.page "
        "WHERE p.slug = 'kate' AND b.kind = 'paragraph' ORDER BY b.position"_s,
        {u"2023-04-20"_s, u"2023-04-27"_s});
    row("a heading goes by its section", u"SELECT gate, known FROM block WHERE kind = 'heading'"_s,
        {u"2|2023-04-27"_s});
    row("a reference has no text", u"SELECT f.value, p.slug FROM fact f JOIN page p ON p.id = f.target"_s,
        {u"|kate"_s});
    row("a page is known with its first statement",
        u"SELECT slug, known FROM page WHERE slug IN ('keri', 'kate', 'the-play')"_s,
        {u"kate|2022-02-16"_s, u"keri|2022-02-16"_s, u"the-play|2023-04-20"_s});
    row("an event", u"SELECT slug, date, kind, gate, known FROM event"_s,
        {u"premiere|2023-04-20|release|0|2023-04-20"_s});
    row("sources", u"SELECT slug, gate, news FROM source ORDER BY id"_s,
        {u"later-2024-11-05|3|0"_s, u"paper-2023-04-20|0|1"_s, u"site|0|0"_s});
    row("no statement without a citation",
        u"SELECT count(*) FROM fact WHERE id NOT IN (SELECT statement FROM citation)"_s, {u"0"_s});
    row("statements share one sequence",
        u"SELECT count(*) - count(DISTINCT id) FROM (SELECT id FROM fact UNION ALL SELECT id FROM relation "
        u"UNION ALL "
        "SELECT id FROM role UNION ALL SELECT id FROM credit UNION ALL SELECT id FROM award UNION ALL SELECT "
        "id FROM "
        "utterance UNION ALL SELECT id FROM span UNION ALL SELECT id FROM event)"_s,
        {u"0"_s});
    row("misspellings are found and not shown",
        u"SELECT s.title, p.slug FROM search_exact e JOIN search_row s ON s.rank = e.rank JOIN page p ON "
        u"p.id = s.page "
        "WHERE e.folded = 'envoi'"_s,
        {u"|envoy"_s});
    row("aliases are rows of their own",
        u"SELECT kind, title FROM search_row WHERE kind = 'alias' AND title = 'Legate'"_s,
        {u"alias|Legate"_s});
    row("a hidden page's name is gated in the search",
        u"SELECT gate FROM search_row WHERE title = 'Grace Penn'"_s, {u"2"_s});
    row("the part leads to the actor",
        u"SELECT p.slug, s.kind, s.reason FROM search_names n JOIN search_row s ON s.rank = n.rowid JOIN "
        u"page p ON p.id "
        "= s.page WHERE search_names MATCH 'kate' AND s.kind = 'role' AND p.kind = 'person' ORDER BY s.rank"_s,
        {u"keri|role|Kate Wyler"_s});
    row("a part elsewhere leads to the person",
        u"SELECT p.slug, s.title, s.reason FROM search_names n JOIN search_row s ON s.rank = n.rowid JOIN "
        u"page p ON "
        "p.id = s.page WHERE search_names MATCH 'nora AND play' AND p.kind = 'person'"_s,
        {u"keri|Nora|The Play"_s});
    row("news are found", u"SELECT page, title, reason, known FROM search_row WHERE kind = 'news'"_s,
        {u"0|News|Paper|2023-04-20"_s});
    row("words of names", u"SELECT word FROM search_word WHERE word LIKE 'wyl%'"_s, {u"wyler"_s});
}

void TestCompilerPack::rows()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, expected);

    const test::ContentTreeFixture tree;
    const QString pack = tree.path(u"out.pack"_s);
    QVERIFY(compiler::build(tree.path(), pack));
    QCOMPARE(test::packRows(pack, sql), expected);
}

void TestCompilerPack::splitsSpans_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("one group of two")
        << QByteArray("One.[^site][^paper-2023-04-20]") << QStringList{u"[[\"One.\",0,\"\"]]|2023-04-20|2"_s};
    QTest::newRow("two groups") << QByteArray("One.[^paper-2023-04-20] Two.[^later-2024-11-05]")
                                << QStringList{u"[[\"One.\",0,\"\"]]|2023-04-20|1"_s,
                                               u"[[\" Two.\",0,\"\"]]|2024-11-05|1"_s};
    QTest::newRow("a group over a space") << QByteArray("One.[^paper-2023-04-20] [^site]")
                                          << QStringList{u"[[\"One.\",0,\"\"]]|2023-04-20|2"_s};
    QTest::newRow("text behind the last")
        << QByteArray("One[^paper-2023-04-20].")
        << QStringList{u"[[\"One\",0,\"\"]]|2023-04-20|1"_s, u"[[\".\",0,\"\"]]|2023-04-20|0"_s};
    QTest::newRow("styles and links")
        << QByteArray("*A* **b** [Kate](character:kate) c.[^paper-2023-04-20]")
        << QStringList{u"[[\"A\",1,\"\"],[\" \",0,\"\"],[\"b\",2,\"\"],[\" \",0,\"\"],"
                       "[\"Kate\",0,\"character:kate\"],[\" c.\",0,\"\"]]|2023-04-20|1"_s};
    QTest::newRow("lines are joined") << QByteArray("One\ntwo.[^paper-2023-04-20]")
                                      << QStringList{u"[[\"One two.\",0,\"\"]]|2023-04-20|1"_s};
    QTest::newRow("an undated one goes with its page")
        << QByteArray("One.[^later-2024-11-05] Two.[^site]")
        << QStringList{u"[[\"One.\",0,\"\"]]|2024-11-05|1"_s, u"[[\" Two.\",0,\"\"]]|2024-11-05|1"_s};
    QTest::newRow("escaped brackets are text")
        << QByteArray("One \\[^site] two.[^paper-2023-04-20]")
        << QStringList{u"[[\"One [^site] two.\",0,\"\"]]|2023-04-20|1"_s};
}

void TestCompilerPack::splitsSpans()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);

    QCOMPARE(
        rowsOfBody(body,
                   u"SELECT s.inlines, s.known, (SELECT count(*) FROM citation c WHERE c.statement = s.id) "
                   "FROM span s JOIN block b ON b.id = s.block JOIN page p ON p.id = b.page "
                   "WHERE p.slug = 'envoy' ORDER BY b.position, s.position"_s),
        expected);
}

void TestCompilerPack::gatesProse_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");

    const QByteArray p = "Text.[^site]\n\n";
    QTest::newRow("headings of one level")
        << p + "## A {S1E1}\n\n" + p + "## B {S1}\n\n" + p + "## C\n\n" + p
        << QStringList{u"paragraph|0|0"_s, u"heading|1|1"_s, u"paragraph|0|1"_s, u"heading|1|2"_s,
                       u"paragraph|0|2"_s, u"heading|1|0"_s, u"paragraph|0|0"_s};
    QTest::newRow("a heading below another")
        << "## A {S1E1}\n\n### B {S2}\n\n" + p + "### C\n\n" + p + "## D\n\n" + p
        << QStringList{u"heading|1|1"_s,   u"heading|2|3"_s, u"paragraph|0|3"_s, u"heading|2|1"_s,
                       u"paragraph|0|1"_s, u"heading|1|0"_s, u"paragraph|0|0"_s};
    QTest::newRow("a block in a section")
        << "## A {S1E1}\n\n::: S1E2\n" + p + ":::\n" + p + "::: S1E1\n" + p + ":::\n"
        << QStringList{u"heading|1|1"_s, u"paragraph|0|2"_s, u"paragraph|0|1"_s, u"paragraph|0|1"_s};
    QTest::newRow("a block does not open its section") << "## A {S1E2}\n\n::: S1E1\n" + p + ":::\n"
                                                       << QStringList{u"heading|1|2"_s, u"paragraph|0|2"_s};
    QTest::newRow("a heading in a block ends with it")
        << "::: S1E2\n## A {S2}\n\n" + p + ":::\n\n" + p
        << QStringList{u"heading|1|3"_s, u"paragraph|0|3"_s, u"paragraph|0|0"_s};
    QTest::newRow("lists") << QByteArray("- One.[^site]\n- Two.[^site]\n  - Three.[^site]\n")
                           << QStringList{u"item|1|0"_s, u"item|1|0"_s, u"item|2|0"_s};
    QTest::newRow("a list with gaps")
        << QByteArray("- One.[^site]\n\n- Two.[^site]\n") << QStringList{u"item|1|0"_s, u"item|1|0"_s};
}

void TestCompilerPack::gatesProse()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);

    QCOMPARE(rowsOfBody(body, u"SELECT b.kind, b.level, b.gate FROM block b JOIN page p ON p.id = b.page "
                              "WHERE p.slug = 'envoy' ORDER BY b.position"_s),
             expected);
}

void TestCompilerPack::searchOrderTellsNothing()
{
    // A tree in which gated text says a lot about Grace, and one in which it says nothing.
    const test::ContentTreeFixture tree;
    const QString sql = u"SELECT title FROM search_row WHERE gate = 0 AND kind = 'name' ORDER BY rank"_s;
    QVERIFY(compiler::build(tree.path(), tree.path(u"a.pack"_s)));
    const QStringList before = test::packRows(tree.path(u"a.pack"_s), sql);
    QByteArray text = "---\nname: Envoy\nsummary: A title.\n---\n\n::: S2\n";
    for (int i = 0; i < 20; ++i) {
        text += "[The play](work:the-play), [a season](season:season-2).[^site]\n\n";
    }
    tree.write(u"terms/envoy.md"_s, text + ":::\n");
    QVERIFY(compiler::build(tree.path(), tree.path(u"b.pack"_s)));
    QCOMPARE(test::packRows(tree.path(u"b.pack"_s), sql), before);
}

QTEST_GUILESS_MAIN(TestCompilerPack)
#include "tst_compiler_pack.moc"
