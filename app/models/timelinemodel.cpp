// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinemodel.h"

#include "services/figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

void TimelineModel::setStatements(bool wanted)
{
    if (m_statements != wanted) {
        m_statements = wanted;
        restart();
    }
}

void TimelineModel::addStatements(int firstYear)
{
    const QList<services::StatementRow> rows = services::Figures(m_encyclopedia).statements(m_viewpoint);
    for (const services::StatementRow &row : rows) {
        if (row.utterance.on.year() < firstYear) {
            continue;
        }
        domain::Event event;
        // Numbers of the same person and day keep their order.
        event.id = u"said:%1:%2:%3"_s.arg(row.utterance.person.ref.slug, row.utterance.on.toIso())
                       .arg(qHash(row.utterance.gist));
        event.date = row.utterance.on;
        event.title = row.utterance.person.name;
        event.text = row.utterance.gist;
        event.kind = u"statement"_s;
        event.about = {row.utterance.person};
        event.sources = row.sources;
        m_events += event;
    }
    std::ranges::stable_sort(
        m_events, [](const domain::Event &one, const domain::Event &other) { return one.date > other.date; });
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
        if (m_statements && (m_kinds.isEmpty() || m_kinds.contains(u"statement"_s))) {
            // What was said before the first year of the series is about something else.
            addStatements(events.isEmpty() ? 0 : events.last().date.year());
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
