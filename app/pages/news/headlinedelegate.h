// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/paragraph.h"
#include "widgets/theme.h"

#include <QStyledItemDelegate>

#include <optional>

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
    const widgets::Theme &themeOf(const QStyleOptionViewItem &option) const;
    widgets::Paragraph headline(const QModelIndex &index, const widgets::Theme &theme) const;
    QRect textRect(const QRect &row, const widgets::Theme &theme) const;
    void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const widgets::Theme &theme) const;
    void paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const widgets::Theme &theme, double line) const;

    /// The theme of the last palette and font seen; all rows of a view share it.
    struct Seen
    {
        qint64 paletteKey;
        QFont font;
        widgets::Theme theme;
    };
    mutable std::optional<Seen> m_seen;
};

} // namespace attache::pages
