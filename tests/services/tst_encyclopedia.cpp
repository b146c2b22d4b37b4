// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/encyclopedia.h"
#include "support/packbuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;
using domain::Block;
using domain::Gate;
using domain::PageKind;
using domain::Viewpoint;
using services::Encyclopedia;
using test::PackBuilder;
namespace rows = storage::rows;

namespace {

const QDate today(2026, 6, 1);

Viewpoint at(int watched, QDate day = today)
{
    return {Gate{watched}, day, false, std::nullopt};
}

domain::Ref ref(const QString &text)
{
    return domain::Ref::parse(text).value();
}

QStringList names(const QList<domain::PageCard> &cards)
{
    QStringList list;
    for (const domain::PageCard &card : cards) {
        list.append(card.name);
    }
    return list;
}

QStringList bodyText(const domain::Page &page)
{
    QStringList lines;
    for (const Block &block : page.body) {
        lines.append(block.kind == Block::Kind::Veil ? u"veil %1"_s.arg(block.sealedUntil.ordinal)
                                                     : domain::plainText(block));
    }
    return lines;
}

QStringList factValues(const domain::Page &page)
{
    QStringList values;
    for (const domain::Fact &fact : page.facts) {
        values.append(fact.value);
    }
    return values;
}

} // namespace

/// A world of two seasons with two episodes each.
class TestEncyclopedia : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void pageExistsFromItsGateOn();
    void pageExistsFromItsDayOn();
    void factsFollowTheirTimes_data();
    void factsFollowTheirTimes();
    void untilAndSupersededShowWhenReached();
    void relationNeedsBothPages();
    void membersAreAffiliated();
    void portrayalFollowsSeasonsAndFacts();
    void neighbouringSealedBlocksAreOneVeil();
    void headingsWithoutContentGo();
    void openedPartIsOfOnePageOnly();
    void linksToHiddenPagesArePlainText();
    void sourcesAreNumberedInOrderOfAppearance();
    void sealedSourceKeepsPublisherAndDate();
    void sourceOfALaterDayIsNotThere();
    void episodesTellNumbersFirst();
    void episodePageHasCastAfterWatching();
    void personHasCrewCredits();
    void seasonCards();
    void listsPageByPage();
    void rolesAreFiltered();
    void graphHasWhatHolds();
    void timelineIsNewestFirst();
    void archiveSealsHeadlines();
    void linksToFollowGates();
    void openingErrors();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Encyclopedia> m_pack;

    domain::Page page(const QString &name, const Viewpoint &viewpoint) const
    {
        const auto result = m_pack->page(ref(name), viewpoint);
        if (!result) {
            QTest::qFail(qPrintable(name + u" is not there"), __FILE__, __LINE__);
            return {};
        }
        return *result;
    }
    void addPeople(PackBuilder &pack);
    void addProse(PackBuilder &pack);
    void addSeries(PackBuilder &pack);

    qint64 m_kate = 0;
    qint64 m_hal = 0;
    qint64 m_late = 0;
    qint64 m_keri = 0;
    qint64 m_cia = 0;
    qint64 m_firstEpisode = 0;
    qint64 m_series = 0;
};

void TestEncyclopedia::initTestCase()
{
    const QString path = m_dir.filePath(u"small.pack"_s);
    PackBuilder pack(path);
    m_series = pack.page(u"series:the-diplomat"_s, u"The Diplomat"_s);
    m_firstEpisode = pack.episode(1, 1, u"First"_s, u"How it begins"_s);
    pack.episode(1, 2, u"Second"_s, u"How it goes on"_s);
    pack.episode(2, 1, u"Third"_s, u"How it turns"_s);
    pack.episode(2, 2, u"Fourth"_s, u"How it ends"_s);
    m_kate = pack.page(u"character:kate"_s, u"Kate"_s, 0, {}, u"An envoy"_s);
    m_hal = pack.page(u"character:hal"_s, u"Hal"_s);
    m_late = pack.page(u"character:late"_s, u"Late"_s, 3);
    m_keri = pack.page(u"person:keri"_s, u"Keri"_s);
    m_cia = pack.page(u"organisation:cia"_s, u"CIA"_s);
    pack.page(u"place:soon"_s, u"Soon"_s, 0, u"2025-01-01"_s);
    addPeople(pack);
    addProse(pack);
    addSeries(pack);
    QVERIFY(pack.finish());
    auto opened = Encyclopedia::open(path);
    QVERIFY2(opened.has_value(), qPrintable(opened ? QString() : opened.error().detail));
    m_pack = std::move(*opened);
}

void TestEncyclopedia::addPeople(PackBuilder &pack)
{
    pack.add(rows::Fact{.page = m_kate, .property = u"occupation"_s, .value = u"envoy"_s});
    pack.add(
        rows::Fact{.page = m_kate, .property = u"title"_s, .value = u"ambassador"_s, .gate = 1, .until = 3});
    pack.add(rows::Fact{.page = m_kate, .property = u"title"_s, .value = u"second lady"_s, .gate = 3});
    pack.add(rows::Fact{.page = m_kate,
                        .property = u"residence"_s,
                        .value = u"London"_s,
                        .known = u"2023-04-20"_s,
                        .superseded = u"2024-07-09"_s});
    pack.add(rows::Fact{.page = m_kate, .property = u"rival of"_s, .target = m_late});
    pack.add(rows::Fact{.page = m_kate, .property = u"nationality"_s, .value = u"American"_s});
    pack.add(rows::Fact{.page = m_kate, .property = u"affiliation"_s, .target = m_cia, .gate = 2});
    pack.add(rows::RelationType{u"member"_s, u"member of"_s, u"work"_s});
    pack.add(rows::RelationType{u"spouse"_s, u"spouse"_s, u"family"_s});
    pack.add(rows::RelationType{u"ally"_s, u"ally"_s, u"ally"_s});
    const qint64 spouse = pack.add(
        rows::Relation{
            .page = m_kate, .target = m_hal, .type = u"spouse"_s, .until = 4, .note = u"for long"_s},
        u"spouse"_s);
    pack.add(rows::Relation{.page = m_hal, .target = m_kate, .type = u"spouse"_s, .until = 4}, u"spouse"_s);
    pack.add(rows::Relation{.page = m_kate, .target = m_late, .type = u"ally"_s}, u"ally"_s);
    pack.add(rows::Relation{.page = m_cia, .target = m_hal, .type = u"member"_s, .gate = 1}, u"member of"_s);
    const qint64 one = pack.source(u"one"_s, 0, u"2023-04-20"_s, true);
    const qint64 two = pack.source(u"two"_s, 2, u"2023-05-01"_s, true);
    const qint64 later = pack.source(u"later"_s, 0, u"2025-10-16"_s, true);
    pack.cite(spouse, {two, one, later});

    const qint64 kate = pack.add(rows::Role{.character = m_kate, .person = m_keri, .level = u"main"_s});
    pack.add(rows::RoleSeason{kate, 1, 1});
    pack.add(rows::RoleSeason{kate, 2, 3});
    pack.add(rows::Role{.character = m_hal, .person = m_keri, .level = u"guest"_s});
    pack.add(rows::Fact{
        .page = m_keri, .property = u"role on the series"_s, .target = m_hal, .known = u"2024-01-01"_s});
    const qint64 work = pack.page(u"work:other"_s, u"Other"_s);
    pack.add(rows::Work{work, u"film"_s, u"1999"_s, {}});
    const qint64 credit = pack.add(rows::Credit{
        .person = m_keri, .work = work, .job = u"actor"_s, .role = u"Elizabeth"_s, .years = u"1999"_s});
    pack.cite(credit, {one});
    pack.add(rows::Fact{.page = m_firstEpisode, .property = u"directed by"_s, .target = m_keri});
    pack.add(rows::Appearance{m_kate, 1, 0, 1});
    pack.add(rows::Appearance{m_hal, 1, 1, 1});
    pack.add(rows::Appearance{m_late, 3, 0, 3});
    pack.add(rows::Link{.target = m_kate, .origin = m_hal});
    pack.add(rows::Link{.target = m_kate, .origin = m_late, .gate = 3});
    pack.add(rows::Link{.target = m_kate, .origin = m_cia, .gate = 4});
}

void TestEncyclopedia::addProse(PackBuilder &pack)
{
    pack.block(m_kate, u"paragraph"_s, u"She knows [Late](character:late) well."_s);
    pack.block(m_kate, u"heading"_s, u"Season 1"_s, 2, {}, 1);
    pack.block(m_kate, u"paragraph"_s, u"Of season 1."_s, 2);
    pack.block(m_kate, u"heading"_s, u"Season 2"_s, 4, {}, 1);
    pack.block(m_kate, u"paragraph"_s, u"Of season 2."_s, 4);
    pack.block(m_hal, u"heading"_s, u"Later"_s, 0, {}, 1);
    pack.block(m_hal, u"paragraph"_s, u"Only then."_s, 0, u"2025-01-01"_s);
    pack.block(m_hal, u"heading"_s, u"Sealed"_s, 0, {}, 1);
    pack.block(m_hal, u"paragraph"_s, u"Of season 1 too."_s, 2);
}

void TestEncyclopedia::addSeries(PackBuilder &pack)
{
    const qint64 season = pack.page(u"season:season-1"_s, u"Season 1"_s);
    pack.add(rows::Season{season, 1});
    pack.add(
        rows::Fact{.page = season, .property = u"status"_s, .value = u"ordered"_s, .known = u"2022-01-01"_s});
    pack.add(
        rows::Fact{.page = season, .property = u"status"_s, .value = u"out"_s, .known = u"2023-04-20"_s});
    const qint64 old = pack.add(rows::Event{.slug = u"old"_s,
                                            .date = u"2022-01-01"_s,
                                            .title = u"Old"_s,
                                            .kind = u"milestone"_s,
                                            .known = u"2022-01-01"_s});
    pack.add(rows::EventAbout{old, 0, m_kate});
    pack.add(rows::EventAbout{old, 1, m_late});
    pack.add(rows::Event{.slug = u"new"_s,
                         .date = u"2024-01-01"_s,
                         .title = u"New"_s,
                         .kind = u"release"_s,
                         .known = u"2024-01-01"_s});
    pack.add(rows::Event{
        .slug = u"gated"_s, .date = u"2023-01-01"_s, .title = u"Gated"_s, .kind = u"award"_s, .gate = 4});
}

void TestEncyclopedia::pageExistsFromItsGateOn()
{
    const auto hidden = m_pack->page(ref(u"character:late"_s), at(2));
    const auto absent = m_pack->page(ref(u"character:nobody"_s), at(2));
    QVERIFY(!hidden && !absent);
    QCOMPARE(hidden.error().code, services::LookupError::Code::NoSuchPage);
    QCOMPARE(absent.error().code, hidden.error().code);
    QVERIFY(!m_pack->card(ref(u"character:late"_s), at(2)));
    QCOMPARE(page(u"character:late"_s, at(3)).card.name, u"Late"_s);
}

void TestEncyclopedia::pageExistsFromItsDayOn()
{
    QVERIFY(!m_pack->page(ref(u"place:soon"_s), at(4, QDate(2024, 12, 31))));
    QVERIFY(m_pack->page(ref(u"place:soon"_s), at(0, QDate(2025, 1, 1))).has_value());
    QCOMPARE(m_pack->count(PageKind::Place, at(0, QDate(2024, 12, 31))), 0);
    QCOMPARE(m_pack->count(PageKind::Place, at(0)), 1);
}

void TestEncyclopedia::factsFollowTheirTimes_data()
{
    QTest::addColumn<int>("watched");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("subtitle");
    QTest::newRow("start") << 0 << QDate(2023, 1, 1) << QStringList{u"envoy"_s, u"American"_s} << u"envoy"_s;
    QTest::newRow("known") << 0 << today << QStringList{u"envoy"_s, u"London"_s, u"American"_s} << u"envoy"_s;
    QTest::newRow("first") << 1 << today
                           << QStringList{u"envoy"_s, u"ambassador"_s, u"London"_s, u"American"_s}
                           << u"ambassador"_s;
    QTest::newRow("third") << 3 << today
                           << QStringList{u"envoy"_s, u"ambassador"_s, u"second lady"_s, u"London"_s,
                                          u"Late"_s,  u"American"_s,   u"CIA"_s}
                           << u"second lady"_s;
}

void TestEncyclopedia::factsFollowTheirTimes()
{
    QFETCH(const int, watched);
    QFETCH(const QDate, day);
    QFETCH(const QStringList, values);
    QFETCH(const QString, subtitle);
    const domain::Page kate = page(u"character:kate"_s, at(watched, day));
    QCOMPARE(factValues(kate), values);
    QCOMPARE(kate.card.subtitle, subtitle);
    QCOMPARE(kate.card.portrait.nationality, u"American"_s);
    QCOMPARE(kate.card.portrait.affiliations, watched < 2 ? QStringList() : QStringList{u"cia"_s});
}

void TestEncyclopedia::untilAndSupersededShowWhenReached()
{
    const domain::Page before = page(u"character:kate"_s, at(1, QDate(2024, 7, 8)));
    QCOMPARE(before.facts[1].value, u"ambassador"_s);
    QVERIFY(!before.facts[1].until && before.facts[1].holds());
    QVERIFY(!before.facts[2].superseded.isValid() && before.facts[2].holds());
    QVERIFY(!before.relations[0].until);
    const domain::Page after = page(u"character:kate"_s, at(4, QDate(2024, 7, 9)));
    QCOMPARE(after.facts[1].until, std::optional(Gate{3}));
    QCOMPARE(after.facts[3].value, u"London"_s);
    QCOMPARE(after.facts[3].superseded.toIso(), u"2024-07-09"_s);
    QVERIFY(!after.facts[1].holds() && !after.facts[3].holds());
    QCOMPARE(after.relations[0].until, std::optional(Gate{4}));
}

void TestEncyclopedia::relationNeedsBothPages()
{
    QCOMPARE(page(u"character:kate"_s, at(2)).relations.size(), 2);
    const domain::Page later = page(u"character:kate"_s, at(3));
    QCOMPARE(later.relations.size(), 3);
    QCOMPARE(later.relations[0].to.name, u"Hal"_s);
    QCOMPARE(later.relations[0].family, domain::RelationFamily::Family);
}

void TestEncyclopedia::membersAreAffiliated()
{
    QCOMPARE(page(u"character:hal"_s, at(0)).card.portrait.affiliations, QStringList());
    QCOMPARE(page(u"character:hal"_s, at(1)).card.portrait.affiliations, QStringList{u"cia"_s});
}

void TestEncyclopedia::portrayalFollowsSeasonsAndFacts()
{
    QVERIFY(page(u"character:kate"_s, at(0)).roles.isEmpty());
    QVERIFY(!page(u"character:kate"_s, at(0)).card.level);
    QCOMPARE(page(u"character:kate"_s, at(1)).roles.value(0).seasons, QList<int>{1});
    QCOMPARE(page(u"character:kate"_s, at(1)).card.level, std::optional(domain::CreditLevel::Main));
    QCOMPARE(page(u"character:kate"_s, at(3)).roles.value(0).seasons, (QList<int>{1, 2}));
    // By the fact of the person's page alone.
    QVERIFY(page(u"character:hal"_s, at(4, QDate(2023, 12, 31))).roles.isEmpty());
    QCOMPARE(page(u"character:hal"_s, at(0, QDate(2024, 1, 1))).roles.size(), 1);
    QCOMPARE(page(u"person:keri"_s, at(1)).card.plays.value(0).name, u"Kate"_s);
}

void TestEncyclopedia::neighbouringSealedBlocksAreOneVeil()
{
    const QString first = u"She knows Late well."_s;
    QCOMPARE(bodyText(page(u"character:kate"_s, at(0))), (QStringList{first, u"veil 2"_s}));
    QCOMPARE(bodyText(page(u"character:kate"_s, at(2))),
             (QStringList{first, u"Season 1"_s, u"Of season 1."_s, u"veil 4"_s}));
    QCOMPARE(page(u"character:kate"_s, at(4)).body.size(), 5);
}

void TestEncyclopedia::headingsWithoutContentGo()
{
    QCOMPARE(bodyText(page(u"character:hal"_s, at(0, QDate(2024, 1, 1)))),
             (QStringList{u"Sealed"_s, u"veil 2"_s}));
    QCOMPARE(bodyText(page(u"character:hal"_s, at(2))),
             (QStringList{u"Later"_s, u"Only then."_s, u"Sealed"_s, u"Of season 1 too."_s}));
}

void TestEncyclopedia::openedPartIsOfOnePageOnly()
{
    const Viewpoint opened = at(0).withOpening({ref(u"character:kate"_s), Gate{2}});
    QCOMPARE(bodyText(page(u"character:kate"_s, opened)),
             (QStringList{u"She knows Late well."_s, u"Season 1"_s, u"Of season 1."_s, u"veil 4"_s}));
    QCOMPARE(factValues(page(u"character:kate"_s, opened)), factValues(page(u"character:kate"_s, at(0))));
    QCOMPARE(bodyText(page(u"character:hal"_s, opened)), bodyText(page(u"character:hal"_s, at(0))));
    const Viewpoint hidden = at(0).withOpening({ref(u"character:late"_s), Gate{4}});
    QVERIFY(!m_pack->page(ref(u"character:late"_s), hidden));
}

void TestEncyclopedia::linksToHiddenPagesArePlainText()
{
    const auto link = [this](int watched) {
        return page(u"character:kate"_s, at(watched)).body.value(0).spans.value(0).inlines.value(1);
    };
    QCOMPARE(link(0).text, u"Late"_s);
    QVERIFY(!link(0).link);
    QCOMPARE(link(3).link, std::optional(ref(u"character:late"_s)));
}

void TestEncyclopedia::sourcesAreNumberedInOrderOfAppearance()
{
    const domain::Page kate = page(u"character:kate"_s, at(4));
    QCOMPARE(kate.sources.size(), 3);
    QCOMPARE(kate.relations[0].sources, (domain::Citations{0, 1, 2}));
    QCOMPARE(kate.sources[0].id, u"two"_s);
    // The other side of the relation has the same sources.
    const domain::Page hal = page(u"character:hal"_s, at(4));
    QCOMPARE(hal.sources.size(), 3);
}

void TestEncyclopedia::sealedSourceKeepsPublisherAndDate()
{
    const domain::Source source = page(u"character:kate"_s, at(1)).sources.value(0);
    QVERIFY(source.sealed);
    QCOMPARE(source.publisher, u"two publisher"_s);
    QCOMPARE(source.published.toIso(), u"2023-05-01"_s);
    QVERIFY(source.title.isEmpty() && source.url.isEmpty() && source.summary.isEmpty() &&
            source.author.isEmpty());
    QCOMPARE(page(u"character:kate"_s, at(2)).sources.value(0).title, u"two title"_s);
}

void TestEncyclopedia::sourceOfALaterDayIsNotThere()
{
    QCOMPARE(page(u"character:kate"_s, at(4, QDate(2024, 1, 1))).sources.size(), 2);
}

void TestEncyclopedia::episodesTellNumbersFirst()
{
    const QList<domain::EpisodeCard> cards = m_pack->episodes(at(1));
    QCOMPARE(cards.size(), 4);
    QCOMPARE(cards[1].title, u"Second"_s);
    QCOMPARE(cards[1].logline, u"How it goes on"_s);
    QVERIFY(cards[0].watched && cards[1].open && !cards[1].watched);
    QVERIFY(cards[2].title.isEmpty() && cards[2].logline.isEmpty() && !cards[2].open);
    Viewpoint titles = at(1);
    titles.allTitles = true;
    QCOMPARE(m_pack->episodes(titles)[3].title, u"Fourth"_s);
    QVERIFY(m_pack->episodes(titles)[3].logline.isEmpty() && !m_pack->episodes(titles)[3].open);
    QVERIFY(!m_pack->page(ref(u"episode:s02e02"_s), titles));
}

void TestEncyclopedia::episodePageHasCastAfterWatching()
{
    const domain::Page before = page(u"episode:s01e01"_s, at(0));
    QVERIFY(before.cast.isEmpty());
    QCOMPARE(before.logline, u"How it begins"_s);
    QCOMPARE(before.episode, std::optional(domain::EpisodeId{1, 1}));
    QCOMPARE(names(page(u"episode:s01e01"_s, at(1)).cast), (QStringList{u"Kate"_s, u"Hal"_s}));
    QCOMPARE(page(u"character:kate"_s, at(0)).appearances.size(), 0);
    QCOMPARE(page(u"character:kate"_s, at(1)).appearances, (QList<domain::EpisodeId>{{1, 1}}));
}

void TestEncyclopedia::personHasCrewCredits()
{
    const QList<domain::Credit> credits = page(u"person:keri"_s, at(0)).credits;
    QCOMPARE(credits.size(), 2);
    QCOMPARE(credits[0].role, u"Elizabeth"_s);
    QCOMPARE(credits[0].workType, u"film"_s);
    QCOMPARE(credits[1].job, u"director"_s);
    QCOMPARE(credits[1].work.ref, ref(u"episode:s01e01"_s));
}

void TestEncyclopedia::seasonCards()
{
    const QList<domain::SeasonCard> seasons = m_pack->seasons(at(1));
    QCOMPARE(seasons.size(), 1);
    QCOMPARE(seasons[0].status, u"out"_s);
    QCOMPARE(seasons[0].episodes.size(), 2);
    QCOMPARE(names(seasons[0].cast), QStringList{u"Kate"_s});
    QCOMPARE(m_pack->seasons(at(0, QDate(2023, 1, 1)))[0].status, u"ordered"_s);
    QVERIFY(m_pack->seasons(at(0))[0].cast.isEmpty());
}

void TestEncyclopedia::listsPageByPage()
{
    QCOMPARE(names(m_pack->list(PageKind::Character, at(2), {}, 10).cards),
             (QStringList{u"Hal"_s, u"Kate"_s}));
    const services::CardList first = m_pack->list(PageKind::Character, at(3), {}, 2);
    QCOMPARE(names(first.cards), (QStringList{u"Hal"_s, u"Kate"_s}));
    QVERIFY(first.next);
    const services::CardList second = m_pack->list(PageKind::Character, at(3), *first.next, 2);
    QCOMPARE(names(second.cards), QStringList{u"Late"_s});
    QVERIFY(!second.next);
}

void TestEncyclopedia::rolesAreFiltered()
{
    const QList<services::RoleRow> all = m_pack->roles({}, at(1));
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[0].work.ref, ref(u"series:the-diplomat"_s));
    const QList<services::RoleRow> kate = m_pack->roles({{}, ref(u"character:kate"_s), {}}, at(3));
    QCOMPARE(kate.size(), 1);
    QCOMPARE(kate[0].person.name, u"Keri"_s);
    QCOMPARE(kate[0].seasons, (QList<int>{1, 2}));
    QCOMPARE(m_pack->roles({{}, {}, ref(u"work:other"_s)}, at(0)).value(0).role, u"Elizabeth"_s);
    QCOMPARE(m_pack->roles({{}, {}, ref(u"series:the-diplomat"_s)}, at(1)).size(), 2);
    QVERIFY(m_pack->roles({{}, ref(u"character:late"_s), {}}, at(1)).isEmpty());
}

void TestEncyclopedia::graphHasWhatHolds()
{
    const domain::Graph start = m_pack->graph(at(2));
    QCOMPARE(names(start.nodes), (QStringList{u"Hal"_s, u"Kate"_s}));
    // Written on both pages, drawn once.
    QCOMPARE(start.edges.size(), 1);
    QCOMPARE(start.edges[0].type, u"spouse"_s);
    const domain::Graph end = m_pack->graph(at(4));
    QCOMPARE(end.edges.size(), 1);
    QCOMPARE(end.edges[0].to, ref(u"character:late"_s));
}

void TestEncyclopedia::timelineIsNewestFirst()
{
    const QList<domain::Event> events = m_pack->timeline(at(2));
    QCOMPARE(events.size(), 2);
    QCOMPARE(events[0].title, u"New"_s);
    QCOMPARE(events[1].about.size(), 1);
    QCOMPARE(m_pack->timeline(at(4)).size(), 3);
    QCOMPARE(m_pack->timeline(at(4))[2].about.size(), 2);
    QCOMPARE(m_pack->timeline(at(2, QDate(2023, 1, 1))).size(), 1);
}

void TestEncyclopedia::archiveSealsHeadlines()
{
    const QList<domain::NewsItem> items = m_pack->newsArchive(at(1));
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0].id, u"archive:later"_s);
    QCOMPARE(items[0].html, u"<p>later &lt;summary&gt;</p>"_s);
    QVERIFY(items[1].sealed && items[1].title.isEmpty() && items[1].html.isEmpty() &&
            items[1].link.isEmpty());
    QCOMPARE(items[1].sealedUntil, Gate{2});
    QCOMPARE(items[1].published.date(), QDate(2023, 5, 1));
    QCOMPARE(m_pack->newsArchive(at(1, QDate(2024, 1, 1))).size(), 2);
}

void TestEncyclopedia::linksToFollowGates()
{
    QCOMPARE(names(m_pack->linksTo(ref(u"character:kate"_s), at(2))), QStringList{u"Hal"_s});
    QCOMPARE(names(m_pack->linksTo(ref(u"character:kate"_s), at(3))), (QStringList{u"Hal"_s, u"Late"_s}));
    QVERIFY(m_pack->linksTo(ref(u"character:late"_s), at(2)).isEmpty());
}

void TestEncyclopedia::openingErrors()
{
    const auto missing = Encyclopedia::open(m_dir.filePath(u"none.pack"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, services::PackError::Code::Missing);
    QCOMPARE(m_pack->info().pages, 13);
    QCOMPARE(m_pack->info().sources, 3);
    QCOMPARE(m_pack->info().title, u"A small pack"_s);
}

QTEST_GUILESS_MAIN(TestEncyclopedia)
#include "tst_encyclopedia.moc"
