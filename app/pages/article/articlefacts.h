// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/article/articlepart.h"
#include "pages/article/factgroups.h"

#include <QCoreApplication>

namespace attache::pages {

/// The box of facts: portrait and chief facts in its head, one row a property, who plays the part, and the
/// line about the shield below. Beside the text a column, above it a band.
class ArticleFacts : public ArticlePart
{
    Q_DECLARE_TR_FUNCTIONS(Article)
public:
    using ArticlePart::ArticlePart;

    /// Whether there is anything to put into it.
    bool hasAny() const;
    void writeColumn() const;
    void writeBand() const;
    /// Season: all that was known, with earlier values.
    void writeKnown() const;
    void shieldLine() const;

private:
    /// A label and what stands below it, in the head of the box.
    struct HeadFact
    {
        QString label;
        QString text;
        std::optional<domain::Ref> ref;
        domain::Citations sources;
    };
    QList<HeadFact> headFacts() const;
    QList<HeadFact> characterHead() const;
    QList<HeadFact> personHead() const;
    QStringList leftOut() const;
    bool hasPortrait() const;

    QTextTable *head() const;
    void headFact(const HeadFact &fact, double above) const;
    /// Names of properties and their values side by side, in rows below each other; @p inset pixels from the
    /// edge of the box, which begins with them when @p first.
    QTextTable *rows(const QList<FactGroup> &groups, int inset, bool first) const;
    void group(const FactGroup &group, int valueWidth) const;
    void value(const domain::Fact &fact) const;
    void earlier(const domain::Fact &fact, int valueWidth) const;
    void tag(domain::Status status) const;
    QTextTable *portrayedBy(int inset, bool first) const;
    /// Frames tables that stand below each other; @p beneath counts the boxes drawn before the card.
    void card(const QList<QTextTable *> &parts, qsizetype beneath) const;
    void earlierSwitch() const;
};

} // namespace attache::pages
