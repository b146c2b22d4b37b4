// SPDX-License-Identifier: GPL-3.0-or-later
// Each thing that the compiler refuses, in an otherwise good tree: the message with its file and line.

#include "compiler/compiler.h"
#include "contenttreefixture.h"

#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

class TestCompilerRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheFixture();
    void refuses_data();
    void refuses();
    void warns_data();
    void warns();
    void refusesWholeFiles_data();
    void refusesWholeFiles();
    void reportsEverythingInOrder();
};

namespace {

/// Replaces a piece of a file of the fixture; the piece must be there.
void replace(const test::ContentTreeFixture &tree, const QString &file, const QString &from,
             const QString &to)
{
    QString text = test::ContentTreeFixture::files().value(file);
    QVERIFY2(text.contains(from), qPrintable(file + u" lacks "_s + from));
    text.replace(text.indexOf(from), from.size(), to);
    tree.write(file, text.toUtf8());
}

QStringList lines(const QList<compiler::Problem> &problems)
{
    QStringList lines;
    for (const compiler::Problem &problem : problems) {
        lines += problem.toString();
    }
    return lines;
}

void columns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("message");
}

} // namespace

void TestCompilerRefusals::acceptsTheFixture()
{
    const test::ContentTreeFixture tree;
    const compiler::CompileReport report = compiler::check(tree.path());
    QCOMPARE(lines(report.errors), QStringList());
    QCOMPARE(lines(report.warnings), QStringList());
    QCOMPARE(report.summary.pages, 11);
    QCOMPARE(report.summary.episodes, 3);
}

void TestCompilerRefusals::refuses_data()
{
    columns();
    const QString kate = u"characters/kate.md"_s;
    const QString keri = u"people/keri.md"_s;
    const QString envoy = u"terms/envoy.md"_s;
    const QString sources = u"sources/all.yaml"_s;
    const QString events = u"timeline/2023.yaml"_s;
    const QString works = u"works/works.yaml"_s;
    const QString pack = u"pack.yaml"_s;
    const QString first = u"episodes/s01e01.md"_s;

    // What content-format.md names.
    QTest::newRow("unknown property") << kate << u"property: title"_s << u"property: titel"_s
                                      << u"characters/kate.md:10: unknown property 'titel'"_s;
    QTest::newRow("property of another kind") << kate << u"property: title"_s << u"property: born"_s
                                              << u"characters/kate.md:10: unknown property 'born'"_s;
    QTest::newRow("unknown relation type") << kate << u"type: superior"_s << u"type: boss"_s
                                           << u"characters/kate.md:16: unknown relation type 'boss'"_s;
    QTest::newRow("derived relation type") << kate << u"type: superior"_s << u"type: advises"_s
                                           << u"characters/kate.md:16: relation type 'advises' is derived"_s;
    QTest::newRow("link to no page") << kate << u"(character:grace)"_s << u"(character:gracie)"_s
                                     << u"characters/kate.md:25: there is no page character:gracie"_s;
    QTest::newRow("fact to no page") << keri << u"value: character:kate"_s << u"value: character:cate"_s
                                     << u"people/keri.md:6: there is no page character:cate"_s;
    QTest::newRow("relation to no page") << kate << u"to: character:grace"_s << u"to: character:gracie"_s
                                         << u"characters/kate.md:15: there is no page character:gracie"_s;
    QTest::newRow("credit in no work") << keri << u"work: work:the-play"_s << u"work: work:a-play"_s
                                       << u"people/keri.md:10: there is no page work:a-play"_s;
    QTest::newRow("award for no work") << keri << u"work: series:the-show"_s << u"work: work:a-play"_s
                                       << u"people/keri.md:21: there is no page work:a-play"_s;
    QTest::newRow("played by nobody") << kate << u"person: person:keri"_s << u"person: person:carey"_s
                                      << u"characters/kate.md:6: there is no page person:carey"_s;
    QTest::newRow("cast without page") << first << u"[character:kate]"_s << u"[character:cate]"_s
                                       << u"episodes/s01e01.md:11: there is no page character:cate"_s;
    QTest::newRow("event about nothing") << events << u"[series:the-show]"_s << u"[series:a-show]"_s
                                         << u"timeline/2023.yaml:6: there is no page series:a-show"_s;
    QTest::newRow("subject without page") << pack << u"series:the-show"_s << u"series:a-show"_s
                                          << u"pack.yaml:3: there is no page series:a-show"_s;
    QTest::newRow("unknown source of a fact")
        << kate << u"sources: [paper-2023-04-20]"_s << u"sources: [nobody]"_s
        << u"characters/kate.md:13: there is no source 'nobody'"_s;
    QTest::newRow("unknown source in prose")
        << envoy << u"[^site]"_s << u"[^nobody]"_s << u"terms/envoy.md:8: there is no source 'nobody'"_s;
    QTest::newRow("unknown source of an event") << events << u"[paper-2023-04-20]"_s << u"[nobody]"_s
                                                << u"timeline/2023.yaml:7: there is no source 'nobody'"_s;
    QTest::newRow("fact without source")
        << kate << u"    sources: [paper-2023-04-20]\nrelations"_s << u"relations"_s
        << u"characters/kate.md:10: a statement without a source"_s;
    QTest::newRow("fact with no sources in the list")
        << kate << u"sources: [paper-2023-04-20]"_s << u"sources: []"_s
        << u"characters/kate.md:10: a statement without a source"_s;
    QTest::newRow("relation without source") << kate << u"    sources: [site]\n"_s << QString()
                                             << u"characters/kate.md:15: a statement without a source"_s;
    QTest::newRow("paragraph without source")
        << envoy << u"An envoy is sent.[^site]"_s << u"An envoy is sent."_s
        << u"terms/envoy.md:8: a paragraph without a source"_s;
    QTest::newRow("list item without source")
        << envoy << u"An envoy is sent.[^site]"_s << u"- An envoy.[^site]\n- A legate."_s
        << u"terms/envoy.md:9: a paragraph without a source"_s;
    QTest::newRow("gate of no episode")
        << kate << u"from: S1E2"_s << u"from: S1E3"_s << u"characters/kate.md:17: 'S1E3' names no episode"_s;
    QTest::newRow("gate of no season")
        << kate << u"{S1}"_s << u"{S3}"_s << u"characters/kate.md:23: 'S3' names no episode"_s;
    QTest::newRow("gate that is a word") << kate << u"from: S1E2"_s << u"from: later"_s
                                         << u"characters/kate.md:17: 'later' names no episode"_s;
    QTest::newRow("appearance in no episode")
        << kate << u"summary: A diplomat."_s << u"summary: A diplomat.\nappearances: [S1E1-S1E9]"_s
        << u"characters/kate.md:5: 'S1E9' names no episode"_s;
    QTest::newRow("appearances backwards")
        << kate << u"summary: A diplomat."_s << u"summary: A diplomat.\nappearances: [S1E2-S1E1]"_s
        << u"characters/kate.md:5: 'S1E2-S1E1' is no range of episodes"_s;
    QTest::newRow("prose links a later page")
        << kate << u"## Season 1 {S1}"_s << u"## Season 1"_s
        << u"characters/kate.md:25: character:grace exists from S1E2, and this is read from the start"_s;
    QTest::newRow("relation to a later page") << kate << u"    from: S1E2\n"_s << QString()
                                              << u"characters/kate.md:15: character:grace exists from S1E2"_s;
    QTest::newRow("cast of a later page")
        << first << u"[character:kate]"_s << u"[character:kate, character:grace]"_s
        << u"episodes/s01e01.md:11: character:grace exists from S1E2, and this is read from S1E1"_s;
    QTest::newRow("event about a later page") << events << u"[series:the-show]"_s << u"[character:grace]"_s
                                              << u"timeline/2023.yaml:6: character:grace exists from S1E2"_s;
    QTest::newRow("link to a later episode")
        << envoy << u"is sent.[^site]"_s << u"is [sent](episode:s02e01).[^site]"_s
        << u"terms/envoy.md:8: episode:s02e01 exists from S1E2, and this is read from the start"_s;
    QTest::newRow("fact names a later episode")
        << keri << u"value: character:kate"_s << u"value: episode:s02e01"_s
        << u"people/keri.md:6: episode:s02e01 exists from S1E2"_s;
    QTest::newRow("appears before it exists")
        << u"characters/grace.md"_s << u"summary: A president."_s
        << u"summary: A president.\nappearances: [S1E1]"_s
        << u"characters/grace.md:5: appears in S1E1, and the page exists from S1E2"_s;
    QTest::newRow("ends before it begins")
        << kate << u"    from: S1E2\n"_s << u"    from: S2E1\n    until: S1E2\n"_s
        << u"characters/kate.md:15: it ends at S1E2 and begins at S2E1"_s;
    QTest::newRow("ends before its page")
        << u"characters/grace.md"_s << u"summary: A president."_s
        << u"summary: A president.\nfacts:\n  - property: title\n    value: x\n    until: S1E1\n    sources: [site]"_s
        << u"characters/grace.md:6: it ends at S1E1 and begins at S1E2"_s;
    QTest::newRow("alias is another page")
        << envoy << u"[Legate]"_s << u"[kate wyler]"_s
        << u"terms/envoy.md:3: alias 'kate wyler' is the name of character:kate"_s;
    QTest::newRow("work twice")
        << works << u"- id: the-play\n  name: The Play\n  type: play\n"_s
        << u"- id: the-play\n  name: A\n  type: play\n- id: the-play\n  name: B\n  type: play\n"_s
        << u"works/works.yaml:4: page 'work:the-play' is taken by works/works.yaml:1"_s;
    QTest::newRow("source twice")
        << sources << u"- id: site"_s << u"- id: paper-2023-04-20"_s
        << u"sources/all.yaml:7: source 'paper-2023-04-20' is taken by sources/all.yaml:1"_s;

    // Words.
    QTest::newRow("unknown credit") << kate << u"credit: main"_s << u"credit: star"_s
                                    << u"characters/kate.md:7: 'star' is an unknown credit"_s;
    QTest::newRow("unknown status") << keri << u"    known: 2022-02-16"_s << u"    status: rumoured"_s
                                    << u"people/keri.md:7: 'rumoured' is an unknown status"_s;
    QTest::newRow("unknown result") << keri << u"result: won"_s << u"result: lost"_s
                                    << u"people/keri.md:22: 'lost' is an unknown result"_s;
    QTest::newRow("unknown kind of event") << events << u"kind: release"_s << u"kind: party"_s
                                           << u"timeline/2023.yaml:3: unknown kind of event 'party'"_s;
    QTest::newRow("neither true nor false") << sources << u"news: true"_s << u"news: yes"_s
                                            << u"sources/all.yaml:6: 'news' is neither true nor false"_s;
    QTest::newRow("unknown kind of page") << kate << u"person: person:keri"_s << u"person: actor:keri"_s
                                          << u"characters/kate.md:6: no reference: 'actor:keri'"_s;
    QTest::newRow("wrong kind of page") << kate << u"person: person:keri"_s << u"person: character:grace"_s
                                        << u"characters/kate.md:6: character:grace cannot stand here"_s;

    // Fields.
    QTest::newRow("unknown field of a page") << kate << u"sort: Wyler, Kate"_s << u"sorted: Wyler, Kate"_s
                                             << u"characters/kate.md:3: the page has no field 'sorted'"_s;
    QTest::newRow("unknown field of a fact") << kate << u"    until: S1E2"_s << u"    til: S1E2"_s
                                             << u"characters/kate.md:12: a fact has no field 'til'"_s;
    QTest::newRow("no name") << kate << u"name: Kate Wyler\n"_s << QString()
                             << u"characters/kate.md:2: the page has no 'name'"_s;
    QTest::newRow("empty name") << kate << u"name: Kate Wyler"_s << u"name:"_s
                                << u"characters/kate.md:2: 'name' is empty"_s;
    QTest::newRow("blank name") << kate << u"name: Kate Wyler"_s << u"name: '  '"_s
                                << u"characters/kate.md:2: 'name' is empty"_s;
    QTest::newRow("no summary") << envoy << u"summary: A title.\n"_s << QString()
                                << u"terms/envoy.md:2: the page has no 'summary'"_s;
    QTest::newRow("no value") << kate << u"    value: ambassador\n"_s << QString()
                              << u"characters/kate.md:10: a fact has no 'value'"_s;
    QTest::newRow("no logline") << first << u"logline: Something happens in The First One.\n"_s << QString()
                                << u"episodes/s01e01.md:2: the page has no 'logline'"_s;
    QTest::newRow("value is a list") << kate << u"value: ambassador"_s << u"value: [ambassador]"_s
                                     << u"characters/kate.md:11: 'value' is no single value"_s;
    QTest::newRow("facts are a word")
        << envoy << u"summary: A title."_s << u"summary: A title.\nfacts: none"_s
        << u"terms/envoy.md:6: 'facts' is no list"_s;
    QTest::newRow("a fact is a word")
        << envoy << u"summary: A title."_s << u"summary: A title.\nfacts: [none]"_s
        << u"terms/envoy.md:6: a fact is no map"_s;
    QTest::newRow("bad date") << keri << u"on: 2023-05-01"_s << u"on: 2023-02-30"_s
                              << u"people/keri.md:25: 'on' is no date: 2023-02-30"_s;
    QTest::newRow("date in words") << sources << u"published: 2023-04-20"_s << u"published: 20 April 2023"_s
                                   << u"sources/all.yaml:5: 'published' is no date: 20 April 2023"_s;
    QTest::newRow("year in words") << keri << u"year: 2024"_s << u"year: last"_s
                                   << u"people/keri.md:20: 'year' is no number"_s;
    QTest::newRow("number does not fit")
        << first << u"number: 1"_s << u"number: 2"_s
        << u"episodes/s01e01.md:5: season and number do not fit the file name"_s;
    QTest::newRow("season does not fit") << u"seasons/season-2.md"_s << u"number: 2"_s << u"number: 3"_s
                                         << u"seasons/season-2.md:3: the number does not fit the file name"_s;
    QTest::newRow("season without page") << kate << u"seasons: [1, 2]"_s << u"seasons: [1, 7]"_s
                                         << u"characters/kate.md:6: there is no page of season 7"_s;
    QTest::newRow("bad id") << sources << u"- id: site"_s << u"- id: The Site"_s
                            << u"sources/all.yaml:7: 'The Site' is no id"_s;
    QTest::newRow("bad address") << sources << u"https://example.org/news"_s << u"javascript:alert(1)"_s
                                 << u"sources/all.yaml:4: 'javascript:alert(1)' is no web address"_s;
    QTest::newRow("superseded before it is known")
        << keri << u"    known: 2022-02-16"_s << u"    known: 2022-02-16\n    superseded: 2021-01-01"_s
        << u"people/keri.md:5: it is superseded before it is known"_s;
    QTest::newRow("relation to itself") << kate << u"to: character:grace"_s << u"to: character:kate"_s
                                        << u"characters/kate.md:15: a relation of the page to itself"_s;

    // YAML.
    QTest::newRow("malformed") << kate << u"name: Kate Wyler"_s << u"name: 'Kate Wyler"_s
                               << u"characters/kate.md:"_s;
    QTest::newRow("key twice") << kate << u"sort: Wyler, Kate"_s << u"name: Kate"_s
                               << u"characters/kate.md:3: 'name' is given twice"_s;
    QTest::newRow("alias node") << envoy << u"name: Envoy\naliases: [Legate]"_s
                                << u"name: Envoy\naliases: *a"_s << u"terms/envoy.md:3:"_s;
    QTest::newRow("anchor") << envoy << u"name: Envoy"_s << u"name: &a Envoy"_s
                            << u"terms/envoy.md:2: an anchor (&)"_s;
    QTest::newRow("tag") << envoy << u"name: Envoy"_s << u"name: !!python/object Envoy"_s
                         << u"terms/envoy.md:2: a tag"_s;
    QTest::newRow("deep nesting") << envoy << u"[Legate]"_s
                                  << QString(u'[').repeated(40) + QString(u']').repeated(40)
                                  << u"terms/envoy.md:3: nested too deeply"_s;
    QTest::newRow("very deep nesting")
        << envoy << u"[Legate]"_s << QString(u'[').repeated(100000) << u"terms/envoy.md:3:"_s;
    QTest::newRow("key that is a list") << envoy << u"name: Envoy"_s << u"name: Envoy\n? [a, b]\n: c"_s
                                        << u"terms/envoy.md:3: a key that is no word"_s;
    QTest::newRow("second document") << works << u"- id: the-play"_s
                                     << u"---\n- id: other\n---\n- id: the-play"_s
                                     << u"works/works.yaml:4: a second document"_s;
    QTest::newRow("no list") << works
                             << u"- id: the-play\n  name: The Play\n  type: play\n  years: '1999-2001'\n"_s
                             << u"id: the-play\n"_s << u"works/works.yaml:1: the file is no list"_s;

    // Prose.
    QTest::newRow("block not closed") << envoy << u"An envoy"_s << u"::: S1E1\nAn envoy"_s
                                      << u"terms/envoy.md:8: a ::: block that does not end"_s;
    QTest::newRow("block closed twice")
        << envoy << u"[^site]\n"_s << u"[^site]\n:::\n"_s << u"terms/envoy.md:9: ':::' closes nothing"_s;
    QTest::newRow("block in a block")
        << envoy << u"An envoy is sent.[^site]\n"_s << u"::: S1E1\n::: S1E2\nAn envoy.[^site]\n:::\n"_s
        << u"terms/envoy.md:9: a ::: block inside another"_s;
    QTest::newRow("block of no episode")
        << envoy << u"An envoy is sent.[^site]\n"_s << u"::: S9\nAn envoy.[^site]\n:::\n"_s
        << u"terms/envoy.md:8: 'S9' names no episode"_s;
    QTest::newRow("web link") << envoy << u"is sent."_s << u"is [sent](https://example.org)."_s
                              << u"terms/envoy.md:8: a link to 'https://example.org'"_s;
    QTest::newRow("bare web link") << envoy << u"is sent."_s << u"is <https://example.org>."_s
                                   << u"terms/envoy.md:8: a link to 'https://example.org'"_s;
    QTest::newRow("script link") << envoy << u"is sent."_s << u"is [sent](javascript:alert)."_s
                                 << u"terms/envoy.md:8: a link to 'javascript:alert'"_s;
    QTest::newRow("link without words") << envoy << u"is sent."_s << u"is [](term:envoy) sent."_s
                                        << u"terms/envoy.md:8: a link without words"_s;
    QTest::newRow("image") << envoy << u"is sent."_s << u"is sent ![x](a.png)."_s
                           << u"terms/envoy.md:8: an image"_s;
    QTest::newRow("html") << envoy << u"is sent."_s << u"is <b>sent</b>."_s << u"terms/envoy.md:8: HTML"_s;
    QTest::newRow("html block") << envoy << u"An envoy"_s << u"<script>alert(1)</script>\n\nAn envoy"_s
                                << u"terms/envoy.md:8: HTML"_s;
    QTest::newRow("code") << envoy << u"is sent."_s << u"is `sent`."_s << u"terms/envoy.md:8: code"_s;
    QTest::newRow("quotation") << envoy << u"An envoy is sent."_s << u"> An envoy is sent."_s
                               << u"terms/envoy.md:8: a quotation"_s;
    QTest::newRow("numbered list") << envoy << u"An envoy is sent."_s << u"1. An envoy is sent."_s
                                   << u"terms/envoy.md:8: a numbered list"_s;
    QTest::newRow("title heading") << envoy << u"An envoy"_s << u"# Title\n\nAn envoy"_s
                                   << u"terms/envoy.md:8: a heading of the first level"_s;
    QTest::newRow("source in a heading") << envoy << u"An envoy"_s << u"## Title[^site]\n\nAn envoy"_s
                                         << u"terms/envoy.md:8: a source in a heading"_s;
    QTest::newRow("source first") << envoy << u"An envoy is sent."_s << u"[^site] An envoy is sent."_s
                                  << u"terms/envoy.md:8: a source before any text"_s;
    QTest::newRow("footnote text") << envoy << u"[^site]\n"_s << u"[^site]\n\n[^site]: a note\n"_s
                                   << u"terms/envoy.md:10: a definition of a link or footnote"_s;
    QTest::newRow("entity") << envoy << u"is sent."_s << u"is sent&nbsp;."_s
                            << u"terms/envoy.md:8: an entity"_s;
    QTest::newRow("line inside a paragraph") << envoy << u"An envoy is sent.[^site]"_s
                                             << u"An envoy\nis sent\nto [her](character:nobody).[^site]"_s
                                             << u"terms/envoy.md:10: there is no page character:nobody"_s;
}

void TestCompilerRefusals::refuses()
{
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, message);

    const test::ContentTreeFixture tree;
    replace(tree, file, from, to);
    const QStringList errors = lines(compiler::check(tree.path()).errors);
    const bool found = std::any_of(errors.cbegin(), errors.cend(),
                                   [&](const QString &line) { return line.startsWith(message); });
    QVERIFY2(found, qPrintable(u"not among: "_s + errors.join(u'\n')));
    // Every message ends in what to do.
    for (const QString &line : errors) {
        QVERIFY2(line.count(u": "_s) >= 2, qPrintable(line));
    }
    const auto built = compiler::build(tree.path(), tree.path(u"out.pack"_s));
    QVERIFY(!built);
    QCOMPARE(built.error().code, compiler::CompileError::Code::BadContent);
    QVERIFY(!QFile::exists(tree.path(u"out.pack"_s)));
}

void TestCompilerRefusals::warns_data()
{
    columns();
    const QString envoy = u"terms/envoy.md"_s;
    QTest::newRow("text behind the last source") << envoy << u"[^site]"_s << u"[^site] So it is."_s
                                                 << u"terms/envoy.md:8: text behind the last source"_s;
    QTest::newRow("own name") << envoy << u"[Legate]"_s << u"[Envoy]"_s
                              << u"terms/envoy.md:3: alias 'Envoy' is the page's own name"_s;
    QTest::newRow("news without a date") << u"sources/all.yaml"_s << u"  published: 2023-04-20\n"_s
                                         << QString() << u"sources/all.yaml:1: news without a date"_s;
    QTest::newRow("later title") << envoy << u"is sent."_s << u"is sent in The Third One."_s
                                 << u"terms/envoy.md:8: the title 'The Third One' is sealed until S1E2"_s;
}

void TestCompilerRefusals::warns()
{
    QFETCH(QString, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, message);

    const test::ContentTreeFixture tree;
    replace(tree, file, from, to);
    const compiler::CompileReport report = compiler::check(tree.path());
    QCOMPARE(lines(report.errors), QStringList());
    QCOMPARE(report.warnings.size(), 1);
    QVERIFY2(report.warnings.first().toString().startsWith(message),
             qPrintable(report.warnings.first().toString()));
}

void TestCompilerRefusals::refusesWholeFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");

    const auto row = [](const char *name, const QString &file, const QByteArray &bytes,
                        const QString &message) { QTest::newRow(name) << file << bytes << message; };
    row("no front matter", u"terms/a.md"_s, "Text.", u"terms/a.md:1: no front matter"_s);
    row("empty file", u"terms/a.md"_s, "", u"terms/a.md:1: no front matter"_s);
    row("front matter not closed", u"terms/a.md"_s, "---\nname: A\n",
        u"terms/a.md:1: front matter that does not end"_s);
    row("front matter is a list", u"terms/a.md"_s, "---\n- a\n---\n", u"terms/a.md:2: the page is no map"_s);
    row("empty front matter", u"terms/a.md"_s, "---\n---\n", u"terms/a.md:2: the page is no map"_s);
    row("bad slug", u"terms/A Term.md"_s, "---\nname: A\nsummary: B\n---\n",
        u"terms/A Term.md:1: the file name is no slug"_s);
    row("bad episode", u"episodes/third.md"_s, "---\nname: A\n---\n",
        u"episodes/third.md:1: the file name is no episode"_s);
    row("episode name with a missing zero", u"episodes/s1e3.md"_s, "---\nname: A\n---\n",
        u"episodes/s1e3.md:1: the file name is no episode"_s);
    row("latin 1", u"terms/a.md"_s, "---\nname: Ren\xe9\n---\n", u"terms/a.md:1: not UTF-8 text"_s);
    row("binary", u"terms/a.md"_s,
        QByteArray("\x7f"
                   "ELF\x02\x01\x01\x00\x00",
                   9),
        u"terms/a.md:1: a control character"_s);
    row("control character", u"terms/a.md"_s, "---\nname: A\nsummary: B\x07\n---\n",
        u"terms/a.md:3: a control character"_s);
    row("too large", u"terms/a.md"_s, QByteArray(5 * 1024 * 1024, 'a'), u"terms/a.md:1: larger than 4 MiB"_s);
    row("empty pack", u"pack.yaml"_s, "", u"pack.yaml:1: the pack is no map"_s);
    row("bad relation line", u"VOCABULARY.md"_s, "# V\n\n- relation boss: inverse minion, drawn as office\n",
        u"VOCABULARY.md:3: a relation type that cannot be read"_s);
    row("relation without its inverse", u"VOCABULARY.md"_s,
        "- relation boss: inverse minion, drawn as work\n",
        u"VOCABULARY.md:1: relation 'boss' and its inverse 'minion' do not name each other"_s);
}

void TestCompilerRefusals::refusesWholeFiles()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);

    const test::ContentTreeFixture tree;
    tree.write(file, bytes);
    const QStringList errors = lines(compiler::check(tree.path()).errors);
    const bool found = std::any_of(errors.cbegin(), errors.cend(),
                                   [&](const QString &line) { return line.startsWith(message); });
    QVERIFY2(found, qPrintable(u"not among: "_s + errors.join(u'\n').left(2000)));
}

void TestCompilerRefusals::reportsEverythingInOrder()
{
    const test::ContentTreeFixture tree;
    replace(tree, u"terms/envoy.md"_s, u"[^site]"_s, u"[^nobody]"_s);
    replace(tree, u"people/keri.md"_s, u"result: won"_s, u"result: lost"_s);
    replace(tree, u"sources/all.yaml"_s, u"published: 2023-04-20"_s, u"published: soon"_s);
    tree.write(u"characters/kate.md"_s, test::ContentTreeFixture::files()
                                            .value(u"characters/kate.md"_s)
                                            .replace(u"credit: main"_s, u"credit: star"_s)
                                            .replace(u"property: title"_s, u"property: titel"_s)
                                            .replace(u"type: superior"_s, u"type: boss"_s)
                                            .toUtf8());
    const QList<compiler::Problem> errors = compiler::check(tree.path()).errors;
    QStringList places;
    for (const compiler::Problem &error : errors) {
        places += u"%1:%2"_s.arg(error.at.file).arg(error.at.line);
    }
    const QStringList expected{u"characters/kate.md:7"_s,  u"characters/kate.md:10"_s,
                               u"characters/kate.md:16"_s, u"people/keri.md:22"_s,
                               u"sources/all.yaml:5"_s,    u"terms/envoy.md:8"_s};
    QCOMPARE(places, expected);
}

QTEST_GUILESS_MAIN(TestCompilerRefusals)
#include "tst_compiler_refusals.moc"
