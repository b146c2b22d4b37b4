// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

#include <optional>

class QCalendarWidget;
class QPushButton;

namespace attache::shell {

/// The popup of the "known as of" button: a calendar, and the way back to today.
class AsOfPopup : public QFrame
{
    Q_OBJECT
public:
    /// @p first to @p today are the days that can be chosen.
    AsOfPopup(QDate first, QDate today, QWidget *parent);

    /// Opens below @p anchor with @p day chosen.
    void popupBelow(const QWidget *anchor, std::optional<QDate> day);

Q_SIGNALS:
    /// Nothing means today.
    void dayChosen(std::optional<QDate> day);

private:
    QCalendarWidget *m_calendar;
    QPushButton *m_today;
};

} // namespace attache::shell
