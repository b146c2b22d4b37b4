// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/contrast.h"

#include <algorithm>
#include <cmath>

namespace attache::painting {

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

} // namespace

double luminance(const QColor &colour)
{
    const QColor rgb = colour.toRgb();
    return 0.2126 * linear(rgb.redF()) + 0.7152 * linear(rgb.greenF()) + 0.0722 * linear(rgb.blueF());
}

double contrastRatio(const QColor &one, const QColor &other)
{
    // The list makes minmax() give values: given two temporaries it would give references to what is gone.
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

QColor mixed(const QColor &top, const QColor &ground, double share)
{
    const auto channel = [share](float over, float under) {
        return static_cast<float>(std::clamp(share * over + (1.0 - share) * under, 0.0, 1.0));
    };
    const QColor a = top.toRgb();
    const QColor b = ground.toRgb();
    return QColor::fromRgbF(channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()),
                            channel(a.blueF(), b.blueF()));
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

} // namespace attache::painting
