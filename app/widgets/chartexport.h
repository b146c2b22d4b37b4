// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "painting/charts/chart.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace attache::widgets {

struct ChartExportError
{
    /// NotWritable: the place cannot be opened. DiskFailure: writing stopped half-way; what was there before
    /// is still there.
    enum class Code
    {
        NotWritable,
        DiskFailure
    };
    Code code = Code::NotWritable;
    /// For the log.
    QString detail;
};

/// A chart for use outside the window: with its title above and what it rests on below, on a white sheet in
/// the colours for light paper.
struct ChartPicture
{
    painting::Chart *chart = nullptr;
    QString title;
    /// Viewpoint and sources, a line each.
    QStringList notes;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// SVG 1.1, text as text in the named fonts.
QByteArray chartSvg(const ChartPicture &picture);
/// Twice the size of the SVG in pixels, so that it is sharp in documents.
QByteArray chartPng(const ChartPicture &picture);

/// Writes a file as a whole or not at all.
base::Result<void, ChartExportError> writeChartFile(const QString &path, const QByteArray &bytes);

} // namespace attache::widgets
