// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline/datemarker.h"

#include <QPainter>

#include <algorithm>

namespace attache::pages {

namespace {

// In spacing units.
constexpr double flagTop = 7;
constexpr double flagHeight = 3.5;
constexpr double halfFlag = 1.75;
constexpr double halfHandle = 3;
constexpr double halfBand = 3.5;
constexpr double halfPole = 5;

} // namespace

void DateMarker::place(QDate day, QDate first, QDate today)
{
    m_day = day;
    m_first = std::min(first, today);
    m_today = today;
    m_moved.reset();
}

void DateMarker::moveTo(QDate day)
{
    m_moved = std::clamp(day, m_first, m_today);
}

QRectF DateMarker::handle(QPointF at, const widgets::Theme &theme)
{
    const double half = theme.u(halfHandle);
    return {at.x() - half, at.y() - theme.u(flagTop + 1), 2 * half, 1.0 * theme.u(flagHeight + 2)};
}

void DateMarker::paint(QPainter *painter, QPointF at, const widgets::Theme &theme)
{
    const int pole = theme.u(halfPole);
    painter->fillRect(QRectF(at.x() - 1, at.y() - pole, 2, 2 * pole), theme.tokens.brass);
    const double wide = theme.u(halfFlag);
    const double top = at.y() - theme.u(flagTop);
    const double edge = top + theme.u(2);
    QPolygonF flag;
    flag << QPointF(at.x() - wide, top) << QPointF(at.x() + wide, top) << QPointF(at.x() + wide, edge)
         << QPointF(at.x(), top + theme.u(flagHeight)) << QPointF(at.x() - wide, edge);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.tokens.brass);
    painter->drawPolygon(flag);
    painter->restore();
}

void DateMarker::paintBeyond(QPainter *painter, QPointF at, QPointF end, const widgets::Theme &theme)
{
    const int half = theme.u(halfBand);
    QColor beyond = theme.tokens.rule2;
    beyond.setAlphaF(0.35F);
    painter->fillRect(QRectF(QPointF(std::min(at.x(), end.x()), at.y() - half),
                             QPointF(std::max(at.x(), end.x()), at.y() + half)),
                      beyond);
}

} // namespace attache::pages
