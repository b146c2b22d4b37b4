// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QListView;

namespace attache::models {
class SearchResultModel;
}
namespace attache::widgets {
class SectionedModel;
}

namespace attache::shell {

/// The results below the search box: rows in groups, what to try when there are none, and a line that says
/// what is searched. Has no focus of its own.
class SearchPopup : public QFrame
{
    Q_OBJECT
public:
    SearchPopup(models::SearchResultModel *results, QWidget *window);

    /// Opens or moves below @p box. @p message stands in the place of rows when there are none.
    void present(const QWidget *box, const QString &message, const QString &footer);
    /// The row of the results, -1 for none.
    int currentRow() const;
    /// Moves on by @p step rows, around the ends.
    void step(int step);

Q_SIGNALS:
    void rowActivated(int row);
    void messageLinkActivated(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setCurrent(int row);

    widgets::SectionedModel *m_rows;
    QListView *m_list;
    QLabel *m_message;
    QLabel *m_footer;
};

} // namespace attache::shell
