// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firstpicture.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <QWindow>

namespace attache::shell {

namespace {

/// The window is painted while it handles that the system exposed it; a timer comes after that.
class ExposeWaiter : public QObject
{
public:
    ExposeWaiter(QWidget *window, std::function<void()> work)
        : QObject(window)
        , m_handle(window->windowHandle())
        , m_work(std::move(work))
    {
        m_handle->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Expose && m_handle->isExposed()) {
            m_handle->removeEventFilter(this);
            QTimer::singleShot(0, this, [this] {
                deleteLater();
                m_work();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWindow *m_handle;
    std::function<void()> m_work;
};

} // namespace

void afterFirstPicture(QWidget *window, std::function<void()> work)
{
    if (window->windowHandle() != nullptr && !window->windowHandle()->isExposed()) {
        new ExposeWaiter(window, std::move(work));
    } else {
        QTimer::singleShot(0, window, std::move(work));
    }
}

} // namespace attache::shell
