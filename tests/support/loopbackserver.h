// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scriptedanswer.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>

class QTcpServer;

namespace attache::testsupport {

/// A request as it came over the wire.
struct ReceivedRequest
{
    QByteArray method;
    /// The path with its query; for CONNECT the server wanted.
    QByteArray target;
    /// By lower-case name.
    QHash<QByteArray, QByteArray> fields;
};

class LoopbackConnection;

/// An HTTP server on 127.0.0.1 that answers as the test tells it, for real sockets with every fault. Lives in
/// the test's own thread and event loop. A path without a script gets 404.
class LoopbackServer : public QObject
{
    Q_OBJECT

public:
    /// Listens on a free port at once.
    LoopbackServer();
    /// The same with TLS.
    explicit LoopbackServer(const QSslConfiguration &tls);
    ~LoopbackServer() override;

    /// The address of @p path, which starts with a slash.
    QUrl url(const QString &path) const;
    quint16 port() const;

    /// Answers requests of @p path with @p answers in their order; the last one stays.
    void answer(const QByteArray &path, const QList<ScriptedAnswer> &answers);
    void answer(const QByteArray &path, const ScriptedAnswer &answer);

    /// Lets go all that is held back for @p path now.
    void release(const QByteArray &path);

    /// Stops listening: connections are refused from now on.
    void close();

    const QList<ReceivedRequest> &requests() const { return m_requests; }
    qsizetype requestCount(const QByteArray &path) const;
    /// Open connections now, and the most answers under way at the same time so far.
    qsizetype connectionCount() const { return m_connections.size(); }
    int largestConcurrency() const { return m_largestConcurrency; }

Q_SIGNALS:
    void requestReceived(const QByteArray &path);
    void connectionOpened();
    void connectionClosed();

private:
    friend class LoopbackConnection;

    void listen();
    void acceptAll();
    ScriptedAnswer received(const ReceivedRequest &request);
    void beginAnswer();
    void endAnswer();

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme;
    QHash<QByteArray, QList<ScriptedAnswer>> m_script;
    QList<ReceivedRequest> m_requests;
    QList<LoopbackConnection *> m_connections;
    int m_concurrency = 0;
    int m_largestConcurrency = 0;
};

} // namespace attache::testsupport
