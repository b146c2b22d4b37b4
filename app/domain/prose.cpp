// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/prose.h"

namespace attache::domain {

QString plainText(const Block &block)
{
    QString text;
    for (const Span &span : block.spans) {
        for (const Inline &piece : span.inlines) {
            text += piece.text;
        }
    }
    return text.trimmed();
}

} // namespace attache::domain
