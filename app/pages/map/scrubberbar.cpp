// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/scrubberbar.h"

#include "pages/map/episodescrubber.h"
#include "pages/map/mapwords.h"
#include "widgets/icons.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace attache::pages {

using painting::TextRole;
using painting::Tokens;

namespace {

/// Long enough to see what has changed.
constexpr std::chrono::milliseconds eachEpisode{1200};

} // namespace

ScrubberBar::ScrubberBar(const domain::EpisodeSpine &spine, QWidget *parent)
    : ThemedWidget(parent)
    , m_spine(spine)
    , m_standing(new widgets::TextLabel(TextRole::UiStrong, this))
    , m_title(new widgets::TextLabel({}, TextRole::Ui, &Tokens::ink2, this))
    , m_line(new QWidget(this))
    , m_scrubber(new EpisodeScrubber(spine, this))
    , m_player(new QTimer(this))
{
    auto *line = new QHBoxLayout(m_line);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_standing);
    line->addWidget(m_title, 1);
    m_play = addButton(u"media-playback-start"_s, tr("Go through the episodes"), {});
    m_back = addButton(u"go-previous"_s, tr("Episode back"), u","_s);
    m_on = addButton(u"go-next"_s, tr("Episode on"), u"."_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_line);
    layout->addWidget(m_scrubber);
    setTabOrder(m_on, m_scrubber);
    m_player->setInterval(eachEpisode);
    updateLook();
    updateWords();

    connect(m_play, &QAbstractButton::clicked, this, &ScrubberBar::togglePlaying);
    connect(m_back, &QAbstractButton::clicked, this, [this] { moveBy(-1); });
    connect(m_on, &QAbstractButton::clicked, this, [this] { moveBy(1); });
    connect(m_scrubber, &QAbstractSlider::valueChanged, this, [this](int value) {
        updateWords();
        Q_EMIT stepChanged(value);
    });
    connect(m_player, &QTimer::timeout, this, [this] {
        m_scrubber->setValue(m_scrubber->value() + 1);
        if (m_scrubber->value() >= m_scrubber->maximum()) {
            stop();
        }
    });
}

QToolButton *ScrubberBar::addButton(const QString &icon, const QString &name, const QString &keys)
{
    auto *button = new QToolButton(m_line);
    button->setIcon(widgets::icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(keys.isEmpty() ? name : tr("%1 (%2)", "name of a button, its key").arg(name, keys));
    m_line->layout()->addWidget(button);
    return button;
}

void ScrubberBar::setReached(domain::Gate reached, const QList<domain::EpisodeCard> &episodes)
{
    const QSignalBlocker quiet(m_scrubber);
    m_episodes = episodes;
    m_scrubber->setReached(reached);
    updateWords();
}

int ScrubberBar::step() const
{
    return m_scrubber->value();
}

void ScrubberBar::setStep(int step)
{
    const QSignalBlocker quiet(m_scrubber);
    m_scrubber->setValue(step);
    updateWords();
}

void ScrubberBar::moveBy(int steps)
{
    stop();
    m_scrubber->setValue(m_scrubber->value() + steps);
}

bool ScrubberBar::isPlaying() const
{
    return m_player->isActive();
}

void ScrubberBar::togglePlaying()
{
    if (isPlaying()) {
        stop();
        return;
    }
    if (m_scrubber->value() >= m_scrubber->maximum()) {
        m_scrubber->setValue(m_scrubber->minimum());
    }
    m_player->start();
    updateWords();
}

void ScrubberBar::stop()
{
    m_player->stop();
    updateWords();
}

void ScrubberBar::updateWords()
{
    const int at = m_scrubber->value();
    m_standing->setText(MapWords::standing(at, m_spine));
    const auto card = std::ranges::find(m_episodes, domain::Gate{at}, &domain::EpisodeCard::gate);
    m_title->setText(card == m_episodes.end() ? QString() : card->title);
    m_back->setEnabled(at > m_scrubber->minimum());
    m_on->setEnabled(at < m_scrubber->maximum());
    m_play->setEnabled(m_scrubber->maximum() > m_scrubber->minimum());
    const QString name = isPlaying() ? tr("Stop going through the episodes") : tr("Go through the episodes");
    m_play->setIcon(widgets::icon(isPlaying() ? u"media-playback-pause"_s : u"media-playback-start"_s));
    m_play->setAccessibleName(name);
    m_play->setToolTip(name);
}

void ScrubberBar::hideEvent(QHideEvent *event)
{
    ThemedWidget::hideEvent(event);
    stop();
}

void ScrubberBar::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Theme look = theme();
    QPainter painter(this);
    painter.fillRect(rect(), look.tokens.sheet2);
    painter.fillRect(QRect(0, 0, width(), 1), look.tokens.rule);
}

void ScrubberBar::themeChanged()
{
    updateLook();
    ThemedWidget::themeChanged();
}

void ScrubberBar::updateLook()
{
    const widgets::Theme look = theme();
    layout()->setContentsMargins(look.u(5), look.u(2), look.u(5), look.u(2.5));
    layout()->setSpacing(look.u(0.5));
    m_line->layout()->setSpacing(look.u(2));
    for (QToolButton *button : {m_play, m_back, m_on}) {
        button->setIconSize(QSize(look.u(4), look.u(4)));
        button->setMinimumSize(look.u(8), look.u(7));
    }
}

} // namespace attache::pages
