// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/synth.h"

#include "base/textfolding.h"
#include "compiler/linkrows.h"
#include "compiler/searchrows.h"
#include "compiler/synthwords.h"
#include "domain/episodeid.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

namespace rows = storage::rows;
using domain::PageKind;

constexpr std::array episodesOfSeason{8, 6, 8};
constexpr int episodeCount = 22;
constexpr int sourceCount = 500;
constexpr int mainCastSize = 12;

class Synthesiser
{
public:
    explicit Synthesiser(const SynthOptions &options)
        : m_pageCount(std::max(options.pages, 30))
        , m_words(options.seed)
    {}

    PackContents make();

private:
    Dice &dice() { return m_words.dice(); }
    /// Half of everything is open, the rest waits for some episode.
    int anyGate() { return dice().chance(50) ? 0 : 1 + dice().roll(episodeCount); }
    QString anyDay() { return QDate(2022, 1, 1).addDays(dice().roll(1500)).toString(Qt::ISODate); }
    qint64 anyOf(const std::vector<qint64> &ids)
    {
        return ids.at(static_cast<std::size_t>(dice().roll(static_cast<int>(ids.size()))));
    }
    int gateOf(qint64 page) const { return m_rows.pages.at(static_cast<std::size_t>(page) - 1).gate; }

    void addBasics();
    qint64 addPage(PageKind kind, const QString &slug, const QString &name, int gate);
    void addSpine();
    void addPages();
    void addFact(qint64 page, const QString &property, const QString &value, std::optional<qint64> target);
    void addBody(qint64 page);
    void fillCharacter(qint64 page);
    void fillPerson(qint64 page);
    void cite(qint64 statement) { m_rows.citations.push_back({statement, 0, 1 + dice().roll(sourceCount)}); }

    int m_pageCount;
    SynthWords m_words;
    PackContents m_rows;
    LinkRows m_links;
    qint64 m_statement = 0;
    int m_mainCast = 0;
    std::vector<qint64> m_characters;
    std::vector<qint64> m_people;
    std::vector<qint64> m_works;
};

void Synthesiser::addBasics()
{
    m_rows.meta = {{u"id"_s, u"synthetic"_s},
                   {u"title"_s, u"A generated pack"_s},
                   {u"subject"_s, u"series:synthetic"_s},
                   {u"language"_s, u"en"_s},
                   {u"licence"_s, u"CC0-1.0"_s}};
    m_rows.relationTypes = {{u"colleague"_s, u"colleague"_s, u"work"_s},
                            {u"rival"_s, u"rival"_s, u"adversary"_s}};
    for (int i = 1; i <= sourceCount; ++i) {
        const QString day = anyDay();
        m_rows.sources.push_back({i,
                                  u"source-%1"_s.arg(i),
                                  m_words.thingName(),
                                  {},
                                  m_words.sentence(6),
                                  u"https://example.org/%1"_s.arg(i),
                                  day,
                                  m_words.sentence(14),
                                  anyGate(),
                                  i % 5 == 0});
    }
}

qint64 Synthesiser::addPage(PageKind kind, const QString &slug, const QString &name, int gate)
{
    const auto id = static_cast<qint64>(m_rows.pages.size()) + 1;
    const QString day = anyDay();
    m_rows.pages.push_back({id, domain::kindWord(kind), slug, name,
                            kind == PageKind::Episode ? slug : base::fold(name), name, m_words.sentence(12),
                            day, gate, day});
    return id;
}

void Synthesiser::addSpine()
{
    addPage(PageKind::Series, u"synthetic"_s, m_words.thingName(), 0);
    int ordinal = 0;
    for (int season = 1; season <= 3; ++season) {
        const qint64 page =
            addPage(PageKind::Season, u"season-%1"_s.arg(season), u"Season %1"_s.arg(season), 0);
        m_rows.seasons.push_back({page, season});
        for (int number = 1; number <= episodesOfSeason.at(static_cast<std::size_t>(season) - 1); ++number) {
            const qint64 episode = addPage(PageKind::Episode, domain::EpisodeId{season, number}.slug(),
                                           m_words.thingName(), ordinal);
            ++ordinal;
            m_rows.episodes.push_back({episode, ordinal, m_words.sentence(10)});
            m_rows.spine.push_back({ordinal, season, number, episode});
        }
    }
}

void Synthesiser::addPages()
{
    // Of a hundred pages.
    constexpr std::array<std::pair<PageKind, int>, 6> shares{{{PageKind::Character, 40},
                                                              {PageKind::Person, 30},
                                                              {PageKind::Organisation, 5},
                                                              {PageKind::Place, 8},
                                                              {PageKind::Term, 7},
                                                              {PageKind::Work, 10}}};
    while (static_cast<int>(m_rows.pages.size()) < m_pageCount) {
        int share = dice().roll(100);
        const auto *kind = shares.data();
        while (share >= kind->second) {
            share -= kind->second;
            ++kind;
        }
        const bool isSomebody = kind->first == PageKind::Character || kind->first == PageKind::Person;
        const QString name = isSomebody ? m_words.personName() : m_words.thingName();
        const QString slug = u"p%1"_s.arg(m_rows.pages.size() + 1);
        const int gate = kind->first == PageKind::Character && dice().chance(30) ? anyGate() : 0;
        const qint64 page = addPage(kind->first, slug, name, gate);
        if (kind->first == PageKind::Character) {
            m_characters.push_back(page);
        } else if (kind->first == PageKind::Person) {
            m_people.push_back(page);
        } else if (kind->first == PageKind::Work) {
            m_works.push_back(page);
            m_rows.works.push_back({page, u"film"_s, QString::number(1980 + dice().roll(45)), {}});
        }
        if (dice().chance(20)) {
            m_rows.aliases.push_back({page, 0, m_words.personName(), std::max(gate, anyGate()), anyDay()});
        }
    }
}

void Synthesiser::addFact(qint64 page, const QString &property, const QString &value,
                          std::optional<qint64> target)
{
    rows::Fact row;
    row.id = ++m_statement;
    row.page = page;
    row.position = static_cast<int>(row.id);
    row.property = property;
    row.value = value;
    row.target = target;
    row.gate = std::max({gateOf(page), anyGate(), target ? gateOf(*target) : 0});
    row.known = anyDay();
    row.status = u"confirmed"_s;
    cite(row.id);
    if (target) {
        m_links.add(*target, page, row.gate, row.known);
    }
    m_rows.facts.push_back(row);
}

void Synthesiser::addBody(qint64 page)
{
    const int blocks = 1 + dice().roll(3);
    for (int position = 0; position < blocks; ++position) {
        rows::Block block{
            static_cast<qint64>(m_rows.blocks.size()) + 1,         page, position, u"paragraph"_s, 0,
            std::max(gateOf(page), position == 0 ? 0 : anyGate()), {}};
        for (int i = 0; i < 2; ++i) {
            const qint64 target = anyOf(m_people);
            const QString &name = m_rows.pages.at(static_cast<std::size_t>(target) - 1).name;
            const QString before = m_words.sentence(12) + u' ';
            const QString behind = u' ' + m_words.sentence(8);
            const QJsonArray inlines{QJsonArray{before, 0, QString()},
                                     QJsonArray{name, 0, QString(u"person:p%1"_s.arg(target))},
                                     QJsonArray{behind, 0, QString()}};
            const QString day = anyDay();
            const qint64 id = ++m_statement;
            m_rows.spans.push_back({id, block.id, i,
                                    QString::fromUtf8(QJsonDocument(inlines).toJson(QJsonDocument::Compact)),
                                    block.gate, day});
            cite(id);
            m_links.add(target, page, block.gate, day);
            block.known = block.known.isEmpty() ? day : std::min(block.known, day);
        }
        m_rows.blocks.push_back(block);
    }
}

void Synthesiser::fillCharacter(qint64 page)
{
    const qint64 person = anyOf(m_people);
    const int season = 1 + dice().roll(3);
    const int first = season == 1 ? 1 : season == 2 ? 9 : 15;
    rows::Role role{++m_statement, page,    person, 0, dice().chance(10) ? u"recurring"_s : u"guest"_s,
                    gateOf(page),  anyDay()};
    // However large the world of a series, its opening titles name a handful.
    if (role.level == u"recurring"_s && m_mainCast < mainCastSize) {
        ++m_mainCast;
        role.level = u"main"_s;
    }
    m_rows.roles.push_back(role);
    m_rows.roleSeasons.push_back({role.id, season, std::max(first, role.gate), role.known});
    m_rows.appearances.push_back(
        {page, std::max(first, gateOf(page)), 1000, std::max(first, gateOf(page)), role.known});
    addFact(page, u"title"_s, m_words.thingName(), std::nullopt);
    const qint64 other = anyOf(m_characters);
    if (other != page) {
        rows::Relation relation;
        relation.id = ++m_statement;
        relation.page = page;
        relation.target = other;
        relation.type = dice().chance(50) ? u"colleague"_s : u"rival"_s;
        relation.gate = std::max({gateOf(page), gateOf(other), anyGate()});
        relation.known = anyDay();
        relation.written = relation.id;
        m_rows.relations.push_back(relation);
        cite(relation.id);
        rows::Relation inverse = relation;
        inverse.id = ++m_statement;
        std::swap(inverse.page, inverse.target);
        inverse.position = 1000;
        inverse.derived = true;
        m_rows.relations.push_back(inverse);
    }
}

void Synthesiser::fillPerson(qint64 page)
{
    const int count = m_works.empty() ? 0 : dice().roll(4);
    for (int position = 0; position < count; ++position) {
        const int year = 1980 + dice().roll(45);
        const rows::Credit credit{
            ++m_statement,         page, position, anyOf(m_works), u"actor"_s,     m_words.personName(),
            QString::number(year), year, 0,        anyDay(),       u"confirmed"_s, {}};
        m_rows.credits.push_back(credit);
        cite(credit.id);
        m_links.add(credit.work, page, 0, credit.known);
    }
    addFact(page, u"occupation"_s, m_words.thingName(), std::nullopt);
}

PackContents Synthesiser::make()
{
    addBasics();
    addSpine();
    m_people.push_back(
        addPage(PageKind::Person, u"p%1"_s.arg(m_rows.pages.size() + 1), m_words.personName(), 0));
    m_characters.push_back(
        addPage(PageKind::Character, u"p%1"_s.arg(m_rows.pages.size() + 1), m_words.personName(), 0));
    addPages();
    for (const qint64 page : m_characters) {
        fillCharacter(page);
    }
    for (const qint64 page : m_people) {
        fillPerson(page);
    }
    for (const rows::Page &page : m_rows.pages) {
        addFact(page.id, u"status"_s, m_words.sentence(6), std::nullopt);
        if (page.kind != "work"_L1) {
            addBody(page.id);
        }
    }
    for (int i = 0; i < 50; ++i) {
        const qint64 id = ++m_statement;
        const QString day = anyDay();
        m_rows.events.push_back({id, u"event-%1"_s.arg(i), day, m_words.sentence(4), m_words.sentence(12),
                                 u"milestone"_s, 0, day});
        m_rows.eventAbouts.push_back({id, 0, anyOf(m_people)});
        cite(id);
    }
    m_rows.links = m_links.rows();
    addSearchRows(m_rows);
    return std::move(m_rows);
}

} // namespace

base::Result<PackSummary, CompileError> synthesise(const SynthOptions &options, const QString &file)
{
    using Code = CompileError::Code;
    const PackContents rows = Synthesiser(options).make();
    const auto written = writePack(rows, file);
    if (!written) {
        const bool created = written.error().code != storage::PackWriteError::Code::CannotCreate;
        return base::failure(
            CompileError{created ? Code::NotWritten : Code::CannotCreate, written.error().detail, {}});
    }
    PackSummary summary;
    summary.id = u"synthetic"_s;
    summary.title = u"A generated pack"_s;
    summary.pages = static_cast<int>(rows.pages.size());
    summary.episodes = static_cast<int>(rows.spine.size());
    summary.statements = static_cast<int>(rows.facts.size() + rows.relations.size() + rows.roles.size() +
                                          rows.credits.size() + rows.spans.size());
    summary.sources = static_cast<int>(rows.sources.size());
    summary.events = static_cast<int>(rows.events.size());
    summary.searchRows = static_cast<int>(rows.searchRows.size());
    return summary;
}

} // namespace attache::compiler
