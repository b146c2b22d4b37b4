// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/fieldreader.h"

namespace attache::compiler {

/// Makes one block out of the pieces that a Markdown parser finds: joins text of one style, and cuts spans
/// behind each group of citations.
class ProseBuilder
{
public:
    ProseBuilder(ProseBlock::Kind kind, int level, const ReadContext &context);

    void addText(const Location &at, const QString &text, int style, const std::optional<Reference> &link);
    void addCitation(const Location &at, const QString &source);
    bool isEmpty() const { return m_block.spans.isEmpty(); }

    /// The block with its ends trimmed; nothing when it holds no text. Reports what is wrong with its
    /// citations.
    std::optional<ProseBlock> finish();

private:
    void checkCitations();
    void takeHeadingGate();

    ProseBlock m_block;
    const ReadContext &m_context;
    QString m_gap;
};

} // namespace attache::compiler
