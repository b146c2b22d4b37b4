// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "services/paths.h"

namespace attache::network {
class Fetcher;
}
namespace attache::services {
class Encyclopedia;
class Library;
class News;
class Reader;
class Search;
} // namespace attache::services

namespace attache::shell {

/// What a window stands on. Made in main.cpp; all outlive the window.
struct WindowServices
{
    services::Encyclopedia &encyclopedia;
    const services::Search &search;
    services::Library &library;
    services::Reader &reader;
    services::News &news;
    network::Fetcher &fetcher;
    base::Clock clock;
    services::Paths paths;
};

} // namespace attache::shell
