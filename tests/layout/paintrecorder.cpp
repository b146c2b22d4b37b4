// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/paintrecorder.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace attache::tests {

class PaintRecorder::Engine : public QPaintEngine
{
public:
    explicit Engine(PaintRecorder *recorder)
        : QPaintEngine(QPaintEngine::AllFeatures)
        , m_recorder(recorder)
    {}

    bool begin(QPaintDevice * /*device*/) override { return true; }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }
    void updateState(const QPaintEngineState & /*state*/) override {}
    void drawTextItem(const QPointF &position, const QTextItem &item) override
    {
        m_recorder->add(position, item, *this);
    }

    void drawPixmap(const QRectF & /*r*/, const QPixmap & /*p*/, const QRectF & /*from*/) override {}
    void drawTiledPixmap(const QRectF & /*r*/, const QPixmap & /*p*/, const QPointF & /*from*/) override {}
    void drawImage(const QRectF & /*r*/, const QImage & /*i*/, const QRectF & /*from*/,
                   Qt::ImageConversionFlags /*flags*/) override
    {}
    void drawPath(const QPainterPath & /*path*/) override {}
    void drawRects(const QRect * /*rects*/, int /*count*/) override {}
    void drawRects(const QRectF * /*rects*/, int /*count*/) override {}
    void drawLines(const QLine * /*lines*/, int /*count*/) override {}
    void drawLines(const QLineF * /*lines*/, int /*count*/) override {}
    void drawEllipse(const QRect & /*r*/) override {}
    void drawEllipse(const QRectF & /*r*/) override {}
    void drawPoints(const QPoint * /*points*/, int /*count*/) override {}
    void drawPoints(const QPointF * /*points*/, int /*count*/) override {}
    void drawPolygon(const QPoint * /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}
    void drawPolygon(const QPointF * /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}

private:
    PaintRecorder *m_recorder;
};

PaintRecorder::PaintRecorder()
    : m_engine(std::make_unique<Engine>(this))
{
    qApp->installEventFilter(this);
}

PaintRecorder::~PaintRecorder()
{
    qApp->removeEventFilter(this);
}

QList<PaintedText> PaintRecorder::record(QWidget *window)
{
    m_texts.clear();
    m_window = window;
    m_painting = window;
    window->render(this, QPoint(), QRegion(), QWidget::DrawWindowBackground | QWidget::DrawChildren);
    m_window = nullptr;
    return std::exchange(m_texts, {});
}

QPaintEngine *PaintRecorder::paintEngine() const
{
    return m_engine.get();
}

int PaintRecorder::metric(PaintDeviceMetric metric) const
{
    const QWidget *window = m_window;
    if (window == nullptr) {
        return 0;
    }
    switch (metric) {
    case PdmWidth:
        return window->width();
    case PdmHeight:
        return window->height();
    case PdmWidthMM:
        return window->widthMM();
    case PdmHeightMM:
        return window->heightMM();
    case PdmDpiX:
    case PdmPhysicalDpiX:
        return window->logicalDpiX();
    case PdmDpiY:
    case PdmPhysicalDpiY:
        return window->logicalDpiY();
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(metric);
    }
}

bool PaintRecorder::eventFilter(QObject *watched, QEvent *event)
{
    // Children paint one after the other, each in an event of its own.
    if (m_window && event->type() == QEvent::Paint) {
        m_painting = qobject_cast<QWidget *>(watched);
    }
    return false;
}

void PaintRecorder::add(const QPointF &position, const QTextItem &item, const QPaintEngine &engine)
{
    const QPainter *painter = engine.painter();
    const QString text = item.text();
    if (painter == nullptr || text.trimmed().isEmpty()) {
        return;
    }
    const QTransform toWindow = painter->deviceTransform();
    const QRectF covered = QFontMetricsF(item.font()).tightBoundingRect(text).translated(position);
    const QRectF whole(position.x(), position.y() - item.ascent(), item.width(),
                       item.ascent() + item.descent());
    PaintedText run;
    run.text = text;
    run.ink = toWindow.mapRect(covered);
    run.line = toWindow.mapRect(whole);
    run.clip =
        painter->hasClipping() ? toWindow.mapRect(painter->clipBoundingRect()) : QRectF(m_window->rect());
    run.baseline = toWindow.map(position).y();
    run.colour = painter->pen().color();
    run.colour.setAlphaF(run.colour.alphaF() * static_cast<float>(painter->opacity()));
    run.widget = m_painting;
    if (!m_texts.isEmpty()) {
        const PaintedText &last = m_texts.constLast();
        const double gap = std::max(run.line.left() - last.line.right(), last.line.left() - run.line.right());
        const bool goesOn =
            last.widget == run.widget && std::abs(last.baseline - run.baseline) < 0.5 && std::abs(gap) < 1.5;
        run.lineNumber = last.lineNumber + (goesOn ? 0 : 1);
    }
    m_texts += run;
}

QList<PaintedLine> linesOf(const QList<PaintedText> &texts)
{
    QList<PaintedLine> lines;
    int number = -1;
    for (const PaintedText &run : texts) {
        if (run.lineNumber != number || lines.isEmpty()) {
            number = run.lineNumber;
            lines += PaintedLine{run.text, run.ink, run.line, run.clip, run.widget};
            continue;
        }
        PaintedLine &line = lines.last();
        line.text += run.text;
        line.ink |= run.ink;
        line.line |= run.line;
        line.clip |= run.clip;
    }
    return lines;
}

} // namespace attache::tests
