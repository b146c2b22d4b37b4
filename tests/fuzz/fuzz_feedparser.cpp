// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes: a feed or an error, never anything else.
#include "feeds/feedjson.h"
#include "feeds/feedparser.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace attache::feeds;
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto feed = parseFeed(bytes, {{}, QUrl(QStringLiteral("https://fuzz.example/"))})) {
        feedToJson(*feed);
    }
    return 0;
}
