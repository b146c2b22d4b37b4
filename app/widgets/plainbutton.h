// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace attache::widgets {

/// An ordinary button of the desktop's style with the measures of the page: 8 units high, with room at the
/// sides, whatever the style thinks is enough.
class PlainButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PlainButton(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace attache::widgets
