// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paragraph.h"
#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace attache::pages {

/// A headline in the list: dot while unread, at most two lines, publisher and day below, a ribbon when kept.
/// Sealed ones have a seal and their sentence.
class HeadlineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    widgets::Paragraph headline(const QModelIndex &index, const widgets::Theme &theme) const;
    QRect textRect(const QRect &row, const widgets::Theme &theme) const;
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const widgets::Theme &theme) const;
    void paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const widgets::Theme &theme, double line) const;
};

} // namespace attache::pages
