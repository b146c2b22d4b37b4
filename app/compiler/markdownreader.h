// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/fieldreader.h"

namespace attache::compiler {

/// Blocks of a run of Markdown, with the gates of its headings on the headings alone. What CommonMark has and
/// the format has not (HTML, code, quotations, rules, images, numbered lists) is an error.
QList<ProseBlock> readMarkdown(const QString &text, const Location &first, const ReadContext &context);

} // namespace attache::compiler
