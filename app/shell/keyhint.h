// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/themedwidget.h"

class QLineEdit;

namespace attache::shell {

/// The key of a field, drawn as a key at its trailing end while the field is empty and waits. The field's
/// tooltip tells it in words, so assistive technology is spared this one.
class KeyHint : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    explicit KeyHint(QLineEdit *field);

    void setText(const QString &text);
    QString text() const { return m_text; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void themeChanged() override;

private:
    void place();
    QFont keyFont() const;

    QLineEdit *m_field;
    QString m_text;
};

} // namespace attache::shell
