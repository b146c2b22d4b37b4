// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/encyclopedia.h"
#include "services/library.h"
#include "services/news.h"
#include "services/settings.h"

namespace attache::shell {

// The one place where codes become words in the window: what happened, and what is done about it.

QString errorText(const services::PackError &error);
QString errorText(const services::LibraryError &error);
QString errorText(const services::SettingsError &error);
QString errorText(const services::NewsError &error);

} // namespace attache::shell
