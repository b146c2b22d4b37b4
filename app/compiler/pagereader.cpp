// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/pagereader.h"

#include "compiler/careerreader.h"
#include "compiler/castreader.h"
#include "compiler/prosereader.h"
#include "compiler/statementreader.h"

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

using domain::PageKind;

QStringList allowedKeys(PageKind kind)
{
    QStringList keys{u"name"_s, u"sort"_s,    u"aliases"_s, u"misspellings"_s,
                     u"gate"_s, u"summary"_s, u"facts"_s};
    switch (kind) {
    case PageKind::Character:
        return keys << u"relations"_s << u"portrayed_by"_s << u"appearances"_s;
    case PageKind::Organisation:
        return keys << u"relations"_s;
    case PageKind::Person:
        return keys << u"credits"_s << u"awards"_s << u"statements"_s;
    case PageKind::Episode:
        return keys << u"season"_s << u"number"_s << u"logline"_s << u"cast"_s;
    case PageKind::Season:
        return keys << u"number"_s;
    default:
        return keys;
    }
}

void checkNumbers(const FieldReader &fields, PageText &page)
{
    const auto id = domain::EpisodeId::parse(page.ref.slug);
    if (id && ((page.season != 0 && page.season != id->season) ||
               (page.number != 0 && page.number != id->number))) {
        fields.error(fields.at(page.season != id->season ? u"season" : u"number"),
                     u"season and number do not fit the file name"_s,
                     u"this file holds season %1, number %2"_s.arg(id->season).arg(id->number));
    }
}

void readKind(const FieldReader &fields, PageText &page, const ReadContext &context)
{
    switch (page.ref.kind) {
    case PageKind::Character:
        page.relations = readRelations(fields, context);
        readPortrayal(fields, page, context);
        break;
    case PageKind::Organisation:
        page.relations = readRelations(fields, context);
        break;
    case PageKind::Person:
        readCareer(fields, page, context);
        break;
    case PageKind::Episode:
        page.season = fields.requiredNumber(u"season", 99);
        page.number = fields.requiredNumber(u"number", 99);
        page.logline = fields.requiredText(u"logline");
        readCast(fields, page, context);
        checkNumbers(fields, page);
        break;
    case PageKind::Season:
        page.number = fields.requiredNumber(u"number", 99);
        if (page.number != 0 && page.ref.slug != u"season-%1"_s.arg(page.number)) {
            fields.error(fields.at(u"number"), u"the number does not fit the file name"_s,
                         u"name the file season-%1.md"_s.arg(page.number));
        }
        break;
    default:
        break;
    }
}

} // namespace

std::optional<domain::EpisodeId> episodeOf(const PageFile &file, Diagnostics &diagnostics)
{
    const auto id = domain::EpisodeId::parse(file.ref.slug);
    if (!id || id->slug() != file.ref.slug) {
        diagnostics.error({file.file.path, 1}, u"the file name is no episode"_s,
                          u"name it by season and number, as s01e03.md"_s);
        return std::nullopt;
    }
    return id;
}

PageText readPage(const ParsedPage &parsed, const ReadContext &context)
{
    PageText page;
    page.ref = parsed.ref;
    page.at = {parsed.bodyAt.file, 1};
    const FieldReader fields(parsed.front, u"the page"_s, context);
    fields.allowOnly(allowedKeys(page.ref.kind));
    page.name = fields.requiredText(u"name");
    page.sort = fields.text(u"sort");
    page.aliases = fields.names(u"aliases");
    page.misspellings = fields.names(u"misspellings");
    page.gate = fields.gate(u"gate").value_or(domain::openToAll);
    page.summary = fields.requiredText(u"summary");
    page.facts = readFacts(fields, page.ref.kind, context);
    readKind(fields, page, context);
    page.body = readProse(parsed.body, parsed.bodyAt, context);
    return page;
}

} // namespace attache::compiler
