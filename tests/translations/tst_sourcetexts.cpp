// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/catalogue.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache::tests;

namespace {

QString difference(const QStringList &from, const QStringList &taken)
{
    QStringList rest;
    for (const QString &key : from) {
        if (!taken.contains(key)) {
            rest += key;
        }
    }
    return rest.join(u'\n');
}

} // namespace

/// The catalogues hold the texts of the sources as they are now: a new text cannot be forgotten.
class TestSourceTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsInTheCatalogue_data();
    void everyTextIsInTheCatalogue();
    void everyMessageIsInTheSources_data() { everyTextIsInTheCatalogue_data(); }
    void everyMessageIsInTheSources();

private:
    /// What English needs is its plural forms; any other language needs everything.
    QStringList wantedKeys(const QString &language) const { return m_sources.keys(language == u"en"_s); }

    Catalogue m_sources;
};

void TestSourceTexts::initTestCase()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    const QString path = folder.filePath(u"sources.ts"_s);
    QStringList arguments{QStringLiteral(ATTACHE_SOURCE_DIR "/app")};
    arguments += QStringLiteral(ATTACHE_LUPDATE_OPTIONS).split(u' ', Qt::SkipEmptyParts);
    arguments += {u"-target-language"_s, u"de"_s, u"-ts"_s, path};

    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(ATTACHE_LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
    const QByteArray said = lupdate.readAll();
    QVERIFY2(lupdate.exitStatus() == QProcess::NormalExit && lupdate.exitCode() == 0, said.constData());
    // Such as a class that translates without Q_OBJECT, whose texts would be sought in another context.
    QVERIFY2(!said.contains("lacks Q_OBJECT"), said.constData());

    const auto read = readCatalogue(path);
    QVERIFY(read);
    QVERIFY(read->messages.size() > 100);
    m_sources = *read;
}

void TestSourceTexts::everyTextIsInTheCatalogue_data()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = catalogueLanguages();
    for (const QString &language : languages) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestSourceTexts::everyTextIsInTheCatalogue()
{
    QFETCH(QString, language);
    const auto catalogue = readCatalogue(cataloguePath(language));
    QVERIFY(catalogue);
    const QString missing = difference(wantedKeys(language), catalogue->keys());
    QVERIFY2(missing.isEmpty(), qPrintable(u"build update_translations and translate:\n"_s + missing));
}

void TestSourceTexts::everyMessageIsInTheSources()
{
    QFETCH(QString, language);
    const auto catalogue = readCatalogue(cataloguePath(language));
    QVERIFY(catalogue);
    const QString leftOver = difference(catalogue->keys(), wantedKeys(language));
    QVERIFY2(leftOver.isEmpty(), qPrintable(u"build update_translations:\n"_s + leftOver));
}

QTEST_GUILESS_MAIN(TestSourceTexts)
#include "tst_sourcetexts.moc"
