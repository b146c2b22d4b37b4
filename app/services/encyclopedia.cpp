// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/encyclopedia.h"

namespace attache::services {

struct Encyclopedia::Private
{
    PackInfo info;
    domain::EpisodeSpine spine;
};

Encyclopedia::Encyclopedia(std::unique_ptr<Private> p) : d(std::move(p)) {}

Encyclopedia::~Encyclopedia() = default;

const PackInfo &Encyclopedia::info() const { return d->info; }

const domain::EpisodeSpine &Encyclopedia::spine() const { return d->spine; }

} // namespace attache::services
