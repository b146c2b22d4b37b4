// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace attache::shell {

/// Says that a key has another owner and lets the reader choose who gets it.
class KeyConflict : public QFrame
{
    Q_OBJECT
public:
    explicit KeyConflict(QWidget *parent = nullptr);

    /// Calls @p take when the reader wants the key for @p wanted. Leaving it where it is changes nothing.
    void ask(const QString &keys, const QString &owner, const QString &wanted,
             const std::function<void()> &take);

Q_SIGNALS:
    /// The reader chose, either way.
    void answered();

private:
    QLabel *m_text;
    QPushButton *m_takeButton;
    QPushButton *m_leaveButton;
    std::function<void()> m_take;
};

} // namespace attache::shell
