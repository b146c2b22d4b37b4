// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/library.h"
#include "storage/libraryfailure.h"

namespace attache::services {

/// Storage's failure in the words of this room.
LibraryError toLibraryError(const storage::LibraryFailure &failure);

base::Result<void, LibraryError> toLibraryResult(const storage::LibraryResult &result);

} // namespace attache::services
