// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/map/mapstory.h"
#include "widgets/themedwidget.h"

class QMenu;
class QPushButton;
class QToolButton;

namespace attache::widgets {
class ChipBar;
}

namespace attache::pages {

/// Above the map: whom it is about, which kinds of relations it shows, how it is looked at.
class MapBar : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    explicit MapBar(QWidget *parent = nullptr);

    /// Whom the map is about, and whom it could be about, by the sides of the story. @p everybody offers the
    /// whole of it.
    void setSubject(const QString &text);
    void setPeople(const QList<domain::PageCard> &people, bool everybody);
    void setFamilies(const MapStory::Families &families);
    MapStory::Families families() const;
    void setListShown(bool shown);

Q_SIGNALS:
    /// Nothing: everybody.
    void subjectChosen(const std::optional<attache::domain::Ref> &ref);
    void familiesChanged();
    /// Factor.
    void zoomRequested(double factor);
    void fitRequested();
    void listToggled(bool shown);
    /// "svg" or "png".
    void exportRequested(const QString &format);

protected:
    void paintEvent(QPaintEvent *event) override;
    void themeChanged() override;

private:
    QToolButton *addButton(const QString &icon, const QString &name, const QString &keys);
    void fillMenu();
    void updateLook();

    QPushButton *m_subject;
    QMenu *m_menu;
    widgets::ChipBar *m_chips;
    QWidget *m_tools;
    QList<QToolButton *> m_mapTools;
    QToolButton *m_list = nullptr;
    QToolButton *m_save = nullptr;
    QList<domain::PageCard> m_people;
    bool m_everybody = true;
};

} // namespace attache::pages
