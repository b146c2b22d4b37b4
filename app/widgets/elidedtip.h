// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QString>

class QHelpEvent;
class QWidget;

namespace attache::widgets {

/// A text of a row, and the width it gets.
struct RowText
{
    QString text;
    QFont font;
    int room = 0;
};

/// Answers a pointer that rests on a row with those of its texts that are cut short, a line each. Returns
/// whether there were any.
bool showElided(const QHelpEvent *event, QWidget *view, const QList<RowText> &texts);

} // namespace attache::widgets
