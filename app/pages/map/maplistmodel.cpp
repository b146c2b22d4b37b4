// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/maplistmodel.h"

#include "pages/map/maprelationmodel.h"
#include "pages/map/mapwords.h"

namespace attache::pages {

namespace {

/// Internal id of a character's row; rows below carry the character's row and one.
constexpr quintptr ofCharacter = 0;

} // namespace

MapListModel::MapListModel(const domain::EpisodeSpine &spine, QObject *parent)
    : QAbstractItemModel(parent)
    , m_spine(spine)
{}

void MapListModel::show(const MapStory &story, int step)
{
    beginResetModel();
    m_entries.clear();
    const QList<domain::PageCard> people = story.people(step);
    for (const domain::PageCard &card : people) {
        Entry entry{card, story.relations(card.ref, step)};
        if (!entry.relations.isEmpty()) {
            m_entries.append(entry);
        }
    }
    endResetModel();
}

QModelIndex MapListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return parent.isValid() ? createIndex(row, column, static_cast<quintptr>(parent.row() + 1))
                            : createIndex(row, column, ofCharacter);
}

QModelIndex MapListModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == ofCharacter) {
        return {};
    }
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, ofCharacter);
}

int MapListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_entries.size());
    }
    return parent.internalId() == ofCharacter && parent.column() == 0
               ? static_cast<int>(m_entries.at(parent.row()).relations.size())
               : 0;
}

int MapListModel::columnCount(const QModelIndex & /*parent*/) const
{
    return ColumnCount;
}

QVariant MapListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.internalId() == ofCharacter) {
        return personData(m_entries.at(index.row()), index.column(), role);
    }
    const Entry &entry = m_entries.at(static_cast<int>(index.internalId()) - 1);
    return relationData(entry.relations.at(index.row()), index.column(), role);
}

QVariant MapListModel::personData(const Entry &entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Person     ? entry.card.name
               : column == Relation ? MapWords::sentence(entry.card.subtitle)
                                    : QString();
    case RefRole:
        return entry.card.ref.toString();
    case PortraitRole:
        return QVariant::fromValue(painting::portraitOf(entry.card.portrait));
    default:
        return {};
    }
}

QString MapListModel::relationText(const MapRelation &relation, int column) const
{
    switch (column) {
    case Person:
        return relation.other.name;
    case Relation: {
        const QString notes = relation.notes.join(QStringLiteral("; "));
        return notes.isEmpty() ? typesLine(relation.types)
                               : tr("%1: %2", "relation: note").arg(typesLine(relation.types), notes);
    }
    default:
        return MapWords::episode(relation.since.ordinal, m_spine);
    }
}

QVariant MapListModel::relationData(const MapRelation &relation, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return relationText(relation, column);
    case RefRole:
        return relation.other.ref.toString();
    case FamilyRole:
        return static_cast<int>(relation.family);
    case PortraitRole:
        return QVariant::fromValue(painting::portraitOf(relation.other.portrait));
    default:
        return {};
    }
}

QVariant MapListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Person ? tr("Character") : section == Relation ? tr("Relation") : tr("Since");
}

} // namespace attache::pages
