// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchpacks.h"
#include "services/encyclopedia.h"
#include "services/search.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

/// 0 when it is not there.
int placeIn(const std::optional<domain::QuickAnswer> &answer, const QString &wanted)
{
    for (qsizetype i = 0; answer && i < answer->items.size(); ++i) {
        if (answer->items.at(i).link.ref.toString() == wanted) {
            return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

} // namespace

/// How often the wanted page is the first or among the first three, by kind of query, with everything
/// watched.
class TestSearchQuality : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wantedPagesComeFirst_data();
    void wantedPagesComeFirst();

private:
    QTemporaryDir m_folder;
    std::map<QString, QList<test::Judgement>> m_judgements;
    std::unique_ptr<services::Encyclopedia> m_book;
};

void TestSearchQuality::initTestCase()
{
    const QList<test::Judgement> judgements = test::readJudgements();
    QVERIFY(judgements.size() >= 400);
    for (const test::Judgement &judgement : judgements) {
        m_judgements[judgement.kind].append(judgement);
    }
    const QString path = m_folder.filePath(u"real.pack"_s);
    QVERIFY(test::writeSearchable(test::realContents(), path));
    auto book = services::Encyclopedia::open(path);
    QVERIFY(book);
    m_book = std::move(*book);
}

void TestSearchQuality::wantedPagesComeFirst_data()
{
    // The least that each kind must keep, success@1 and success@3.
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("amongThree");
    QTest::newRow("name") << 0.97 << 0.99;
    QTest::newRow("order") << 0.97 << 0.99;
    QTest::newRow("alias") << 0.97 << 0.99;
    QTest::newRow("prefix") << 0.90 << 0.97;
    QTest::newRow("typo") << 0.95 << 0.97;
    QTest::newRow("role") << 0.90 << 0.95;
    QTest::newRow("part") << 0.90 << 0.95;
    QTest::newRow("number") << 0.97 << 0.99;
    QTest::newRow("folded") << 0.95 << 0.99;
    QTest::newRow("text") << 0.70 << 0.85;
    QTest::newRow("question") << 0.90 << 0.95;
    QTest::newRow("post") << 0.90 << 0.95;
    QTest::newRow("date") << 0.80 << 0.95;
    QTest::newRow("field") << 0.90 << 0.95;
}

void TestSearchQuality::wantedPagesComeFirst()
{
    QFETCH(const double, first);
    QFETCH(const double, amongThree);
    const QList<test::Judgement> judgements = m_judgements[QString::fromLatin1(QTest::currentDataTag())];
    QVERIFY(!judgements.isEmpty());
    const services::Search search(*m_book);
    const domain::Viewpoint viewpoint{m_book->spine().last(), QDate(2026, 6, 1), false, std::nullopt};
    int firsts = 0;
    int threes = 0;
    double reciprocals = 0;
    for (const test::Judgement &judgement : judgements) {
        const domain::SearchAnswer answer = search.find({judgement.query, {}, 20}, viewpoint);
        // Who asks reads the answer; the results stand below it.
        int place = judgement.kind == u"question" ? placeIn(answer.answer, judgement.wanted) : 0;
        for (qsizetype i = 0; i < answer.results.size() && place == 0; ++i) {
            if (answer.results.at(i).card.ref.toString() == judgement.wanted) {
                place = static_cast<int>(i) + 1;
            }
        }
        firsts += place == 1 ? 1 : 0;
        threes += place >= 1 && place <= 3 ? 1 : 0;
        reciprocals += place == 0 ? 0.0 : 1.0 / place;
        if (place != 1) {
            qInfo("  %s: %s is number %d", qPrintable(judgement.query), qPrintable(judgement.wanted), place);
        }
    }
    const auto count = static_cast<double>(judgements.size());
    qInfo("%3d queries: success@1 %.3f, success@3 %.3f, MRR %.3f", static_cast<int>(count), firsts / count,
          threes / count, reciprocals / count);
    QVERIFY(firsts / count >= first);
    QVERIFY(threes / count >= amongThree);
}

QTEST_GUILESS_MAIN(TestSearchQuality)
#include "tst_searchquality.moc"
