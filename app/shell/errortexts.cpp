// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/errortexts.h"

#include <QCoreApplication>

namespace attache::shell {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

QString keptAside(const QString &path)
{
    return path.isEmpty() ? QString()
                          : QLatin1Char(' ') + Words::tr("The old file was kept as %1.").arg(path);
}

QString restored(const services::LibraryError &error)
{
    return error.restoredFrom.isEmpty() ? Words::tr("A new one was started.")
                                        : Words::tr("The last backup takes its place.");
}

} // namespace

QString errorText(const services::PackError &error)
{
    using Code = services::PackError::Code;
    switch (error.code) {
    case Code::Missing:
        return Words::tr(
            "The encyclopedia file was not found. The copy that came with Attaché is used instead.");
    case Code::Foreign:
        return Words::tr("The file is not an encyclopedia. The copy that came with Attaché is used instead.");
    case Code::Newer:
        return Words::tr(
            "The encyclopedia file was made for a later version of Attaché. The copy that came with "
            "Attaché is used instead.");
    case Code::Corrupt:
        return Words::tr(
            "The encyclopedia file is damaged and was not opened. The copy that came with Attaché is used "
            "instead.");
    case Code::Unreadable:
        return Words::tr(
            "The encyclopedia file cannot be read. The copy that came with Attaché is used instead.");
    }
    return error.detail;
}

QString errorText(const services::LibraryError &error)
{
    using Code = services::LibraryError::Code;
    switch (error.code) {
    case Code::NoPermission:
        return Words::tr(
            "Your library cannot be written: there is no permission. Changes are kept only until you close "
            "Attaché.");
    case Code::Full:
        return Words::tr("Your library cannot be written: the disk is full. Make room and try again.");
    case Code::Locked:
        return Words::tr(
            "Your library is in use by another program. Changes are kept only until you close Attaché.");
    case Code::Newer:
        return Words::tr("Your library was written by a later version of Attaché. %1").arg(restored(error)) +
               keptAside(error.keptAs);
    case Code::Foreign:
        return Words::tr("The file of your library belongs to another program. %1").arg(restored(error)) +
               keptAside(error.keptAs);
    case Code::Corrupt:
        return Words::tr("Your library was damaged. %1").arg(restored(error)) + keptAside(error.keptAs);
    case Code::Io:
        return Words::tr("Your library cannot be used: %1").arg(error.detail);
    }
    return error.detail;
}

QString errorText(const services::SettingsError &error)
{
    using Code = services::SettingsError::Code;
    switch (error.code) {
    case Code::Damaged:
        return Words::tr("The settings file could not be understood; the settings start anew.") +
               keptAside(error.keptAs);
    case Code::Unreadable:
        return Words::tr("The settings file cannot be read; the usual settings apply.");
    case Code::Unwritable:
        return Words::tr("The settings could not be saved: %1").arg(error.detail);
    }
    return error.detail;
}

QString errorText(const services::NewsError &error)
{
    using Code = services::NewsError::Code;
    switch (error.code) {
    case Code::Offline:
        return Words::tr("You are offline. What was fetched before is shown.");
    case Code::FetchFailed:
        return Words::tr("The feed could not be fetched.");
    case Code::NotAFeed:
        return Words::tr("What is at this address is not a feed.");
    case Code::StoreFailed:
        return Words::tr("The news could not be stored: %1").arg(error.detail);
    case Code::NoSuchFeed:
        return Words::tr("This feed is not in the list any more.");
    case Code::InvalidUrl:
        return Words::tr("This is not a web address. It begins with https://");
    case Code::Duplicate:
        return Words::tr("This feed is in the list already.");
    case Code::NoSuchItem:
        return Words::tr("This item is not there any more.");
    }
    return error.detail;
}

} // namespace attache::shell
