// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

namespace attache::feeds {

/// A document type declaration: where it ends and which general entities it gives a literal text.
/// External and parameter entities are not taken.
struct Doctype
{
    qsizetype length = 0;
    QHash<QByteArray, QByteArray> entities;
};

/// Reads a declaration; `xml` starts with "<!DOCTYPE". One that never ends has the length of its first line.
Doctype readDoctype(QByteArrayView xml);

} // namespace attache::feeds
