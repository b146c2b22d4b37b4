// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/castreader.h"

#include "compiler/statementreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

constexpr int mostSeasons = 99;

std::optional<RoleText> readRole(const YamlNode &node, const ReadContext &context)
{
    const FieldReader fields(node, u"a part"_s, context);
    fields.allowOnly({u"person"_s, u"credit"_s, u"seasons"_s, u"from"_s, u"known"_s, u"sources"_s});
    RoleText role;
    role.statement = readStatement(fields, context, false);
    for (const QStringView key : {u"person", u"credit", u"seasons"}) {
        if (fields.isValid() && !fields.find(key)) {
            fields.requiredText(key);
        }
    }
    role.level = fields.word<domain::CreditLevel>(u"credit", domain::creditFromWord,
                                                  domain::CreditLevel::Guest, u"main, recurring, guest"_s);
    fields.forEach(u"seasons", [&](const YamlNode &item) {
        bool isNumber = false;
        const int season = item.text.toInt(&isNumber);
        if (!isNumber || season < 1 || season > mostSeasons) {
            context.diagnostics.error(item.at, u"'%1' is no season"_s.arg(item.text), u"write its number"_s);
        } else if (role.seasons.contains(season)) {
            context.diagnostics.error(item.at, u"season %1 is named twice"_s.arg(season), u"name it once"_s);
        } else {
            role.seasons += season;
        }
    });
    std::ranges::sort(role.seasons);
    const auto person = fields.reference(u"person", {domain::PageKind::Person});
    if (!person) {
        return std::nullopt;
    }
    role.person = *person;
    return role;
}

/// "S1E3" or "S1E1-S1E8".
void readRange(const YamlNode &node, PageText &character, const ReadContext &context)
{
    const QStringList ends = node.text.split(u'-');
    QList<domain::Gate> gates;
    for (const QString &end : ends) {
        const auto id = domain::EpisodeId::parse(end);
        const auto gate = id ? context.spine.gateOf(*id) : std::nullopt;
        if (!gate) {
            context.diagnostics.error(node.at, u"'%1' names no episode"_s.arg(end.trimmed()),
                                      u"use episodes that have a page, as S1E3 or S1E1-S1E8"_s);
            return;
        }
        gates += *gate;
    }
    if (gates.size() > 2 || gates.last() < gates.first()) {
        context.diagnostics.error(node.at, u"'%1' is no range of episodes"_s.arg(node.text),
                                  u"write first and last, as S1E1-S1E8"_s);
        return;
    }
    for (int ordinal = gates.first().ordinal; ordinal <= gates.last().ordinal; ++ordinal) {
        character.appearances += PageText::Appearance{node.at, domain::Gate{ordinal}};
    }
}

} // namespace

void readPortrayal(const FieldReader &page, PageText &character, const ReadContext &context)
{
    page.forEach(u"portrayed_by", [&](const YamlNode &node) {
        if (auto role = readRole(node, context)) {
            character.roles += *role;
        }
    });
    page.forEach(u"appearances", [&](const YamlNode &node) { readRange(node, character, context); });
}

void readCast(const FieldReader &page, PageText &episode, const ReadContext &context)
{
    for (const Reference &entry : page.references(u"cast", {domain::PageKind::Character})) {
        const bool repeated =
            std::ranges::any_of(episode.cast, [&](const Reference &other) { return other.ref == entry.ref; });
        if (repeated) {
            context.diagnostics.error(entry.at, u"%1 is in the cast twice"_s.arg(entry.ref.toString()),
                                      u"name it once"_s);
        } else {
            episode.cast += entry;
        }
    }
}

} // namespace attache::compiler
