// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyedit.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace attache::shell {

namespace {

bool isModifier(int key)
{
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown:
    case 0:
        return true;
    default:
        return false;
    }
}

/// Shift is part of "Ctrl+Shift+A", but not of "?", which it only makes.
Qt::KeyboardModifiers modifiersOf(const QKeyEvent *event)
{
    Qt::KeyboardModifiers modifiers =
        event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const QString text = event->text();
    if (event->modifiers().testFlag(Qt::ShiftModifier) &&
        (text.isEmpty() || !text.at(0).isPrint() || text.at(0).isLetterOrNumber() || text.at(0).isSpace())) {
        modifiers |= Qt::ShiftModifier;
    }
    return modifiers;
}

} // namespace

KeyEdit::KeyEdit(const QString &name, QWidget *parent)
    : QKeySequenceEdit(parent)
{
    setAccessibleName(name);
    setClearButtonEnabled(true);
    if (auto *field = findChild<QLineEdit *>()) {
        field->setAccessibleName(name);
    }
    // Its button empties the field without a key.
    connect(this, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence &key) {
        if (key.isEmpty() && !m_setting) {
            Q_EMIT chosen(key);
        }
    });
}

void KeyEdit::choose(const QKeySequence &key)
{
    showKey(key);
    Q_EMIT chosen(key);
}

void KeyEdit::showKey(const QKeySequence &key)
{
    m_setting = true;
    setKeySequence(key);
    m_setting = false;
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    if (isModifier(key)) {
        return;
    }
    if (!modifiers) {
        if (key == Qt::Key_Backspace || key == Qt::Key_Delete) {
            choose({});
            return;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab) {
            event->ignore();
            return;
        }
    }
    choose(QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key))));
}

void KeyEdit::keyReleaseEvent(QKeyEvent *event)
{
    // The base class would wait for more keys.
    event->accept();
}

} // namespace attache::shell
