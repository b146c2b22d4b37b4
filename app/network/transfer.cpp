// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/transfer.h"

#include "network/fetchrequest.h"
#include "network/replyerror.h"

#include <algorithm>

namespace attache::network {

namespace {

bool hasBodyForUs(int status)
{
    return status == 200 || status == 203;
}

constexpr int notModified = 304;
constexpr qint64 readBufferSize = qint64{64} * 1024;

// Timers of 0 ms would fire before the first event of the network.
std::chrono::milliseconds atLeastOne(std::chrono::milliseconds time)
{
    return std::max(time, std::chrono::milliseconds(1));
}

} // namespace

Transfer::Transfer(const FetchLimits &limits, std::chrono::milliseconds totalLeft, QObject *parent)
    : QObject(parent)
    , m_maxBytes(std::max<qint64>(limits.maxBytes, 0))
    , m_totalLeft(totalLeft)
{
    m_totalTimer.setSingleShot(true);
    m_totalTimer.setTimerType(Qt::PreciseTimer);
    m_totalTimer.callOnTimeout(this, [this] { conclude(base::failure(FetchError{FetchError::Timeout})); });
    m_totalTimer.start(atLeastOne(totalLeft));
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setTimerType(Qt::PreciseTimer);
    m_idleTimer.callOnTimeout(this, [this] { conclude(base::failure(FetchError{FetchError::IdleTimeout})); });
    m_idleTimer.start(atLeastOne(limits.idle));
}

Transfer::~Transfer()
{
    hangUp();
    // Already gone if its manager went first.
    if (m_reply) {
        m_reply->deleteLater();
    }
}

void Transfer::begin(QNetworkReply *reply)
{
    m_reply = reply;
    // What arrives at once is decompressed at once, a thousandfold at worst; keeps that within a blink.
    reply->setReadBufferSize(readBufferSize);
    const auto restartIdleTimer = [this] {
        if (!m_outcome) {
            m_idleTimer.start();
        }
    };
    connect(reply, &QNetworkReply::socketStartedConnecting, this, restartIdleTimer);
    connect(reply, &QNetworkReply::encrypted, this, restartIdleTimer);
    connect(reply, &QNetworkReply::requestSent, this, restartIdleTimer);
    connect(reply, &QNetworkReply::downloadProgress, this, restartIdleTimer);
    connect(reply, &QNetworkReply::metaDataChanged, this, restartIdleTimer);
    connect(reply, &QNetworkReply::readyRead, this, restartIdleTimer);
    connect(reply, &QNetworkReply::metaDataChanged, this, &Transfer::onMetaDataChanged);
    connect(reply, &QNetworkReply::readyRead, this, &Transfer::onReadyRead);
    connect(reply, &QNetworkReply::finished, this, &Transfer::onFinished);
}

int Transfer::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void Transfer::onMetaDataChanged()
{
    const int code = status();
    if (hasBodyForUs(code)) {
        const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
        if (announced > m_maxBytes) {
            conclude(base::failure(FetchError{FetchError::TooLarge, QString::number(announced)}));
        }
        return;
    }
    // The body of a redirect or an error page is of no use, and may be without end. 304 has none, so its
    // connection can stay open for the next request.
    if (code >= 200 && code != notModified) {
        conclude(answerWithoutBody());
    }
}

void Transfer::onReadyRead()
{
    if (!m_outcome && hasBodyForUs(status())) {
        readBody();
    }
}

void Transfer::readBody()
{
    constexpr qint64 step = qint64{64} * 1024;
    QByteArray piece;
    do {
        // One byte beyond the limit tells "just fits" from "too much".
        piece = m_reply->read(std::min(step, m_maxBytes + 1 - m_body.size()));
        m_body += piece;
    } while (!piece.isEmpty() && m_body.size() <= m_maxBytes);
    m_bytesReceived = m_body.size();
    if (m_body.size() > m_maxBytes) {
        conclude(base::failure(FetchError{FetchError::TooLarge, QString::number(m_maxBytes)}));
        return;
    }
    Q_EMIT progressed(m_bytesReceived);
}

void Transfer::onFinished()
{
    if (m_reply->error() == QNetworkReply::NoError && hasBodyForUs(status())) {
        readBody();
    }
    if (m_outcome) {
        return;
    }
    if (m_reply->error() != QNetworkReply::NoError) {
        conclude(base::failure(replyError(*m_reply)));
        return;
    }
    TransferAnswer answer = answerWithoutBody();
    answer.body = std::move(m_body);
    conclude(std::move(answer));
}

TransferAnswer Transfer::answerWithoutBody() const
{
    TransferAnswer answer;
    answer.status = status();
    answer.location = m_reply->rawHeader("Location");
    answer.contentType = m_reply->rawHeader("Content-Type");
    answer.etag = m_reply->rawHeader("ETag");
    answer.lastModified = m_reply->rawHeader("Last-Modified");
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    return answer;
}

void Transfer::hangUp()
{
    if (!m_outcome) {
        settle(base::failure(FetchError{FetchError::Cancelled}));
    }
}

void Transfer::conclude(base::Result<TransferAnswer, FetchError> outcome)
{
    if (!m_outcome) {
        settle(std::move(outcome));
        Q_EMIT ended();
    }
}

void Transfer::settle(base::Result<TransferAnswer, FetchError> outcome)
{
    m_outcome.emplace(std::move(outcome));
    m_totalLeft =
        m_totalTimer.isActive() ? m_totalTimer.remainingTimeAsDuration() : std::chrono::milliseconds::zero();
    m_totalTimer.stop();
    m_idleTimer.stop();
    if (m_reply) {
        // Not at once: this may be within one of the reply's own signals, with work of Qt left after it.
        m_reply->disconnect(this);
        QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
    }
}

} // namespace attache::network
