// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"
#include "cli/jsonbuilder.h"
#include "cli/proseformat.h"
#include "cli/words.h"

using namespace Qt::StringLiterals;

namespace attache::cli {

namespace {

/// Turns parts of one page into JSON; knows the sources that they cite.
class PageJson
{
public:
    PageJson(const domain::Page &page, const domain::EpisodeSpine &spine)
        : m_page(page)
        , m_spine(spine)
    {}

    QJsonObject page() const
    {
        JsonBuilder json;
        const domain::PageCard &card = m_page.card;
        json.text("ref"_L1, card.ref.toString())
            .text("kind"_L1, domain::kindWord(card.ref.kind))
            .text("name"_L1, card.name)
            .text("summary"_L1, card.summary)
            .text("logline"_L1, m_page.logline)
            .texts("aliases"_L1, m_page.aliases)
            .text("type"_L1, m_page.workType)
            .text("years"_L1, m_page.workYears)
            .text("network"_L1, m_page.workNetwork)
            .list("facts"_L1, arrayOf(m_page.facts, [this](const auto &fact) { return this->fact(fact); }))
            .list("relations"_L1,
                  arrayOf(m_page.relations, [this](const auto &one) { return relation(one); }))
            .list("sections"_L1, sections())
            .list("roles"_L1, arrayOf(m_page.roles, [this](const auto &one) { return role(one); }))
            .list("credits"_L1, arrayOf(m_page.credits, [this](const auto &one) { return credit(one); }))
            .list("awards"_L1, arrayOf(m_page.awards, [this](const auto &one) { return award(one); }))
            .list("statements"_L1,
                  arrayOf(m_page.utterances, [this](const auto &one) { return utterance(one); }))
            .list("appearances"_L1,
                  arrayOf(m_page.appearances, [](const domain::EpisodeId id) { return id.toString(); }))
            .list("cast"_L1, arrayOf(m_page.cast, [](const domain::PageCard &one) { return toJson(one); }))
            .list("episodes"_L1, episodes())
            .list("sources"_L1, arrayOf(m_page.sources, &PageJson::source))
            .list("veiled"_L1, veils());
        return json.take();
    }

private:
    QStringList cited(const domain::Citations &citations) const
    {
        QStringList ids;
        for (const int index : citations) {
            ids += m_page.sources.at(index).id;
        }
        return ids;
    }

    static QJsonObject link(const domain::Link &link)
    {
        return JsonBuilder().text("ref"_L1, link.ref.toString()).text("name"_L1, link.name).take();
    }

    QJsonObject fact(const domain::Fact &fact) const
    {
        return JsonBuilder()
            .text("property"_L1, fact.property)
            .text("value"_L1, fact.value)
            .text("unit"_L1, fact.unit)
            .text("ref"_L1, fact.ref ? fact.ref->toString() : QString())
            .text("from"_L1, Words::gate(fact.from, m_spine))
            .text("until"_L1, fact.until ? Words::gate(*fact.until, m_spine) : QString())
            .text("status"_L1, domain::statusWord(fact.status))
            .text("known"_L1, fact.known.toIso())
            .text("superseded"_L1, fact.superseded.toIso())
            .text("note"_L1, fact.note)
            .texts("sources"_L1, cited(fact.sources))
            .take();
    }

    QJsonObject relation(const domain::Relation &relation) const
    {
        return JsonBuilder()
            .text("to"_L1, relation.to.ref.toString())
            .text("name"_L1, relation.to.name)
            .text("type"_L1, relation.type)
            .text("from"_L1, Words::gate(relation.from, m_spine))
            .text("until"_L1, relation.until ? Words::gate(*relation.until, m_spine) : QString())
            .text("note"_L1, relation.note)
            .texts("sources"_L1, cited(relation.sources))
            .take();
    }

    QJsonObject role(const domain::Role &role) const
    {
        return JsonBuilder()
            .object("person"_L1, link(role.person))
            .object("character"_L1, link(role.character))
            .text("credit"_L1, domain::creditWord(role.level))
            .list("seasons"_L1, arrayOf(role.seasons, [](int season) { return season; }))
            .take();
    }

    QJsonObject credit(const domain::Credit &credit) const
    {
        return JsonBuilder()
            .object("person"_L1, link(credit.person))
            .object("work"_L1, link(credit.work))
            .text("job"_L1, credit.job)
            .text("role"_L1, credit.role)
            .text("years"_L1, credit.years)
            .text("type"_L1, credit.workType)
            .text("note"_L1, credit.note)
            .texts("sources"_L1, cited(credit.sources))
            .take();
    }

    QJsonObject award(const domain::Award &award) const
    {
        JsonBuilder json;
        json.object("person"_L1, link(award.person))
            .text("award"_L1, award.award)
            .text("category"_L1, award.category);
        if (award.year > 0) {
            json.number("year"_L1, award.year);
        }
        if (award.work) {
            json.object("work"_L1, link(*award.work));
        }
        return json.text("result"_L1, award.result)
            .text("note"_L1, award.note)
            .texts("sources"_L1, cited(award.sources))
            .take();
    }

    QJsonObject utterance(const domain::Utterance &said) const
    {
        return JsonBuilder()
            .text("on"_L1, said.on.toIso())
            .text("to"_L1, said.to)
            .text("gist"_L1, said.gist)
            .texts("sources"_L1, cited(said.sources))
            .take();
    }

    QJsonArray sections() const
    {
        QJsonArray sections;
        for (const ProseSection &section : proseSections(m_page)) {
            sections.append(JsonBuilder()
                                .text("heading"_L1, section.heading)
                                .text("text"_L1, section.text)
                                .text("html"_L1, section.html)
                                .take());
        }
        return sections;
    }

    QJsonArray episodes() const
    {
        // An episode's own page carries all of them for the grid; here they would only be in the way.
        if (m_page.episode) {
            return {};
        }
        return arrayOf(m_page.episodes, [](const domain::EpisodeCard &card) {
            return JsonBuilder()
                .text("episode"_L1, card.id.toString())
                .text("title"_L1, card.title)
                .text("logline"_L1, card.logline)
                .text("released"_L1, card.released.toIso())
                .flag("watched"_L1, card.watched)
                .take();
        });
    }

    QJsonArray veils() const
    {
        QJsonArray veils;
        for (const domain::Block &block : m_page.body) {
            if (block.kind == domain::Block::Kind::Veil) {
                veils.append(
                    JsonBuilder().text("until_watched"_L1, Words::gate(block.sealedUntil, m_spine)).take());
            }
        }
        return veils;
    }

    static QJsonObject source(const domain::Source &source)
    {
        return JsonBuilder()
            .text("id"_L1, source.id)
            .text("publisher"_L1, source.publisher)
            .text("author"_L1, source.author)
            .text("title"_L1, source.title)
            .text("url"_L1, source.url)
            .text("published"_L1, source.published.toIso())
            .take();
    }

    const domain::Page &m_page;
    const domain::EpisodeSpine &m_spine;
};

} // namespace

QJsonObject toJson(const domain::Page &page, const domain::EpisodeSpine &spine)
{
    return PageJson(page, spine).page();
}

} // namespace attache::cli
