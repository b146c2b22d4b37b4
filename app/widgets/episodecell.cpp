// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/episodecell.h"

#include "painting/marks.h"
#include "widgets/focusring.h"
#include "widgets/themedwidget.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace attache::widgets {

namespace {

constexpr double corner = 3.5;
/// Smallest cell that the pointer can be asked to meet, with its ring.
constexpr int leastTarget = 24;

} // namespace

EpisodeCell::EpisodeCell(domain::EpisodeId episode, CellSize size, QWidget *parent)
    : QAbstractButton(parent)
    , m_episode(episode)
    , m_size(size)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateName();
}

void EpisodeCell::setState(CellState state)
{
    m_state = state;
    updateName();
    updateGeometry();
    update();
}

void EpisodeCell::setShown(bool shown)
{
    m_shown = shown;
    updateName();
    update();
}

void EpisodeCell::setBookmark(bool bookmark)
{
    m_bookmark = bookmark;
    update();
}

void EpisodeCell::updateName()
{
    QString name;
    switch (m_state) {
    case CellState::Watched:
        name = tr("Season %1, episode %2, watched");
        break;
    case CellState::Next:
        name = tr("Season %1, episode %2, next");
        break;
    case CellState::Later:
        name = tr("Season %1, episode %2, not watched");
        break;
    case CellState::Sealed:
        name = tr("Season %1, episode %2, sealed");
        break;
    }
    name = name.arg(m_episode.season).arg(m_episode.number);
    setAccessibleName(name);
    setAccessibleDescription(m_shown ? tr("This page") : QString());
    setToolTip(name);
}

int EpisodeCell::ringRoom() const
{
    const Theme theme = themeFor(this);
    return std::max(3, theme.u(m_size == CellSize::Large ? 1 : 0.75));
}

QFont EpisodeCell::numberFont() const
{
    const Theme theme = themeFor(this);
    if (m_size == CellSize::Large) {
        return theme.font(painting::TextRole::Section);
    }
    QFont font =
        theme.font(m_size == CellSize::Medium ? painting::TextRole::Lead : painting::TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

QSize EpisodeCell::sizeHint() const
{
    const Theme theme = themeFor(this);
    QSize cell{theme.u(13.75), theme.u(13)};
    if (m_size != CellSize::Large) {
        const int side = theme.u(m_size == CellSize::Medium ? 11 : 5.75);
        const QFontMetrics metrics(numberFont());
        const int wide = metrics.horizontalAdvance(QString::number(m_episode.number)) + theme.u(1);
        cell = {std::max(side, wide), std::max(side, metrics.height())};
    }
    const int room = 2 * ringRoom();
    return (cell + QSize{room, room}).expandedTo({leastTarget, leastTarget});
}

void EpisodeCell::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = themeFor(this);
    QPainter painter(this);
    const double room = ringRoom();
    const QRectF cell = QRectF{rect()}.adjusted(room, room, -room, -room);
    paintGround(&painter, cell, m_state, theme, underMouse() && isEnabled());
    paintFace(&painter, cell);
    if (m_shown) {
        paintFocusRing(&painter, rect(), theme.tokens.head, corner + room);
    } else if (m_bookmark) {
        paintFocusRing(&painter, rect(), theme.tokens.brass, corner + room);
    }
    if (hasFocus()) {
        paintFocusRing(&painter, rect(), theme.tokens.focus, corner + room);
    }
}

void EpisodeCell::paintGround(QPainter *painter, const QRectF &cell, CellState state, const Theme &theme,
                              bool hover)
{
    const painting::Tokens &t = theme.tokens;
    switch (state) {
    case CellState::Watched:
        painting::paintFrame(painter, cell, t.navy, hover ? t.brass : QColor{}, corner, 2);
        return;
    case CellState::Next:
        painting::paintFrame(painter, cell, t.sheet, t.brass, corner, 2);
        return;
    case CellState::Later:
        painting::paintFrame(painter, cell, hover ? t.sheet2 : t.sheet, t.rule2, corner, t.hairline());
        return;
    case CellState::Sealed:
        break;
    }
    painting::paintVeilGround(painter, cell, t, theme.type.scaled(6));
}

void EpisodeCell::paintFace(QPainter *painter, const QRectF &cell) const
{
    const Theme theme = themeFor(this);
    const painting::Tokens &t = theme.tokens;
    const bool watched = m_state == CellState::Watched;
    painter->setFont(numberFont());
    painter->setPen(watched                        ? t.onNavy
                    : m_state == CellState::Sealed ? t.oxblood
                    : m_size == CellSize::Small    ? t.ink
                                                   : t.head);
    const QString number = locale().toString(m_episode.number);
    if (m_state != CellState::Next || m_size != CellSize::Large) {
        painter->drawText(cell, Qt::AlignCenter, number);
    } else {
        const QFontMetrics metrics(numberFont());
        QFont small = theme.font(painting::TextRole::Marker);
        small.setWeight(QFont::Bold);
        const QString next = tr("Next");
        const double below = QFontMetrics(small).height();
        painter->drawText(cell.adjusted(0, 0, 0, -0.75 * below), Qt::AlignCenter, number);
        painter->setFont(small);
        painter->setPen(t.brassInk);
        painter->drawText(cell.adjusted(0, 0, 0, -theme.u(0.75)), Qt::AlignHCenter | Qt::AlignBottom, next);
    }
    if (watched && m_size == CellSize::Large) {
        const double side = theme.type.scaled(9);
        const double inset = theme.type.scaled(6);
        const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
        const double x = rightToLeft ? cell.left() + inset : cell.right() - inset - side;
        painting::paintCheck(painter, {x, cell.bottom() - inset - side, side, side}, t.onNavy);
    }
}

void EpisodeCell::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        Q_EMIT moveRequested(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void EpisodeCell::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
}

void EpisodeCell::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (changesTheme(event)) {
        updateGeometry();
        update();
    }
}

} // namespace attache::widgets
