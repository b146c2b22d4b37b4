// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/leftoffcard.h"

#include "pages/pagewords.h"
#include "widgets/flowlayout.h"
#include "widgets/linklabel.h"
#include "widgets/plainbutton.h"
#include "widgets/primarybutton.h"
#include "widgets/stampwidget.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>

namespace attache::pages {

using painting::TextRole;
using painting::Tokens;

LeftOffCard::LeftOffCard(QWidget *parent)
    : Card(parent)
    , m_layout(new QHBoxLayout(this))
    , m_texts(new QVBoxLayout)
    , m_stamp(new widgets::StampWidget({}, this))
    , m_label(new widgets::TextLabel({}, TextRole::Label, &Tokens::ink2, this))
    , m_title(new widgets::TextLabel({}, TextRole::Section, &Tokens::head, this))
    , m_line(new widgets::TextLabel({}, TextRole::Ui, &Tokens::ink2, this))
    , m_buttons(new widgets::FlowLayout(8, 8))
    , m_watched(new widgets::PrimaryButton(tr("I have watched it"), this))
    , m_recap(new widgets::PlainButton(QString(), this))
    , m_choose(new widgets::LinkLabel(tr("Choose another…"), this))
    , m_story(new widgets::LinkLabel(tr("The story so far"), this))
{
    for (widgets::TextLabel *text : {m_title, m_line}) {
        text->setWordWrap(true);
    }
    m_choose->setAccessibleDescription(tr("Opens the list of episodes"));
    m_buttons->addWidget(m_watched);
    m_buttons->addWidget(m_recap);
    m_buttons->addWidget(m_choose);
    m_buttons->addWidget(m_story);
    m_texts->addStretch();
    m_texts->addWidget(m_label);
    m_texts->addWidget(m_title);
    m_texts->addWidget(m_line);
    m_texts->addLayout(m_buttons);
    m_texts->addStretch();
    m_layout->addWidget(m_stamp, 0, Qt::AlignVCenter);
    m_layout->addLayout(m_texts, 1);
    updateMeasures();

    connect(m_watched, &QPushButton::clicked, this, [this] {
        if (m_next) {
            Q_EMIT watchedRequested(m_next->gate);
        }
    });
    connect(m_recap, &QPushButton::clicked, this, [this] {
        if (m_last) {
            Q_EMIT openRequested(m_last->id.ref());
        }
    });
    connect(m_choose, &widgets::LinkLabel::clicked, this, &LeftOffCard::chooseRequested);
    connect(m_story, &widgets::LinkLabel::clicked, this, &LeftOffCard::storyRequested);
}

void LeftOffCard::setPlace(const std::optional<domain::EpisodeCard> &last,
                           const std::optional<domain::EpisodeCard> &next)
{
    m_last = last;
    m_next = next;
    //: The upper line of the rubber stamp: where the series is set
    const QString place = tr("London");
    if (last) {
        m_stamp->setText({place, episodeBrief(last->id), tr("Watched")});
        m_recap->setText(tr("Recap of %1").arg(episodeBrief(last->id)));
    } else if (next) {
        m_stamp->setText({place, episodeBrief(next->id), tr("To watch")});
    }
    m_recap->setVisible(last.has_value());
    m_story->setVisible(last.has_value());
    m_watched->setVisible(next.has_value());
    if (next) {
        m_label->setText(last ? tr("Next for you") : tr("Where it begins"));
        QString sentence = episodeInWords(next->id);
        sentence[0] = sentence.at(0).toUpper();
        m_title->setText(next->title.isEmpty() ? sentence : next->title);
        m_line->setText(next->logline.isEmpty()
                            ? sentence
                            : tr("%1. %2", "episode. logline").arg(sentence, next->logline));
    } else if (last) {
        m_label->setText(tr("All watched"));
        m_title->setText(last->title);
        m_line->setText(tr("You have watched every episode there is. Nothing is sealed any more."));
    }
    updateGeometry();
}

void LeftOffCard::updateMeasures()
{
    const widgets::Theme current = theme();
    m_layout->setContentsMargins(current.u(6), current.u(5), current.u(5), current.u(5));
    m_layout->setSpacing(current.u(6.5));
    m_texts->setSpacing(current.u(1));
    m_buttons->setDistances(current.u(2), current.u(2));
    // One line with the buttons, whose text is in the middle of their height.
    m_choose->setMinimumHeight(m_watched->sizeHint().height());
    m_story->setMinimumHeight(m_watched->sizeHint().height());
    m_buttons->setContentsMargins(0, current.u(2), 0, 0);
}

void LeftOffCard::themeChanged()
{
    updateMeasures();
    Card::themeChanged();
}

} // namespace attache::pages
