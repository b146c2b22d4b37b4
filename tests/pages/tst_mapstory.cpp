// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"
#include "pages/map/mapstory.h"
#include "pages/map/mapwords.h"
#include "painting/map/maplabels.h"

#include <QFont>
#include <QTest>

#include <algorithm>

using namespace attache;
using namespace Qt::StringLiterals;
using pages::MapStory;
using painting::MapScene;

namespace {

const domain::Ref kate{domain::PageKind::Character, u"kate-wyler"_s};

painting::MapMetrics metrics()
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(13);
    return painting::MapMetrics(painting::Typography(font));
}

QHash<QString, QPointF> places(const MapScene &scene)
{
    QHash<QString, QPointF> all;
    for (const MapScene::Node &node : scene.nodes) {
        all.insert(node.key, node.at);
    }
    return all;
}

/// The history without what came after an episode: what a reader gets who stopped there.
QList<domain::Graph> upTo(const QList<domain::Graph> &history, int last)
{
    return history.mid(0, last + 1);
}

} // namespace

class TestMapStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historyIsTheGraphOfEveryEpisode();
    void nothingHiddenHasInfluence_data();
    void nothingHiddenHasInfluence();
    void hardlyMovesFromEpisodeToEpisode();
    void nothingOverlaps_data();
    void nothingOverlaps();
    void readsRelationsFromBothEnds();
    void showsKindsThatAreWanted();
    void mirrorsForRightToLeft();
    void standsOnlyForWhatIsThere();

private:
    tests::PageFixture m_fixture;
    QList<domain::Graph> history(const QString &watched) const
    {
        return m_fixture.encyclopedia().graphHistory(m_fixture.viewpoint(watched));
    }
};

void TestMapStory::historyIsTheGraphOfEveryEpisode()
{
    const QList<domain::Graph> all = history(u"all"_s);
    QCOMPARE(all.size(), m_fixture.encyclopedia().spine().last().ordinal + 1);
    for (int step = 0; step < all.size(); ++step) {
        domain::Viewpoint viewpoint = m_fixture.viewpoint(u"all"_s);
        viewpoint.watched = domain::Gate{step};
        const domain::Graph graph = m_fixture.encyclopedia().graph(viewpoint);
        QCOMPARE(all.at(step).nodes.size(), graph.nodes.size());
        for (int i = 0; i < graph.nodes.size(); ++i) {
            const domain::PageCard &seen = all.at(step).nodes.at(i);
            const domain::PageCard &real = graph.nodes.at(i);
            QCOMPARE(seen.ref, real.ref);
            QCOMPARE(seen.name, real.name);
            QCOMPARE(seen.subtitle, real.subtitle);
            QCOMPARE(seen.portrait.affiliations, real.portrait.affiliations);
            QCOMPARE(seen.portrait.nationality, real.portrait.nationality);
        }
        QCOMPARE(all.at(step).edges.size(), graph.edges.size());
        for (int i = 0; i < graph.edges.size(); ++i) {
            QCOMPARE(all.at(step).edges.at(i).from, graph.edges.at(i).from);
            QCOMPARE(all.at(step).edges.at(i).to, graph.edges.at(i).to);
            QCOMPARE(all.at(step).edges.at(i).type, graph.edges.at(i).type);
            QCOMPARE(all.at(step).edges.at(i).inverse, graph.edges.at(i).inverse);
        }
        const auto around = m_fixture.encyclopedia().graphHistoryAround(kate, viewpoint);
        QCOMPARE(around.size(), step + 1);
    }
}

void TestMapStory::nothingHiddenHasInfluence_data()
{
    QTest::addColumn<QString>("watched");
    for (const char *watched : {"none", "S1E1", "S1E8", "S2E3", "S3E6"}) {
        QTest::newRow(watched) << QString::fromLatin1(watched);
    }
}

void TestMapStory::nothingHiddenHasInfluence()
{
    QFETCH(QString, watched);
    const int last = m_fixture.viewpoint(watched).watched.ordinal;
    const QList<domain::Graph> seen = history(watched);
    const QList<domain::Graph> cut = upTo(history(u"all"_s), last);
    for (const auto &centre : {std::optional<domain::Ref>(), std::optional(kate)}) {
        const MapScene one = MapStory(seen, centre).scene(last, metrics(), false);
        const MapScene other = MapStory(cut, centre).scene(last, metrics(), false);
        QVERIFY(!one.nodes.isEmpty());
        QCOMPARE(places(one), places(other));
        QCOMPARE(one.bounds, other.bounds);
    }
}

void TestMapStory::hardlyMovesFromEpisodeToEpisode()
{
    const QList<domain::Graph> all = history(u"all"_s);
    const double cell = metrics().cell().width();
    for (const auto &centre : {std::optional<domain::Ref>(), std::optional(kate)}) {
        for (int last = 1; last < all.size(); ++last) {
            const auto before =
                places(MapStory(upTo(all, last - 1), centre).scene(last - 1, metrics(), false));
            const auto after = places(MapStory(upTo(all, last), centre).scene(last, metrics(), false));
            double way = 0;
            int both = 0;
            for (auto place = before.cbegin(); place != before.cend(); ++place) {
                if (after.contains(place.key())) {
                    way += QLineF(place.value(), after.value(place.key())).length();
                    ++both;
                }
            }
            QVERIFY(both > 0);
            // A new column in a field moves those beyond it by one; nobody else moves.
            QVERIFY2(way / both <= 1.5 * cell, qPrintable(u"after %1: %2"_s.arg(last).arg(way / both)));
        }
        // Within what a reader has watched nobody moves who stays on their side.
        const MapStory story(all, centre);
        for (int step = 1; step <= story.last(); ++step) {
            const auto before = places(story.scene(step - 1, metrics(), false));
            const auto after = places(story.scene(step, metrics(), false));
            int moved = 0;
            for (auto place = before.cbegin(); place != before.cend(); ++place) {
                moved += after.contains(place.key()) && after.value(place.key()) != place.value() ? 1 : 0;
            }
            QVERIFY2(moved <= 2, qPrintable(u"%1 moved at %2"_s.arg(moved).arg(step)));
        }
    }
}

void TestMapStory::nothingOverlaps_data()
{
    nothingHiddenHasInfluence_data();
}

void TestMapStory::nothingOverlaps()
{
    QFETCH(QString, watched);
    const QList<domain::Graph> seen = history(watched);
    const painting::MapMetrics sizes = metrics();
    for (const auto &centre : {std::optional<domain::Ref>(), std::optional(kate)}) {
        const MapStory story(seen, centre);
        const MapScene scene = story.scene(story.last(), sizes, false);
        QList<QRectF> tiles;
        for (const MapScene::Node &node : scene.nodes) {
            const QRectF tile = painting::tileOf(node, sizes);
            for (const QRectF &other : std::as_const(tiles)) {
                QVERIFY2(!tile.intersects(other), qPrintable(node.name));
            }
            tiles.append(tile);
            const bool isInField = std::ranges::any_of(
                scene.fields, [&tile](const MapScene::Field &field) { return field.rect.contains(tile); });
            QVERIFY2(isInField, qPrintable(node.name));
        }
        qsizetype labelled = 0;
        for (int person = 0; person < scene.nodes.size(); ++person) {
            const QList<painting::MapLabel> labels = painting::labelsOf(scene, person, sizes);
            labelled += labels.size();
            for (int i = 0; i < labels.size(); ++i) {
                for (const MapScene::Node &node : scene.nodes) {
                    for (const QRectF &part : painting::partsOf(node, sizes)) {
                        QVERIFY2(!part.intersects(labels.at(i).rect), qPrintable(node.name));
                    }
                }
                for (int other = 0; other < i; ++other) {
                    QVERIFY(!labels.at(i).rect.intersects(labels.at(other).rect));
                }
            }
        }
        // Nearly every line finds room for its word.
        QVERIFY2(labelled >= 2 * scene.edges.size() * 8 / 10,
                 qPrintable(u"%1 of %2"_s.arg(labelled).arg(2 * scene.edges.size())));
    }
}

void TestMapStory::readsRelationsFromBothEnds()
{
    const MapStory story(history(u"S1E8"_s), std::nullopt);
    const domain::Ref rayburn{domain::PageKind::Character, u"william-rayburn"_s};
    const auto wordOf = [&story](const domain::Ref &of, const domain::Ref &to) {
        const auto relations = story.relations(of, 8);
        const auto found =
            std::ranges::find_if(relations, [&to](const auto &one) { return one.other.ref == to; });
        return found == relations.end() ? QStringList() : found->types;
    };
    QVERIFY(wordOf(kate, rayburn).contains(u"Superior"_s));
    QVERIFY(wordOf(rayburn, kate).contains(u"Subordinate"_s));
}

void TestMapStory::showsKindsThatAreWanted()
{
    MapStory story(history(u"S2E3"_s), kate);
    const qsizetype people = story.scene(story.last(), metrics(), false).nodes.size();
    story.setFamilies({domain::RelationFamily::Suspect});
    const MapScene scene = story.scene(story.last(), metrics(), false);
    // Whoever is on the map stays where they are.
    QCOMPARE(scene.nodes.size(), people);
    QVERIFY(!scene.edges.isEmpty());
    for (const MapScene::Edge &edge : scene.edges) {
        QCOMPARE(edge.family, domain::RelationFamily::Suspect);
    }
}

void TestMapStory::mirrorsForRightToLeft()
{
    const MapStory story(history(u"S2E3"_s), kate);
    const MapScene plain = story.scene(story.last(), metrics(), false);
    const MapScene mirrored = story.scene(story.last(), metrics(), true);
    for (int i = 0; i < plain.nodes.size(); ++i) {
        QCOMPARE(mirrored.nodes.at(i).at.x(), plain.bounds.width() - plain.nodes.at(i).at.x());
        QCOMPARE(mirrored.nodes.at(i).at.y(), plain.nodes.at(i).at.y());
    }
}

void TestMapStory::standsOnlyForWhatIsThere()
{
    const MapStory nothing;
    QVERIFY(nothing.scene(0, metrics(), false).nodes.isEmpty());
    QVERIFY(nothing.relations(kate, 0).isEmpty());
    const domain::Ref nobody{domain::PageKind::Character, u"nobody-of-this-name"_s};
    const MapStory story(history(u"S1E1"_s), nobody);
    QVERIFY(story.scene(1, metrics(), false).nodes.isEmpty());
    QVERIFY(!story.card(nobody, 1));
    QVERIFY(story.scene(2, metrics(), false).nodes.isEmpty());
    const auto none = m_fixture.encyclopedia().graphHistoryAround(nobody, m_fixture.viewpoint(u"S1E1"_s));
    QVERIFY(std::ranges::all_of(none, [](const domain::Graph &graph) { return graph.nodes.isEmpty(); }));
}

QTEST_MAIN(TestMapStory)
#include "tst_mapstory.moc"
