// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"

#include <QFont>
#include <QList>
#include <QRect>
#include <QString>

class QColor;
class QPainter;

namespace attache::widgets {

/// One line of text with the stretches of it that matched a search.
struct MarkedText
{
    QString text;
    QList<domain::Mark> marks;
    QFont font;

    /// Width with the matches in bold, in pixels.
    int width() const;
    /// The text cut to a width, with an ellipsis at the end; marks beyond it are dropped.
    MarkedText elided(int room) const;
};

/// Paints the line in `rect`, aligned to the start (or end) of reading, matches in bold over a line in
/// `underline`. The painter's pen gives the colour of the text.
void paintMarked(QPainter *painter, const QRect &rect, const MarkedText &text, const QColor &underline,
                 Qt::LayoutDirection direction, bool atEnd = false);

} // namespace attache::widgets
