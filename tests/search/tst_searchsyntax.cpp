// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchpacks.h"
#include "services/encyclopedia.h"
#include "services/search.h"
#include "services/searchsyntax.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;
using Code = domain::SearchProblem::Code;

/// Fields, phrases, minus and OR: what they find on the real content, and what is told of wrong ones.
class TestSearchSyntax : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void found_data();
    void found();
    void nothingOfAnotherKind();
    void problems_data();
    void problems();
    void wordsBesideAProblemStillCount();
    void alternativesAreLimited();
    void completions_data();
    void completions();
    void completionsKeepToTheViewpoint();

private:
    QStringList refs(const QString &query, int watched = 22) const;
    static domain::Viewpoint at(int watched)
    {
        return {domain::Gate{watched}, QDate(2026, 6, 1), false, std::nullopt};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<services::Encyclopedia> m_book;
    std::unique_ptr<services::Search> m_search;
};

void TestSearchSyntax::initTestCase()
{
    const QString path = m_folder.filePath(u"real.pack"_s);
    QVERIFY(test::writeSearchable(test::realContents(), path));
    auto book = services::Encyclopedia::open(path);
    QVERIFY(book);
    m_book = std::move(*book);
    m_search = std::make_unique<services::Search>(*m_book);
}

QStringList TestSearchSyntax::refs(const QString &query, int watched) const
{
    QStringList refs;
    const domain::SearchAnswer answer = m_search->find({query, {}, 200}, at(watched));
    for (const domain::SearchResult &result : answer.results) {
        refs.append(result.newsId.isEmpty() ? result.card.ref.toString() : result.newsId);
    }
    return refs;
}

void TestSearchSyntax::found_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("absent");
    const auto row = [](const char *query, const QStringList &there, const QStringList &absent) {
        QTest::newRow(query) << QString::fromLatin1(query) << there << absent;
    };
    const QString keri = u"person:keri-russell"_s;
    const QString kate = u"character:kate-wyler"_s;
    const QString hal = u"character:hal-wyler"_s;
    const QString americans = u"work:the-americans"_s;
    row("actor:keri", {keri, kate, americans}, {hal});
    row("actor:\"keri russell\" kind:work", {americans}, {keri, kate});
    row("actor: keri kind: work", {americans}, {keri});
    row("character:hal kind:person", {u"person:rufus-sewell"_s}, {keri});
    row("role:\"elizabeth jennings\"", {keri}, {kate});
    row("in:\"the americans\"", {keri}, {hal});
    row("job:director kind:person", {u"person:alex-graves"_s}, {});
    row("season:2 kind:episode", {u"episode:s02e03"_s}, {u"episode:s01e03"_s});
    row("episode:s2e3", {u"episode:s02e03"_s, kate}, {u"episode:s02e04"_s});
    row("episode:3 kind:episode", {u"episode:s01e03"_s, u"episode:s02e03"_s}, {u"episode:s02e04"_s});
    row("kind:episode before:2024", {u"episode:s01e01"_s}, {u"episode:s02e01"_s});
    row("kind:episode after:2024", {u"episode:s03e01"_s}, {u"episode:s02e01"_s});
    row("wyler kind:character", {kate, hal}, {keri});
    row("wyler -hal", {kate}, {hal});
    row("wyler -character:hal", {kate}, {hal});
    row("\"kate wyler\"", {kate}, {hal});
    row("\"wyler kate\"", {}, {kate});
    row("keri OR rufus", {keri, u"person:rufus-sewell"_s}, {});
    row("kate OR hal wyler", {kate, hal}, {});
    row("source:collider", {u"season:season-2"_s}, {});
    row("actor:keri season:2", {keri, kate}, {americans});
}

void TestSearchSyntax::found()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, there);
    QFETCH(const QStringList, absent);
    const QStringList results = refs(query);
    for (const QString &ref : there) {
        QVERIFY2(results.contains(ref), qPrintable(ref + u" is not in "_s + results.join(u' ')));
    }
    for (const QString &ref : absent) {
        QVERIFY2(!results.contains(ref), qPrintable(ref + u" is in "_s + results.join(u' ')));
    }
    QVERIFY(m_search->find({query, {}, 20}, at(22)).problems.isEmpty());
}

void TestSearchSyntax::nothingOfAnotherKind()
{
    const QStringList results = refs(u"kind:season"_s);
    QVERIFY(results.size() >= 3);
    for (const QString &ref : results) {
        QVERIFY2(ref.startsWith(u"season:"), qPrintable(ref));
    }
    const QStringList news = refs(u"diplomat kind:news"_s);
    QVERIFY(!news.isEmpty());
    for (const QString &id : news) {
        QVERIFY2(id.startsWith(u"archive:"), qPrintable(id));
    }
}

void TestSearchSyntax::problems_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    const auto row = [](const char *query, Code code, int start, int length) {
        QTest::newRow(query) << QString::fromLatin1(query) << static_cast<int>(code) << start << length;
    };
    row("kate actr:keri", Code::UnknownField, 5, 4);
    row("kate actor:", Code::MissingValue, 5, 6);
    row("kate kind:banana", Code::UnknownKind, 10, 6);
    row("kate season:two", Code::BadNumber, 12, 3);
    row("kate episode:x", Code::BadNumber, 13, 1);
    row("kate before:yesterday", Code::BadDate, 12, 9);
    row("kate after:2024-13", Code::BadDate, 11, 7);
    row("kate \"wyler", Code::UnclosedQuote, 5, 1);
    row("kate OR", Code::LoneOr, 5, 2);
    row("OR kate", Code::LoneOr, 0, 2);
}

void TestSearchSyntax::problems()
{
    QFETCH(const QString, query);
    QFETCH(const int, code);
    const domain::SearchAnswer answer = m_search->find({query, {}, 20}, at(22));
    QCOMPARE(answer.problems.size(), 1);
    const domain::SearchProblem &problem = answer.problems.first();
    QCOMPARE(static_cast<int>(problem.code), code);
    QTEST(problem.place.start, "start");
    QTEST(problem.place.length, "length");
}

void TestSearchSyntax::wordsBesideAProblemStillCount()
{
    for (const QString &query : {u"kate wyler kind:banana"_s, u"kate wyler season:two"_s, u"kate \"wyler"_s,
                                 u"kate wyler OR"_s, u"kate wyler actor:"_s}) {
        QCOMPARE(refs(query).value(0), u"character:kate-wyler"_s);
    }
    // A title with a colon is no field.
    QVERIFY(services::parseSearch(u"Star Trek: Discovery"_s).problems.isEmpty());
}

void TestSearchSyntax::alternativesAreLimited()
{
    const QString many = u"a OR b c OR d e OR f g OR h i OR j"_s;
    QCOMPARE(services::parseSearch(many).alternatives.size(), 8);
    for (const QString &text : {QString(), u" "_s, u"-"_s, u":"_s, u"\""_s, u"OR"_s, u"-\""_s, u"actor::"_s,
                                u"-actor:"_s, QString(QChar(0xD83D)), u"\"\"\""_s, u"in:\"\""_s}) {
        QVERIFY(!services::parseSearch(text).alternatives.isEmpty());
        refs(text);
    }
}

void TestSearchSyntax::completions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("offered");
    QTest::addColumn<int>("start");
    QTest::newRow("field") << u"ac"_s << u"actor:"_s << 0;
    QTest::newRow("second field") << u"kate se"_s << u"season:"_s << 5;
    QTest::newRow("minus") << u"kate -ki"_s << u"kind:"_s << 6;
    QTest::newRow("kind") << u"kind:per"_s << u"person"_s << 5;
    QTest::newRow("person") << u"actor:ker"_s << u"\"Keri Russell\""_s << 6;
    QTest::newRow("work") << u"in:americ"_s << u"\"The Americans\""_s << 3;
    QTest::newRow("job") << u"job:dir"_s << u"director"_s << 4;
    QTest::newRow("season") << u"season:"_s << u"2"_s << 7;
}

void TestSearchSyntax::completions()
{
    QFETCH(const QString, text);
    QFETCH(const QString, offered);
    const auto completions = m_search->completions(text, static_cast<int>(text.size()), at(22));
    const auto there = std::find_if(completions.begin(), completions.end(),
                                    [&](const auto &completion) { return completion.text == offered; });
    QVERIFY(there != completions.end());
    QTEST(there->place.start, "start");
}

void TestSearchSyntax::completionsKeepToTheViewpoint()
{
    const auto offers = [this](int watched) {
        QStringList texts;
        for (const auto &completion : m_search->completions(u"character:them"_s, 14, at(watched))) {
            texts.append(completion.text);
        }
        return texts;
    };
    QVERIFY(offers(22).contains(u"\"Thema Asiedu-Dennison\""_s));
    QVERIFY(!offers(21).contains(u"\"Thema Asiedu-Dennison\""_s));
}

QTEST_GUILESS_MAIN(TestSearchSyntax)
#include "tst_searchsyntax.moc"
