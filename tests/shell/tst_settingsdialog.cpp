// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using attache::services::Settings;
using attache::shell::SettingsDialog;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsBackWhatItGot_data();
    void handsBackWhatItGot();
    void appliesWhenAsked_data();
    void appliesWhenAsked();
    void defaultsComeBack();
    void scheduleNeedsTheNetwork();
};

void TestSettingsDialog::handsBackWhatItGot_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::newRow("defaults") << Settings();
    Settings other;
    other.scheme = Settings::Scheme::Dark;
    other.articleZoom = 140;
    other.listZoom = 80;
    other.veil = Settings::Veil::Silent;
    other.hideLaterTitles = false;
    other.askBeforeOpening = false;
    other.reduceMotion = true;
    other.systemColours = true;
    other.networkAllowed = false;
    other.fetchEveryHours = 12;
    other.language = QStringLiteral("de");
    other.keys = {{QStringLiteral("search"), QStringLiteral("Ctrl+J or F8")},
                  {QStringLiteral("teleport"), QStringLiteral("none")}};
    QTest::newRow("all different") << other;
    Settings byHand;
    byHand.veil = Settings::Veil::SealedForNow;
    byHand.fetchEveryHours = 48;
    QTest::newRow("hours written by hand") << byHand;
}

void TestSettingsDialog::handsBackWhatItGot()
{
    QFETCH(Settings, settings);
    const SettingsDialog dialog(settings, nullptr);
    QVERIFY(dialog.settings() == settings);
}

void TestSettingsDialog::appliesWhenAsked_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<int>("times");
    QTest::addColumn<bool>("closes");
    QTest::newRow("OK") << int(QDialogButtonBox::Ok) << 1 << true;
    QTest::newRow("Apply") << int(QDialogButtonBox::Apply) << 1 << false;
    QTest::newRow("Cancel") << int(QDialogButtonBox::Cancel) << 0 << true;
}

void TestSettingsDialog::appliesWhenAsked()
{
    QFETCH(int, button);
    QFETCH(int, times);
    QFETCH(bool, closes);
    Settings settings;
    settings.articleZoom = 130;
    SettingsDialog dialog(settings, nullptr);
    QSignalSpy applied(&dialog, &SettingsDialog::applied);
    dialog.show();
    auto *buttons = dialog.findChild<QDialogButtonBox *>();
    buttons->button(static_cast<QDialogButtonBox::StandardButton>(button))->click();
    QCOMPARE(applied.count(), times);
    QCOMPARE(!dialog.isVisible(), closes);
    if (times > 0) {
        QVERIFY(applied.at(0).at(0).value<Settings>() == settings);
    }
}

void TestSettingsDialog::defaultsComeBack()
{
    Settings settings;
    settings.articleZoom = 200;
    settings.veil = Settings::Veil::Silent;
    settings.networkAllowed = false;
    SettingsDialog dialog(settings, nullptr);
    const QSignalSpy applied(&dialog, &SettingsDialog::applied);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::RestoreDefaults)->click();
    QVERIFY(dialog.settings() == Settings());
    QCOMPARE(applied.count(), 0);
}

void TestSettingsDialog::scheduleNeedsTheNetwork()
{
    Settings settings;
    settings.networkAllowed = false;
    const SettingsDialog dialog(settings, nullptr);
    const QComboBox *hours = nullptr;
    const auto boxes = dialog.findChildren<QComboBox *>();
    for (const QComboBox *box : boxes) {
        hours = box->findData(24) >= 0 ? box : hours;
    }
    QVERIFY(hours);
    QVERIFY(!hours->isEnabled());
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
