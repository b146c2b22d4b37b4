// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/viewpoint.h"

namespace attache::domain {

Viewpoint Viewpoint::sealed() const
{
    Viewpoint same = *this;
    same.opening.reset();
    return same;
}

Viewpoint Viewpoint::withOpening(const Opening &part) const
{
    Viewpoint opened = *this;
    opened.opening = part;
    return opened;
}

} // namespace attache::domain
