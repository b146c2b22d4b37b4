// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/ledgerentry.h"

#include <QList>

namespace attache::network {

/// The latest contacts with the network, for the reader to look through: what the program sent where,
/// and why. Connect Fetcher::contacted to record().
class NetworkLedger
{
public:
    /// Keeps the latest @p capacity entries (at least 1).
    explicit NetworkLedger(qsizetype capacity = 500);

    void record(const LedgerEntry &entry);
    void clear();

    /// Oldest first.
    const QList<LedgerEntry> &entries() const { return m_entries; }

    /// Contacts that really went out, and the bytes of the bodies they brought, since the start or the
    /// last clear(), also those whose entries have been dropped.
    qint64 contactCount() const { return m_contacts; }
    qint64 bytesReceived() const { return m_bytes; }

private:
    qsizetype m_capacity;
    QList<LedgerEntry> m_entries;
    qint64 m_contacts = 0;
    qint64 m_bytes = 0;
};

} // namespace attache::network
