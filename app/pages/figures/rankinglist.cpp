// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figures/rankinglist.h"

#include "pages/figures/figurewords.h"
#include "pages/pagewords.h"
#include "widgets/linklabel.h"
#include "widgets/textlabel.h"

#include <QGridLayout>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace attache::pages {

using painting::TextRole;
using painting::Tokens;
using widgets::TextLabel;

RankingList::RankingList(QWidget *parent)
    : Card(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setColumnStretch(1, 1);
    setAccessibleName(tr("Rankings, and what is told in words"));
    updateMeasures();
}

void RankingList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void RankingList::setNotes(const QList<services::RankingNote> &notes)
{
    clear();
    auto *title =
        new TextLabel(tr("Rankings, and what is told in words"), TextRole::CardTitle, &Tokens::head, this);
    m_grid->addWidget(title, 0, 0, 1, 3);
    QString before;
    for (int i = 0; i < notes.size(); ++i) {
        const QString page = notes.at(i).page.name;
        addRow(i + 1, notes.at(i), page != before);
        before = page;
    }
}

void RankingList::addRow(int row, const services::RankingNote &note, bool first)
{
    if (first) {
        m_grid->addWidget(new TextLabel(note.page.name, TextRole::UiStrong, &Tokens::ink, this), row, 0,
                          Qt::AlignTop | Qt::AlignLeading);
    }
    QString words = note.fact.value;
    if (!words.isEmpty()) {
        words[0] = words.at(0).toUpper();
    }
    auto *text = new TextLabel(words, TextRole::Ui,
                               note.fact.superseded.isValid() ? &Tokens::ink2 : &Tokens::ink, this);
    text->setWordWrap(true);
    text->setToolTip(note.fact.note);
    m_grid->addWidget(text, row, 1, Qt::AlignTop);
    const QString source = sourceInWords(note.sources);
    if (source.isEmpty()) {
        return;
    }
    const domain::Source &cited = note.sources.first();
    if (cited.sealed || cited.url.isEmpty()) {
        m_grid->addWidget(new TextLabel(source, TextRole::Small, &Tokens::ink2, this), row, 2,
                          Qt::AlignTop | Qt::AlignTrailing);
        return;
    }
    auto *link = new widgets::LinkLabel(source, this, TextRole::Small);
    link->setToolTip(withoutBrackets(cited.title));
    link->setAccessibleName(tr("Source: %1").arg(source));
    connect(link, &QAbstractButton::clicked, this,
            [this, url = QUrl(cited.url)] { Q_EMIT sourceActivated(url); });
    m_grid->addWidget(link, row, 2, Qt::AlignTop | Qt::AlignTrailing);
}

void RankingList::updateMeasures()
{
    const widgets::Theme current = theme();
    m_grid->setContentsMargins(current.u(5), current.u(4), current.u(5), current.u(4));
    m_grid->setHorizontalSpacing(current.u(5));
    m_grid->setVerticalSpacing(current.u(2));
}

void RankingList::themeChanged()
{
    updateMeasures();
    Card::themeChanged();
}

} // namespace attache::pages
