// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "painting/marks.h"
#include "widgets/icons.h"
#include "widgets/linklabel.h"
#include "widgets/textlabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace attache::widgets {

namespace {

constexpr auto stay = 8s;
constexpr double corner = 4;
constexpr double failureEdge = 3;

QString iconName(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Offline:
        return u"network-disconnect"_s;
    case BannerKind::Failure:
        return u"dialog-error"_s;
    case BannerKind::Done:
        break;
    }
    return u"checkmark"_s;
}

} // namespace

Banner::Banner(QWidget *parent)
    : ThemedWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_text(new TextLabel(painting::TextRole::Ui, this))
    , m_link(new LinkLabel({}, this))
    , m_timer(new QTimer(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_text->setWordWrap(true);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_link);
    m_timer->setSingleShot(true);
    m_timer->setInterval(stay);
    connect(m_timer, &QTimer::timeout, this, &Banner::leave);
    connect(m_link, &LinkLabel::clicked, this, &Banner::linkActivated);
    updateMargins();
    hide();
}

void Banner::present(BannerKind kind, const QString &sentence, const QString &linkText)
{
    m_kind = kind;
    m_text->setText(sentence);
    m_link->setText(linkText);
    m_link->setVisible(!linkText.isEmpty());
    m_link->updateGeometry();
    setAccessibleName(sentence);
    m_timer->stop();
    if (kind == BannerKind::Done) {
        m_timer->start();
    }
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::dismiss()
{
    m_timer->stop();
    if (!isHidden()) {
        hide();
        Q_EMIT dismissed();
    }
}

QString Banner::sentence() const
{
    return m_text->text();
}

void Banner::leave()
{
    // Not under the reader's hand: someone is about to press Undo.
    if (underMouse() || m_link->hasFocus()) {
        m_timer->start();
        return;
    }
    dismiss();
}

void Banner::updateMargins()
{
    const Theme current = theme();
    QMargins margins(current.u(10.5), current.u(2), current.u(3), current.u(2));
    if (layoutDirection() == Qt::RightToLeft) {
        margins = QMargins(margins.right(), margins.top(), margins.left(), margins.bottom());
    }
    m_layout->setContentsMargins(margins);
    m_layout->setSpacing(current.u(4));
    setMinimumHeight(current.u(9));
}

void Banner::themeChanged()
{
    updateMargins();
    ThemedWidget::themeChanged();
}

void Banner::paintEvent(QPaintEvent * /*event*/)
{
    const Theme current = theme();
    const painting::Tokens &t = current.tokens;
    QPainter painter(this);
    const bool offline = m_kind == BannerKind::Offline;
    const QColor ground = offline ? t.brassWash : t.sheet2;
    const QColor border = offline ? t.brass : t.rule2;
    painting::paintFrame(&painter, rect(), ground, border, corner, t.hairline());
    if (m_kind == BannerKind::Failure) {
        QPainterPath shape;
        shape.addRoundedRect(rect(), corner, corner);
        painter.setClipPath(shape);
        const QRect edge{0, 0, qRound(failureEdge), height()};
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), t.bad);
        painter.setClipping(false);
    }
    const QColor colour = offline ? t.ink : m_kind == BannerKind::Failure ? t.bad : t.good;
    const int size = current.u(4);
    const QRect place{current.u(3.75), (height() - size) / 2, size, size};
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place).topLeft(),
                       iconMask(iconName(m_kind), size, colour, devicePixelRatioF()));
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    ThemedWidget::keyPressEvent(event);
}

} // namespace attache::widgets
