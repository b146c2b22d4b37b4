// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/maprelationdelegate.h"

#include "pages/map/maprelationmodel.h"
#include "painting/portraitpainter.h"
#include "painting/relationline.h"
#include "widgets/focusring.h"
#include "widgets/tag.h"
#include "widgets/theme.h"

#include <QLineF>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace attache::pages {

using painting::TextRole;

namespace {

constexpr double portraitPixels = 27;
// In spacing units.
constexpr double padding = 1.25;
constexpr double beside = 2.25;
constexpr double sampleWidth = 6.5;

QFont typeFont(const widgets::Theme &theme)
{
    QFont font = theme.font(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

int textHeight(const widgets::Theme &theme)
{
    return QFontMetrics(theme.font(TextRole::UiStrong)).height() + QFontMetrics(typeFont(theme)).height();
}

} // namespace

QSize MapRelationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const widgets::Theme theme = widgets::themeFor(option.widget);
    const int portrait = painting::portraitHeight(qRound(theme.type.scaled(portraitPixels)));
    return {theme.u(40), std::max(portrait, textHeight(theme)) + 2 * theme.u(padding) + 1};
}

void MapRelationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const widgets::Theme theme = widgets::themeFor(option.widget);
    const painting::Tokens &t = theme.tokens;
    const QRect row = option.rect;
    const auto placed = [&option](const QRect &logical) {
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    painter->save();
    if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, t.sheet2);
    }
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.rule);
    const int width = qRound(theme.type.scaled(portraitPixels));
    const int height = painting::portraitHeight(width);
    const QRect picture(row.left(), row.top() + (row.height() - height) / 2, width, height);
    painting::paintPortrait(painter, placed(picture),
                            index.data(MapRelationModel::PortraitRole).value<painting::PortraitSpec>(),
                            t.dark);

    int right = row.right();
    const QString fresh = index.data(MapRelationModel::NewRole).toString();
    if (!fresh.isEmpty()) {
        const QSize size = widgets::tagSize(theme, fresh);
        right -= size.width();
        widgets::paintTag(painter, placed(QRect(QPoint(right, row.center().y() - size.height() / 2), size)),
                          theme, fresh, widgets::TagKind::Brass);
        right -= theme.u(1);
    }
    const int left = picture.right() + 1 + theme.u(beside);
    const QFontMetrics names(theme.font(TextRole::UiStrong));
    const QFontMetrics types(typeFont(theme));
    const int top = row.top() + (row.height() - textHeight(theme)) / 2;
    const Qt::Alignment alignment =
        QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter) | Qt::AlignAbsolute;
    painter->setFont(theme.font(TextRole::UiStrong));
    painter->setPen(t.link);
    painter->drawText(placed(QRect(left, top, right - left, names.height())), static_cast<int>(alignment),
                      names.elidedText(index.data().toString(), Qt::ElideRight, right - left));
    const auto family = static_cast<domain::RelationFamily>(index.data(MapRelationModel::FamilyRole).toInt());
    const int line = top + names.height() + types.height() / 2;
    const QRect sample = placed(QRect(left, line, theme.u(sampleWidth), 1));
    painting::paintRelation(painter, QLineF(sample.left(), line + 0.5, sample.right() + 1, line + 0.5),
                            family, t);
    const int words = left + theme.u(sampleWidth + 1.5);
    painter->setFont(typeFont(theme));
    painter->setPen(t.relation(family));
    painter->drawText(
        placed(QRect(words, top + names.height(), right - words, types.height())),
        static_cast<int>(alignment),
        types.elidedText(index.data(MapRelationModel::TypesRole).toString(), Qt::ElideRight, right - words));
    if (option.state & QStyle::State_HasFocus) {
        widgets::paintFocusRing(painter, row, t.focus, 3, 1);
    }
    painter->restore();
}

} // namespace attache::pages
