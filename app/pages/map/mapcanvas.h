// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "painting/map/mappainter.h"
#include "widgets/themedwidget.h"

#include <QHash>

#include <optional>

class QVariantAnimation;

namespace attache::pages {

/// The map as it is looked at: moved, enlarged, gone through by keyboard. It shows a scene and tells what the
/// reader wants; what is on the map is for its owner.
///
/// One picture in one widget and not a QGraphicsView: the same painter also writes the files, two thousand
/// people need no two thousand items, and assistive technology needs a tree of its own in either case.
class MapCanvas : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    explicit MapCanvas(QWidget *parent = nullptr);
    ~MapCanvas() override;

    /// Sizes at the present font; a scene is to be made with these.
    const painting::MapMetrics &metrics() const { return m_metrics; }
    /// @p animated moves from what is shown to it.
    void setScene(const painting::MapScene &scene, bool animated);
    const painting::MapScene &scene() const { return m_scene; }
    /// For each node of the scene what a screen reader says of its relations.
    void setDescriptions(const QHash<QString, QString> &descriptions) { m_descriptions = descriptions; }
    QString description(const QString &key) const { return m_descriptions.value(key); }

    /// Who is selected; empty for nobody. Somebody who is not on the map stays selected for when they come.
    QString selected() const { return m_selected; }
    /// Without a signal.
    void setSelected(const QString &key);
    /// Where the keyboard is.
    QString current() const { return m_current; }
    void setCurrent(const QString &key);
    /// Whether the present selection came about by moving with the keys.
    bool isKeyboardSelection() const { return m_byKeys; }

    double zoom() const { return m_zoom; }
    void zoomBy(double factor);
    /// The whole map, no larger than its natural size.
    void fit();
    /// The whole map too, but no smaller than can be read; then with who is selected in view.
    void frame();
    bool isFitted() const { return m_fitted; }
    void setNaturalSize();
    /// What a reader sees of somebody, in pixels of the widget; for tooltips and assistive technology.
    QRect tileRect(int node) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By the reader; empty when nobody is selected any more.
    void selectionChanged(const QString &key);
    void opened(const QString &key);
    void openedInNew(const QString &key);
    /// Only this person and those around are to be shown.
    void aroundRequested(const QString &key);
    /// Escape with nobody selected.
    void left();
    /// -1 for an episode back, 1 for one on.
    void stepRequested(int step);
    /// Font or direction changed: the scene has to be made again.
    void measuresChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void themeChanged() override;

private:
    friend class MapCanvasInterface;

    QTransform transform() const;
    void limitCentre();
    void setZoom(double zoom, QPointF around);
    void pan(QPointF pixels);
    void show(int node);
    int nodeAt(QPointF position) const;
    int nextNode(int from, int key) const;
    void select(int node);
    void moveTo(int node);
    bool navigate(QKeyEvent *event);
    bool command(QKeyEvent *event);
    bool panOrZoom(QKeyEvent *event);
    void hover(int node);
    void tellFocus();

    painting::MapMetrics m_metrics;
    painting::MapPortraits m_portraits;
    /// What is meant, and what is shown on the way there.
    painting::MapScene m_scene;
    painting::MapScene m_before;
    painting::MapScene m_shown;
    QVariantAnimation *m_animation;
    QHash<QString, QString> m_descriptions;
    QString m_selected;
    QString m_current;
    int m_hovered = -1;
    double m_zoom = 1;
    /// The point of the scene in the middle of the widget.
    QPointF m_centre;
    /// The view follows the size of the widget: the whole map, or as frame() has it.
    bool m_fitted = true;
    bool m_framed = true;
    std::optional<QPointF> m_dragFrom;
    bool m_dragged = false;
    bool m_byKeys = false;
};

} // namespace attache::pages
