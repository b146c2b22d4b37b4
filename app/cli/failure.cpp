// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/failure.h"

#include "cli/words.h"

namespace attache::cli {

Failure failureFor(const services::PackError &error, const QString &path)
{
    using Code = services::PackError::Code;
    switch (error.code) {
    case Code::Missing:
        return {ExitCode::NoInput, Words::tr("There is no encyclopedia file at %1.").arg(path)};
    case Code::Foreign:
        return {ExitCode::BadData, Words::tr("%1 is not an encyclopedia file.").arg(path)};
    case Code::Newer:
        return {ExitCode::BadData, Words::tr("%1 was made for a later version of Attaché.").arg(path)};
    case Code::Corrupt:
        return {ExitCode::BadData, Words::tr("The encyclopedia file %1 is damaged.").arg(path)};
    case Code::Unreadable:
        return {ExitCode::NoPermission, Words::tr("The encyclopedia file %1 cannot be read.").arg(path)};
    }
    return {ExitCode::Software, error.detail};
}

Failure failureFor(const services::LookupError &error, const QString &ref)
{
    // A page that the viewpoint hides gets the very same words as one that does not exist.
    switch (error.code) {
    case services::LookupError::Code::NoSuchPage:
        return {ExitCode::NoInput, Words::tr("There is no page %1.").arg(ref)};
    case services::LookupError::Code::Storage:
        return {ExitCode::BadData,
                Words::tr("The encyclopedia file could not be read: %1").arg(error.detail)};
    }
    return {ExitCode::Software, error.detail};
}

Failure failureFor(const services::LibraryError &error, const QString &path)
{
    using Code = services::LibraryError::Code;
    switch (error.code) {
    case Code::NoPermission:
        return {ExitCode::NoPermission,
                Words::tr("Your library at %1 cannot be written: no permission.").arg(path)};
    case Code::Full:
        return {ExitCode::CannotCreate,
                Words::tr("Your library at %1 cannot be written: the disk is full.").arg(path)};
    case Code::Locked:
        return {ExitCode::CannotCreate,
                Words::tr("Your library at %1 is in use by another program.").arg(path)};
    case Code::Newer:
        return {ExitCode::BadData,
                Words::tr("Your library was written by a later version of Attaché. It was kept as %1.")
                    .arg(error.keptAs)};
    case Code::Foreign:
        return {ExitCode::BadData,
                Words::tr("The file of your library belonged to another program. It was kept as %1.")
                    .arg(error.keptAs)};
    case Code::Corrupt:
        return {ExitCode::BadData,
                Words::tr("Your library was damaged. It was kept as %1.").arg(error.keptAs)};
    case Code::Io:
        return {ExitCode::CannotCreate,
                Words::tr("Your library at %1 cannot be used: %2").arg(path, error.detail)};
    }
    return {ExitCode::Software, error.detail};
}

Failure failureFor(const services::NewsError &error)
{
    using Code = services::NewsError::Code;
    switch (error.code) {
    case Code::Offline:
        return {ExitCode::Network, Words::tr("The network cannot be reached.")};
    case Code::FetchFailed:
        return {ExitCode::Network, Words::tr("The feed could not be fetched: %1").arg(error.detail)};
    case Code::NotAFeed:
        return {ExitCode::BadData, Words::tr("What came back is not a feed.")};
    case Code::StoreFailed:
        return {ExitCode::CannotCreate, Words::tr("The news could not be stored: %1").arg(error.detail)};
    case Code::NoSuchFeed:
        return {ExitCode::NoInput, Words::tr("There is no such feed.")};
    case Code::InvalidUrl:
        return {ExitCode::Usage, Words::tr("The address is not a web address (https://…).")};
    case Code::Duplicate:
        return {ExitCode::Usage, Words::tr("This feed is in the list already.")};
    case Code::NoSuchItem:
        return {ExitCode::NoInput, Words::tr("There is no such news item.")};
    }
    return {ExitCode::Software, error.detail};
}

} // namespace attache::cli
