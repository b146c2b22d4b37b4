// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "services/rolefilter.h"
#include "widgets/themedwidget.h"

#include <QVariantMap>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace attache::models {
class RoleTableModel;
}
namespace attache::widgets {
class Banner;
class EmptyState;
class FlowLayout;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

class RoleTableView;

/// Who played and made what, as a table that can be filtered, sorted, arranged and saved as CSV.
class RolesPane : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    explicit RolesPane(const services::Encyclopedia &encyclopedia, QWidget *parent = nullptr);

    void setViewpoint(const domain::Viewpoint &viewpoint);
    RoleTableView *table() const { return m_table; }
    models::RoleTableModel *model() const { return m_model; }

    void setWords(const services::RoleWords &words);
    services::RoleWords words() const;
    int listZoom() const { return m_zoom; }
    void setListZoom(int percent);

    /// Writes what the table shows, all rows of the filter with the columns shown, as RFC 4180 in UTF-8. A
    /// banner tells how it went and offers to undo it. Waits until everything has been read.
    void saveAs(const QString &path);

Q_SIGNALS:
    void openRequested(const attache::domain::Ref &ref);
    void openInNewRequested(const attache::domain::Ref &ref);
    void filterChanged();
    /// A file was written, or could not be.
    void saved(bool done);

protected:
    void themeChanged() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addField(const QString &name, const QString &placeholder);
    void connectParts();
    void applyFilter();
    void clearFilter();
    void updateChoices();
    void updateState();
    void updateMeasures();
    void askWhere();
    void write(const QString &path);
    void undo();

    models::RoleTableModel *m_model;
    RoleTableView *m_table;
    QWidget *m_filters;
    widgets::FlowLayout *m_flow;
    QLineEdit *m_person;
    QLineEdit *m_part;
    QLineEdit *m_work;
    QComboBox *m_season;
    QComboBox *m_credit;
    QLineEdit *m_years;
    QPushButton *m_clear;
    QPushButton *m_columns;
    QPushButton *m_save;
    widgets::TextLabel *m_count;
    QWidget *m_progress;
    QProgressBar *m_bar;
    QTimer *m_late;
    widgets::Banner *m_banner;
    widgets::EmptyState *m_empty;
    /// Where to write when everything has been read.
    QString m_waiting;
    struct Undo
    {
        QString path;
        std::optional<QByteArray> before;
    };
    std::optional<Undo> m_undo;
    int m_zoom = 100;
    bool m_setting = false;
};

} // namespace attache::pages
