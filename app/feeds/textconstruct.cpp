// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/textconstruct.h"

#include "feeds/feedurl.h"
#include "feeds/plaintext.h"
#include "feeds/sanitiser.h"

#include <QStringDecoder>

#include <libxml/tree.h>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

QString fromXml(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

QString localName(const xmlChar *name)
{
    return fromXml(name).section(u':', -1).toLower();
}

bool isVoidName(const QString &name)
{
    static const QStringList names = {u"area"_s,  u"base"_s,   u"br"_s,    u"col"_s,  u"embed"_s,
                                      u"hr"_s,    u"img"_s,    u"input"_s, u"link"_s, u"meta"_s,
                                      u"param"_s, u"source"_s, u"track"_s, u"wbr"_s};
    return names.contains(name);
}

class MarkupWriter
{
public:
    void children(const xmlNode *node, const QUrl &base)
    {
        for (xmlNode *child = node->children; child != nullptr; child = child->next) {
            switch (child->type) {
            case XML_TEXT_NODE:
            case XML_CDATA_SECTION_NODE:
                m_out += escapedHtml(fromXml(child->content));
                break;
            case XML_ELEMENT_NODE:
                element(child, base);
                break;
            default:
                break;
            }
        }
    }

    QString take() { return std::move(m_out); }

private:
    void element(xmlNode *node, const QUrl &base)
    {
        const QUrl inner = nestedBase(base, XmlElement(node).xmlAttribute("base"));
        const QString name = localName(node->name);
        m_out += u'<' + name;
        for (const xmlAttr *attribute = node->properties; attribute != nullptr; attribute = attribute->next) {
            if (attribute->ns != nullptr) {
                continue;
            }
            const QString key = localName(attribute->name);
            QString value = XmlElement(node).attribute(reinterpret_cast<const char *>(attribute->name));
            if (inner != base || !inner.isEmpty()) {
                const bool isAddress = key == "href"_L1 || key == "src"_L1 || key == "cite"_L1;
                value = isAddress ? absoluteUrl(value, inner) : value;
            }
            m_out += u' ' + key + "=\""_L1 + escapedHtml(value) + u'"';
        }
        m_out += u'>';
        children(node, inner);
        if (!isVoidName(name)) {
            m_out += "</"_L1 + name + u'>';
        }
    }

    QString m_out;
};

enum class MediaKind
{
    Text,
    Html,
    Markup,
    Opaque
};

MediaKind mediaKind(const QString &given)
{
    const QString type = given.section(u';', 0, 0).trimmed().toLower();
    if (type.isEmpty() || type == "text"_L1 || type == "text/plain"_L1) {
        return MediaKind::Text;
    }
    if (type == "html"_L1 || type == "text/html"_L1) {
        return MediaKind::Html;
    }
    if (type == "xhtml"_L1 || type == "text/xml"_L1 || type == "application/xml"_L1 ||
        type.endsWith("+xml"_L1) || type.endsWith("/xml"_L1)) {
        return MediaKind::Markup;
    }
    if (type.startsWith("text/"_L1) || !type.contains(u'/')) {
        return MediaKind::Text;
    }
    return MediaKind::Opaque;
}

TextConstruct fromBase64(const QString &encoded, MediaKind media, const QUrl &base)
{
    const QByteArray bytes = QByteArray::fromBase64(encoded.toLatin1());
    const auto kind = media == MediaKind::Text ? TextConstruct::Plain : TextConstruct::Html;
    return {kind, QString::fromUtf8(bytes), base};
}

// A media type that is not text is base64 (RFC 4287, 4.1.3.3), and may be text all the same.
TextConstruct fromOpaque(const XmlElement &element, const QUrl &base)
{
    const QString given = element.text();
    const auto decoded = QByteArray::fromBase64Encoding(given.simplified().remove(u' ').toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(decoded.decoded);
    const bool isText = !decoder.hasError() && !text.contains(u'\0');
    if (decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok && isText) {
        return {TextConstruct::Plain, text, base};
    }
    const QString family = element.attribute("type").section(u'/', 0, 0).trimmed().toLower();
    static const QStringList binary = {u"image"_s, u"audio"_s, u"video"_s, u"font"_s, u"model"_s};
    return binary.contains(family) ? TextConstruct() : TextConstruct{TextConstruct::Plain, given, base};
}

} // namespace

QString TextConstruct::toHtml() const
{
    const bool html = kind == Html || (kind == Either && looksLikeHtml(value));
    return html ? sanitiseHtml(value, base).trimmed() : escapedHtml(value.trimmed());
}

QString TextConstruct::toPlainText() const
{
    const bool html = kind == Html || (kind == Either && looksLikeHtml(value));
    return html ? htmlToPlainText(value) : collapsed(value);
}

QString innerHtml(const XmlElement &element, const QUrl &base)
{
    MarkupWriter writer;
    writer.children(element.node(), base);
    return writer.take();
}

QString unescapedText(const XmlElement &element)
{
    const QString text = element.text();
    if (!element.hasElements()) {
        return text;
    }
    const QString markup = innerHtml(element, {});
    return looksLikeHtml(markup) ? markup : text;
}

TextConstruct readRssText(const XmlElement &element, const QUrl &base, TextConstruct::Kind kind)
{
    const QUrl own = nestedBase(base, element.xmlAttribute("base"));
    if (element.hasElements()) {
        return {TextConstruct::Html, innerHtml(element, own), own};
    }
    return {kind, withoutDoubleEncoding(element.text()), own};
}

TextConstruct readAtomText(const XmlElement &element, const QUrl &base)
{
    const MediaKind media = mediaKind(element.attribute("type"));
    const QString mode = element.attribute("mode").toLower();
    if (mode == "base64"_L1) {
        return fromBase64(element.text(), media, base);
    }
    if (media == MediaKind::Opaque) {
        return fromOpaque(element, base);
    }
    const bool hasElements = element.hasElements();
    if (hasElements) {
        return {TextConstruct::Html, innerHtml(element, base), base};
    }
    if (media == MediaKind::Markup && mode != "escaped"_L1) {
        return {TextConstruct::Html, innerHtml(element, base), base};
    }
    const bool html = media == MediaKind::Html || media == MediaKind::Markup;
    return {html ? TextConstruct::Html : TextConstruct::Plain, withoutDoubleEncoding(element.text()), base};
}

} // namespace attache::feeds
