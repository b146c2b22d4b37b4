// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/charts/chart.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace attache::painting {

namespace {

/// How far from an item the pointer still means it, in pixels.
constexpr double reach = 6;

} // namespace

int Chart::itemAt(QPointF point) const
{
    int best = -1;
    double least = reach;
    for (int i = 0; i < m_items.size(); ++i) {
        const QRectF rect = place(i);
        const double dx = std::max({rect.left() - point.x(), 0.0, point.x() - rect.right()});
        const double dy = std::max({rect.top() - point.y(), 0.0, point.y() - rect.bottom()});
        const double distance = std::hypot(dx, dy);
        if (distance < least) {
            least = distance;
            best = i;
            if (distance == 0) {
                break;
            }
        }
    }
    return best;
}

int Chart::moved(int from, ChartMove move, Qt::LayoutDirection direction) const
{
    if (m_items.isEmpty()) {
        return -1;
    }
    const int last = static_cast<int>(m_items.size()) - 1;
    if (from < 0 || from > last) {
        return move == ChartMove::Last ? last : 0;
    }
    const int forward = direction == Qt::RightToLeft ? -1 : 1;
    switch (move) {
    case ChartMove::First:
        return 0;
    case ChartMove::Last:
        return last;
    case ChartMove::Left:
        return std::clamp(from - forward, 0, last);
    case ChartMove::Right:
        return std::clamp(from + forward, 0, last);
    case ChartMove::Up:
        return upDown(from, -1);
    case ChartMove::Down:
        return upDown(from, 1);
    }
    return from;
}

/// In the nearest line that has items, the one that stands closest.
int Chart::upDown(int from, int step) const
{
    const ChartItem &here = m_items.at(from);
    int best = from;
    int lines = std::numeric_limits<int>::max();
    double distance = std::numeric_limits<double>::max();
    for (int i = 0; i < m_items.size(); ++i) {
        const int away = (m_items.at(i).line - here.line) * step;
        if (away <= 0 || away > lines) {
            continue;
        }
        const double aside = std::abs(m_items.at(i).order - here.order);
        if (away < lines || aside < distance) {
            lines = away;
            distance = aside;
            best = i;
        }
    }
    return best;
}

} // namespace attache::painting
