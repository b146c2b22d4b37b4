// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/article/articlepart.h"

#include <QCoreApplication>

namespace attache::pages {

/// What people did: parts in the series, work elsewhere, awards, what they said; and for a work elsewhere
/// who of the series was in it.
class ArticleCredits : public ArticlePart
{
    Q_DECLARE_TR_FUNCTIONS(Article)
public:
    using ArticlePart::ArticlePart;

    void inTheSeries() const;
    void elsewhere() const;
    void awards() const;
    /// Series: awards that stand on its page as facts.
    void seriesAwards() const;
    void utterances() const;
    void people() const;
    /// The way to the figures that belong to the page.
    void figures() const;

private:
    /// With whom of the series they were in other works.
    void workedBefore() const;
    void roleCard(QTextTable *table, int row, const domain::Role &role) const;
    void filterChips() const;
    void yearStrip() const;
    void columnHeads(QTextTable *table, const QStringList &heads) const;
    void creditRow(QTextTable *table, int row, const domain::Credit &credit) const;
    QString partOf(const domain::Credit &credit) const;
};

} // namespace attache::pages
