// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/people.h"

#include "feeds/plaintext.h"
#include "feeds/textconstruct.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attache::feeds {

QString personName(const QString &line)
{
    const QString text = collapsed(line);
    if (!text.contains(u'@') || text.size() > 1000) {
        return text;
    }
    static const QRegularExpression address(
        uR"([<(\[]?\s*(mailto:)?[\w.+\-]+@[\w\-]+(\.[\w\-]+)*\s*[>)\]]?)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QString name = text;
    name.replace(address, u" "_s);
    name = name.simplified();
    // "(Name)" and quotes are what is left of the usual forms.
    while (name.size() > 1 && ((name.startsWith(u'(') && name.endsWith(u')')) ||
                               (name.startsWith(u'"') && name.endsWith(u'"')))) {
        name = name.sliced(1, name.size() - 2).trimmed();
    }
    static const QRegularExpression onlyMarks(uR"(^[\s()<>\[\],;"]*$)"_s);
    if (!onlyMarks.match(name).hasMatch()) {
        return name;
    }
    static const QRegularExpression bare(uR"([\w.+\-]+@[\w\-]+(\.[\w\-]+)*)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString found = bare.match(text).captured(0);
    return found.isEmpty() ? text : found;
}

QString personOf(const XmlElement &element)
{
    QString name;
    QString email;
    for (XmlElement child = element.firstChild(); !child.isNull(); child = child.next()) {
        if (child.tag() == Tag::Name && name.isEmpty()) {
            name = personName(child.text());
        } else if (child.tag() == Tag::Email && email.isEmpty()) {
            email = collapsed(child.text());
        }
    }
    if (!name.isEmpty() || !email.isEmpty()) {
        return name.isEmpty() ? email : name;
    }
    return personName(unescapedText(element));
}

QString joinedNames(const QStringList &names)
{
    QStringList once;
    for (const QString &name : names) {
        if (!name.isEmpty() && !once.contains(name)) {
            once << name;
        }
        if (once.size() >= 100) {
            break;
        }
    }
    return once.join(u", "_s);
}

} // namespace attache::feeds
