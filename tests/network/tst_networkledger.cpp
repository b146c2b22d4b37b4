// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkledger.h"

#include <QTest>

using namespace attache::network;
using namespace Qt::StringLiterals;

class TestNetworkLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLatest();
    void countsOnlyWhatWentOut();
    void clears();
};

namespace {

LedgerEntry entryOf(qint64 bytes, LedgerOutcome outcome = LedgerOutcome::Answered)
{
    LedgerEntry entry;
    entry.host = u"example.org"_s;
    entry.outcome = outcome;
    entry.bytesReceived = bytes;
    return entry;
}

} // namespace

void TestNetworkLedger::keepsTheLatest()
{
    NetworkLedger ledger(3);
    for (int i = 1; i <= 5; ++i) {
        ledger.record(entryOf(i));
    }
    QCOMPARE(ledger.entries().size(), 3);
    QCOMPARE(ledger.entries().constFirst().bytesReceived, 3);
    QCOMPARE(ledger.entries().constLast().bytesReceived, 5);
    QCOMPARE(ledger.contactCount(), 5);
    QCOMPARE(ledger.bytesReceived(), 15);
}

void TestNetworkLedger::countsOnlyWhatWentOut()
{
    NetworkLedger ledger;
    ledger.record(entryOf(0, LedgerOutcome::NotSent));
    ledger.record(entryOf(7, LedgerOutcome::Failed));
    QCOMPARE(ledger.entries().size(), 2);
    QCOMPARE(ledger.contactCount(), 1);
    QCOMPARE(ledger.bytesReceived(), 7);
}

void TestNetworkLedger::clears()
{
    NetworkLedger ledger(0);
    ledger.record(entryOf(7));
    QCOMPARE(ledger.entries().size(), 1);
    ledger.clear();
    QVERIFY(ledger.entries().isEmpty());
    QCOMPARE(ledger.contactCount(), 0);
    QCOMPARE(ledger.bytesReceived(), 0);
}

QTEST_APPLESS_MAIN(TestNetworkLedger)
#include "tst_networkledger.moc"
