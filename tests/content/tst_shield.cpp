// SPDX-License-Identifier: GPL-3.0-or-later
// The spoiler shield over the encyclopedia's own content: whatever the program says at a viewpoint, it says
// nothing that content-format.md seals there. What is sealed is read from the content tree by ContentOracle,
// independently of compiler, pack and services.

#include "compiler/compiler.h"
#include "contentoracle.h"
#include "phrases.h"
#include "surfaces.h"

#include <QRegularExpression>
#include <QTest>

using namespace attache;
using namespace attache::test;
using namespace Qt::StringLiterals;

namespace {

const QString contentFolder = QStringLiteral(ATTACHE_SOURCE_DIR "/resources/content");
const QString lastDay = u"2026-11-22"_s;
const QStringList earlierDays{u"2022-03-01"_s, u"2023-04-20"_s, u"2024-08-10"_s, u"2025-10-16"_s};

domain::Viewpoint viewpointOf(int watched, const QString &day)
{
    domain::Viewpoint viewpoint;
    viewpoint.watched = domain::Gate{watched};
    viewpoint.asOf = QDate::fromString(day, Qt::ISODate);
    return viewpoint;
}

bool fitsKind(const QString &ref, domain::PageKind kind)
{
    return ref.startsWith(domain::kindWord(kind) + u':');
}

} // namespace

class TestShield : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oracleReadsTheContent();
    void saysNothingSealed_data();
    void saysNothingSealed();
    void searchFindsNothingSealed_data();
    void searchFindsNothingSealed();
    void statementsAreThoseOfTheContent_data();
    void statementsAreThoseOfTheContent();
    void countsAreThoseOfTheLists_data();
    void countsAreThoseOfTheLists();
    void sealedPageIsLikeAMissingOne();
    void everythingIsToldInTheEnd();

private:
    void gates_data();
    /// A Saying that collects what must not have been said.
    Saying judge(int watched, const QString &day);
    QStringList refsIn(const QString &text);
    void checkFacts(const domain::Page &page, int watched);
    void checkRelations(const domain::Page &page, int watched);
    void checkCast(const domain::Page &page, int watched);
    void accuse(const QString &what);
    void verdict();

    QTemporaryDir m_folder;
    QString m_pack;
    std::unique_ptr<ContentOracle> m_oracle;
    std::unique_ptr<Phrases> m_phrases;
    std::unique_ptr<Surfaces> m_surfaces;
    QStringList m_refs;
    QHash<QString, QStringList> m_seenRefs;
    QSet<int> m_told;
    QStringList m_leaks;
};

void TestShield::initTestCase()
{
    m_pack = m_folder.filePath(u"attache.pack"_s);
    QVERIFY(compiler::build(contentFolder, m_pack).has_value());
    m_surfaces = Surfaces::open(m_pack);
    QVERIFY(m_surfaces);
    m_oracle = std::make_unique<ContentOracle>(contentFolder);
    QVERIFY2(m_oracle->error().isEmpty(), qPrintable(m_oracle->error()));
    m_phrases = std::make_unique<Phrases>(m_oracle->texts());
    m_refs = m_oracle->pages().keys();
    m_refs.sort();
}

void TestShield::oracleReadsTheContent()
{
    // Nothing below could fail if the oracle had read nothing.
    QCOMPARE(m_oracle->episodeCount(), 22);
    QVERIFY(m_oracle->pages().size() > 600);
    QVERIFY(m_oracle->relations().size() > 300);
    QVERIFY(m_oracle->roles().size() > 30);
    int gated = 0;
    for (const Phrase &phrase : m_phrases->all()) {
        gated += phrase.openAt(0, lastDay) ? 0 : 1;
    }
    QVERIFY2(gated > 2000, qPrintable(QString::number(gated)));
}

void TestShield::accuse(const QString &what)
{
    if (!m_leaks.contains(what)) {
        m_leaks += what;
    }
}

void TestShield::verdict()
{
    const QStringList leaks = std::exchange(m_leaks, {});
    for (const QString &leak : leaks.mid(0, 20)) {
        qWarning("%s", qPrintable(leak));
    }
    QVERIFY2(leaks.isEmpty(), qPrintable(u"%1 leaks"_s.arg(leaks.size())));
}

QStringList TestShield::refsIn(const QString &text)
{
    static const QRegularExpression form(
        u"\\b(?:series|season|episode|character|person|organisation|place|term|work):[a-z0-9-]+"_s);
    auto seen = m_seenRefs.constFind(text);
    if (seen == m_seenRefs.cend()) {
        QStringList refs;
        auto matches = form.globalMatch(text);
        while (matches.hasNext()) {
            refs += matches.next().captured();
        }
        seen = m_seenRefs.insert(text, refs);
    }
    return *seen;
}

Saying TestShield::judge(int watched, const QString &day)
{
    return [this, watched, day](const QString &where, const QString &text) {
        for (const int number : m_phrases->in(text)) {
            const Phrase &phrase = m_phrases->all().at(number);
            m_told.insert(number);
            if (!phrase.openAt(watched, day)) {
                const Times &times = phrase.places.first();
                accuse(u"%1 tells \"%2\" (%3, gate %4, known %5)"_s.arg(where, phrase.text, phrase.where)
                           .arg(times.gate)
                           .arg(times.known));
            }
        }
        for (const QString &ref : refsIn(text)) {
            const auto page = m_oracle->pages().constFind(ref);
            if (page != m_oracle->pages().cend() && page->gate > watched) {
                accuse(where + u" names "_s + ref);
            }
        }
    };
}

void TestShield::gates_data()
{
    QTest::addColumn<int>("watched");
    for (int watched = 0; watched <= 22; ++watched) {
        QTest::addRow("%d watched", watched) << watched;
    }
}

void TestShield::saysNothingSealed_data()
{
    QTest::addColumn<int>("watched");
    QTest::addColumn<QString>("day");
    for (int watched = 0; watched <= 22; ++watched) {
        // Each gate today and on one earlier day; both ends of the story on all days.
        for (int day = 0; day < earlierDays.size(); ++day) {
            if (watched % earlierDays.size() == day || watched == 0 || watched == 22) {
                const QString &text = earlierDays.at(day);
                QTest::addRow("%d watched, %s", watched, qPrintable(text)) << watched << text;
            }
        }
        QTest::addRow("%d watched, %s", watched, qPrintable(lastDay)) << watched << lastDay;
    }
}

void TestShield::saysNothingSealed()
{
    QFETCH(int, watched);
    QFETCH(QString, day);
    const domain::Viewpoint viewpoint = viewpointOf(watched, day);
    const Saying say = judge(watched, day);
    for (const QString &ref : std::as_const(m_refs)) {
        m_surfaces->page(ref, viewpoint,
                         [&](const QString &where, const QString &text) { say(where + u' ' + ref, text); });
    }
    m_surfaces->lists(viewpoint, say);
    m_surfaces->tables(viewpoint, say);
    m_surfaces->company(viewpoint, say);
    m_surfaces->archive(viewpoint, say);
    m_surfaces->differences(viewpoint, say);
    m_surfaces->models(viewpoint, say);
    verdict();
}

void TestShield::searchFindsNothingSealed_data()
{
    gates_data();
}

void TestShield::searchFindsNothingSealed()
{
    QFETCH(int, watched);
    const domain::Viewpoint viewpoint = viewpointOf(watched, lastDay);
    const Saying say = judge(watched, lastDay);
    QSet<QString> queries;
    for (const QString &ref : std::as_const(m_refs)) {
        const ContentPage page = m_oracle->pages().value(ref);
        if (page.gate == 0) {
            // A few names that are there, as they are typed.
            if (qHash(ref, 0) % 16 == static_cast<size_t>(watched) % 16 &&
                !fitsKind(ref, domain::PageKind::Work)) {
                queries += {page.name, page.name.left(3)};
            }
            continue;
        }
        // Every sealed name as it begins and with a letter missing; whole and by its words in turn.
        queries += {page.name.left(4), page.name.left(page.name.size() - 1)};
        if (page.gate <= watched + 1 || qHash(ref, 0) % 4 == static_cast<size_t>(watched) % 4) {
            queries += page.name;
            for (const QString &word : page.name.split(u' ')) {
                queries += {word, word.left(3)};
            }
        }
    }
    for (const QString &query : std::as_const(queries)) {
        m_surfaces->find(query, viewpoint, say);
    }
    verdict();
}

void TestShield::statementsAreThoseOfTheContent_data()
{
    gates_data();
}

void TestShield::statementsAreThoseOfTheContent()
{
    QFETCH(int, watched);
    const domain::Viewpoint viewpoint = viewpointOf(watched, lastDay);
    for (const QString &ref : std::as_const(m_refs)) {
        if (fitsKind(ref, domain::PageKind::Work)) {
            continue;
        }
        const auto page = m_surfaces->encyclopedia().page(*domain::Ref::parse(ref), viewpoint);
        QVERIFY2(page.has_value() == (m_oracle->pages().value(ref).gate <= watched), qPrintable(ref));
        if (!page) {
            continue;
        }
        checkFacts(*page, watched);
        checkRelations(*page, watched);
        checkCast(*page, watched);
        for (const domain::PageCard &origin : m_surfaces->encyclopedia().linksTo(page->card.ref, viewpoint)) {
            if (m_oracle->linkGate(origin.ref.toString(), ref) > watched) {
                accuse(ref + u" is said to be linked from "_s + origin.ref.toString());
            }
        }
    }
    for (const domain::Graph::Edge &edge : m_surfaces->encyclopedia().graph(viewpoint).edges) {
        const bool known = std::ranges::any_of(m_oracle->relations(), [&](const ContentRelation &relation) {
            return relation.from == edge.from.toString() && relation.to == edge.to.toString() &&
                   relation.type == edge.type && relation.times.openAt(watched, lastDay);
        });
        if (!known) {
            accuse(u"graph: %1 %2 %3"_s.arg(edge.from.toString(), edge.type, edge.to.toString()));
        }
    }
    verdict();
}

void TestShield::checkFacts(const domain::Page &page, int watched)
{
    const QString ref = page.card.ref.toString();
    const ContentPage content = m_oracle->pages().value(ref);
    qsizetype expected = 0;
    for (const ContentFact &fact : content.facts) {
        const auto target = m_oracle->pages().constFind(fact.value);
        const bool targetOpen = target == m_oracle->pages().cend() || target->gate <= watched;
        expected += fact.times.openAt(watched, lastDay) && targetOpen ? 1 : 0;
    }
    if (page.facts.size() != expected) {
        accuse(u"%1 has %2 facts, not %3"_s.arg(ref).arg(page.facts.size()).arg(expected));
    }
    for (const domain::Fact &fact : page.facts) {
        const QString value = fact.ref ? fact.ref->toString() : fact.value;
        const bool known = std::ranges::any_of(content.facts, [&](const ContentFact &one) {
            const bool over = one.until && *one.until <= watched;
            const bool replaced = !one.superseded.isEmpty() && one.superseded <= lastDay;
            return one.property == fact.property && one.value == value &&
                   one.times.openAt(watched, lastDay) && over == fact.until.has_value() &&
                   (!over || *one.until == fact.until->ordinal) && replaced == fact.superseded.isValid();
        });
        if (!known) {
            accuse(u"%1: %2: %3"_s.arg(ref, fact.property, value));
        }
    }
}

void TestShield::checkRelations(const domain::Page &page, int watched)
{
    const QString ref = page.card.ref.toString();
    for (const domain::Relation &relation : page.relations) {
        const bool known = std::ranges::any_of(m_oracle->relations(), [&](const ContentRelation &one) {
            const bool over = one.until && *one.until <= watched;
            return one.from == ref && one.to == relation.to.ref.toString() && one.type == relation.type &&
                   one.times.openAt(watched, lastDay) && over == relation.until.has_value();
        });
        if (!known) {
            accuse(u"%1: %2 %3"_s.arg(ref, relation.type, relation.to.ref.toString()));
        }
    }
}

void TestShield::checkCast(const domain::Page &page, int watched)
{
    const QString ref = page.card.ref.toString();
    for (const domain::Role &role : page.roles) {
        for (const ContentRole &one : m_oracle->roles()) {
            if (one.person != role.person.ref.toString() || one.character != role.character.ref.toString()) {
                continue;
            }
            for (const int season : role.seasons) {
                if (one.seasonGates.value(season, Times::never) > watched) {
                    accuse(u"%1 tells of season %2"_s.arg(ref).arg(season));
                }
            }
        }
    }
    const domain::EpisodeSpine &spine = m_surfaces->encyclopedia().spine();
    for (const domain::EpisodeId episode : page.appearances) {
        if (spine.gateOf(episode)->ordinal > watched) {
            accuse(ref + u" appears in "_s + episode.toString());
        }
    }
    if (page.episode && !page.cast.isEmpty() && spine.gateOf(*page.episode)->ordinal > watched) {
        accuse(ref + u" tells who appears"_s);
    }
    for (const domain::EpisodeCard &episode : page.episodes) {
        const bool named = episode.gate.ordinal - 1 <= watched;
        if (!named && !(episode.title.isEmpty() && episode.logline.isEmpty() && !episode.open)) {
            accuse(ref + u" names "_s + episode.id.toString());
        }
    }
}

void TestShield::countsAreThoseOfTheLists_data()
{
    gates_data();
}

void TestShield::countsAreThoseOfTheLists()
{
    QFETCH(int, watched);
    const services::Encyclopedia &encyclopedia = m_surfaces->encyclopedia();
    for (const QString &day : earlierDays + QStringList{lastDay}) {
        const domain::Viewpoint viewpoint = viewpointOf(watched, day);
        for (const domain::PageKind kind : domain::allPageKinds) {
            const qsizetype listed = encyclopedia.list(kind, viewpoint, {}, 10000).cards.size();
            QCOMPARE(encyclopedia.count(kind, viewpoint), static_cast<int>(listed));
            const auto open = std::ranges::count_if(m_oracle->pages(), [&](const ContentPage &page) {
                return fitsKind(page.ref, kind) && page.gate <= watched;
            });
            if (day == lastDay) {
                QCOMPARE(static_cast<qsizetype>(listed), static_cast<qsizetype>(open));
            } else {
                QVERIFY(listed <= open);
            }
        }
    }
}

void TestShield::sealedPageIsLikeAMissingOne()
{
    QStringList answers;
    const auto collect = [&](const QString &, const QString &text) { answers += text; };
    m_surfaces->page(u"character:nobody-of-that-name"_s, viewpointOf(0, lastDay), collect);
    QCOMPARE(answers.size(), 1);
    const QStringList missing = std::exchange(answers, {});
    for (const QString &ref : std::as_const(m_refs)) {
        const int gate = m_oracle->pages().value(ref).gate;
        for (int watched = 0; watched < gate; ++watched) {
            m_surfaces->page(ref, viewpointOf(watched, lastDay), collect);
            QCOMPARE(std::exchange(answers, {}), missing);
        }
    }
}

void TestShield::everythingIsToldInTheEnd()
{
    // The other half of the promise, and the proof that the phrases are what the program shows.
    m_told.clear();
    const Saying say = judge(22, lastDay);
    const domain::Viewpoint viewpoint = viewpointOf(22, lastDay);
    for (const QString &ref : std::as_const(m_refs)) {
        m_surfaces->page(ref, viewpoint, say);
    }
    m_surfaces->tables(viewpoint, say);
    m_surfaces->archive(viewpoint, say);
    m_surfaces->differences(viewpoint, say);
    m_leaks.clear();
    int lost = 0;
    for (int number = 0; number < m_phrases->all().size(); ++number) {
        const Phrase &phrase = m_phrases->all().at(number);
        // Titles and summaries of sources that no page cites are not shown anywhere.
        if (!phrase.openAt(0, QString()) && phrase.openAt(22, lastDay) && !m_told.contains(number) &&
            !phrase.where.startsWith(u"source "_s)) {
            ++lost;
            if (lost <= 20) {
                qWarning("never told: \"%s\" (%s)", qPrintable(phrase.text), qPrintable(phrase.where));
            }
        }
    }
    QCOMPARE(lost, 0);
}

QTEST_GUILESS_MAIN(TestShield)
#include "tst_shield.moc"
