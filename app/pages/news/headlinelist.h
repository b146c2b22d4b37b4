// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace attache::pages {

/// The list of headlines with its single letters: J and K go on and back, U switches unread, S keeps, O opens
/// the article in the browser; Return goes to the text.
class HeadlineList : public QListView
{
    Q_OBJECT
public:
    explicit HeadlineList(QWidget *parent = nullptr);

Q_SIGNALS:
    /// The current headline, chosen by the reader.
    void movedTo(const QModelIndex &index);
    /// Return or Enter: on to the text.
    void readRequested();
    void unreadRequested();
    void keepRequested();
    void browserRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void step(int by);
    bool isHeading(const QModelIndex &index) const;

    /// The focus came, and with it a current row that nobody has chosen.
    bool m_isEntering = false;
    QPersistentModelIndex m_entered;
};

} // namespace attache::pages
