// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/shieldpopup.h"
#include "shell/viewerspane.h"
#include "widgets/chip.h"
#include "widgets/chipbar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace attache;
using domain::EpisodeId;
using domain::Gate;
using shell::ViewersPane;

/// Who watches: in the settings and in the popup of the shield.
class TestViewersPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = services::Library::open(m_folder->filePath(QStringLiteral("library.sqlite")), {});
        m_reader = std::make_unique<services::Reader>(*m_library, m_spine, base::Clock());
        m_reader->setWatched(Gate{3});
    }

    void addsAndRemovesAndTakesItBack();
    void ticksSayWhoWatches();
    void renames();
    void popupOffersAChoiceForSeveral();

private:
    static void press(const ViewersPane &pane, const QString &text)
    {
        const auto buttons = pane.findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == text) {
                QVERIFY(button->isEnabled());
                button->click();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    const domain::EpisodeSpine m_spine{{EpisodeId{1, 1}, {1, 2}, {1, 3}, {2, 1}, {2, 2}}};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<services::Library> m_library;
    std::unique_ptr<services::Reader> m_reader;
};

void TestViewersPane::addsAndRemovesAndTakesItBack()
{
    const ViewersPane pane(*m_reader);
    auto *list = pane.findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 1);
    press(pane, QStringLiteral("&New viewer"));
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(m_reader->viewers().size(), 2);
    list->setCurrentItem(list->topLevelItem(0));
    press(pane, QStringLiteral("&Remove"));
    QTRY_COMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(m_reader->watched(), domain::openToAll);
    press(pane, QStringLiteral("&Undo"));
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(m_reader->watched(), Gate{3});
}

void TestViewersPane::ticksSayWhoWatches()
{
    QVERIFY(m_reader->addViewer(QStringLiteral("Ben")).has_value());
    const ViewersPane pane(*m_reader);
    auto *list = pane.findChild<QTreeWidget *>();
    list->topLevelItem(1)->setCheckState(0, Qt::Checked);
    QCOMPARE(m_reader->watched(), domain::openToAll);
    QVERIFY(m_reader->viewers().first().watching && m_reader->viewers().last().watching);
    QCoreApplication::processEvents();
    list->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(m_reader->watched(), Gate{3});
    QCoreApplication::processEvents();
    // Somebody has to watch.
    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    QTRY_COMPARE(list->topLevelItem(0)->checkState(0), Qt::Checked);
    QVERIFY(m_reader->viewers().first().watching);
}

void TestViewersPane::renames()
{
    const ViewersPane pane(*m_reader);
    auto *list = pane.findChild<QTreeWidget *>();
    list->topLevelItem(0)->setText(0, QStringLiteral(" Ann "));
    QCOMPARE(m_reader->viewers().first().name, QStringLiteral("Ann"));
    QCoreApplication::processEvents();
    list->topLevelItem(0)->setText(0, QString());
    QTRY_COMPARE(list->topLevelItem(0)->text(0), QStringLiteral("Ann"));
    QCOMPARE(m_reader->viewers().first().name, QStringLiteral("Ann"));
}

void TestViewersPane::popupOffersAChoiceForSeveral()
{
    shell::ShieldPopup popup(m_spine, nullptr);
    auto *chips = popup.findChild<widgets::ChipBar *>();
    QVERIFY(chips);
    popup.setViewers(m_reader->viewers());
    QVERIFY(chips->isHidden());
    const qint64 ben = *m_reader->addViewer(QStringLiteral("Ben"));
    popup.setViewers(m_reader->viewers());
    QVERIFY(!chips->isHidden());
    QCOMPARE(chips->selected(), QStringList(QStringLiteral("1")));
    QSignalSpy chosen(&popup, &shell::ShieldPopup::viewersChosen);
    chips->chip(QString::number(ben))->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<QList<qint64>>(), (QList<qint64>{1, ben}));
    chips->chip(QStringLiteral("1"))->click();
    // The last one stays chosen.
    chips->chip(QString::number(ben))->click();
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chips->selected(), QStringList(QString::number(ben)));
}

QTEST_MAIN(TestViewersPane)
#include "tst_viewerspane.moc"
