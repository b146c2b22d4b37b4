// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedanswer.h"

#include <QtEndian>

namespace attache::testsupport {

namespace {

quint32 crc32(const QByteArray &data)
{
    quint32 crc = 0xFFFFFFFFU;
    for (const char c : data) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
        }
    }
    return ~crc;
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

} // namespace

ScriptedAnswer ScriptedAnswer::ok(const QByteArray &body, const QByteArray &contentType)
{
    return status(200, body).with("Content-Type", contentType);
}

ScriptedAnswer ScriptedAnswer::status(int code, const QByteArray &body)
{
    ScriptedAnswer answer;
    answer.m_code = code;
    answer.m_body = body;
    answer.m_withLength = code != 304 && code != 204;
    return answer;
}

ScriptedAnswer ScriptedAnswer::redirect(int code, const QByteArray &location)
{
    return status(code, "<p>Elsewhere.</p>").with("Location", location);
}

ScriptedAnswer ScriptedAnswer::raw(const QByteArray &bytes)
{
    ScriptedAnswer answer;
    answer.m_manner = Manner::Raw;
    answer.m_body = bytes;
    answer.m_close = true;
    return answer;
}

ScriptedAnswer ScriptedAnswer::silent()
{
    ScriptedAnswer answer;
    answer.m_manner = Manner::Silent;
    return answer;
}

ScriptedAnswer ScriptedAnswer::hangUp()
{
    ScriptedAnswer answer;
    answer.m_manner = Manner::HangUp;
    return answer;
}

ScriptedAnswer ScriptedAnswer::endless(const QByteArray &piece)
{
    ScriptedAnswer answer = status(200, piece);
    answer.m_manner = Manner::Endless;
    answer.m_withLength = false;
    return answer;
}

ScriptedAnswer ScriptedAnswer::with(const QByteArray &name, const QByteArray &value) const
{
    ScriptedAnswer answer = *this;
    answer.m_fields.append({name, value});
    return answer;
}

ScriptedAnswer ScriptedAnswer::announcing(qint64 contentLength) const
{
    ScriptedAnswer answer = *this;
    answer.m_announced = contentLength;
    return answer;
}

ScriptedAnswer ScriptedAnswer::withoutLength() const
{
    ScriptedAnswer answer = *this;
    answer.m_withLength = false;
    answer.m_close = true;
    return answer;
}

ScriptedAnswer ScriptedAnswer::dripping(std::chrono::milliseconds interval) const
{
    ScriptedAnswer answer = *this;
    answer.m_drip = interval;
    return answer;
}

ScriptedAnswer ScriptedAnswer::thenHangingUp() const
{
    ScriptedAnswer answer = *this;
    answer.m_close = true;
    return answer;
}

ScriptedAnswer ScriptedAnswer::holdingBody() const
{
    ScriptedAnswer answer = *this;
    answer.m_hold = Hold::Body;
    return answer;
}

ScriptedAnswer ScriptedAnswer::holding() const
{
    ScriptedAnswer answer = *this;
    answer.m_hold = Hold::Everything;
    return answer;
}

QByteArray ScriptedAnswer::head() const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(m_code) + " Scripted\r\n";
    for (const auto &[name, value] : m_fields) {
        head += name + ": " + value + "\r\n";
    }
    if (m_withLength) {
        head += "Content-Length: " + QByteArray::number(m_announced.value_or(m_body.size())) + "\r\n";
    }
    return head + "\r\n";
}

QByteArray gzip(const QByteArray &data)
{
    // qCompress() gives four bytes of its own, two of zlib's head, the deflated data and zlib's checksum.
    // Of nothing it makes nothing, where gzip wants one empty block.
    const QByteArray deflated =
        data.isEmpty() ? QByteArray("\x03\x00", 2) : qCompress(data, 9).mid(6).chopped(4);
    static constexpr char head[] = {'\x1f', '\x8b', 8, 0, 0, 0, 0, 0, 2, '\xff'};
    return QByteArray(head, sizeof head) + deflated + littleEndian(crc32(data)) +
           littleEndian(static_cast<quint32>(data.size()));
}

} // namespace attache::testsupport
