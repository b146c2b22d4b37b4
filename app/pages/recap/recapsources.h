// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QScrollArea;
class QWidget;

namespace attache::pages {

class PreviewCard;
class RecapView;

/// Shows the card of a source beside its marker in a recap: a little after the pointer came to it, and at
/// once with the keyboard in it when the reader opens the marker. Escape goes back to the text.
class RecapSources : public QObject
{
    Q_OBJECT
public:
    /// The card lies above @p page, which also owns this object. All outlive it.
    RecapSources(RecapView *view, QScrollArea *scroll, const domain::EpisodeSpine &spine, QWidget *page);

    void hide();

Q_SIGNALS:
    void linkActivated(const QUrl &url);

private:
    void mean(std::optional<int> place);
    void open(int place, QWidget *text);
    bool show(int place, const QRect &globalRect);

    RecapView *m_view;
    const domain::EpisodeSpine &m_spine;
    QWidget *m_page;
    PreviewCard *m_card;
    QTimer m_showTimer;
    QTimer m_leaveTimer;
    int m_place = -1;
    QPoint m_pointer;
    /// Where the keyboard goes back to; the text may be set anew meanwhile.
    QPointer<QWidget> m_text;
};

} // namespace attache::pages
