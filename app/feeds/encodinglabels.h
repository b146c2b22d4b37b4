// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace attache::feeds {

/// The name under which iconv knows an encoding that feeds call `label` (as in the WHATWG Encoding Standard,
/// the IANA registry and common misspellings), empty when it is unknown or not to be trusted (UTF-7 and other
/// stateful ones that can hide markup).
QByteArray iconvName(QByteArrayView label);

} // namespace attache::feeds
