// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QToolButton;
class QHBoxLayout;

namespace attache::shell {

class SearchBox;
class WindowActions;

/// The row above the page: back, forward, search, how far one has watched, as of which day, the menu.
class TopBar : public QWidget
{
    Q_OBJECT
public:
    TopBar(const WindowActions &actions, SearchBox *search, QWidget *parent);

    QToolButton *backButton() const { return m_back; }
    QToolButton *forwardButton() const { return m_forward; }
    QToolButton *shieldButton() const { return m_shield; }
    QToolButton *asOfButton() const { return m_asOf; }
    QToolButton *menuButton() const { return m_menu; }

    /// @p full and @p brief ("Watched to S2 E3", "S2 E3"): the brief one where the window is narrow.
    void setWatched(const QString &full, const QString &brief);
    void setAsOf(std::optional<QDate> day);
    void setCompact(bool compact);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();
    void updateLook();

    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_shield;
    QToolButton *m_asOf;
    QToolButton *m_menu;
    QHBoxLayout *m_layout;
    QString m_watchedFull;
    QString m_watchedBrief;
    std::optional<QDate> m_day;
    bool m_compact = false;
};

} // namespace attache::shell
