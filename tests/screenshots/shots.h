// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace attache::tests {

class Scene;

struct Shot
{
    /// Beginning of the file's name.
    QString name;
    std::function<void(Scene &)> prepare;
    /// A reader who was never asked how far they have watched.
    bool newReader = false;
};

/// Every page, dialog and popup of the program.
std::vector<Shot> allShots();

} // namespace attache::tests
