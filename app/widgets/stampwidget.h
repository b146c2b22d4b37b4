// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/stamp.h"
#include "widgets/themedwidget.h"

namespace attache::widgets {

/// The stamp that says how far one has watched.
class StampWidget : public ThemedWidget
{
    Q_OBJECT
public:
    explicit StampWidget(const painting::StampText &text = {}, QWidget *parent = nullptr);

    void setText(const painting::StampText &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    painting::StampText m_text;
};

} // namespace attache::widgets
