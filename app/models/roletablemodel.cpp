// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/roletablemodel.h"

#include "services/figurewords.h"

#include <QSet>

#include <algorithm>

namespace attache::models {

namespace {

// A few screens of rows; few enough that a piece stays below a frame.
constexpr int peopleAtOnce = 100;

/// For comparing: rows without a value stand behind all others.
constexpr int none = 1 << 30;

int creditRank(const services::RoleRow &row)
{
    return row.level ? static_cast<int>(*row.level) : 3;
}

} // namespace

RoleTableModel::RoleTableModel(const services::Encyclopedia &encyclopedia, Words words, QObject *parent)
    : QAbstractTableModel(parent)
    , m_roles(encyclopedia)
    , m_say(std::move(words))
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &RoleTableModel::readOn);
}

void RoleTableModel::setViewpoint(const domain::Viewpoint &viewpoint)
{
    const bool wasReading = isReading();
    m_timer.stop();
    beginResetModel();
    m_viewpoint = viewpoint.sealed();
    m_entries.clear();
    m_shown.clear();
    m_cursor = {};
    m_complete = !m_viewpoint.asOf.isValid();
    endResetModel();
    if (wasReading || m_sortColumn >= 0) {
        readAll();
    }
}

void RoleTableModel::setWords(const services::RoleWords &words)
{
    if (m_wanted == words) {
        return;
    }
    beginResetModel();
    m_wanted = words;
    m_shown = wanted(0);
    order(m_shown);
    endResetModel();
}

void RoleTableModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder) {
        return;
    }
    m_sortColumn = column < ColumnCount ? column : -1;
    m_sortOrder = order;
    if (m_sortColumn >= 0 && !m_complete) {
        readAll();
    }
    if (m_complete || m_sortColumn < 0) {
        reorder();
    }
}

void RoleTableModel::readAll()
{
    if (m_complete) {
        Q_EMIT completed();
    } else {
        m_timer.start();
    }
}

void RoleTableModel::stop()
{
    if (isReading()) {
        m_timer.stop();
        // What has been read stands in the wanted order.
        reorder();
        Q_EMIT progressed();
    }
}

void RoleTableModel::readOn()
{
    fetch(peopleAtOnce);
    Q_EMIT progressed();
    if (m_complete) {
        m_timer.stop();
        if (m_sortColumn >= 0) {
            reorder();
        }
        Q_EMIT completed();
    }
}

/// Returns whether there are new rows to show.
bool RoleTableModel::fetch(int people)
{
    const services::RoleSlice slice = m_roles.byPerson(m_viewpoint, m_cursor, people);
    m_complete = !slice.next;
    m_cursor = slice.next.value_or(services::ListCursor());
    const qsizetype first = m_entries.size();
    m_entries += slice.entries;
    const QList<int> more = wanted(first);
    if (more.isEmpty()) {
        return false;
    }
    const int row = static_cast<int>(m_shown.size());
    m_inserting = true;
    beginInsertRows({}, row, row + static_cast<int>(more.size()) - 1);
    m_shown += more;
    endInsertRows();
    m_inserting = false;
    return true;
}

bool RoleTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete && !m_inserting && !isReading();
}

void RoleTableModel::fetchMore(const QModelIndex &parent)
{
    // A narrow filter may leave nothing of many pieces; the rest is then read between events.
    if (canFetchMore(parent) && !fetch(peopleAtOnce) && !m_complete) {
        readAll();
    }
    Q_EMIT progressed();
}

QList<int> RoleTableModel::wanted(qsizetype first) const
{
    const services::RoleMatcher matcher(m_wanted);
    const bool all = m_wanted.isEmpty();
    QList<int> rows;
    for (qsizetype i = first; i < m_entries.size(); ++i) {
        if (all || matcher.accepts(m_entries.at(i).row)) {
            rows.append(static_cast<int>(i));
        }
    }
    return rows;
}

void RoleTableModel::order(QList<int> &rows) const
{
    std::ranges::sort(rows);
    if (m_sortColumn < 0) {
        return;
    }
    const auto textKey = [this](int row) {
        const services::RoleEntry &entry = m_entries.at(row);
        switch (static_cast<Column>(m_sortColumn)) {
        case PersonColumn:
            return entry.personSort;
        case PartColumn:
            return entry.partSort;
        case WorkColumn:
            return entry.workSort;
        case KindColumn:
            return entry.workType;
        case CreditColumn:
            return entry.row.job;
        default:
            return QString();
        }
    };
    const auto numberKey = [this](int row) {
        const services::RoleRow &entry = m_entries.at(row).row;
        switch (static_cast<Column>(m_sortColumn)) {
        case CreditColumn:
            return creditRank(entry);
        case SeasonsColumn:
            return entry.seasons.isEmpty() ? none : entry.seasons.first() * 100 + entry.seasons.last();
        case YearsColumn: {
            const int year = services::readYears(entry.years).first;
            return year == 0 ? none : year;
        }
        default:
            return 0;
        }
    };
    struct Key
    {
        int number;
        QString text;
        int row;
    };
    QList<Key> keys;
    keys.reserve(rows.size());
    for (const int row : std::as_const(rows)) {
        keys.append({numberKey(row), textKey(row), row});
    }
    const bool numbers = m_sortColumn == SeasonsColumn || m_sortColumn == YearsColumn;
    const auto isMissing = [numbers](const Key &key) {
        return numbers ? key.number == none : key.text.isEmpty();
    };
    const bool down = m_sortOrder == Qt::DescendingOrder;
    std::ranges::stable_sort(keys, [&](const Key &one, const Key &other) {
        // Nothing to compare by stands last in both directions.
        if (isMissing(one) || isMissing(other)) {
            return !isMissing(one) && isMissing(other);
        }
        const Key &low = down ? other : one;
        const Key &high = down ? one : other;
        return low.number != high.number ? low.number < high.number : low.text < high.text;
    });
    std::ranges::transform(keys, rows.begin(), &Key::row);
}

void RoleTableModel::reorder()
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> entries;
    for (const QModelIndex &index : before) {
        entries.append(m_shown.value(index.row(), -1));
    }
    order(m_shown);
    QHash<int, int> places;
    for (int row = 0; row < static_cast<int>(m_shown.size()); ++row) {
        places.insert(m_shown.at(row), row);
    }
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto place = places.constFind(entries.at(i));
        after.append(place == places.cend() ? QModelIndex() : index(*place, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QStringList RoleTableModel::jobs() const
{
    QSet<QString> jobs;
    for (const services::RoleEntry &entry : m_entries) {
        jobs.insert(entry.row.job);
    }
    jobs.remove(QString());
    QStringList list(jobs.begin(), jobs.end());
    list.sort();
    return list;
}

QList<int> RoleTableModel::seasons() const
{
    QSet<int> seasons;
    for (const services::RoleEntry &entry : m_entries) {
        seasons.unite(QSet<int>(entry.row.seasons.begin(), entry.row.seasons.end()));
    }
    QList<int> list(seasons.begin(), seasons.end());
    std::ranges::sort(list);
    return list;
}

int RoleTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RoleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RoleTableModel::text(const services::RoleEntry &entry, Column column) const
{
    const services::RoleRow &row = entry.row;
    switch (column) {
    case PersonColumn:
        return row.person.name;
    case PartColumn:
        return row.character ? row.character->name : row.role;
    case WorkColumn:
        return row.work.name;
    case KindColumn:
        return m_say.kind(entry.workType);
    case CreditColumn:
        return m_say.credit(row);
    case SeasonsColumn:
        return m_say.seasons(row.seasons);
    case YearsColumn: {
        QString years = row.years;
        return years.replace(QLatin1Char('-'), QChar(0x2013));
    }
    case ColumnCount:
        break;
    }
    return {};
}

std::optional<domain::Ref> RoleTableModel::refOf(const services::RoleEntry &entry, Column column)
{
    switch (column) {
    case PersonColumn:
        return entry.row.person.ref;
    case PartColumn:
        return entry.row.character ? std::optional(entry.row.character->ref) : std::nullopt;
    case WorkColumn:
        return entry.row.work.ref;
    default:
        return std::nullopt;
    }
}

QVariant RoleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const services::RoleEntry &entry = m_entries.at(m_shown.at(index.row()));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole: {
        // A cell may be too narrow for its text.
        const QString full = text(entry, column);
        return full.isEmpty() ? QVariant() : full;
    }
    case RowRole:
        return QVariant::fromValue(entry.row);
    case RefRole: {
        const auto ref = refOf(entry, column);
        return ref ? QVariant::fromValue(*ref) : QVariant();
    }
    default:
        return {};
    }
}

QVariant RoleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return m_say.head(static_cast<Column>(section));
}

} // namespace attache::models
