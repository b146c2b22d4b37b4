// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/maplistdelegate.h"

#include "pages/map/maplistmodel.h"
#include "painting/portraitpainter.h"
#include "painting/relationline.h"
#include "widgets/focusring.h"
#include "widgets/theme.h"

#include <QLineF>
#include <QPainter>
#include <QStyle>

namespace attache::pages {

using painting::TextRole;

namespace {

constexpr double portraitPixels = 20;
// In spacing units.
constexpr double rowHeight = 9;
constexpr double sampleWidth = 6.5;

} // namespace

QSize MapListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const widgets::Theme theme = widgets::themeFor(option.widget);
    return {theme.u(20), theme.u(rowHeight)};
}

void MapListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const widgets::Theme theme = widgets::themeFor(option.widget);
    const painting::Tokens &t = theme.tokens;
    const QRect cell = option.rect;
    const bool isCharacter = !index.parent().isValid();
    const auto placed = [&](const QRect &logical) {
        return QStyle::visualRect(option.direction, cell, logical);
    };
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(cell, t.sel);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(cell, t.sheet2);
    }
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.rule);

    int left = cell.left() + theme.u(1);
    QColor ink = isCharacter ? t.ink : t.ink2;
    if (index.column() == MapListModel::Person) {
        const int width = qRound(theme.type.scaled(portraitPixels));
        const int height = painting::portraitHeight(width);
        painting::paintPortrait(painter, placed(QRect(left, cell.center().y() - height / 2, width, height)),
                                index.data(MapListModel::PortraitRole).value<painting::PortraitSpec>(),
                                t.dark);
        left += width + theme.u(2);
        ink = isCharacter ? t.ink : t.link;
    }
    const QVariant family = index.data(MapListModel::FamilyRole);
    if (index.column() == MapListModel::Relation && family.isValid()) {
        const auto kind = static_cast<domain::RelationFamily>(family.toInt());
        const QRect sample = placed(QRect(left, cell.center().y(), theme.u(sampleWidth), 1));
        painting::paintRelation(
            painter, QLineF(sample.left(), sample.top() + 0.5, sample.right() + 1, sample.top() + 0.5), kind,
            t);
        left += theme.u(sampleWidth + 2);
        ink = t.relation(kind);
    }
    const bool strong = isCharacter && index.column() == MapListModel::Person;
    painter->setFont(theme.font(strong ? TextRole::UiStrong : TextRole::Ui));
    painter->setPen(ink);
    const QRect room = placed(QRect(left, cell.top(), cell.right() - left - theme.u(1), cell.height()));
    painter->drawText(
        room,
        static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute |
                         Qt::AlignVCenter | Qt::TextSingleLine),
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(t.focus, 1));
        painter->drawLine(cell.topLeft(), cell.topRight());
        painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    }
    painter->restore();
}

} // namespace attache::pages
