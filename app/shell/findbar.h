// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace attache::shell {

/// Find in page: words, next, previous, whole words, how many. Stays when the page changes; Escape closes it.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent);

    /// The page to search from now on; null for none.
    void setPage(pages::PageView *page);
    void start();
    void findNext(bool backward);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find(pages::FindFlags direction);
    void leave();

    pages::PageView *m_page = nullptr;
    QLineEdit *m_words;
    QCheckBox *m_wholeWords;
    QLabel *m_count;
};

} // namespace attache::shell
