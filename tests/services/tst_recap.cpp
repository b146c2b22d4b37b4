// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/encyclopedia.h"
#include "services/recap.h"
#include "support/packbuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;
using domain::Gate;
using domain::Recap;
using services::Encyclopedia;
using services::Recaps;
using services::RecapSpan;
namespace rows = storage::rows;

namespace {

domain::Viewpoint at(int watched)
{
    return {Gate{watched}, QDate(2026, 6, 1), false, std::nullopt};
}

QStringList tiesOf(const Recap &recap)
{
    QStringList ties;
    for (const Recap::Tie &tie : recap.ties) {
        ties.append(u"%1 %2 %3 %4 %5"_s.arg(tie.of.name, tie.relation.type, tie.relation.to.name,
                                            tie.ended ? u"ended"_s : u"began"_s,
                                            tie.episode ? tie.episode->toString() : u"-"_s));
    }
    return ties;
}

QStringList openOf(const Recap &recap)
{
    QStringList open;
    for (const Recap::OpenMatter &matter : recap.open) {
        open.append(matter.of.name + u' ' + matter.word + u' ' +
                    (matter.to ? matter.to->name : matter.value));
    }
    return open;
}

} // namespace

/// Four episodes of two seasons.
class TestRecap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void startStaysInTheSeason_data();
    void startStaysInTheSeason();
    void tellsTheEpisodesBetween();
    void namesNothingOfLaterEpisodes();
    void peopleByHowMuchTheyAreSeen();
    void tiesThatBeganOrEnded();
    void openMattersHold();
    void sourcesAreSharedAndNumbered();
    void nextIsTheOneAfter();
    void nothingWatchedIsEmpty();

private:
    void addStatements(test::PackBuilder &pack);

    QTemporaryDir m_dir;
    std::unique_ptr<Encyclopedia> m_pack;
    qint64 m_kate = 0;
    qint64 m_hal = 0;
    qint64 m_nicol = 0;
    qint64 m_keri = 0;
};

void TestRecap::initTestCase()
{
    const QString path = m_dir.filePath(u"small.pack"_s);
    test::PackBuilder pack(path);
    const qint64 first = pack.episode(1, 1, u"First"_s, u"How it begins"_s);
    const qint64 second = pack.episode(1, 2, u"Second"_s, u"How it goes on"_s);
    pack.episode(2, 1, u"Third"_s, u"How it turns"_s);
    pack.episode(2, 2, u"Fourth"_s, u"How it ends"_s);
    m_kate = pack.page(u"character:kate"_s, u"Kate"_s);
    m_hal = pack.page(u"character:hal"_s, u"Hal"_s);
    m_nicol = pack.page(u"character:nicol"_s, u"Nicol"_s);
    m_keri = pack.page(u"person:keri"_s, u"Keri"_s);
    const qint64 one = pack.source(u"one"_s);
    const qint64 two = pack.source(u"two"_s);
    pack.block(first, u"paragraph"_s, u"[Kate](character:kate) arrives."_s, 1);
    const qint64 told = pack.span(u" She stays."_s, 1);
    pack.cite(told, {two, one});
    pack.block(first, u"paragraph"_s, u"Only later."_s, 3);
    pack.block(first, u"heading"_s, u"Making of"_s, 1, {}, 1);
    pack.block(first, u"paragraph"_s, u"In Wales."_s, 1);
    pack.block(second, u"paragraph"_s, u"A bomb."_s, 2);
    addStatements(pack);
    QVERIFY(pack.finish());
    auto opened = Encyclopedia::open(path);
    QVERIFY2(opened.has_value(), qPrintable(opened ? QString() : opened.error().detail));
    m_pack = std::move(*opened);
}

void TestRecap::addStatements(test::PackBuilder &pack)
{
    pack.add(rows::Unsettled{u"plan"_s});
    pack.add(rows::RelationType{u"spouse"_s, u"spouse"_s, u"family"_s});
    pack.add(rows::RelationType{u"ally"_s, u"ally"_s, u"ally"_s});
    pack.add(rows::RelationType{u"suspect"_s, u"suspected by"_s, u"suspect"_s});
    pack.add(rows::RelationType{u"suspected by"_s, u"suspect"_s, u"suspect"_s});
    pack.add(rows::Appearance{m_kate, 1, 0, 1});
    pack.add(rows::Appearance{m_hal, 1, 1, 1});
    pack.add(rows::Appearance{m_hal, 2, 0, 2});
    pack.add(rows::Appearance{m_nicol, 3, 0, 3});
    const qint64 role = pack.add(rows::Role{.character = m_kate, .person = m_keri, .level = u"main"_s});
    pack.add(rows::RoleSeason{role, 1, 1});

    pack.add(rows::Relation{.page = m_kate, .target = m_hal, .type = u"spouse"_s, .until = 2}, u"spouse"_s);
    pack.add(rows::Relation{.page = m_kate, .target = m_nicol, .type = u"ally"_s, .gate = 1, .until = 3},
             u"ally"_s);
    const qint64 suspect = pack.add(
        rows::Relation{.page = m_hal, .target = m_nicol, .type = u"suspect"_s, .gate = 2}, u"suspected by"_s);
    pack.cite(suspect, {2});
    pack.add(
        rows::Fact{.page = m_kate, .property = u"plan"_s, .value = u"to resign"_s, .gate = 1, .until = 3});
    pack.add(rows::Fact{.page = m_hal, .property = u"plan"_s, .value = u"to run"_s, .gate = 3});
    pack.add(rows::Fact{
        .page = m_hal, .property = u"plan"_s, .value = u"to flee"_s, .gate = 1, .status = u"corrected"_s});
    pack.add(rows::Fact{.page = m_hal, .property = u"occupation"_s, .value = u"envoy"_s, .gate = 1});
}

void TestRecap::startStaysInTheSeason_data()
{
    QTest::addColumn<int>("watched");
    QTest::addColumn<RecapSpan>("span");
    QTest::addColumn<int>("from");
    QTest::newRow("nothing") << 0 << RecapSpan::LastThree << 0;
    QTest::newRow("first, three") << 1 << RecapSpan::LastThree << 0;
    QTest::newRow("second, one") << 2 << RecapSpan::LastEpisode << 1;
    QTest::newRow("third, three") << 3 << RecapSpan::LastThree << 2;
    QTest::newRow("third, one") << 3 << RecapSpan::LastEpisode << 2;
    QTest::newRow("fourth, season") << 4 << RecapSpan::Season << 2;
}

void TestRecap::startStaysInTheSeason()
{
    QFETCH(const int, watched);
    QFETCH(const RecapSpan, span);
    QFETCH(const int, from);
    QCOMPARE(services::recapStart(m_pack->spine(), Gate{watched}, span), Gate{from});
}

void TestRecap::tellsTheEpisodesBetween()
{
    const Recap recap = Recaps(*m_pack).since(Gate{0}, at(2));
    QCOMPARE(recap.episodes.size(), 2);
    QCOMPARE(recap.episodes.at(0).card.title, u"First"_s);
    QCOMPARE(recap.episodes.at(0).card.logline, u"How it begins"_s);
    // Not what stands under a heading, and no trace of what is sealed.
    QCOMPARE(recap.episodes.at(0).told.size(), 1);
    QCOMPARE(domain::plainText(recap.episodes.at(0).told.first()), u"Kate arrives. She stays."_s);
    QCOMPARE(recap.episodes.at(1).card.title, u"Second"_s);
    QCOMPARE(Recaps(*m_pack).since(Gate{1}, at(2)).episodes.size(), 1);
}

void TestRecap::namesNothingOfLaterEpisodes()
{
    const Recap recap = Recaps(*m_pack).since(Gate{0}, at(2));
    for (const Recap::Episode &episode : recap.episodes) {
        for (const domain::Block &block : episode.told) {
            QVERIFY(block.kind != domain::Block::Kind::Veil);
            QVERIFY(!domain::plainText(block).contains(u"later"_s));
        }
    }
    QVERIFY(!openOf(recap).contains(u"Hal plan to run"_s));
    for (const Recap::Tie &tie : recap.ties) {
        QVERIFY(!tie.relation.until || *tie.relation.until <= Gate{2});
    }
    for (const Recap::Person &person : recap.people) {
        QVERIFY(person.card.name != u"Nicol"_s);
    }
}

void TestRecap::peopleByHowMuchTheyAreSeen()
{
    const Recap recap = Recaps(*m_pack).since(Gate{0}, at(2));
    QCOMPARE(recap.people.size(), 2);
    QCOMPARE(recap.people.at(0).card.name, u"Hal"_s);
    QCOMPARE(recap.people.at(0).episodes, 2);
    QVERIFY(recap.people.at(0).players.isEmpty());
    QCOMPARE(recap.people.at(1).card.name, u"Kate"_s);
    QCOMPARE(recap.people.at(1).players.value(0).name, u"Keri"_s);
    QCOMPARE(Recaps(*m_pack).since(Gate{1}, at(2)).people.size(), 1);
}

void TestRecap::tiesThatBeganOrEnded()
{
    QCOMPARE(tiesOf(Recaps(*m_pack).since(Gate{0}, at(2))),
             (QStringList{u"Kate ally Nicol began S1E1"_s, u"Hal suspect Nicol began S1E2"_s,
                          u"Kate spouse Hal ended S1E2"_s}));
    QCOMPARE(tiesOf(Recaps(*m_pack).since(Gate{2}, at(3))), QStringList{u"Kate ally Nicol ended S2E1"_s});
    QVERIFY(tiesOf(Recaps(*m_pack).since(Gate{3}, at(4))).isEmpty());
    // What began and ended in between is told once.
    QVERIFY(!tiesOf(Recaps(*m_pack).since(Gate{0}, at(3))).contains(u"Kate ally Nicol began S1E1"_s));
    QVERIFY(tiesOf(Recaps(*m_pack).since(Gate{0}, at(3))).contains(u"Kate ally Nicol ended S2E1"_s));
}

void TestRecap::openMattersHold()
{
    QCOMPARE(openOf(Recaps(*m_pack).since(Gate{0}, at(2))),
             (QStringList{u"Hal suspect Nicol"_s, u"Kate plan to resign"_s}));
    // Whatever still holds, also from before these episodes.
    QCOMPARE(openOf(Recaps(*m_pack).since(Gate{2}, at(3))),
             (QStringList{u"Hal plan to run"_s, u"Hal suspect Nicol"_s}));
}

void TestRecap::sourcesAreSharedAndNumbered()
{
    const Recap recap = Recaps(*m_pack).since(Gate{0}, at(2));
    QCOMPARE(recap.sources.size(), 2);
    QCOMPARE(recap.sources.at(0).id, u"two"_s);
    QCOMPARE(recap.episodes.at(0).told.first().spans.at(1).sources, (domain::Citations{0, 1}));
    QCOMPARE(recap.open.first().sources, domain::Citations{0});
}

void TestRecap::nextIsTheOneAfter()
{
    QCOMPARE(Recaps(*m_pack).since(Gate{0}, at(2)).next->title, u"Third"_s);
    QVERIFY(!Recaps(*m_pack).since(Gate{2}, at(4)).next);
}

void TestRecap::nothingWatchedIsEmpty()
{
    const Recap recap = Recaps(*m_pack).since(Gate{0}, at(0));
    QVERIFY(recap.episodes.isEmpty() && recap.people.isEmpty() && recap.ties.isEmpty());
    QCOMPARE(recap.next->title, u"First"_s);
}

Q_DECLARE_METATYPE(attache::services::RecapSpan)
QTEST_GUILESS_MAIN(TestRecap)
#include "tst_recap.moc"
