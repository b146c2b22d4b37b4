// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/mapaccessible.h"

#include "pages/map/mapcanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace attache::pages {

/// The map as a whole. Its children are the people in the order of the scene.
class MapCanvasInterface : public QAccessibleWidget
{
    Q_DECLARE_TR_FUNCTIONS(RelationshipMap)
public:
    explicit MapCanvasInterface(MapCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Canvas)
        , m_canvas(canvas)
    {}
    ~MapCanvasInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_children)) {
            QAccessible::deleteAccessibleInterface(id);
        }
    }

    int childCount() const override { return static_cast<int>(m_canvas->scene().nodes.size()); }
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_canvas->nodeAt(m_canvas->mapFromGlobal(QPoint(x, y))));
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_canvas->hasFocus() ? child(m_canvas->scene().indexOf(m_canvas->current())) : nullptr;
    }

    void select(const QString &key) { m_canvas->select(m_canvas->scene().indexOf(key)); }
    void open(const QString &key) { Q_EMIT m_canvas->opened(key); }
    void showAround(const QString &key) { Q_EMIT m_canvas->aroundRequested(key); }

private:
    MapCanvas *m_canvas;
    mutable QHash<QString, QAccessible::Id> m_children;
};

/// One person on the map.
class MapPersonInterface : public QAccessibleInterface, public QAccessibleActionInterface
{
    Q_DECLARE_TR_FUNCTIONS(RelationshipMap)
public:
    MapPersonInterface(MapCanvas *canvas, QString key)
        : m_canvas(canvas)
        , m_key(std::move(key))
    {}

    const QString &key() const { return m_key; }
    int node() const { return m_canvas ? m_canvas->scene().indexOf(m_key) : -1; }

    bool isValid() const override { return node() >= 0; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return canvas(); }
    QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface * /*child*/) const override { return -1; }
    QAccessibleInterface *childAt(int /*x*/, int /*y*/) const override { return nullptr; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid()) {
            return {};
        }
        const painting::MapScene::Node &who = m_canvas->scene().nodes.at(node());
        if (kind == QAccessible::Name) {
            const QString relations = m_canvas->description(m_key);
            return relations.isEmpty() ? who.name : tr("%1: %2", "name: relations").arg(who.name, relations);
        }
        return kind == QAccessible::Description ? who.line : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString & /*text*/) override {}
    QRect rect() const override
    {
        if (!isValid()) {
            return {};
        }
        const QRect tile = m_canvas->tileRect(node());
        return {m_canvas->mapToGlobal(tile.topLeft()), tile.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (isValid()) {
            state.focusable = true;
            state.selectable = true;
            state.selected = m_canvas->selected() == m_key;
            state.focused = m_canvas->hasFocus() && m_canvas->current() == m_key;
            state.offscreen = !m_canvas->rect().intersects(m_canvas->tileRect(node()));
        }
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction(), u"open"_s, u"around"_s};
    }
    QString localizedActionName(const QString &name) const override
    {
        if (name == "open"_L1) {
            return tr("Open the page");
        }
        if (name == "around"_L1) {
            return tr("Map around this person");
        }
        return QAccessibleActionInterface::localizedActionName(name);
    }
    QString localizedActionDescription(const QString &name) const override
    {
        return localizedActionName(name);
    }
    void doAction(const QString &name) override
    {
        auto *map = isValid() ? canvas() : nullptr;
        if (map == nullptr) {
            return;
        }
        if (name == pressAction()) {
            map->select(m_key);
        } else if (name == setFocusAction()) {
            m_canvas->setCurrent(m_key);
            m_canvas->setFocus();
        } else if (name == "open"_L1) {
            map->open(m_key);
        } else if (name == "around"_L1) {
            map->showAround(m_key);
        }
    }
    QStringList keyBindingsForAction(const QString & /*name*/) const override { return {}; }

private:
    MapCanvasInterface *canvas() const
    {
        return m_canvas
                   ? static_cast<MapCanvasInterface *>(QAccessible::queryAccessibleInterface(m_canvas.data()))
                   : nullptr;
    }

    QPointer<MapCanvas> m_canvas;
    QString m_key;
};

QAccessibleInterface *MapCanvasInterface::child(int index) const
{
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    const QString key = m_canvas->scene().nodes.at(index).key;
    auto known = m_children.constFind(key);
    if (known == m_children.constEnd()) {
        known = m_children.insert(
            key, QAccessible::registerAccessibleInterface(new MapPersonInterface(m_canvas, key)));
    }
    return QAccessible::accessibleInterface(*known);
}

int MapCanvasInterface::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *person = dynamic_cast<const MapPersonInterface *>(child);
    return person == nullptr ? -1 : person->node();
}

void provideMapAccessibility()
{
    // The factories belong to the process, Qt keeps a list of them.
    static const bool installed = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *canvas = qobject_cast<MapCanvas *>(object);
            return canvas == nullptr ? nullptr : new MapCanvasInterface(canvas);
        });
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace attache::pages
