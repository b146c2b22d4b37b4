// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attache::testsupport {

/// While one lives, every file write of this process fails as on a full disk. It stands before the C
/// library's functions, so the program under test runs unchanged; the executable must export its symbols
/// (ENABLE_EXPORTS).
class FullDisk
{
public:
    FullDisk();
    ~FullDisk();
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

    /// Writes refused by all of them; a test that expects a full disk makes sure that it was one.
    static int refusals();
};

/// While one lives, this process has the rights of an ordinary user. A test that runs as root needs it where
/// the rights of files matter; otherwise it does nothing.
class OrdinaryUser
{
public:
    OrdinaryUser();
    ~OrdinaryUser();
    OrdinaryUser(const OrdinaryUser &) = delete;
    OrdinaryUser &operator=(const OrdinaryUser &) = delete;

    /// Gives @p path to that user.
    static void own(const char *path);

private:
    bool m_changed = false;
};

} // namespace attache::testsupport
