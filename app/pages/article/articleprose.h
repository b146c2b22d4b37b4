// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/article/articlepart.h"

#include <QCoreApplication>

namespace attache::pages {

/// The running text of a page, with veils where parts are sealed.
class ArticleProse : public ArticlePart
{
    Q_DECLARE_TR_FUNCTIONS(Article)
public:
    using ArticlePart::ArticlePart;

    /// @p title stands above it where the text does not begin with a heading; may be empty.
    void write(const QString &title) const;
    /// Somebody's sentence or a note, set as running text with its sources.
    void spans(const domain::Block &block) const;
    void veil(domain::Gate gate) const;

private:
    void block(const domain::Block &block) const;
    void compactVeil(domain::Gate gate) const;
    /// @p below: the second one on a line of its own.
    void veilButtons(domain::Gate gate, bool below) const;
};

} // namespace attache::pages
