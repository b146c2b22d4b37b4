// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/mapcanvas.h"

#include "pages/map/mapaccessible.h"

#include <QAccessible>
#include <QPainter>
#include <QResizeEvent>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

constexpr double smallestZoom = 0.05;
constexpr double largestZoom = 4;
constexpr double readableZoom = 0.68;
constexpr int changeMilliseconds = 250;
/// Around the map, in spacing units.
constexpr double margin = 3.5;

} // namespace

MapCanvas::MapCanvas(QWidget *parent)
    : ThemedWidget(parent)
    , m_metrics(theme().type)
    , m_animation(new QVariantAnimation(this))
{
    provideMapAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_animation->setStartValue(0.0);
    m_animation->setEndValue(1.0);
    m_animation->setDuration(changeMilliseconds);
    m_animation->setEasingCurve(QEasingCurve::InOutCubic);
    connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_shown = painting::between(m_before, m_scene, value.toDouble());
        update();
    });
    connect(m_animation, &QVariantAnimation::finished, this, [this] {
        m_shown = m_scene;
        update();
    });
}

MapCanvas::~MapCanvas() = default;

QSize MapCanvas::sizeHint() const
{
    return {theme().u(160), theme().u(120)};
}

QSize MapCanvas::minimumSizeHint() const
{
    return {theme().u(50), theme().u(30)};
}

void MapCanvas::setScene(const painting::MapScene &scene, bool animated)
{
    m_animation->stop();
    m_before = m_shown;
    m_scene = scene;
    m_hovered = -1;
    if (m_scene.indexOf(m_current) < 0) {
        m_current = m_scene.indexOf(m_selected) >= 0 ? m_selected
                    : m_scene.nodes.isEmpty()        ? QString()
                                                     : m_scene.nodes.first().key;
    }
    if (animated && isVisible() && !m_before.nodes.isEmpty()) {
        m_shown = painting::between(m_before, m_scene, 0);
        m_animation->start();
    } else {
        m_shown = m_scene;
    }
    if (m_fitted) {
        m_framed ? frame() : fit();
    }
    limitCentre();
    QAccessibleEvent event(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
    update();
}

void MapCanvas::setSelected(const QString &key)
{
    m_selected = key;
    if (!key.isEmpty() && m_scene.indexOf(key) >= 0) {
        m_current = key;
    }
    update();
}

void MapCanvas::setCurrent(const QString &key)
{
    if (m_scene.indexOf(key) >= 0) {
        m_current = key;
        update();
    }
}

QTransform MapCanvas::transform() const
{
    QTransform transform;
    transform.translate(width() / 2.0, height() / 2.0);
    transform.scale(m_zoom, m_zoom);
    transform.translate(-m_centre.x(), -m_centre.y());
    return transform;
}

void MapCanvas::fit()
{
    m_fitted = true;
    m_framed = false;
    const double air = 2 * m_metrics.u(margin);
    const QSizeF room(std::max(1.0, width() - air), std::max(1.0, height() - air));
    if (!m_scene.bounds.isEmpty()) {
        m_zoom = std::clamp(
            std::min(room.width() / m_scene.bounds.width(), room.height() / m_scene.bounds.height()),
            smallestZoom, 1.0);
    }
    m_centre = m_scene.bounds.center();
    update();
}

void MapCanvas::frame()
{
    fit();
    m_framed = true;
    const int who = m_scene.indexOf(m_selected);
    if (who < 0 || m_zoom >= readableZoom) {
        return;
    }
    m_zoom = readableZoom;
    // As near to the one who is selected as the edges of the map allow.
    const double air = m_metrics.u(margin);
    const QRectF bounds = m_scene.bounds.adjusted(-air, -air, air, air);
    const QSizeF half = QSizeF(size()) / (2 * m_zoom);
    const auto nearest = [](double wanted, double low, double high) {
        return low > high ? (low + high) / 2 : std::clamp(wanted, low, high);
    };
    const QPointF at = m_scene.nodes.at(who).at;
    m_centre = {nearest(at.x(), bounds.left() + half.width(), bounds.right() - half.width()),
                nearest(at.y(), bounds.top() + half.height(), bounds.bottom() - half.height())};
    update();
}

void MapCanvas::setNaturalSize()
{
    setZoom(1, rect().center());
}

void MapCanvas::zoomBy(double factor)
{
    setZoom(m_zoom * factor, rect().center());
}

void MapCanvas::setZoom(double zoom, QPointF around)
{
    const QPointF kept = transform().inverted().map(around);
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    m_fitted = false;
    m_centre += kept - transform().inverted().map(around);
    limitCentre();
    update();
}

void MapCanvas::limitCentre()
{
    // The map never leaves the widget altogether: its edge stays within the middle.
    const QRectF bounds = m_scene.bounds;
    if (!bounds.isEmpty()) {
        m_centre.setX(std::clamp(m_centre.x(), bounds.left(), bounds.right()));
        m_centre.setY(std::clamp(m_centre.y(), bounds.top(), bounds.bottom()));
    }
}

void MapCanvas::pan(QPointF pixels)
{
    m_fitted = false;
    m_centre -= pixels / m_zoom;
    limitCentre();
    update();
}

void MapCanvas::show(int node)
{
    const int air = theme().u(4);
    const QRect tile = tileRect(node).adjusted(-air, -air, air, air);
    QPoint by;
    if (tile.left() < 0 || tile.right() > width()) {
        by.setX(tile.left() < 0 ? -tile.left() : width() - tile.right());
    }
    if (tile.top() < 0 || tile.bottom() > height()) {
        by.setY(tile.top() < 0 ? -tile.top() : height() - tile.bottom());
    }
    if (!by.isNull()) {
        pan(by);
    }
}

QRect MapCanvas::tileRect(int node) const
{
    return transform().mapRect(painting::tileOf(m_scene.nodes.at(node), m_metrics)).toAlignedRect();
}

void MapCanvas::paintEvent(QPaintEvent *event)
{
    const widgets::Theme look = theme();
    QPainter painter(this);
    painter.fillRect(event->rect(), look.tokens.paper);
    const QTransform toWidget = transform();
    painter.setTransform(toWidget, true);
    painting::MapMarks marks;
    marks.selected = m_shown.indexOf(m_selected);
    marks.hovered = m_hovered < 0 ? -1 : m_shown.indexOf(m_scene.nodes.at(m_hovered).key);
    marks.focused = hasFocus() ? m_shown.indexOf(m_current) : -1;
    marks.zoom = m_zoom;
    marks.exposed = toWidget.inverted().mapRect(QRectF(event->rect()));
    painting::MapPainter(m_shown, m_metrics, look.tokens, marks, &m_portraits).paint(&painter);
    if (hasFocus() && m_shown.nodes.isEmpty()) {
        painter.resetTransform();
        painter.setPen(QPen(look.tokens.focus, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void MapCanvas::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    if (m_fitted) {
        m_framed ? frame() : fit();
    }
}

void MapCanvas::themeChanged()
{
    m_metrics = painting::MapMetrics(theme().type);
    ThemedWidget::themeChanged();
    Q_EMIT measuresChanged();
}

} // namespace attache::pages
