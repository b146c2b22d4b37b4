// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "services/library.h"

#include <QFrame>

class QLabel;

namespace attache::widgets {
class ChipBar;
class EpisodeGrid;
} // namespace attache::widgets

namespace attache::shell {

/// The popup of the shield button: who watches, where there are several, and one cell per episode; a click
/// says "watched up to here".
class ShieldPopup : public QFrame
{
    Q_OBJECT
public:
    ShieldPopup(const domain::EpisodeSpine &spine, QWidget *parent);

    /// One viewer shows no choice.
    void setViewers(const QList<services::Library::Viewer> &viewers);
    void setWatched(domain::Gate watched);
    void popupBelow(const QWidget *anchor, domain::Gate watched);

Q_SIGNALS:
    void watchedChosen(attache::domain::Gate gate);
    void settingsRequested();
    /// These watch now, together when several.
    void viewersChosen(const QList<qint64> &ids);

private:
    const domain::EpisodeSpine &m_spine;
    QLabel *m_title;
    QLabel *m_viewersLabel;
    widgets::ChipBar *m_viewers;
    QStringList m_watching;
    widgets::EpisodeGrid *m_grid;
};

} // namespace attache::shell
