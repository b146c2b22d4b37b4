// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinemodel.h"

namespace attache::models {

TimelineModel::TimelineModel(const services::Encyclopedia &encyclopedia, QObject *parent)
    : QAbstractListModel(parent)
    , m_encyclopedia(encyclopedia)
{}

void TimelineModel::setViewpoint(const domain::Viewpoint &viewpoint)
{
    m_viewpoint = viewpoint.sealed();
    restart();
}

void TimelineModel::setKinds(const QStringList &kinds)
{
    if (m_kinds != kinds) {
        m_kinds = kinds;
        restart();
    }
}

void TimelineModel::restart()
{
    beginResetModel();
    m_events.clear();
    if (m_viewpoint.asOf.isValid()) {
        const QList<domain::Event> events = m_encyclopedia.timeline(m_viewpoint);
        for (const domain::Event &event : events) {
            if (m_kinds.isEmpty() || m_kinds.contains(event.kind)) {
                m_events += event;
            }
        }
    }
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const domain::Event &event = m_events.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return event.title;
    case EventRole:
        return QVariant::fromValue(event);
    case DateRole:
        return event.date.toIso();
    case TextRole:
        return event.text;
    case KindRole:
        return event.kind;
    case YearRole:
        return event.date.year();
    default:
        return {};
    }
}

} // namespace attache::models
