// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QObject>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPointer>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <memory>

namespace attache::tests {

/// A run of text in one font and colour, as a widget painted it. Places are in pixels of the window.
struct PaintedText
{
    QString text;
    /// What the letters cover.
    QRectF ink;
    /// From the first letter's origin to the end of the last one, as high as the font.
    QRectF line;
    /// What the painter's clip leaves; everything, when there is none.
    QRectF clip;
    double baseline = 0;
    /// With the opacity of the painter.
    QColor colour;
    QPointer<QWidget> widget;
    /// Runs of one line of one widget have the same number.
    int lineNumber = 0;
};

/// Stands in for the screen and writes down all text that a window paints, whoever paints it: labels, styles,
/// delegates, documents. Pictures with letters in them are beyond it.
class PaintRecorder : public QObject, public QPaintDevice
{
    Q_OBJECT
public:
    PaintRecorder();
    ~PaintRecorder() override;

    /// Paints @p window and returns its text in the order of painting.
    QList<PaintedText> record(QWidget *window);

    QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Engine;

    void add(const QPointF &position, const QTextItem &item, const QPaintEngine &engine);

    std::unique_ptr<Engine> m_engine;
    QList<PaintedText> m_texts;
    QPointer<QWidget> m_window;
    QPointer<QWidget> m_painting;
};

/// Runs of one line put together, and their text.
struct PaintedLine
{
    QString text;
    QRectF ink;
    QRectF line;
    QRectF clip;
    QPointer<QWidget> widget;
};
QList<PaintedLine> linesOf(const QList<PaintedText> &texts);

} // namespace attache::tests
