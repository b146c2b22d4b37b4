// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace attache::widgets {

/// The one filled button of a view: navy, with white text and icon. Everything else is a plain QPushButton.
class PrimaryButton : public QPushButton
{
    Q_OBJECT
public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);

    /// An icon by name, painted in the colour of the text.
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
};

} // namespace attache::widgets
