// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace attache::widgets {

/// A widget that paints itself from the theme and follows changes of palette, font and direction.
class ThemedWidget : public QWidget
{
    Q_OBJECT
public:
    explicit ThemedWidget(QWidget *parent = nullptr);

    Theme theme() const { return themeFor(this); }

protected:
    void changeEvent(QEvent *event) override;
    /// Palette, font, style or direction changed. Sizes and pictures are taken anew after it.
    virtual void themeChanged();
};

/// Whether an event means that themed sizes and colours have to be taken anew.
bool changesTheme(const QEvent *event);

} // namespace attache::widgets
