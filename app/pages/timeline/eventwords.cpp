// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline/eventwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using painting::TimelineGlyph;

struct EventKind
{
    QLatin1String word;
    const char *plural;
    const char *singular;
    TimelineGlyph glyph;
};

constexpr std::array kinds{
    EventKind{"announcement"_L1, QT_TRANSLATE_NOOP("EventWords", "Announcements"),
              QT_TRANSLATE_NOOP("EventWords", "Announcement"), TimelineGlyph::Announcement},
    EventKind{"release"_L1, QT_TRANSLATE_NOOP("EventWords", "Releases"),
              QT_TRANSLATE_NOOP("EventWords", "Release"), TimelineGlyph::Release},
    EventKind{"production"_L1, QT_TRANSLATE_NOOP("EventWords", "Production"),
              QT_TRANSLATE_NOOP("EventWords", "Production"), TimelineGlyph::Production},
    EventKind{"award"_L1, QT_TRANSLATE_NOOP("EventWords", "Awards"), QT_TRANSLATE_NOOP("EventWords", "Award"),
              TimelineGlyph::Award},
    EventKind{"milestone"_L1, QT_TRANSLATE_NOOP("EventWords", "Milestones"),
              QT_TRANSLATE_NOOP("EventWords", "Milestone"), TimelineGlyph::Milestone},
    EventKind{"statement"_L1, QT_TRANSLATE_NOOP("EventWords", "Statements"),
              QT_TRANSLATE_NOOP("EventWords", "Statement"), TimelineGlyph::Statement},
};

const EventKind *find(const QString &word)
{
    const auto *found =
        std::ranges::find_if(kinds, [&word](const EventKind &kind) { return word == kind.word; });
    return found == kinds.end() ? nullptr : found;
}

} // namespace

const QStringList &eventKinds()
{
    static const QStringList words = [] {
        QStringList list;
        for (const EventKind &kind : kinds) {
            list += kind.word;
        }
        return list;
    }();
    return words;
}

QString kindPlural(const QString &kind)
{
    const EventKind *known = find(kind);
    return known ? QCoreApplication::translate("EventWords", known->plural) : kind;
}

QString kindSingular(const QString &kind)
{
    const EventKind *known = find(kind);
    return known ? QCoreApplication::translate("EventWords", known->singular) : kind;
}

TimelineGlyph glyphOf(const QString &kind)
{
    const EventKind *known = find(kind);
    return known ? known->glyph : TimelineGlyph::Milestone;
}

} // namespace attache::pages
