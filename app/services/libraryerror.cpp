// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/libraryerror.h"

namespace attache::services {

namespace {

LibraryError::Code toCode(storage::LibraryFailure::Code code)
{
    using From = storage::LibraryFailure::Code;
    using To = LibraryError::Code;
    switch (code) {
    case From::NoPermission:
        return To::NoPermission;
    case From::Full:
        return To::Full;
    case From::Locked:
        return To::Locked;
    case From::Newer:
        return To::Newer;
    case From::Foreign:
        return To::Foreign;
    case From::Corrupt:
        return To::Corrupt;
    case From::Io:
        return To::Io;
    }
    return To::Io;
}

} // namespace

LibraryError toLibraryError(const storage::LibraryFailure &failure)
{
    return {toCode(failure.code), failure.detail, failure.keptAs, failure.restoredFrom};
}

base::Result<void, LibraryError> toLibraryResult(const storage::LibraryResult &result)
{
    if (result) {
        return {};
    }
    return base::failure(toLibraryError(result.error()));
}

} // namespace attache::services
