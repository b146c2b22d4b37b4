// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace attache::tests {

/// Goes once around a window with the Tab key, as somebody without a pointer does, and keeps what it sees.
class KeyboardWalk
{
public:
    /// Makes @p window, which is shown, the active one. Its focus is where it was before, afterwards.
    explicit KeyboardWalk(QWidget *window);

    /// Controls that can have the keyboard and were not reached.
    QStringList unreached() const;
    /// Stops that look the same with the keyboard and without.
    QStringList withoutRing() const;
    /// Steps that go back against the direction of reading.
    QStringList backwards() const;

    const QList<QPointer<QWidget>> &stops() const { return m_stops; }

private:
    void go();

    QWidget *m_window;
    QList<QPointer<QWidget>> m_stops;
    QStringList m_withoutRing;
};

} // namespace attache::tests
