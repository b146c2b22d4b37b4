// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/fetcher.h"

#include <QObject>
#include <QTest>

#include <optional>

namespace attache::network {

/// One request and its endings, as a caller of the Fetcher sees them.
class FetchProbe
{
public:
    FetchId fetch(Fetcher &fetcher, const FetchRequest &request)
    {
        m_id = fetcher.fetch(request, m_context.get(), [this](const Fetcher::Result &result) {
            ++m_endings;
            m_result = result;
        });
        return m_id;
    }

    FetchId id() const { return m_id; }
    int endings() const { return m_endings; }
    bool hasEnded() const { return m_endings > 0; }
    bool hasSucceeded() const { return m_result && m_result->has_value(); }
    const FetchResponse &response() const { return m_result->value(); }
    FetchError error() const { return m_result->error(); }
    /// What went wrong, for a test's message; QVERIFY2 asks for it in any case.
    QByteArray complaint() const
    {
        return hasSucceeded() ? QByteArray()
                              : QByteArray::number(error().code) + ' ' + error().detail.toUtf8();
    }
    /// As if the caller went away.
    void leave() { m_context.reset(); }

private:
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
    FetchId m_id = 0;
    int m_endings = 0;
    std::optional<Fetcher::Result> m_result;
};

inline FetchPolicy loopbackPolicy()
{
    FetchPolicy policy;
    policy.loopbackHttp = true;
    return policy;
}

inline FetchRequest requestFor(const QUrl &url)
{
    FetchRequest request;
    request.url = url;
    return request;
}

/// Waits until the request has ended; a failure shows what became of it.
#define WAIT_FOR(probe) QTRY_VERIFY_WITH_TIMEOUT((probe).hasEnded(), 30'000)
#define WAIT_FOR_RESPONSE(probe)                                                                             \
    do {                                                                                                     \
        WAIT_FOR(probe);                                                                                     \
        QVERIFY2((probe).hasSucceeded(), (probe).complaint().constData());                                   \
    } while (false)
#define WAIT_FOR_ERROR(probe, expected)                                                                      \
    do {                                                                                                     \
        WAIT_FOR(probe);                                                                                     \
        QVERIFY(!(probe).hasSucceeded());                                                                    \
        QCOMPARE((probe).error().code, expected);                                                            \
    } while (false)

} // namespace attache::network
