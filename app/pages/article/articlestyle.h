// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/tokens.h"
#include "painting/typography.h"
#include "services/settings.h"

#include <QLocale>
#include <Qt>

namespace attache::pages {

/// Which credits of a person are listed.
enum class CreditFilter
{
    All,
    Series,
    Films
};

/// How an article is set: everything beside its content that decides what the document looks like.
struct ArticleStyle
{
    painting::Tokens tokens;
    painting::Typography type;
    /// Width of the paper in device independent pixels.
    int width = 900;
    /// The box of facts stands beside the text; otherwise it is a band above it.
    bool wide = true;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    services::Settings::Veil veil = services::Settings::Veil::NameEpisode;
    /// Earlier and replaced values hang under the present ones.
    bool showEarlier = true;
    CreditFilter credits = CreditFilter::All;
    /// Paper that is not a screen: no buttons, no marks of the mouse.
    bool forPrint = false;
    QLocale locale = QLocale();
};

} // namespace attache::pages
