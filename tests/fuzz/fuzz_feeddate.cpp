// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a date: none, or one that ISO 8601 can write with four digits for the year.
#include "feeds/feeddate.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QDateTime date = attache::feeds::parseFeedDate(text);
    if (date.isValid() &&
        (date.timeSpec() != Qt::UTC || date.date().year() < 1 || date.date().year() > 9999)) {
        std::abort();
    }
    return 0;
}
