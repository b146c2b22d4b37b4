// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as HTML: the result has no tag, attribute or scheme that the policy forbids.
#include "feeds/sanitiser.h"

#include <QStringList>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString html =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString result = attache::feeds::sanitiseHtml(html, QUrl(QStringLiteral("https://fuzz.example/")));
    for (const char *forbidden :
         {"<script", "<style", "<iframe", "<svg", "<math", "<!--", " src=\"http", "=\"javascript:"}) {
        if (result.contains(QLatin1String(forbidden), Qt::CaseInsensitive)) {
            std::abort();
        }
    }
    return 0;
}
