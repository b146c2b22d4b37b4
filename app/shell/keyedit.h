// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequenceEdit>

namespace attache::shell {

/// A field that takes one key press as it is: "Ctrl+K". Backspace and Delete empty it; Tab, Return and Escape
/// do what they do in every dialog.
class KeyEdit : public QKeySequenceEdit
{
    Q_OBJECT
public:
    /// @p name is what screen readers call it.
    explicit KeyEdit(const QString &name, QWidget *parent = nullptr);

    /// Shows a key without telling anybody.
    void showKey(const QKeySequence &key);

Q_SIGNALS:
    /// The reader pressed @p key, or emptied the field.
    void chosen(const QKeySequence &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    void choose(const QKeySequence &key);

    /// The key is set from here, not by the button that empties the field.
    bool m_setting = false;
};

} // namespace attache::shell
