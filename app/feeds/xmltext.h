// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace attache::feeds {

/// Which characters of UTF-8 make a name in XML 1.0, as far as feeds need it: everything above ASCII does.
bool isXmlNameStart(char c);
bool isXmlNameChar(char c);

/// Writes the text of a document so that a strict reader accepts it: references are resolved or become plain
/// text, characters that XML 1.0 forbids are left out.
class XmlText
{
public:
    /// Appends to @p out, which outlives it.
    explicit XmlText(QByteArray &out)
        : m_out(out)
    {}

    /// What the document itself declared. Their values may refer to each other; growth is limited.
    void setEntities(const QHash<QByteArray, QByteArray> &entities) { m_entities = entities; }
    /// Text with references, of an element or an attribute.
    void write(QByteArrayView part) { write(part, 0); }
    /// Text in which nothing is a reference.
    void writePlain(QByteArrayView part);
    /// Entities reached the limit and were left out from there.
    bool isTooLarge() const { return m_expanded >= maximumExpansion; }

private:
    static constexpr qsizetype maximumExpansion = 256 * 1024;

    void write(QByteArrayView part, int entityDepth);
    qsizetype reference(QByteArrayView part, qsizetype at, int entityDepth);
    void named(QByteArrayView name, int entityDepth);
    void character(char32_t c);

    QByteArray &m_out;
    QHash<QByteArray, QByteArray> m_entities;
    qsizetype m_expanded = 0;
};

} // namespace attache::feeds
