// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/newsbrief.h"

#include "pages/home/headlinebutton.h"
#include "widgets/sectionheading.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

namespace attache::pages {

NewsBrief::NewsBrief(QWidget *parent)
    : ThemedWidget(parent)
    , m_heading(new widgets::SectionHeading(tr("Latest news"), this, painting::TextRole::CardTitle))
    , m_nothing(new widgets::TextLabel({}, painting::TextRole::Ui, &painting::Tokens::ink2, this))
    , m_layout(new QVBoxLayout(this))
    , m_list(new QVBoxLayout)
{
    m_heading->setLink(tr("All news"));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_list->setSpacing(0);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_nothing);
    m_layout->addLayout(m_list);
    m_layout->addStretch();
    connect(m_heading, &widgets::SectionHeading::linkActivated, this, &NewsBrief::allRequested);
    updateMeasures();
}

void NewsBrief::setHeadlines(const QList<Headline> &headlines, bool isNew)
{
    m_filled = true;
    qDeleteAll(m_buttons);
    m_buttons.clear();
    for (const Headline &headline : headlines) {
        auto *button = new HeadlineButton(headline.item, headline.sealedText, this);
        button->setDivider(m_buttons.size() + 1 < headlines.size());
        connect(button, &HeadlineButton::clicked, this,
                [this, id = headline.item.id] { Q_EMIT itemRequested(id); });
        m_list->addWidget(button);
        m_buttons += button;
        button->show();
    }
    m_heading->setTitle(isNew ? tr("New since your last visit") : tr("Latest news"));
    m_nothing->setText(tr("Nothing new. Fetch the news to see whether there is more."));
    m_nothing->setVisible(headlines.isEmpty());
    updateMeasures();
}

void NewsBrief::updateMeasures()
{
    const widgets::Theme current = theme();
    m_layout->setSpacing(current.u(2.5));
    setMinimumHeight(m_filled ? 0 : current.u(10 + 13 * capacity));
}

void NewsBrief::themeChanged()
{
    updateMeasures();
    ThemedWidget::themeChanged();
}

} // namespace attache::pages
