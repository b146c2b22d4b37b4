// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"

#include <QAbstractSlider>

namespace attache::pages {

/// The episodes as one segment each. Those the reader has watched can be gone to, by pointer and arrow keys;
/// the others are hatched and out of reach. The value is the number of episodes after which the map stands.
class EpisodeScrubber : public QAbstractSlider
{
    Q_OBJECT
public:
    /// @p spine outlives it.
    explicit EpisodeScrubber(const domain::EpisodeSpine &spine, QWidget *parent = nullptr);

    /// The last episode watched; the value stays within it.
    void setReached(domain::Gate reached);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    QRect segment(int ordinal) const;
    int ordinalAt(QPoint position) const;
    void paintMarker(class QPainter *painter) const;
    void paintNumbers(class QPainter *painter) const;

    const domain::EpisodeSpine &m_spine;
};

} // namespace attache::pages
