// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace attache::feeds {

/// A document in valid UTF-8, without byte order mark and XML declaration.
struct DecodedText
{
    QByteArray utf8;
    QString encoding; ///< the name of the encoding it was read in
    QStringList warnings;
};

/// Decodes bytes that are meant to be XML or JSON. In order of trust: a byte order mark, the form of the
/// first characters (UTF-16, UTF-32, EBCDIC), the charset of the HTTP header, the XML declaration, UTF-8,
/// a guess from the letters. One that the bytes contradict gives way to the next.
DecodedText decodeDocument(const QByteArray &bytes, const QString &contentType);

} // namespace attache::feeds
