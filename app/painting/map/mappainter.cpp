// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/map/mappainter.h"

#include "painting/marks.h"
#include "painting/portraitpainter.h"
#include "painting/relationline.h"

#include <QPainter>

#include <algorithm>

namespace attache::painting {

namespace {

/// What is not meant while somebody is selected.
constexpr double faded = 0.42;
/// Below these sizes of the map texts and pictures say nothing any more.
constexpr double linesFrom = 0.55;
constexpr double namesFrom = 0.4;
constexpr double picturesFrom = 0.2;

/// Where the strokes of lines are told apart; below, plain lines of one pixel have to do.
constexpr double strokesFrom = 0.3;

} // namespace

MapPainter::MapPainter(const MapScene &scene, const MapMetrics &metrics, const Tokens &tokens,
                       const MapMarks &marks, MapPortraits *portraits)
    : m_scene(scene)
    , m_metrics(metrics)
    , m_tokens(tokens)
    , m_marks(marks)
    , m_portraits(portraits)
    , m_meant(marks.selected >= 0 ? marks.selected : marks.hovered)
    , m_related(scene.nodes.size(), false)
{
    for (const MapScene::Edge &edge : scene.edges) {
        if (edge.from == m_meant) {
            m_related[edge.to] = true;
        } else if (edge.to == m_meant) {
            m_related[edge.from] = true;
        }
    }
}

void MapPainter::paint(QPainter *painter) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    paintFields(painter);
    paintEdges(painter);
    for (int i = 0; i < m_scene.nodes.size(); ++i) {
        paintNode(painter, i);
    }
    paintLabels(painter);
    painter->restore();
}

void MapPainter::paintFields(QPainter *painter) const
{
    for (const MapScene::Field &field : m_scene.fields) {
        paintFrame(painter, field.rect, m_tokens.sheet2, m_tokens.rule, 5, m_tokens.hairline());
        if (m_marks.zoom < namesFrom) {
            continue;
        }
        painter->setFont(m_metrics.titleFont());
        painter->setPen(m_tokens.ink2);
        const QRectF room = field.rect.adjusted(m_metrics.u(3), m_metrics.u(1.5), -m_metrics.u(3), 0);
        painter->drawText(
            room, Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine,
            QFontMetricsF(painter->font()).elidedText(field.title, Qt::ElideRight, room.width()));
    }
}

bool MapPainter::isDimmed(int node) const
{
    return m_meant >= 0 && node != m_meant && node != m_marks.hovered && !m_related.at(node);
}

double MapPainter::strengthOf(const MapScene::Edge &edge) const
{
    const auto touches = [&edge](int node) { return node >= 0 && (edge.from == node || edge.to == node); };
    const bool plain = m_marks.selected < 0 && m_marks.hovered < 0;
    return plain || touches(m_marks.selected) || touches(m_marks.hovered) ? 1.0 : faded;
}

void MapPainter::paintEdges(QPainter *painter) const
{
    painter->save();
    // Those that are meant lie above the others.
    for (const bool strong : {false, true}) {
        for (const MapScene::Edge &edge : m_scene.edges) {
            const double strength = strengthOf(edge);
            if ((strength == 1.0) != strong) {
                continue;
            }
            const MapScene::Node &from = m_scene.nodes.at(edge.from);
            const MapScene::Node &to = m_scene.nodes.at(edge.to);
            if (!m_marks.exposed.isEmpty() &&
                !m_marks.exposed.intersects(QRectF(from.at, to.at).normalized().adjusted(-1, -1, 1, 1))) {
                continue;
            }
            const QLineF line = seenLine(from, to, m_metrics);
            if (line.isNull()) {
                continue;
            }
            painter->setOpacity(strength * edge.presence);
            if (m_marks.zoom < strokesFrom) {
                painter->setPen(QPen(m_tokens.relation(edge.family), 0));
                painter->drawLine(line);
            } else {
                paintRelation(painter, line, edge.family, m_tokens);
            }
        }
    }
    painter->restore();
}

void MapPainter::paintPicture(QPainter *painter, const MapScene::Node &node) const
{
    const QRectF place = m_metrics.portraitAt(node.at);
    if (m_marks.asShapes || m_portraits == nullptr) {
        paintPortrait(painter, place, node.portrait, m_tokens.dark);
    } else if (m_marks.zoom < picturesFrom) {
        painter->fillRect(place, portraitColours(node.portrait.style).fill);
    } else {
        const double device = place.width() * m_marks.zoom * painter->device()->devicePixelRatioF();
        const QPixmap picture = m_portraits->picture(node.portrait, place.size(), device, m_tokens.dark);
        painter->drawPixmap(place, picture, QRectF(picture.rect()));
    }
}

void MapPainter::paintNode(QPainter *painter, int number) const
{
    const MapScene::Node &node = m_scene.nodes.at(number);
    const double air = m_metrics.u(1.5);
    const QRectF tile = tileOf(node, m_metrics).adjusted(-air, -air, air, air);
    if (!m_marks.exposed.isEmpty() && !m_marks.exposed.intersects(tile)) {
        return;
    }
    painter->save();
    // A name reads in its own direction, wherever the reader's language begins its lines.
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);
    painter->setOpacity(node.presence);
    // Lines that pass behind somebody are not seen through them.
    const QList<QRectF> parts = partsOf(node, m_metrics);
    const qsizetype shown = m_marks.zoom >= linesFrom ? parts.size() : m_marks.zoom >= namesFrom ? 2 : 1;
    for (const QRectF &part : parts.first(std::min(shown, parts.size()))) {
        painter->fillRect(part.adjusted(-m_metrics.u(0.5), 0, m_metrics.u(0.5), 0), m_tokens.sheet2);
    }
    painter->setOpacity(node.presence * (isDimmed(number) ? faded : 1.0));
    const QRectF picture = m_metrics.portraitAt(node.at);
    if (number == m_marks.selected) {
        const double room = m_metrics.u(1.25);
        paintFrame(painter, picture.adjusted(-room, -room, room, room), m_tokens.sheet, m_tokens.brass, 5, 2);
    }
    paintPicture(painter, node);
    if (m_marks.zoom >= namesFrom) {
        painter->setFont(m_metrics.nameFont());
        painter->setPen(number == m_marks.hovered ? m_tokens.link : m_tokens.ink);
        painter->drawText(m_metrics.nameAt(node.at, node.nameWidth), Qt::AlignCenter | Qt::TextSingleLine,
                          node.shownName);
    }
    if (m_marks.zoom >= linesFrom && node.lineWidth > 0) {
        painter->setFont(m_metrics.lineFont());
        painter->setPen(m_tokens.ink2);
        painter->drawText(m_metrics.lineAt(node.at, node.lineWidth), Qt::AlignCenter | Qt::TextSingleLine,
                          node.shownLine);
    }
    if (number == m_marks.focused) {
        painter->setOpacity(1);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_tokens.focus, 2 / std::min(m_marks.zoom, 1.0)));
        painter->drawRoundedRect(tile, 5, 5);
    }
    painter->restore();
}

void MapPainter::paintLabels(QPainter *painter) const
{
    if (m_meant < 0 || m_marks.zoom < namesFrom) {
        return;
    }
    painter->save();
    painter->setFont(m_metrics.labelFont());
    const QList<MapLabel> labels = labelsOf(m_scene, m_meant, m_metrics);
    for (const MapLabel &label : labels) {
        const MapScene::Edge &edge = m_scene.edges.at(label.edge);
        const QColor &colour = m_tokens.relation(edge.family);
        painter->setOpacity(edge.presence);
        paintFrame(painter, label.rect, m_tokens.sheet, colour, 4, m_tokens.hairline());
        painter->setPen(colour);
        painter->drawText(label.rect, Qt::AlignCenter | Qt::TextSingleLine, label.text);
    }
    painter->restore();
}

} // namespace attache::painting
