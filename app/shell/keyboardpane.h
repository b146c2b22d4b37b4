// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/keymap.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace attache::shell {

class KeyConflict;
class KeyEdit;
class KeyMapFilter;
class KeyMapModel;

/// The page of the settings where the reader gives keys to actions. Edits a copy, step by step and back.
class KeyboardPane : public QWidget
{
    Q_OBJECT
public:
    explicit KeyboardPane(QWidget *parent = nullptr);

    KeyMap keyMap() const;
    /// Starts anew from there; nothing is left to be undone.
    void setKeyMap(const KeyMap &keys);

private:
    void connectParts();
    /// The command of the current row; nothing when the list is empty.
    const CommandRow *current() const;
    void showCurrent();
    void giveKey(int place, const QKeySequence &key);
    void resetCurrent();
    /// Asks first where @p keys belong to another command.
    void tryKeys(const QList<QKeySequence> &keys);
    void change(const KeyMap &keys);
    void undo();
    void tell(const QString &text);
    void reveal(QWidget *widget);

    KeyMapModel *m_model;
    KeyMapFilter *m_filter;
    QStackedWidget *m_find;
    QLineEdit *m_words;
    KeyEdit *m_byKey;
    QPushButton *m_findByKey;
    QTreeView *m_list;
    QLabel *m_title;
    QList<KeyEdit *> m_edits;
    QLabel *m_usual;
    QLabel *m_message;
    KeyConflict *m_conflict;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    QPushButton *m_undo;
    QList<KeyMap> m_before;
};

} // namespace attache::shell
