// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/plaintext.h"

#include "feeds/htmlentities.h"
#include "feeds/htmltree.h"
#include "feeds/sanitiserpolicy.h"

#include <QByteArray>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

void appendText(const GumboNode *node, QString &out)
{
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        out += QString::fromUtf8(node->v.text.text);
        return;
    case GUMBO_NODE_ELEMENT:
        break;
    default:
        return;
    }
    const GumboTag tag = node->v.element.tag;
    if (ruleFor(tag) == ElementRule::Drop) {
        return;
    }
    const bool breaks =
        tag == GUMBO_TAG_BR || tag == GUMBO_TAG_P || tag == GUMBO_TAG_DIV || tag == GUMBO_TAG_LI;
    if (breaks) {
        out += u' ';
    }
    const GumboVector *children = childrenOf(node);
    for (unsigned i = 0; children != nullptr && i < children->length; ++i) {
        appendText(static_cast<const GumboNode *>(children->data[i]), out);
    }
}

// The byte a character was read from, under Latin-1 or Windows-1252; -1 for one that neither has.
int windows1252Byte(QChar c)
{
    if (c.unicode() < 0x100) {
        return c.unicode();
    }
    for (quint32 byte = 0x80; byte < 0xA0; ++byte) {
        if (referencedCharacter(byte) == c.unicode()) {
            return static_cast<int>(byte);
        }
    }
    return -1;
}

bool isKnownTag(QStringView name)
{
    const QByteArray latin = name.toLatin1();
    return gumbo_tagn_enum(latin.constData(), static_cast<unsigned>(latin.size())) != GUMBO_TAG_UNKNOWN;
}

} // namespace

QString collapsed(const QString &text)
{
    QString result = text.simplified();
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar c = result.at(i);
        const bool pair = c.isHighSurrogate() && i + 1 < result.size() && result.at(i + 1).isLowSurrogate();
        if (pair) {
            ++i;
        } else if (c.isSurrogate()) {
            result[i] = QChar::ReplacementCharacter;
        }
    }
    if (result.contains(u'\0')) {
        result.remove(u'\0');
    }
    return result;
}

QString withoutDoubleEncoding(const QString &text)
{
    const auto isWide = [](QChar c) { return c.unicode() >= 0x80; };
    if (std::none_of(text.begin(), text.end(), isWide)) {
        return text;
    }
    QByteArray bytes;
    bytes.reserve(text.size());
    for (const QChar c : text) {
        const int byte = windows1252Byte(c);
        if (byte < 0) {
            return text;
        }
        bytes.append(static_cast<char>(byte));
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder(bytes);
    return decoder.hasError() ? text : decoded;
}

QString htmlToPlainText(QStringView html)
{
    const HtmlTree tree(html);
    QString text;
    appendText(tree.root(), text);
    return collapsed(text);
}

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression tag(u"</?([A-Za-z][A-Za-z0-9]{0,15})(?=[\\s/>])[^<>]*>|<!--"_s);
    if (text.contains(u'<')) {
        for (auto it = tag.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.capturedView(1).isEmpty() || isKnownTag(match.capturedView(1))) {
                return true;
            }
        }
    }
    if (text.contains(u'&')) {
        static const QRegularExpression reference(
            u"&(#[0-9]{1,8}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"_s);
        for (auto it = reference.globalMatch(text); it.hasNext();) {
            const QString name = it.next().captured(1);
            if (name.startsWith(u'#') || htmlEntity(name.toLatin1()) != 0) {
                return true;
            }
        }
    }
    return false;
}

} // namespace attache::feeds
