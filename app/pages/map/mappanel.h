// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/map/mapstory.h"
#include "widgets/themedwidget.h"

class QListView;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace attache::widgets {
class LinkLabel;
class PortraitWidget;
class SealLine;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

class MapRelationModel;

/// Beside the map: who is selected, and what they are to the others, as a list.
class MapPanel : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    explicit MapPanel(QWidget *parent = nullptr);

    struct Content
    {
        /// Nothing when nobody is selected.
        std::optional<domain::PageCard> who;
        QList<MapRelation> relations;
        /// "Relations after S1 E8".
        QString heading;
        /// What stands at relations that are new, "New in E8".
        QString newText;
        /// "The map ends at S2 E3, where you are."; may be empty.
        QString end;
    };
    void setContent(const Content &content);
    /// A way to close it, where it lies over the map.
    void setClosable(bool closable);

    QSize sizeHint() const override;

Q_SIGNALS:
    void openRequested(const attache::domain::Ref &ref);
    void openInNewRequested(const attache::domain::Ref &ref);
    /// Another character was chosen from the rows.
    void chosen(const attache::domain::Ref &ref);
    void listRequested();
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void themeChanged() override;

private:
    void updateMargins();
    void choose(const QModelIndex &index, bool open, bool inNew);

    std::optional<domain::Ref> m_who;
    QVBoxLayout *m_layout;
    QWidget *m_head;
    widgets::PortraitWidget *m_portrait;
    widgets::TextLabel *m_name;
    widgets::TextLabel *m_line;
    QToolButton *m_close;
    widgets::TextLabel *m_heading;
    widgets::TextLabel *m_nobody;
    MapRelationModel *m_model;
    QListView *m_list;
    QWidget *m_buttons;
    QPushButton *m_open;
    widgets::LinkLabel *m_asList;
    widgets::SealLine *m_end;
};

} // namespace attache::pages
