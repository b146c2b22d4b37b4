// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "network/fetcherror.h"

#include <QByteArray>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <optional>

namespace attache::network {

struct FetchLimits;

/// What a server answered; the body only of status 200 and 203.
struct TransferAnswer
{
    int status = 0;
    QByteArray location;
    QByteArray contentType;
    QByteArray etag;
    QByteArray lastModified;
    QByteArray retryAfter;
    QByteArray body;
};

/// One exchange with one server: a request, an answer, within the limits. Deleting it hangs up. Internal to
/// this library.
class Transfer : public QObject
{
    Q_OBJECT

public:
    /// The limits count from now on. @p totalLeft stands for FetchLimits::total, of which earlier exchanges
    /// of the same request have used a part.
    Transfer(const FetchLimits &limits, std::chrono::milliseconds totalLeft, QObject *parent);
    ~Transfer() override;

    /// Takes over @p reply, which has just been made. To be called once.
    void begin(QNetworkReply *reply);

    /// Ends it without ended(), as cancelled.
    void hangUp();

    bool isOver() const { return m_outcome.has_value(); }
    /// Valid when it is over.
    const base::Result<TransferAnswer, FetchError> &outcome() const { return *m_outcome; }

    qint64 bytesReceived() const { return m_bytesReceived; }
    std::chrono::milliseconds totalLeft() const { return m_totalLeft; }

Q_SIGNALS:
    void progressed(qint64 bytesReceived);
    /// Once, unless hangUp() came first.
    void ended();

private:
    void onMetaDataChanged();
    void onReadyRead();
    void onFinished();
    void readBody();
    int status() const;
    TransferAnswer answerWithoutBody() const;
    void conclude(base::Result<TransferAnswer, FetchError> outcome);
    void settle(base::Result<TransferAnswer, FetchError> outcome);

    qint64 m_maxBytes;
    std::chrono::milliseconds m_totalLeft;
    QTimer m_totalTimer;
    QTimer m_idleTimer;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    qint64 m_bytesReceived = 0;
    std::optional<base::Result<TransferAnswer, FetchError>> m_outcome;
};

} // namespace attache::network
