// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace attache::domain {

/// What a page is about. The order is that of lists which show several kinds.
enum class PageKind
{
    Series,
    Season,
    Episode,
    Character,
    Person,
    Organisation,
    Place,
    Term,
    Work
};

inline constexpr std::array allPageKinds{PageKind::Series,    PageKind::Season, PageKind::Episode,
                                         PageKind::Character, PageKind::Person, PageKind::Organisation,
                                         PageKind::Place,     PageKind::Term,   PageKind::Work};

/// The word of the content format: "character", "organisation" and so on. Not for readers.
QString kindWord(PageKind kind);
std::optional<PageKind> kindFromWord(QStringView word);

/// A stable reference to a page, `kind:slug`, for example `character:kate-wyler`. What readers keep
/// (history, notes, links) is keyed by it and never by a row number, so that it survives a new pack.
struct Ref
{
    PageKind kind = PageKind::Series;
    QString slug;

    /// Nothing when @p text is not of the form `kind:slug` with a known kind and a slug of lower-case
    /// ASCII letters, digits and hyphens.
    static std::optional<Ref> parse(QStringView text);
    QString toString() const;

    friend bool operator==(const Ref &, const Ref &) = default;
};

size_t qHash(const Ref &ref, size_t seed = 0) noexcept;

} // namespace attache::domain
