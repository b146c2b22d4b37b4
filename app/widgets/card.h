// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/themedwidget.h"

namespace attache::widgets {

/// A sheet on the paper with a hairline around it; it holds a layout of its owner.
class Card : public ThemedWidget
{
    Q_OBJECT
public:
    enum class Look
    {
        Sheet,
        Tinted, ///< sheet2, for heads and notices.
        Popup   ///< Stronger outline.
    };

    explicit Card(QWidget *parent = nullptr, Look look = Look::Sheet);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace attache::widgets
