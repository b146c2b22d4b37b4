// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changes.h"
#include "services/encyclopedia.h"
#include "support/packbuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;
using domain::Change;
using domain::Gate;
using domain::Viewpoint;
using services::Changes;
using services::Encyclopedia;
namespace rows = storage::rows;

namespace {

const QDate today(2026, 6, 1);

Viewpoint at(int watched, QDate day = today)
{
    return {Gate{watched}, day, false, std::nullopt};
}

/// Has seen nothing that has a date.
Viewpoint nothing(int watched)
{
    return {Gate{watched}, QDate(), false, std::nullopt};
}

QStringList wordsOf(const services::ChangeList &list)
{
    QStringList words;
    for (const services::ChangeEntry &entry : list.entries) {
        words.append(entry.page.name + u' ' + entry.change.word);
    }
    return words;
}

} // namespace

/// Two people and a season, with statements of several days.
class TestChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void newestDayFirst();
    void carriesWhatAListShows();
    void hidesWhatTheViewpointHides_data();
    void hidesWhatTheViewpointHides();
    void differsByDay();
    void differsByEpisode();
    void goesOnWhereItEnded();
    void updatedPagesAreTheNewest();
    void updatedPagesFollowTheViewpoint();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Encyclopedia> m_pack;
};

void TestChanges::initTestCase()
{
    const QString path = m_dir.filePath(u"small.pack"_s);
    test::PackBuilder pack(path);
    pack.episode(1, 1, u"First"_s, u"How it begins"_s);
    pack.episode(1, 2, u"Second"_s, u"How it goes on"_s);
    const qint64 kate = pack.page(u"character:kate"_s, u"Kate"_s);
    const qint64 hal = pack.page(u"character:hal"_s, u"Hal"_s);
    const qint64 late = pack.page(u"character:late"_s, u"Late"_s, 2);
    const qint64 keri = pack.page(u"person:keri"_s, u"Keri"_s);
    const qint64 season = pack.page(u"season:season-2"_s, u"Season 2"_s);
    const qint64 film = pack.page(u"work:film"_s, u"Film"_s);
    pack.add(rows::RelationType{u"spouse"_s, u"spouse"_s, u"family"_s});
    pack.add(rows::RelationType{u"ally"_s, u"ally"_s, u"ally"_s});
    const qint64 source = pack.source(u"one"_s, 0, u"2026-03-02"_s);

    pack.add(rows::Fact{.page = kate, .property = u"occupation"_s, .value = u"envoy"_s});
    pack.add(rows::Fact{
        .page = kate, .property = u"title"_s, .value = u"ambassador"_s, .gate = 1, .known = u"2023-04-20"_s});
    pack.add(rows::Relation{.page = kate, .target = hal, .type = u"spouse"_s, .known = u"2023-04-21"_s},
             u"spouse"_s);
    pack.add(rows::Relation{.page = kate, .target = late, .type = u"ally"_s, .gate = 2, .known = u"2024"_s},
             u"ally"_s);
    pack.add(rows::Credit{
        .person = keri, .work = film, .job = u"actor"_s, .role = u"Elizabeth"_s, .known = u"2025-01-25"_s});
    const qint64 award = pack.add(rows::Award{.person = keri,
                                              .award = u"Actor Award"_s,
                                              .category = u"Drama"_s,
                                              .year = 2026,
                                              .result = u"won"_s,
                                              .known = u"2026-03-02"_s});
    pack.cite(award, {source});
    pack.add(rows::Award{
        .person = keri, .award = u"Other Award"_s, .result = u"nominated"_s, .known = u"2026-03-02"_s});
    pack.add(rows::Fact{
        .page = season, .property = u"status"_s, .value = u"in production"_s, .known = u"2026-01-10"_s});
    QVERIFY(pack.finish());
    auto opened = Encyclopedia::open(path);
    QVERIFY2(opened.has_value(), qPrintable(opened ? QString() : opened.error().detail));
    m_pack = std::move(*opened);
}

void TestChanges::newestDayFirst()
{
    const auto list = Changes(*m_pack).list(nothing(2), at(2), {}, 100);
    QCOMPARE(wordsOf(list),
             (QStringList{u"Keri Other Award"_s, u"Keri Actor Award"_s, u"Season 2 status"_s, u"Keri actor"_s,
                          u"Kate ally"_s, u"Kate spouse"_s, u"Kate title"_s}));
    QVERIFY(!list.next);
}

void TestChanges::carriesWhatAListShows()
{
    const auto list = Changes(*m_pack).list(nothing(2), at(2), {}, 100);
    const Change award = list.entries.at(1).change;
    QCOMPARE(award.kind, Change::Kind::Award);
    QCOMPARE(award.value, u"Drama"_s);
    QCOMPARE(award.result, u"won"_s);
    QCOMPARE(award.year, 2026);
    QCOMPARE(award.known.toIso(), u"2026-03-02"_s);
    QVERIFY(list.entries.at(1).source.has_value());
    QCOMPARE(list.entries.at(1).source->id, u"one"_s);
    QVERIFY(!list.entries.at(2).source);
    QCOMPARE(list.entries.at(3).change.kind, Change::Kind::Credit);
    QCOMPARE(list.entries.at(3).change.to->name, u"Film"_s);
    QCOMPARE(list.entries.at(5).change.kind, Change::Kind::Relation);
    QCOMPARE(list.entries.at(5).change.to->name, u"Hal"_s);
    QCOMPARE(list.entries.at(6).change.from, Gate{1});
}

void TestChanges::hidesWhatTheViewpointHides_data()
{
    QTest::addColumn<int>("watched");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("hidden");
    QTest::newRow("a fact of an episode") << 0 << today << u"Kate title"_s;
    QTest::newRow("a relation of a later episode") << 1 << today << u"Kate ally"_s;
    QTest::newRow("what became known later") << 2 << QDate(2026, 3, 1) << u"Keri Actor Award"_s;
}

void TestChanges::hidesWhatTheViewpointHides()
{
    QFETCH(const int, watched);
    QFETCH(const QDate, day);
    QFETCH(const QString, hidden);
    const Changes changes(*m_pack);
    QVERIFY(wordsOf(changes.list(nothing(2), at(2), {}, 100)).contains(hidden));
    const QStringList words = wordsOf(changes.list(nothing(watched), at(watched, day), {}, 100));
    QVERIFY(!words.isEmpty());
    QVERIFY(!words.contains(hidden));
}

void TestChanges::differsByDay()
{
    const auto list = Changes(*m_pack).list(at(2, QDate(2026, 1, 9)), at(2), {}, 100);
    QCOMPARE(wordsOf(list),
             (QStringList{u"Keri Other Award"_s, u"Keri Actor Award"_s, u"Season 2 status"_s}));
    QVERIFY(Changes(*m_pack).list(at(2), at(2), {}, 100).entries.isEmpty());
}

void TestChanges::differsByEpisode()
{
    QCOMPARE(wordsOf(Changes(*m_pack).list(at(1), at(2), {}, 100)), QStringList{u"Kate ally"_s});
    QCOMPARE(wordsOf(Changes(*m_pack).list(at(0), at(1), {}, 100)), QStringList{u"Kate title"_s});
}

void TestChanges::goesOnWhereItEnded()
{
    const Changes changes(*m_pack);
    const QStringList all = wordsOf(changes.list(nothing(2), at(2), {}, 100));
    QStringList parts;
    std::optional<services::ChangeCursor> next;
    for (int i = 0; i < 10; ++i) {
        const auto part = changes.list(nothing(2), at(2), next, 2);
        QVERIFY(part.entries.size() <= 2);
        parts += wordsOf(part);
        next = part.next;
        if (!next) {
            break;
        }
    }
    QCOMPARE(parts, all);
}

void TestChanges::updatedPagesAreTheNewest()
{
    const QList<services::UpdatedPage> pages = Changes(*m_pack).updatedPages(at(2), 3);
    QCOMPARE(pages.size(), 3);
    QCOMPARE(pages.at(0).page.name, u"Keri"_s);
    // Of its newest day alone: not the credit of the year before.
    QCOMPARE(pages.at(0).changes.size(), 2);
    QCOMPARE(pages.at(1).page.name, u"Season 2"_s);
    QCOMPARE(pages.at(2).page.name, u"Kate"_s);
    QCOMPARE(pages.at(2).changes.size(), 1);
    QCOMPARE(Changes(*m_pack).updatedPages(at(2), 1).size(), 1);
}

void TestChanges::updatedPagesFollowTheViewpoint()
{
    const QList<services::UpdatedPage> pages = Changes(*m_pack).updatedPages(at(0, QDate(2023, 5, 1)), 3);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.at(0).page.name, u"Kate"_s);
    QCOMPARE(pages.at(0).changes.first().word, u"spouse"_s);
}

QTEST_GUILESS_MAIN(TestChanges)
#include "tst_changes.moc"
