// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/spineplaces.h"

#include "widgets/spine.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Spine)
};

} // namespace

void addSpinePlaces(widgets::Spine *spine)
{
    spine->addItem(u"home"_s, u"go-home"_s, Words::tr("Home"));
    spine->addItem(u"characters"_s, u"view-certificate"_s, Words::tr("Characters"));
    spine->addItem(u"people"_s, u"im-user"_s, Words::tr("People"));
    spine->addItem(u"episodes"_s, u"video-television"_s, Words::tr("Episodes"));
    spine->addItem(u"map"_s, u"view-list-tree"_s, Words::tr("Map"));
    spine->addItem(u"timeline"_s, u"view-calendar-timeline"_s, Words::tr("Timeline"));
    spine->addItem(u"news"_s, u"view-pim-news"_s, Words::tr("News"));
    spine->addItem(u"places"_s, u"view-list-details"_s, Words::tr("Places"));
    spine->addBottomItem(u"settings"_s, u"configure"_s, Words::tr("Settings"));
}

void showSpineKeys(widgets::Spine *spine, const KeyMap &keys)
{
    // A section and the command that leads to it have the same name.
    for (const CommandRow &row : commandTable()) {
        spine->setShortcut(QString::fromLatin1(row.id), keys.keys(row.command).value(0));
    }
}

QString spinePlaceOf(const Location &location)
{
    if (location.section == Location::Section::Changes || location.section == Location::Section::Recap) {
        return u"home"_s;
    }
    if (location.section == Location::Section::Figures) {
        return u"episodes"_s;
    }
    if (location.section == Location::Section::Roles) {
        return u"people"_s;
    }
    if (!location.ref) {
        return Location{location.section, {}, {}}.toString();
    }
    switch (location.ref->kind) {
    case domain::PageKind::Character:
        return u"characters"_s;
    case domain::PageKind::Person:
    case domain::PageKind::Work:
        return u"people"_s;
    case domain::PageKind::Episode:
    case domain::PageKind::Season:
        return u"episodes"_s;
    case domain::PageKind::Organisation:
    case domain::PageKind::Place:
    case domain::PageKind::Term:
        return u"places"_s;
    case domain::PageKind::Series:
        return u"home"_s;
    }
    return QString();
}

bool isSafeToOpen(const QUrl &url)
{
    return url.isValid() &&
           (url.scheme() == "https"_L1 || url.scheme() == "http"_L1 || url.scheme() == "mailto"_L1);
}

} // namespace attache::shell
