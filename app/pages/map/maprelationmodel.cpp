// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/maprelationmodel.h"

using namespace Qt::StringLiterals;

namespace attache::pages {

QString typesLine(const QStringList &types)
{
    QStringList words = types;
    for (qsizetype i = 1; i < words.size(); ++i) {
        words[i] = words.at(i).toLower();
    }
    return words.join(u", "_s);
}

void MapRelationModel::setRelations(const QList<MapRelation> &relations, const QString &newText)
{
    beginResetModel();
    m_relations = relations;
    m_newText = newText;
    endResetModel();
}

int MapRelationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_relations.size());
}

QVariant MapRelationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const MapRelation &relation = m_relations.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return relation.other.name;
    case TypesRole:
        return typesLine(relation.types);
    case FamilyRole:
        return static_cast<int>(relation.family);
    case PortraitRole:
        return QVariant::fromValue(painting::portraitOf(relation.other.portrait));
    case NewRole:
        return relation.isNew ? m_newText : QString();
    case RefRole:
        return relation.other.ref.toString();
    case Qt::AccessibleTextRole: {
        QStringList parts{relation.other.name, typesLine(relation.types)};
        if (relation.isNew) {
            parts += m_newText;
        }
        return parts.join(u", "_s);
    }
    case Qt::ToolTipRole:
        return relation.notes.join(u'\n');
    default:
        return {};
    }
}

} // namespace attache::pages
