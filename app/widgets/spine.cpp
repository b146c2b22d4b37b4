// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spine.h"

#include "widgets/spineitem.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace attache::widgets {

Spine::Spine(QWidget *parent)
    : ThemedWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Sections"));
    m_layout->setSpacing(0);
    m_layout->addStretch();
    updateMargins();
}

void Spine::addItem(const QString &id, const QString &iconName, const QString &label,
                    const QKeySequence &shortcut)
{
    SpineItem *item = makeItem(id, iconName, label, shortcut);
    m_layout->insertWidget(m_upperItems, item);
    m_items.insert(m_upperItems, item);
    ++m_upperItems;
}

void Spine::addBottomItem(const QString &id, const QString &iconName, const QString &label,
                          const QKeySequence &shortcut)
{
    SpineItem *item = makeItem(id, iconName, label, shortcut);
    m_layout->addWidget(item);
    m_items.append(item);
}

SpineItem *Spine::makeItem(const QString &id, const QString &iconName, const QString &label,
                           const QKeySequence &shortcut)
{
    auto *item = new SpineItem(id, iconName, label, this);
    item->setShortcutHint(shortcut);
    item->setCompact(m_compact);
    connect(item, &SpineItem::clicked, this, [this, id] { Q_EMIT activated(id); });
    connect(item, &SpineItem::moveRequested, this, [this, item](int step) { moveFocus(item, step); });
    return item;
}

void Spine::setCurrent(const QString &id)
{
    for (SpineItem *item : m_items) {
        item->setChecked(item->id() == id);
    }
}

void Spine::setShortcut(const QString &id, const QKeySequence &shortcut)
{
    for (SpineItem *item : m_items) {
        if (item->id() == id) {
            item->setShortcutHint(shortcut);
        }
    }
}

QString Spine::current() const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [](const SpineItem *item) { return item->isChecked(); });
    return found == m_items.end() ? QString() : (*found)->id();
}

void Spine::setUnread(const QString &id, int count)
{
    for (SpineItem *item : m_items) {
        if (item->id() == id) {
            item->setUnread(count);
        }
    }
}

void Spine::setCompact(bool compact)
{
    if (m_compact == compact) {
        return;
    }
    m_compact = compact;
    for (SpineItem *item : m_items) {
        item->setCompact(compact);
    }
    updateGeometry();
}

void Spine::moveFocus(const SpineItem *from, int step)
{
    const auto target = std::clamp<qsizetype>(m_items.indexOf(from) + step, 0, m_items.size() - 1);
    m_items.at(target)->setFocus(Qt::TabFocusReason);
}

void Spine::updateMargins()
{
    const int margin = theme().u(2.5);
    m_layout->setContentsMargins(0, margin, 0, margin / 2);
}

void Spine::themeChanged()
{
    updateMargins();
    ThemedWidget::themeChanged();
}

void Spine::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().tokens.rail);
}

} // namespace attache::widgets
