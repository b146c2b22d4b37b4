// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connections.h"
#include "services/rolefilter.h"
#include "services/roles.h"
#include "support/packbuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

namespace rows = storage::rows;

namespace {

domain::Viewpoint at(int watched, QDate day = QDate(2026, 6, 1))
{
    domain::Viewpoint viewpoint;
    viewpoint.watched = domain::Gate{watched};
    viewpoint.asOf = day;
    return viewpoint;
}

domain::Ref ref(const QString &text)
{
    return *domain::Ref::parse(text);
}

domain::Ref person(const QString &slug)
{
    return ref(u"person:"_s + slug);
}

/// "ann > Alpha > bea > Beta > cid".
QString names(const QList<services::ConnectionStep> &chain)
{
    if (chain.isEmpty()) {
        return {};
    }
    QStringList names{chain.first().from.ref.slug};
    for (const services::ConnectionStep &step : chain) {
        names += {step.through.work.name, step.to.ref.slug};
    }
    return names.join(u" > "_s);
}

QStringList works(const services::Connection &connection)
{
    QStringList names;
    for (const services::SharedWork &shared : connection.works) {
        names += shared.work.name;
    }
    return names;
}

} // namespace

/// Who worked with whom, on a small net with hidden threads.
class TestConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheShortestChain_data();
    void findsTheShortestChain();
    void theOtherWayRoundIsAsLong();
    void listsWorksOfBoth();
    void hiddenCreditsConnectNobody();
    void creditsOfALaterDayConnectNobody();
    void hiddenPeopleAreNotThere_data();
    void hiddenPeopleAreNotThere();
    void samePersonHasNoChain();
    void sameAsWithoutTheHiddenRows();
    void workedWithBefore();
    void readsPersonByPerson();
    void filters_data();
    void filters();
    void readsYears_data();
    void readsYears();

private:
    static bool build(const QString &path, bool withHidden);
    services::Connection between(const QString &one, const QString &other,
                                 const domain::Viewpoint &viewpoint) const;

    QTemporaryDir m_folder;
    std::unique_ptr<services::Encyclopedia> m_pack;
};

/// ann - Alpha - bea - Beta - cid; ann - Zeta - dan - Beta; ann and eve share Hidden after the first episode;
/// fay knows nobody; gus came late. ann and cid play in the series, bea directed an episode of it.
bool TestConnections::build(const QString &path, bool withHidden)
{
    test::PackBuilder builder(path);
    const qint64 series = builder.page(u"series:show"_s, u"The Show"_s);
    Q_UNUSED(series)
    const qint64 first = builder.episode(1, 1, u"One"_s, u"Begins."_s);
    const qint64 second = builder.episode(1, 2, u"Two"_s, u"Goes on."_s);
    rows::Fact released;
    released.page = first;
    released.property = u"released"_s;
    released.value = u"2023-04-20"_s;
    builder.add(released);
    QHash<QString, qint64> people;
    for (const char *name : {"ann", "bea", "cid", "dan", "eve", "fay"}) {
        const QString slug = QString::fromLatin1(name);
        people.insert(slug, builder.page(u"person:"_s + slug, slug));
    }
    if (withHidden) {
        people.insert(u"gus"_s, builder.page(u"person:gus"_s, u"gus"_s, 2));
    }
    QHash<QString, qint64> titles;
    for (const auto &[slug, years] : {std::pair{u"alpha"_s, u"1999"_s}, std::pair{u"beta"_s, u"2001-2004"_s},
                                      std::pair{u"zeta"_s, u"2010-"_s}, std::pair{u"late"_s, u"2025"_s},
                                      std::pair{u"hidden"_s, u"2000"_s}}) {
        QString name = slug;
        name[0] = name.at(0).toUpper();
        titles.insert(slug, builder.page(u"work:"_s + slug, name));
        builder.add(rows::Work{titles.value(slug), u"film"_s, years, {}});
    }
    const auto credit = [&](const QString &who, const QString &work, const QString &part, int gate = 0,
                            const QString &known = {}) {
        rows::Credit row;
        row.person = people.value(who);
        row.work = titles.value(work);
        row.job = part.isEmpty() ? u"writer"_s : u"actor"_s;
        row.role = part;
        row.years = work == u"beta"_s ? u"2001-2004"_s : u"1999"_s;
        row.gate = gate;
        row.known = known;
        builder.add(row);
    };
    credit(u"ann"_s, u"alpha"_s, u"A queen"_s);
    credit(u"bea"_s, u"alpha"_s, u"A page"_s);
    credit(u"bea"_s, u"beta"_s, {});
    credit(u"cid"_s, u"beta"_s, u"A king"_s);
    credit(u"ann"_s, u"zeta"_s, u"Zoe"_s);
    credit(u"dan"_s, u"zeta"_s, u"Zed"_s);
    credit(u"dan"_s, u"beta"_s, u"A fool"_s);
    credit(u"ann"_s, u"late"_s, u"Later"_s);
    credit(u"bea"_s, u"late"_s, u"Later"_s);
    credit(u"eve"_s, u"hidden"_s, u"Eve"_s);
    if (withHidden) {
        credit(u"ann"_s, u"hidden"_s, u"A spy"_s, 1);
        credit(u"cid"_s, u"hidden"_s, u"Another spy"_s, 0, u"2026-01-01"_s);
        credit(u"gus"_s, u"alpha"_s, u"Gus"_s);
    }
    const auto plays = [&](const QString &who, const QString &character, int gate) {
        rows::Role row;
        row.character = builder.page(u"character:"_s + character, character);
        row.person = people.value(who);
        row.level = u"main"_s;
        row.gate = gate;
        const qint64 role = builder.add(row);
        builder.add(rows::RoleSeason{role, 1, gate, {}});
    };
    plays(u"ann"_s, u"kate"_s, 0);
    plays(u"cid"_s, u"hal"_s, 0);
    if (withHidden) {
        plays(u"eve"_s, u"sue"_s, 2);
    }
    rows::Fact directed;
    directed.page = second;
    directed.property = u"directed by"_s;
    directed.target = people.value(u"bea"_s);
    directed.gate = 1;
    builder.add(directed);
    return builder.finish();
}

void TestConnections::initTestCase()
{
    const QString path = m_folder.filePath(u"net.pack"_s);
    QVERIFY(build(path, true));
    auto pack = services::Encyclopedia::open(path);
    QVERIFY(pack.has_value());
    m_pack = std::move(*pack);
}

services::Connection TestConnections::between(const QString &one, const QString &other,
                                              const domain::Viewpoint &viewpoint) const
{
    return services::Connections(*m_pack)
        .between(person(one), person(other), viewpoint)
        .value_or(services::Connection());
}

void TestConnections::findsTheShortestChain_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("watched");
    QTest::addColumn<QString>("chain");
    QTest::addColumn<QString>("elsewhere");
    QTest::newRow("neighbours") << u"ann"_s << u"bea"_s << 0 << u"ann > Alpha > bea"_s
                                << u"ann > Alpha > bea"_s;
    // Through bea and Alpha, not through dan and Zeta: by name.
    QTest::newRow("series and the first of two ways")
        << u"ann"_s << u"cid"_s << 0 << u"ann > The Show > cid"_s << u"ann > Alpha > bea > Beta > cid"_s;
    // Beta comes before The Show; both ways are as long.
    QTest::newRow("backwards") << u"cid"_s << u"ann"_s << 0 << u"cid > The Show > ann"_s
                               << u"cid > Beta > bea > Alpha > ann"_s;
    QTest::newRow("nobody") << u"ann"_s << u"fay"_s << 0 << QString() << QString();
    QTest::newRow("sealed credit") << u"ann"_s << u"eve"_s << 0 << QString() << QString();
    QTest::newRow("opened credit") << u"ann"_s << u"eve"_s << 1 << u"ann > Hidden > eve"_s
                                   << u"ann > Hidden > eve"_s;
    QTest::newRow("through the one who directed an episode")
        << u"bea"_s << u"cid"_s << 1 << u"bea > Beta > cid"_s << u"bea > Beta > cid"_s;
}

void TestConnections::findsTheShortestChain()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, watched);
    const services::Connection connection = between(one, other, at(watched, QDate(2025, 1, 1)));
    QTEST(names(connection.chain), "chain");
    QTEST(names(connection.elsewhere), "elsewhere");
}

void TestConnections::theOtherWayRoundIsAsLong()
{
    const QStringList people{u"ann"_s, u"bea"_s, u"cid"_s, u"dan"_s, u"eve"_s, u"fay"_s};
    for (int watched = 0; watched <= 2; ++watched) {
        for (const QString &one : people) {
            for (const QString &other : people) {
                const services::Connection there = between(one, other, at(watched));
                const services::Connection back = between(other, one, at(watched));
                QCOMPARE(there.chain.size(), back.chain.size());
                QCOMPARE(there.elsewhere.size(), back.elsewhere.size());
                QCOMPARE(works(there), works(back));
                // Every step holds together, and somebody did something on both sides of it.
                for (qsizetype i = 0; i < there.chain.size(); ++i) {
                    QVERIFY(!there.chain.at(i).through.one.isEmpty());
                    QVERIFY(!there.chain.at(i).through.other.isEmpty());
                    QCOMPARE(there.chain.at(i).to,
                             i + 1 < there.chain.size() ? there.chain.at(i + 1).from : there.other);
                }
            }
        }
    }
}

void TestConnections::listsWorksOfBoth()
{
    const services::Connection bea = between(u"ann"_s, u"bea"_s, at(1));
    QCOMPARE(works(bea), (QStringList{u"The Show"_s, u"Alpha"_s, u"Late"_s}));
    QCOMPARE(bea.works.at(0).one.value(0).character->name, u"kate"_s);
    QCOMPARE(bea.works.at(0).other.value(0).job, u"director"_s);
    QCOMPARE(bea.works.at(1).one.value(0).role, u"A queen"_s);
    QCOMPARE(bea.works.at(1).years, u"1999"_s);
    QCOMPARE(bea.works.at(1).type, u"film"_s);
    // Before the first episode nobody knows who directed the second.
    QCOMPARE(works(between(u"ann"_s, u"bea"_s, at(0))), (QStringList{u"Alpha"_s, u"Late"_s}));
}

void TestConnections::hiddenCreditsConnectNobody()
{
    QVERIFY(works(between(u"ann"_s, u"eve"_s, at(0))).isEmpty());
    QCOMPARE(works(between(u"ann"_s, u"eve"_s, at(1))), QStringList{u"Hidden"_s});
    QCOMPARE(works(between(u"ann"_s, u"eve"_s, at(2))), (QStringList{u"The Show"_s, u"Hidden"_s}));
}

void TestConnections::creditsOfALaterDayConnectNobody()
{
    QVERIFY(names(between(u"eve"_s, u"cid"_s, at(0, QDate(2025, 12, 31))).chain).isEmpty());
    QCOMPARE(names(between(u"eve"_s, u"cid"_s, at(0, QDate(2026, 1, 1))).chain), u"eve > Hidden > cid"_s);
}

void TestConnections::hiddenPeopleAreNotThere_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("missing");
    QTest::newRow("hidden") << u"person:ann"_s << u"person:gus"_s << u"person:gus"_s;
    QTest::newRow("hidden first") << u"person:gus"_s << u"person:ann"_s << u"person:gus"_s;
    QTest::newRow("absent") << u"person:ann"_s << u"person:nobody"_s << u"person:nobody"_s;
    QTest::newRow("no person") << u"character:kate"_s << u"person:ann"_s << u"character:kate"_s;
}

void TestConnections::hiddenPeopleAreNotThere()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const auto answer = services::Connections(*m_pack).between(ref(one), ref(other), at(1));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, services::LookupError::Code::NoSuchPage);
    QTEST(answer.error().detail, "missing");
}

void TestConnections::samePersonHasNoChain()
{
    const services::Connection same = between(u"ann"_s, u"ann"_s, at(1));
    QVERIFY(same.chain.isEmpty() && same.works.isEmpty());
}

/// What a viewpoint hides has no part in lengths, order and choice: a pack without it answers alike.
void TestConnections::sameAsWithoutTheHiddenRows()
{
    const QString path = m_folder.filePath(u"bare.pack"_s);
    QVERIFY(build(path, false));
    const auto bare = services::Encyclopedia::open(path);
    QVERIFY(bare.has_value());
    const domain::Viewpoint viewpoint = at(0, QDate(2025, 1, 1));
    const QStringList people{u"ann"_s, u"bea"_s, u"cid"_s, u"dan"_s, u"eve"_s, u"fay"_s};
    for (const QString &one : people) {
        for (const QString &other : people) {
            const services::Connection with = between(one, other, viewpoint);
            const auto without = services::Connections(**bare).between(person(one), person(other), viewpoint);
            QVERIFY(without);
            QCOMPARE(names(with.chain), names(without->chain));
            QCOMPARE(names(with.elsewhere), names(without->elsewhere));
            QCOMPARE(works(with), works(*without));
        }
        QCOMPARE(services::Connections(*m_pack).workedWithBefore(person(one), viewpoint).size(),
                 services::Connections(**bare).workedWithBefore(person(one), viewpoint).size());
    }
}

void TestConnections::workedWithBefore()
{
    const services::Connections connections(*m_pack);
    const auto told = [&](const QString &slug, int watched) {
        QStringList lines;
        for (const services::Colleague &one : connections.workedWithBefore(person(slug), at(watched))) {
            QStringList titles;
            for (const domain::Link &work : one.works) {
                titles += work.name;
            }
            lines += one.person.name + u": "_s + titles.join(u", "_s);
        }
        return lines;
    };
    // cid's part in Hidden is known, ann's is sealed. dan is not in the series, and Late came after it.
    QVERIFY(told(u"ann"_s, 0).isEmpty());
    QCOMPARE(told(u"ann"_s, 1), (QStringList{u"bea: Alpha"_s, u"cid: Hidden"_s}));
    QCOMPARE(told(u"cid"_s, 1), (QStringList{u"ann: Hidden"_s, u"bea: Beta"_s}));
    QCOMPARE(told(u"cid"_s, 2), (QStringList{u"ann: Hidden"_s, u"bea: Beta"_s, u"eve: Hidden"_s}));
    QVERIFY(told(u"dan"_s, 2).isEmpty());
    QVERIFY(connections.workedWithBefore(ref(u"character:kate"_s), at(2)).isEmpty());
}

void TestConnections::readsPersonByPerson()
{
    const services::Roles roles(*m_pack);
    for (int watched = 0; watched <= 2; ++watched) {
        for (int people = 1; people <= 8; ++people) {
            QStringList whole;
            services::ListCursor cursor;
            std::optional<services::ListCursor> next;
            do {
                const services::RoleSlice slice = roles.byPerson(at(watched), cursor, people);
                for (const services::RoleEntry &entry : slice.entries) {
                    whole += entry.row.person.name + u'/' + entry.row.work.name + u'/' + entry.row.role;
                }
                next = slice.next;
                cursor = next.value_or(services::ListCursor());
            } while (next);
            // As much as the whole table, by person, whatever the size of the pieces.
            QCOMPARE(whole.size(), m_pack->roles({}, at(watched)).size());
            QCOMPARE(whole.first(), u"ann/The Show/"_s);
            QCOMPARE(whole.contains(u"gus/Alpha/Gus"_s), watched == 2);
            QStringList persons;
            for (const QString &line : std::as_const(whole)) {
                persons += line.section(u'/', 0, 0);
            }
            QStringList sorted = persons;
            sorted.sort();
            QCOMPARE(persons, sorted);
        }
    }
}

void TestConnections::filters_data()
{
    QTest::addColumn<services::RoleWords>("words");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, int count, auto set) {
        services::RoleWords words;
        set(words);
        QTest::newRow(name) << words << count;
    };
    row("everything", 14, [](services::RoleWords &) {});
    row("person", 5, [](services::RoleWords &words) { words.person = u"AN"_s; });
    row("character", 1, [](services::RoleWords &words) { words.part = u"kat"_s; });
    row("part in two words", 1, [](services::RoleWords &words) { words.part = u"que a"_s; });
    row("inside of a word", 0, [](services::RoleWords &words) { words.part = u"ueen"_s; });
    row("work", 3, [](services::RoleWords &words) { words.work = u"beta"_s; });
    row("season", 2, [](services::RoleWords &words) { words.season = 1; });
    row("no such season", 0, [](services::RoleWords &words) { words.season = 2; });
    row("main", 2, [](services::RoleWords &words) { words.credit = u"main"_s; });
    row("writer", 1, [](services::RoleWords &words) { words.credit = u"writer"_s; });
    row("director", 1, [](services::RoleWords &words) { words.credit = u"director"_s; });
    row("from 2003", 3, [](services::RoleWords &words) { words.firstYear = 2003; });
    row("to 2000", 8, [](services::RoleWords &words) { words.lastYear = 2000; });
    row("in 2002", 3, [](services::RoleWords &words) {
        words.firstYear = 2002;
        words.lastYear = 2002;
    });
}

void TestConnections::filters()
{
    QFETCH(services::RoleWords, words);
    QFETCH(int, count);
    const services::RoleMatcher matcher(words);
    int found = 0;
    for (const services::RoleRow &row : m_pack->roles({}, at(1, QDate(2025, 1, 1)))) {
        found += matcher.accepts(row) ? 1 : 0;
    }
    QCOMPARE(found, count);
}

void TestConnections::readsYears_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("one") << u"2010"_s << true << 2010 << 2010;
    QTest::newRow("range") << u" 1999 - 2006 "_s << true << 1999 << 2006;
    QTest::newRow("dash") << u"1999–2006"_s << true << 1999 << 2006;
    QTest::newRow("from") << u"2010-"_s << true << 2010 << 0;
    QTest::newRow("to") << u"-2015"_s << true << 0 << 2015;
    QTest::newRow("nothing") << QString() << false << 0 << 0;
    QTest::newRow("dash alone") << u"-"_s << false << 0 << 0;
    QTest::newRow("backwards") << u"2010-2000"_s << false << 0 << 0;
    QTest::newRow("words") << u"the nineties"_s << false << 0 << 0;
    QTest::newRow("short") << u"99"_s << false << 0 << 0;
}

void TestConnections::readsYears()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto years = services::readYearRange(text);
    QCOMPARE(years.has_value(), valid);
    QTEST(years ? years->first : 0, "first");
    QTEST(years ? years->second : 0, "last");
}

QTEST_GUILESS_MAIN(TestConnections)
#include "tst_connections.moc"
