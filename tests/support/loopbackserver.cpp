// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackserver.h"

#include "support/loopbackconnection.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::testsupport {

LoopbackServer::LoopbackServer()
    : m_server(std::make_unique<QTcpServer>())
    , m_scheme(u"http"_s)
{
    listen();
}

LoopbackServer::LoopbackServer(const QSslConfiguration &tls)
    : m_scheme(u"https"_s)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    m_server = std::move(server);
    listen();
}

LoopbackServer::~LoopbackServer()
{
    qDeleteAll(std::exchange(m_connections, {}));
}

void LoopbackServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &LoopbackServer::acceptAll);
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("The loopback server cannot listen: %ls", qUtf16Printable(m_server->errorString()));
    }
}

void LoopbackServer::acceptAll()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        auto *connection = new LoopbackConnection(socket, this);
        m_connections.append(connection);
        connect(connection, &LoopbackConnection::closed, this, [this, connection] {
            m_connections.removeOne(connection);
            connection->deleteLater();
            Q_EMIT connectionClosed();
        });
        Q_EMIT connectionOpened();
    }
}

QUrl LoopbackServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_scheme).arg(port()).arg(path));
}

quint16 LoopbackServer::port() const
{
    return m_server->serverPort();
}

void LoopbackServer::answer(const QByteArray &path, const QList<ScriptedAnswer> &answers)
{
    m_script.insert(path, answers);
}

void LoopbackServer::answer(const QByteArray &path, const ScriptedAnswer &answer)
{
    m_script.insert(path, {answer});
}

void LoopbackServer::release(const QByteArray &path)
{
    const auto connections = m_connections;
    for (LoopbackConnection *connection : connections) {
        if (connection->path() == path) {
            connection->release();
        }
    }
}

void LoopbackServer::close()
{
    m_server->close();
}

qsizetype LoopbackServer::requestCount(const QByteArray &path) const
{
    return std::count_if(m_requests.cbegin(), m_requests.cend(),
                         [&path](const ReceivedRequest &r) { return r.target == path; });
}

ScriptedAnswer LoopbackServer::received(const ReceivedRequest &request)
{
    m_requests.append(request);
    Q_EMIT requestReceived(request.target);
    auto &answers = m_script[request.target];
    if (answers.isEmpty()) {
        return ScriptedAnswer::status(404);
    }
    return answers.size() == 1 ? answers.constFirst() : answers.takeFirst();
}

void LoopbackServer::beginAnswer()
{
    m_largestConcurrency = std::max(m_largestConcurrency, ++m_concurrency);
}

void LoopbackServer::endAnswer()
{
    --m_concurrency;
}

} // namespace attache::testsupport
