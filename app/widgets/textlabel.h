// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/tokens.h"
#include "painting/typography.h"

#include <QLabel>

namespace attache::widgets {

/// A label in one of the page's text roles and colours. Font and colour are derived from the parent, which
/// the label watches; setting a font or palette on the label itself has no lasting effect.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    using Colour = QColor painting::Tokens::*;

    TextLabel(const QString &text, painting::TextRole role, Colour colour, QWidget *parent);
    explicit TextLabel(painting::TextRole role, QWidget *parent)
        : TextLabel({}, role, &painting::Tokens::ink, parent)
    {}

    void setColour(Colour colour);
    void setRole(painting::TextRole role);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchParent();
    void apply();

    painting::TextRole m_role;
    Colour m_colour;
};

} // namespace attache::widgets
