// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/redirects.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace attache::network {

namespace {

// For the log: neither a password nor the token that a query may hold.
QString shortForm(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

bool isThisMachine(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

base::Result<QUrl, FetchError> checkedUrl(const QUrl &url, const FetchPolicy &policy)
{
    // The scheme comes first: "file:///etc" has no host either, but that is not what is wrong with it.
    const QString scheme = url.scheme();
    if (!url.isValid() || scheme.isEmpty()) {
        return base::failure(FetchError{FetchError::InvalidUrl, shortForm(url)});
    }
    if (scheme != "https"_L1 && scheme != "http"_L1) {
        return base::failure(FetchError{FetchError::SchemeNotAllowed, scheme});
    }
    if (url.host().isEmpty() || !url.userInfo().isEmpty()) {
        return base::failure(FetchError{FetchError::InvalidUrl, shortForm(url)});
    }
    if (scheme == "http"_L1 && !(policy.loopbackHttp && isThisMachine(url))) {
        return base::failure(FetchError{FetchError::SchemeNotAllowed, scheme});
    }
    return url.adjusted(QUrl::RemoveFragment);
}

bool isRedirect(int httpStatus)
{
    switch (httpStatus) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return true;
    default:
        return false;
    }
}

Redirects::Redirects(const QUrl &start, const FetchPolicy &policy, int maxRedirects)
    : m_policy(policy)
    , m_maxRedirects(maxRedirects)
    , m_trail{start}
{}

base::Result<QUrl, FetchError> Redirects::follow(int httpStatus, const QByteArray &location)
{
    const QUrl target = QUrl::fromEncoded(location.trimmed(), QUrl::TolerantMode);
    if (location.trimmed().isEmpty() || !target.isValid()) {
        return base::failure(FetchError{FetchError::InvalidRedirect});
    }
    const QUrl next = current().resolved(target);
    if (current().scheme() == "https"_L1 && next.scheme() == "http"_L1) {
        return base::failure(FetchError{FetchError::RedirectDowngrade, shortForm(next)});
    }
    const auto allowed = checkedUrl(next, m_policy);
    if (!allowed) {
        FetchError error = allowed.error();
        error.code = error.code == FetchError::InvalidUrl ? FetchError::InvalidRedirect : error.code;
        return base::failure(std::move(error));
    }
    // Without cookies, an address seen before can only answer the same again.
    if (m_trail.size() > m_maxRedirects || m_trail.contains(*allowed)) {
        return base::failure(FetchError{FetchError::TooManyRedirects, shortForm(*allowed)});
    }
    const bool permanent = httpStatus == 301 || httpStatus == 308;
    m_allPermanent = m_allPermanent && permanent;
    if (m_allPermanent) {
        m_movedTo = *allowed;
    }
    m_trail.append(*allowed);
    return allowed;
}

} // namespace attache::network
