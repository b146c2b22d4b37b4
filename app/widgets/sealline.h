// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/themedwidget.h"

class QBoxLayout;

namespace attache::widgets {

class TextLabel;

/// A small seal and a sentence, as under lists: "Shown as it stands after S2 E3. More may appear as you
/// watch."
class SealLine : public ThemedWidget
{
    Q_OBJECT
public:
    explicit SealLine(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Red for "Sealed" in contents and headlines; secondary ink otherwise.
    void setSealed(bool sealed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void themeChanged() override;

private:
    void updateMargins();

    QBoxLayout *m_layout;
    TextLabel *m_label;
};

} // namespace attache::widgets
