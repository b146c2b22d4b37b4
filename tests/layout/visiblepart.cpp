// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/visiblepart.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace attache::tests {

namespace {

struct Scrolling
{
    bool up = false;
    bool sideways = false;
};

/// Whether what @p widget cuts off can be scrolled to.
Scrolling scrolls(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget.parentWidget());
    if (area == nullptr || area->viewport() != &widget) {
        return {};
    }
    const auto moves = [](const QScrollBar *bar) { return bar->maximum() > bar->minimum(); };
    return {moves(area->verticalScrollBar()), moves(area->horizontalScrollBar())};
}

QRectF placeOf(const QWidget &widget, const QWidget *window)
{
    return QRectF(QPointF(widget.mapTo(window, QPoint())), QSizeF(widget.size()));
}

/// The map has no edge that it must end at: it is moved and zoomed by hand, and a place beyond the edge is
/// there for whoever moves it.
bool movesByItself(const QWidget &widget)
{
    return qstrcmp(widget.metaObject()->className(), "attache::pages::MapCanvas") == 0;
}

} // namespace

QRectF visiblePart(const QWidget &widget, const QWidget *window, const QRectF &place)
{
    QRectF left = place;
    for (const QWidget *at = &widget; at != nullptr && at != window; at = at->parentWidget()) {
        left &= placeOf(*at, window);
    }
    return left & QRectF(window->rect());
}

QString whatCuts(const QWidget &widget, const QWidget *window, const QRectF &place, const QRectF &clip,
                 double tolerance)
{
    QRectF left = place;
    QString cutter;
    const auto cut = [&](const QRectF &room, const Scrolling &by, const QString &name) {
        const bool sideways =
            left.left() < room.left() - tolerance || left.right() > room.right() + tolerance;
        const bool upright = left.top() < room.top() - tolerance || left.bottom() > room.bottom() + tolerance;
        if ((sideways && !by.sideways) || (upright && !by.up)) {
            cutter = name;
        }
        left &= room;
    };
    if (movesByItself(widget)) {
        return {};
    }
    // A text with marked places is painted several times, each time with another part left out.
    const bool marked = qobject_cast<const QTextEdit *>(widget.parentWidget()) != nullptr;
    // And a view may leave out what is not to be seen anyway.
    const QRectF seen = visiblePart(widget, window, place);
    const bool leavesSome = !seen.isEmpty() && !clip.contains(seen.adjusted(1, 1, -1, -1));
    cut(marked || !leavesSome ? place : clip, scrolls(widget), u"its painter"_s);
    for (const QWidget *at = &widget; at != nullptr && cutter.isEmpty(); at = at->parentWidget()) {
        if (left.isEmpty()) {
            // Scrolled away altogether.
            return {};
        }
        cut(placeOf(*at, window), scrolls(*at), QLatin1String(at->metaObject()->className()));
        if (at == window) {
            break;
        }
    }
    return cutter;
}

bool mayOverlap(const QWidget &parent)
{
    return qobject_cast<const QLineEdit *>(&parent) != nullptr ||
           qobject_cast<const QMainWindow *>(&parent) != nullptr ||
           qobject_cast<const QTabWidget *>(&parent) != nullptr ||
           qobject_cast<const QStackedWidget *>(&parent) != nullptr;
}

} // namespace attache::tests
