// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchpacks.h"
#include "services/encyclopedia.h"
#include "services/search.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;
using domain::QuickAnswer;

namespace {

/// "kind subject aspect: item = value, item".
QString describe(const std::optional<QuickAnswer> &answer)
{
    if (!answer) {
        return u"none"_s;
    }
    QStringList items;
    for (const QuickAnswer::Item &item : answer->items) {
        const QString ref = item.link.name.isEmpty() ? QString() : item.link.ref.toString();
        items.append(item.value.isEmpty() ? ref : ref + u'=' + item.value);
    }
    const QString subject = answer->subject.name.isEmpty() ? QString() : answer->subject.ref.toString();
    return u"%1|%2|%3"_s.arg(subject, answer->aspect, items.join(u','));
}

} // namespace

/// Questions on the real content: the answer where the data has it at the viewpoint, and none where it has
/// not.
class TestSearchQuestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void answered_data();
    void answered();
    void noAnswer_data();
    void noAnswer();
    void answersKeepToTheViewpoint();
    void hiddenRowsChangeNoAnswer_data();
    void hiddenRowsChangeNoAnswer();

private:
    static domain::Viewpoint at(int watched)
    {
        return {domain::Gate{watched}, QDate(2026, 6, 1), false, std::nullopt};
    }
    std::optional<QuickAnswer> ask(const QString &question, int watched = 22) const
    {
        return m_search->find({question, {}, 20}, at(watched)).answer;
    }

    QTemporaryDir m_folder;
    compiler::PackContents m_contents;
    std::unique_ptr<services::Encyclopedia> m_book;
    std::unique_ptr<services::Search> m_search;
};

void TestSearchQuestions::initTestCase()
{
    const QString path = m_folder.filePath(u"real.pack"_s);
    m_contents = test::realContents();
    QVERIFY(test::writeSearchable(m_contents, path));
    auto book = services::Encyclopedia::open(path);
    QVERIFY(book);
    m_book = std::move(*book);
    m_search = std::make_unique<services::Search>(*m_book);
}

void TestSearchQuestions::answered_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *question, const char *part) {
        QTest::newRow(question) << QString::fromLatin1(question) << QString::fromLatin1(part);
    };
    row("who plays kate", "character:kate-wyler||person:keri-russell");
    row("Who plays Kate Wyler?", "character:kate-wyler||person:keri-russell");
    row("who played the president", "person:allison-janney");
    row("kate wyler actress", "character:kate-wyler||person:keri-russell");
    row("keri russell character", "person:keri-russell||character:kate-wyler");
    row("who does rufus sewell play", "person:rufus-sewell||character:hal-wyler");
    row("what else has rufus sewell been in", "work:");
    row("where do I know keri russell from", "work:the-americans=Elizabeth Jennings");
    row("keri russell movies", "work:the-americans=Elizabeth Jennings");
    row("actors from the west wing", "person:allison-janney=C. J. Cregg");
    row("who was in the americans", "person:keri-russell=Elizabeth Jennings");
    row("episodes directed by alex graves", "person:alex-graves|director|episode:");
    row("who directed s1e3", "episode:s01e03|director|person:");
    row("hal's wife", "character:hal-wyler|spouse|character:kate-wyler");
    row("hals wife", "character:hal-wyler|spouse|character:kate-wyler");
    row("wife of hal wyler", "character:hal-wyler|spouse|character:kate-wyler");
    row("who is kate married to", "character:kate-wyler|spouse|character:hal-wyler");
    row("british prime minister", "character:nicol-trowbridge=prime minister of the United Kingdom");
    row("who is the british prime minister",
        "character:nicol-trowbridge=prime minister of the United Kingdom");
    row("us president", "character:grace-penn=president of the United States");
    row("american vice president", "character:hal-wyler=vice president of the United States");
    row("season 2 release date", "season:season-2|premiere|=2024-10-31");
    row("when does season 3 come out", "season:season-3|premiere|=2025-10-16");
    row("release date of s2e3", "episode:s02e03|released|=2024-10-31");
    row("who is eidra park", "CIA station chief");
}

void TestSearchQuestions::answered()
{
    QFETCH(const QString, question);
    QFETCH(const QString, part);
    const auto answer = ask(question);
    QVERIFY2(describe(answer).contains(part), qPrintable(describe(answer)));
    QVERIFY(!answer->sources.isEmpty());
}

void TestSearchQuestions::noAnswer_data()
{
    QTest::addColumn<QString>("question");
    QTest::newRow("name") << u"kate wyler"_s;
    QTest::newRow("nobody") << u"who plays sherlock holmes"_s;
    QTest::newRow("no such relation") << u"kate's daughter"_s;
    QTest::newRow("no such post") << u"german chancellor"_s;
    QTest::newRow("unfinished name") << u"who plays kat"_s;
    QTest::newRow("misspelt") << u"who plays kaet wlyer"_s;
    QTest::newRow("with syntax") << u"who plays \"kate\""_s;
    QTest::newRow("a season that has no date") << u"season 9 release date"_s;
    QTest::newRow("nothing") << QString();
}

void TestSearchQuestions::noAnswer()
{
    QFETCH(const QString, question);
    QCOMPARE(describe(ask(question)), u"none"_s);
}

void TestSearchQuestions::answersKeepToTheViewpoint()
{
    QVERIFY(describe(ask(u"american vice president"_s, 0)).contains(u"character:grace-penn"));
    QVERIFY(describe(ask(u"us president"_s, 0)).contains(u"character:william-rayburn"));
    QCOMPARE(describe(ask(u"who is colonel andreev"_s, 0)), u"none"_s);
    QVERIFY(describe(ask(u"who is colonel andreev"_s, 22)) != u"none"_s);
}

void TestSearchQuestions::hiddenRowsChangeNoAnswer_data()
{
    QTest::addColumn<int>("watched");
    for (const int watched : {0, 5, 8, 14, 18}) {
        QTest::addRow("%d watched", watched) << watched;
    }
}

/// As in a pack in which nothing hidden was ever written.
void TestSearchQuestions::hiddenRowsChangeNoAnswer()
{
    QFETCH(const int, watched);
    const QString path = m_folder.filePath(u"reduced.pack"_s);
    QVERIFY(test::writeSearchable(test::withoutHidden(m_contents, at(watched)), path));
    const auto book = services::Encyclopedia::open(path);
    QVERIFY(book);
    const services::Search reduced(**book);

    QStringList questions;
    for (const storage::rows::Page &page : m_contents.pages) {
        if (page.kind == u"character") {
            questions << u"who plays "_s + page.name << page.name + u"'s boss"_s << u"who is "_s + page.name
                      << page.name + u"'s enemies"_s;
        } else if (page.kind == u"person") {
            questions << u"who does %1 play"_s.arg(page.name) << u"episodes directed by "_s + page.name
                      << u"what else has %1 been in"_s.arg(page.name);
        } else if (page.kind == u"season" || page.kind == u"episode") {
            questions << page.name + u" release date"_s << u"who directed "_s + page.name;
        }
    }
    for (const storage::rows::Fact &fact : m_contents.facts) {
        if (fact.property == u"title" || fact.property == u"occupation") {
            questions << u"who is the "_s + fact.value << fact.value;
        }
    }
    for (qsizetype i = watched % 7; i < questions.size(); i += 7) {
        const QString &question = questions.at(i);
        const auto mine = ask(question, watched);
        const auto theirs = reduced.find({question, {}, 20}, at(watched)).answer;
        QVERIFY2(describe(mine) == describe(theirs),
                 qPrintable(question + u": "_s + describe(mine) + u" / "_s + describe(theirs)));
    }
}

QTEST_GUILESS_MAIN(TestSearchQuestions)
#include "tst_searchquestions.moc"
