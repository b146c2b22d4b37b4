// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/xmltext.h"

#include "feeds/htmlentities.h"

#include <cstring>

namespace attache::feeds {

namespace {

constexpr int maximumEntityDepth = 8;

} // namespace

bool isXmlNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           (static_cast<unsigned char>(c) >= 0x80);
}

bool isXmlNameChar(char c)
{
    return isXmlNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == ':';
}

void XmlText::writePlain(QByteArrayView part)
{
    qsizetype start = 0;
    const auto flush = [&](qsizetype end) { m_out.append(part.sliced(start, end - start)); };
    for (qsizetype i = 0; i < part.size(); ++i) {
        const auto c = static_cast<unsigned char>(part[i]);
        const bool nonCharacter = c == 0xEF && i + 2 < part.size() &&
                                  static_cast<unsigned char>(part[i + 1]) == 0xBF &&
                                  static_cast<unsigned char>(part[i + 2]) >= 0xBE;
        const bool control = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        if (!control && !nonCharacter && c != '<' && c != '>') {
            continue;
        }
        flush(i);
        if (c == '<' || c == '>') {
            m_out.append(c == '<' ? "&lt;" : "&gt;");
        }
        i += nonCharacter ? 2 : 0;
        start = i + 1;
    }
    flush(part.size());
}

void XmlText::character(char32_t c)
{
    switch (c) {
    case U'<':
        m_out.append("&lt;");
        break;
    case U'>':
        m_out.append("&gt;");
        break;
    case U'&':
        m_out.append("&amp;");
        break;
    case U'"':
        m_out.append("&quot;");
        break;
    case U'\'':
        m_out.append("&#39;");
        break;
    default:
        appendUtf8(m_out, c);
    }
}

void XmlText::named(QByteArrayView name, int entityDepth)
{
    static constexpr QByteArrayView predefined[] = {"lt", "gt", "amp", "quot", "apos"};
    for (const QByteArrayView known : predefined) {
        if (name == known) {
            m_out.append('&').append(name).append(';');
            return;
        }
    }
    const auto own = m_entities.constFind(name.toByteArray());
    if (own != m_entities.constEnd()) {
        m_expanded += own->size() + 1;
        if (entityDepth < maximumEntityDepth && m_expanded < maximumExpansion) {
            write(*own, entityDepth + 1);
        }
        return;
    }
    if (const char32_t c = htmlEntity(name); c != 0) {
        character(c);
        return;
    }
    m_out.append("&amp;").append(name).append(';');
}

// Handles the '&' at `at` and returns the position after the reference.
qsizetype XmlText::reference(QByteArrayView part, qsizetype at, int entityDepth)
{
    qsizetype end = at + 1;
    if (end < part.size() && part[end] == '#') {
        const bool hex = end + 1 < part.size() && (part[end + 1] == 'x' || part[end + 1] == 'X');
        const qsizetype digits = end + (hex ? 2 : 1);
        end = digits;
        while (end < part.size() && end - digits < 10 &&
               (hex ? std::strchr("0123456789abcdefABCDEF", part[end]) != nullptr && part[end] != '\0'
                    : part[end] >= '0' && part[end] <= '9')) {
            ++end;
        }
        if (end > digits) {
            bool fits = false;
            const quint32 code = part.sliced(digits, end - digits).toByteArray().toUInt(&fits, hex ? 16 : 10);
            character(referencedCharacter(fits ? code : 0));
            return end < part.size() && part[end] == ';' ? end + 1 : end;
        }
    } else {
        while (end < part.size() && isXmlNameChar(part[end]) && end - at < 64) {
            ++end;
        }
        if (end > at + 1 && end < part.size() && part[end] == ';') {
            named(part.sliced(at + 1, end - at - 1), entityDepth);
            return end + 1;
        }
    }
    m_out.append("&amp;");
    return at + 1;
}

void XmlText::write(QByteArrayView part, int entityDepth)
{
    qsizetype start = 0;
    for (qsizetype at = part.indexOf('&'); at >= 0; at = part.indexOf('&', start)) {
        writePlain(part.sliced(start, at - start));
        start = reference(part, at, entityDepth);
    }
    writePlain(part.sliced(start));
}

} // namespace attache::feeds
