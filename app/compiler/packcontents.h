// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/packrows.h"
#include "storage/packwriter.h"

#include <vector>

namespace attache::compiler {

/// All rows of a pack, before they are written.
struct PackContents
{
    std::vector<storage::rows::Meta> meta;
    std::vector<storage::rows::Spine> spine;
    std::vector<storage::rows::Page> pages;
    std::vector<storage::rows::Alias> aliases;
    /// Never shown and therefore only among the search rows.
    std::vector<storage::rows::Alias> misspellings;
    std::vector<storage::rows::Season> seasons;
    std::vector<storage::rows::Episode> episodes;
    std::vector<storage::rows::Work> works;
    std::vector<storage::rows::Source> sources;
    std::vector<storage::rows::Citation> citations;
    std::vector<storage::rows::Fact> facts;
    std::vector<storage::rows::RelationType> relationTypes;
    std::vector<storage::rows::Unsettled> unsettled;
    std::vector<storage::rows::Relation> relations;
    std::vector<storage::rows::Role> roles;
    std::vector<storage::rows::RoleSeason> roleSeasons;
    std::vector<storage::rows::Appearance> appearances;
    std::vector<storage::rows::Credit> credits;
    std::vector<storage::rows::Award> awards;
    std::vector<storage::rows::Utterance> utterances;
    std::vector<storage::rows::Block> blocks;
    std::vector<storage::rows::Span> spans;
    std::vector<storage::rows::Link> links;
    std::vector<storage::rows::Event> events;
    std::vector<storage::rows::EventAbout> eventAbouts;
    std::vector<storage::rows::SearchRow> searchRows;
    std::vector<storage::rows::SearchExact> searchExacts;
    std::vector<storage::rows::SearchName> searchNames;
    std::vector<storage::rows::SearchText> searchTexts;
    std::vector<storage::rows::SearchWord> searchWords;
};

/// Writes everything; what lay at @p path before stays when that fails.
base::Result<void, storage::PackWriteError> writePack(const PackContents &contents, const QString &path);

} // namespace attache::compiler
