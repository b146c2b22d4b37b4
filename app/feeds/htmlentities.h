// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace attache::feeds {

/// The character that a named reference of HTML 4 (or `apos`) stands for, 0 when there is none by that name.
char32_t htmlEntity(QByteArrayView name);

/// What a numeric character reference means to a browser: 0x80 to 0x9F are Windows-1252, and what may not
/// be in XML becomes U+FFFD.
char32_t referencedCharacter(quint32 code);

/// Appends a character as UTF-8.
void appendUtf8(QByteArray &out, char32_t character);

} // namespace attache::feeds
