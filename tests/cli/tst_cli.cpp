// SPDX-License-Identifier: GPL-3.0-or-later
// attache-cli as people and scripts call it: the real program on the encyclopedia's own content.

#include "clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace attache::test;
using namespace Qt::StringLiterals;

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpAndVersion();
    void usage_data();
    void usage();
    void noSuchThing_data();
    void noSuchThing();
    void optionsStandAnywhere();
    void newReaderHasWatchedNothing();
    void progress();
    void showAsJson();
    void showAsText();
    void showFollowsTheViewpoint();
    void sealedPageIsLikeAMissingOne_data();
    void sealedPageIsLikeAMissingOne();
    void search();
    void searchByKindAndLimit();
    void searchSuggests();
    void searchWithoutResult();
    void list_data();
    void list();
    void roles();
    void rolesAreNarrowed();
    void connections();
    void connectionsByName();
    void connectionsFollowTheViewpoint();
    void graph();
    void timeline();
    void feedParse();
    void feedThatIsNone();
    void feeds();
    void newsList();
    void newsShow();

private:
    CliAnswer run(const QStringList &arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

#define VERIFY_DONE(answer) QVERIFY2((answer).code == 0, qPrintable((answer).toString()))

namespace {

QStringList keysOf(const QJsonValue &object)
{
    QStringList keys = object.toObject().keys();
    keys.sort();
    return keys;
}

bool onlyKeys(const QJsonValue &object, const QStringList &allowed)
{
    for (const QString &key : keysOf(object)) {
        if (!allowed.contains(key)) {
            qWarning("unexpected key %s", qPrintable(key));
            return false;
        }
    }
    return true;
}

QStringList texts(const QJsonValue &array, const QString &key)
{
    QStringList values;
    for (const QJsonValue &element : array.toArray()) {
        values += element.toObject().value(key).toString();
    }
    return values;
}

} // namespace

void TestCli::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

CliAnswer TestCli::run(const QStringList &arguments) const
{
    return CliRunner(m_folder->path())(
        QStringList{u"--pack"_s, QStringLiteral(ATTACHE_PACK), u"--data"_s, m_folder->filePath(u"data"_s)} +
        arguments);
}

void TestCli::helpAndVersion()
{
    const CliAnswer help = run({u"--help"_s});
    VERIFY_DONE(help);
    for (const char *command : {"show", "search", "list", "roles", "connections", "graph", "timeline",
                                "progress", "feed", "feeds", "news", "pack"}) {
        const QString line = u"\n  "_s + QLatin1String(command);
        QVERIFY2(QString::fromUtf8(help.out).contains(line), command);
    }
    const CliAnswer version = run({u"--version"_s});
    VERIFY_DONE(version);
    QVERIFY(version.out.startsWith("attache-cli "));
}

void TestCli::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"fly"_s};
    QTest::newRow("unknown option") << QStringList{u"graph"_s, u"--wings"_s};
    QTest::newRow("option without its value") << QStringList{u"graph"_s, u"--watched"_s};
    QTest::newRow("option of another command") << QStringList{u"graph"_s, u"--limit"_s, u"3"_s};
    QTest::newRow("show nothing") << QStringList{u"show"_s};
    QTest::newRow("show two") << QStringList{u"show"_s, u"character:kate-wyler"_s, u"character:hal-wyler"_s};
    QTest::newRow("show no reference") << QStringList{u"show"_s, u"Kate Wyler"_s};
    QTest::newRow("show an unknown kind") << QStringList{u"show"_s, u"planet:mars"_s};
    QTest::newRow("search nothing") << QStringList{u"search"_s};
    QTest::newRow("search spaces") << QStringList{u"search"_s, u"  "_s};
    QTest::newRow("search a wrong kind") << QStringList{u"search"_s, u"kate"_s, u"--kind"_s, u"planet"_s};
    QTest::newRow("search no number") << QStringList{u"search"_s, u"kate"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("search too many") << QStringList{u"search"_s, u"kate"_s, u"--limit"_s, u"1001"_s};
    QTest::newRow("search none") << QStringList{u"search"_s, u"kate"_s, u"--limit"_s, u"0"_s};
    QTest::newRow("list nothing") << QStringList{u"list"_s};
    QTest::newRow("list a wrong kind") << QStringList{u"list"_s, u"planet"_s};
    QTest::newRow("roles with an argument") << QStringList{u"roles"_s, u"kate"_s};
    QTest::newRow("roles of no reference") << QStringList{u"roles"_s, u"--person"_s, u"Keri"_s};
    QTest::newRow("roles of no season") << QStringList{u"roles"_s, u"--season"_s, u"first"_s};
    QTest::newRow("roles of no years") << QStringList{u"roles"_s, u"--years"_s, u"nineties"_s};
    QTest::newRow("roles of years backwards") << QStringList{u"roles"_s, u"--years"_s, u"2010-2000"_s};
    QTest::newRow("connections of nobody") << QStringList{u"connections"_s};
    QTest::newRow("connections of one") << QStringList{u"connections"_s, u"person:keri-russell"_s};
    QTest::newRow("connections of three") << QStringList{u"connections"_s, u"person:keri-russell"_s,
                                                         u"person:rufus-sewell"_s, u"person:ali-ahn"_s};
    QTest::newRow("connections of a character")
        << QStringList{u"connections"_s, u"character:kate-wyler"_s, u"person:keri-russell"_s};
    QTest::newRow("connections of the same")
        << QStringList{u"connections"_s, u"person:keri-russell"_s, u"person:keri-russell"_s};
    QTest::newRow("connections of no reference")
        << QStringList{u"connections"_s, u"actor:keri-russell"_s, u"person:rufus-sewell"_s};
    QTest::newRow("connections with an option") << QStringList{
        u"connections"_s, u"person:keri-russell"_s, u"person:rufus-sewell"_s, u"--limit"_s, u"3"_s};
    QTest::newRow("graph with an argument") << QStringList{u"graph"_s, u"kate"_s};
    QTest::newRow("timeline with an argument") << QStringList{u"timeline"_s, u"2024"_s};
    QTest::newRow("watched no episode") << QStringList{u"graph"_s, u"--watched"_s, u"S9E9"_s};
    QTest::newRow("watched no sense") << QStringList{u"graph"_s, u"--watched"_s, u"half"_s};
    QTest::newRow("as of no date") << QStringList{u"graph"_s, u"--as-of"_s, u"yesterday"_s};
    QTest::newRow("as of no day") << QStringList{u"graph"_s, u"--as-of"_s, u"2024-02-31"_s};
    QTest::newRow("progress of no episode") << QStringList{u"progress"_s, u"set"_s, u"S1E99"_s};
    QTest::newRow("progress without episode") << QStringList{u"progress"_s, u"set"_s};
    QTest::newRow("progress of no action") << QStringList{u"progress"_s, u"reset"_s};
    QTest::newRow("feed without file") << QStringList{u"feed"_s, u"parse"_s};
    QTest::newRow("feeds of no action") << QStringList{u"feeds"_s, u"eat"_s};
    QTest::newRow("feeds add no address") << QStringList{u"feeds"_s, u"add"_s, u"not an address"_s};
    QTest::newRow("feeds remove no number") << QStringList{u"feeds"_s, u"remove"_s, u"all"_s};
    QTest::newRow("news of no action") << QStringList{u"news"_s, u"burn"_s};
    QTest::newRow("news show nothing") << QStringList{u"news"_s, u"show"_s};
    QTest::newRow("pack of no action") << QStringList{u"pack"_s, u"eat"_s, u"."_s};
    QTest::newRow("pack build without output")
        << QStringList{u"pack"_s, u"build"_s, QStringLiteral(ATTACHE_SOURCE_DIR "/resources/content")};
    QTest::newRow("pack synth without output") << QStringList{u"pack"_s, u"synth"_s, u"--pages"_s, u"100"_s};
}

void TestCli::usage()
{
    QFETCH(QStringList, arguments);
    for (const QStringList &form : {QStringList{}, QStringList{u"--json"_s}}) {
        const CliAnswer answer = run(arguments + form);
        // "--watched --json" takes the second as the value of the first; it is wrong all the same.
        QVERIFY2(answer.failedWith(64), qPrintable(answer.toString()));
    }
}

void TestCli::noSuchThing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("page") << QStringList{u"show"_s, u"character:nobody"_s};
    QTest::newRow("person of a connection")
        << QStringList{u"connections"_s, u"person:keri-russell"_s, u"person:nobody"_s};
    QTest::newRow("first person of a connection")
        << QStringList{u"connections"_s, u"person:nobody"_s, u"person:keri-russell"_s};
    QTest::newRow("name of a connection")
        << QStringList{u"connections"_s, u"Nobody At All"_s, u"person:keri-russell"_s};
    QTest::newRow("half a name of a connection")
        << QStringList{u"connections"_s, u"Rufus"_s, u"person:keri-russell"_s};
    QTest::newRow("file of a feed") << QStringList{u"feed"_s, u"parse"_s, u"/nowhere/feed.xml"_s};
    QTest::newRow("feed") << QStringList{u"feeds"_s, u"remove"_s, u"4711"_s};
    QTest::newRow("news") << QStringList{u"news"_s, u"show"_s, u"archive:nothing"_s};
    QTest::newRow("pack") << QStringList{u"graph"_s, u"--pack"_s, u"/nowhere/attache.pack"_s};
    QTest::newRow("pack to tell about") << QStringList{u"pack"_s, u"info"_s, u"/nowhere/attache.pack"_s};
    QTest::newRow("content to check") << QStringList{u"pack"_s, u"check"_s, u"/nowhere"_s};
    QTest::newRow("content to build")
        << QStringList{u"pack"_s, u"build"_s, u"/nowhere"_s, u"-o"_s, u"/nowhere/attache.pack"_s};
}

void TestCli::noSuchThing()
{
    QFETCH(QStringList, arguments);
    for (const QStringList &form : {QStringList{}, QStringList{u"--json"_s}}) {
        const CliAnswer answer = run(arguments + form);
        QVERIFY2(answer.failedWith(66), qPrintable(answer.toString()));
    }
}

void TestCli::optionsStandAnywhere()
{
    const QStringList command{u"show"_s, u"season:season-2"_s};
    const QStringList options{u"--watched"_s, u"S2E3"_s, u"--as-of"_s, u"2025-01-01"_s, u"--json"_s};
    const CliAnswer before = run(options + command);
    VERIFY_DONE(before);
    QVERIFY(!before.json().isEmpty());
    QCOMPARE(run(command + options).out, before.out);
    QCOMPARE(
        run({u"--json"_s, u"show"_s, u"--watched=S2E3"_s, u"season:season-2"_s, u"--as-of=2025-01-01"_s}).out,
        before.out);
    QVERIFY(run(command + QStringList{u"--watched"_s, u"none"_s, u"--as-of"_s, u"2025-01-01"_s, u"--json"_s})
                .out != before.out);
}

void TestCli::newReaderHasWatchedNothing()
{
    QCOMPARE(run({u"progress"_s}).out, "none\n");
    QCOMPARE(run({u"progress"_s, u"show"_s, u"--json"_s}).json().value(u"watched"_s).toString(), u"none"_s);
    const CliAnswer own = run({u"list"_s, u"character"_s});
    VERIFY_DONE(own);
    QCOMPARE(own.out, run({u"list"_s, u"character"_s, u"--watched"_s, u"none"_s}).out);
    QVERIFY(own.out != run({u"list"_s, u"character"_s, u"--watched"_s, u"all"_s}).out);
}

void TestCli::progress()
{
    QCOMPARE(run({u"progress"_s, u"set"_s, u"S1E4"_s}).out, "S1E4\n");
    QCOMPARE(run({u"progress"_s, u"show"_s}).out, "S1E4\n");
    const QStringList command{u"list"_s, u"character"_s, u"--json"_s};
    QCOMPARE(run(command).out, run(command + QStringList{u"--watched"_s, u"S1E4"_s}).out);
    QCOMPARE(run({u"progress"_s, u"set"_s, u"S2"_s, u"--json"_s}).json().value(u"watched"_s).toString(),
             u"S2E6"_s);
    QCOMPARE(run({u"progress"_s, u"set"_s, u"all"_s}).out, "S3E8\n");
    QCOMPARE(run({u"progress"_s, u"set"_s, u"none"_s}).out, "none\n");
    QCOMPARE(run({u"progress"_s}).out, "none\n");
}

void TestCli::showAsJson()
{
    const CliAnswer answer =
        run({u"show"_s, u"character:kate-wyler"_s, u"--watched"_s, u"S1E2"_s, u"--json"_s});
    VERIFY_DONE(answer);
    QVERIFY(answer.err.isEmpty());
    QCOMPARE(answer.out.count('\n'), 1);
    const QJsonObject page = answer.json();
    QVERIFY(onlyKeys(page, {u"ref"_s, u"kind"_s, u"name"_s, u"summary"_s, u"aliases"_s, u"facts"_s,
                            u"relations"_s, u"sections"_s, u"roles"_s, u"credits"_s, u"awards"_s,
                            u"statements"_s, u"appearances"_s, u"sources"_s, u"veiled"_s}));
    QCOMPARE(page.value(u"ref"_s).toString(), u"character:kate-wyler"_s);
    QCOMPARE(page.value(u"kind"_s).toString(), u"character"_s);
    QCOMPARE(page.value(u"name"_s).toString(), u"Kate Wyler"_s);
    QVERIFY(page.value(u"aliases"_s).toArray().contains(u"Katherine Wyler"_s));

    const QStringList sources = texts(page.value(u"sources"_s), u"id"_s);
    QVERIFY(!sources.isEmpty());
    for (const QJsonValue &fact : page.value(u"facts"_s).toArray()) {
        QVERIFY(onlyKeys(fact, {u"property"_s, u"value"_s, u"unit"_s, u"ref"_s, u"from"_s, u"until"_s,
                                u"status"_s, u"known"_s, u"superseded"_s, u"note"_s, u"sources"_s}));
        QVERIFY(!fact[u"property"_s].toString().isEmpty());
        QVERIFY(!fact[u"value"_s].toString().isEmpty());
        QVERIFY(!fact[u"sources"_s].toArray().isEmpty());
        for (const QJsonValue &id : fact[u"sources"_s].toArray()) {
            QVERIFY2(sources.contains(id.toString()), qPrintable(id.toString()));
        }
    }
    QVERIFY(texts(page.value(u"facts"_s), u"value"_s)
                .contains(u"United States ambassador to the United Kingdom"_s));
    for (const QJsonValue &relation : page.value(u"relations"_s).toArray()) {
        QVERIFY(onlyKeys(relation,
                         {u"to"_s, u"name"_s, u"type"_s, u"from"_s, u"until"_s, u"note"_s, u"sources"_s}));
    }
    QVERIFY(texts(page.value(u"relations"_s), u"to"_s).contains(u"character:hal-wyler"_s));
    QVERIFY(!page.value(u"sections"_s).toArray().isEmpty());
    for (const QJsonValue &section : page.value(u"sections"_s).toArray()) {
        QVERIFY(onlyKeys(section, {u"heading"_s, u"text"_s, u"html"_s}));
    }
    const QJsonArray episodes{u"S1E1"_s, u"S1E2"_s};
    QCOMPARE(page.value(u"appearances"_s).toArray(), episodes);
    for (const QJsonValue &veil : page.value(u"veiled"_s).toArray()) {
        QCOMPARE(keysOf(veil), QStringList{u"until_watched"_s});
    }
    QCOMPARE(texts(page.value(u"veiled"_s), u"until_watched"_s).value(0), u"S1E8"_s);
}

void TestCli::showAsText()
{
    const CliAnswer answer = run({u"show"_s, u"character:kate-wyler"_s, u"--watched"_s, u"none"_s});
    VERIFY_DONE(answer);
    QVERIFY(answer.out.startsWith("Kate Wyler\n==========\n"));
    QVERIFY(answer.out.contains("title: United States ambassador to the United Kingdom"));
    QVERIFY(answer.out.contains("[Sealed until S1E8]"));
    QVERIFY(answer.out.contains("\n[1] "));
}

void TestCli::showFollowsTheViewpoint()
{
    const auto facts = [&](const QString &watched, const QString &day) {
        return texts(
            run({u"show"_s, u"season:season-4"_s, u"--watched"_s, watched, u"--as-of"_s, day, u"--json"_s})
                .json()
                .value(u"facts"_s),
            u"value"_s);
    };
    const QString regulars = u"Allison Janney and Bradley Whitford become regulars"_s;
    QVERIFY(!facts(u"S2E5"_s, u"2026-11-22"_s).contains(regulars));
    QVERIFY(facts(u"S2E6"_s, u"2026-11-22"_s).contains(regulars));
    QVERIFY(!facts(u"all"_s, u"2025-09-25"_s).contains(regulars));
    QVERIFY(!facts(u"all"_s, u"2025-12-31"_s).contains(u"in production"_s));
    QVERIFY(facts(u"all"_s, u"2026-11-22"_s).contains(u"in production"_s));
}

void TestCli::sealedPageIsLikeAMissingOne_data()
{
    QTest::addColumn<QString>("ref");
    QTest::addColumn<QString>("watched");
    QTest::newRow("character") << u"character:roman-lenkov"_s << u"S1E3"_s;
    QTest::newRow("organisation") << u"organisation:lenkov-group"_s << u"none"_s;
    QTest::newRow("term") << u"term:second-lady"_s << u"S2"_s;
    QTest::newRow("episode after the next") << u"episode:s01e03"_s << u"S1E1"_s;
    QTest::newRow("last episode") << u"episode:s03e08"_s << u"S3E6"_s;
}

void TestCli::sealedPageIsLikeAMissingOne()
{
    QFETCH(QString, ref);
    QFETCH(QString, watched);
    // As long as the true one, so that only the name differs.
    const QString missing = ref.section(u':', 0, 0) + u':' + QString(ref.section(u':', 1).size(), u'x');
    for (const QStringList &form : {QStringList{}, QStringList{u"--json"_s}}) {
        const QStringList from = QStringList{u"--watched"_s, watched} + form;
        const CliAnswer sealed = run(QStringList{u"show"_s, ref} + from);
        const CliAnswer absent = run(QStringList{u"show"_s, missing} + from);
        QVERIFY2(sealed.failedWith(66), qPrintable(sealed.toString()));
        QVERIFY2(absent.failedWith(66), qPrintable(absent.toString()));
        QCOMPARE(QByteArray(sealed.err).replace(ref.toUtf8(), "REF"),
                 QByteArray(absent.err).replace(missing.toUtf8(), "REF"));
    }
    // It is there when its time has come.
    VERIFY_DONE(run({u"show"_s, ref, u"--watched"_s, u"all"_s}));
    // As a filter it finds as much as one that never was.
    QCOMPARE(run({u"roles"_s, u"--character"_s, ref, u"--watched"_s, watched}).out,
             run({u"roles"_s, u"--character"_s, missing, u"--watched"_s, watched}).out);
}

void TestCli::search()
{
    const CliAnswer answer =
        run({u"search"_s, u"kate"_s, u"wyler"_s, u"--watched"_s, u"none"_s, u"--json"_s});
    VERIFY_DONE(answer);
    const QJsonObject json = answer.json();
    QCOMPARE(json.value(u"query"_s).toString(), u"kate wyler"_s);
    const QJsonValue first = json.value(u"results"_s).toArray().first();
    QVERIFY(onlyKeys(first,
                     {u"ref"_s, u"kind"_s, u"title"_s, u"subtitle"_s, u"snippet"_s, u"why"_s, u"marks"_s}));
    QCOMPARE(first[u"ref"_s].toString(), u"character:kate-wyler"_s);
    QCOMPARE(first[u"kind"_s].toString(), u"character"_s);
    QCOMPARE(first[u"title"_s].toString(), u"Kate Wyler"_s);

    const CliAnswer text = run({u"search"_s, u"kate"_s, u"wyler"_s, u"--watched"_s, u"none"_s});
    VERIFY_DONE(text);
    QVERIFY(text.out.startsWith("character:kate-wyler\tKate Wyler\t"));
}

void TestCli::searchByKindAndLimit()
{
    const auto kinds = [&](const QStringList &options) {
        const CliAnswer answer =
            run(QStringList{u"search"_s, u"a"_s, u"--watched"_s, u"all"_s, u"--json"_s} + options);
        return texts(answer.json().value(u"results"_s), u"kind"_s);
    };
    QCOMPARE(kinds({u"--limit"_s, u"3"_s}).size(), 3);
    const QStringList places = kinds({u"--kind"_s, u"place"_s});
    QVERIFY(!places.isEmpty());
    QCOMPARE(places.count(u"place"_s), places.size());
}

void TestCli::searchSuggests()
{
    const CliAnswer typo = run({u"search"_s, u"kerri rusell"_s, u"--json"_s});
    VERIFY_DONE(typo);
    const QString all = QString::fromUtf8(typo.out);
    QVERIFY2(all.contains(u"Keri Russell"_s), qPrintable(all));
    // A name that the content lists as misspelt leads to the page and is not shown.
    const QJsonObject silent = run({u"search"_s, u"Cate Wyler"_s, u"--json"_s}).json();
    QCOMPARE(texts(silent.value(u"results"_s), u"ref"_s).value(0), u"character:kate-wyler"_s);
    QVERIFY(!texts(silent.value(u"results"_s), u"title"_s).contains(u"Cate Wyler"_s));
}

void TestCli::searchWithoutResult()
{
    const CliAnswer nothing = run({u"search"_s, u"zzzzqqqq"_s, u"--json"_s});
    VERIFY_DONE(nothing);
    QVERIFY(nothing.json().value(u"results"_s).isArray());
    QVERIFY(nothing.json().value(u"results"_s).toArray().isEmpty());
    // A sealed name is found as little as one that does not exist, and suggests nothing.
    const QStringList from{u"--watched"_s, u"none"_s, u"--json"_s};
    const QJsonObject sealed = run(QStringList{u"search"_s, u"Lenkov"_s} + from).json();
    QVERIFY(!texts(sealed.value(u"results"_s), u"title"_s).join(u' ').contains(u"Lenkov"_s));
    QVERIFY(!QString::fromUtf8(run(QStringList{u"search"_s, u"Lenkow"_s} + from).out).contains(u"lenkov"_s));
}

void TestCli::list_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("series") << u"series"_s << 1;
    QTest::newRow("season") << u"season"_s << 4;
    QTest::newRow("episode") << u"episode"_s << 22;
    QTest::newRow("character") << u"character"_s << 40;
    QTest::newRow("person") << u"person"_s << 60;
    QTest::newRow("organisation") << u"organisation"_s << 10;
    QTest::newRow("place") << u"place"_s << 20;
    QTest::newRow("term") << u"term"_s << 20;
    QTest::newRow("work") << u"work"_s << 300;
}

void TestCli::list()
{
    QFETCH(QString, kind);
    QFETCH(int, atLeast);
    const CliAnswer answer = run({u"list"_s, kind, u"--watched"_s, u"all"_s, u"--json"_s});
    VERIFY_DONE(answer);
    const QJsonArray items = answer.json().value(u"items"_s).toArray();
    QVERIFY2(items.size() >= atLeast, qPrintable(QString::number(items.size())));
    for (const QJsonValue &item : items) {
        QVERIFY(onlyKeys(item, {u"ref"_s, u"name"_s, u"subtitle"_s}));
        QVERIFY(item[u"ref"_s].toString().startsWith(kind + u':'));
        QVERIFY(!item[u"name"_s].toString().isEmpty());
    }
    const CliAnswer text = run({u"list"_s, kind, u"--watched"_s, u"all"_s});
    QCOMPARE(text.lines().size(), items.size());
    QVERIFY(text.lines().first().startsWith(items.first()[u"ref"_s].toString() + u'\t'));
    // At the start only the first episode is named.
    if (kind == u"episode"_s) {
        QCOMPARE(run({u"list"_s, kind, u"--watched"_s, u"none"_s}).lines().size(), 1);
        QCOMPARE(run({u"list"_s, kind, u"--watched"_s, u"S1E4"_s}).lines().size(), 5);
    }
}

void TestCli::roles()
{
    const auto rows = [&](const QStringList &options) {
        return run(QStringList{u"roles"_s, u"--json"_s} + options).json().value(u"roles"_s).toArray();
    };
    const QJsonArray kate = rows({u"--character"_s, u"character:kate-wyler"_s, u"--watched"_s, u"S2"_s});
    QCOMPARE(kate.size(), 1);
    const QJsonObject row = kate.first().toObject();
    QVERIFY(onlyKeys(row, {u"person"_s, u"character"_s, u"role"_s, u"work"_s, u"credit"_s, u"seasons"_s,
                           u"years"_s, u"job"_s}));
    QCOMPARE(row.value(u"person"_s)[u"ref"_s].toString(), u"person:keri-russell"_s);
    QCOMPARE(row.value(u"character"_s)[u"name"_s].toString(), u"Kate Wyler"_s);
    QCOMPARE(row.value(u"work"_s)[u"ref"_s].toString(), u"series:the-diplomat"_s);
    QCOMPARE(row.value(u"credit"_s).toString(), u"main"_s);
    const QJsonArray seasons{1, 2};
    QCOMPARE(row.value(u"seasons"_s).toArray(), seasons);

    bool found = false;
    for (const QJsonValue &value : rows({u"--person"_s, u"person:keri-russell"_s})) {
        found |= value[u"role"_s].toString() == u"Elizabeth Jennings"_s &&
                 value[u"work"_s][u"ref"_s].toString() == u"work:the-americans"_s;
    }
    QVERIFY(found);
    QVERIFY(!rows({u"--work"_s, u"work:the-americans"_s}).isEmpty());
    QVERIFY(rows({}).size() > rows({u"--person"_s, u"person:keri-russell"_s}).size());
    const CliAnswer text = run({u"roles"_s, u"--work"_s, u"work:the-americans"_s});
    QVERIFY2(text.out.contains("Keri Russell\tElizabeth Jennings\tThe Americans"),
             qPrintable(text.toString()));
}

void TestCli::rolesAreNarrowed()
{
    const auto rows = [&](const QStringList &options) {
        return run(QStringList{u"roles"_s, u"--json"_s, u"--watched"_s, u"all"_s} + options)
            .json()
            .value(u"roles"_s)
            .toArray();
    };
    const QJsonArray directors = rows({u"--credit"_s, u"director"_s, u"--years"_s, u"2004-2006"_s});
    QVERIFY(!directors.isEmpty());
    for (const QJsonValue &row : directors) {
        QCOMPARE(row[u"job"_s].toString(), u"director"_s);
        QVERIFY(!row[u"years"_s].toString().isEmpty());
    }
    const QJsonArray third = rows({u"--season"_s, u"3"_s});
    QVERIFY(!third.isEmpty());
    for (const QJsonValue &row : third) {
        QVERIFY(row[u"seasons"_s].toArray().contains(3));
    }
    QVERIFY(run({u"roles"_s, u"--json"_s, u"--watched"_s, u"S2"_s, u"--season"_s, u"3"_s})
                .json()
                .value(u"roles"_s)
                .toArray()
                .isEmpty());
    const QJsonArray leads = rows({u"--credit"_s, u"main"_s, u"--season"_s, u"1"_s});
    QVERIFY(!leads.isEmpty() && leads.size() < third.size());
}

void TestCli::connections()
{
    const QStringList command{u"connections"_s, u"person:keri-russell"_s, u"person:nathan-barr"_s,
                              u"--watched"_s, u"all"_s};
    const CliAnswer answer = run(command + QStringList{u"--json"_s});
    VERIFY_DONE(answer);
    const QJsonObject json = answer.json();
    QVERIFY(onlyKeys(json, {u"from"_s, u"to"_s, u"works"_s, u"chain"_s, u"elsewhere"_s}));
    QCOMPARE(json.value(u"from"_s)[u"name"_s].toString(), u"Keri Russell"_s);
    QCOMPARE(json.value(u"to"_s)[u"ref"_s].toString(), u"person:nathan-barr"_s);
    const QJsonArray works = json.value(u"works"_s).toArray();
    QCOMPARE(texts(works, u"ref"_s), QStringList{u"work:the-americans"_s});
    QVERIFY(onlyKeys(works.first(), {u"ref"_s, u"name"_s, u"type"_s, u"years"_s, u"roles"_s}));
    QStringList parts;
    for (const QJsonValue &row : works.first()[u"roles"_s].toArray()) {
        parts += row[u"person"_s][u"name"_s].toString() + u": "_s + row[u"role"_s].toString() +
                 row[u"job"_s].toString();
    }
    QCOMPARE(parts, (QStringList{u"Keri Russell: Elizabeth Jenningsactor"_s, u"Nathan Barr: composer"_s}));
    const QJsonArray chain = json.value(u"chain"_s).toArray();
    QCOMPARE(chain.size(), 1);
    QVERIFY(onlyKeys(chain.first(), {u"from"_s, u"work"_s, u"to"_s, u"roles"_s}));
    QCOMPARE(chain.first()[u"work"_s][u"ref"_s].toString(), u"work:the-americans"_s);

    const CliAnswer text = run(command);
    VERIFY_DONE(text);
    QVERIFY2(text.out.contains("Keri Russell - The Americans - Nathan Barr"), qPrintable(text.toString()));
    QCOMPARE(run(command).out, text.out);
}

void TestCli::connectionsByName()
{
    const QStringList options{u"--watched"_s, u"all"_s, u"--json"_s};
    const CliAnswer byRef =
        run(QStringList{u"connections"_s, u"person:keri-russell"_s, u"person:tnia-miller"_s} + options);
    VERIFY_DONE(byRef);
    const CliAnswer byName =
        run(QStringList{u"connections"_s, u"keri russell"_s, u"T\u2019Nia Miller"_s} + options);
    VERIFY_DONE(byName);
    QCOMPARE(byName.out, byRef.out);
}

void TestCli::connectionsFollowTheViewpoint()
{
    // A part that is sealed connects nobody: what is told only grows.
    qsizetype before = -1;
    for (const QString &watched : {u"none"_s, u"S1E4"_s, u"S2"_s, u"all"_s}) {
        const CliAnswer answer = run({u"connections"_s, u"person:keri-russell"_s, u"person:alex-graves"_s,
                                      u"--watched"_s, watched, u"--json"_s});
        VERIFY_DONE(answer);
        const qsizetype works = answer.json().value(u"works"_s).toArray().size();
        QVERIFY(works >= before);
        before = works;
    }
    QCOMPARE(before, 1);
    QCOMPARE(run({u"connections"_s, u"person:keri-russell"_s, u"person:alex-graves"_s, u"--watched"_s,
                  u"none"_s, u"--json"_s})
                 .json()
                 .value(u"works"_s)
                 .toArray()
                 .size(),
             0);
    const CliAnswer all = run({u"connections"_s, u"person:keri-russell"_s, u"person:alex-graves"_s,
                               u"--watched"_s, u"all"_s, u"--json"_s});
    QCOMPARE(texts(all.json().value(u"works"_s), u"ref"_s).value(0), u"series:the-diplomat"_s);
}

void TestCli::graph()
{
    const QJsonObject json = run({u"graph"_s, u"--watched"_s, u"none"_s, u"--json"_s}).json();
    const QStringList nodes = texts(json.value(u"nodes"_s), u"ref"_s);
    QVERIFY(nodes.contains(u"character:kate-wyler"_s));
    QVERIFY(!nodes.contains(u"character:roman-lenkov"_s));
    const QJsonArray edges = json.value(u"edges"_s).toArray();
    QVERIFY(!edges.isEmpty());
    for (const QJsonValue &edge : edges) {
        QVERIFY(onlyKeys(edge, {u"from"_s, u"to"_s, u"type"_s, u"note"_s, u"since"_s}));
        QVERIFY2(nodes.contains(edge[u"from"_s].toString()) && nodes.contains(edge[u"to"_s].toString()),
                 qPrintable(edge[u"to"_s].toString()));
        QVERIFY(edge[u"since"_s].isUndefined());
    }
    const QJsonArray later =
        run({u"graph"_s, u"--watched"_s, u"all"_s, u"--json"_s}).json().value(u"edges"_s).toArray();
    QVERIFY(later.size() > edges.size());
    QVERIFY(texts(later, u"since"_s).contains(u"S2E6"_s));
    QVERIFY(!run({u"graph"_s}).lines().isEmpty());
}

void TestCli::timeline()
{
    const QJsonArray events =
        run({u"timeline"_s, u"--watched"_s, u"all"_s, u"--json"_s}).json().value(u"events"_s).toArray();
    QVERIFY(!events.isEmpty());
    QString last = u"9999"_s;
    for (const QJsonValue &event : events) {
        QVERIFY(onlyKeys(event, {u"date"_s, u"title"_s, u"text"_s, u"kind"_s, u"about"_s}));
        QVERIFY2(event[u"date"_s].toString() <= last, qPrintable(event[u"date"_s].toString()));
        last = event[u"date"_s].toString();
    }
    const QStringList early =
        texts(run({u"timeline"_s, u"--watched"_s, u"all"_s, u"--as-of"_s, u"2023-04-20"_s, u"--json"_s})
                  .json()
                  .value(u"events"_s),
              u"date"_s);
    QVERIFY(!early.isEmpty());
    QVERIFY(early.first() <= u"2023-04-20"_s);
    const QStringList lines = run({u"timeline"_s, u"--watched"_s, u"all"_s}).lines();
    QCOMPARE(lines.size(), events.size());
}

void TestCli::feedParse()
{
    const QString path = m_folder->filePath(u"feed.xml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "<rss version=\"2.0\"><channel><title>News</title><link>https://example.org/</link>"
        "<item><title>One</title><link>/one</link><guid isPermaLink=\"false\">1</guid>"
        "<description>&lt;p onclick=\"x()\"&gt;Text&lt;script&gt;x()&lt;/script&gt;&lt;/p&gt;</description>"
        "<pubDate>Thu, 20 Apr 2023 07:00:00 GMT</pubDate></item></channel></rss>");
    file.close();
    const CliAnswer answer =
        run({u"feed"_s, u"parse"_s, path, u"--json"_s, u"--base"_s, u"https://example.org/feed"_s,
             u"--content-type"_s, u"application/rss+xml"_s});
    VERIFY_DONE(answer);
    const QJsonObject feed = answer.json();
    QCOMPARE(feed.value(u"format"_s).toString(), u"rss2.0"_s);
    QCOMPARE(feed.value(u"title"_s).toString(), u"News"_s);
    const QJsonObject item = feed.value(u"items"_s).toArray().first().toObject();
    QCOMPARE(item.value(u"id"_s).toString(), u"1"_s);
    QCOMPARE(item.value(u"link"_s).toString(), u"https://example.org/one"_s);
    QCOMPARE(item.value(u"published"_s).toString(), u"2023-04-20T07:00:00Z"_s);
    QVERIFY(!item.value(u"summary_html"_s).toString().contains(u"script"_s));
    QVERIFY(!item.value(u"summary_html"_s).toString().contains(u"onclick"_s));
    const CliAnswer text = run({u"feed"_s, u"parse"_s, path});
    QVERIFY(text.lines().value(0) == u"News"_s);
}

void TestCli::feedThatIsNone()
{
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("<html><body>hello</body></html>"), QByteArray(1000, '\0')}) {
        const QString path = m_folder->filePath(u"none.xml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        const CliAnswer answer = run({u"feed"_s, u"parse"_s, path, u"--json"_s});
        QVERIFY2(answer.failedWith(65), qPrintable(answer.toString()));
    }
}

void TestCli::feeds()
{
    const auto listed = [&] {
        return run({u"feeds"_s, u"list"_s, u"--json"_s}).json().value(u"feeds"_s).toArray();
    };
    const qsizetype before = listed().size();
    QVERIFY(before > 0);
    for (const QJsonValue &feed : listed()) {
        QVERIFY(onlyKeys(feed, {u"id"_s, u"title"_s, u"url"_s, u"words"_s, u"enabled"_s, u"last_fetched"_s,
                                u"last_error"_s}));
        QVERIFY(feed[u"url"_s].toString().startsWith(u"https://"_s));
    }
    const CliAnswer added = run({u"feeds"_s, u"add"_s, u"https://example.org/feed.xml"_s, u"--title"_s,
                                 u"Mine"_s, u"--words"_s, u"diplomat,kate"_s, u"--json"_s});
    VERIFY_DONE(added);
    const qint64 id = added.json().value(u"id"_s).toInteger(-1);
    QVERIFY2(id > 0, qPrintable(added.toString()));
    QCOMPARE(listed().size(), before + 1);
    const QJsonArray words{u"diplomat"_s, u"kate"_s};
    bool found = false;
    for (const QJsonValue &feed : listed()) {
        found |= feed[u"id"_s].toInteger() == id && feed[u"title"_s].toString() == u"Mine"_s &&
                 feed[u"words"_s].toArray() == words;
    }
    QVERIFY(found);
    const CliAnswer twice = run({u"feeds"_s, u"add"_s, u"https://example.org/feed.xml"_s});
    QVERIFY2(twice.failedWith(64), qPrintable(twice.toString()));
    VERIFY_DONE(run({u"feeds"_s, u"remove"_s, QString::number(id)}));
    QCOMPARE(listed().size(), before);
    QVERIFY(run({u"feeds"_s, u"remove"_s, QString::number(id)}).failedWith(66));
}

void TestCli::newsList()
{
    const CliAnswer answer =
        run({u"news"_s, u"list"_s, u"--watched"_s, u"none"_s, u"--limit"_s, u"1000"_s, u"--json"_s});
    VERIFY_DONE(answer);
    const QJsonArray items = answer.json().value(u"items"_s).toArray();
    QVERIFY(items.size() > 10);
    int sealed = 0;
    QString last = u"9999"_s;
    for (const QJsonValue &item : items) {
        QVERIFY(onlyKeys(item, {u"id"_s, u"feed"_s, u"publisher"_s, u"author"_s, u"title"_s, u"link"_s,
                                u"published"_s, u"bundled"_s, u"read"_s, u"starred"_s, u"sealed"_s,
                                u"until_watched"_s}));
        QVERIFY(item[u"published"_s].toString() <= last);
        last = item[u"published"_s].toString();
        if (item[u"sealed"_s].toBool()) {
            ++sealed;
            QVERIFY(item[u"title"_s].isUndefined() && item[u"link"_s].isUndefined());
            QVERIFY(!item[u"until_watched"_s].toString().isEmpty());
            QVERIFY(!item[u"publisher"_s].toString().isEmpty());
        }
    }
    QVERIFY(sealed > 0);
    QCOMPARE(run({u"news"_s, u"list"_s, u"--limit"_s, u"2"_s}).lines().size(), 2);
    for (const QJsonValue &item :
         run({u"news"_s, u"list"_s, u"--watched"_s, u"all"_s, u"--limit"_s, u"1000"_s, u"--json"_s})
             .json()
             .value(u"items"_s)
             .toArray()) {
        QVERIFY(!item[u"sealed"_s].toBool());
    }
}

void TestCli::newsShow()
{
    const QJsonArray items =
        run({u"news"_s, u"list"_s, u"--watched"_s, u"all"_s, u"--json"_s}).json().value(u"items"_s).toArray();
    const QString id = items.first()[u"id"_s].toString();
    const CliAnswer answer = run({u"news"_s, u"show"_s, id, u"--watched"_s, u"all"_s, u"--json"_s});
    VERIFY_DONE(answer);
    QCOMPARE(answer.json().value(u"title"_s).toString(), items.first()[u"title"_s].toString());
    QVERIFY(!answer.json().value(u"html"_s).toString().isEmpty());
    const CliAnswer text = run({u"news"_s, u"show"_s, id, u"--watched"_s, u"all"_s});
    QCOMPARE(text.lines().value(0), items.first()[u"title"_s].toString());
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
