// SPDX-License-Identifier: GPL-3.0-or-later
// The relationship map: finding places, and a picture of it while the reader moves and enlarges it.
#include "latencies.h"
#include "pages/map/mapcanvas.h"
#include "painting/map/maplayout.h"

#include <QImage>

#include <benchmark/benchmark.h>

using namespace attache;
using namespace attache::bench;
using painting::MapLayout;
using painting::MapScene;
using painting::MapStep;

namespace {

constexpr int fields = 4;

/// Everybody has to do with the one before, with somebody far off, and now and then with the first.
MapStep world(int people)
{
    MapStep step;
    for (int i = 0; i < people; ++i) {
        step.people.append({QString::number(i).rightJustified(5, QLatin1Char('0')), i % fields});
        if (i > 0) {
            step.links.append({i - 1, i});
            step.links.append({i / 2, i});
        }
        if (i > 0 && i % 11 == 0) {
            step.links.append({0, i});
        }
    }
    return step;
}

MapScene sceneOf(const MapStep &step, const painting::MapMetrics &metrics)
{
    MapLayout layout(fields);
    layout.add(step);
    MapScene scene;
    for (int field = 0; field < fields; ++field) {
        scene.fields.append({QStringLiteral("Field"), metrics.field(layout, field)});
        scene.bounds |= scene.fields.last().rect;
    }
    for (const MapStep::Person &person : step.people) {
        MapScene::Node node;
        node.key = person.key;
        node.name = QStringLiteral("Person ") + person.key;
        node.line = QStringLiteral("Adviser of somebody");
        node.portrait = {node.name, painting::PortraitStyle::StateDepartment};
        node.at = metrics.place(layout, layout.slot(person.key, person.field).value_or(painting::MapSlot()));
        scene.nodes.append(node);
    }
    for (int i = 0; i < step.links.size(); ++i) {
        scene.edges.append({step.links.at(i).first, step.links.at(i).second,
                            static_cast<domain::RelationFamily>(i % 6), QStringLiteral("Ally"),
                            QStringLiteral("Ally"), 1});
    }
    painting::measure(&scene, metrics);
    return scene;
}

void mapLayout(benchmark::State &state)
{
    const MapStep step = world(static_cast<int>(state.range(0)));
    for ([[maybe_unused]] auto iteration : state) {
        MapLayout layout(fields);
        layout.add(step);
        benchmark::DoNotOptimize(layout.rows());
    }
}

/// One frame while the reader enlarges the map from the whole of it to its natural size and back.
void mapFrame(benchmark::State &state)
{
    pages::MapCanvas canvas;
    canvas.resize(880, 560);
    canvas.setScene(sceneOf(world(static_cast<int>(state.range(0))), canvas.metrics()), false);
    canvas.fit();
    QImage frame(canvas.size(), QImage::Format_ARGB32_Premultiplied);
    const double whole = canvas.zoom();
    double factor = 1.1;
    Latencies latencies;
    for ([[maybe_unused]] auto iteration : state) {
        latencies.time([&] {
            canvas.zoomBy(factor);
            canvas.render(&frame);
        });
        if (canvas.zoom() >= 1 || canvas.zoom() <= whole) {
            factor = canvas.zoom() >= 1 ? 1 / 1.1 : 1.1;
        }
    }
    latencies.report(state);
}

} // namespace

BENCHMARK(mapLayout)->Arg(60)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(mapFrame)->Arg(60)->Arg(2000)->Iterations(200)->Unit(benchmark::kMillisecond);
