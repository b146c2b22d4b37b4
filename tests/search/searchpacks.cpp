// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchpacks.h"

#include "compiler/contentreader.h"
#include "compiler/packassembly.h"
#include "compiler/searchrows.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace attache::test {

namespace {

namespace rows = storage::rows;
using compiler::PackContents;

const QString sourceDir = QStringLiteral(ATTACHE_SOURCE_DIR);

/// Takes rows away until only what the viewpoint shows is left, the pages first.
class Remover
{
public:
    Remover(PackContents &contents, const domain::Viewpoint &viewpoint)
        : m_contents(contents)
        , m_watched(viewpoint.watched.ordinal)
        , m_day(viewpoint.asOf.toString(Qt::ISODate))
    {}

    void remove();

private:
    template<class Row>
    bool isOpen(const Row &row) const
    {
        return row.gate <= m_watched && row.known <= m_day;
    }
    bool has(qint64 page) const { return m_pages.contains(page); }

    void removePages();
    void removeStatements();
    void removePortrayals();
    void removeProse();
    void removeEventsAndSources();

    PackContents &m_contents;
    int m_watched;
    QString m_day;
    QSet<qint64> m_pages;
};

void Remover::removePages()
{
    std::erase_if(m_contents.pages, [this](const rows::Page &row) { return !isOpen(row); });
    for (rows::Page &page : m_contents.pages) {
        m_pages.insert(page.id);
        if (page.summaryKnown > m_day) {
            page.summary.clear();
            page.summaryKnown.clear();
        }
    }
    std::erase_if(m_contents.spine, [this](const rows::Spine &row) { return !has(row.page); });
    std::erase_if(m_contents.seasons, [this](const rows::Season &row) { return !has(row.page); });
    std::erase_if(m_contents.episodes, [this](const rows::Episode &row) { return !has(row.page); });
    std::erase_if(m_contents.works, [this](const rows::Work &row) { return !has(row.page); });
    const auto hiddenName = [this](const rows::Alias &row) { return !isOpen(row) || !has(row.page); };
    std::erase_if(m_contents.aliases, hiddenName);
    std::erase_if(m_contents.misspellings, hiddenName);
}

void Remover::removeStatements()
{
    std::erase_if(m_contents.facts, [this](const rows::Fact &row) {
        return !isOpen(row) || !has(row.page) || (row.target && !has(*row.target));
    });
    for (rows::Fact &fact : m_contents.facts) {
        if (fact.until > m_watched) {
            fact.until.reset();
        }
        if (fact.superseded > m_day) {
            fact.superseded.clear();
        }
    }
    std::erase_if(m_contents.relations, [this](const rows::Relation &row) {
        return !isOpen(row) || !has(row.page) || !has(row.target);
    });
    for (rows::Relation &relation : m_contents.relations) {
        if (relation.until > m_watched) {
            relation.until.reset();
        }
    }
    std::erase_if(m_contents.credits, [this](const rows::Credit &row) {
        return !isOpen(row) || !has(row.person) || !has(row.work);
    });
    std::erase_if(m_contents.awards, [this](const rows::Award &row) {
        return !isOpen(row) || !has(row.person) || (row.work && !has(*row.work));
    });
    std::erase_if(m_contents.utterances,
                  [this](const rows::Utterance &row) { return !isOpen(row) || !has(row.person); });
    std::erase_if(m_contents.links, [this](const rows::Link &row) {
        return !isOpen(row) || !has(row.origin) || !has(row.target);
    });
}

void Remover::removePortrayals()
{
    QSet<qint64> shown;
    std::erase_if(m_contents.roleSeasons, [this](const rows::RoleSeason &row) { return !isOpen(row); });
    for (const rows::RoleSeason &season : m_contents.roleSeasons) {
        shown.insert(season.role);
    }
    QSet<std::pair<qint64, qint64>> named;
    for (const rows::Fact &fact : m_contents.facts) {
        if (fact.target && fact.property == u"role on the series") {
            named.insert({*fact.target, fact.page});
        }
    }
    QSet<qint64> roles;
    std::erase_if(m_contents.roles, [&](const rows::Role &row) {
        return !isOpen(row) || !has(row.character) || !has(row.person) ||
               (!shown.contains(row.id) && !named.contains({row.character, row.person}));
    });
    for (const rows::Role &role : m_contents.roles) {
        roles.insert(role.id);
    }
    std::erase_if(m_contents.roleSeasons,
                  [&roles](const rows::RoleSeason &row) { return !roles.contains(row.role); });
    QSet<int> ordinals;
    for (const rows::Spine &episode : m_contents.spine) {
        ordinals.insert(episode.ordinal);
    }
    std::erase_if(m_contents.appearances, [&](const rows::Appearance &row) {
        return !isOpen(row) || !has(row.character) || !ordinals.contains(row.ordinal);
    });
}

void Remover::removeProse()
{
    QSet<qint64> blocks;
    std::erase_if(m_contents.blocks,
                  [this](const rows::Block &row) { return !isOpen(row) || !has(row.page); });
    for (const rows::Block &block : m_contents.blocks) {
        blocks.insert(block.id);
    }
    std::erase_if(m_contents.spans,
                  [&](const rows::Span &row) { return !isOpen(row) || !blocks.contains(row.block); });
}

void Remover::removeEventsAndSources()
{
    QSet<qint64> events;
    std::erase_if(m_contents.events, [this](const rows::Event &row) { return !isOpen(row); });
    for (const rows::Event &event : m_contents.events) {
        events.insert(event.id);
    }
    std::erase_if(m_contents.eventAbouts,
                  [&](const rows::EventAbout &row) { return !events.contains(row.event) || !has(row.page); });
    std::erase_if(m_contents.sources,
                  [this](const rows::Source &row) { return row.gate > m_watched || row.published > m_day; });
    // A search reads no citations, and these may lead to what is gone.
    m_contents.citations.clear();
}

void Remover::remove()
{
    removePages();
    removeStatements();
    removePortrayals();
    removeProse();
    removeEventsAndSources();
}

} // namespace

QList<Judgement> readJudgements()
{
    QFile file(sourceDir + u"/tests/search/judgements.tsv"_s);
    QList<Judgement> judgements;
    if (!file.open(QIODevice::ReadOnly)) {
        return judgements;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (!line.startsWith(u'#') && cells.size() == 3) {
            judgements.append({cells.at(0), cells.at(1), cells.at(2)});
        }
    }
    return judgements;
}

PackContents realContents()
{
    compiler::Diagnostics diagnostics;
    const compiler::Content content = compiler::readContent(sourceDir + u"/resources/content"_s, diagnostics);
    if (diagnostics.hasErrors()) {
        qFatal("%s", qPrintable(diagnostics.errors().constFirst().toString()));
    }
    return compiler::assemblePack(content, compiler::StoryTime(content));
}

PackContents withoutHidden(const PackContents &contents, const domain::Viewpoint &viewpoint)
{
    PackContents reduced = contents;
    Remover(reduced, viewpoint).remove();
    return reduced;
}

bool writeSearchable(PackContents contents, const QString &path)
{
    compiler::addSearchRows(contents);
    const auto written = compiler::writePack(contents, path);
    if (!written) {
        qWarning("%s", qPrintable(written.error().detail));
    }
    return written.has_value();
}

} // namespace attache::test
