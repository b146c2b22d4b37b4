// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"
#include "domain/ref.h"

#include <QDate>

#include <optional>

namespace attache::domain {

/// One sealed part that the reader chose to open: the prose of one page up to one gate. It ends when the
/// reader leaves the page.
struct Opening
{
    Ref page;
    Gate upTo;

    friend bool operator==(const Opening &, const Opening &) = default;
};

/// From where a reader looks: watched up to which episode, and as of which day. Nothing readable leaves
/// storage without one.
struct Viewpoint
{
    /// Statements gated later than this do not exist.
    Gate watched = openToAll;
    /// Statements known later than this day do not exist. Must be valid.
    QDate asOf;
    /// The reader wants to see the titles (only those) of episodes after the next one.
    bool allTitles = false;
    /// The one part of a page opened ahead of its gate.
    std::optional<Opening> opening;

    /// The same viewpoint without an opened part; what every other surface than that page uses.
    Viewpoint sealed() const;
    Viewpoint withOpening(const Opening &part) const;

    friend bool operator==(const Viewpoint &, const Viewpoint &) = default;
};

} // namespace attache::domain
