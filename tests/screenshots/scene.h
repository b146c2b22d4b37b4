// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/location.h"
#include "shell/settingsdialog.h"
#include "shell/windowactions.h"
#include "support/windowstage.h"

#include <QImage>

namespace attache::tests {

/// What a picture is made of: the window, brought somewhere as a reader would, and whatever stands before it.
class Scene
{
public:
    explicit Scene(WindowStage &stage)
        : m_stage(stage)
    {}

    /// As `attache --open` takes it: "home", "character:kate-wyler".
    void open(const QString &place);
    void run(shell::Command command);
    /// Words into the search box, with the popup open.
    void type(const QString &words);
    void find(const QString &words);
    void readAsOf(QDate day);
    void openSettings(shell::SettingsDialog::Page page);
    void scrollDown(int pixels);

    /// The window with its dialogs and popups over it. There is no window manager, so they have no frame.
    QImage picture();
    /// Closes what stands before the window, and comes back to today.
    void clear();
    /// Dialogs and popups that stand before the window.
    QList<QWidget *> before() const;

private:
    WindowStage &m_stage;
};

} // namespace attache::tests
