// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sealline.h"

#include "painting/seal.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace attache::widgets {

namespace {

constexpr double sealUnits = 3.75;

} // namespace

SealLine::SealLine(const QString &text, QWidget *parent)
    : ThemedWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_label(new TextLabel({}, painting::TextRole::Small, &painting::Tokens::ink2, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_label->setWordWrap(true);
    m_layout->addWidget(m_label);
    updateMargins();
    setText(text);
}

void SealLine::setText(const QString &text)
{
    m_label->setText(text);
    setAccessibleName(text);
}

void SealLine::setSealed(bool sealed)
{
    m_label->setColour(sealed ? &painting::Tokens::oxblood : &painting::Tokens::ink2);
    m_label->setRole(sealed ? painting::TextRole::Ui : painting::TextRole::Small);
}

void SealLine::updateMargins()
{
    const int indent = theme().u(sealUnits + 1.5);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_layout->setContentsMargins(rightToLeft ? 0 : indent, 0, rightToLeft ? indent : 0, 0);
    setMinimumHeight(theme().u(sealUnits));
}

void SealLine::themeChanged()
{
    updateMargins();
    ThemedWidget::themeChanged();
}

void SealLine::paintEvent(QPaintEvent * /*event*/)
{
    const Theme current = theme();
    QPainter painter(this);
    const int size = current.u(sealUnits);
    // Beside the first line, however many there are.
    const int line = m_label->fontMetrics().lineSpacing();
    const int top = m_label->y() + std::max(0, (std::min(line, m_label->height()) - size) / 2);
    const QRect place{0, top, size, size};
    painting::paintSeal(&painter, QStyle::visualRect(layoutDirection(), rect(), place), current.tokens);
}

} // namespace attache::widgets
