// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/article/articlepart.h"
#include "pages/article/relationgroups.h"

#include <QCoreApplication>

namespace attache::pages {

/// Relations as cards in two columns: portrait, sample of the line and type, name, notes.
class RelationCards : public ArticlePart
{
    Q_DECLARE_TR_FUNCTIONS(Article)
public:
    using ArticlePart::ArticlePart;

    void write() const;

private:
    void card(const RelationGroup &group) const;
    void typeLine(const RelationGroup &group) const;
    void notes(const QList<domain::Relation> &relations) const;
    QString typeOf(const domain::Relation &relation) const;
};

} // namespace attache::pages
