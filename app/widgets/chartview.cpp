// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartview.h"

#include "widgets/chartaccessible.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace attache::widgets {

namespace {

using painting::ChartMove;

std::optional<ChartMove> moveOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return ChartMove::Left;
    case Qt::Key_Right:
        return ChartMove::Right;
    case Qt::Key_Up:
        return ChartMove::Up;
    case Qt::Key_Down:
        return ChartMove::Down;
    case Qt::Key_Home:
        return ChartMove::First;
    case Qt::Key_End:
        return ChartMove::Last;
    default:
        return std::nullopt;
    }
}

QString paragraph(const QString &text)
{
    return text.isEmpty() ? QString() : u"<br>"_s + text.toHtmlEscaped();
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : ThemedWidget(parent)
{
    provideChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

ChartView::~ChartView() = default;

void ChartView::setChart(std::unique_ptr<painting::Chart> chart)
{
    const QString name = m_chart && m_current >= 0 ? m_chart->items().at(m_current).name : QString();
    m_chart = std::move(chart);
    m_current = -1;
    m_hovered = -1;
    if (m_chart && !name.isEmpty()) {
        const auto found = std::ranges::find(m_chart->items(), name, &painting::ChartItem::name);
        if (found != m_chart->items().end()) {
            m_current = static_cast<int>(found - m_chart->items().begin());
        }
    }
    arrange();
    Q_EMIT chartChanged();
    Q_EMIT meant(m_current);
}

painting::ChartStyle ChartView::style() const
{
    const Theme current = theme();
    return {current.tokens, current.type, layoutDirection()};
}

void ChartView::arrange()
{
    if (m_chart) {
        m_chart->arrange(width(), style());
    }
    updateGeometry();
    update();
}

int ChartView::heightForWidth(int width) const
{
    if (!m_chart) {
        return 0;
    }
    // The chart keeps one arrangement, so another width is tried and put back.
    m_chart->arrange(width, style());
    const int height = static_cast<int>(std::ceil(m_chart->size().height()));
    m_chart->arrange(this->width(), style());
    return height;
}

QSize ChartView::sizeHint() const
{
    const int wide = theme().u(160);
    return {wide, heightForWidth(wide)};
}

QSize ChartView::minimumSizeHint() const
{
    return {theme().u(60), m_chart ? heightForWidth(std::max(width(), theme().u(60))) : 0};
}

QString ChartView::spoken(int item) const
{
    if (!m_chart || item < 0 || item >= m_chart->items().size()) {
        return QString();
    }
    const painting::ChartItem &value = m_chart->items().at(item);
    //: %1 what is measured, %2 its value
    QStringList parts{tr("%1: %2").arg(value.name, value.value)};
    if (!value.note.isEmpty()) {
        parts += value.note;
    }
    if (!value.source.isEmpty()) {
        parts += tr("Source: %1").arg(value.source);
    }
    return parts.join(u" · "_s);
}

void ChartView::setCurrent(int item)
{
    const int count = m_chart ? static_cast<int>(m_chart->items().size()) : 0;
    const int wanted = item >= 0 && item < count ? item : -1;
    if (wanted == m_current) {
        return;
    }
    m_current = wanted;
    update();
    Q_EMIT meant(m_current);
    if (m_current >= 0) {
        Q_EMIT moved(m_chart->place(m_current).toAlignedRect());
        announceChartItem(this);
    }
}

void ChartView::walk(ChartMove move)
{
    if (m_chart) {
        setCurrent(m_chart->moved(m_current, move, layoutDirection()));
    }
}

void ChartView::activate(int item)
{
    if (m_chart && item >= 0 && !m_chart->items().at(item).target.isEmpty()) {
        Q_EMIT activated(m_chart->items().at(item).target);
    }
}

bool ChartView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_chart) {
        return ThemedWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const int item = m_chart->itemAt(help->pos());
    if (item < 0) {
        QToolTip::hideText();
        return true;
    }
    const painting::ChartItem &value = m_chart->items().at(item);
    QToolTip::showText(help->globalPos(),
                       u"<qt><b>%1</b>%2%3%4</qt>"_s.arg(value.name.toHtmlEscaped(), paragraph(value.value),
                                                         paragraph(value.note), paragraph(value.source)),
                       this, m_chart->place(item).toAlignedRect());
    return true;
}

void ChartView::paintEvent(QPaintEvent * /*event*/)
{
    if (m_chart) {
        QPainter painter(this);
        m_chart->paint(&painter, style(), hasFocus() ? m_current : m_hovered);
    }
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    arrange();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (const auto move = moveOf(event->key()); move && plain) {
        walk(*move);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(m_current);
    } else {
        ThemedWidget::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int item = m_chart ? m_chart->itemAt(event->position()) : -1;
    if (event->button() == Qt::LeftButton && item >= 0) {
        setCurrent(item);
    }
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int item = m_chart ? m_chart->itemAt(event->position()) : -1;
    if (item != m_hovered) {
        m_hovered = item;
        update();
        Q_EMIT meant(m_hovered >= 0 ? m_hovered : m_current);
    }
}

void ChartView::leaveEvent(QEvent *event)
{
    ThemedWidget::leaveEvent(event);
    m_hovered = -1;
    update();
    Q_EMIT meant(m_current);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    ThemedWidget::focusInEvent(event);
    // A chart that has the keyboard shows where it is.
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason) {
        walk(ChartMove::First);
    }
    // A scroll area shows the middle of a high widget that gets the keyboard; the value comes after that.
    const auto reveal = [this] {
        if (hasFocus() && m_chart && m_current >= 0) {
            Q_EMIT moved(m_chart->place(m_current).toAlignedRect());
        }
    };
    if (event->reason() != Qt::MouseFocusReason) {
        QMetaObject::invokeMethod(this, reveal, Qt::QueuedConnection);
    }
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    ThemedWidget::focusOutEvent(event);
    update();
}

void ChartView::themeChanged()
{
    arrange();
    ThemedWidget::themeChanged();
}

} // namespace attache::widgets
