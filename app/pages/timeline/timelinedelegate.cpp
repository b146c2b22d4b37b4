// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/timeline/timelinedelegate.h"

#include "models/timelinemodel.h"
#include "pages/pagewords.h"
#include "pages/timeline/eventwords.h"
#include "pages/timeline/timelinerows.h"
#include "widgets/elidedtip.h"
#include "widgets/focusring.h"
#include "widgets/textwidth.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using models::TimelineModel;
using painting::TextRole;

// In spacing units.
constexpr double yearWidth = 23;
constexpr double narrowYearWidth = 17;
constexpr double glyphWidth = 7.5;
constexpr double rowHeight = 7.25;
constexpr double yearGap = 2;
constexpr double publisherShare = 0.17; ///< Of the row's width.
constexpr double narrowEm = 62;

int lineHeight(const widgets::Theme &theme, TextRole role)
{
    return QFontMetrics(theme.font(role)).height();
}

void drawElided(QPainter *painter, const QRect &rect, const QString &text, const QFont &font,
                Qt::Alignment side, Qt::LayoutDirection direction)
{
    painter->setFont(font);
    const auto flags = QStyle::visualAlignment(direction, side | Qt::AlignVCenter);
    painter->drawText(rect, static_cast<int>(flags) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

const widgets::Theme &TimelineDelegate::themeOf(const QStyleOptionViewItem &option) const
{
    const QPalette &palette = option.widget->palette();
    const QFont &font = option.widget->font();
    if (!m_seen || m_seen->paletteKey != palette.cacheKey() || m_seen->font != font) {
        m_seen = Seen{palette.cacheKey(), font, widgets::themeFor(option.widget)};
    }
    return m_seen->theme;
}

bool TimelineDelegate::isNarrow(int width, const widgets::Theme &theme) const
{
    return width < narrowEm * theme.type.pixelSize();
}

int TimelineDelegate::dateWidth(const widgets::Theme &theme) const
{
    const QFont font = theme.font(TextRole::Ui);
    if (m_dateWidth == 0 || m_dateFont != font) {
        m_dateFont = font;
        m_dateWidth = 0;
        for (int month = 1; month <= 12; ++month) {
            const domain::PartialDate date(QDate(2000, month, 28));
            m_dateWidth = std::max(m_dateWidth, widgets::textWidth(font, dateWithinYear(date)));
        }
    }
    return m_dateWidth;
}

EventLayout TimelineDelegate::layout(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const widgets::Theme &theme = themeOf(option);
    const bool narrow = isNarrow(option.rect.width(), theme);
    QRect room = option.rect;
    const bool begins = index.data(TimelineRows::BeginsYearRole).toBool();
    if (begins && index.row() > 0) {
        room.setTop(room.top() + theme.u(yearGap));
    }
    const int line = theme.u(rowHeight);
    const int first = narrow ? room.top() + theme.u(1) : room.top();
    const int firstHeight =
        narrow ? std::max(lineHeight(theme, TextRole::UiStrong), theme.u(5)) : room.height();
    EventLayout parts;
    const int years = theme.u(narrow ? narrowYearWidth : yearWidth);
    if (begins) {
        parts.year = {room.left(), first, years, std::max(firstHeight, line)};
    }
    int x = room.left() + years;
    parts.glyph = {x + theme.u(2), first + firstHeight / 2};
    x += theme.u(glyphWidth);
    parts.date = {x, first, dateWidth(theme), firstHeight};
    x = parts.date.right() + 1 + theme.u(3);
    int right = room.right() + 1 - theme.u(2);
    const QString publisher = index.data(TimelineRows::PublisherRole).toString();
    if (!narrow && !publisher.isEmpty()) {
        const int most = static_cast<int>(room.width() * publisherShare);
        const int width = std::min(most, widgets::textWidth(theme.font(TextRole::Small), publisher));
        parts.publisher = {right - width, first, width, firstHeight};
        right -= most + theme.u(3);
    }
    const int titleWidth = widgets::textWidth(theme.font(TextRole::UiStrong), index.data().toString());
    parts.title = {x, first, std::max(0, std::min(titleWidth, right - x)), firstHeight};
    if (narrow) {
        parts.text = {x, first + firstHeight, std::max(0, right - x), lineHeight(theme, TextRole::Ui)};
    } else {
        const int from = parts.title.right() + 1 + theme.u(2);
        parts.text = {from, first, std::max(0, right - from), firstHeight};
    }
    for (QRect *part : {&parts.year, &parts.date, &parts.title, &parts.text, &parts.publisher}) {
        *part = QStyle::visualRect(option.direction, option.rect, *part);
    }
    parts.glyph = QStyle::visualPos(option.direction, option.rect, parts.glyph);
    return parts;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const widgets::Theme &theme = themeOf(option);
    const bool gap = index.row() > 0 && index.data(TimelineRows::BeginsYearRole).toBool();
    const int width = option.rect.width() > 0 ? option.rect.width() : option.widget->width();
    int height = std::max(theme.u(rowHeight), lineHeight(theme, TextRole::UiStrong) + theme.u(1.5));
    if (isNarrow(width, theme)) {
        height = std::max(lineHeight(theme, TextRole::UiStrong), theme.u(5)) +
                 lineHeight(theme, TextRole::Ui) + theme.u(2.5);
    }
    return {theme.u(60), height + (gap ? theme.u(yearGap) : 0)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const widgets::Theme &theme = themeOf(option);
    const EventLayout parts = layout(option, index);
    painter->save();
    QRect row = option.rect;
    if (!parts.year.isEmpty() && index.row() > 0) {
        row.setTop(row.top() + theme.u(yearGap));
    }
    const int years = theme.u(isNarrow(option.rect.width(), theme) ? narrowYearWidth : yearWidth);
    const QRect ground =
        QStyle::visualRect(option.direction, option.rect, row.adjusted(years - theme.u(2), 0, 0, 0));
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(ground, theme.tokens.sel);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(ground, theme.tokens.sheet2);
    }
    if (option.state & QStyle::State_HasFocus) {
        widgets::paintFocusRing(painter, ground, theme.tokens.focus, 3, theme.tokens.hairline());
    }
    paintLine(painter, option, parts, index, theme);
    paintTexts(painter, option, parts, index, theme);
    painter->restore();
}

bool TimelineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QStyleOptionViewItem own = option;
    own.widget = view;
    const widgets::Theme &theme = themeOf(own);
    const EventLayout parts = layout(own, index);
    const QFont plain = theme.font(TextRole::Ui);
    return widgets::showElided(
        event, view,
        {{index.data(TimelineRows::WhenRole).toString(), plain, parts.date.width()},
         {index.data().toString(), theme.font(TextRole::UiStrong), parts.title.width()},
         {index.data(TimelineModel::TextRole).toString(), plain, parts.text.width()},
         {index.data(TimelineRows::PublisherRole).toString(), theme.font(TextRole::Small),
          parts.publisher.width()}});
}

void TimelineDelegate::paintLine(QPainter *painter, const QStyleOptionViewItem &option,
                                 const EventLayout &parts, const QModelIndex &index,
                                 const widgets::Theme &theme) const
{
    const bool last = index.row() == index.model()->rowCount() - 1;
    const int from = index.row() == 0 ? parts.glyph.y() : option.rect.top();
    const int to = last ? parts.glyph.y() : option.rect.bottom() + 1;
    painter->fillRect(QRect(parts.glyph.x(), from, 1, to - from), theme.tokens.rule2);
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor ground = option.state & QStyle::State_Selected ? theme.tokens.sel : theme.tokens.paper;
    painting::paintTimelineGlyph(painter, QPointF(parts.glyph) + QPointF(0.5, 0.5), theme.type.scaled(13),
                                 glyphOf(index.data(TimelineModel::KindRole).toString()), theme.tokens,
                                 ground);
}

void TimelineDelegate::paintTexts(QPainter *painter, const QStyleOptionViewItem &option,
                                  const EventLayout &parts, const QModelIndex &index,
                                  const widgets::Theme &theme) const
{
    const auto direction = option.direction;
    if (!parts.year.isEmpty()) {
        painter->setPen(theme.tokens.head);
        drawElided(painter, parts.year, QString::number(index.data(TimelineModel::YearRole).toInt()),
                   theme.font(TextRole::Section), Qt::AlignLeft, direction);
    }
    painter->setPen(theme.tokens.ink2);
    drawElided(painter, parts.date, index.data(TimelineRows::WhenRole).toString(), theme.font(TextRole::Ui),
               Qt::AlignLeft, direction);
    drawElided(painter, parts.text, index.data(TimelineModel::TextRole).toString(), theme.font(TextRole::Ui),
               Qt::AlignLeft, direction);
    drawElided(painter, parts.publisher, index.data(TimelineRows::PublisherRole).toString(),
               theme.font(TextRole::Small), Qt::AlignRight, direction);
    painter->setPen(theme.tokens.ink);
    drawElided(painter, parts.title, index.data().toString(), theme.font(TextRole::UiStrong), Qt::AlignLeft,
               direction);
}

} // namespace attache::pages
