// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/tokens.h"

#include "painting/contrast.h"

#include <QPalette>

#include <algorithm>
#include <array>

namespace attache::painting {

namespace {

constexpr double darkBelow = 0.5;
constexpr double selectionShare = 0.22;
constexpr double graphicContrast = 3.0;
/// Window against its text; ordinary themes stay clearly below.
constexpr double highContrastFrom = 20.0;

QColor rgb(QRgb value)
{
    return QColor{value};
}

Tokens lightSet()
{
    Tokens t;
    t.paper = rgb(0xFBF9F4U);
    t.sheet = rgb(0xFFFFFFU);
    t.sheet2 = rgb(0xF4F0E6U);
    t.rule = rgb(0xDFD8C9U);
    t.rule2 = rgb(0xB7AC96U);
    t.ink = rgb(0x1F242CU);
    t.ink2 = rgb(0x545B66U);
    t.ink3 = rgb(0x666C76U);
    t.head = rgb(0x1B2E52U);
    t.link = rgb(0x1D4F91U);
    t.navy = rgb(0x1F3765U);
    t.onNavy = rgb(0xFFFFFFU);
    t.oxblood = rgb(0x7A1F2BU);
    t.oxwash = rgb(0xF7ECE8U);
    t.oxline = rgb(0xD9B9B3U);
    t.seal = rgb(0x7A1F2BU);
    t.sealInner = rgb(0x8E2E3AU);
    t.sealRing = rgb(0x5D141FU);
    t.sealGlyph = rgb(0xF6E3D3U);
    t.brass = rgb(0xA3762AU);
    t.brassInk = rgb(0x7E5A12U);
    t.brassWash = rgb(0xF6EDD8U);
    t.folder = rgb(0xEADFC6U);
    t.folder2 = rgb(0xDCCDABU);
    t.good = rgb(0x2C6B45U);
    t.bad = rgb(0xA3302FU);
    t.rail = rgb(0x1A2B4BU);
    t.railHover = rgb(0x2C4069U);
    t.railText = rgb(0xC9D2E2U);
    t.railOn = rgb(0xFFFFFFU);
    t.railBrass = rgb(0xDDB566U);
    t.family = rgb(0x876318U);
    t.romance = rgb(0xA63A68U);
    t.work = rgb(0x5A6B86U);
    t.ally = rgb(0x2F7550U);
    t.adversary = rgb(0xB0412BU);
    t.suspect = rgb(0xB0412BU);
    return t;
}

Tokens darkSet()
{
    Tokens t;
    t.dark = true;
    t.paper = rgb(0x181B20U);
    t.sheet = rgb(0x20242AU);
    t.sheet2 = rgb(0x272B32U);
    t.rule = rgb(0x363B44U);
    t.rule2 = rgb(0x565C67U);
    t.ink = rgb(0xE9E6DEU);
    t.ink2 = rgb(0xB6B3ABU);
    t.ink3 = rgb(0x9C9A93U);
    t.head = rgb(0xD7E0F2U);
    t.link = rgb(0x8FB8F2U);
    t.navy = rgb(0x4C73BBU);
    t.onNavy = rgb(0xFFFFFFU);
    t.oxblood = rgb(0xE39A9CU);
    t.oxwash = rgb(0x2B2024U);
    t.oxline = rgb(0x5E3A40U);
    t.seal = rgb(0xB54A57U);
    t.sealInner = rgb(0xA63C49U);
    t.sealRing = rgb(0x7A2430U);
    t.sealGlyph = rgb(0xF6E3D3U);
    t.brass = rgb(0xC99A46U);
    t.brassInk = rgb(0xDDB566U);
    t.brassWash = rgb(0x2F2A1EU);
    t.folder = rgb(0x2D2A28U);
    t.folder2 = rgb(0x4C463EU);
    t.good = rgb(0x7CC79AU);
    t.bad = rgb(0xF08A80U);
    t.rail = rgb(0x111C31U);
    t.railHover = rgb(0x24365AU);
    t.railText = rgb(0xB5C0D3U);
    t.railOn = rgb(0xFFFFFFU);
    t.railBrass = rgb(0xDDB566U);
    t.family = rgb(0xD8AE5CU);
    t.romance = rgb(0xE58AAEU);
    t.work = rgb(0x93A5C4U);
    t.ally = rgb(0x76C498U);
    t.adversary = rgb(0xF08E76U);
    t.suspect = rgb(0xF08E76U);
    return t;
}

/// Every relation in the text colour: the strokes alone tell them apart.
void takeSystemColours(Tokens &t, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    t.highContrast = true;
    t.dark = luminance(base) < darkBelow;
    for (QColor *ground : {&t.paper, &t.sheet, &t.sheet2, &t.oxwash, &t.brassWash, &t.folder, &t.sealRing,
                           &t.sealGlyph, &t.onNavy}) {
        *ground = base;
    }
    for (QColor *mark :
         {&t.ink,    &t.ink2,    &t.ink3,      &t.head,  &t.rule,      &t.rule2,   &t.navy, &t.oxblood,
          &t.oxline, &t.seal,    &t.sealInner, &t.brass, &t.brassInk,  &t.folder2, &t.good, &t.bad,
          &t.family, &t.romance, &t.work,      &t.ally,  &t.adversary, &t.suspect}) {
        *mark = text;
    }
    t.link = palette.color(QPalette::Link);
    t.rail = palette.color(QPalette::Window);
    t.railHover = mixed(palette.color(QPalette::Highlight), t.rail, selectionShare);
    for (QColor *mark : {&t.railText, &t.railOn, &t.railBrass}) {
        *mark = palette.color(QPalette::WindowText);
    }
}

/// The accent, moved away from the grounds it is seen on until it stands out as a graphic should.
QColor focusColour(const QColor &accent, const Tokens &t)
{
    QColor ring = accent;
    const QColor away = t.dark ? QColor{Qt::white} : QColor{Qt::black};
    const std::array grounds{t.paper, t.sheet, t.sheet2, t.sel};
    const auto standsOut = [&](const QColor &ground) {
        return contrastRatio(ring, ground) >= graphicContrast;
    };
    for (int step = 1; step < 20 && !std::all_of(grounds.begin(), grounds.end(), standsOut); ++step) {
        ring = mixed(away, accent, 0.05 * step);
    }
    return ring;
}

} // namespace

const QColor &Tokens::relation(domain::RelationFamily relationFamily) const
{
    switch (relationFamily) {
    case domain::RelationFamily::Family:
        return family;
    case domain::RelationFamily::Suspect:
        return suspect;
    case domain::RelationFamily::Romance:
        return romance;
    case domain::RelationFamily::Adversary:
        return adversary;
    case domain::RelationFamily::Ally:
        return ally;
    case domain::RelationFamily::Work:
        break;
    }
    return work;
}

Tokens tokensFor(const QPalette &palette, bool systemColours)
{
    const QColor window = palette.color(QPalette::Window);
    Tokens t = luminance(window) < darkBelow ? darkSet() : lightSet();
    if (systemColours || contrastRatio(window, palette.color(QPalette::WindowText)) >= highContrastFrom) {
        takeSystemColours(t, palette);
    }
    const QColor accent = palette.color(QPalette::Highlight);
    t.sel = mixed(accent, t.sheet, selectionShare);
    t.focus = focusColour(accent, t);
    return t;
}

} // namespace attache::painting
