// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/gatedtext.h"

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

/// The words behind `:::` at the start of a line; nothing for any other line.
std::optional<QString> fenceOf(const QString &line)
{
    const QString trimmed = line.trimmed();
    return trimmed.startsWith(":::"_L1) ? std::optional(trimmed.sliced(3).trimmed()) : std::nullopt;
}

} // namespace

QList<GatedText> splitGates(const QString &body, const Location &first, const ReadContext &context)
{
    QList<GatedText> texts{GatedText{first, {}, domain::openToAll, false}};
    Location opened;
    const QStringList lines = body.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Location at{first.file, first.line + static_cast<int>(i)};
        const auto fence = fenceOf(lines.at(i));
        if (!fence) {
            texts.last().text += lines.at(i) + u'\n';
            continue;
        }
        const Location next{at.file, at.line + 1};
        if (fence->isEmpty()) {
            if (!texts.last().isBlock) {
                context.diagnostics.error(at, u"':::' closes nothing"_s,
                                          u"remove it, or open the block with '::: S1E3'"_s);
            }
            texts += GatedText{next, {}, domain::openToAll, false};
            continue;
        }
        if (texts.last().isBlock) {
            context.diagnostics.error(at, u"a ::: block inside another"_s,
                                      u"close the one before with ':::'"_s);
        }
        opened = at;
        const auto gate = readGate(*fence, at, context);
        texts += GatedText{next, {}, gate.value_or(domain::openToAll), true};
    }
    if (texts.last().isBlock) {
        context.diagnostics.error(opened, u"a ::: block that does not end"_s,
                                  u"close it with a line ':::'"_s);
    }
    return texts;
}

} // namespace attache::compiler
