// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "models/cardgroups.h"
#include "services/figures.h"

#include <QString>

namespace attache::pages {

// Words for charts; the numbers come from services::Figures.

/// "Hours viewed".
QString audienceName(services::Audience audience);
/// "57.48 million", "1.3 billion", "800".
QString amountInWords(double amount);
/// The same for an axis: "0", "50 million".
QString tickInWords(double amount);
/// "84%".
QString percentInWords(double percent);
/// "TheWrap, 1 May 2023", the first of several; empty without a source. "and 2 more" where there are more.
QString sourceInWords(const QList<domain::Source> &sources);
/// "United Kingdom".
QString sideName(models::Side side);

} // namespace attache::pages
