// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer and the keyboard do to the map; how it looks is in mapcanvas.cpp.
#include "pages/map/mapcanvas.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMenu>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

constexpr double zoomStep = 1.2;

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

} // namespace

int MapCanvas::nodeAt(QPointF position) const
{
    const QPointF at = transform().inverted().map(position);
    for (int i = static_cast<int>(m_scene.nodes.size()) - 1; i >= 0; --i) {
        if (painting::tileOf(m_scene.nodes.at(i), m_metrics).contains(at)) {
            return i;
        }
    }
    return -1;
}

int MapCanvas::nextNode(int from, int key) const
{
    const QPointF direction = directionOf(key);
    int best = -1;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < m_scene.nodes.size(); ++i) {
        const QPointF way = m_scene.nodes.at(i).at - m_scene.nodes.at(from).at;
        const double along = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y()) + std::abs(way.y() * direction.x());
        // Ahead, and rather straight ahead than near.
        if (i != from && along > 1 && along + 2 * aside < least) {
            least = along + 2 * aside;
            best = i;
        }
    }
    return best;
}

void MapCanvas::select(int node)
{
    const QString key = node < 0 ? QString() : m_scene.nodes.at(node).key;
    if (node >= 0) {
        m_current = key;
    }
    if (key != m_selected) {
        m_selected = key;
        update();
        Q_EMIT selectionChanged(key);
    }
    tellFocus();
}

void MapCanvas::moveTo(int node)
{
    if (node >= 0) {
        m_byKeys = true;
        select(node);
        m_byKeys = false;
        show(node);
        update();
    }
}

void MapCanvas::tellFocus()
{
    const int node = m_scene.indexOf(m_current);
    if (!hasFocus() || node < 0) {
        return;
    }
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(node);
    QAccessible::updateAccessibility(&focus);
    QAccessibleEvent selection(this, QAccessible::SelectionWithin);
    QAccessible::updateAccessibility(&selection);
}

bool MapCanvas::navigate(QKeyEvent *event)
{
    if (m_scene.nodes.isEmpty() || event->modifiers() & ~Qt::KeypadModifier) {
        return false;
    }
    const int current = std::max(0, m_scene.indexOf(m_current));
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveTo(nextNode(current, event->key()));
        return true;
    case Qt::Key_Home:
        moveTo(0);
        return true;
    case Qt::Key_End:
        moveTo(static_cast<int>(m_scene.nodes.size()) - 1);
        return true;
    case Qt::Key_Space:
        select(m_selected == m_current ? -1 : current);
        return true;
    default:
        return false;
    }
}

bool MapCanvas::command(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_scene.indexOf(m_current) >= 0) {
            control ? Q_EMIT openedInNew(m_current) : Q_EMIT opened(m_current);
        }
        return true;
    case Qt::Key_Escape:
        if (m_selected.isEmpty()) {
            Q_EMIT left();
        } else {
            select(-1);
        }
        return true;
    case Qt::Key_F:
        if (plain && m_scene.indexOf(m_current) >= 0) {
            Q_EMIT aroundRequested(m_current);
        }
        return plain;
    case Qt::Key_Comma:
    case Qt::Key_Period:
        if (plain) {
            Q_EMIT stepRequested(event->key() == Qt::Key_Comma ? -1 : 1);
        }
        return plain;
    default:
        return false;
    }
}

bool MapCanvas::panOrZoom(QKeyEvent *event)
{
    const QPointF direction = directionOf(event->key());
    if (!direction.isNull() && event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
        pan(-direction * theme().u(12));
        return true;
    }
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) {
        return false;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(zoomStep);
        return true;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    default:
        return false;
    }
}

void MapCanvas::keyPressEvent(QKeyEvent *event)
{
    if (!navigate(event) && !panOrZoom(event) && !command(event)) {
        ThemedWidget::keyPressEvent(event);
    }
}

void MapCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton) {
        m_dragFrom = event->position();
        m_dragged = false;
    }
}

void MapCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragFrom) {
        hover(nodeAt(event->position()));
        return;
    }
    const QPointF way = event->position() - *m_dragFrom;
    if (m_dragged || way.manhattanLength() >= QApplication::startDragDistance()) {
        m_dragged = true;
        m_dragFrom = event->position();
        setCursor(Qt::ClosedHandCursor);
        pan(way);
    }
}

void MapCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isClick = m_dragFrom && !m_dragged;
    m_dragFrom.reset();
    m_dragged = false;
    const int node = nodeAt(event->position());
    hover(node);
    setCursor(node < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (!isClick) {
        return;
    }
    const bool aside = event->button() == Qt::MiddleButton || event->modifiers() & Qt::ControlModifier;
    if (aside && node >= 0) {
        Q_EMIT openedInNew(m_scene.nodes.at(node).key);
    } else if (event->button() == Qt::LeftButton) {
        select(node);
    }
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->position());
    if (node >= 0 && event->button() == Qt::LeftButton) {
        Q_EMIT opened(m_scene.nodes.at(node).key);
    }
}

void MapCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    } else if (!event->pixelDelta().isNull()) {
        pan(event->pixelDelta());
    } else {
        const QPoint turn =
            event->modifiers() & Qt::ShiftModifier ? event->angleDelta().transposed() : event->angleDelta();
        pan(QPointF(turn) / 120.0 * theme().u(12));
    }
    event->accept();
}

void MapCanvas::hover(int node)
{
    if (node != m_hovered) {
        m_hovered = node;
        setCursor(node < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
        update();
    }
}

void MapCanvas::leaveEvent(QEvent *event)
{
    ThemedWidget::leaveEvent(event);
    hover(-1);
}

bool MapCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int node = nodeAt(help->pos());
        if (node < 0) {
            QToolTip::hideText();
        } else {
            const painting::MapScene::Node &who = m_scene.nodes.at(node);
            QToolTip::showText(help->globalPos(),
                               who.line.isEmpty() ? who.name
                                                  : tr("%1, %2", "name, post").arg(who.name, who.line),
                               this, tileRect(node));
        }
        return true;
    }
    return ThemedWidget::event(event);
}

void MapCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int node = byKey ? m_scene.indexOf(m_current) : nodeAt(event->pos());
    if (node < 0) {
        return;
    }
    const QString key = m_scene.nodes.at(node).key;
    QString name = m_scene.nodes.at(node).name;
    name.replace(u'&', u"&&"_s);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open the page of %1").arg(name), this, [this, key] { Q_EMIT opened(key); });
    menu->addAction(tr("&Map around %1").arg(name), this, [this, key] { Q_EMIT aroundRequested(key); });
    menu->popup(byKey ? mapToGlobal(tileRect(node).center()) : event->globalPos());
}

void MapCanvas::focusInEvent(QFocusEvent *event)
{
    ThemedWidget::focusInEvent(event);
    tellFocus();
    update();
}

void MapCanvas::focusOutEvent(QFocusEvent *event)
{
    ThemedWidget::focusOutEvent(event);
    update();
}

} // namespace attache::pages
