// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"

namespace attache::cli {

/// A part of a page's prose under one heading. What is sealed is not in it.
struct ProseSection
{
    /// Empty for the introduction.
    QString heading;
    /// Paragraphs divided by an empty line, without source markers.
    QString text;
    /// Paragraphs with links (`href="kind:slug"`) and source markers (`<sup>1</sup>`, numbers of
    /// Page::sources).
    QString html;
};

/// The sections of a page in reading order.
QList<ProseSection> proseSections(const domain::Page &page);

} // namespace attache::cli
