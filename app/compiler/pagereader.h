// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/fieldreader.h"
#include "compiler/frontmatter.h"

namespace attache::compiler {

/// A page's file with its front matter parsed and not yet understood.
struct ParsedPage
{
    domain::Ref ref;
    YamlNode front;
    QString body;
    Location bodyAt;
};

/// Season and number of an episode from the name of its file; readPage checks its fields against them.
/// Nothing, with an error, when the name is none.
std::optional<domain::EpisodeId> episodeOf(const PageFile &file, Diagnostics &diagnostics);

PageText readPage(const ParsedPage &parsed, const ReadContext &context);

} // namespace attache::compiler
