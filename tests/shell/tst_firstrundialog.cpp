// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firstrundialog.h"
#include "widgets/episodecell.h"
#include "widgets/episodegrid.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using attache::domain::EpisodeId;
using attache::domain::EpisodeSpine;
using attache::domain::Gate;
using attache::shell::FirstRunDialog;
using attache::widgets::EpisodeGrid;

class TestFirstRunDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWithNothingWatched();
    void aCellSaysHowFar();
    void nothingAndEverythingAnswerAtOnce();
    void closingIsNothingWatched();

private:
    static QPushButton *button(const FirstRunDialog &dialog, const QString &word);

    const EpisodeSpine m_spine{QList<EpisodeId>{{1, 1}, {1, 2}, {1, 3}, {2, 1}, {2, 2}}};
};

QPushButton *TestFirstRunDialog::button(const FirstRunDialog &dialog, const QString &word)
{
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *one : buttons) {
        if (one->text().remove(u'&').contains(word)) {
            return one;
        }
    }
    return nullptr;
}

void TestFirstRunDialog::asksWithNothingWatched()
{
    FirstRunDialog dialog(m_spine, nullptr);
    QCOMPARE(dialog.watched(), Gate{0});
    dialog.open();
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.watched(), Gate{0});
}

void TestFirstRunDialog::aCellSaysHowFar()
{
    FirstRunDialog dialog(m_spine, nullptr);
    dialog.open();
    auto *summary = dialog.findChild<QLabel *>(QStringLiteral("watchedSummary"));
    QVERIFY(summary);
    const QString before = summary->text();
    auto *grid = dialog.findChild<EpisodeGrid *>();
    grid->cell({2, 1})->click();
    QCOMPARE(dialog.watched(), Gate{4});
    QVERIFY(dialog.isVisible());
    QVERIFY(summary->text() != before);
    grid->cell({1, 2})->click();
    QCOMPARE(dialog.watched(), Gate{2});
    button(dialog, QStringLiteral("Open"))->click();
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.watched(), Gate{2});
}

void TestFirstRunDialog::nothingAndEverythingAnswerAtOnce()
{
    FirstRunDialog everything(m_spine, nullptr);
    everything.open();
    button(everything, QStringLiteral("everything"))->click();
    QVERIFY(!everything.isVisible());
    QCOMPARE(everything.watched(), m_spine.last());

    FirstRunDialog nothing(m_spine, nullptr);
    nothing.open();
    nothing.findChild<EpisodeGrid *>()->cell({2, 2})->click();
    button(nothing, QStringLiteral("not started"))->click();
    QVERIFY(!nothing.isVisible());
    QCOMPARE(nothing.watched(), Gate{0});
}

void TestFirstRunDialog::closingIsNothingWatched()
{
    FirstRunDialog dialog(m_spine, nullptr);
    dialog.open();
    dialog.findChild<EpisodeGrid *>()->cell({2, 2})->click();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.watched(), Gate{0});
}

QTEST_MAIN(TestFirstRunDialog)
#include "tst_firstrundialog.moc"
