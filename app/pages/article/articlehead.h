// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/article/articlepart.h"

#include <QCoreApplication>

namespace attache::pages {

/// Everything above the text: what kind of page it is, its title over the letterhead rule, the first
/// sentence; for an episode its buttons and who made it.
class ArticleHead : public ArticlePart
{
    Q_DECLARE_TR_FUNCTIONS(Article)
public:
    using ArticlePart::ArticlePart;

    void write() const;

private:
    struct Eyebrow
    {
        QString text;
        std::optional<domain::Ref> ref;
    };
    QList<Eyebrow> eyebrows() const;
    QList<Eyebrow> storyEyebrows() const;
    void eyebrow() const;
    void title() const;
    void episodeTitle() const;
    void episodeButtons() const;
    void madeBy() const;
    QString leadText() const;
};

} // namespace attache::pages
