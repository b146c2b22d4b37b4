// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartexport.h"

#include "painting/charts/charttext.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPalette>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace attache::widgets {

namespace {

using painting::TextRole;

constexpr double pictureUnits = 240; ///< Width of the chart in spacing units.
constexpr double margin = 6;         ///< In spacing units.

painting::ChartStyle paperStyle(const ChartPicture &picture)
{
    const QPalette paper(QColor(0xef, 0xf0, 0xf1));
    return {painting::tokensFor(paper), painting::Typography(picture.font), picture.direction};
}

/// Sizes of the parts of a picture, in pixels.
struct Sheet
{
    double margin = 0;
    double title = 0;
    double note = 0;
    QSizeF size;
};

Sheet arrange(const ChartPicture &picture, const painting::ChartStyle &style)
{
    picture.chart->arrange(style.u(pictureUnits), style);
    Sheet sheet;
    sheet.margin = style.u(margin);
    sheet.title = painting::chartLineHeight(style.type.font(TextRole::Section)) + style.u(4);
    sheet.note = painting::chartLineHeight(style.type.font(TextRole::Small));
    const double notes = sheet.note * static_cast<double>(picture.notes.size()) + style.u(4);
    sheet.size = {style.u(pictureUnits) + 2 * sheet.margin,
                  sheet.title + picture.chart->size().height() + notes + 2 * sheet.margin};
    return sheet;
}

void draw(QPainter *painter, const ChartPicture &picture, const painting::ChartStyle &style,
          const Sheet &sheet)
{
    painter->fillRect(QRectF(QPointF(), sheet.size), style.tokens.sheet);
    painter->translate(sheet.margin, sheet.margin);
    const double width = style.u(pictureUnits);
    painting::drawChartText(painter, {0, 0, width, sheet.title - style.u(4)}, picture.title,
                            style.type.font(TextRole::Section), style.tokens.head, Qt::AlignLeft, style);
    painter->translate(0, sheet.title);
    picture.chart->paint(painter, style, -1);
    double y = picture.chart->size().height() + style.u(4);
    for (const QString &note : picture.notes) {
        painting::drawChartText(painter, {0, y, width, sheet.note}, note, style.type.font(TextRole::Small),
                                style.tokens.ink2, Qt::AlignLeft, style);
        y += sheet.note;
    }
}

} // namespace

QByteArray chartSvg(const ChartPicture &picture)
{
    const painting::ChartStyle style = paperStyle(picture);
    const Sheet sheet = arrange(picture, style);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size.toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size));
    generator.setTitle(picture.title);
    QPainter painter(&generator);
    draw(&painter, picture, style, sheet);
    painter.end();
    return buffer.data();
}

QByteArray chartPng(const ChartPicture &picture)
{
    constexpr double scale = 2;
    const painting::ChartStyle style = paperStyle(picture);
    const Sheet sheet = arrange(picture, style);
    QImage image((sheet.size * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    draw(&painter, picture, style, sheet);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

base::Result<void, ChartExportError> writeChartFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return base::failure(ChartExportError{ChartExportError::Code::NotWritable, file.errorString()});
    }
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        return base::failure(ChartExportError{ChartExportError::Code::DiskFailure, file.errorString()});
    }
    return {};
}

} // namespace attache::widgets
