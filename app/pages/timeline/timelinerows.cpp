// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline/timelinerows.h"

#include "models/timelinemodel.h"
#include "pages/pagewords.h"
#include "pages/timeline/eventwords.h"

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using models::TimelineModel;

QString spoken(const domain::Event &event)
{
    QStringList parts{dateInWords(event.date), kindSingular(event.kind), event.title, event.text};
    if (!event.sources.isEmpty()) {
        parts += event.sources.first().publisher;
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QVariant TimelineRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case WhenRole:
        return dateWithinYear(index.data(TimelineModel::EventRole).value<domain::Event>().date);
    case PublisherRole: {
        const auto event = index.data(TimelineModel::EventRole).value<domain::Event>();
        return event.sources.isEmpty() ? QString() : event.sources.first().publisher;
    }
    case BeginsYearRole: {
        const int year = index.data(TimelineModel::YearRole).toInt();
        return index.row() == 0 ||
               index.siblingAtRow(index.row() - 1).data(TimelineModel::YearRole).toInt() != year;
    }
    case Qt::AccessibleTextRole:
        return spoken(index.data(TimelineModel::EventRole).value<domain::Event>());
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

} // namespace attache::pages
