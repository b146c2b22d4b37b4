// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/fieldreader.h"

namespace attache::compiler {

/// A run of lines of a page's body with one gate of its own.
struct GatedText
{
    Location at;
    QString text;
    /// Of the ::: block; open outside of one.
    domain::Gate gate;
    bool isBlock = false;
};

/// Cuts @p body at the lines `::: S2E6` and `:::`. A block that is not closed, closed twice, inside another
/// or without a gate is an error.
QList<GatedText> splitGates(const QString &body, const Location &first, const ReadContext &context);

} // namespace attache::compiler
