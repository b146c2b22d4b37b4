// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"

#include <QHash>

namespace attache::compiler {

/// When a statement is safe and since when it was known: what is written down together with what follows from
/// its place. Keeps a reference to the content.
class StoryTime
{
public:
    explicit StoryTime(const Content &content);

    // Gates.

    /// Before it the page does not exist: its own gate, for an episode at least the episode before it.
    domain::Gate page(const PageText &page) const;
    /// Nothing when there is no such page.
    std::optional<domain::Gate> page(const domain::Ref &ref) const;
    domain::Gate statement(const PageText &page, const Statement &statement) const;
    /// A credit in a season or an episode is safe with the first episode of it.
    domain::Gate credit(const PageText &person, const CreditText &credit) const;
    /// Of the page of the character and that of the person.
    domain::Gate role(const PageText &character, const RoleText &role) const;
    /// The recap of an episode is safe with the episode itself.
    domain::Gate body(const PageText &page, const ProseBlock &block) const;
    /// What only shows in an episode: its cast, appearances.
    domain::Gate inEpisode(const PageText &episode) const;
    /// The first episode of a season; for one without episodes a gate that no episode opens.
    domain::Gate season(int number) const;

    // Dates: ISO, empty for always. The first of these that there is: what is written; the earliest day of
    // the sources; what the statement says of itself (a day on which somebody spoke, the day of an event);
    // for a gated statement the day on which the episode of its gate came out; the date in the id of a
    // source; the first date of anything on the page.

    QString known(const PageText &page, const Statement &statement, domain::Gate gate,
                  const QString &ownDate = {}) const;
    QString known(const PageText &page, const QList<Citation> &sources, domain::Gate gate) const;
    QString known(const EventText &event) const;
    /// The day of the episode that opens a gate.
    QString released(domain::Gate gate) const;

    const PageText *find(const domain::Ref &ref) const;
    const SourceText *findSource(const QString &id) const;
    /// "S2E6"; "the start" for the open gate.
    QString words(domain::Gate gate) const;

private:
    QString published(const QList<Citation> &sources) const;
    QString dateInIds(const QList<Citation> &sources) const;
    /// Without the page's own date; may be empty.
    QString dated(const Statement &statement, domain::Gate gate, const QString &ownDate = {}) const;
    void findFirstDate(const PageText &page);

    const Content &m_content;
    QHash<domain::Ref, const PageText *> m_pages;
    QHash<QString, const SourceText *> m_sources;
    QHash<int, QString> m_released;
    QHash<domain::Ref, QString> m_firstDates;
};

/// The earlier of two ISO dates; empty is before every date.
QString earlier(const QString &a, const QString &b);
/// The later of two.
QString later(const QString &a, const QString &b);

} // namespace attache::compiler
