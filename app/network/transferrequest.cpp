// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/transferrequest.h"

#include "base/appidentity.h"
#include "network/fetchrequest.h"
#include "network/httpfields.h"

#include <QNetworkRequest>

namespace attache::network {

namespace {

bool validatorsBelongTo(const FetchRequest &request, const QUrl &hop)
{
    const QUrl &owner = request.validators.url.isEmpty() ? request.url : request.validators.url;
    return owner.adjusted(QUrl::RemoveFragment) == hop;
}

QByteArray userAgent()
{
    return QByteArrayLiteral("Attache/") + base::applicationVersion().toLatin1() +
           QByteArrayLiteral(" (+offline encyclopedia reader)");
}

} // namespace

bool isConditional(const FetchRequest &request, const QUrl &hop)
{
    return validatorsBelongTo(request, hop) && !(asFieldValue(request.validators.etag).isEmpty() &&
                                                 asFieldValue(request.validators.lastModified).isEmpty());
}

QNetworkRequest transferRequest(const FetchRequest &request, const QUrl &hop)
{
    QNetworkRequest wire(hop);
    wire.setRawHeader("User-Agent", userAgent());
    wire.setRawHeader("Accept", request.accept.isEmpty() ? QByteArrayLiteral("*/*") : request.accept);
    // Left alone, Qt would send the reader's own language and country.
    wire.setRawHeader("Accept-Language", "en, *;q=0.5");
    if (validatorsBelongTo(request, hop)) {
        if (const QByteArray etag = asFieldValue(request.validators.etag); !etag.isEmpty()) {
            wire.setRawHeader("If-None-Match", etag);
        }
        if (const QByteArray date = asFieldValue(request.validators.lastModified); !date.isEmpty()) {
            wire.setRawHeader("If-Modified-Since", date);
        }
    }
    wire.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    wire.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    wire.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // One protocol for all: the limits per host count connections, and only this one is under test.
    wire.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Qt's own guard goes by the ratio and refuses honest feeds full of repeated markup; Transfer counts
    // the bytes that come out instead and stops at the request's limit.
    wire.setDecompressedSafetyCheckThreshold(-1);
    return wire;
}

} // namespace attache::network
