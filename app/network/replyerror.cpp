// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/replyerror.h"

#include <QNetworkReply>

namespace attache::network {

namespace {

FetchError::Code codeOf(QNetworkReply::NetworkError error, bool answered)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return FetchError::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return FetchError::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
        return answered ? FetchError::Truncated : FetchError::ConnectionClosed;
    case QNetworkReply::TimeoutError:
        return FetchError::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return FetchError::TlsFailed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return FetchError::ProxyFailed;
    case QNetworkReply::UnknownContentError:
        // With an answer this is what a failing decompression looks like; bad statuses never get here.
        return answered ? FetchError::BadCompression : FetchError::Unknown;
    case QNetworkReply::OperationCanceledError:
        return FetchError::Cancelled;
    default:
        return FetchError::Unknown;
    }
}

} // namespace

FetchError replyError(const QNetworkReply &reply)
{
    const bool answered = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    return {codeOf(reply.error(), answered), reply.errorString()};
}

} // namespace attache::network
