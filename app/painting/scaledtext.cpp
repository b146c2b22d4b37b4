// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/scaledtext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace attache::painting {

namespace {

/// Large enough that whole pixels of the font's measures make no difference.
constexpr int drawnFrom = 100;

} // namespace

ScaledText::ScaledText(const QFont &face, const QString &text)
    : m_font(face)
    , m_text(text)
{
    m_font.setPixelSize(drawnFrom);
    // Hints are made for the size they are drawn at.
    m_font.setHintingPreference(QFont::PreferNoHinting);
    const QFontMetricsF metrics(m_font);
    m_width = metrics.horizontalAdvance(text) / drawnFrom;
    m_capHeight = metrics.capHeight() / drawnFrom;
}

double ScaledText::sizeForCapitals(double height) const
{
    return m_capHeight > 0 ? height / m_capHeight : height;
}

double ScaledText::fitted(double size, double room) const
{
    return widthAt(size) > room && m_width > 0 ? std::max(0.0, room) / m_width : size;
}

void ScaledText::draw(QPainter *painter, QPointF centre, double size) const
{
    if (size <= 0) {
        return;
    }
    painter->save();
    painter->translate(centre);
    const double scale = size / drawnFrom;
    painter->scale(scale, scale);
    painter->setFont(m_font);
    painter->drawText(QPointF{-m_width / 2, m_capHeight / 2} * drawnFrom, m_text);
    painter->restore();
}

} // namespace attache::painting
