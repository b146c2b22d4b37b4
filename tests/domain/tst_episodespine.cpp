// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/episodespine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache::domain;

namespace {

// Two seasons, three and two episodes, given out of order and one of them twice.
EpisodeSpine smallSpine()
{
    return EpisodeSpine({{2, 1}, {1, 1}, {1, 3}, {1, 2}, {2, 2}, {1, 2}});
}

} // namespace

class TestEpisodeSpine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersEpisodesThroughAllSeasons()
    {
        const EpisodeSpine spine = smallSpine();
        QCOMPARE(spine.last(), Gate{5});
        QCOMPARE(spine.gateOf({1, 1}), Gate{1});
        QCOMPARE(spine.gateOf({2, 2}), Gate{5});
        QVERIFY(!spine.gateOf({2, 3}).has_value());
        QCOMPARE(spine.episodeOf(Gate{4}), (EpisodeId{2, 1}));
        QVERIFY(!spine.episodeOf(openToAll).has_value());
        QVERIFY(!spine.episodeOf(Gate{6}).has_value());
        QCOMPARE(spine.seasons(), (QList<int>{1, 2}));
        QCOMPARE(spine.firstOfSeason(2), Gate{4});
        QCOMPARE(spine.lastOfSeason(1), Gate{3});
        QVERIFY(!spine.lastOfSeason(3).has_value());
    }

    void readsWhereSomebodyIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("ordinal"); // -1: refused
        QTest::newRow("none") << u"none"_s << 0;
        QTest::newRow("all") << u"ALL"_s << 5;
        QTest::newRow("episode") << u"S1E2"_s << 2;
        QTest::newRow("small letters") << u"s02e01"_s << 4;
        QTest::newRow("with a cross") << u"2x02"_s << 5;
        QTest::newRow("season") << u"S1"_s << 3;
        QTest::newRow("spaces around") << u" S2 "_s << 5;
        QTest::newRow("no such episode") << u"S1E9"_s << -1;
        QTest::newRow("no such season") << u"S4"_s << -1;
        QTest::newRow("episode 0") << u"S1E0"_s << -1;
        QTest::newRow("words") << u"season two"_s << -1;
        QTest::newRow("number alone") << u"3"_s << -1;
        QTest::newRow("empty") << u""_s << -1;
    }
    void readsWhereSomebodyIs()
    {
        QFETCH(QString, text);
        QFETCH(int, ordinal);
        const auto gate = smallSpine().parseWatched(text);
        QCOMPARE(gate ? gate->ordinal : -1, ordinal);
    }

    void writesEpisodesInBothSpellings()
    {
        const EpisodeId id{2, 11};
        QCOMPARE(id.toString(), u"S2E11"_s);
        QCOMPARE(id.slug(), u"s02e11"_s);
        QCOMPARE(id.ref().toString(), u"episode:s02e11"_s);
        QCOMPARE(EpisodeId::parse(id.slug()), id);
    }
};

QTEST_APPLESS_MAIN(TestEpisodeSpine)
#include "tst_episodespine.moc"
