// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/searchrows.h"

#include "base/textfolding.h"
#include "compiler/searchscores.h"
#include "compiler/searchsynonyms.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

namespace rows = storage::rows;

/// Which rows come first, whatever page they belong to.
enum class Tier
{
    Name,
    Part,
    Text
};

/// More than what parts one page from another.
constexpr int premiereScore = 5000;

struct Entry
{
    Tier tier = Tier::Name;
    int score = 0;
    rows::SearchRow row;
    /// What is found: words of the row, which may be more than what it shows.
    QString words;
};

class Maker
{
public:
    explicit Maker(PackContents &contents)
        : m_contents(contents)
        , m_pages(pagesById(contents))
        , m_portrayals(portrayalTimes(contents, m_pages))
        , m_scores(pageScores(contents, m_pages, m_portrayals))
    {}

    void make();

private:
    void addNames();
    void addRoles();
    void addFacts();
    void addCredits();
    void addProse();
    void addTexts();
    void addNews();
    void write();
    const rows::Page &page(qint64 id) const { return *m_pages.value(id); }
    bool isPost(const rows::Fact &fact) const;
    void addPortrayal(const rows::Role &role, const RowTimes &times);
    void addPost(const rows::SearchRow &row, const QString &words, qint64 character);
    void add(Tier tier, rows::SearchRow row, const QString &words);

    PackContents &m_contents;
    PagesById m_pages;
    QHash<qint64, std::vector<RowTimes>> m_portrayals;
    QHash<qint64, int> m_scores;
    /// By character.
    QHash<qint64, std::vector<const rows::Fact *>> m_posts;
    QHash<qint64, std::vector<const rows::Fact *>> m_nationalities;
    std::vector<Entry> m_entries;
};

/// The times of a row are final: later than those of its page too, so that the reader of a pack has nothing
/// else to compare.
void Maker::add(Tier tier, rows::SearchRow row, const QString &words)
{
    if (row.page != 0) {
        row.gate = std::max(row.gate, page(row.page).gate);
        row.known = std::max(row.known, page(row.page).known);
    }
    m_entries.push_back(Entry{tier, m_scores.value(row.page), std::move(row), words});
}

void Maker::addNames()
{
    for (const rows::Page &row : m_contents.pages) {
        add(Tier::Name, {0, row.id, u"name"_s, row.name, {}, 0, row.gate, row.known}, row.name);
    }
    for (const rows::Alias &alias : m_contents.aliases) {
        add(Tier::Name, {0, alias.page, u"alias"_s, alias.name, {}, 0, alias.gate, alias.known}, alias.name);
    }
    for (const rows::Alias &alias : m_contents.misspellings) {
        add(Tier::Name, {0, alias.page, u"misspelling"_s, {}, {}, 0, alias.gate, alias.known}, alias.name);
    }
}

void Maker::addPortrayal(const rows::Role &role, const RowTimes &times)
{
    const QString character = page(role.character).name;
    const QString person = page(role.person).name;
    // Said with the part to mean the person: "station chief actor".
    const QString player = u" actor actress"_s;
    add(Tier::Part, {0, role.person, u"role"_s, character, character, role.id, times.gate, times.known},
        character + u' ' + person + player);
    add(Tier::Part, {0, role.character, u"role"_s, person, person, role.id, times.gate, times.known},
        person + u' ' + character);
    for (const rows::Fact *fact : m_posts.value(role.character)) {
        const RowTimes open = both(times, RowTimes::of(*fact));
        addPost({0, role.person, u"role"_s, fact->value, character, fact->id, open.gate, open.known},
                fact->value + u' ' + person + player, role.character);
    }
}

/// A post is found by the country too that stands in it or whose citizen holds it: "british prime minister".
void Maker::addPost(const rows::SearchRow &row, const QString &words, qint64 character)
{
    const QString all = words + u' ' + countryWords(row.title);
    bool found = false;
    for (const rows::Fact *fact : m_nationalities.value(character)) {
        const RowTimes times = both(RowTimes::of(row), RowTimes::of(*fact));
        found = found || times.isOpenWith(RowTimes::of(row));
        rows::SearchRow more = row;
        more.gate = times.gate;
        more.known = times.known;
        add(Tier::Part, more, all + u' ' + fact->value);
    }
    if (!found) {
        add(Tier::Part, row, all);
    }
}

void Maker::addRoles()
{
    for (const rows::Fact &fact : m_contents.facts) {
        if (isPost(fact)) {
            m_posts[fact.page].push_back(&fact);
        } else if (fact.property == "nationality"_L1 && !fact.target && fact.status != "corrected"_L1) {
            m_nationalities[fact.page].push_back(&fact);
        }
    }
    for (const rows::Role &role : m_contents.roles) {
        // A row for each time at which the portrayal may become open; a search shows a page once.
        for (const RowTimes &times : m_portrayals.value(role.id)) {
            addPortrayal(role, times);
        }
    }
}

/// What a character is by profession or office.
bool Maker::isPost(const rows::Fact &fact) const
{
    return page(fact.page).kind == "character"_L1 && !fact.target && fact.status != "corrected"_L1 &&
           (fact.property == "title"_L1 || fact.property == "occupation"_L1);
}

void Maker::addFacts()
{
    for (const rows::Fact &fact : m_contents.facts) {
        const rows::Page &owner = page(fact.page);
        const bool isPlace =
            fact.property == "location"_L1 || fact.property == "filmed at"_L1 || fact.property == "place"_L1;
        const bool isTheirPost = owner.kind == "character"_L1 && isPost(fact);
        QString value = fact.value;
        int gate = fact.gate;
        QString known = fact.known;
        if (fact.target) {
            value = page(*fact.target).name;
            gate = std::max(gate, page(*fact.target).gate);
            known = std::max(known, page(*fact.target).known);
        }
        if (isTheirPost) {
            // The person's own times, so that the country is compared with what the row really needs.
            addPost({0,
                     fact.page,
                     u"role"_s,
                     value,
                     {},
                     fact.id,
                     std::max(gate, owner.gate),
                     std::max(known, owner.known)},
                    value + u' ' + owner.name, fact.page);
        } else if (isPlace) {
            add(Tier::Part, {0, fact.page, u"place"_s, value, {}, fact.id, gate, known},
                value + u' ' + owner.name);
        } else if (const QString date = dateWords(value); !date.isEmpty()) {
            // Before other texts: who types a date means the day on which something came out, and of a whole
            // season rather than of each episode.
            add(Tier::Part, {0, fact.page, u"text"_s, value, fact.property, fact.id, gate, known},
                fact.property + u' ' + value + u' ' + date + u' ' + owner.name);
            m_entries.back().score += fact.property == "premiere"_L1 ? premiereScore : 0;
        } else if (owner.kind != "episode"_L1 || fact.property != "title"_L1) {
            add(Tier::Text, {0, fact.page, u"text"_s, value, fact.property, fact.id, gate, known},
                fact.property + u' ' + value);
        }
        if (!fact.note.isEmpty()) {
            add(Tier::Text, {0, fact.page, u"text"_s, fact.note, fact.property, fact.id, gate, known},
                fact.note);
        }
    }
}

void Maker::addCredits()
{
    for (const rows::Credit &credit : m_contents.credits) {
        const rows::Page &work = page(credit.work);
        const rows::Page &person = page(credit.person);
        const int gate = std::max({credit.gate, work.gate, person.gate});
        const QString known = std::max({credit.known, work.known, person.known});
        const QString part = credit.role.isEmpty() ? credit.job : credit.role;
        add(Tier::Part,
            {0, credit.person, u"credit"_s, credit.role.isEmpty() ? work.name : credit.role, work.name,
             credit.id, gate, known},
            credit.role + u' ' + work.name + u' ' + person.name);
        add(Tier::Part, {0, credit.work, u"credit"_s, person.name, part, credit.id, gate, known},
            person.name + u' ' + credit.role + u' ' + work.name);
    }
}

void Maker::addProse()
{
    QHash<qint64, const rows::Block *> blocks;
    for (const rows::Block &block : m_contents.blocks) {
        blocks.insert(block.id, &block);
    }
    QHash<qint64, const rows::Span *> current;
    QHash<qint64, QString> headingTexts;
    for (const rows::Span &span : m_contents.spans) {
        const rows::Block &block = *blocks.value(span.block);
        QString text;
        const QJsonArray inlines = QJsonDocument::fromJson(span.inlines.toUtf8()).array();
        for (const auto &piece : inlines) {
            text += piece.toArray().at(0).toString();
        }
        text = text.simplified();
        if (block.kind == "heading"_L1) {
            current.insert(block.page, &span);
            headingTexts.insert(block.page, text);
        }
        // Only a heading that every reader of the span may read.
        const rows::Span *above = current.value(block.page);
        const bool named = above && above != &span && RowTimes::of(*above).isOpenWith(RowTimes::of(span));
        const QString heading = named ? headingTexts.value(block.page) : QString();
        const RowTimes open = both(RowTimes::of(block), RowTimes::of(span));
        add(Tier::Text, {0, block.page, u"text"_s, text, heading, span.id, open.gate, open.known}, text);
    }
}

void Maker::addTexts()
{
    for (const rows::Page &row : m_contents.pages) {
        if (!row.summary.isEmpty()) {
            add(Tier::Text,
                {0, row.id, u"text"_s, row.summary, {}, 0, row.gate, std::max(row.known, row.summaryKnown)},
                row.summary);
        }
    }
    for (const rows::Relation &relation : m_contents.relations) {
        if (!relation.derived && !relation.note.isEmpty()) {
            add(Tier::Text,
                {0, relation.page, u"text"_s, relation.note, relation.type, relation.id,
                 std::max(relation.gate, page(relation.target).gate),
                 std::max(relation.known, page(relation.target).known)},
                relation.note);
        }
    }
    for (const rows::Utterance &utterance : m_contents.utterances) {
        add(Tier::Text,
            {0, utterance.person, u"text"_s, utterance.gist, utterance.saidTo, utterance.id, utterance.gate,
             utterance.known},
            utterance.saidTo + u' ' + utterance.gist);
    }
    for (const rows::Award &award : m_contents.awards) {
        RowTimes open = RowTimes::of(award);
        if (award.work) {
            open = both(open, RowTimes::of(page(*award.work)));
        }
        add(Tier::Text,
            {0, award.person, u"text"_s, award.award, award.category, award.id, open.gate, open.known},
            award.award + u' ' + award.category + u' ' + award.note);
    }
    QHash<qint64, const rows::Event *> events;
    for (const rows::Event &event : m_contents.events) {
        events.insert(event.id, &event);
    }
    for (const rows::EventAbout &about : m_contents.eventAbouts) {
        const rows::Event &event = *events.value(about.event);
        add(Tier::Text,
            {0, about.page, u"text"_s, event.body, event.title, event.id, event.gate, event.known},
            event.title + u' ' + event.body + u' ' + event.date + u' ' + dateWords(event.date));
    }
}

void Maker::addNews()
{
    for (const rows::Source &source : m_contents.sources) {
        if (source.news) {
            add(Tier::Text,
                {0, 0, u"news"_s, source.title, source.publisher, source.id, source.gate, source.published},
                source.title + u' ' + source.publisher + u' ' + source.summary);
        }
    }
}

void Maker::write()
{
    std::ranges::stable_sort(m_entries, [](const Entry &a, const Entry &b) {
        return std::pair(a.tier, -a.score) < std::pair(b.tier, -b.score);
    });
    std::map<QString, int> words;
    qint64 rank = 0;
    for (Entry &entry : m_entries) {
        entry.row.rank = ++rank;
        const QStringList folded = base::foldedWords(entry.words);
        if (entry.tier == Tier::Text) {
            // Also by the page's name, so that a name and what is told of it find the text together.
            const QString owner = entry.row.page == 0 ? QString() : page(entry.row.page).name;
            QStringList indexed = base::foldedWords(owner) + folded;
            indexed.removeDuplicates();
            m_contents.searchTexts.push_back({rank, indexed.join(u' ')});
        } else {
            m_contents.searchNames.push_back({rank, folded.join(u' ')});
        }
        // Words of texts too: each index is searched for all words that its visible rows hold, and one that
        // only hidden rows of the other index hold must make no difference.
        for (const QString &word : QSet<QString>(folded.begin(), folded.end())) {
            ++words[word];
        }
        if (entry.tier == Tier::Name) {
            m_contents.searchExacts.push_back({base::fold(entry.words), rank});
        }
        m_contents.searchRows.push_back(std::move(entry.row));
    }
    for (const auto &[word, count] : words) {
        m_contents.searchWords.push_back({word, count});
    }
}

void Maker::make()
{
    addNames();
    addRoles();
    addFacts();
    addCredits();
    addProse();
    addTexts();
    addNews();
    write();
}

} // namespace

void addSearchRows(PackContents &contents)
{
    Maker(contents).make();
}

} // namespace attache::compiler
