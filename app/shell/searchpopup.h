// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractItemModel;
class QLabel;
class QListView;

namespace attache::shell {

/// The results below the search box: rows in groups, what to try when there are none, and a line that says what is
/// searched. Has no focus of its own.
class SearchPopup : public QFrame
{
    Q_OBJECT
public:
    SearchPopup(QAbstractItemModel *model, QWidget *window);

    /// Opens or moves below @p box. @p message stands in the place of rows when there are none.
    void present(const QWidget *box, const QString &message, const QString &footer);
    int currentRow() const;
    void setCurrentRow(int row);
    /// Moves on by @p step rows, around the ends.
    void step(int step);

Q_SIGNALS:
    void rowActivated(int row);
    void messageLinkActivated(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QListView *m_list;
    QLabel *m_message;
    QLabel *m_footer;
};

} // namespace attache::shell
