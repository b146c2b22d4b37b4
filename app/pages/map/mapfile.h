// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "painting/map/mappainter.h"

namespace attache::pages {

struct MapFileError
{
    /// Unwritable: the file cannot be made there, or the disk is full. NothingToDraw: the map is empty.
    enum class Code
    {
        Unwritable,
        NothingToDraw
    };
    Code code = Code::Unwritable;
    /// What the system says.
    QString detail;
};

enum class MapFileFormat
{
    Svg,
    Png
};

/// A map for a file: what is shown, and the words around it.
struct MapFile
{
    painting::MapScene scene;
    painting::MapMetrics metrics;
    painting::Tokens tokens;
    /// Over the map, "Around Kate Wyler".
    QString title;
    /// Below the title, "As it stands after S1 E8".
    QString standing;
};

/// Writes the whole map, whatever part of it is on the screen. A file that was there is replaced when all of
/// the new one has been written, and stays as it was otherwise.
base::Result<void, MapFileError> writeMapFile(const MapFile &file, MapFileFormat format, const QString &path);

} // namespace attache::pages
