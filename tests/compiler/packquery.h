// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace attache::test {

/// Rows of a query on a pack's file, each as its columns joined by '|'; NULL is "null".
QStringList packRows(const QString &file, const QString &sql);

} // namespace attache::test
