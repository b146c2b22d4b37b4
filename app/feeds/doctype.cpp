// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/doctype.h"

namespace attache::feeds {

namespace {

constexpr qsizetype maximumEntities = 1000;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Position after a quoted literal or a comment that starts at `at`, at + 1 for anything else.
qsizetype skip(QByteArrayView xml, qsizetype at)
{
    const char c = xml[at];
    if (c == '"' || c == '\'') {
        const qsizetype end = xml.indexOf(c, at + 1);
        return end < 0 ? at + 1 : end + 1;
    }
    if (xml.sliced(at).startsWith("<!--")) {
        const qsizetype end = xml.indexOf("-->", at + 4);
        return end < 0 ? xml.size() : end + 3;
    }
    return at + 1;
}

qsizetype declarationEnd(QByteArrayView xml)
{
    bool inSubset = false;
    for (qsizetype at = 0; at < xml.size();) {
        if (xml[at] == '[') {
            inSubset = true;
        } else if (xml[at] == ']') {
            inSubset = false;
        } else if (xml[at] == '>' && !inSubset) {
            return at + 1;
        }
        at = skip(xml, at);
    }
    return -1;
}

// Reads `name "value"` after "<!ENTITY"; parameter (%) and external (SYSTEM, PUBLIC) entities have no such
// form.
void readEntity(QByteArrayView declaration, QHash<QByteArray, QByteArray> &entities)
{
    qsizetype at = 0;
    while (at < declaration.size() && isSpace(declaration[at])) {
        ++at;
    }
    const qsizetype nameStart = at;
    while (at < declaration.size() && !isSpace(declaration[at])) {
        ++at;
    }
    const QByteArray name = declaration.sliced(nameStart, at - nameStart).toByteArray();
    while (at < declaration.size() && isSpace(declaration[at])) {
        ++at;
    }
    if (name.isEmpty() || at >= declaration.size() || (declaration[at] != '"' && declaration[at] != '\'')) {
        return;
    }
    const qsizetype end = declaration.indexOf(declaration[at], at + 1);
    // The first declaration of a name is binding (XML 1.0, 4.2).
    if (end > at && !entities.contains(name) && entities.size() < maximumEntities) {
        entities.insert(name, declaration.sliced(at + 1, end - at - 1).toByteArray());
    }
}

} // namespace

Doctype readDoctype(QByteArrayView xml)
{
    Doctype result;
    result.length = declarationEnd(xml);
    if (result.length < 0) {
        const qsizetype line = xml.indexOf('\n');
        result.length = line < 0 ? xml.size() : line;
        return result;
    }
    const QByteArrayView declaration = xml.first(result.length);
    constexpr QByteArrayView keyword("<!ENTITY");
    for (qsizetype at = xml.first(result.length).indexOf('['); at >= 0 && at < declaration.size();) {
        if (declaration.sliced(at).startsWith(keyword)) {
            at += keyword.size();
            readEntity(declaration.sliced(at), result.entities);
            continue;
        }
        at = skip(declaration, at);
    }
    return result;
}

} // namespace attache::feeds
