// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/veilwidget.h"

#include "painting/marks.h"
#include "painting/seal.h"
#include "widgets/accessibility.h"
#include "widgets/linklabel.h"
#include "widgets/plainbutton.h"
#include "widgets/textlabel.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace attache::widgets {

namespace {

// In spacing units.
constexpr double fullSeal = 11;
constexpr double compactSeal = 6.5;
/// Below this width the buttons stand under the text.
constexpr double sideBySideFrom = 120;

} // namespace

VeilWidget::VeilWidget(Size size, QWidget *parent)
    : ThemedWidget(parent)
    , m_size(size)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_buttons(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new TextLabel({}, painting::TextRole::UiStrong, &painting::Tokens::oxblood, this))
{
    provideAccessibility();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_title->setWordWrap(size == Size::Full);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme().u(0.5));
    texts->addWidget(m_title);
    if (size == Size::Full) {
        m_note = new TextLabel(tr("This part opens once you have watched it."), painting::TextRole::Ui,
                               &painting::Tokens::ink2, this);
        m_note->setWordWrap(true);
        texts->addWidget(m_note);
        m_watched = new PlainButton(tr("I have watched it"), this);
        m_open = new LinkLabel(tr("Open anyway…"), this);
        m_open->setColour(&painting::Tokens::oxblood);
        m_buttons->addWidget(m_watched);
        m_buttons->addWidget(m_open);
        connect(m_watched, &QPushButton::clicked, this, &VeilWidget::watchedRequested);
        connect(m_open, &LinkLabel::clicked, this, &VeilWidget::openRequested);
    }
    m_layout->addLayout(texts, 1);
    m_layout->setAlignment(texts, Qt::AlignVCenter);
    m_layout->addLayout(m_buttons);
    updateWords();
    arrange();
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
}

void VeilWidget::updateWords()
{
    m_title->setText(sentence());
    setAccessibleName(sentence());
    setToolTip(m_size == Size::Compact ? sentence() : QString());
}

void VeilWidget::arrange()
{
    const Theme current = theme();
    const bool compact = m_size == Size::Compact;
    const int seal = current.u(compact ? compactSeal : fullSeal);
    const int side = current.u(compact ? 3 : 4.5);
    const int upright = current.u(compact ? 2 : 3.5);
    QMargins margins(side + seal + current.u(compact ? 2 : 4), upright, side, upright);
    if (layoutDirection() == Qt::RightToLeft) {
        margins = QMargins(margins.right(), margins.top(), margins.left(), margins.bottom());
    }
    m_layout->setContentsMargins(margins);
    m_layout->setSpacing(current.u(compact ? 2 : 3));
    m_buttons->setSpacing(current.u(4));
    setMinimumHeight(seal + 2 * upright);
    const bool below = !compact && width() < current.u(sideBySideFrom);
    m_layout->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_buttons->setAlignment(below ? Qt::AlignLeading : Qt::Alignment{});
    m_layout->setAlignment(m_buttons, below ? Qt::AlignLeading : Qt::AlignVCenter);
}

QRect VeilWidget::sealRect() const
{
    const Theme current = theme();
    const bool compact = m_size == Size::Compact;
    const int seal = current.u(compact ? compactSeal : fullSeal);
    const QRect place{current.u(compact ? 3 : 4.5), (height() - seal) / 2, seal, seal};
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void VeilWidget::paintEvent(QPaintEvent * /*event*/)
{
    const Theme current = theme();
    QPainter painter(this);
    painting::paintVeilGround(&painter, rect(), current.tokens, current.type.scaled(7));
    painting::paintSeal(&painter, sealRect(), current.tokens);
}

void VeilWidget::resizeEvent(QResizeEvent *event)
{
    ThemedWidget::resizeEvent(event);
    arrange();
}

void VeilWidget::themeChanged()
{
    arrange();
    ThemedWidget::themeChanged();
}

} // namespace attache::widgets
