// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"
#include "domain/viewpoint.h"
#include "services/questiongrammar.h"
#include "storage/packpages.h"
#include "storage/packsearch.h"
#include "storage/packstatements.h"

namespace attache::services {

/// Answers questions from statements that the viewpoint shows, and only where there are some: nothing is
/// guessed, corrected or completed.
class AnswerMaker
{
public:
    /// @p connection outlives it.
    explicit AnswerMaker(const storage::PackConnection &connection);

    std::optional<domain::QuickAnswer> answer(const QString &text, const domain::Viewpoint &viewpoint) const;

private:
    using Answer = domain::QuickAnswer;
    using Kinds = QList<domain::PageKind>;

    Answer answerTo(const Question &question, const domain::Viewpoint &viewpoint) const;
    Answer playedBy(const Question &question, const domain::Viewpoint &viewpoint) const;
    Answer plays(const Question &question, const domain::Viewpoint &viewpoint) const;
    Answer knownFrom(const Question &question, const domain::Viewpoint &viewpoint) const;
    Answer castOf(const Question &question, const domain::Viewpoint &viewpoint) const;
    Answer made(const Question &question, const domain::Viewpoint &viewpoint) const;
    Answer madeBy(const Question &question, const domain::Viewpoint &viewpoint) const;
    Answer related(const Question &question, const domain::Viewpoint &viewpoint) const;
    Answer office(const Question &question, const domain::Viewpoint &viewpoint) const;
    Answer property(const Question &question, const domain::Viewpoint &viewpoint) const;
    Answer identity(const Question &question, const domain::Viewpoint &viewpoint) const;

    /// The page whose name or alias has all the words, the best by spelling and rank.
    std::optional<storage::PageRecord> named(const QString &words, const Kinds &kinds,
                                             const domain::Viewpoint &viewpoint) const;
    /// Characters who hold the post, all of its words in the post or the country.
    QList<storage::SearchHit> holders(const QString &post, const domain::Viewpoint &viewpoint) const;

    storage::PackSearch m_index;
    storage::PackPages m_pages;
    storage::PackStatements m_statements;
};

} // namespace attache::services
