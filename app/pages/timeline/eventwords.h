// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/timelineglyph.h"

#include <QString>
#include <QStringList>

namespace attache::pages {

/// The kinds of events in the order of the chips, words of the pack.
const QStringList &eventKinds();
/// "Announcements"; a kind that is not known is shown as the pack writes it.
QString kindPlural(const QString &kind);
/// "Announcement", for screen readers, who do not see the glyph.
QString kindSingular(const QString &kind);
/// Events of a kind that is not known look like milestones.
painting::TimelineGlyph glyphOf(const QString &kind);

} // namespace attache::pages
