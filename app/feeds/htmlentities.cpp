// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/htmlentities.h"

#include <QByteArray>
#include <QString>

#include <libxml/HTMLparser.h>

#include <array>

namespace attache::feeds {

char32_t htmlEntity(QByteArrayView name)
{
    if (name == QByteArrayView("apos")) {
        return U'\'';
    }
    // The longest name of HTML 4 is thetasym.
    if (name.isEmpty() || name.size() > 8) {
        return 0;
    }
    const QByteArray key = name.toByteArray();
    const htmlEntityDesc *entity = htmlEntityLookup(reinterpret_cast<const xmlChar *>(key.constData()));
    return entity == nullptr ? 0 : entity->value;
}

char32_t referencedCharacter(quint32 code)
{
    // The upper control characters as Windows-1252 has them (HTML, "numeric character reference end state").
    static constexpr std::array<char16_t, 32> windows1252 = {
        0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    if (code >= 0x80 && code < 0xA0) {
        return windows1252.at(code - 0x80);
    }
    const bool allowed = code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code < 0xD800) ||
                         (code >= 0xE000 && code < 0xFFFE) || (code >= 0x10000 && code <= 0x10FFFF);
    return allowed ? code : U'\uFFFD';
}

void appendUtf8(QByteArray &out, char32_t character)
{
    if (character < 0x80) {
        out.append(static_cast<char>(character));
        return;
    }
    out.append(QString::fromUcs4(&character, 1).toUtf8());
}

} // namespace attache::feeds
