// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace attache::widgets {
class Banner;
}

namespace attache::shell {

/// The sentences above the page: problems, what was done with Undo, and that one reads as of another day.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent);

    void showProblem(const QString &sentence);
    /// Something that can be taken back.
    void showDone(const QString &sentence, const std::function<void()> &undo);
    void setAsOf(std::optional<QDate> day);

Q_SIGNALS:
    void backToToday();

private:
    widgets::Banner *m_banner;
    QWidget *m_asOf;
    QLabel *m_asOfText;
    std::function<void()> m_undo;
};

} // namespace attache::shell
