// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/catalogue.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace attache::tests {

namespace {

void readTranslation(QXmlStreamReader *xml, Message *message)
{
    message->state = xml->attributes().value("type"_L1).toString();
    if (!message->plural) {
        message->translations += xml->readElementText();
        return;
    }
    while (xml->readNextStartElement()) {
        if (xml->name() == "numerusform"_L1) {
            message->translations += xml->readElementText();
        } else {
            xml->skipCurrentElement();
        }
    }
}

Message readMessage(QXmlStreamReader *xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml->attributes().value("numerus"_L1) == "yes"_L1;
    while (xml->readNextStartElement()) {
        if (xml->name() == "source"_L1) {
            message.source = xml->readElementText();
        } else if (xml->name() == "comment"_L1) {
            message.comment = xml->readElementText();
        } else if (xml->name() == "translation"_L1) {
            readTranslation(xml, &message);
        } else {
            xml->skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QString Message::key() const
{
    QString key = context + u": "_s + source;
    if (!comment.isEmpty()) {
        key += u" ("_s + comment + u')';
    }
    return plural ? key + u" [plural]"_s : key;
}

QStringList Catalogue::keys(bool pluralOnly) const
{
    QStringList keys;
    for (const Message &message : messages) {
        if (message.plural || !pluralOnly) {
            keys += message.key();
        }
    }
    keys.sort();
    return keys;
}

std::optional<Catalogue> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    QXmlStreamReader xml(&file);
    Catalogue catalogue;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "TS"_L1) {
            catalogue.language = xml.attributes().value("language"_L1).toString();
        } else if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            catalogue.messages += readMessage(&xml, context);
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(catalogue);
}

QString cataloguePath(const QString &language)
{
    return QStringLiteral(ATTACHE_SOURCE_DIR "/translations/attache_%1.ts").arg(language);
}

QStringList catalogueLanguages()
{
    const QDir folder(QStringLiteral(ATTACHE_SOURCE_DIR "/translations"));
    QStringList languages;
    for (const QString &name : folder.entryList({u"attache_*.ts"_s}, QDir::Files, QDir::Name)) {
        languages += name.sliced(8, name.size() - 11);
    }
    return languages;
}

} // namespace attache::tests
