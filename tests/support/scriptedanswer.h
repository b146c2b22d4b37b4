// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>
#include <utility>

namespace attache::testsupport {

/// What a LoopbackServer does when a certain path is asked for: a well-formed HTTP answer, or a certain way
/// to fail.
class ScriptedAnswer
{
public:
    /// 200 with @p body and a Content-Length.
    static ScriptedAnswer ok(const QByteArray &body, const QByteArray &contentType = "text/plain");
    /// Any status; the body is announced by Content-Length unless the status has none.
    static ScriptedAnswer status(int code, const QByteArray &body = {});
    static ScriptedAnswer redirect(int code, const QByteArray &location);
    /// Exactly these bytes, then closes.
    static ScriptedAnswer raw(const QByteArray &bytes);
    /// Accepts the request and never says a word.
    static ScriptedAnswer silent();
    /// Hangs up on the request.
    static ScriptedAnswer hangUp();
    /// A good head, then @p piece again and again until the client has had enough.
    static ScriptedAnswer endless(const QByteArray &piece);

    /// Adds a header field.
    ScriptedAnswer with(const QByteArray &name, const QByteArray &value) const;
    /// Announces another length than the body's.
    ScriptedAnswer announcing(qint64 contentLength) const;
    /// Leaves Content-Length out and closes after the body.
    ScriptedAnswer withoutLength() const;
    /// Sends the body byte by byte.
    ScriptedAnswer dripping(std::chrono::milliseconds interval) const;
    /// Closes when all is sent, whatever was announced.
    ScriptedAnswer thenHangingUp() const;
    /// Sends the head and keeps the body back until LoopbackServer::release().
    ScriptedAnswer holdingBody() const;
    /// Keeps everything back until LoopbackServer::release().
    ScriptedAnswer holding() const;

private:
    friend class LoopbackConnection;
    enum class Manner
    {
        Http,
        Raw,
        Silent,
        HangUp,
        Endless
    };
    enum class Hold
    {
        Nothing,
        Body,
        Everything
    };

    QByteArray head() const;

    Manner m_manner = Manner::Http;
    Hold m_hold = Hold::Nothing;
    int m_code = 200;
    QList<std::pair<QByteArray, QByteArray>> m_fields;
    QByteArray m_body;
    std::optional<qint64> m_announced;
    bool m_withLength = true;
    bool m_close = false;
    std::optional<std::chrono::milliseconds> m_drip;
};

/// @p data as a gzip file (RFC 1952), for "Content-Encoding: gzip".
QByteArray gzip(const QByteArray &data);

} // namespace attache::testsupport
