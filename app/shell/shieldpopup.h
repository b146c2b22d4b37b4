// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"

#include <QFrame>

class QLabel;

namespace attache::widgets {
class EpisodeGrid;
}

namespace attache::shell {

/// The popup of the shield button: one cell per episode, a click says "watched up to here".
class ShieldPopup : public QFrame
{
    Q_OBJECT
public:
    ShieldPopup(const domain::EpisodeSpine &spine, QWidget *parent);

    void popupBelow(const QWidget *anchor, domain::Gate watched);

Q_SIGNALS:
    void watchedChosen(attache::domain::Gate gate);
    void settingsRequested();

private:
    const domain::EpisodeSpine &m_spine;
    QLabel *m_title;
    widgets::EpisodeGrid *m_grid;
};

} // namespace attache::shell
