// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QStyledItemDelegate>

#include <optional>

namespace attache::pages {

/// Where the parts of an event are. Empty rectangles are parts that a narrow list leaves out.
struct EventLayout
{
    QRect year;
    QPoint glyph;
    QRect date;
    QRect title;
    QRect text;
    QRect publisher;
};

/// An event of the timeline: year (once), glyph on its line, date, title and text, and at the far end who
/// reported it. Narrow lists put the text below the title.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    EventLayout layout(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What of the row is cut short.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const widgets::Theme &themeOf(const QStyleOptionViewItem &option) const;
    bool isNarrow(int width, const widgets::Theme &theme) const;
    int dateWidth(const widgets::Theme &theme) const;
    void paintLine(QPainter *painter, const QStyleOptionViewItem &option, const EventLayout &parts,
                   const QModelIndex &index, const widgets::Theme &theme) const;
    void paintTexts(QPainter *painter, const QStyleOptionViewItem &option, const EventLayout &parts,
                    const QModelIndex &index, const widgets::Theme &theme) const;

    /// The width of the longest date in the last font seen.
    mutable QFont m_dateFont;
    mutable int m_dateWidth = 0;

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
