// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/fetcher.h"

#include "network/httpfields.h"
#include "network/redirects.h"
#include "network/systemproxies.h"
#include "network/transfer.h"
#include "network/transferrequest.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QPointer>

#include <utility>
#include <vector>

namespace attache::network {

namespace {

// A transfer reports its end from within a signal of its reply, where neither may be deleted.
struct LaterDeleter
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

FetchResponse responseOf(const TransferAnswer &answer, const Redirects &way)
{
    FetchResponse response;
    response.finalUrl = way.current();
    response.movedTo = way.movedTo();
    response.movedPermanently = way.movedPermanently();
    response.body = answer.body;
    response.contentType = QString::fromLatin1(answer.contentType);
    response.etag = QString::fromLatin1(answer.etag);
    response.lastModified = QString::fromLatin1(answer.lastModified);
    response.bytesReceived = answer.body.size();
    return response;
}

} // namespace

struct Fetcher::Job
{
    FetchRequest request;
    Redirects way;
    QPointer<QObject> context;
    Ending ending;
    QMetaObject::Connection contextConnection = {};
    std::chrono::milliseconds totalLeft = {};
    QDateTime contactBegan = {};
    std::unique_ptr<Transfer, LaterDeleter> transfer = {};
    /// Set when the request has ended and waits for its delivery.
    std::optional<Result> result = {};
    LedgerEntry lastEntry = {};
};

Fetcher::Fetcher(const FetchPolicy &policy, const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_policy(policy)
    , m_clock(clock)
    , m_queue(policy.perHost, policy.overall)
{}

Fetcher::~Fetcher()
{
    // Here and not later: a transfer must not outlive the manager whose reply it holds.
    for (const auto &[id, job] : m_jobs) {
        disconnect(job->contextConnection);
        delete job->transfer.release();
    }
}

FetchId Fetcher::fetch(const FetchRequest &request, QObject *context, Ending ending)
{
    Q_ASSERT(context != nullptr);
    const FetchId id = ++m_lastId;
    const auto url = checkedUrl(request.url, m_policy);
    Redirects way(url.value_or(request.url), m_policy, request.limits.maxRedirects);
    auto &job =
        *m_jobs.emplace(id, new Job{request, std::move(way), context, std::move(ending)}).first->second;
    job.totalLeft = request.limits.total;
    job.contextConnection = connect(context, &QObject::destroyed, this, [this, id] { cancel(id); });
    if (!m_networkAllowed) {
        finish(id, job, base::failure(FetchError{FetchError::NetworkOff}));
    } else if (!url) {
        finish(id, job, base::failure(url.error()));
    } else {
        m_queue.append(id, url->host());
        schedulePump();
    }
    return id;
}

void Fetcher::cancel(FetchId id)
{
    const auto job = m_jobs.find(id);
    if (job != m_jobs.end()) {
        finish(id, *job->second, base::failure(FetchError{FetchError::Cancelled}));
    }
}

void Fetcher::setNetworkAllowed(bool allowed)
{
    if (m_networkAllowed == allowed) {
        return;
    }
    m_networkAllowed = allowed;
    if (!allowed) {
        for (const auto &[id, job] : m_jobs) {
            finish(id, *job, base::failure(FetchError{FetchError::NetworkOff}));
        }
        // Connections kept open for a next request belong to the manager.
        if (m_manager) {
            m_manager.release()->deleteLater();
        }
    }
    Q_EMIT networkAllowedChanged(allowed);
}

void Fetcher::schedulePump()
{
    if (!std::exchange(m_pumpScheduled, true)) {
        QMetaObject::invokeMethod(this, &Fetcher::pump, Qt::QueuedConnection);
    }
}

void Fetcher::pump()
{
    m_pumpScheduled = false;
    while (const auto id = m_queue.takeNext()) {
        startTransfer(*id, *m_jobs.at(*id));
    }
}

QNetworkAccessManager &Fetcher::manager()
{
    if (!m_proxies) {
        m_proxies = std::make_unique<SystemProxies>();
    }
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxyFactory(m_proxies->factory().release());
    }
    return *m_manager;
}

void Fetcher::startTransfer(FetchId id, Job &job)
{
    job.contactBegan = m_clock.now();
    auto *transfer = new Transfer(job.request.limits, job.totalLeft, nullptr);
    job.transfer.reset(transfer);
    connect(transfer, &Transfer::ended, this, [this, id] { onTransferEnded(id); });
    connect(transfer, &Transfer::progressed, this,
            [this, id](qint64 bytes) { Q_EMIT progressed(id, bytes); });
    const QUrl url = job.way.current();
    manager();
    m_proxies->lookUp(url, transfer, [this, transfer, wire = transferRequest(job.request, url)] {
        // A transfer that was given up meanwhile is deleted a little later than it ends.
        if (!transfer->isOver()) {
            transfer->begin(manager().get(wire));
        }
    });
}

void Fetcher::onTransferEnded(FetchId id)
{
    Job &job = *m_jobs.at(id);
    const auto outcome = job.transfer->outcome();
    if (outcome) {
        onAnswer(id, job, *outcome);
    } else {
        finish(id, job, base::failure(outcome.error()));
    }
}

void Fetcher::onAnswer(FetchId id, Job &job, const TransferAnswer &answer)
{
    const auto retryAfter = parseRetryAfter(answer.retryAfter, m_clock.now());
    const bool unchanged = answer.status == 304 && isConditional(job.request, job.way.current());
    if (isRedirect(answer.status)) {
        goOn(id, job, answer);
    } else if (answer.status == 200 || answer.status == 203 || unchanged) {
        FetchResponse response = responseOf(answer, job.way);
        response.notModified = unchanged;
        response.retryAfter = retryAfter;
        finish(id, job, std::move(response), answer.status);
    } else {
        FetchError error{FetchError::HttpStatus, QString::number(answer.status), answer.status, retryAfter};
        finish(id, job, base::failure(std::move(error)), answer.status);
    }
}

void Fetcher::goOn(FetchId id, Job &job, const TransferAnswer &answer)
{
    LedgerEntry entry = ledgerEntry(job);
    const auto next = job.way.follow(answer.status, answer.location);
    if (!next) {
        finish(id, job, base::failure(next.error()), answer.status);
        return;
    }
    job.totalLeft = job.transfer->totalLeft();
    job.transfer.reset();
    m_queue.leave(id);
    m_queue.prepend(id, next->host());
    schedulePump();
    entry.outcome = LedgerOutcome::Redirected;
    entry.httpStatus = answer.status;
    Q_EMIT contacted(entry);
}

LedgerEntry Fetcher::ledgerEntry(const Job &job) const
{
    LedgerEntry entry;
    entry.time = job.transfer ? job.contactBegan : m_clock.now();
    entry.host = job.way.current().host();
    entry.reason = job.request.reason;
    entry.bytesReceived = job.transfer ? job.transfer->bytesReceived() : 0;
    return entry;
}

void Fetcher::finish(FetchId id, Job &job, Result result, int httpStatus)
{
    if (job.result) {
        return;
    }
    job.lastEntry = ledgerEntry(job);
    job.lastEntry.httpStatus = httpStatus;
    if (result) {
        job.lastEntry.outcome = result->notModified ? LedgerOutcome::NotModified : LedgerOutcome::Answered;
    } else {
        job.lastEntry.outcome = job.transfer ? LedgerOutcome::Failed : LedgerOutcome::NotSent;
        job.lastEntry.error = result.error().code;
    }
    job.result.emplace(std::move(result));
    if (job.transfer) {
        // It may have been in the middle of its work: hang up now, delete later.
        job.transfer->disconnect(this);
        job.transfer->hangUp();
        job.transfer.reset();
    }
    m_queue.leave(id);
    schedulePump();
    QMetaObject::invokeMethod(
        this, [this, id] { deliver(id); }, Qt::QueuedConnection);
}

void Fetcher::deliver(FetchId id)
{
    const auto found = m_jobs.find(id);
    const std::unique_ptr<Job> job = std::move(found->second);
    m_jobs.erase(found);
    disconnect(job->contextConnection);
    Q_EMIT contacted(job->lastEntry);
    // Nothing of this object is touched from here on: the callback may delete it.
    if (job->context) {
        job->ending(std::move(*job->result));
    }
}

} // namespace attache::network
