// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/roles/roletableview.h"

#include "models/roletablemodel.h"
#include "pages/roles/rolewords.h"
#include "widgets/theme.h"
#include "widgets/themedwidget.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using models::RoleTableModel;

/// Cells that lead to a page are in the colour of links; selected ones keep it.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const widgets::Theme theme = widgets::themeFor(option->widget);
        const bool leads = index.data(RoleTableModel::RefRole).isValid();
        const QColor ink = leads                                          ? theme.tokens.link
                           : index.column() == RoleTableModel::PartColumn ? theme.tokens.ink
                                                                          : theme.tokens.ink2;
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
            option->palette.setColor(group, QPalette::Text, ink);
            option->palette.setColor(group, QPalette::HighlightedText, ink);
            option->palette.setColor(group, QPalette::Highlight, theme.tokens.sel);
        }
    }
};

/// In em of the table's font.
constexpr std::array usualWidths{15.0, 17.0, 19.0, 10.0, 10.0, 7.0, 8.0};

} // namespace

RoleTableView::RoleTableView(QWidget *parent)
    : QTableView(parent)
    , m_columns(new QMenu(tr("Columns"), this))
{
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setItemDelegate(new CellDelegate(this));
    setAccessibleName(tr("Roles"));
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setVisible(false);
    QHeaderView *head = horizontalHeader();
    head->setSectionsMovable(true);
    head->setSectionsClickable(true);
    head->setHighlightSections(false);
    head->setStretchLastSection(true);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    connect(head, &QWidget::customContextMenuRequested, this,
            [this, head](const QPoint &place) { m_columns->popup(head->mapToGlobal(place)); });
    connect(m_columns, &QMenu::aboutToShow, this, &RoleTableView::fillColumnsMenu);
    const auto changed = [this] {
        if (!m_setting) {
            Q_EMIT columnsChanged();
        }
    };
    connect(head, &QHeaderView::sectionMoved, this, changed);
    connect(head, &QHeaderView::sortIndicatorChanged, this, changed);
    connect(head, &QHeaderView::sectionResized, this, [this](int column) {
        // The last one takes the room that is left, whoever makes it.
        if (!m_setting && column != shownColumns().last()) {
            m_ownWidths = true;
            Q_EMIT columnsChanged();
        }
    });
    updateLook();
}

void RoleTableView::setUsualWidths()
{
    if (m_ownWidths || model() == nullptr) {
        return;
    }
    m_setting = true;
    const double em = widgets::themeFor(this).type.pixelSize();
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnWidth(column, qRound(usualWidths.at(static_cast<size_t>(column)) * em));
    }
    m_setting = false;
}

QList<int> RoleTableView::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column)) {
            columns += column;
        }
    }
    return columns;
}

QVariantMap RoleTableView::saveColumns() const
{
    const QHeaderView *head = horizontalHeader();
    QVariantList columns;
    for (int place = 0; place < head->count(); ++place) {
        const int column = head->logicalIndex(place);
        QVariantMap entry{{u"column"_s, column}, {u"hidden"_s, isColumnHidden(column)}};
        if (m_ownWidths && !isColumnHidden(column) && column != shownColumns().last()) {
            entry.insert(u"width"_s, columnWidth(column));
        }
        columns += entry;
    }
    return {{u"columns"_s, columns},
            {u"sort"_s, head->sortIndicatorSection() < head->count() ? head->sortIndicatorSection() : -1},
            {u"descending"_s, head->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void RoleTableView::restoreColumns(const QVariantMap &state)
{
    QHeaderView *head = horizontalHeader();
    m_setting = true;
    int place = 0;
    int shown = 0;
    const QVariantList columns = state.value(u"columns"_s).toList();
    for (const QVariant &value : columns) {
        const QVariantMap entry = value.toMap();
        const int column = entry.value(u"column"_s, -1).toInt();
        if (column < 0 || column >= head->count() || head->visualIndex(column) < place) {
            continue;
        }
        head->moveSection(head->visualIndex(column), place++);
        setColumnHidden(column, entry.value(u"hidden"_s).toBool());
        shown += isColumnHidden(column) ? 0 : 1;
        const int width = entry.value(u"width"_s).toInt();
        if (width > head->minimumSectionSize() && width < 4000) {
            setColumnWidth(column, width);
            m_ownWidths = true;
        }
    }
    if (!columns.isEmpty() && shown == 0) {
        setColumnHidden(RoleTableModel::PersonColumn, false);
    }
    const int sort = state.value(u"sort"_s, -1).toInt();
    const Qt::SortOrder order =
        state.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    head->setSortIndicator(sort < head->count() ? sort : -1, order);
    m_setting = false;
}

void RoleTableView::fillColumnsMenu()
{
    m_columns->clear();
    const QList<int> shown = shownColumns();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        QAction *action = m_columns->addAction(columnName(static_cast<RoleTableModel::Column>(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shown.size() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) { showColumn(column, on); });
    }
    m_columns->addSeparator();
    // Dragging the heads does the same for those who use a mouse.
    const int current = currentIndex().isValid() ? currentIndex().column() : shown.value(0);
    const QString name = columnName(static_cast<RoleTableModel::Column>(current));
    const auto move = [this, current](int step) {
        QHeaderView *head = horizontalHeader();
        const int from = head->visualIndex(current);
        const int to = std::clamp(from + step, 0, head->count() - 1);
        head->moveSection(from, to);
    };
    m_columns->addAction(tr("Move “%1” to the &front").arg(name), this, [move] { move(-1); });
    m_columns->addAction(tr("Move “%1” to the &back").arg(name), this, [move] { move(1); });
    m_columns->addAction(tr("Sort &by “%1”").arg(name), this, [this, current] {
        const QHeaderView *head = horizontalHeader();
        const bool again =
            head->sortIndicatorSection() == current && head->sortIndicatorOrder() == Qt::AscendingOrder;
        sortByColumn(current, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    m_columns->addSeparator();
    m_columns->addAction(tr("&Usual columns"), this, [this] {
        m_ownWidths = false;
        QVariantList columns;
        for (int column = 0; column < horizontalHeader()->count(); ++column) {
            columns += QVariantMap{{u"column"_s, column}};
        }
        restoreColumns({{u"columns"_s, columns}, {u"sort"_s, -1}});
        m_ownWidths = false;
        setUsualWidths();
        Q_EMIT columnsChanged();
    });
}

void RoleTableView::showColumn(int column, bool shown)
{
    m_setting = true;
    setColumnHidden(column, !shown);
    m_setting = false;
    setUsualWidths();
    Q_EMIT columnsChanged();
}

QString RoleTableView::selectedText() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (!rows.contains(index.row())) {
            rows += index.row();
        }
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : shownColumns()) {
            cells += model()->index(row, column).data().toString();
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

std::optional<domain::Ref> RoleTableView::refAt(const QModelIndex &index) const
{
    const QVariant ref = index.data(RoleTableModel::RefRole);
    return ref.isValid() ? std::optional(ref.value<domain::Ref>()) : std::nullopt;
}

void RoleTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (const auto ref = refAt(currentIndex())) {
            if (event->modifiers().testFlag(Qt::ControlModifier)) {
                Q_EMIT openInNewRequested(*ref);
            } else {
                Q_EMIT openRequested(*ref);
            }
        }
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RoleTableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const bool leads = refAt(indexAt(event->position().toPoint())).has_value();
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RoleTableView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const auto ref = refAt(index);
    // A drag selects cells; only a click on one cell opens.
    if (!ref || selectionModel()->selectedIndexes().size() > 1) {
        return;
    }
    if (event->button() == Qt::MiddleButton ||
        (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier)) {
        Q_EMIT openInNewRequested(*ref);
    } else if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier) {
        Q_EMIT openRequested(*ref);
    }
}

void RoleTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0) {
        setCurrentIndex(model()->index(0, shownColumns().value(0)));
    }
}

void RoleTableView::updateLook()
{
    const widgets::Theme theme = widgets::themeFor(this);
    const QFontMetrics metrics(font());
    verticalHeader()->setDefaultSectionSize(metrics.height() + theme.u(3.5));
    QPalette sheet = palette();
    sheet.setColor(QPalette::Base, theme.tokens.sheet);
    sheet.setColor(QPalette::AlternateBase, theme.tokens.paper);
    sheet.setColor(QPalette::Text, theme.tokens.ink);
    if (sheet != palette()) {
        setPalette(sheet);
    }
    setUsualWidths();
}

void RoleTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (m_columns != nullptr && widgets::changesTheme(event) && !m_setting) {
        m_setting = true;
        updateLook();
        m_setting = false;
        setUsualWidths();
    }
}

} // namespace attache::pages
