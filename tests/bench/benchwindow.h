// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/windowstage.h"

namespace attache::bench {

/// Which encyclopedia, and how far its reader has watched.
struct BenchCase
{
    const char *pack;
    const char *watched;
};

inline constexpr BenchCase realLate{ATTACHE_BENCH_PACK, "all"};
inline constexpr BenchCase realEarly{ATTACHE_BENCH_PACK, "none"};
inline constexpr BenchCase largeLate{ATTACHE_BENCH_LARGE_PACK, "all"};
inline constexpr BenchCase largeEarly{ATTACHE_BENCH_LARGE_PACK, "none"};

/// The real window on it, shown. Null, with a word on standard error, when the pack cannot be opened.
std::unique_ptr<tests::WindowStage> openWindow(const BenchCase &which);

/// Does what waits in the event loop, painting included.
void paint();

/// Pages of the kinds that are read most, spread over the whole alphabet.
QList<domain::PageCard> somePages(const tests::WindowStage &stage, int count);

} // namespace attache::bench
