// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ref.h"

#include <optional>

namespace attache::shell {

/// A place in the window that one can go to, come back to and find again after a restart: a section of the
/// spine, a page of the encyclopedia, or the results of a search.
struct Location
{
    enum class Section
    {
        Home,
        Characters,
        People,
        Episodes,
        Places,
        Map,
        Timeline,
        News,
        Figures,
        Changes,
        Recap,
        Roles,
        Search,
        Article
    };

    Section section = Section::Home;
    /// Article: which page.
    std::optional<domain::Ref> ref;
    /// Search: the words. News: the item, if one is open. Map: the slug of the character
    /// it is about. Figures: which, or the page of a person. Roles: of whom,
    /// or "connections" and two people.
    QString detail;

    static Location of(const domain::Ref &ref) { return {Section::Article, ref, {}}; }

    /// "home", "characters", "character:kate-wyler", "search?words"; also what `attache --open` takes.
    QString toString() const;
    /// Nothing for anything that toString() does not write. What it names need not exist.
    static std::optional<Location> parse(const QString &text);

    friend bool operator==(const Location &, const Location &) = default;
};

} // namespace attache::shell
