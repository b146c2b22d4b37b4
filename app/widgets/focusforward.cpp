// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focusforward.h"

#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace attache::widgets {

namespace {

class Forwarder : public QObject
{
public:
    explicit Forwarder(QWidget *from)
        : QObject(from)
    {
        setObjectName(QStringLiteral("attacheFocusForwarder"));
        from->installEventFilter(this);
    }

    QPointer<QWidget> to;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && to) {
            const auto *focus = static_cast<QFocusEvent *>(event);
            to->setFocus(focus->reason());
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void forwardFocus(QWidget *from, QWidget *to)
{
    auto *known =
        from->findChild<QObject *>(QStringLiteral("attacheFocusForwarder"), Qt::FindDirectChildrenOnly);
    auto *forwarder = known ? static_cast<Forwarder *>(known) : new Forwarder(from);
    forwarder->to = to;
    if (from->hasFocus()) {
        to->setFocus();
    }
}

} // namespace attache::widgets
