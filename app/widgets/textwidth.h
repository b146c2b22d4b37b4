// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QString>

#include <cmath>

namespace attache::widgets {

/// Width in whole pixels in which a line is shown without being cut. QFontMetrics rounds, and half a pixel
/// too little is enough for an ellipsis.
inline int textWidth(const QFont &font, const QString &text)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

} // namespace attache::widgets
