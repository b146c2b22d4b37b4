// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

class QFont;
class QPainter;
class QRectF;

namespace attache::painting {

/// The three lines of a stamp, already in the reader's language.
struct StampText
{
    QString top;
    QString middle;
    QString bottom;
};

/// A round rubber stamp, slightly turned, in one colour, as large as `rect` allows. Lines that are too
/// long are made smaller until they fit. `face` gives the family only.
void paintStamp(QPainter *painter, const QRectF &rect, const StampText &text, const QColor &colour,
                const QFont &face);

} // namespace attache::painting
