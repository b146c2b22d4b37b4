// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/packassembly.h"

#include "base/textfolding.h"
#include "compiler/assembler.h"
#include "domain/partialdate.h"

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

using domain::PageKind;

void addMeta(Assembler &assembler)
{
    const PackText &pack = assembler.content().pack;
    auto &meta = assembler.rows().meta;
    meta.push_back({u"id"_s, pack.id});
    meta.push_back({u"title"_s, pack.title});
    meta.push_back({u"subject"_s, pack.subject ? pack.subject->ref.toString() : QString()});
    meta.push_back({u"language"_s, pack.language});
    meta.push_back({u"licence"_s, pack.licence});
}

void addVocabulary(Assembler &assembler)
{
    for (const auto &[word, type] : assembler.content().vocabulary.relations) {
        assembler.rows().relationTypes.push_back({word, type.inverse, domain::familyWord(type.family)});
    }
    QStringList unsettled = assembler.content().vocabulary.unsettled.values();
    unsettled.sort();
    for (const QString &property : std::as_const(unsettled)) {
        assembler.rows().unsettled.push_back({property});
    }
}

void addSources(Assembler &assembler)
{
    qint64 id = 0;
    for (const SourceText &source : assembler.content().sources) {
        assembler.rows().sources.push_back({++id, source.id, source.publisher, source.author, source.title,
                                            source.url, source.published, source.summary, source.gate.ordinal,
                                            source.news});
    }
}

void addEvents(Assembler &assembler)
{
    for (const EventText &event : assembler.content().events) {
        const domain::Gate gate = event.statement.from;
        const qint64 id = assembler.nextStatement();
        const QString known = assembler.time().known(event);
        assembler.rows().events.push_back(
            {id, event.id, event.date, event.title, event.text, event.kind, gate.ordinal, known});
        assembler.cite(id, event.statement.sources);
        int position = 0;
        for (const Reference &about : event.about) {
            const qint64 page = assembler.pageId(about.ref);
            assembler.rows().eventAbouts.push_back({id, position++, page});
            assembler.named(page, known);
        }
    }
}

/// The day on which a season came out, from its facts; empty when none names a day.
QString premiereOf(const PageText &season)
{
    for (const FactText &fact : season.facts) {
        if (fact.property == "premiere"_L1 && fact.status == domain::Status::Confirmed &&
            domain::PartialDate::parse(fact.value)) {
            return fact.value;
        }
    }
    return {};
}

QString summaryKnown(const PageText &page, const QString &pageKnown, const StoryTime &time)
{
    QString known;
    if (page.ref.kind == PageKind::Episode) {
        known = time.released(time.inEpisode(page));
    } else if (page.ref.kind == PageKind::Season) {
        known = premiereOf(page);
    }
    return known.isEmpty() ? pageKnown : known;
}

/// What lists are ordered by. Episodes and seasons go by number: the order of titles would tell about titles.
QString sortNameOf(const PageText &page)
{
    if (!page.sort.isEmpty()) {
        return page.sort;
    }
    return page.ref.kind == PageKind::Episode ? page.ref.slug : page.name;
}

QString sortKeyOf(const PageText &page)
{
    if (page.ref.kind == PageKind::Season) {
        return u"%1"_s.arg(page.number, 2, 10, QLatin1Char('0'));
    }
    return base::fold(sortNameOf(page));
}

void addNames(const PageText &page, const storage::rows::Page &row, Assembler &assembler)
{
    const auto add = [&](const QList<AliasText> &names, std::vector<storage::rows::Alias> &rows) {
        int position = 0;
        for (const AliasText &name : names) {
            const int gate = std::max(row.gate, name.from.ordinal);
            QString known = name.known;
            if (known.isEmpty()) {
                known = later(row.known, assembler.time().released(name.from));
            }
            rows.push_back({row.id, position++, name.name, gate, known});
        }
    };
    add(page.aliases, assembler.rows().aliases);
    add(page.misspellings, assembler.rows().misspellings);
}

void addPage(const PageText &page, Assembler &assembler)
{
    const StoryTime &time = assembler.time();
    PackContents &rows = assembler.rows();
    storage::rows::Page row;
    row.id = assembler.pageId(page.ref);
    row.kind = domain::kindWord(page.ref.kind);
    row.slug = page.ref.slug;
    row.name = page.name;
    row.sort = sortKeyOf(page);
    row.sortName = sortNameOf(page);
    row.summary = page.summary;
    row.known = assembler.pageKnown(row.id);
    row.summaryKnown = summaryKnown(page, row.known, time);
    row.gate = time.page(page).ordinal;
    rows.pages.push_back(row);
    addNames(page, row, assembler);
    if (page.ref.kind == PageKind::Season) {
        rows.seasons.push_back({row.id, page.number});
    } else if (page.ref.kind == PageKind::Episode) {
        const int ordinal = time.inEpisode(page).ordinal;
        rows.episodes.push_back({row.id, ordinal, page.logline});
        rows.spine.push_back({ordinal, page.season, page.number, row.id});
    } else if (page.ref.kind == PageKind::Work) {
        rows.works.push_back({row.id, page.workType, page.workYears, page.workNetwork});
    }
}

} // namespace

PackContents assemblePack(const Content &content, const StoryTime &time)
{
    Assembler assembler(content, time);
    addMeta(assembler);
    addVocabulary(assembler);
    addSources(assembler);
    for (const PageText &page : content.pages) {
        addFacts(page, assembler);
        addRelations(page, assembler);
        addCast(page, assembler);
        addCareer(page, assembler);
        addBody(page, assembler);
    }
    addEvents(assembler);
    // Last, since a page is known from its statements.
    for (const PageText &page : content.pages) {
        addPage(page, assembler);
    }
    assembler.rows().links = assembler.links().rows();
    return std::move(assembler.rows());
}

} // namespace attache::compiler
