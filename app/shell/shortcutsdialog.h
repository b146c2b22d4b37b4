// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/windowactions.h"

#include <QDialog>

namespace attache::shell {

/// The list of keys.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT
public:
    ShortcutsDialog(const QList<WindowActions::Key> &keys, QWidget *parent);

Q_SIGNALS:
    /// The reader wants other keys; the dialog is closing.
    void changeRequested();
};

} // namespace attache::shell
