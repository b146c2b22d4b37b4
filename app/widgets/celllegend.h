// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace attache::widgets {

/// What the looks of the cells of an EpisodeGrid mean: a sample and a word for watched, next and sealed.
class CellLegend : public QWidget
{
    Q_OBJECT
public:
    explicit CellLegend(QWidget *parent = nullptr);
};

} // namespace attache::widgets
