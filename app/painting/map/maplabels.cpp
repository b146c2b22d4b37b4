// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/map/maplabels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace attache::painting {

namespace {

constexpr std::array tries{0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82, 0.12, 0.88};

} // namespace

QList<MapLabel> labelsOf(const MapScene &scene, int person, const MapMetrics &metrics)
{
    QList<QRectF> taken;
    for (const MapScene::Node &node : scene.nodes) {
        taken += partsOf(node, metrics);
    }
    QList<MapLabel> labels;
    for (int i = 0; i < scene.edges.size(); ++i) {
        const MapScene::Edge &edge = scene.edges.at(i);
        if (edge.from == person || edge.to == person) {
            labels.append({i, edge.from == person ? edge.word : edge.inverse, {}});
        }
    }
    const auto length = [&scene, &metrics](const MapLabel &label) {
        const MapScene::Edge &edge = scene.edges.at(label.edge);
        return seenLine(scene.nodes.at(edge.from), scene.nodes.at(edge.to), metrics).length();
    };
    // Short lines have the least choice.
    std::ranges::stable_sort(labels, {}, length);
    const QFontMetricsF text(metrics.labelFont());
    for (MapLabel &label : labels) {
        const MapScene::Edge &edge = scene.edges.at(label.edge);
        const QLineF line = seenLine(scene.nodes.at(edge.from), scene.nodes.at(edge.to), metrics);
        const QSizeF size(std::ceil(text.horizontalAdvance(label.text)) + metrics.u(4),
                          metrics.labelHeight());
        for (const double at : tries) {
            QRectF rect(QPointF(), size);
            rect.moveCenter(line.pointAt(at));
            const double air = metrics.u(0.5);
            const QRectF wide = rect.adjusted(-air, -air, air, air);
            const bool isFree = !line.isNull() && std::ranges::none_of(taken, [&wide](const QRectF &other) {
                return wide.intersects(other);
            });
            if (isFree) {
                label.rect = rect;
                taken.append(rect);
                break;
            }
        }
    }
    labels.removeIf([](const MapLabel &label) { return label.rect.isEmpty(); });
    return labels;
}

} // namespace attache::painting
