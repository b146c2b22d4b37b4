// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace attache::widgets {

/// A filter that is on or off: navy when on, an outline when not. Its icon, if any, keeps its own colours
/// unless it was given by name.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    /// A theme icon in the colour of the text.
    void setIconName(const QString &name);
    /// Width over height of an icon that was not given by name; 1 from the start.
    void setIconAspect(double aspect);
    /// Number of entries behind the text; below 0 shows none.
    void setCount(int count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateName();
    int iconSide() const;
    int iconWidth() const;
    QString countText() const;

    QString m_iconName;
    double m_iconAspect = 1;
    int m_count = -1;
};

} // namespace attache::widgets
