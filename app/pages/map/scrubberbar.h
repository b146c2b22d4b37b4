// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "widgets/themedwidget.h"

class QTimer;
class QToolButton;

namespace attache::domain {
class EpisodeSpine;
}
namespace attache::widgets {
class TextLabel;
}

namespace attache::pages {

class EpisodeScrubber;

/// Below the map: after which episode it stands, in words and as segments, a step back and on, and going
/// through all of them by itself.
class ScrubberBar : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    /// @p spine outlives it.
    explicit ScrubberBar(const domain::EpisodeSpine &spine, QWidget *parent = nullptr);

    /// The last episode watched, and the titles of those there are.
    void setReached(domain::Gate reached, const QList<domain::EpisodeCard> &episodes);
    int step() const;
    /// Without a signal.
    void setStep(int step);
    void moveBy(int steps);
    bool isPlaying() const;
    void stop();

Q_SIGNALS:
    void stepChanged(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void themeChanged() override;

private:
    QToolButton *addButton(const QString &icon, const QString &name, const QString &keys);
    void togglePlaying();
    void updateWords();
    void updateLook();

    const domain::EpisodeSpine &m_spine;
    QList<domain::EpisodeCard> m_episodes;
    widgets::TextLabel *m_standing;
    widgets::TextLabel *m_title;
    QToolButton *m_play = nullptr;
    QToolButton *m_back = nullptr;
    QToolButton *m_on = nullptr;
    QWidget *m_line;
    EpisodeScrubber *m_scrubber;
    QTimer *m_player;
};

} // namespace attache::pages
