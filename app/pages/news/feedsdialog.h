// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/news.h"

#include <QDialog>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace attache::widgets {
class Banner;
}

namespace attache::pages {

/// The feeds the reader follows: on or off, added by address with words that items must have, removed with
/// Undo. What was wrong with a feed the last time stands below its name.
class FeedsDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p news outlives the dialog.
    explicit FeedsDialog(services::News &news, QWidget *parent = nullptr);

private:
    QWidget *makeForm();
    void fill();
    void switchFeed(const QListWidgetItem *item);
    void add();
    void removeCurrent();
    void undo();
    void tellOf(const QString &sentence);
    std::optional<services::FeedSubscription> current() const;

    services::News &m_news;
    QListWidget *m_list;
    widgets::Banner *m_banner;
    QPushButton *m_remove;
    QLineEdit *m_address;
    QLineEdit *m_title;
    QLineEdit *m_words;
    QPushButton *m_add;
    std::optional<services::FeedSubscription> m_removed;
    bool m_isFilling = false;
};

} // namespace attache::pages
