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
    const auto key = [](Qt::Key number) { return QKeySequence(Qt::CTRL | number); };
    spine->addItem(u"home"_s, u"go-home"_s, Words::tr("Home"), key(Qt::Key_1));
    spine->addItem(u"characters"_s, u"view-certificate"_s, Words::tr("Characters"), key(Qt::Key_2));
    spine->addItem(u"people"_s, u"im-user"_s, Words::tr("People"), key(Qt::Key_3));
    spine->addItem(u"episodes"_s, u"video-television"_s, Words::tr("Episodes"), key(Qt::Key_4));
    spine->addItem(u"map"_s, u"view-list-tree"_s, Words::tr("Map"), key(Qt::Key_5));
    spine->addItem(u"timeline"_s, u"view-calendar-timeline"_s, Words::tr("Timeline"), key(Qt::Key_6));
    spine->addItem(u"news"_s, u"view-pim-news"_s, Words::tr("News"), key(Qt::Key_7));
    spine->addItem(u"places"_s, u"view-list-details"_s, Words::tr("Places"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    spine->addBottomItem(u"settings"_s, u"configure"_s, Words::tr("Settings"), Qt::CTRL | Qt::Key_Comma);
}

QString spinePlaceOf(const Location &location)
{
    if (location.section == Location::Section::Changes || location.section == Location::Section::Recap) {
        return u"home"_s;
    }
    if (location.section == Location::Section::Figures) {
        return u"episodes"_s;
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
