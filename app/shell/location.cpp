// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/location.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

struct SectionWord
{
    Location::Section section;
    QLatin1String word;
};

using enum Location::Section;

constexpr std::array sectionWords{
    SectionWord{Home, "home"_L1},       SectionWord{Characters, "characters"_L1},
    SectionWord{People, "people"_L1},   SectionWord{Episodes, "episodes"_L1},
    SectionWord{Places, "places"_L1},   SectionWord{Timeline, "timeline"_L1},
    SectionWord{Map, "map"_L1},         SectionWord{News, "news"_L1},
    SectionWord{Search, "search"_L1},   SectionWord{Figures, "figures"_L1},
    SectionWord{Changes, "changes"_L1}, SectionWord{Recap, "recap"_L1},
    SectionWord{Roles, "roles"_L1},
};

} // namespace

QString Location::toString() const
{
    if (section == Article) {
        return ref ? ref->toString() : u"home"_s;
    }
    const auto word = std::ranges::find(sectionWords, section, &SectionWord::section);
    const QString name = word == sectionWords.end() ? u"home"_s : QString(word->word);
    return detail.isEmpty() ? name : name + u'?' + detail;
}

std::optional<Location> Location::parse(const QString &text)
{
    const qsizetype mark = text.indexOf(u'?');
    const QString name = mark < 0 ? text : text.first(mark);
    const auto word =
        std::ranges::find_if(sectionWords, [&name](const SectionWord &one) { return name == one.word; });
    if (word != sectionWords.end()) {
        return Location{word->section, std::nullopt, mark < 0 ? QString() : text.sliced(mark + 1)};
    }
    if (const auto ref = domain::Ref::parse(text)) {
        return of(*ref);
    }
    return std::nullopt;
}

} // namespace attache::shell
