// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attache::network {

/// What a Fetcher may do at all.
struct FetchPolicy
{
    /// Whether plain http may go to this machine (localhost, 127.0.0.0/8, ::1): a server under test or
    /// a feed generator of the reader's own. Everything else is https.
    bool loopbackHttp = false;
    /// Requests under way at once to one host, at least 1.
    int perHost = 2;
    /// Requests under way at once altogether, at least 1.
    int overall = 6;
};

} // namespace attache::network
