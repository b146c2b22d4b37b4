// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/markedtext.h"
#include "widgets/theme.h"

#include <QStyledItemDelegate>

#include <array>
#include <optional>

namespace attache::widgets {

/// Which roles of a model the delegate reads; -1 for what the model does not have.
struct RowRoles
{
    int title = Qt::DisplayRole;
    int subtitle = -1;
    /// A few words at the far end ("Main").
    int trailing = -1;
    /// A painting::PortraitSpec.
    int portrait = -1;
    /// Name of a theme icon, where a row has no portrait.
    int iconName = -1;
    /// QList<domain::Mark> in the title and in the words at the far end.
    int titleMarks = -1;
    int trailingMarks = -1;
    /// True for a row that is a heading of the rows below it.
    int heading = -1;
    /// True for a row that is sealed: a seal in place of the portrait, red words, no match.
    int sealed = -1;
};

struct RowLook
{
    /// Width of portraits in pixels at 10 pt; 0 for none.
    double portraitWidth = 33;
    /// Hairline under each row.
    bool divider = true;
    bool strongTitle = true;
    /// Title in the link colour.
    bool linkTitle = false;
    /// In spacing units: the name keeps at least this much, words at the far end give way.
    double leastTitle = 24;
};

/// Where the parts of a row are. Empty rectangles are parts that the row does not show.
struct RowLayout
{
    QRect row;
    QRect portrait;
    QRect title;
    QRect subtitle;
    QRect trailing;
    bool heading = false;
};

enum class RowPart
{
    None,
    Portrait,
    Title,
    Subtitle,
    Trailing,
    Row
};

/// Rows of a list: portrait (or icon), name, second line, and a word at the far end. Everything is measured
/// first by layout(), which paint, size and hit test share.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(const RowRoles &roles, const RowLook &look = {}, QObject *parent = nullptr);

    RowLayout layout(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    RowPart hitTest(const QPoint &position, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What the model has for it, otherwise what of the row is cut short.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const Theme &themeOf(const QStyleOptionViewItem &option) const;
    int heightOf(const QModelIndex &index) const;
    bool flag(const QModelIndex &index, int role) const;
    MarkedText titleText(const QModelIndex &index, const Theme &theme) const;
    MarkedText trailingText(const QModelIndex &index, const Theme &theme) const;
    int portraitWidth(const Theme &theme) const;
    bool hasPicture(const QModelIndex &index) const;
    int rowHeight(const QModelIndex &index, const Theme &theme) const;
    void placeTexts(RowLayout *parts, const QRect &room, const QModelIndex &index, const Theme &theme) const;
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme) const;
    void paintPicture(QPainter *painter, const QRect &place, const QModelIndex &index,
                      const Theme &theme) const;
    void paintHeading(QPainter *painter, const RowLayout &parts, const QStyleOptionViewItem &option,
                      const QModelIndex &index, const Theme &theme) const;

    RowRoles m_roles;
    RowLook m_look;
    /// The theme of the last palette and font seen; rows of one view share it.
    struct Seen
    {
        qint64 paletteKey;
        bool systemColours;
        QFont font;
        Theme theme;
        /// Of headings, of rows without and with a picture: a list asks for the size of each of its rows.
        std::array<int, 3> heights;
    };
    mutable std::optional<Seen> m_seen;
};

} // namespace attache::widgets
