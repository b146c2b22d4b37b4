// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loopbackconnection.h"

#include "support/loopbackserver.h"

#include <QTcpSocket>

namespace attache::testsupport {

namespace {

ReceivedRequest parse(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    ReceivedRequest request;
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0) {
            request.fields.insert(line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
    }
    return request;
}

} // namespace

LoopbackConnection::LoopbackConnection(QTcpSocket *socket, LoopbackServer *server)
    : m_socket(socket)
    , m_server(server)
{
    socket->setParent(this);
    m_dripTimer.callOnTimeout(this, &LoopbackConnection::sendDrop);
    connect(socket, &QTcpSocket::readyRead, this, &LoopbackConnection::onReadyRead);
    connect(socket, &QTcpSocket::bytesWritten, this, &LoopbackConnection::onBytesWritten);
    connect(socket, &QTcpSocket::disconnected, this, [this] {
        m_dripTimer.stop();
        m_pouring = false;
        endAnswer();
        Q_EMIT closed();
    });
    // What arrived before the signals were connected.
    QMetaObject::invokeMethod(this, &LoopbackConnection::onReadyRead, Qt::QueuedConnection);
}

LoopbackConnection::~LoopbackConnection()
{
    // The socket says that it is closed when it is deleted, which nobody wants to hear any more.
    m_socket->disconnect(this);
}

void LoopbackConnection::onReadyRead()
{
    m_input += m_socket->readAll();
    const qsizetype end = m_input.indexOf("\r\n\r\n");
    if (end < 0 || m_answering) {
        return;
    }
    const ReceivedRequest request = parse(m_input.left(end));
    m_input.remove(0, end + 4);
    m_path = request.target;
    start(m_server->received(request));
}

void LoopbackConnection::start(const ScriptedAnswer &answer)
{
    m_answer = answer;
    m_answering = true;
    m_headSent = false;
    m_server->beginAnswer();
    switch (answer.m_manner) {
    case ScriptedAnswer::Manner::Silent:
        return;
    case ScriptedAnswer::Manner::HangUp:
        m_socket->abort();
        return;
    case ScriptedAnswer::Manner::Raw:
        m_socket->write(answer.m_body);
        m_socket->disconnectFromHost();
        return;
    case ScriptedAnswer::Manner::Http:
    case ScriptedAnswer::Manner::Endless:
        break;
    }
    if (answer.m_hold != ScriptedAnswer::Hold::Everything) {
        sendHead();
        if (answer.m_hold == ScriptedAnswer::Hold::Nothing) {
            sendBody();
        }
    }
}

void LoopbackConnection::release()
{
    if (m_answering && m_answer.m_hold != ScriptedAnswer::Hold::Nothing) {
        m_answer.m_hold = ScriptedAnswer::Hold::Nothing;
        sendHead();
        sendBody();
    }
}

void LoopbackConnection::sendHead()
{
    if (!std::exchange(m_headSent, true)) {
        m_socket->write(m_answer.head());
    }
}

void LoopbackConnection::sendBody()
{
    if (m_answer.m_manner == ScriptedAnswer::Manner::Endless) {
        m_pouring = true;
        pourOn();
    } else if (m_answer.m_drip) {
        m_dripped = 0;
        m_dripTimer.start(*m_answer.m_drip);
    } else {
        m_socket->write(m_answer.m_body);
        endAnswer();
    }
}

void LoopbackConnection::sendDrop()
{
    if (m_dripped == m_answer.m_body.size()) {
        m_dripTimer.stop();
        endAnswer();
        return;
    }
    m_socket->write(m_answer.m_body.mid(m_dripped++, 1));
}

void LoopbackConnection::onBytesWritten()
{
    if (m_pouring) {
        pourOn();
    }
}

void LoopbackConnection::pourOn()
{
    constexpr qint64 enough = 256 * 1024;
    while (m_pouring && m_socket->state() == QAbstractSocket::ConnectedState &&
           m_socket->bytesToWrite() < enough) {
        m_socket->write(m_answer.m_body);
    }
}

void LoopbackConnection::endAnswer()
{
    if (!std::exchange(m_answering, false)) {
        return;
    }
    m_server->endAnswer();
    if (m_answer.m_close) {
        m_socket->disconnectFromHost();
    } else if (m_input.contains("\r\n\r\n")) {
        QMetaObject::invokeMethod(this, &LoopbackConnection::onReadyRead, Qt::QueuedConnection);
    }
}

} // namespace attache::testsupport
