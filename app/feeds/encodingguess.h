// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace attache::feeds {

/// The likeliest encoding (by its iconv name) of text that is neither declared nor UTF-8, judged by which
/// letters it would consist of. Windows-1252 when nothing speaks for anything else.
QByteArray guessEncoding(QByteArrayView bytes);

} // namespace attache::feeds
