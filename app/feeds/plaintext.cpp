// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/plaintext.h"

#include "feeds/htmlentities.h"
#include "feeds/htmltree.h"
#include "feeds/sanitiserpolicy.h"

#include <QByteArray>
#include <QRegularExpression>

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
