// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statement.h"

namespace attache::domain {

/// A statement that one viewpoint shows and an earlier one does not.
struct Change
{
    enum class Kind
    {
        Fact,
        Relation,
        Award,
        Credit
    };

    Kind kind = Kind::Fact;
    /// Whose page it stands on.
    Link page;
    /// Fact: the property. Relation: its type, read from the page outwards. Award: the award. Credit: the
    /// job.
    QString word;
    /// Fact: the text to show. Award: the category. Credit: the part played. May be empty.
    QString value;
    QString unit;
    /// Fact: where the value leads. Relation: the other one. Award and credit: the work.
    std::optional<Link> to;
    /// Award: "won" or "nominated", and the year, 0 when unknown.
    QString result;
    int year = 0;
    QString note;
    Status status = Status::Confirmed;
    /// From when it was known; valid.
    PartialDate known;
    /// Story time from which it holds.
    Gate from;
};

} // namespace attache::domain
