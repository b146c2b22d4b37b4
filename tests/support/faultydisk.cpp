// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultydisk.h"

#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <unistd.h>

namespace {

std::atomic<int> fullDisks{0};
std::atomic<int> refused{0};
constexpr uid_t nobody = 65534;

bool refuse(int descriptor)
{
    if (fullDisks == 0 || descriptor <= STDERR_FILENO) {
        return false;
    }
    ++refused;
    errno = ENOSPC;
    return true;
}

template<class Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t pwrite(int descriptor, const void *data, size_t size, off_t offset)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return refuse(descriptor) ? -1 : real(descriptor, data, size, offset);
}

ssize_t pwrite64(int descriptor, const void *data, size_t size, off64_t offset)
{
    static auto *const real = next<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return refuse(descriptor) ? -1 : real(descriptor, data, size, offset);
}

ssize_t write(int descriptor, const void *data, size_t size)
{
    static auto *const real = next<ssize_t(int, const void *, size_t)>("write");
    return refuse(descriptor) ? -1 : real(descriptor, data, size);
}

} // extern "C"

namespace attache::testsupport {

FullDisk::FullDisk()
{
    ++fullDisks;
}

FullDisk::~FullDisk()
{
    --fullDisks;
}

int FullDisk::refusals()
{
    return refused;
}

OrdinaryUser::OrdinaryUser()
{
    if (getuid() == 0) {
        // Root stays the saved user, to come back to.
        m_changed = setresuid(nobody, nobody, 0) == 0;
        if (!m_changed) {
            std::abort();
        }
    }
}

OrdinaryUser::~OrdinaryUser()
{
    if (m_changed && setresuid(0, 0, 0) != 0) {
        std::abort();
    }
}

void OrdinaryUser::own(const char *path)
{
    if (getuid() == 0 && chown(path, nobody, static_cast<gid_t>(-1)) != 0) {
        std::abort();
    }
}

} // namespace attache::testsupport
