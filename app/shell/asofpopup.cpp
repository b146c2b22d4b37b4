// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/asofpopup.h"

#include "shell/popupplace.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QPushButton>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace attache::shell {

AsOfPopup::AsOfPopup(QDate first, QDate today, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget)
    , m_today(new QPushButton(tr("&Today")))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Known as of"));
    auto *hint = new QLabel(
        tr("Read the encyclopedia as it stood on another day. What became known later is left out."));
    hint->setWordWrap(true);
    hint->setBuddy(m_calendar);
    m_calendar->setDateRange(first, today);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // Qt gives its parts no names.
    for (const auto &[part, name] : {std::pair{u"qt_calendar_prevmonth", tr("Previous month")},
                                     std::pair{u"qt_calendar_nextmonth", tr("Next month")},
                                     std::pair{u"qt_calendar_calendarview", tr("Days of the month")}}) {
        if (auto *widget = m_calendar->findChild<QWidget *>(QString::fromUtf16(part))) {
            widget->setAccessibleName(name);
        }
    }
    // Without the red of weekends, which is too faint on the head of the table and means nothing here.
    m_calendar->setWeekdayTextFormat(Qt::Saturday, m_calendar->weekdayTextFormat(Qt::Monday));
    m_calendar->setWeekdayTextFormat(Qt::Sunday, m_calendar->weekdayTextFormat(Qt::Monday));
    m_calendar->setAccessibleName(tr("Day"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(hint);
    layout->addWidget(m_calendar);
    layout->addWidget(m_today, 0, Qt::AlignLeading);

    // A single click chooses, Return does the same for the keyboard.
    const auto choose = [this, today](QDate day) {
        close();
        Q_EMIT dayChosen(day == today ? std::nullopt : std::optional(day));
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
    connect(m_today, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT dayChosen(std::nullopt);
    });
}

void AsOfPopup::popupBelow(const QWidget *anchor, std::optional<QDate> day)
{
    m_calendar->setSelectedDate(day.value_or(m_calendar->maximumDate()));
    showPopupBelow(this, anchor);
    m_calendar->setFocus(Qt::PopupFocusReason);
}

} // namespace attache::shell
