// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartaccessible.h"

#include "widgets/chartview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace attache::widgets {

namespace {

class ChartInterface;

/// A cell of the table: a head, or what stands in a row.
class ChartCellInterface : public QAccessibleInterface, public QAccessibleTableCellInterface
{
public:
    /// @p row -1 for the heads.
    ChartCellInterface(ChartView *view, int row, int column)
        : m_view(view)
        , m_row(row)
        , m_column(column)
    {}

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override {}
    QRect rect() const override;
    QAccessible::Role role() const override
    {
        return m_row < 0 ? QAccessible::ColumnHeader : QAccessible::Cell;
    }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                       : nullptr;
    }

    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    bool isSelected() const override { return m_view && m_view->current() == item() && item() >= 0; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    const painting::Chart *chart() const { return m_view ? m_view->chart() : nullptr; }
    /// The value that is drawn for this cell; -1 for none.
    int item() const;
    ChartInterface *owner() const;

    QPointer<ChartView> m_view;
    int m_row;
    int m_column;
};

/// A chart as a table. Its children are the heads and then the cells, row by row.
class ChartInterface : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ChartInterface(ChartView *view)
        : QAccessibleWidget(view, QAccessible::Table)
        , m_view(view)
    {
        QObject::connect(view, &ChartView::chartChanged, view, [this] { forget(); });
    }
    ~ChartInterface() override { forgetCells(); }

    QAccessibleInterface *cell(int row, int column) const;
    void forget()
    {
        forgetCells();
        QAccessibleTableModelChangeEvent reset(m_view, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&reset);
    }

    int childCount() const override { return (rowCount() + 1) * columnCount(); }
    QAccessibleInterface *child(int index) const override
    {
        const int columns = columnCount();
        return columns > 0 && index >= 0 && index < childCount() ? cell(index / columns - 1, index % columns)
                                                                 : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child) {
                return (it.key().first + 1) * columnCount() + it.key().second;
            }
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override { return current(); }
    QAccessibleInterface *current() const
    {
        const painting::Chart *chart = m_view->chart();
        const int item = m_view->current();
        return chart != nullptr && item >= 0
                   ? cell(chart->items().at(item).row, chart->items().at(item).column)
                   : nullptr;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface *cellAt(int row, int column) const override
    {
        return row >= 0 && row < rowCount() && column >= 0 && column < columnCount() ? cell(row, column)
                                                                                     : nullptr;
    }
    int rowCount() const override
    {
        return m_view->chart() ? static_cast<int>(m_view->chart()->table().rows.size()) : 0;
    }
    int columnCount() const override
    {
        return m_view->chart() ? static_cast<int>(m_view->chart()->table().heads.size()) : 0;
    }
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QString columnDescription(int column) const override
    {
        return m_view->chart() ? m_view->chart()->table().heads.value(column) : QString();
    }
    QString rowDescription(int row) const override
    {
        return m_view->chart() ? m_view->chart()->table().rows.value(row).value(0) : QString();
    }
    // A chart has a value that the keyboard is at, and nothing to select.
    int selectedCellCount() const override { return 0; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int /*column*/) const override { return false; }
    bool isRowSelected(int /*row*/) const override { return false; }
    bool selectRow(int /*row*/) override { return false; }
    bool selectColumn(int /*column*/) override { return false; }
    bool unselectRow(int /*row*/) override { return false; }
    bool unselectColumn(int /*column*/) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent * /*event*/) override { forgetCells(); }

private:
    void forgetCells() const
    {
        const auto cells = std::exchange(m_cells, {});
        for (const QAccessible::Id id : cells) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    ChartView *m_view;
    /// Made when somebody asks.
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_cells;
};

QAccessibleInterface *ChartInterface::cell(int row, int column) const
{
    const auto found = m_cells.constFind({row, column});
    if (found != m_cells.cend()) {
        return QAccessible::accessibleInterface(*found);
    }
    auto *made = new ChartCellInterface(m_view, row, column);
    m_cells.insert({row, column}, QAccessible::registerAccessibleInterface(made));
    return made;
}

bool ChartCellInterface::isValid() const
{
    const painting::Chart *shown = chart();
    return shown != nullptr && m_row < shown->table().rows.size() && m_column < shown->table().heads.size();
}

QWindow *ChartCellInterface::window() const
{
    return m_view ? parent()->window() : nullptr;
}

QAccessibleInterface *ChartCellInterface::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

ChartInterface *ChartCellInterface::owner() const
{
    return static_cast<ChartInterface *>(parent());
}

int ChartCellInterface::item() const
{
    const painting::Chart *shown = chart();
    if (shown == nullptr || m_row < 0) {
        return -1;
    }
    for (int i = 0; i < shown->items().size(); ++i) {
        if (shown->items().at(i).row == m_row && shown->items().at(i).column == m_column) {
            return i;
        }
    }
    return -1;
}

QString ChartCellInterface::text(QAccessible::Text kind) const
{
    if (!isValid()) {
        return QString();
    }
    const painting::ChartTable &table = chart()->table();
    if (kind == QAccessible::Name) {
        const QString own = m_row < 0 ? table.heads.at(m_column) : table.rows.at(m_row).value(m_column);
        // An empty place in a matrix says so.
        return own.isEmpty() && item() >= 0 ? chart()->items().at(item()).value : own;
    }
    return kind == QAccessible::Description && item() >= 0 ? m_view->spoken(item()) : QString();
}

QRect ChartCellInterface::rect() const
{
    if (!isValid() || item() < 0) {
        return {};
    }
    const QRect place = chart()->place(item()).toAlignedRect();
    return {m_view->mapToGlobal(place.topLeft()), place.size()};
}

QAccessible::State ChartCellInterface::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    state.readOnly = true;
    state.focusable = item() >= 0;
    state.focused = isSelected() && m_view->hasFocus();
    state.invisible = m_view == nullptr || !m_view->isVisible();
    return state;
}

QList<QAccessibleInterface *> ChartCellInterface::columnHeaderCells() const
{
    return m_row < 0 || !isValid() ? QList<QAccessibleInterface *>{}
                                   : QList<QAccessibleInterface *>{owner()->cell(-1, m_column)};
}

QList<QAccessibleInterface *> ChartCellInterface::rowHeaderCells() const
{
    return m_row < 0 || m_column == 0 || !isValid() ? QList<QAccessibleInterface *>{}
                                                    : QList<QAccessibleInterface *>{owner()->cell(m_row, 0)};
}

QAccessibleInterface *makeInterface(const QString & /*className*/, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view != nullptr ? new ChartInterface(view) : nullptr;
}

} // namespace

void provideChartAccessibility()
{
    // The factories belong to the process, Qt keeps a list of them.
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceChartItem(ChartView *view)
{
    if (!QAccessible::isActive() || !view->hasFocus()) {
        return;
    }
    auto *chart = static_cast<ChartInterface *>(QAccessible::queryAccessibleInterface(view));
    if (QAccessibleInterface *cell = chart != nullptr ? chart->current() : nullptr) {
        QAccessibleEvent event(view, QAccessible::Focus);
        event.setChild(chart->indexOfChild(cell));
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace attache::widgets
