// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowdelegate.h"

#include "painting/portraitpainter.h"
#include "painting/seal.h"
#include "widgets/elidedtip.h"
#include "widgets/focusring.h"
#include "widgets/icons.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace attache::widgets {

namespace {

using painting::TextRole;

// In spacing units.
constexpr double sidePadding = 2;
constexpr double afterPicture = 3;
constexpr double beforeTrailing = 3;

int textHeight(const Theme &theme, TextRole role)
{
    return QFontMetrics(theme.font(role)).height();
}

} // namespace

RowDelegate::RowDelegate(const RowRoles &roles, const RowLook &look, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_roles(roles)
    , m_look(look)
{}

const Theme &RowDelegate::themeOf(const QStyleOptionViewItem &option) const
{
    const bool systemColours = option.widget != nullptr && usesSystemColours(option.widget);
    const bool same = m_seen && m_seen->paletteKey == option.palette.cacheKey() &&
                      m_seen->font == option.font && m_seen->systemColours == systemColours;
    if (!same) {
        const Theme theme = option.widget != nullptr ? themeFor(option.widget)
                                                     : Theme{painting::tokensFor(option.palette),
                                                             painting::Typography(option.font)};
        m_seen = Seen{option.palette.cacheKey(), systemColours, option.font, theme, {}};
    }
    return m_seen->theme;
}

bool RowDelegate::flag(const QModelIndex &index, int role) const
{
    return role >= 0 && index.data(role).toBool();
}

MarkedText RowDelegate::titleText(const QModelIndex &index, const Theme &theme) const
{
    MarkedText text{index.data(m_roles.title).toString(), {}, theme.font(TextRole::Ui)};
    if (flag(index, m_roles.heading)) {
        text.font = theme.font(TextRole::Label);
        return text;
    }
    if (m_look.strongTitle && !flag(index, m_roles.sealed)) {
        text.font = theme.font(TextRole::UiStrong);
    }
    if (m_roles.titleMarks >= 0 && !flag(index, m_roles.sealed)) {
        text.marks = index.data(m_roles.titleMarks).value<QList<domain::Mark>>();
    }
    return text;
}

MarkedText RowDelegate::trailingText(const QModelIndex &index, const Theme &theme) const
{
    MarkedText text{{}, {}, theme.font(TextRole::Small)};
    if (m_roles.trailing >= 0 && !flag(index, m_roles.sealed)) {
        text.text = index.data(m_roles.trailing).toString();
        if (m_roles.trailingMarks >= 0) {
            text.marks = index.data(m_roles.trailingMarks).value<QList<domain::Mark>>();
        }
    }
    return text;
}

int RowDelegate::portraitWidth(const Theme &theme) const
{
    return qRound(theme.type.scaled(m_look.portraitWidth));
}

bool RowDelegate::hasPicture(const QModelIndex &index) const
{
    return m_look.portraitWidth > 0 &&
           (m_roles.portrait >= 0 || m_roles.iconName >= 0 || flag(index, m_roles.sealed));
}

int RowDelegate::rowHeight(const QModelIndex &index, const Theme &theme) const
{
    if (flag(index, m_roles.heading)) {
        return textHeight(theme, TextRole::Label) + theme.u(5);
    }
    const int titleHeight = textHeight(theme, TextRole::UiStrong);
    if (m_roles.subtitle < 0) {
        const int picture =
            hasPicture(index) ? painting::portraitHeight(portraitWidth(theme)) + theme.u(1) : 0;
        return std::max({theme.u(8), titleHeight + theme.u(2), picture});
    }
    const int lines = titleHeight + textHeight(theme, TextRole::Ui) + theme.u(3.5);
    const int picture = hasPicture(index) ? painting::portraitHeight(portraitWidth(theme)) + theme.u(3.5) : 0;
    return std::max(lines, picture);
}

RowLayout RowDelegate::layout(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option);
    RowLayout parts;
    parts.row = option.rect;
    parts.heading = flag(index, m_roles.heading);
    QRect room = option.rect.adjusted(theme.u(sidePadding), 0, -theme.u(sidePadding), 0);
    if (!parts.heading && hasPicture(index)) {
        const int width = std::min(portraitWidth(theme), std::max(0, room.width()));
        const int height = std::min(painting::portraitHeight(width), room.height());
        parts.portrait = {room.left(), room.top() + (room.height() - height) / 2, width, height};
        room.setLeft(std::min(room.right() + 1, room.left() + width + theme.u(afterPicture)));
    }
    placeTexts(&parts, room, index, theme);
    for (QRect *part : {&parts.portrait, &parts.title, &parts.subtitle, &parts.trailing}) {
        if (!part->isEmpty()) {
            *part = QStyle::visualRect(option.direction, option.rect, *part);
        }
    }
    return parts;
}

void RowDelegate::placeTexts(RowLayout *parts, const QRect &room, const QModelIndex &index,
                             const Theme &theme) const
{
    int textWidth = std::max(0, room.width());
    if (parts->heading) {
        const int height = textHeight(theme, TextRole::Label);
        const int width = std::min(titleText(index, theme).width(), textWidth);
        parts->title = {room.left(), room.bottom() - theme.u(1) - height, width, height};
        return;
    }
    const MarkedText trailing = trailingText(index, theme);
    if (!trailing.text.isEmpty()) {
        const int most = std::min(textWidth / 2, textWidth - theme.u(m_look.leastTitle + beforeTrailing));
        const int width = std::min(trailing.width(), most);
        if (width >= theme.u(6) || width == trailing.width()) {
            const int height = textHeight(theme, TextRole::Small);
            parts->trailing = {room.right() + 1 - width, room.top() + (room.height() - height) / 2, width,
                               height};
            textWidth -= width + theme.u(beforeTrailing);
        }
    }
    const QString subtitle = m_roles.subtitle >= 0 ? index.data(m_roles.subtitle).toString() : QString();
    const int titleHeight = textHeight(theme, TextRole::UiStrong);
    const int secondHeight = subtitle.isEmpty() ? 0 : textHeight(theme, TextRole::Ui);
    const int top = room.top() + (room.height() - titleHeight - secondHeight) / 2;
    parts->title = {room.left(), top, textWidth, titleHeight};
    if (!subtitle.isEmpty()) {
        parts->subtitle = {room.left(), top + titleHeight, textWidth, secondHeight};
    }
}

RowPart RowDelegate::hitTest(const QPoint &position, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const RowLayout parts = layout(option, index);
    if (!parts.row.contains(position)) {
        return RowPart::None;
    }
    if (parts.portrait.contains(position)) {
        return RowPart::Portrait;
    }
    if (parts.title.contains(position)) {
        return RowPart::Title;
    }
    if (parts.subtitle.contains(position)) {
        return RowPart::Subtitle;
    }
    return parts.trailing.contains(position) ? RowPart::Trailing : RowPart::Row;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option);
    return {theme.u(40), heightOf(index)};
}

int RowDelegate::heightOf(const QModelIndex &index) const
{
    const std::size_t kind = flag(index, m_roles.heading) ? 0 : hasPicture(index) ? 2 : 1;
    int &height = m_seen->heights.at(kind);
    if (height == 0) {
        height = rowHeight(index, m_seen->theme);
    }
    return height;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    // Copies of the option share font and palette with the view; the model's own font is not wanted here.
    own.font = option.font;
    own.palette = option.palette;
    const Theme &theme = themeOf(own);
    const painting::Tokens &t = theme.tokens;
    const RowLayout parts = layout(own, index);
    painter->save();
    if (parts.heading) {
        paintHeading(painter, parts, own, index, theme);
        painter->restore();
        return;
    }
    paintGround(painter, own, theme);
    if (!parts.portrait.isEmpty()) {
        paintPicture(painter, parts.portrait, index, theme);
    }
    const bool sealed = flag(index, m_roles.sealed);
    painter->setPen(sealed ? t.oxblood : m_look.linkTitle ? t.link : t.ink);
    paintMarked(painter, parts.title, titleText(index, theme), t.brass, own.direction);
    painter->setPen(t.ink2);
    if (!parts.subtitle.isEmpty()) {
        const MarkedText second{index.data(m_roles.subtitle).toString(), {}, theme.font(TextRole::Ui)};
        paintMarked(painter, parts.subtitle, second, t.brass, own.direction);
    }
    if (!parts.trailing.isEmpty()) {
        paintMarked(painter, parts.trailing, trailingText(index, theme), t.brass, own.direction, true);
    }
    painter->restore();
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && index.isValid() &&
        index.data(Qt::ToolTipRole).toString().isEmpty()) {
        QStyleOptionViewItem own = option;
        own.widget = view;
        const Theme &theme = themeOf(own);
        const RowLayout parts = layout(own, index);
        const MarkedText title = titleText(index, theme);
        const MarkedText trailing = trailingText(index, theme);
        QList<RowText> texts{{title.text, title.font, parts.title.width()}};
        if (!parts.heading && m_roles.subtitle >= 0) {
            texts +=
                {index.data(m_roles.subtitle).toString(), theme.font(TextRole::Ui), parts.subtitle.width()};
        }
        if (!parts.heading) {
            texts += {trailing.text, trailing.font, parts.trailing.width()};
        }
        if (showElided(event, view, texts)) {
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

void RowDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme) const
{
    const painting::Tokens &t = theme.tokens;
    const QRect row = option.rect;
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, t.sel);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, t.sheet2);
    }
    if (m_look.divider) {
        painter->fillRect(QRectF(row.left(), row.bottom(), row.width(), 1), t.rule);
    }
    if (option.state & QStyle::State_HasFocus) {
        paintFocusRing(painter, row, t.focus, 3, t.hairline());
    }
}

void RowDelegate::paintPicture(QPainter *painter, const QRect &place, const QModelIndex &index,
                               const Theme &theme) const
{
    const int side = std::min({theme.u(5.5), place.width(), place.height()});
    QRect square{0, 0, side, side};
    square.moveCenter(place.center());
    if (flag(index, m_roles.sealed)) {
        painting::paintSeal(painter, square, theme.tokens);
        return;
    }
    const QVariant spec = m_roles.portrait >= 0 ? index.data(m_roles.portrait) : QVariant();
    if (spec.canConvert<painting::PortraitSpec>()) {
        painting::paintPortrait(painter, place, spec.value<painting::PortraitSpec>(), theme.tokens.dark);
        return;
    }
    const QString name = m_roles.iconName >= 0 ? index.data(m_roles.iconName).toString() : QString();
    if (!name.isEmpty()) {
        const double ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(square.topLeft(), iconMask(name, side, theme.tokens.ink, ratio));
    }
}

void RowDelegate::paintHeading(QPainter *painter, const RowLayout &parts, const QStyleOptionViewItem &option,
                               const QModelIndex &index, const Theme &theme) const
{
    painter->setPen(theme.tokens.ink2);
    paintMarked(painter, parts.title, titleText(index, theme), theme.tokens.brass, option.direction);
    const QRect title = QStyle::visualRect(option.direction, option.rect, parts.title);
    const int from = title.right() + 1 + theme.u(2.5);
    const int to = option.rect.right() + 1 - theme.u(sidePadding);
    if (to > from) {
        const QRect line{from, title.center().y(), to - from, 1};
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, line), theme.tokens.rule);
    }
}

} // namespace attache::widgets
