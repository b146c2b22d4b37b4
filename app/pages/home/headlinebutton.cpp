// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/headlinebutton.h"

#include "pages/pagewords.h"
#include "painting/seal.h"
#include "widgets/focusring.h"
#include "widgets/paragraph.h"
#include "widgets/themedwidget.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using painting::TextRole;

// In spacing units.
constexpr double textIndent = 4.5;
constexpr double abovePadding = 2;
constexpr double belowPadding = 2;

} // namespace

HeadlineButton::HeadlineButton(const domain::NewsItem &item, const QString &sealedText, QWidget *parent)
    : QAbstractButton(parent)
    , m_sealed(item.sealed)
    , m_unread(!item.read)
{
    setText(item.sealed ? sealedText : item.bundled ? withoutBrackets(item.title) : item.title);
    const QString date = dateInWords(item.published.date());
    m_source = date.isEmpty() ? item.publisher : tr("%1, %2", "publisher, date").arg(item.publisher, date);
    setAccessibleName(m_unread && !m_sealed ? tr("%1, unread").arg(text()) : text());
    setAccessibleDescription(m_source);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void HeadlineButton::setDivider(bool divider)
{
    m_divider = divider;
    update();
}

widgets::Paragraph HeadlineButton::paragraph(const widgets::Theme &theme) const
{
    const bool strong = m_unread && !m_sealed;
    return {text(), theme.font(strong ? TextRole::UiStrong : TextRole::Ui), 140, 2, Qt::AlignLeading};
}

int HeadlineButton::indent(const widgets::Theme &theme) const
{
    return theme.u(textIndent);
}

int HeadlineButton::heightForWidth(int width) const
{
    const widgets::Theme theme = widgets::themeFor(this);
    const double text = widgets::paragraphHeight(paragraph(theme), std::max(1, width - indent(theme)));
    return static_cast<int>(std::ceil(text)) + QFontMetrics(theme.font(TextRole::Small)).height() +
           theme.u(abovePadding + belowPadding);
}

QSize HeadlineButton::sizeHint() const
{
    const int width = widgets::themeFor(this).u(80);
    return {width, heightForWidth(width)};
}

QSize HeadlineButton::minimumSizeHint() const
{
    const widgets::Theme theme = widgets::themeFor(this);
    return {theme.u(40), QFontMetrics(theme.font(TextRole::Ui)).height() + theme.u(6)};
}

void HeadlineButton::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Theme theme = widgets::themeFor(this);
    const painting::Tokens &t = theme.tokens;
    QPainter painter(this);
    if (m_divider) {
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.rule);
    }
    const auto mirrored = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    widgets::Paragraph title = paragraph(theme);
    title.font.setUnderline(underMouse());
    const QRect textRect(indent(theme), theme.u(abovePadding), width() - indent(theme), height());
    const double line = widgets::lineHeight(title);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_sealed) {
        const int size = theme.u(4);
        const QRect place(-theme.u(0.25), textRect.top() + qRound((line - size) / 2), size, size);
        painting::paintSeal(&painter, mirrored(place), t);
    } else if (m_unread) {
        const int size = theme.u(2);
        const QRect place(0, textRect.top() + qRound((line - size) / 2), size, size);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.link);
        painter.drawEllipse(mirrored(place));
    }
    painter.setPen(m_sealed ? t.oxblood : t.link);
    widgets::paintParagraph(&painter, mirrored(textRect), title, layoutDirection());
    const double textHeight = widgets::paragraphHeight(title, textRect.width());
    const QFont small = theme.font(TextRole::Small);
    const QRect sourceRect(textRect.left(), textRect.top() + static_cast<int>(std::ceil(textHeight)),
                           textRect.width(), QFontMetrics(small).height());
    painter.setFont(small);
    painter.setPen(t.ink2);
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(mirrored(sourceRect), static_cast<int>(leading),
                     QFontMetrics(small).elidedText(m_source, Qt::ElideRight, sourceRect.width()));
    if (hasFocus()) {
        widgets::paintFocusRing(&painter, QRectF(rect()).adjusted(0, 1, 0, -2), t.focus, 4, 2);
    }
}

void HeadlineButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void HeadlineButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (widgets::changesTheme(event)) {
        updateGeometry();
        update();
    }
}

} // namespace attache::pages
