// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/vocabulary.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <libxml/tree.h>

#include <memory>

namespace attache::feeds {

/// A view of one element of an XmlDocument, which must live longer. Names are compared without regard to
/// letter case: feeds are careless about it, and CDF is written in capitals.
class XmlElement
{
public:
    XmlElement() = default;
    explicit XmlElement(xmlNode *node);

    bool isNull() const { return m_node == nullptr; }
    Tag tag() const { return m_tag; }
    Vocabulary vocabulary() const { return m_vocabulary; }
    xmlNode *node() const { return m_node; }

    XmlElement firstChild() const;
    XmlElement next() const;
    bool hasElements() const { return !firstChild().isNull(); }

    /// All text inside, in document order.
    QString text() const;
    /// The value of an attribute without a namespace, null when it is not there.
    QString attribute(const char *name) const;
    /// The value of xml:base, xml:lang and the like.
    QString xmlAttribute(const char *name) const;
    /// The value of an attribute by its local name in any namespace, such as rdf:about.
    QString anyAttribute(const char *localName) const;

private:
    xmlNode *m_node = nullptr;
    Vocabulary m_vocabulary = Vocabulary::Other;
    Tag m_tag = Tag::Unknown;
};

/// An XML document in memory, read from UTF-8 whatever state it is in: well-formed documents as they are,
/// the rest after repairXml(). No DTD, no entity and no other file is ever loaded. Parts that libxml2's
/// own limits (nesting, length of one text) forbid are missing, with a warning.
class XmlDocument
{
public:
    /// `utf8` must be valid UTF-8 without byte order mark.
    explicit XmlDocument(const QByteArray &utf8);

    /// The outermost element, null when there is none.
    XmlElement root() const;
    const QStringList &warnings() const { return m_warnings; }

private:
    struct Free
    {
        void operator()(xmlDoc *doc) const { xmlFreeDoc(doc); }
    };
    bool read(const QByteArray &utf8, bool recover);

    std::unique_ptr<xmlDoc, Free> m_doc;
    QStringList m_warnings;
};

} // namespace attache::feeds
