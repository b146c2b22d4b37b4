// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/home/seasonshelf.h"

#include "pages/pagewords.h"
#include "painting/portrait.h"
#include "widgets/dossierwidget.h"
#include "widgets/sectionheading.h"

#include <QGridLayout>

#include <algorithm>

namespace attache::pages {

namespace {

using widgets::DossierContent;

/// Dates of the pack are ISO, some values are words.
QString inWords(const QString &value)
{
    const auto date = domain::PartialDate::parse(value);
    return date ? dateInWords(*date) : value;
}

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

} // namespace

SeasonShelf::SeasonShelf(QWidget *parent)
    : ThemedWidget(parent)
    , m_heading(new widgets::SectionHeading(tr("Season dossiers"), this, painting::TextRole::CardTitle))
    , m_layout(new QVBoxLayout(this))
    , m_grid(new QGridLayout)
{
    m_heading->setLink(tr("All episodes"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_heading);
    m_layout->addLayout(m_grid);
    connect(m_heading, &widgets::SectionHeading::linkActivated, this, &SeasonShelf::allRequested);
    updateMeasures();
}

void SeasonShelf::setSeasons(const QList<domain::SeasonCard> &seasons, domain::Gate next)
{
    qDeleteAll(m_dossiers);
    m_dossiers.clear();
    for (const domain::SeasonCard &season : seasons) {
        DossierContent content;
        content.season = season.number;
        content.episodes = static_cast<int>(season.episodes.size());
        content.watched =
            static_cast<int>(std::ranges::count(season.episodes, true, &domain::EpisodeCard::watched));
        content.hasNext =
            std::ranges::find(season.episodes, next, &domain::EpisodeCard::gate) != season.episodes.end();
        content.date = inWords(season.premiere);
        if (season.episodes.isEmpty()) {
            content.state = DossierContent::State::Announced;
            content.tag = capitalised(season.status);
            content.known = {season.card.summary};
            content.date.clear();
        } else if (content.watched > 0 || content.hasNext) {
            content.about = season.premise;
            for (const domain::PageCard &character : season.cast) {
                content.portraits += painting::portraitOf(character.portrait);
            }
        } else {
            content.state = DossierContent::State::Sealed;
            content.sealedText = tr("Sealed until you have finished season %1").arg(season.number - 1);
        }
        auto *dossier = new widgets::DossierWidget(this);
        dossier->setContent(content);
        connect(dossier, &widgets::DossierWidget::clicked, this,
                [this, ref = season.card.ref] { Q_EMIT openRequested(ref); });
        m_dossiers += dossier;
        dossier->show();
    }
    setVisible(!m_dossiers.isEmpty());
    arrange();
}

void SeasonShelf::setColumns(int columns)
{
    if (m_columns != columns) {
        m_columns = columns;
        arrange();
    }
}

void SeasonShelf::arrange()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item;
    }
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    }
    for (int place = 0; place < static_cast<int>(m_dossiers.size()); ++place) {
        m_grid->addWidget(m_dossiers.at(place), place / m_columns, place % m_columns);
        m_grid->setColumnStretch(place % m_columns, 1);
    }
}

void SeasonShelf::updateMeasures()
{
    const widgets::Theme current = theme();
    m_layout->setSpacing(current.u(2.5));
    m_grid->setHorizontalSpacing(current.u(5));
    m_grid->setVerticalSpacing(current.u(4));
}

void SeasonShelf::themeChanged()
{
    updateMeasures();
    ThemedWidget::themeChanged();
}

} // namespace attache::pages
