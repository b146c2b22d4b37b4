// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/prosereader.h"

#include "compiler/gatedtext.h"
#include "compiler/markdownreader.h"

namespace attache::compiler {

namespace {

/// The headings that a line stands below, outermost first.
class Headings
{
public:
    domain::Gate enter(const ProseBlock &heading)
    {
        while (!m_open.isEmpty() && m_open.last().level >= heading.level) {
            m_open.removeLast();
        }
        m_open += Open{heading.level, std::max(gate(), heading.gate)};
        return m_open.last().gate;
    }
    domain::Gate gate() const { return m_open.isEmpty() ? domain::openToAll : m_open.last().gate; }

private:
    struct Open
    {
        int level = 0;
        domain::Gate gate;
    };
    QList<Open> m_open;
};

} // namespace

QList<ProseBlock> readProse(const QString &body, const Location &first, const ReadContext &context)
{
    QList<ProseBlock> prose;
    Headings headings;
    for (const GatedText &text : splitGates(body, first, context)) {
        // A heading inside a ::: block ends with the block.
        Headings inside = headings;
        QList<ProseBlock> blocks = readMarkdown(text.text, text.at, context);
        for (ProseBlock &block : blocks) {
            const domain::Gate above =
                block.kind == ProseBlock::Kind::Heading ? inside.enter(block) : inside.gate();
            block.gate = std::max(above, text.gate);
            prose += block;
        }
        if (!text.isBlock) {
            headings = inside;
        }
    }
    return prose;
}

} // namespace attache::compiler
