// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/charts/chart.h"
#include "widgets/card.h"

#include <memory>

class QBoxLayout;
class QMenu;
class QPushButton;
class QTableView;
class QToolButton;

namespace attache::widgets {

class ChartTableModel;
class ChartView;
class TextLabel;

/// A chart on a sheet: title and a line about it, the chart or its table, a line that reads out the value
/// meant, and a menu that copies and saves it.
class ChartPanel : public Card
{
    Q_OBJECT
public:
    explicit ChartPanel(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// What is shown, in a sentence; may be empty.
    void setLead(const QString &lead);
    /// What stands below the picture in a file: viewpoint and sources.
    void setNotes(const QStringList &notes);
    /// The name that a file is offered under, without its ending.
    void setFileName(const QString &name);
    void setChart(std::unique_ptr<painting::Chart> chart);

    ChartView *view() const { return m_view; }
    bool showsTable() const;
    void setShowsTable(bool table);
    /// Menu of the button: copy, save as.
    QMenu *menu() const { return m_menu; }

    /// Writes SVG, PNG or CSV, as the ending of @p path says. What went wrong is shown by the panel.
    bool saveAs(const QString &path);

Q_SIGNALS:
    void activated(const QString &target);
    /// The keyboard moved; the place, in the panel, is to be brought into view.
    void moved(const QRect &place);

protected:
    void themeChanged() override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QWidget *makeHead();
    void fillMenu();
    void updateMeasures();
    void updateTable();
    void read(int item);
    void askWhere(const QString &suffix, const QString &kind);
    void copyPicture() const;

    QBoxLayout *m_layout;
    TextLabel *m_title;
    TextLabel *m_lead;
    TextLabel *m_readout;
    QPushButton *m_asTable;
    QToolButton *m_more;
    QMenu *m_menu;
    ChartView *m_view;
    QTableView *m_table;
    ChartTableModel *m_rows;
    QStringList m_notes;
    QString m_fileName;
};

} // namespace attache::widgets
