// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QMap>
#include <QString>

#include <optional>

namespace attache::services {

/// What the reader chose, apart from how far they have watched (that is in the library). Plain text in the
/// configuration folder. A value: whoever changes it hands a new one to whoever needs it.
struct Settings
{
    enum class Scheme
    {
        System,
        Light,
        Dark
    };
    /// What a sealed part says: the episode that opens it, only that it is sealed, or nothing.
    enum class Veil
    {
        NameEpisode,
        SealedForNow,
        Silent
    };

    Scheme scheme = Scheme::System;
    /// In percent, 50 to 300.
    int articleZoom = 100;
    int listZoom = 100;
    Veil veil = Veil::NameEpisode;
    /// Titles of episodes after the next one stay hidden.
    bool hideLaterTitles = true;
    bool askBeforeOpening = true;
    bool reduceMotion = false;
    bool systemColours = false;
    /// False ends all use of the network for good.
    bool networkAllowed = true;
    /// Hours between fetches, 0 = only when asked.
    int fetchEveryHours = 0;
    /// Empty follows the system, else "en" or "de".
    QString language;
    /// Keys of the window that the reader chose, by the name of the command, as it was written: what a name
    /// or a text means is known to whoever has the commands.
    QMap<QString, QString> keys;

    friend bool operator==(const Settings &, const Settings &) = default;
};

struct SettingsError
{
    /// Damaged: not readable as settings; the file was kept aside. Unreadable: the system refuses to read it;
    /// it stays. Unwritable: disk full or no permission.
    enum class Code
    {
        Damaged,
        Unreadable,
        Unwritable
    };
    Code code = Code::Damaged;
    QString detail;
    /// Damaged: where the old file was put.
    QString keptAs;
};

/// What was read, and what was wrong with it: there are always settings to go on with.
struct LoadedSettings
{
    Settings settings;
    std::optional<SettingsError> problem;
};

/// A missing file gives the defaults. Values out of range are brought into it, unknown ones left alone.
LoadedSettings loadSettings(const QString &path);
base::Result<void, SettingsError> saveSettings(const Settings &settings, const QString &path);

} // namespace attache::services
