// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/packpages.h"

namespace attache::services {

/// Makes cards out of pages: the line that says what somebody is, and what the portrait is drawn from.
/// Everything in a card is data of the pack; words around it are for `cli` and the window.
class CardMaker
{
public:
    /// @p pages outlives it.
    explicit CardMaker(const storage::PackPages &pages)
        : m_pages(pages)
    {}

    domain::PageCard card(const storage::PageRecord &page, const domain::Viewpoint &viewpoint) const;
    QList<domain::PageCard> cards(const QList<storage::PageRecord> &pages,
                                  const domain::Viewpoint &viewpoint) const;

private:
    QString subtitle(const storage::PageRecord &page, const domain::Viewpoint &viewpoint) const;
    /// The first holding value of the first of these properties that has one.
    QString firstHolding(qint64 page, const QStringList &properties,
                         const domain::Viewpoint &viewpoint) const;

    const storage::PackPages &m_pages;
};

} // namespace attache::services
