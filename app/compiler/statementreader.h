// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/fieldreader.h"

namespace attache::compiler {

/// Gate, dates and sources of a statement. One without a source is an error, unless @p needsSource is false.
Statement readStatement(const FieldReader &fields, const ReadContext &context, bool needsSource = true);

/// `facts:` of a page of @p kind.
QList<FactText> readFacts(const FieldReader &page, domain::PageKind kind, const ReadContext &context);
/// `relations:` of a page.
QList<RelationText> readRelations(const FieldReader &page, const ReadContext &context);

} // namespace attache::compiler
