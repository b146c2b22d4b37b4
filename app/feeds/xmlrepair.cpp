// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/xmlrepair.h"

#include "feeds/doctype.h"
#include "feeds/xmltext.h"

#include <QList>
#include <QSet>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

// Below libxml2's own limit of 256.
constexpr qsizetype maximumDepth = 200;
constexpr qsizetype maximumAttributes = 100;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), a.size(), b.data(), b.size()) == 0;
}

class Repairer
{
public:
    explicit Repairer(QByteArrayView xml)
        : m_in(xml)
    {
        m_out.reserve(xml.size() + xml.size() / 16 + 64);
    }

    XmlRepair run();

private:
    void markup();
    void declaration();
    void startTag();
    void endTag();
    void attributes(QByteArrayView part);
    void attribute(QByteArrayView name, QByteArrayView value, QSet<QByteArray> &seen);
    void closeTo(qsizetype depth);
    qsizetype tagEnd(qsizetype from) const;
    bool finished() const { return m_rootSeen && m_open.isEmpty(); }
    QByteArrayView nameAt(qsizetype at) const;
    bool repeatsSibling(QByteArrayView name, qsizetype *depth) const;

    QByteArrayView m_in;
    qsizetype m_at = 0;
    QByteArray m_out;
    QList<QByteArrayView> m_open;
    XmlText m_text{m_out};
    bool m_rootSeen = false;
    bool m_tooDeep = false;
};

QByteArrayView Repairer::nameAt(qsizetype at) const
{
    qsizetype end = at;
    while (end < m_in.size() && isXmlNameChar(m_in[end])) {
        ++end;
    }
    return m_in.sliced(at, end - at);
}

// Position of the '>' that ends a tag; -1 when another '<' or the end comes first.
qsizetype Repairer::tagEnd(qsizetype from) const
{
    char quote = '\0';
    for (qsizetype i = from; i < m_in.size(); ++i) {
        const char c = m_in[i];
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if ((c == '"' || c == '\'') && m_in[i - 1] == '=') {
            quote = c;
        } else if (c == '>') {
            return i;
        } else if (c == '<') {
            break;
        }
    }
    if (quote == '\0') {
        return -1;
    }
    // A quote that is never closed: the tag ends where it would without quotes.
    const qsizetype end = m_in.indexOf('>', from);
    const qsizetype other = m_in.indexOf('<', from);
    return end >= 0 && (other < 0 || end < other) ? end : -1;
}

void Repairer::attribute(QByteArrayView name, QByteArrayView value, QSet<QByteArray> &seen)
{
    const QByteArray key = name.toByteArray();
    const bool wellNamed = isXmlNameStart(name.front()) && name.back() != ':' && name.count(':') <= 1;
    if (!wellNamed || seen.contains(key) || seen.size() >= maximumAttributes) {
        return;
    }
    seen.insert(key);
    m_out.append(' ').append(name).append("=\"");
    qsizetype start = 0;
    for (qsizetype quote = value.indexOf('"'); quote >= 0; quote = value.indexOf('"', start)) {
        m_text.write(value.sliced(start, quote - start));
        m_out.append("&quot;");
        start = quote + 1;
    }
    m_text.write(value.sliced(start));
    m_out.append('"');
}

void Repairer::attributes(QByteArrayView part)
{
    QSet<QByteArray> seen;
    qsizetype at = 0;
    const auto skipSpace = [&] {
        while (at < part.size() && (isSpace(part[at]) || part[at] == '/')) {
            ++at;
        }
    };
    for (skipSpace(); at < part.size(); skipSpace()) {
        const qsizetype nameStart = at;
        while (at < part.size() && isXmlNameChar(part[at])) {
            ++at;
        }
        const QByteArrayView name = part.sliced(nameStart, at - nameStart);
        if (name.isEmpty()) {
            ++at;
            continue;
        }
        while (at < part.size() && isSpace(part[at])) {
            ++at;
        }
        if (at >= part.size() || part[at] != '=') {
            attribute(name, name, seen);
            continue;
        }
        ++at;
        while (at < part.size() && isSpace(part[at])) {
            ++at;
        }
        const char quote = at < part.size() && (part[at] == '"' || part[at] == '\'') ? part[at] : '\0';
        qsizetype end = quote == '\0' ? -1 : part.indexOf(quote, at + 1);
        const qsizetype valueStart = quote == '\0' ? at : at + 1;
        if (end < 0) {
            end = valueStart;
            while (end < part.size() && !isSpace(part[end])) {
                ++end;
            }
        }
        attribute(name, part.sliced(valueStart, end - valueStart), seen);
        at = quote == '\0' ? end : end + 1;
    }
}

void Repairer::closeTo(qsizetype depth)
{
    while (m_open.size() > depth) {
        const QByteArrayView name = m_open.takeLast();
        if (m_open.size() < maximumDepth) {
            m_out.append("</").append(name).append('>');
        }
    }
}

// Items do not nest: a second start closes the first. `depth` is where the first is open.
bool Repairer::repeatsSibling(QByteArrayView name, qsizetype *depth) const
{
    if (!sameName(name, "item") && !sameName(name, "entry")) {
        return false;
    }
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        if (sameName(m_open.at(i), name)) {
            *depth = i;
            return true;
        }
    }
    return false;
}

void Repairer::startTag()
{
    const QByteArrayView name = nameAt(m_at + 1);
    const qsizetype end = tagEnd(m_at + 1 + name.size());
    if (end < 0) {
        // Cut off, or a '<' that was meant as text.
        const bool last = m_in.indexOf('<', m_at + 1) < 0;
        if (!last) {
            m_out.append("&lt;");
        }
        m_at = last ? m_in.size() : m_at + 1;
        return;
    }
    QByteArrayView rest = m_in.sliced(m_at + 1 + name.size(), end - m_at - 1 - name.size());
    m_at = end + 1;
    const bool empty = rest.endsWith('/');
    if (empty) {
        rest.chop(1);
    }
    if (qsizetype depth = 0; repeatsSibling(name, &depth)) {
        closeTo(depth);
    }
    m_rootSeen = true;
    const bool kept = m_open.size() < maximumDepth;
    m_tooDeep = m_tooDeep || !kept;
    if (!empty) {
        m_open.append(name);
    }
    if (kept) {
        m_out.append('<').append(name);
        attributes(rest);
        m_out.append(empty ? "/>" : ">");
    }
}

void Repairer::endTag()
{
    const QByteArrayView name = nameAt(m_at + 2);
    const qsizetype end = m_in.indexOf('>', m_at);
    const qsizetype other = m_in.indexOf('<', m_at + 2);
    m_at = end < 0 ? m_in.size() : end + 1;
    if (other >= 0 && (end < 0 || other < end)) {
        m_at = other;
    }
    // Only so far down: an end tag without a start would make a hostile document quadratic.
    const qsizetype lowest = qMax<qsizetype>(0, m_open.size() - 2 * maximumDepth);
    for (qsizetype i = m_open.size() - 1; i >= lowest; --i) {
        if (sameName(m_open.at(i), name)) {
            closeTo(i);
            return;
        }
    }
}

void Repairer::declaration()
{
    const QByteArrayView rest = m_in.sliced(m_at);
    if (rest.startsWith("<!--")) {
        const qsizetype end = m_in.indexOf("-->", m_at + 4);
        m_at = end < 0 ? m_in.size() : end + 3;
    } else if (rest.startsWith("<![CDATA[")) {
        const qsizetype end = m_in.indexOf("]]>", m_at + 9);
        const QByteArrayView data = end < 0 ? m_in.sliced(m_at + 9) : m_in.sliced(m_at + 9, end - m_at - 9);
        m_at = end < 0 ? m_in.size() : end + 3;
        qsizetype start = 0;
        for (qsizetype amp = data.indexOf('&'); amp >= 0; amp = data.indexOf('&', start)) {
            m_text.writePlain(data.sliced(start, amp - start));
            m_out.append("&amp;");
            start = amp + 1;
        }
        m_text.writePlain(data.sliced(start));
    } else if (rest.size() > 9 && qstrnicmp(rest.data(), 9, "<!DOCTYPE", 9) == 0 && !m_rootSeen) {
        const Doctype doctype = readDoctype(rest);
        m_text.setEntities(doctype.entities);
        m_at += doctype.length;
    } else {
        m_out.append("&lt;");
        ++m_at;
    }
}

void Repairer::markup()
{
    const char next = m_at + 1 < m_in.size() ? m_in[m_at + 1] : '\0';
    if (next == '!') {
        declaration();
    } else if (next == '?') {
        qsizetype end = m_in.indexOf("?>", m_at + 2);
        const qsizetype shortEnd = m_in.indexOf('>', m_at + 2);
        // Instructions that end like a tag are common enough.
        const bool spans = end >= 0 && m_in.sliced(m_at, end - m_at).contains('<') && m_in[m_at] == '<';
        end = end < 0 || (spans && m_in.sliced(m_at + 1, end - m_at - 1).contains('<')) ? shortEnd : end + 1;
        m_at = end < 0 ? m_in.size() : end + 1;
    } else if (next == '/' && m_at + 2 < m_in.size() && isXmlNameStart(m_in[m_at + 2])) {
        endTag();
    } else if (isXmlNameStart(next)) {
        startTag();
    } else if (next == '\0') {
        ++m_at;
    } else {
        m_out.append("&lt;");
        ++m_at;
    }
}

XmlRepair Repairer::run()
{
    XmlRepair result;
    while (m_at < m_in.size() && !finished()) {
        const qsizetype lt = m_in.indexOf('<', m_at);
        const qsizetype end = lt < 0 ? m_in.size() : lt;
        if (m_rootSeen) {
            m_text.write(m_in.sliced(m_at, end - m_at));
        }
        m_at = end;
        if (lt >= 0) {
            markup();
        }
        if (!m_rootSeen) {
            m_out.clear();
        }
    }
    if (!m_open.isEmpty()) {
        result.warnings << u"the document ends inside <%1>"_s.arg(
            QString::fromUtf8(m_open.constLast().first(qMin<qsizetype>(m_open.constLast().size(), 40))));
    }
    closeTo(0);
    if (m_tooDeep) {
        result.warnings << u"elements nested deeper than %1 are left out"_s.arg(maximumDepth);
    }
    if (m_text.isTooLarge()) {
        result.warnings << u"entities are too large to be expanded"_s;
    }
    result.utf8 = std::move(m_out);
    return result;
}

} // namespace

XmlRepair repairXml(QByteArrayView utf8)
{
    return Repairer(utf8).run();
}

} // namespace attache::feeds
