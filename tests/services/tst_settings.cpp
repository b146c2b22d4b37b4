// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings.h"
#include "support/faultydisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace attache;
using services::loadSettings;
using services::saveSettings;
using services::Settings;
using services::SettingsError;

namespace {

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Settings unusual()
{
    Settings settings;
    settings.scheme = Settings::Scheme::Dark;
    settings.articleZoom = 140;
    settings.listZoom = 90;
    settings.veil = Settings::Veil::Silent;
    settings.hideLaterTitles = false;
    settings.askBeforeOpening = false;
    settings.reduceMotion = true;
    settings.systemColours = true;
    settings.networkAllowed = false;
    settings.fetchEveryHours = 12;
    settings.language = QStringLiteral("de");
    settings.keys = {{QStringLiteral("search"), QStringLiteral("Ctrl+J or F8")},
                     {QStringLiteral("teleport"), QStringLiteral("none")}};
    return settings;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void missingFileGivesDefaults();
    void everythingSurvives();
    void damagedFileIsKeptAside_data();
    void damagedFileIsKeptAside();
    void valuesAreBroughtIntoRange_data();
    void valuesAreBroughtIntoRange();
    void whatIsUnknownStays();
    void fullDiskLeavesTheOldFile();
    void folderInTheFilesPlace();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("config/attache.ini")); }
    bool makeFile(const QByteArray &bytes) const
    {
        return QDir().mkpath(m_folder->filePath(QStringLiteral("config"))) && writeFile(path(), bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::missingFileGivesDefaults()
{
    const auto loaded = loadSettings(path());
    QVERIFY(!loaded.problem);
    QVERIFY(loaded.settings == Settings());
    QVERIFY(!QFile::exists(path()));
}

void TestSettings::everythingSurvives()
{
    QVERIFY(saveSettings(unusual(), path()));
    const auto loaded = loadSettings(path());
    QVERIFY(!loaded.problem);
    QVERIFY(loaded.settings == unusual());
    QVERIFY(saveSettings(Settings(), path()));
    QVERIFY(loadSettings(path()).settings == Settings());
}

void TestSettings::damagedFileIsKeptAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not UTF-8") << QByteArray("[appearance]\nscheme = \xff\xfe\xfa\n");
    QTest::newRow("zero bytes") << QByteArray(300, '\0');
    QTest::newRow("a sentence") << QByteArray("Dear reader,\nthis is a letter.\n");
    QTest::newRow("cut within a section's name") << QByteArray("[appearance]\nscheme = dark\n[spoi");
    QTest::newRow("too large") << QByteArray("# comment\n").repeated(200000);
}

void TestSettings::damagedFileIsKeptAside()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(makeFile(bytes));
    const auto loaded = loadSettings(path());
    QVERIFY(loaded.problem);
    QCOMPARE(loaded.problem->code, SettingsError::Code::Damaged);
    QVERIFY(loaded.settings == Settings());
    QCOMPARE(contents(loaded.problem->keptAs), bytes);
    QVERIFY(saveSettings(unusual(), path()));
    QVERIFY(loadSettings(path()).settings == unusual());

    QVERIFY(makeFile(bytes));
    const auto again = loadSettings(path());
    QVERIFY(again.problem);
    QVERIFY(again.problem->keptAs != loaded.problem->keptAs);
    QCOMPARE(contents(loaded.problem->keptAs), bytes);
}

void TestSettings::valuesAreBroughtIntoRange_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("zoom");
    QTest::newRow("small") << QByteArray("articleZoom = 3") << 50;
    QTest::newRow("large") << QByteArray("articleZoom=4000") << 300;
    QTest::newRow("beyond int") << QByteArray("articleZoom = 99999999999999999999") << 300;
    QTest::newRow("a word") << QByteArray("articleZoom = wide") << 100;
    QTest::newRow("empty") << QByteArray("articleZoom =") << 100;
    QTest::newRow("not a number") << QByteArray("articleZoom = nan") << 100;
    QTest::newRow("spaces and CRLF") << QByteArray("  articleZoom =  120 \r") << 120;
}

void TestSettings::valuesAreBroughtIntoRange()
{
    QFETCH(QByteArray, line);
    QFETCH(int, zoom);
    QVERIFY(makeFile("[appearance]\nscheme = purple\n" + line + "\n"));
    const auto loaded = loadSettings(path());
    QVERIFY(!loaded.problem);
    QCOMPARE(loaded.settings.articleZoom, zoom);
    QCOMPARE(loaded.settings.scheme, Settings::Scheme::System);
}

void TestSettings::whatIsUnknownStays()
{
    QVERIFY(makeFile("# my notes\n[appearance]\nsparkle = 7\nscheme = dark\n\n[future]\nscheme = neon\n"));
    Settings settings = loadSettings(path()).settings;
    QCOMPARE(settings.scheme, Settings::Scheme::Dark);
    settings.scheme = Settings::Scheme::Light;
    QVERIFY(saveSettings(settings, path()));
    const QByteArray text = contents(path());
    QVERIFY(text.startsWith("# my notes\n[appearance]\nsparkle = 7\nscheme = light\n"));
    QVERIFY(text.contains("[future]\nscheme = neon\n"));
    QVERIFY(loadSettings(path()).settings == settings);
}

void TestSettings::fullDiskLeavesTheOldFile()
{
    QVERIFY(saveSettings(unusual(), path()));
    const QByteArray before = contents(path());
    {
        const testsupport::FullDisk disk;
        const auto saved = saveSettings(Settings(), path());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, SettingsError::Code::Unwritable);
    }
    QCOMPARE(contents(path()), before);
}

void TestSettings::folderInTheFilesPlace()
{
    QVERIFY(QDir().mkpath(path()));
    const auto loaded = loadSettings(path());
    QVERIFY(loaded.problem);
    QCOMPARE(loaded.problem->code, SettingsError::Code::Unreadable);
    QVERIFY(loaded.settings == Settings());
    QVERIFY(!saveSettings(Settings(), path()));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
