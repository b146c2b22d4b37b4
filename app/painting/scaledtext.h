// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;

namespace attache::painting {

/// A short line of text that belongs to a picture and grows with it, as the letters on a stamp or on the
/// cover of a passport do. It is drawn from one font of one size, through the painter's transformation:
/// pictures of all sizes share that font, while each size of a font that Qt is asked for is looked for among
/// all fonts of the system.
class ScaledText
{
public:
    /// `face` gives family, weight, capitals and letter spacing; its size does not matter.
    ScaledText(const QFont &face, const QString &text);

    /// Width in pixels at a font size of `size` pixels.
    double widthAt(double size) const { return m_width * size; }
    /// The font size at which capitals are `height` pixels high.
    double sizeForCapitals(double height) const;
    /// `size`, or what is left of it when the text has to fit into `room` pixels.
    double fitted(double size, double room) const;
    /// Draws it in the pen's colour, centred on `centre` by width and by the height of its capitals.
    void draw(QPainter *painter, QPointF centre, double size) const;

private:
    QFont m_font;
    QString m_text;
    /// At a font size of one pixel.
    double m_width = 0;
    double m_capHeight = 0;
};

} // namespace attache::painting
