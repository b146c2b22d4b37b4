// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/spoilerguard.h"
#include "storage/packconnection.h"
#include "support/packbuilder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attache;

/// Three seasons of two episodes: season 1 ends at gate 2, season 2 at 4, season 3 at 6.
class TestSpoilerGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void gate_data();
    void gate();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<storage::PackConnection> m_pack;
};

void TestSpoilerGuard::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("test.pack"));
    test::PackBuilder builder(path);
    for (int season = 1; season <= 3; ++season) {
        for (int number = 1; number <= 2; ++number) {
            test::rows::Fact released;
            released.page =
                builder.episode(season, number, QStringLiteral("Ep%1%2").arg(season).arg(number), {});
            released.property = QStringLiteral("released");
            released.value = QStringLiteral("%1-10-16").arg(2022 + season);
            builder.add(released);
        }
    }
    const qint64 kate = builder.page(QStringLiteral("character:kate-wyler"), QStringLiteral("Kate Wyler"));
    test::rows::Alias alias;
    alias.page = kate;
    alias.name = QStringLiteral("Madam Vice President");
    alias.gate = 4;
    builder.add(alias);
    builder.page(QStringLiteral("character:grace-penn"), QStringLiteral("Grace Penn"), 3);
    builder.page(QStringLiteral("term:poseidon"), QStringLiteral("Poseidon"), 5);
    QVERIFY(builder.finish());
    auto opened = storage::PackConnection::open(path);
    QVERIFY(opened);
    m_pack = std::move(*opened);
}

void TestSpoilerGuard::gate_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("published");
    QTest::addColumn<int>("gate");
    const auto row = [](const char *title, int gate, const char *body = "", const char *published = "") {
        QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(body)
                             << QString::fromUtf8(published) << gate;
    };
    row("Kate Wyler takes a post in London", 0);
    row("GRACE PÉNN steps forward", 3);
    row("Graceful pennants at the embassy", 0);
    row("Call her 'Madam Vice-President'", 0);
    row("Who is Madam Vice President?", 4);
    row("A name in the text only", 5, "They speak of Poseidon all the time.");
    row("The Diplomat S2E1: what we saw", 3);
    row("The Diplomat 2x02 in pictures", 4);
    row("The Diplomat season 3, episode 1 reviewed", 5);
    row("The Diplomat season two is better", 4);
    row("The Diplomat's third season tightens the screws", 6);
    row("The Diplomat S3 finale, taken apart", 6);
    row("The Diplomat renewed for season 3", 0);
    row("The Diplomat season 2 release date announced", 0);
    row("The Diplomat renewed for season 3 after shocking finale", 6);
    row("The Diplomat season 3 trailer", 4);
    row("The Diplomat season 1 trailer", 0);
    row("The Diplomat season 9 trailer", 6);
    row("The Diplomat ending explained", 2, "", "2023-10-20");
    row("The Diplomat recap, again", 4, "", "2024-12-01");
    row("The Diplomat: who dies", 6);
    row("The Diplomat finale before the first day", 0, "", "2023-01-01");
    row("Yellow Stone season 3 finale", 0);
    row("A season 3 review", 6, "Netflix's The Diplomat is back.");
    row("", 0);
}

void TestSpoilerGuard::gate()
{
    QFETCH(QString, title);
    QFETCH(QString, body);
    QFETCH(QString, published);
    QFETCH(int, gate);
    const services::SpoilerGuard guard(storage::PackSpoilerWords(*m_pack), m_pack->spine());
    QCOMPARE(guard.gateOf({title, body, QDate::fromString(published, Qt::ISODate)}).ordinal, gate);
}

QTEST_GUILESS_MAIN(TestSpoilerGuard)
#include "tst_spoilerguard.moc"
