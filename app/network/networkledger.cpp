// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkledger.h"

#include <algorithm>

namespace attache::network {

NetworkLedger::NetworkLedger(qsizetype capacity)
    : m_capacity(std::max<qsizetype>(capacity, 1))
{}

void NetworkLedger::record(const LedgerEntry &entry)
{
    if (m_entries.size() == m_capacity) {
        m_entries.removeFirst();
    }
    m_entries.append(entry);
    if (entry.outcome != LedgerOutcome::NotSent) {
        ++m_contacts;
        m_bytes += entry.bytesReceived;
    }
}

void NetworkLedger::clear()
{
    m_entries.clear();
    m_contacts = 0;
    m_bytes = 0;
}

} // namespace attache::network
