// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/figures.h"
#include "widgets/card.h"

class QGridLayout;

namespace attache::pages {

/// Rankings and figures that are words: what they are about, what is said, and who says it.
class RankingList : public widgets::Card
{
    Q_OBJECT
public:
    explicit RankingList(QWidget *parent = nullptr);

    void setNotes(const QList<services::RankingNote> &notes);

Q_SIGNALS:
    void sourceActivated(const QUrl &url);

protected:
    void themeChanged() override;

private:
    void clear();
    void addRow(int row, const services::RankingNote &note, bool first);
    void updateMeasures();

    QGridLayout *m_grid;
};

} // namespace attache::pages
