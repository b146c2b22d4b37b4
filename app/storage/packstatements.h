// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "storage/packrecords.h"

namespace attache::storage {

class PackConnection;

/// What is stated about a page, kind by kind, in the order of the page, and the sources of it.
class PackStatements
{
public:
    /// @p connection outlives it.
    explicit PackStatements(const PackConnection &connection)
        : m_connection(connection)
    {}

    QList<Cited<domain::Fact>> facts(qint64 page, const domain::Viewpoint &viewpoint) const;
    QList<Cited<domain::Relation>> relations(qint64 page, const domain::Viewpoint &viewpoint) const;
    /// Who plays a character; whom a person plays.
    QList<Cited<domain::Role>> rolesOfCharacter(qint64 character, const domain::Viewpoint &viewpoint) const;
    QList<Cited<domain::Role>> rolesOfPerson(qint64 person, const domain::Viewpoint &viewpoint) const;
    /// All parts in the series, by character.
    QList<Cited<domain::Role>> allRoles(const domain::Viewpoint &viewpoint) const;
    /// A person's other work and then the episodes they made; the people of a work; everything.
    QList<Cited<domain::Credit>> creditsOfPerson(qint64 person, const domain::Viewpoint &viewpoint) const;
    QList<Cited<domain::Credit>> creditsOfWork(qint64 work, const domain::Viewpoint &viewpoint) const;
    QList<Cited<domain::Credit>> allCredits(const domain::Viewpoint &viewpoint) const;
    QList<Cited<domain::Award>> awardsOfPerson(qint64 person, const domain::Viewpoint &viewpoint) const;
    QList<Cited<domain::Award>> awardsOfWork(qint64 work, const domain::Viewpoint &viewpoint) const;
    /// Of everybody, by year; at most @p limit.
    QList<Cited<domain::Award>> allAwards(const domain::Viewpoint &viewpoint, int limit) const;
    QList<Cited<domain::Utterance>> utterances(qint64 person, const domain::Viewpoint &viewpoint) const;
    /// Of everybody, those with a day or month, newest first; at most @p limit.
    QList<Cited<domain::Utterance>> allUtterances(const domain::Viewpoint &viewpoint, int limit) const;

    /// The visible part of a source; nothing when it is of a later day.
    std::optional<SourceRecord> source(qint64 id, const domain::Viewpoint &viewpoint) const;

private:
    const PackConnection &m_connection;
};

} // namespace attache::storage
