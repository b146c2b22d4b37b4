// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/fetcherror.h"

class QNetworkReply;

namespace attache::network {

/// What Qt reports about a finished reply without a usable answer, in our words. Internal to this library.
FetchError replyError(const QNetworkReply &reply);

} // namespace attache::network
