// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/synth.h"
#include "packquery.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using namespace Qt::StringLiterals;

class TestSynth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameBytes();
    void hasWhatWasAsked();
    void reportsAFolderThatIsNotThere();

private:
    QTemporaryDir m_folder;
};

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void TestSynth::sameSeedSameBytes()
{
    const auto make = [this](const QString &name, quint32 seed) {
        const QString path = m_folder.filePath(name);
        const auto made = compiler::synthesise({200, seed}, path);
        return made ? bytesOf(path) : QByteArray();
    };
    const QByteArray first = make(u"a.pack"_s, 7);
    QVERIFY(!first.isEmpty());
    QCOMPARE(make(u"b.pack"_s, 7), first);
    QVERIFY(make(u"c.pack"_s, 8) != first);
}

void TestSynth::hasWhatWasAsked()
{
    const QString path = m_folder.filePath(u"d.pack"_s);
    const auto made = compiler::synthesise({500, 1}, path);
    QVERIFY(made);
    QCOMPARE(made->pages, 500);
    QCOMPARE(made->episodes, 22);
    QCOMPARE(test::packRows(path, u"SELECT count(*), count(DISTINCT kind), count(DISTINCT slug) FROM page"_s),
             QStringList{u"500|9|500"_s});
    QCOMPARE(test::packRows(path, u"SELECT count(*) FROM fact JOIN page ON page.id = fact.page "
                                  "WHERE fact.gate < page.gate"_s),
             QStringList{u"0"_s});
    QVERIFY(test::packRows(path, u"SELECT count(*) FROM fact WHERE gate > 0"_s).first().toInt() > 50);
}

void TestSynth::reportsAFolderThatIsNotThere()
{
    const auto made = compiler::synthesise({30, 1}, m_folder.filePath(u"nowhere/x.pack"_s));
    QVERIFY(!made);
    QCOMPARE(made.error().code, compiler::CompileError::Code::CannotCreate);
}

QTEST_GUILESS_MAIN(TestSynth)
#include "tst_synth.moc"
