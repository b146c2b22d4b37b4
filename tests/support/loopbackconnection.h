// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/scriptedanswer.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace attache::testsupport {

class LoopbackServer;

/// One client of a LoopbackServer: reads its requests one after the other and acts the answers out.
class LoopbackConnection : public QObject
{
    Q_OBJECT

public:
    LoopbackConnection(QTcpSocket *socket, LoopbackServer *server);
    ~LoopbackConnection() override;

    /// What is being answered, or was last.
    const QByteArray &path() const { return m_path; }
    /// Goes on with an answer that is held back.
    void release();

Q_SIGNALS:
    void closed();

private:
    void onReadyRead();
    void onBytesWritten();
    void start(const ScriptedAnswer &answer);
    void sendHead();
    void sendBody();
    void sendDrop();
    void pourOn();
    void endAnswer();

    QTcpSocket *m_socket;
    LoopbackServer *m_server;
    QByteArray m_input;
    QByteArray m_path;
    ScriptedAnswer m_answer;
    bool m_answering = false;
    bool m_pouring = false;
    bool m_headSent = false;
    qsizetype m_dripped = 0;
    QTimer m_dripTimer;
};

} // namespace attache::testsupport
