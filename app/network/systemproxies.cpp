// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/systemproxies.h"

#include "network/redirects.h"

#include <QHash>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QPointer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace attache::network {

struct ProxyTable
{
    QHash<QString, QList<QNetworkProxy>> byServer;
};

namespace {

QString serverOf(const QUrl &url)
{
    return url.scheme() + u':' + url.host() + u':' +
           QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

class KnownProxies : public QNetworkProxyFactory
{
public:
    explicit KnownProxies(std::shared_ptr<const ProxyTable> known)
        : m_known(std::move(known))
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_known->byServer.value(serverOf(query.url()), {QNetworkProxy(QNetworkProxy::NoProxy)});
    }

private:
    std::shared_ptr<const ProxyTable> m_known;
};

} // namespace

SystemProxies::SystemProxies(QObject *parent)
    : QObject(parent)
    , m_known(std::make_shared<ProxyTable>())
{
    m_thread.setMaxThreadCount(1);
}

SystemProxies::~SystemProxies()
{
    m_thread.clear();
}

void SystemProxies::lookUp(const QUrl &url, QObject *context, std::function<void()> done)
{
    if (isThisMachine(url)) {
        done();
        return;
    }
    QPointer<QObject> receiver(context);
    m_thread.start([this, url, receiver, done = std::move(done)] {
        const auto found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        // The pool is waited for before this object goes, so `this` is alive here; a call still queued
        // then is dropped with it.
        QMetaObject::invokeMethod(
            this,
            [this, url, receiver, done, found] {
                m_known->byServer.insert(serverOf(url), found);
                if (receiver) {
                    done();
                }
            },
            Qt::QueuedConnection);
    });
}

std::unique_ptr<QNetworkProxyFactory> SystemProxies::factory() const
{
    return std::make_unique<KnownProxies>(m_known);
}

} // namespace attache::network
