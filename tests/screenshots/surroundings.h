// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/settings.h"
#include "support/windowstage.h"

#include <QSize>
#include <QString>

#include <memory>

class QApplication;

namespace attache::tests {

/// One way in which the window is looked at.
struct Round
{
    services::Settings::Scheme scheme = services::Settings::Scheme::Light;
    QSize size{1280, 800};
    int textPercent = 100;
    bool systemColours = false;
    bool mirrored = false;

    /// "dark-150pc-800x600": a part of a file's name.
    QString name() const;
};

/// Everything that a picture would otherwise take from the machine. Once, before the first window.
void fixSurroundings();
/// Colours, direction and size of text for the windows made from now on. Larger text is what the desktop
/// gives, in every part of the window.
void setSurroundings(QApplication *application, const Round &round);
/// The program on @p pack on a fixed day, its window shown. @p watched is empty for a reader who was never
/// asked. Nothing when the pack cannot be opened.
std::unique_ptr<WindowStage> openStage(const Round &round, const QString &pack, const QString &watched);

} // namespace attache::tests
