// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/themedwidget.h"

class QBoxLayout;
class QPushButton;

namespace attache::widgets {

class TextLabel;

/// What stands where a list would be: icon, title, a line that says how to fill it, one button.
class EmptyState : public ThemedWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setTitle(const QString &title);
    void setLine(const QString &line);
    /// Empty text: no button.
    void setButton(const QString &text);

Q_SIGNALS:
    void buttonClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void themeChanged() override;

private:
    void updateMargins();

    QString m_iconName;
    QBoxLayout *m_layout;
    TextLabel *m_title;
    TextLabel *m_line;
    QPushButton *m_button;
};

} // namespace attache::widgets
