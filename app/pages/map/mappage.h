// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/map/mapstory.h"
#include "pages/page.h"

class QBoxLayout;
class QStackedWidget;
class QTreeView;

namespace attache::widgets {
class Banner;
}

namespace attache::pages {

class MapBar;
class MapCanvas;
class MapListModel;
class MapPanel;
class ScrubberBar;

/// What the characters are to each other, after any episode that the reader has watched: as a map and as a
/// list. A place on it is named by the character that it is about, "kate-wyler", or "everybody".
class MapPage : public PageView
{
    Q_OBJECT
public:
    explicit MapPage(const PageServices &services, QWidget *parent = nullptr);

    void open(const std::optional<domain::Ref> &ref, const QString &detail) override;
    QString pageTitle() const override;
    void refresh() override;
    void setZoom(int percent) override;
    void applySettings(const services::Settings &settings) override;
    QVariant saveState() const override;
    void restoreState(const QVariant &state) override;

    /// The map as it stands, for files. Empty before the page was shown.
    painting::MapScene scene() const;
    /// Writes the map as it stands to a file: "svg" or "png". Tells in the page when it cannot.
    void saveAs(const QString &path, const QString &format);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void connectCanvas();
    void load();
    /// Goes on about somebody else; keeps the episode.
    void choose(const std::optional<domain::Ref> &centre);
    void showStep(bool animated);
    void showSelection();
    void showList(bool shown);
    void setStep(int step, bool animated);
    void updatePanelPlace();
    void closePanel();
    bool moves() const;
    void openKey(const QString &key, bool inNew);
    void askForFile(const QString &format);
    QString describe(const domain::Ref &ref) const;

    MapBar *m_bar;
    widgets::Banner *m_banner;
    QStackedWidget *m_views;
    MapCanvas *m_canvas;
    MapListModel *m_listModel;
    QTreeView *m_list;
    ScrubberBar *m_scrubber;
    MapPanel *m_panel;
    QBoxLayout *m_beside;

    QList<domain::Graph> m_history;
    /// Whether the history holds everybody, and not only those around the centre.
    bool m_whole = true;
    MapStory m_story;
    std::optional<domain::Ref> m_centre;
    bool m_everybody = false;
    bool m_loaded = false;
    bool m_reduceMotion;
    bool m_narrow = false;
    /// In a narrow window the panel lies over the map, when it was asked for.
    bool m_panelWanted = false;
};

} // namespace attache::pages
