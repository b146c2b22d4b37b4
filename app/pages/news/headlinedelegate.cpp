// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/news/headlinedelegate.h"

#include "models/newslistmodel.h"
#include "painting/marks.h"
#include "painting/seal.h"
#include "widgets/focusring.h"
#include "widgets/sectionedmodel.h"

#include <QListView>
#include <QPainter>

#include <cmath>

namespace attache::pages {

namespace {

using models::NewsListModel;
using painting::TextRole;
using widgets::SectionedModel;

// In spacing units.
constexpr double before = 6;
constexpr double after = 5;
constexpr double above = 2.5;

int smallHeight(const widgets::Theme &theme)
{
    return QFontMetrics(theme.font(TextRole::Small)).height();
}

} // namespace

const widgets::Theme &HeadlineDelegate::themeOf(const QStyleOptionViewItem &option) const
{
    const QPalette &palette = option.widget->palette();
    const QFont &font = option.widget->font();
    if (!m_seen || m_seen->paletteKey != palette.cacheKey() || m_seen->font != font) {
        m_seen = Seen{palette.cacheKey(), font, widgets::themeFor(option.widget)};
    }
    return m_seen->theme;
}

widgets::Paragraph HeadlineDelegate::headline(const QModelIndex &index, const widgets::Theme &theme) const
{
    const bool strong =
        index.data(NewsListModel::UnreadRole).toBool() && !index.data(NewsListModel::SealedRole).toBool();
    return {index.data().toString(), theme.font(strong ? TextRole::UiStrong : TextRole::Ui), 140, 2,
            Qt::AlignLeading};
}

QRect HeadlineDelegate::textRect(const QRect &row, const widgets::Theme &theme) const
{
    return row.adjusted(theme.u(before), theme.u(above), -theme.u(after), -theme.u(above));
}

QSize HeadlineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const widgets::Theme &theme = themeOf(option);
    if (index.data(SectionedModel::HeadingRole).toBool()) {
        return {theme.u(30), QFontMetrics(theme.font(TextRole::Label)).height() + theme.u(3.5)};
    }
    const auto *view = qobject_cast<const QListView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect text = textRect(QRect(0, 0, width, 0), theme);
    const double title = widgets::paragraphHeight(headline(index, theme), std::max(1, text.width()));
    return {theme.u(30), static_cast<int>(std::ceil(title)) + smallHeight(theme) + theme.u(2 * above)};
}

void HeadlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const widgets::Theme &theme = themeOf(option);
    const painting::Tokens &t = theme.tokens;
    painter->save();
    if (index.data(SectionedModel::HeadingRole).toBool()) {
        paintHeading(painter, option, index, theme);
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, t.sel);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, t.sheet2);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.rule);
    const widgets::Paragraph title = headline(index, theme);
    const QRect logical = textRect(option.rect, theme);
    const QRect text = QStyle::visualRect(option.direction, option.rect, logical);
    painter->setPen(index.data(NewsListModel::SealedRole).toBool() ? t.oxblood : t.ink);
    widgets::paintParagraph(painter, text, title, option.direction);
    const int height = static_cast<int>(std::ceil(widgets::paragraphHeight(title, text.width())));
    const QFont small = theme.font(TextRole::Small);
    painter->setFont(small);
    painter->setPen(t.ink2);
    const QRect line(text.left(), text.top() + height, text.width(), smallHeight(theme));
    const auto flags = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter->drawText(line, static_cast<int>(flags),
                      QFontMetrics(small).elidedText(index.data(SectionedModel::TrailingRole).toString(),
                                                     Qt::ElideRight, line.width()));
    paintMarks(painter, option, index, theme, widgets::lineHeight(title));
    if (option.state & QStyle::State_HasFocus) {
        widgets::paintFocusRing(painter, option.rect, t.focus, 3, t.hairline());
    }
    painter->restore();
}

void HeadlineDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index, const widgets::Theme &theme) const
{
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.tokens.rule);
    const QRect logical = option.rect.adjusted(theme.u(before), 0, -theme.u(after), 0);
    painter->setFont(theme.font(TextRole::Label));
    painter->setPen(theme.tokens.ink2);
    const auto flags = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter->drawText(QStyle::visualRect(option.direction, option.rect, logical), static_cast<int>(flags),
                      index.data().toString());
}

void HeadlineDelegate::paintMarks(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index, const widgets::Theme &theme, double line) const
{
    const auto place = [&](double from, double size) {
        const int side = theme.u(size);
        const QRect logical(option.rect.left() + theme.u(from),
                            option.rect.top() + theme.u(above) + qRound((line - side) / 2), side, side);
        return QStyle::visualRect(option.direction, option.rect, logical);
    };
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(NewsListModel::SealedRole).toBool()) {
        painting::paintSeal(painter, place(1.25, 4), theme.tokens);
    } else if (index.data(NewsListModel::UnreadRole).toBool()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.tokens.link);
        painter->drawEllipse(place(2.25, 2));
    }
    if (index.data(NewsListModel::StarredRole).toBool()) {
        const QRect logical(option.rect.right() + 1 - theme.u(4.5), option.rect.top() + theme.u(above),
                            theme.u(2.5), theme.u(4));
        painting::paintRibbon(painter, QStyle::visualRect(option.direction, option.rect, logical),
                              theme.tokens);
    }
}

} // namespace attache::pages
