// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/mapfile.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace attache::pages {

namespace {

// In spacing units.
constexpr double margin = 6;
/// Pixels of an image for each of the map, and the most that one may have on a side.
constexpr double imageScale = 2;
constexpr double longestSide = 16000;

double headHeight(const MapFile &file)
{
    return file.metrics.nameHeight() + file.metrics.lineHeight() + file.metrics.u(4);
}

QSizeF sizeOf(const MapFile &file)
{
    const double around = 2 * file.metrics.u(margin);
    return {file.scene.bounds.width() + around, file.scene.bounds.height() + around + headHeight(file)};
}

void draw(QPainter *painter, const MapFile &file)
{
    const double edge = file.metrics.u(margin);
    painter->fillRect(QRectF(QPointF(), sizeOf(file)), file.tokens.paper);
    const QRectF head(edge, edge, file.scene.bounds.width(), file.metrics.nameHeight());
    painter->setPen(file.tokens.head);
    painter->setFont(file.metrics.nameFont());
    painter->drawText(head, Qt::AlignLeading | Qt::TextSingleLine, file.title);
    painter->setPen(file.tokens.ink2);
    painter->setFont(file.metrics.lineFont());
    painter->drawText(head.translated(0, head.height()), Qt::AlignLeading | Qt::TextSingleLine,
                      file.standing);
    painter->translate(QPointF(edge, edge + headHeight(file)) - file.scene.bounds.topLeft());
    painting::MapMarks marks;
    marks.asShapes = true;
    painting::MapPainter(file.scene, file.metrics, file.tokens, marks, nullptr).paint(painter);
}

QByteArray svg(const MapFile &file)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(sizeOf(file).toSize());
    generator.setViewBox(QRectF(QPointF(), sizeOf(file)));
    generator.setTitle(file.title);
    generator.setDescription(file.standing);
    QPainter painter(&generator);
    draw(&painter, file);
    painter.end();
    return bytes;
}

QByteArray png(const MapFile &file)
{
    const QSizeF size = sizeOf(file);
    const double scale = std::min(imageScale, longestSide / std::max(size.width(), size.height()));
    QImage image((size * scale).toSize(), QImage::Format_RGB32);
    image.fill(file.tokens.paper);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(&painter, file);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

} // namespace

base::Result<void, MapFileError> writeMapFile(const MapFile &file, MapFileFormat format, const QString &path)
{
    if (file.scene.nodes.isEmpty()) {
        return base::failure(MapFileError{MapFileError::Code::NothingToDraw, {}});
    }
    const QByteArray bytes = format == MapFileFormat::Svg ? svg(file) : png(file);
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        return base::failure(MapFileError{MapFileError::Code::Unwritable, target.errorString()});
    }
    return {};
}

} // namespace attache::pages
