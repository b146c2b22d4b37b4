// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "network/fetcherror.h"
#include "network/fetchpolicy.h"
#include "network/fetchqueue.h"
#include "network/fetchrequest.h"
#include "network/fetchresponse.h"
#include "network/ledgerentry.h"

#include <QObject>

#include <functional>
#include <memory>
#include <unordered_map>

class QNetworkAccessManager;

namespace attache::network {

class SystemProxies;
struct TransferAnswer;

/// Names a request while it lasts; never 0, never used twice by one Fetcher.
using FetchId = FetchQueue::Id;

/// The program's only way to the network. Fetches documents within the limits of each request and the
/// policy of all, without cookies, cache or referrer, and through the system's proxy.
///
/// Every request has exactly one ending, and it comes from the event loop: never from within fetch(),
/// cancel() or setNetworkAllowed(). Nothing is set up before the first request. Lives in one thread.
class Fetcher : public QObject
{
    Q_OBJECT

public:
    using Result = base::Result<FetchResponse, FetchError>;
    using Ending = std::function<void(Result)>;

    explicit Fetcher(const FetchPolicy &policy = {}, const base::Clock &clock = {},
                     QObject *parent = nullptr);
    /// Hangs up everywhere; requests that have not ended by then never call back.
    ~Fetcher() override;

    /// Fetches a document and calls @p ending with it or with the reason why not. If @p context goes before
    /// that, the request is given up and nothing is called. @p context lives in this thread and is not null.
    FetchId fetch(const FetchRequest &request, QObject *context, Ending ending);

    /// Gives a request up: it ends with FetchError::Cancelled, unless it has ended before. Unknown and
    /// ended ids are ignored.
    void cancel(FetchId id);

    /// The reader's one switch. Off ends everything under way and waiting, closes idle connections and
    /// refuses new requests, all with FetchError::NetworkOff. On by default.
    void setNetworkAllowed(bool allowed);
    bool isNetworkAllowed() const { return m_networkAllowed; }

    /// Requests on the wire, and those waiting for their turn.
    qsizetype runningCount() const { return m_queue.runningCount(); }
    qsizetype waitingCount() const { return m_queue.waitingCount(); }

Q_SIGNALS:
    /// Bytes of the body of the request so far, after decompression.
    void progressed(attache::network::FetchId id, qint64 bytesReceived);
    /// For the network ledger: each contact with a host, as it ends. A request with redirects makes several,
    /// a refused one makes one too. The last one comes just before the request's ending.
    void contacted(const attache::network::LedgerEntry &entry);
    void networkAllowedChanged(bool allowed);

private:
    struct Job;

    void schedulePump();
    void pump();
    void startTransfer(FetchId id, Job &job);
    void onTransferEnded(FetchId id);
    void onAnswer(FetchId id, Job &job, const TransferAnswer &answer);
    void goOn(FetchId id, Job &job, const TransferAnswer &answer);
    void finish(FetchId id, Job &job, Result result, int httpStatus = 0);
    void deliver(FetchId id);
    LedgerEntry ledgerEntry(const Job &job) const;
    QNetworkAccessManager &manager();

    FetchPolicy m_policy;
    base::Clock m_clock;
    FetchQueue m_queue;
    bool m_networkAllowed = true;
    bool m_pumpScheduled = false;
    FetchId m_lastId = 0;
    std::unique_ptr<SystemProxies> m_proxies;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::unordered_map<FetchId, std::unique_ptr<Job>> m_jobs;
};

} // namespace attache::network
