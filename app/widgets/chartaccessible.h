// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace attache::widgets {

class ChartView;

/// Lets charts be read as tables; more than one call has no effect.
void provideChartAccessibility();
/// Tells screen readers that the keyboard went to another value.
void announceChartItem(ChartView *view);

} // namespace attache::widgets
