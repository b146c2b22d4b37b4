// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodeid.h"
#include "widgets/theme.h"

#include <QAbstractButton>

namespace attache::widgets {

enum class CellState
{
    Watched,
    Next,  ///< The one to watch now.
    Later, ///< Not watched; to be chosen from.
    Sealed ///< Later, on pages: hatched, a number only.
};

enum class CellSize
{
    Small,  ///< In the popup of the tool bar.
    Medium, ///< At the first start.
    Large   ///< On the page of episodes.
};

/// One episode as a cell. Made by EpisodeGrid.
class EpisodeCell : public QAbstractButton
{
    Q_OBJECT
public:
    EpisodeCell(domain::EpisodeId episode, CellSize size, QWidget *parent);

    domain::EpisodeId episode() const { return m_episode; }
    CellState state() const { return m_state; }
    void setState(CellState state);
    /// The page of this episode is the one shown.
    void setShown(bool shown);
    /// The last one watched, where episodes are chosen.
    void setBookmark(bool bookmark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// Fill and border of a cell in @p state; also for the samples of a legend.
    static void paintGround(QPainter *painter, const QRectF &cell, CellState state, const Theme &theme,
                            bool hover = false);

Q_SIGNALS:
    /// An arrow key, Home or End was pressed.
    void moveRequested(int key);
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateName();
    void paintFace(QPainter *painter, const QRectF &cell) const;
    QFont numberFont() const;
    /// Room around the filled cell for its rings.
    int ringRoom() const;

    domain::EpisodeId m_episode;
    CellSize m_size;
    CellState m_state = CellState::Later;
    bool m_shown = false;
    bool m_bookmark = false;
};

} // namespace attache::widgets
