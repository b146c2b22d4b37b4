// SPDX-License-Identifier: GPL-3.0-or-later
// Odd but good input, and input that no reader of files may trip over.

#include "compiler/compiler.h"
#include "contenttreefixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

class TestCompilerInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsOddities_data();
    void acceptsOddities();
    void refusesSymbolicLinks();
    void refusesAMissingFolder();
    void ownVocabularyReplacesTheBase();
    void unsettledWordsAreProperties();
    void endsOnPathologicalText_data();
    void endsOnPathologicalText();
};

namespace {

QStringList errorsOf(const test::ContentTreeFixture &tree)
{
    QStringList lines;
    const QList<compiler::Problem> errors = compiler::check(tree.path()).errors;
    for (const compiler::Problem &problem : errors) {
        lines += problem.toString();
    }
    return lines;
}

} // namespace

void TestCompilerInput::acceptsOddities_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray envoy = test::ContentTreeFixture::files().value(u"terms/envoy.md"_s).toUtf8();
    QByteArray windows = envoy;
    windows.replace("\n", "\r\n");
    QTest::newRow("byte order mark") << u"terms/envoy.md"_s << QByteArray("\xef\xbb\xbf") + envoy;
    QTest::newRow("lines end as on Windows") << u"terms/envoy.md"_s << windows;
    QTest::newRow("no line end at the end") << u"terms/envoy.md"_s << envoy.trimmed();
    QTest::newRow("no body") << u"terms/a.md"_s << QByteArray("---\nname: A\nsummary: B\n---");
    QTest::newRow("names that YAML 1.1 misreads")
        << u"terms/a.md"_s
        << QByteArray("---\nname: Yes\naliases: [on, off, 1.10, 2024-10, 0x1F, ~x]\nsummary: No\n---\n");
    QTest::newRow("folded and literal text")
        << u"terms/a.md"_s << QByteArray("---\nname: A\nsummary: >\n  one\n  two\n---\n");
    QTest::newRow("empty lists") << u"terms/a.md"_s
                                 << QByteArray("---\nname: A\nsummary: B\nfacts: []\naliases: []\n---\n");
    QTest::newRow("empty list of works") << u"works/more.yaml"_s << QByteArray("# nothing yet\n");
    QTest::newRow("a readme beside the content") << u"README.txt"_s << QByteArray("read me");
    QTest::newRow("marks inside words") << u"terms/a.md"_s
                                        << QByteArray("---\nname: A\nsummary: B\n---\n\nsnake_case and 2*3 "
                                                      "and *so* **much** [^site] [^paper-2023-04-20].\n");
}

void TestCompilerInput::acceptsOddities()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);

    const test::ContentTreeFixture tree;
    tree.write(file, bytes);
    QCOMPARE(errorsOf(tree), QStringList());
}

void TestCompilerInput::refusesSymbolicLinks()
{
    const test::ContentTreeFixture tree;
    QVERIFY(QFile::link(u"/etc/hostname"_s, tree.path(u"terms/host.md"_s)));
    QVERIFY(QFile::link(u"/etc"_s, tree.path(u"places"_s)));
    const QStringList errors = errorsOf(tree);
    QCOMPARE(errors.size(), 2);
    QVERIFY(errors.at(0).startsWith(u"places:1: symbolic link"_s));
    QVERIFY(errors.at(1).startsWith(u"terms/host.md:1: symbolic link"_s));
}

void TestCompilerInput::refusesAMissingFolder()
{
    const test::ContentTreeFixture tree;
    const compiler::CompileReport report = compiler::check(tree.path(u"nowhere"_s));
    QCOMPARE(report.errors.size(), 1);
    QVERIFY(report.errors.first().what.contains(u"no such folder"_s));

    tree.remove(u"pack.yaml"_s);
    QCOMPARE(errorsOf(tree).size(), 1);
    QVERIFY(errorsOf(tree).first().startsWith(u"pack.yaml:1: missing"_s));
}

void TestCompilerInput::ownVocabularyReplacesTheBase()
{
    const test::ContentTreeFixture tree;
    // Words only: the relation types and the rest of the format's words stay.
    tree.write(u"VOCABULARY.md"_s, "# Words\n\n- character: shoe size\n");
    QCOMPARE(errorsOf(tree), QStringList());
    // With relation types the tree is on its own.
    tree.write(u"VOCABULARY.md"_s,
               "- character: shoe size\n- relation superior: inverse subordinate,\n  drawn as work\n"
               "- relation subordinate: inverse superior, drawn as work\n- event kinds: release\n"
               "- person: role on the series\n- episode: released\n");
    const QStringList errors = errorsOf(tree);
    QCOMPARE(errors.size(), 1);
    QVERIFY(errors.first().startsWith(u"characters/kate.md:10: unknown property 'title'"_s));
}

void TestCompilerInput::unsettledWordsAreProperties()
{
    const test::ContentTreeFixture tree;
    tree.write(u"VOCABULARY.md"_s, "- character: plan\n- unsettled: plan, occupation\n");
    QCOMPARE(errorsOf(tree), QStringList());
    tree.write(u"VOCABULARY.md"_s, "- character: plan\n\n- unsettled: plan, rumour\n");
    const QStringList errors = errorsOf(tree);
    QCOMPARE(errors.size(), 1);
    QVERIFY2(errors.first().startsWith(u"VOCABULARY.md:3: 'rumour' is unsettled"_s),
             qPrintable(errors.first()));
}

void TestCompilerInput::endsOnPathologicalText_data()
{
    QTest::addColumn<QByteArray>("body");

    QTest::newRow("brackets") << QByteArray("[").repeated(50000);
    QTest::newRow("links") << QByteArray("[a](").repeated(20000);
    QTest::newRow("emphasis") << QByteArray("*a **b ").repeated(20000);
    QTest::newRow("quotations") << QByteArray(">").repeated(20000) + "a";
    QTest::newRow("lists") << QByteArray("- ").repeated(5000) + "a";
    QTest::newRow("citations") << QByteArray("a[^site]").repeated(20000);
    QTest::newRow("blocks") << QByteArray("::: S1E1\n").repeated(5000);
}

void TestCompilerInput::endsOnPathologicalText()
{
    QFETCH(QByteArray, body);

    const test::ContentTreeFixture tree;
    tree.write(u"terms/a.md"_s, "---\nname: A\nsummary: B\n---\n\n" + body + "\n");
    // Whatever it says of it, it says something of this file alone and comes to an end.
    const QStringList errors = errorsOf(tree);
    for (const QString &line : errors) {
        QVERIFY2(line.startsWith(u"terms/a.md:"_s), qPrintable(line.left(200)));
    }
}

QTEST_GUILESS_MAIN(TestCompilerInput)
#include "tst_compiler_input.moc"
