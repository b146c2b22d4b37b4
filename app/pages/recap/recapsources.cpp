// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recap/recapsources.h"

#include "pages/previewcard.h"
#include "pages/recap/recapview.h"

#include <QCursor>
#include <QScrollArea>
#include <QScrollBar>

namespace attache::pages {

namespace {

constexpr int showAfterMs = 500;
constexpr int leaveAfterMs = 250;

} // namespace

RecapSources::RecapSources(RecapView *view, QScrollArea *scroll, const domain::EpisodeSpine &spine,
                           QWidget *page)
    : QObject(page)
    , m_view(view)
    , m_spine(spine)
    , m_page(page)
    , m_card(new PreviewCard(page))
{
    m_showTimer.setSingleShot(true);
    m_showTimer.setInterval(showAfterMs);
    m_leaveTimer.setSingleShot(true);
    m_leaveTimer.setInterval(leaveAfterMs);
    connect(&m_showTimer, &QTimer::timeout, this,
            [this] { show(m_place, QRect(m_pointer, QSize(1, m_page->fontMetrics().height()))); });
    connect(&m_leaveTimer, &QTimer::timeout, this, &RecapSources::hide);
    connect(view, &RecapView::sourceMeant, this, &RecapSources::mean);
    connect(view, &RecapView::sourceRequested, this, &RecapSources::open);
    connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &RecapSources::hide);
    connect(m_card, &PreviewCard::linkActivated, this, &RecapSources::linkActivated);
    connect(m_card, &PreviewCard::pointerEntered, &m_leaveTimer, &QTimer::stop);
    connect(m_card, &PreviewCard::pointerLeft, &m_leaveTimer, qOverload<>(&QTimer::start));
    connect(m_card, &PreviewCard::dismissed, this, [this] {
        hide();
        if (m_text) {
            m_text->setFocus(Qt::OtherFocusReason);
        }
    });
}

void RecapSources::hide()
{
    m_showTimer.stop();
    m_leaveTimer.stop();
    m_card->hide();
}

void RecapSources::mean(std::optional<int> place)
{
    m_showTimer.stop();
    if (!place) {
        m_leaveTimer.start();
        return;
    }
    m_leaveTimer.stop();
    m_place = *place;
    m_pointer = QCursor::pos();
    m_showTimer.start();
}

void RecapSources::open(int place, QWidget *text)
{
    hide();
    m_text = text;
    if (show(place, QRect(text->mapToGlobal(QPoint(0, 0)), text->size()))) {
        m_card->focusLink();
    }
}

bool RecapSources::show(int place, const QRect &globalRect)
{
    const QList<domain::Source> &sources = m_view->recap().sources;
    if (place < 0 || place >= sources.size()) {
        return false;
    }
    m_card->setSource(sources.at(place), place + 1, m_spine);
    m_card->showBeside(QRect(m_page->mapFromGlobal(globalRect.topLeft()), globalRect.size()));
    return true;
}

} // namespace attache::pages
