// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace attache::widgets {

/// One place on the spine: icon over label, the unread count, the brass bar of the current one. Made by
/// Spine only.
class SpineItem : public QAbstractButton
{
    Q_OBJECT
public:
    SpineItem(const QString &id, const QString &iconName, const QString &label, QWidget *parent);

    const QString &id() const { return m_id; }
    void setCompact(bool compact);
    /// Hidden at 0; from 100 on "99+".
    void setUnread(int count);
    void setShortcutHint(const QKeySequence &shortcut);
    void retranslate(const QString &label);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Arrow keys: -1 for up, 1 for down.
    void moveRequested(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override {}

private:
    void updateWords();
    void paintUnread(QPainter *painter, const QRect &iconRect) const;
    bool showsLabel() const;

    QString m_id;
    QString m_iconName;
    QKeySequence m_shortcut;
    int m_unread = 0;
    bool m_compact = false;
};

} // namespace attache::widgets
