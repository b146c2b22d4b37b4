// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "widgets/themedwidget.h"

class QGridLayout;
class QVBoxLayout;

namespace attache::widgets {
class DossierWidget;
class SectionHeading;
} // namespace attache::widgets

namespace attache::pages {

/// The dossiers of the seasons, side by side as far as there is room.
class SeasonShelf : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    explicit SeasonShelf(QWidget *parent = nullptr);

    /// As the viewpoint shows them. @p next is the gate of the episode to watch next.
    void setSeasons(const QList<domain::SeasonCard> &seasons, domain::Gate next);
    /// Dossiers in one line, from 1.
    void setColumns(int columns);

Q_SIGNALS:
    void allRequested();
    void openRequested(const attache::domain::Ref &ref);

protected:
    void themeChanged() override;

private:
    void arrange();
    void updateMeasures();

    widgets::SectionHeading *m_heading;
    QVBoxLayout *m_layout;
    QGridLayout *m_grid;
    QList<widgets::DossierWidget *> m_dossiers;
    int m_columns = 4;
};

} // namespace attache::pages
