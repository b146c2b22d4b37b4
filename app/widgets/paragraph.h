// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace attache::widgets {

/// A few lines of plain text that end with an ellipsis when there is more.
struct Paragraph
{
    QString text;
    QFont font;
    /// Distance of base lines in percent of the font's size.
    double lineHeightPercent = 140;
    int maxLines = 4;
    Qt::Alignment alignment = Qt::AlignLeading;
};

/// Height of one line of it, in pixels.
double lineHeight(const Paragraph &paragraph);
/// Height it takes within `width`.
double paragraphHeight(const Paragraph &paragraph, double width);
/// Paints it from the top of `rect` with the painter's pen.
void paintParagraph(QPainter *painter, const QRectF &rect, const Paragraph &paragraph,
                    Qt::LayoutDirection direction);

} // namespace attache::widgets
