// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/packcontents.h"

namespace attache::compiler {

base::Result<void, storage::PackWriteError> writePack(const PackContents &contents, const QString &path)
{
    auto writer = storage::PackWriter::create(path);
    if (!writer) {
        return base::failure(storage::PackWriteError(writer.error()));
    }
    const auto add = [&writer](const auto &rows) {
        for (const auto &row : rows) {
            (*writer)->add(row);
        }
    };
    add(contents.meta);
    add(contents.pages);
    add(contents.spine);
    add(contents.aliases);
    add(contents.seasons);
    add(contents.episodes);
    add(contents.works);
    add(contents.sources);
    add(contents.citations);
    add(contents.facts);
    add(contents.relationTypes);
    add(contents.unsettled);
    add(contents.relations);
    add(contents.roles);
    add(contents.roleSeasons);
    add(contents.appearances);
    add(contents.credits);
    add(contents.awards);
    add(contents.utterances);
    add(contents.blocks);
    add(contents.spans);
    add(contents.links);
    add(contents.events);
    add(contents.eventAbouts);
    add(contents.searchRows);
    add(contents.searchExacts);
    add(contents.searchNames);
    add(contents.searchTexts);
    add(contents.searchWords);
    return (*writer)->finish();
}

} // namespace attache::compiler
