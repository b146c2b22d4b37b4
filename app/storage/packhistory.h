// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "storage/packrecords.h"

namespace attache::storage {

class PackConnection;

/// What was told about the characters and when: rows that hold or held up to the viewpoint, each with the
/// story time from which it is open and the one at which it ended. What comes later is not among them.
class PackHistory
{
public:
    /// @p connection outlives it.
    explicit PackHistory(const PackConnection &connection)
        : m_connection(connection)
    {}

    struct Character
    {
        qint64 id = 0;
        domain::Ref ref;
        QString name;
        QString sortName;
        domain::Gate since;
    };

    /// A property of a character, or an organisation that the character is a member or head of.
    struct Trait
    {
        /// A property of the vocabulary, or "member".
        QString property;
        QString value;
        /// The slug of the organisation, where the value is one.
        QString organisation;
        domain::Gate since;
        std::optional<domain::Gate> until;
    };

    struct Relation
    {
        qint64 target = 0;
        /// As Graph::Edge has it; `since` is when the relation itself began.
        domain::Graph::Edge edge;
        /// Both ends and the relation are open from there.
        domain::Gate open;
        std::optional<domain::Gate> until;
        /// Only the other side of what another page says.
        bool derived = false;
    };

    /// By sort name, at most @p limit.
    QList<Character> characters(const domain::Viewpoint &viewpoint, int limit) const;
    std::optional<Character> character(const domain::Ref &ref, const domain::Viewpoint &viewpoint) const;
    std::optional<Character> character(qint64 id, const domain::Viewpoint &viewpoint) const;
    /// Posts, occupations, nationality and organisations, in the order of the page.
    QList<Trait> traits(qint64 character, const domain::Viewpoint &viewpoint) const;
    /// To other characters, in the order of the page.
    QList<Relation> relations(qint64 character, const domain::Viewpoint &viewpoint) const;

private:
    const PackConnection &m_connection;
};

} // namespace attache::storage
