// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prosefolding.h"

namespace attache::services {

using domain::Block;
using storage::BlockRecord;

namespace {

/// Whether anything stands between this heading and the next one of its level or above.
bool hasContent(const QList<BlockRecord> &blocks, qsizetype heading)
{
    for (qsizetype i = heading + 1; i < blocks.size(); ++i) {
        const Block &block = blocks[i].block;
        if (block.kind != Block::Kind::Heading) {
            return true;
        }
        if (block.level <= blocks[heading].block.level) {
            return false;
        }
    }
    return false;
}

} // namespace

QList<BlockRecord> foldProse(const QList<BlockRecord> &blocks)
{
    QList<BlockRecord> known;
    for (const BlockRecord &record : blocks) {
        if (record.block.kind == Block::Kind::Veil || !record.block.spans.isEmpty()) {
            known.append(record);
        }
    }
    QList<BlockRecord> folded;
    for (qsizetype i = 0; i < known.size(); ++i) {
        const Block &block = known[i].block;
        if (block.kind == Block::Kind::Heading && !hasContent(known, i)) {
            continue;
        }
        if (block.kind == Block::Kind::Veil && !folded.isEmpty() &&
            folded.last().block.kind == Block::Kind::Veil) {
            Block &run = folded.last().block;
            run.sealedUntil = std::min(run.sealedUntil, block.sealedUntil);
            continue;
        }
        folded.append(known[i]);
    }
    return folded;
}

} // namespace attache::services
