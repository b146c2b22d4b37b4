// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/fieldreader.h"

namespace attache::compiler {

/// Reads a page's body: CommonMark without HTML, code, quotations, images, tables and numbered lists, with
/// links to pages, `[^source]` citations, gated headings `## Season 2 {S2E6}` and `::: S2E6` blocks.
///
/// A paragraph becomes spans, each ending with its group of citations. A paragraph or item without any
/// citation is an error; text behind the last one is a warning, and belongs to no source.
QList<ProseBlock> readProse(const QString &body, const Location &first, const ReadContext &context);

} // namespace attache::compiler
