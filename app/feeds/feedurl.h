// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <QUrl>

namespace attache::feeds {

/// True when an address, read as leniently as any browser would, ends up as a script or as data:
/// `javascript:`, `vbscript:`, `data:` and their relatives, also behind other schemes, white space, control
/// or invisible characters.
bool isUnsafeUrl(QStringView address);

/// The scheme in lower case, empty for a relative address.
QString schemeOf(QStringView address);

/// An address of a feed as an absolute one: white space is taken away, a relative one is resolved against
/// `base` when there is a base. Empty for an empty, unsafe or absurdly long (over 32,768 characters) address.
QString absoluteUrl(const QString &address, const QUrl &base);

/// The base that holds inside an element with this xml:base. Only addresses that can be loaded from count.
QUrl nestedBase(const QUrl &base, const QString &xmlBase);

/// The address without parameters that only serve to track the reader (utm_*, fbclid and the like).
QString withoutTracking(const QString &address);

} // namespace attache::feeds
