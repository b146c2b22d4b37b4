// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/portraitwidget.h"

#include "painting/portraitpainter.h"
#include "widgets/accessibility.h"

#include <QPainter>

namespace attache::widgets {

PortraitWidget::PortraitWidget(const painting::PortraitSpec &spec, int width, QWidget *parent)
    : ThemedWidget(parent)
    , m_spec(spec)
    , m_width(width)
{
    provideAccessibility();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateName();
}

void PortraitWidget::setSpec(const painting::PortraitSpec &spec)
{
    m_spec = spec;
    updateName();
    update();
}

void PortraitWidget::setDecorative(bool decorative)
{
    m_decorative = decorative;
    updateName();
}

void PortraitWidget::updateName()
{
    setAccessibleName(m_decorative ? QString() : tr("Portrait of %1").arg(m_spec.name));
}

QSize PortraitWidget::sizeHint() const
{
    const int width = qRound(theme().type.scaled(m_width));
    return {width, painting::portraitHeight(width)};
}

void PortraitWidget::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painting::paintPortrait(&painter, QRectF{QPointF{}, QSizeF{sizeHint()}}, m_spec, theme().tokens.dark);
}

} // namespace attache::widgets
