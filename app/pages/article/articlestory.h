// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/article/articlepart.h"

#include <QCoreApplication>

namespace attache::pages {

/// What a page tells of the story beside its prose: relations, appearances, who appears in an episode, the
/// episodes of a season, the seasons of the series.
class ArticleStory : public ArticlePart
{
    Q_DECLARE_TR_FUNCTIONS(Article)
public:
    using ArticlePart::ArticlePart;

    void relations(const QString &title) const;
    void appearances() const;
    void cast() const;
    void episodes() const;
    void seasons() const;

private:
    void episodeRow(QTextTable *table, int row, const domain::EpisodeCard &episode) const;
    void seasonCard(QTextTable *table, int row, const domain::SeasonCard &season) const;
};

} // namespace attache::pages
