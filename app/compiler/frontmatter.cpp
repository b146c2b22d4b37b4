// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/frontmatter.h"

using namespace Qt::StringLiterals;

namespace attache::compiler {

std::optional<FrontMatter> splitFrontMatter(const ContentFile &file, Diagnostics &diagnostics)
{
    const QStringList lines = file.text.split(u'\n');
    const auto isFence = [](const QString &line) {
        return line.trimmed() == "---"_L1 && line.startsWith(u'-');
    };
    if (!isFence(lines.first())) {
        diagnostics.error({file.path, 1}, u"no front matter"_s, u"begin the page with a line '---'"_s);
        return std::nullopt;
    }
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (isFence(lines.at(i))) {
            const auto bodyLine = static_cast<int>(i) + 2;
            return FrontMatter{lines.mid(1, i - 1).join(u'\n'),
                               {file.path, 2},
                               lines.mid(i + 1).join(u'\n'),
                               {file.path, bodyLine}};
        }
    }
    diagnostics.error({file.path, 1}, u"front matter that does not end"_s, u"close it with a line '---'"_s);
    return std::nullopt;
}

} // namespace attache::compiler
