// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/themedwidget.h"

#include <QKeySequence>
#include <QList>

class QVBoxLayout;

namespace attache::widgets {

class SpineItem;

/// The navigation rail at the edge of the window. Up and Down move between its places, Return opens one.
class Spine : public ThemedWidget
{
    Q_OBJECT
public:
    explicit Spine(QWidget *parent = nullptr);

    /// Adds a place below the earlier ones. `id` is what activated() reports; the shortcut is only shown.
    void addItem(const QString &id, const QString &iconName, const QString &label,
                 const QKeySequence &shortcut = {});
    /// The same at the lower end (settings).
    void addBottomItem(const QString &id, const QString &iconName, const QString &label,
                       const QKeySequence &shortcut = {});

    /// Marks the place the reader is at; an unknown or empty id marks none.
    void setCurrent(const QString &id);
    QString current() const;
    void setUnread(const QString &id, int count);
    /// The key that its tooltip names; none for an empty one. Unknown ids change nothing.
    void setShortcut(const QString &id, const QKeySequence &shortcut);
    /// Icons only, for narrow windows.
    void setCompact(bool compact);
    bool isCompact() const { return m_compact; }

Q_SIGNALS:
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void themeChanged() override;

private:
    SpineItem *makeItem(const QString &id, const QString &iconName, const QString &label,
                        const QKeySequence &shortcut);
    void moveFocus(const SpineItem *from, int step);
    void updateMargins();

    QVBoxLayout *m_layout;
    QList<SpineItem *> m_items;
    int m_upperItems = 0;
    bool m_compact = false;
};

} // namespace attache::widgets
