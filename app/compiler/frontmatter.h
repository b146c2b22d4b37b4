// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/contenttree.h"

namespace attache::compiler {

/// A page's file in its two halves, each with the line it begins on.
struct FrontMatter
{
    QString yaml;
    Location yamlAt;
    QString body;
    Location bodyAt;
};

/// Splits at the lines `---`. Nothing, with an error, when the file does not begin with one or the second is
/// missing.
std::optional<FrontMatter> splitFrontMatter(const ContentFile &file, Diagnostics &diagnostics);

} // namespace attache::compiler
