// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/htmllimits.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

constexpr qsizetype maximumCharacters = qsizetype{2} * 1024 * 1024;
constexpr int maximumTags = 50000;
// What the tree may grow to, in bytes, roughly: a tree builder repeats the formatting elements that were left
// open in every block that follows, with all their attributes.
constexpr qsizetype treeBudget = qsizetype{96} * 1024 * 1024;
constexpr qsizetype elementCost = 300;
constexpr qsizetype maximumDepth = 256;
constexpr int maximumAttributes = 200;

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

// Elements that are never open together with many of their kind: void ones, and those that the next of
// their kind closes.
bool takesNoDepth(const QString &name)
{
    static const QSet<QString> names = {
        u"area"_s, u"base"_s, u"br"_s,     u"col"_s,    u"embed"_s, u"hr"_s,  u"img"_s,  u"input"_s,
        u"link"_s, u"meta"_s, u"param"_s,  u"source"_s, u"track"_s, u"wbr"_s, u"p"_s,    u"li"_s,
        u"dt"_s,   u"dd"_s,   u"option"_s, u"tr"_s,     u"td"_s,    u"th"_s,  u"image"_s};
    return names.contains(name);
}

// Elements that stay open beyond the end of the block they are in (HTML, "list of active formatting
// elements").
bool isFormatting(const QString &name)
{
    static const QSet<QString> names = {u"a"_s,      u"b"_s,      u"big"_s,  u"code"_s, u"em"_s,
                                        u"font"_s,   u"i"_s,      u"nobr"_s, u"s"_s,    u"small"_s,
                                        u"strike"_s, u"strong"_s, u"tt"_s,   u"u"_s};
    return names.contains(name);
}

class Limiter
{
public:
    explicit Limiter(QStringView html)
        : m_in(html.first(qMin(html.size(), maximumCharacters)))
    {}

    QByteArray run();

private:
    struct Tag
    {
        qsizetype end = 0; ///< after the '>'
        QString name;
        bool closing = false;
        bool crowded = false; ///< too many attributes
    };

    struct Open
    {
        QString name;
        qsizetype cost = 0; ///< of repeating it; 0 for what is never repeated
    };

    Tag tagAt(qsizetype at) const;
    bool swallowsRest(const Tag &tag, qsizetype at);
    bool keep(const Tag &tag, qsizetype at);
    void close(const QString &name);
    void flush(qsizetype end);

    QStringView m_in;
    QByteArray m_out;
    qsizetype m_copied = 0;
    QList<Open> m_open;
    qsizetype m_repeatedCost = 0;
    qsizetype m_spent = 0;
    int m_tags = 0;
    QHash<QString, qsizetype> m_lastEndTags;
};

Limiter::Tag Limiter::tagAt(qsizetype at) const
{
    Tag tag;
    qsizetype i = at + 1;
    if (i < m_in.size() && m_in[i] == u'/') {
        tag.closing = true;
        ++i;
    }
    const qsizetype nameStart = i;
    while (i < m_in.size() && m_in[i] > u' ' && m_in[i] != u'>' && m_in[i] != u'/') {
        ++i;
    }
    tag.name = m_in.sliced(nameStart, qMin<qsizetype>(i - nameStart, 32)).toString().toLower();
    int attributes = 0;
    QChar quote;
    QChar before = u' ';
    for (; i < m_in.size(); ++i) {
        const QChar c = m_in[i];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'>') {
            break;
        } else if ((c == u'"' || c == u'\'') && before == u'=') {
            quote = c;
            ++attributes;
        } else if (c <= u' ' || c == u'/' || c == u'"' || c == u'\'') {
            ++attributes;
        }
        before = c > u' ' ? c : before;
    }
    tag.crowded = attributes > maximumAttributes;
    tag.end = qMin(i + 1, m_in.size());
    return tag;
}

// Whether the tag at `at` may stay.
bool Limiter::keep(const Tag &tag, qsizetype at)
{
    m_spent += m_repeatedCost + elementCost;
    if (++m_tags > maximumTags || m_spent > treeBudget || tag.crowded) {
        return false;
    }
    if (takesNoDepth(tag.name)) {
        return true;
    }
    if (!tag.closing) {
        if (m_open.size() >= maximumDepth) {
            return false;
        }
        const qsizetype cost = isFormatting(tag.name) ? elementCost + 2 * (tag.end - at) : 0;
        m_open.append({tag.name, cost});
        m_repeatedCost += cost;
        return true;
    }
    close(tag.name);
    return true;
}

void Limiter::close(const QString &name)
{
    const auto same = [&](const Open &open) { return open.name == name; };
    const auto found = std::find_if(m_open.rbegin(), m_open.rend(), same);
    if (found == m_open.rend()) {
        return;
    }
    const qsizetype at = std::distance(found, m_open.rend()) - 1;
    m_repeatedCost -= m_open.at(at).cost;
    m_open.removeAt(at);
    const auto inside = std::next(m_open.begin(), at);
    m_open.erase(std::remove_if(inside, m_open.end(), [](const Open &open) { return open.cost == 0; }),
                 m_open.end());
}

// True for a tag after which the rest would be taken for its raw text although the author closed it at once
// or forgot to: what follows is meant to be read.
bool Limiter::swallowsRest(const Tag &tag, qsizetype at)
{
    static const QSet<QString> unclosed = {u"iframe"_s, u"noembed"_s, u"noframes"_s, u"textarea"_s,
                                           u"title"_s,  u"xmp"_s,     u"plaintext"_s};
    static const QSet<QString> selfClosed = {u"script"_s, u"style"_s};
    const bool closesItself = m_in.first(tag.end).endsWith("/>"_L1);
    if (tag.closing || !(unclosed.contains(tag.name) || (closesItself && selfClosed.contains(tag.name)))) {
        return false;
    }
    auto last = m_lastEndTags.find(tag.name);
    if (last == m_lastEndTags.end()) {
        last = m_lastEndTags.insert(tag.name,
                                    m_in.lastIndexOf(QString(u"</"_s + tag.name), -1, Qt::CaseInsensitive));
    }
    return *last < at;
}

void Limiter::flush(qsizetype end)
{
    m_out.append(m_in.sliced(m_copied, end - m_copied).toUtf8());
}

QByteArray Limiter::run()
{
    const qsizetype lastEnd = m_in.lastIndexOf(u'>');
    for (qsizetype at = m_in.indexOf(u'<'); at >= 0; at = m_in.indexOf(u'<', at)) {
        const QChar next = at + 1 < m_in.size() ? m_in[at + 1] : QChar();
        if (m_in.sliced(at).startsWith("<![CDATA["_L1, Qt::CaseInsensitive)) {
            flush(at);
            m_out.append("&lt;");
            m_copied = ++at;
            continue;
        }
        if (next == u'!' && at > lastEnd && !m_in.sliced(at).startsWith("<!--"_L1)) {
            // A declaration that never ends would hide what follows.
            flush(at);
            m_out.append("&lt;");
            m_copied = ++at;
            continue;
        }
        if (!isLetter(next) && next != u'/') {
            ++at;
            continue;
        }
        const Tag tag = tagAt(at);
        if (swallowsRest(tag, at) || !keep(tag, at)) {
            flush(at);
            // What stands inside a tag that goes, goes with it.
            m_copied = tag.end;
            at = tag.end;
            continue;
        }
        // A long run without an end is one tag; looking at each '<' in it again would be quadratic.
        at = tag.crowded || tag.end - at > 4096 ? tag.end : at + 1;
    }
    flush(m_in.size());
    return std::move(m_out);
}

} // namespace

QByteArray limitedHtml(QStringView html)
{
    return Limiter(html).run();
}

} // namespace attache::feeds
