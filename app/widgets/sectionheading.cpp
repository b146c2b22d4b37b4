// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sectionheading.h"

#include "widgets/linklabel.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>

namespace attache::widgets {

SectionHeading::SectionHeading(const QString &title, QWidget *parent, painting::TextRole role)
    : QWidget(parent)
    , m_title(new TextLabel(title, role, &painting::Tokens::head, this))
    , m_note(new TextLabel({}, painting::TextRole::Small, &painting::Tokens::ink2, this))
    , m_link(new LinkLabel({}, this, painting::TextRole::Small))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_title->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_note, 0, Qt::AlignBottom);
    layout->addWidget(m_link, 0, Qt::AlignBottom);
    m_note->hide();
    m_link->hide();
    connect(m_link, &LinkLabel::clicked, this, &SectionHeading::linkActivated);
}

void SectionHeading::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeading::setLink(const QString &text, const QString &iconName)
{
    m_link->setText(text);
    m_link->setIconName(iconName);
    m_link->setVisible(!text.isEmpty());
    // "All news" alone says little to those who hear one link after the other.
    m_link->setAccessibleDescription(m_title->text());
}

void SectionHeading::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace attache::widgets
