// SPDX-License-Identifier: GPL-3.0-or-later
// The encyclopedia's own content.

#include "compiler/compiler.h"
#include "packquery.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

class TestCompilerContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasNoErrors();
    void tellsNoTitleEarly();
    void datesEverything_data();
    void datesEverything();
    void linksNoPageBeforeItExists();
    void relationsHaveBothSides();

private:
    QTemporaryDir m_folder;
    QString m_pack;
    compiler::CompileReport m_report;
};

void TestCompilerContent::initTestCase()
{
    m_pack = m_folder.filePath(u"attache.pack"_s);
    const auto built = compiler::build(QStringLiteral(ATTACHE_SOURCE_DIR "/resources/content"), m_pack);
    m_report = built ? *built : built.error().report;
}

void TestCompilerContent::hasNoErrors()
{
    for (const compiler::Problem &problem : std::as_const(m_report.errors)) {
        qWarning("%s", qPrintable(problem.toString()));
    }
    QVERIFY(m_report.errors.isEmpty());
    QVERIFY(m_report.summary.pages > 600);
    QCOMPARE(m_report.summary.episodes, 22);
}

void TestCompilerContent::tellsNoTitleEarly()
{
    for (const compiler::Problem &problem : std::as_const(m_report.warnings)) {
        QVERIFY2(!problem.what.startsWith(u"the title"_s), qPrintable(problem.toString()));
    }
}

void TestCompilerContent::datesEverything_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"fact", "relation", "role", "credit", "award", "utterance", "span", "event"}) {
        QTest::newRow(table) << QString::fromLatin1(table);
    }
}

void TestCompilerContent::datesEverything()
{
    QFETCH(QString, table);
    QCOMPARE(test::packRows(m_pack, u"SELECT count(*) FROM %1 WHERE known = ''"_s.arg(table)),
             QStringList{u"0"_s});
    QVERIFY(test::packRows(m_pack, u"SELECT count(*) FROM "_s + table).first().toInt() > 0);
}

void TestCompilerContent::linksNoPageBeforeItExists()
{
    QCOMPARE(test::packRows(m_pack,
                            u"SELECT o.slug, t.slug FROM link JOIN page t ON t.id = link.target "
                            "JOIN page o ON o.id = link.origin WHERE link.gate < max(t.gate, o.gate)"_s),
             QStringList());
}

void TestCompilerContent::relationsHaveBothSides()
{
    QCOMPARE(test::packRows(
                 m_pack, u"SELECT count(*) FROM relation a WHERE derived = 0 AND NOT EXISTS (SELECT 1 FROM "
                         "relation b JOIN relation_type t ON t.word = a.type WHERE b.written = a.id AND "
                         "b.derived = 1 AND b.page = a.target AND b.target = a.page AND b.type = "
                         "t.inverse AND b.gate = a.gate AND b.known = a.known)"_s),
             QStringList{u"0"_s});
}

QTEST_GUILESS_MAIN(TestCompilerContent)
#include "tst_compiler_content.moc"
