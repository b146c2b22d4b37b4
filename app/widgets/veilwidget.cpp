// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/veilwidget.h"

#include "painting/marks.h"
#include "painting/seal.h"
#include "widgets/accessibility.h"
#include "widgets/linklabel.h"
#include "widgets/plainbutton.h"
#include "widgets/textlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace attache::widgets {

namespace {

// In spacing units.
constexpr double fullSeal = 11;
constexpr double compactSeal = 6.5;
/// With less room for the text the buttons stand under it.
constexpr double leastTextBeside = 55;

} // namespace

VeilWidget::VeilWidget(Size size, QWidget *parent)
    : ThemedWidget(parent)
    , m_size(size)
    , m_title(new TextLabel({}, painting::TextRole::UiStrong, &painting::Tokens::oxblood, this))
{
    provideAccessibility();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_title->setWordWrap(true);
    if (size == Size::Full) {
        m_note = new TextLabel(tr("This part opens once you have watched it."), painting::TextRole::Ui,
                               &painting::Tokens::ink2, this);
        m_note->setWordWrap(true);
        m_watched = new PlainButton(tr("I have watched it"), this);
        m_open = new LinkLabel(tr("Open anyway…"), this);
        m_open->setColour(&painting::Tokens::oxblood);
        connect(m_watched, &QPushButton::clicked, this, &VeilWidget::watchedRequested);
        connect(m_open, &LinkLabel::clicked, this, &VeilWidget::openRequested);
    }
    updateWords();
}

void VeilWidget::setGate(domain::EpisodeId gate, VeilWording wording)
{
    m_gate = gate;
    m_wording = wording;
    updateWords();
}

QString VeilWidget::sentenceFor(domain::EpisodeId gate, VeilWording wording)
{
    return wording == VeilWording::Plain
               ? tr("Sealed for now")
               : tr("Sealed until season %1, episode %2").arg(gate.season).arg(gate.number);
}

QString VeilWidget::sentence() const
{
    return sentenceFor(m_gate.value_or(domain::EpisodeId{}), m_gate ? m_wording : VeilWording::Plain);
}

void VeilWidget::setActionsVisible(bool visible)
{
    m_actions = visible;
    if (m_watched != nullptr) {
        m_watched->setVisible(visible);
        m_open->setVisible(visible);
    }
    arrange();
    updateGeometry();
}

void VeilWidget::updateWords()
{
    m_title->setText(sentence());
    setAccessibleName(sentence());
    arrange();
}

VeilWidget::Places VeilWidget::placesFor(int width) const
{
    const Theme current = theme();
    const bool compact = m_size == Size::Compact;
    const int side = current.u(compact ? 3 : 4.5);
    const int upright = current.u(compact ? 2 : 3.5);
    const int seal = current.u(compact ? compactSeal : fullSeal);
    Places places;
    const int left = side + seal + current.u(compact ? 2 : 4);
    const bool actions = m_watched != nullptr && m_actions;
    const int buttons =
        actions ? m_watched->sizeHint().width() + m_open->sizeHint().width() + current.u(4) : 0;
    int textWidth = std::max(1, width - left - side);
    const bool below = actions && textWidth - buttons - current.u(4) < current.u(leastTextBeside);
    textWidth -= below || !actions ? 0 : buttons + current.u(4);
    const int titleHeight = m_title->heightForWidth(textWidth);
    const int noteHeight = m_note != nullptr ? m_note->heightForWidth(textWidth) : 0;
    const int texts = titleHeight + noteHeight;
    const int buttonHeight =
        actions ? std::max(m_watched->sizeHint().height(), m_open->sizeHint().height()) : 0;
    const int belowHeight = below ? current.u(2) + buttonHeight : 0;
    const int content = std::max({seal, texts + belowHeight, below ? 0 : buttonHeight});
    places.height = content + 2 * upright;
    places.seal = {side, (places.height - seal) / 2, seal, seal};
    const int top = (places.height - texts - belowHeight) / 2;
    places.title = {left, top, textWidth, titleHeight};
    places.note = {left, top + titleHeight, textWidth, noteHeight};
    if (actions) {
        const QRect room =
            below ? QRect{left, top + texts + current.u(2), textWidth, buttonHeight}
                  : QRect{width - side - buttons, (places.height - buttonHeight) / 2, buttons, buttonHeight};
        placeButtons(&places, room, below);
    }
    return places;
}

void VeilWidget::placeButtons(Places *places, const QRect &room, bool below) const
{
    const int gap = theme().u(4);
    const QSize watched = m_watched->sizeHint().boundedTo({room.width(), QWIDGETSIZE_MAX});
    const QSize open = m_open->sizeHint();
    places->watched = {room.topLeft(), QSize{watched.width(), room.height()}};
    const int left = room.left() + watched.width() + gap;
    // The narrowest veil lets the link take what is left beside the button; it elides.
    const int openWidth = below ? std::max(1, std::min(open.width(), room.right() + 1 - left)) : open.width();
    places->open = {left, room.top() + (room.height() - open.height()) / 2, openWidth, open.height()};
}

int VeilWidget::heightForWidth(int width) const
{
    return placesFor(width).height;
}

QSize VeilWidget::sizeHint() const
{
    const int width = theme().u(m_size == Size::Full ? 150 : 70);
    return {width, heightForWidth(width)};
}

QSize VeilWidget::minimumSizeHint() const
{
    const int width = theme().u(m_size == Size::Full ? 60 : 30);
    return {width, theme().u(m_size == Size::Full ? fullSeal + 7 : compactSeal + 4)};
}

void VeilWidget::arrange()
{
    const Places places = placesFor(width());
    // Pulled down to the middle when the layout gave more height than asked for.
    const int shift = std::max(0, (height() - places.height) / 2);
    const auto place = [this, shift](QWidget *widget, const QRect &logical) {
        if (widget != nullptr && !logical.isEmpty()) {
            widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical.translated(0, shift)));
        }
    };
    place(m_title, places.title);
    place(m_note, places.note);
    place(m_watched, places.watched);
    place(m_open, places.open);
}

void VeilWidget::paintEvent(QPaintEvent * /*event*/)
{
    const Theme current = theme();
    QPainter painter(this);
    painting::paintVeilGround(&painter, rect(), current.tokens, current.type.scaled(7));
    const Places places = placesFor(width());
    const QRect seal = places.seal.translated(0, std::max(0, (height() - places.height) / 2));
    painting::paintSeal(&painter, QStyle::visualRect(layoutDirection(), rect(), seal), current.tokens);
}

void VeilWidget::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    // A crowded layout would otherwise cut the text.
    setMinimumHeight(heightForWidth(width()));
    arrange();
}

void VeilWidget::themeChanged()
{
    setMinimumHeight(heightForWidth(width()));
    arrange();
    ThemedWidget::themeChanged();
}

} // namespace attache::widgets
