// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ref.h"

#include <algorithm>

namespace attache::domain {

namespace {

struct KindName
{
    PageKind kind;
    QLatin1String word;
};

constexpr std::array kindNames{
    KindName{PageKind::Series, QLatin1String("series")},
    KindName{PageKind::Season, QLatin1String("season")},
    KindName{PageKind::Episode, QLatin1String("episode")},
    KindName{PageKind::Character, QLatin1String("character")},
    KindName{PageKind::Person, QLatin1String("person")},
    KindName{PageKind::Organisation, QLatin1String("organisation")},
    KindName{PageKind::Place, QLatin1String("place")},
    KindName{PageKind::Term, QLatin1String("term")},
    KindName{PageKind::Work, QLatin1String("work")},
};

bool isSlugLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
}

} // namespace

QString kindWord(PageKind kind)
{
    const auto found = std::ranges::find(kindNames, kind, &KindName::kind);
    return found == kindNames.end() ? QString() : QString(found->word);
}

std::optional<PageKind> kindFromWord(QStringView word)
{
    const auto found =
        std::ranges::find_if(kindNames, [word](const KindName &name) { return word == name.word; });
    if (found == kindNames.end()) {
        return std::nullopt;
    }
    return found->kind;
}

std::optional<Ref> Ref::parse(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0) {
        return std::nullopt;
    }
    const auto kind = kindFromWord(text.first(colon));
    const QStringView slug = text.sliced(colon + 1);
    if (!kind || slug.isEmpty() || !std::ranges::all_of(slug, isSlugLetter)) {
        return std::nullopt;
    }
    return Ref{*kind, slug.toString()};
}

QString Ref::toString() const
{
    return kindWord(kind) + u':' + slug;
}

size_t qHash(const Ref &ref, size_t seed) noexcept
{
    return qHashMulti(seed, static_cast<int>(ref.kind), ref.slug);
}

} // namespace attache::domain
