// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "network/fetcherror.h"
#include "network/fetchpolicy.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>

namespace attache::network {

/// The address as it is asked for, without its fragment; or why it may not be asked at all.
base::Result<QUrl, FetchError> checkedUrl(const QUrl &url, const FetchPolicy &policy);

/// Whether the host is this machine: localhost, 127.0.0.0/8 or ::1.
bool isThisMachine(const QUrl &url);

/// Whether the status means that Location holds the address to ask instead.
bool isRedirect(int httpStatus);

/// The way of one request through its redirects: where it stands, whether it may go on, and where the
/// document has moved for good.
class Redirects
{
public:
    /// @p start must have passed checkedUrl().
    Redirects(const QUrl &start, const FetchPolicy &policy, int maxRedirects);

    const QUrl &current() const { return m_trail.constLast(); }

    /// Goes on to what a redirect with @p httpStatus says in its Location header field.
    base::Result<QUrl, FetchError> follow(int httpStatus, const QByteArray &location);

    /// See FetchResponse.
    std::optional<QUrl> movedTo() const { return m_movedTo; }
    bool movedPermanently() const { return m_movedTo && m_allPermanent; }

private:
    FetchPolicy m_policy;
    int m_maxRedirects;
    QList<QUrl> m_trail;
    std::optional<QUrl> m_movedTo;
    bool m_allPermanent = true;
};

} // namespace attache::network
