// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded with LD_PRELOAD into a Qt Widgets program, which needs no change for it: stands before
// QBackingStore::flush(), which is called when the first picture of a window is complete and goes to the
// screen, and before what Qt 5 calls in its place for a window with a web page or another picture of the
// graphics card in it, QPlatformBackingStore::composeAndFlush(). Writes what it took to come so far, waits
// until the program has come to rest, writes what it took by then, and ends the process.
//
// Environment: FIRSTPAINT_REPORT file to write, FIRSTPAINT_STARTED nanoseconds of CLOCK_MONOTONIC when the
// process was started, FIRSTPAINT_REST milliseconds to wait.
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <string>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

class QPoint;
class QRegion;
class QWindow;
class QPlatformTextureList;

namespace {

constexpr const char *flushSymbol = "_ZN13QBackingStore5flushERK7QRegionP7QWindowRK6QPoint";
constexpr const char *composeSymbol =
    "_ZN21QPlatformBackingStore15composeAndFlushEP7QWindowRK7QRegionRK6QPointP20QPlatformTextureListb";

double processorMilliseconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto milliseconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

double wallMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    const char *started = std::getenv("FIRSTPAINT_STARTED");
    const double nanoseconds = static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
    return (nanoseconds - (started ? std::atof(started) : 0)) / 1e6;
}

struct Memory
{
    long resident = 0;
    long proportional = 0;
    long own = 0;
};

/// In kibibytes.
Memory memory()
{
    Memory sum;
    if (std::FILE *file = std::fopen("/proc/self/smaps_rollup", "r")) {
        char line[256];
        while (std::fgets(line, sizeof line, file)) {
            char name[64];
            long value = 0;
            if (std::sscanf(line, "%63[^:]: %ld kB", name, &value) != 2) {
                continue;
            }
            if (std::strcmp(name, "Rss") == 0) {
                sum.resident = value;
            } else if (std::strcmp(name, "Pss") == 0) {
                sum.proportional = value;
            } else if (std::strncmp(name, "Private_", 8) == 0) {
                sum.own += value;
            }
        }
        std::fclose(file);
    }
    return sum;
}

void report(double wall, double processor)
{
    const char *rest = std::getenv("FIRSTPAINT_REST");
    std::this_thread::sleep_for(std::chrono::milliseconds(rest ? std::atoi(rest) : 1000));
    const Memory now = memory();
    if (std::FILE *file = std::fopen(std::getenv("FIRSTPAINT_REPORT"), "w")) {
        std::fprintf(file, "%.3f %.3f %.3f %ld %ld %ld\n", wall, processor, processorMilliseconds(),
                     now.resident, now.proportional, now.own);
        std::fclose(file);
    }
    _exit(0);
}

void reportOnce()
{
    static std::atomic<bool> seen = false;
    if (std::getenv("FIRSTPAINT_REPORT") && !seen.exchange(true)) {
        std::thread(report, wallMilliseconds(), processorMilliseconds()).detach();
    }
}

} // namespace

extern "C" void
firstPaintFlush(void *store, const QRegion &region, QWindow *window,
                const QPoint &offset) __asm__("_ZN13QBackingStore5flushERK7QRegionP7QWindowRK6QPoint");

extern "C" __attribute__((visibility("default"))) void firstPaintFlush(void *store, const QRegion &region,
                                                                       QWindow *window, const QPoint &offset)
{
    using Flush = void (*)(void *, const QRegion &, QWindow *, const QPoint &);
    static const auto next = reinterpret_cast<Flush>(dlsym(RTLD_NEXT, flushSymbol));
    next(store, region, window, offset);
    reportOnce();
}

extern "C" void
firstPaintCompose(void *store, QWindow *window, const QRegion &region, const QPoint &offset,
                  QPlatformTextureList *textures,
                  bool translucent) __asm__("_ZN21QPlatformBackingStore15composeAndFlushEP7QWindowRK7QRegionR"
                                            "K6QPointP20QPlatformTextureListb");

extern "C" __attribute__((visibility("default"))) void
firstPaintCompose(void *store, QWindow *window, const QRegion &region, const QPoint &offset,
                  QPlatformTextureList *textures, bool translucent)
{
    using Compose =
        void (*)(void *, QWindow *, const QRegion &, const QPoint &, QPlatformTextureList *, bool);
    static const auto next = reinterpret_cast<Compose>(dlsym(RTLD_NEXT, composeSymbol));
    next(store, window, region, offset, textures, translucent);
    reportOnce();
}
