// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

class QNetworkProxyFactory;
class QUrl;

namespace attache::network {

struct ProxyTable;

/// Which proxy the system wants for an address. Asking can take seconds (a proxy script has to be found and
/// run), so it happens on a thread of its own before the request starts, and Qt is given the result.
/// Internal to this library.
class SystemProxies : public QObject
{
    Q_OBJECT

public:
    explicit SystemProxies(QObject *parent = nullptr);
    ~SystemProxies() override;

    /// Looks up the proxy for @p url, then calls @p done unless @p context is gone by then. This machine
    /// itself is never reached by proxy; for it @p done is called at once.
    void lookUp(const QUrl &url, QObject *context, std::function<void()> done);

    /// Answers with what lookUp() has found so far, for a QNetworkAccessManager to own.
    std::unique_ptr<QNetworkProxyFactory> factory() const;

private:
    std::shared_ptr<ProxyTable> m_known;
    QThreadPool m_thread;
};

} // namespace attache::network
