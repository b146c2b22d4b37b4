// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/xmldocument.h"

#include "feeds/xmlrepair.h"

#include <libxml/parser.h>

#include <limits>
#include <string_view>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

constexpr int maximumWarnings = 20;

const char *chars(const xmlChar *text)
{
    return reinterpret_cast<const char *>(text);
}

std::string_view view(const xmlChar *text)
{
    return text == nullptr ? std::string_view() : std::string_view(chars(text));
}

xmlNode *elementFrom(xmlNode *node)
{
    while (node != nullptr && node->type != XML_ELEMENT_NODE) {
        node = node->next;
    }
    return node;
}

QString valueOf(const xmlAttr *attribute)
{
    QString value;
    for (const xmlNode *part = attribute->children; part != nullptr; part = part->next) {
        if (part->type == XML_TEXT_NODE) {
            value += QString::fromUtf8(chars(part->content));
        }
    }
    // Not null: the attribute is there.
    return value.isNull() ? u""_s : value;
}

struct FreeContext
{
    void operator()(xmlParserCtxt *context) const { xmlFreeParserCtxt(context); }
};

void collectError(void *context, xmlErrorPtr error)
{
    auto *warnings = static_cast<QStringList *>(static_cast<xmlParserCtxt *>(context)->_private);
    if (warnings == nullptr || error == nullptr || warnings->size() >= maximumWarnings) {
        return;
    }
    warnings->append(u"line %1: %2"_s.arg(error->line).arg(QString::fromUtf8(error->message).simplified()));
}

} // namespace

XmlElement::XmlElement(xmlNode *node)
    : m_node(node)
{
    if (node == nullptr) {
        return;
    }
    std::string_view name = view(node->name);
    if (node->ns != nullptr) {
        m_vocabulary = vocabularyOfNamespace(view(node->ns->href));
    } else if (const auto colon = name.find(':'); colon != std::string_view::npos) {
        m_vocabulary = vocabularyOfPrefix(name.substr(0, colon));
        name.remove_prefix(colon + 1);
    } else {
        m_vocabulary = Vocabulary::Plain;
    }
    m_tag = tagOfName(name);
}

XmlElement XmlElement::firstChild() const
{
    return XmlElement(elementFrom(m_node->children));
}

XmlElement XmlElement::next() const
{
    return XmlElement(elementFrom(m_node->next));
}

QString XmlElement::text() const
{
    const xmlNode *only = m_node->children;
    if (only == nullptr) {
        return {};
    }
    if (only->next == nullptr && (only->type == XML_TEXT_NODE || only->type == XML_CDATA_SECTION_NODE)) {
        return QString::fromUtf8(chars(only->content));
    }
    xmlChar *content = xmlNodeGetContent(m_node);
    QString result = QString::fromUtf8(chars(content));
    xmlFree(content);
    return result;
}

QString XmlElement::attribute(const char *name) const
{
    for (const xmlAttr *attribute = m_node->properties; attribute != nullptr; attribute = attribute->next) {
        if (attribute->ns == nullptr && qstricmp(chars(attribute->name), name) == 0) {
            return valueOf(attribute);
        }
    }
    return {};
}

QString XmlElement::xmlAttribute(const char *name) const
{
    for (const xmlAttr *attribute = m_node->properties; attribute != nullptr; attribute = attribute->next) {
        if (attribute->ns != nullptr && view(attribute->ns->prefix) == "xml" &&
            qstricmp(chars(attribute->name), name) == 0) {
            return valueOf(attribute);
        }
    }
    return {};
}

QString XmlElement::anyAttribute(const char *localName) const
{
    for (const xmlAttr *attribute = m_node->properties; attribute != nullptr; attribute = attribute->next) {
        std::string_view name = view(attribute->name);
        if (const auto colon = name.find(':'); colon != std::string_view::npos) {
            name.remove_prefix(colon + 1);
        }
        if (qstricmp(name.data(), localName) == 0) {
            return valueOf(attribute);
        }
    }
    return {};
}

XmlDocument::XmlDocument(const QByteArray &utf8)
{
    // A document type is never given to libxml2: entities are resolved by the repair, within limits.
    if (!utf8.contains("<!DOCTYPE") && !utf8.contains("<!doctype") && read(utf8, false)) {
        return;
    }
    XmlRepair repaired = repairXml(utf8);
    m_warnings += repaired.warnings;
    read(repaired.utf8, true);
}

XmlElement XmlDocument::root() const
{
    return XmlElement(m_doc == nullptr ? nullptr : xmlDocGetRootElement(m_doc.get()));
}

bool XmlDocument::read(const QByteArray &utf8, bool recover)
{
    const std::unique_ptr<xmlParserCtxt, FreeContext> context(xmlNewParserCtxt());
    if (context == nullptr || utf8.size() > std::numeric_limits<int>::max()) {
        return false;
    }
    context->_private = &m_warnings;
    context->sax->serror = collectError;
    int options = XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_COMPACT | XML_PARSE_IGNORE_ENC;
    if (recover) {
        options |= XML_PARSE_RECOVER;
    }
    m_doc.reset(xmlCtxtReadMemory(context.get(), utf8.constData(), static_cast<int>(utf8.size()), nullptr,
                                  "UTF-8", options));
    return m_doc != nullptr && context->wellFormed != 0;
}

} // namespace attache::feeds
