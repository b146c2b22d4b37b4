// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/xmldocument.h"

#include <QString>
#include <QUrl>

namespace attache::feeds {

/// The content of an element, still in the form the feed gave it, and the base its addresses are relative to.
struct TextConstruct
{
    enum Kind
    {
        Plain,
        Html,
        Either, ///< HTML when it looks like it, as in RSS titles
    };
    Kind kind = Plain;
    QString value;
    QUrl base;

    bool isEmpty() const { return value.isEmpty(); }
    /// As sanitised HTML.
    QString toHtml() const;
    /// As text on one line.
    QString toPlainText() const;
};

/// An element of RSS and its modules: text is HTML for a description, either for a title (`kind`); elements
/// inside are markup that somebody forgot to escape.
TextConstruct readRssText(const XmlElement &element, const QUrl &base, TextConstruct::Kind kind);

/// A text construct or content element of Atom 0.3 (with `mode`) or 1.0. Empty when it is of a media type
/// that is not text. `base` already includes the element's own xml:base.
TextConstruct readAtomText(const XmlElement &element, const QUrl &base);

/// The text of an element that is not HTML, such as a name. Markup that somebody forgot to escape is as if it
/// had been.
QString unescapedText(const XmlElement &element);

/// What is inside an element, as HTML; xml:base on the way down is worked in.
QString innerHtml(const XmlElement &element, const QUrl &base);

} // namespace attache::feeds
