// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/portrait.h"
#include "widgets/themedwidget.h"

namespace attache::widgets {

/// One portrait of fixed size. Beside a name it is decoration; alone it reads "Portrait of Kate Wyler".
class PortraitWidget : public ThemedWidget
{
    Q_OBJECT
public:
    /// `width` in pixels at 10 pt, from 20 to 108.
    PortraitWidget(const painting::PortraitSpec &spec, int width, QWidget *parent = nullptr);

    void setSpec(const painting::PortraitSpec &spec);
    const painting::PortraitSpec &spec() const { return m_spec; }
    /// Beside a name: screen readers pass it over.
    void setDecorative(bool decorative);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateName();

    painting::PortraitSpec m_spec;
    int m_width;
    bool m_decorative = false;
};

} // namespace attache::widgets
