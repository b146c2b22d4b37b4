// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/keyboardwalk.h"

#include "layout/windowfacts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::tests {

namespace {

// More than any window of the program has; a walk that needs more goes in circles.
constexpr int mostStops = 200;
// Tab stops at every link of a text.
constexpr int mostLinks = 1000;
constexpr int ringRoom = 3;

QImage pictureOf(QWidget *window, const QWidget *widget)
{
    const QRect place(widget->mapTo(window, QPoint()), widget->size());
    return window->grab(place.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom) & window->rect()).toImage();
}

bool seenOn(const QWidget *window, const QWidget *widget)
{
    return widget->isVisible() && widget->window() == window && !widget->visibleRegion().isEmpty();
}

/// The arrow keys go between the members of a group; Tab goes to the group.
bool isReachedByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable() && !button->isChecked() &&
           (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

bool takesTab(const QWidget *window, const QWidget *widget)
{
    return seenOn(window, widget) && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           widget->focusProxy() == nullptr && !isReachedByArrows(widget);
}

} // namespace

KeyboardWalk::KeyboardWalk(QWidget *window)
    : m_window(window)
{
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window)) {
        qCritical("%s does not become the active window.", qPrintable(described(window)));
        return;
    }
    const QPointer<QWidget> before = window->focusWidget();
    go();
    if (before) {
        before->setFocus();
    }
}

void KeyboardWalk::go()
{
    // Styles show rings only to those who use the keyboard.
    QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window, Qt::Key_Tab);
    QPointer<QWidget> at = m_window->focusWidget();
    if (!at) {
        return;
    }
    m_stops += at;
    while (m_stops.size() < mostStops) {
        const QImage with = pictureOf(m_window, at);
        QPointer<QWidget> next;
        for (int links = 0; links < mostLinks; ++links) {
            QTest::keyClick(at, Qt::Key_Tab);
            next = m_window->focusWidget();
            const bool hasLinks = qobject_cast<QTextBrowser *>(at) || qobject_cast<QLabel *>(at);
            if (next != at || !hasLinks) {
                break;
            }
        }
        if (!next || !at || next == at) {
            return;
        }
        if (seenOn(m_window, at) && pictureOf(m_window, at) == with) {
            m_withoutRing += described(at);
        }
        if (m_stops.contains(next)) {
            return;
        }
        m_stops += next;
        at = next;
    }
}

QStringList KeyboardWalk::unreached() const
{
    QStringList faults;
    const auto all = m_window->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (takesTab(m_window, widget) && !m_stops.contains(widget)) {
            faults += u"Tab does not come to %1"_s.arg(described(widget));
        }
    }
    return faults;
}

QStringList KeyboardWalk::withoutRing() const
{
    QStringList faults;
    for (const QString &stop : m_withoutRing) {
        faults += u"%1 looks the same without the keyboard"_s.arg(stop);
    }
    return faults;
}

QStringList KeyboardWalk::backwards() const
{
    QStringList faults;
    const bool mirrored = m_window->isRightToLeft();
    // Behind the last control comes the first one again.
    const QWidget *first = m_window->nextInFocusChain();
    while (first != m_window && !m_stops.contains(const_cast<QWidget *>(first))) {
        first = first->nextInFocusChain();
    }
    for (qsizetype i = 1; i < m_stops.size(); ++i) {
        const QWidget *from = m_stops[i - 1];
        const QWidget *to = m_stops[i];
        if (from == nullptr || to == nullptr || to == first || from->isAncestorOf(to) ||
            to->isAncestorOf(from)) {
            continue;
        }
        const QRect a(from->mapTo(m_window, QPoint()), from->size());
        const QRect b(to->mapTo(m_window, QPoint()), to->size());
        const bool sameRow = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top()) >
                             std::min(a.height(), b.height()) / 2;
        const bool before = mirrored ? b.left() > a.right() : b.right() < a.left();
        const bool behind = mirrored ? b.right() < a.left() : b.left() > a.right();
        const bool above = b.bottom() < a.top();
        if ((sameRow && before) || (above && !behind)) {
            faults += u"Tab goes back from %1 to %2"_s.arg(described(from), described(to));
        }
    }
    return faults;
}

} // namespace attache::tests
