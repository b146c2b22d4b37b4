// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/portrait.h"

#include <QHash>
#include <QPixmap>
#include <QSizeF>

namespace attache::painting {

/// Portraits as pictures in a few sizes, so that zooming does not paint each of them anew.
class MapPortraits
{
public:
    /// A picture at least @p deviceWidth pixels wide of a portrait of @p size.
    QPixmap picture(const PortraitSpec &spec, QSizeF size, double deviceWidth, bool onDark);

private:
    QHash<QString, QPixmap> m_pictures;
};

} // namespace attache::painting
