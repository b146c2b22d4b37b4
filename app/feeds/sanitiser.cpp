// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/sanitiser.h"

#include "feeds/feedurl.h"
#include "feeds/htmltree.h"
#include "feeds/sanitiserpolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

void appendEscaped(QString &out, QStringView text)
{
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'<':
            out += "&lt;"_L1;
            break;
        case u'>':
            out += "&gt;"_L1;
            break;
        case u'&':
            out += "&amp;"_L1;
            break;
        case u'"':
            out += "&quot;"_L1;
            break;
        case u'\0':
            break;
        default:
            out += c;
        }
    }
}

class Writer
{
public:
    explicit Writer(const QUrl &base)
        : m_base(base)
    {}

    void children(const GumboNode *node);
    QString take() { return std::move(m_out); }

private:
    void node(const GumboNode *node);
    void element(const GumboNode *node);
    void attribute(QLatin1StringView name, QStringView value);
    void image(const GumboElement &element);
    void link(const GumboElement &element);
    void plainAttributes(const GumboElement &element);

    QUrl m_base;
    QString m_out;
};

QString attributeOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute == nullptr ? QString() : QString::fromUtf8(attribute->value);
}

void Writer::children(const GumboNode *parent)
{
    const GumboVector *list = childrenOf(parent);
    for (unsigned i = 0; list != nullptr && i < list->length; ++i) {
        node(static_cast<const GumboNode *>(list->data[i]));
    }
}

void Writer::node(const GumboNode *node)
{
    switch (node->type) {
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        appendEscaped(m_out, QString::fromUtf8(node->v.text.text));
        break;
    case GUMBO_NODE_ELEMENT:
        element(node);
        break;
    default:
        break;
    }
}

void Writer::attribute(QLatin1StringView name, QStringView value)
{
    m_out += u' ' + name + "=\""_L1;
    appendEscaped(m_out, value);
    m_out += u'"';
}

void Writer::plainAttributes(const GumboElement &element)
{
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *found = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        const QLatin1StringView name(found->name);
        if (found->attr_namespace == GUMBO_ATTR_NAMESPACE_NONE && isKeptAttribute(element.tag, name)) {
            attribute(name, QString::fromUtf8(found->value));
        }
    }
}

void Writer::link(const GumboElement &element)
{
    const QString address = absoluteUrl(attributeOf(element, "href"), m_base);
    if (address.isEmpty()) {
        return;
    }
    const QString scheme = schemeOf(address);
    // A colon before the first slash is a scheme that no list knows.
    const bool plainRelative = scheme.isEmpty() && !address.section(u'/', 0, 0).contains(u':');
    if (plainRelative || isLinkScheme(scheme)) {
        attribute("href"_L1, withoutTracking(address));
    }
}

void Writer::image(const GumboElement &element)
{
    const QString given = attributeOf(element, "src").trimmed();
    if (isInlineImage(given)) {
        attribute("src"_L1, given);
        return;
    }
    const QString address = absoluteUrl(given, m_base);
    const QString scheme = schemeOf(address);
    if (scheme == "http"_L1 || scheme == "https"_L1) {
        attribute("data-src"_L1, withoutTracking(address));
    } else if (address.startsWith("//"_L1)) {
        attribute("data-src"_L1, QString(u"https:"_s + withoutTracking(address)));
    }
}

void Writer::element(const GumboNode *node)
{
    const GumboElement &element = node->v.element;
    const bool foreign = element.tag_namespace != GUMBO_NAMESPACE_HTML;
    const ElementRule rule = ruleFor(element.tag);
    if (rule == ElementRule::Drop) {
        return;
    }
    if (foreign || rule == ElementRule::Unwrap) {
        children(node);
        return;
    }
    if (element.tag == GUMBO_TAG_IMG &&
        isTrackingImage(attributeOf(element, "src"), attributeOf(element, "width"),
                        attributeOf(element, "height"), attributeOf(element, "style"))) {
        return;
    }
    const QLatin1StringView name(gumbo_normalized_tagname(element.tag));
    m_out += u'<' + name;
    if (element.tag == GUMBO_TAG_A) {
        link(element);
    } else if (element.tag == GUMBO_TAG_IMG) {
        image(element);
    }
    plainAttributes(element);
    m_out += u'>';
    if (!isVoidElement(element.tag)) {
        children(node);
        m_out += "</"_L1 + name + u'>';
    }
}

} // namespace

QString sanitiseHtml(QStringView html, const QUrl &base)
{
    const bool isText = std::none_of(
        html.begin(), html.end(), [](QChar c) { return c == u'<' || c == u'&' || c == u'\0' || c == u'\r'; });
    if (isText) {
        return escapedHtml(html);
    }
    const HtmlTree tree(html);
    Writer writer(base);
    writer.children(tree.root());
    return writer.take();
}

QString escapedHtml(QStringView text)
{
    QString out;
    out.reserve(text.size());
    appendEscaped(out, text);
    return out;
}

} // namespace attache::feeds
