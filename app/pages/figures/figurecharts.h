// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "painting/charts/chart.h"
#include "services/figures.h"

#include <memory>

namespace attache::pages {

// Charts out of what services::Figures answers; they say everything that is in it and nothing else.

/// Bars in a panel for each unit; nothing when there is no number.
std::unique_ptr<painting::Chart> viewingChart(const QList<services::ViewingFigure> &figures);
/// Critics and audience, a row for each season.
std::unique_ptr<painting::Chart> approvalChart(const QList<services::Score> &scores);
/// Characters by side against episodes; episodes that are not watched are columns with a number only.
std::unique_ptr<painting::Chart> appearanceChart(const services::AppearanceMatrix &matrix);
/// Marks above their years, won and nominated.
std::unique_ptr<painting::Chart> awardsChart(const QList<services::AwardRow> &awards);
/// A line for each work, from its first year to its last.
std::unique_ptr<painting::Chart> creditsChart(const services::PersonCredits &credits);

} // namespace attache::pages
