// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessibility.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QAction>
#include <QCoreApplication>
#include <QToolButton>
#include <QWidget>

namespace attache::widgets {

namespace {

/// A button that says it is a link and still can be pressed.
class LinkInterface : public QAccessibleWidget
{
public:
    explicit LinkInterface(QAbstractButton *link)
        : QAccessibleWidget(link, QAccessible::Link)
        , m_link(link)
    {}

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? m_link->text() : own;
    }
    QStringList actionNames() const override
    {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString &action) override
    {
        if (action == pressAction()) {
            m_link->click();
        } else {
            QAccessibleWidget::doAction(action);
        }
    }

private:
    QAbstractButton *m_link;
};

/// The buttons that Qt puts into a field: the one that empties it has no name there, and an icon that only
/// shows what the field is for says so with the name of the field.
class FieldButtonInterface : public QAccessibleWidget
{
    Q_DECLARE_TR_FUNCTIONS(FieldButton)
public:
    explicit FieldButtonInterface(QToolButton *button)
        : QAccessibleWidget(button, isPicture(button) ? QAccessible::Graphic : QAccessible::Button)
        , m_button(button)
    {}

    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name || !own.isEmpty()) {
            return own;
        }
        if (!m_button->text().isEmpty()) {
            return m_button->text();
        }
        return isPicture(m_button) ? m_button->parentWidget()->accessibleName() : tr("Clear");
    }
    QStringList actionNames() const override
    {
        return isPicture(m_button) ? QStringList() : QStringList{pressAction()};
    }
    void doAction(const QString &action) override
    {
        if (action == pressAction()) {
            m_button->click();
        }
    }

private:
    static bool isPicture(const QToolButton *button)
    {
        const QAction *action = button->defaultAction();
        return action != nullptr && action->text().isEmpty() &&
               action->objectName() != QLatin1String("_q_qlineeditclearaction");
    }

    QToolButton *m_button;
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr) {
        return nullptr;
    }
    if (className == QLatin1String("attache::widgets::VeilWidget")) {
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    }
    if (className == QLatin1String("attache::widgets::PortraitWidget")) {
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    }
    if (auto *button = qobject_cast<QAbstractButton *>(object);
        button != nullptr && className == QLatin1String("attache::widgets::LinkLabel")) {
        return new LinkInterface(button);
    }
    if (auto *button = qobject_cast<QToolButton *>(object);
        button != nullptr && className == QLatin1String("QLineEditIconButton") &&
        button->parentWidget() != nullptr) {
        return new FieldButtonInterface(button);
    }
    return nullptr;
}

} // namespace

void provideAccessibility()
{
    // The factories belong to the process, Qt keeps a list of them.
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace attache::widgets
