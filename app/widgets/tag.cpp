// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tag.h"

#include "painting/marks.h"

#include <QPainter>

namespace attache::widgets {

namespace {

struct TagColours
{
    QColor ground;
    QColor text;
};

TagColours coloursOf(TagKind kind, const painting::Tokens &t)
{
    switch (kind) {
    case TagKind::Brass:
        return {t.brassWash, t.brassInk};
    case TagKind::Bad:
        return {t.sheet2, t.bad};
    case TagKind::Navy:
        return {t.navy, t.onNavy};
    case TagKind::Plain:
        break;
    }
    return {t.sheet2, t.ink2};
}

QFont tagFont(const Theme &theme)
{
    return theme.font(painting::TextRole::Small);
}

} // namespace

Tag::Tag(const QString &text, TagKind kind, QWidget *parent)
    : ThemedWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setKind(TagKind kind)
{
    m_kind = kind;
    update();
}

QSize Tag::sizeHint() const
{
    return tagSize(theme(), m_text);
}

void Tag::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintTag(&painter, rect(), theme(), m_text, m_kind);
}

QSize tagSize(const Theme &theme, const QString &text)
{
    const QFontMetrics metrics(tagFont(theme));
    return {metrics.horizontalAdvance(text) + theme.u(3.5), metrics.height() + theme.u(0.5)};
}

void paintTag(QPainter *painter, const QRect &rect, const Theme &theme, const QString &text, TagKind kind)
{
    const TagColours colours = coloursOf(kind, theme.tokens);
    const QColor border = theme.tokens.highContrast ? theme.tokens.rule : QColor{};
    painting::paintFrame(painter, rect, colours.ground, border, 3);
    painter->setFont(tagFont(theme));
    painter->setPen(colours.text);
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace attache::widgets
