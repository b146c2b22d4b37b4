// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/listreader.h"

#include "compiler/statementreader.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

void forEachItem(const YamlNode &node, const ReadContext &context,
                 const std::function<void(const YamlNode &)> &read)
{
    if (node.kind == YamlNode::Kind::Null) {
        return; // an empty list
    }
    if (!node.isSequence()) {
        context.diagnostics.error(node.at, u"the file is no list"_s, u"begin each item with a dash"_s);
        return;
    }
    for (const YamlNode &item : node.items) {
        read(item);
    }
}

QString readId(const FieldReader &fields)
{
    const QString id = fields.requiredText(u"id");
    if (!id.isEmpty() && !domain::Ref::parse(QString("work:"_L1 + id))) {
        fields.error(fields.at(u"id"), u"'%1' is no id"_s.arg(id),
                     u"use lower-case ASCII letters, digits and hyphens"_s);
        return {};
    }
    return id;
}

void checkUrl(const FieldReader &fields, const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!url.isEmpty() && (!parsed.isValid() || parsed.host().isEmpty() ||
                           (parsed.scheme() != "https"_L1 && parsed.scheme() != "http"_L1))) {
        fields.error(fields.at(u"url"), u"'%1' is no web address"_s.arg(url),
                     u"write it whole, beginning with https://"_s);
    }
}

} // namespace

PackText readPack(const YamlNode &node, const ReadContext &context)
{
    const FieldReader fields(node, u"the pack"_s, context);
    fields.allowOnly({u"id"_s, u"title"_s, u"subject"_s, u"language"_s, u"licence"_s});
    PackText pack;
    pack.at = node.at;
    pack.id = readId(fields);
    pack.title = fields.requiredText(u"title");
    fields.requiredText(u"subject");
    pack.subject = fields.reference(u"subject");
    pack.language = fields.requiredText(u"language");
    pack.licence = fields.requiredText(u"licence");
    return pack;
}

QList<SourceText> readSources(const YamlNode &node, const ReadContext &context)
{
    QList<SourceText> sources;
    forEachItem(node, context, [&](const YamlNode &item) {
        const FieldReader fields(item, u"a source"_s, context);
        fields.allowOnly({u"id"_s, u"publisher"_s, u"author"_s, u"title"_s, u"url"_s, u"published"_s,
                          u"summary"_s, u"gate"_s, u"news"_s});
        SourceText source;
        source.at = item.at;
        source.id = readId(fields);
        source.publisher = fields.requiredText(u"publisher");
        source.author = fields.text(u"author");
        source.title = fields.requiredText(u"title");
        source.url = fields.requiredText(u"url");
        checkUrl(fields, source.url);
        source.published = fields.date(u"published");
        source.summary = fields.text(u"summary");
        source.gate = fields.gate(u"gate").value_or(domain::openToAll);
        source.news = fields.flag(u"news");
        if (source.news && fields.isValid() && !fields.find(u"published")) {
            context.diagnostics.warning(item.at, u"news without a date"_s,
                                        u"add 'published:' or remove 'news:'"_s);
        }
        if (!source.id.isEmpty()) {
            sources += source;
        }
    });
    return sources;
}

QList<PageText> readWorks(const YamlNode &node, const ReadContext &context)
{
    QList<PageText> works;
    forEachItem(node, context, [&](const YamlNode &item) {
        const FieldReader fields(item, u"a work"_s, context);
        fields.allowOnly({u"id"_s, u"name"_s, u"sort"_s, u"type"_s, u"years"_s, u"network"_s, u"aliases"_s,
                          u"misspellings"_s});
        PageText work;
        work.ref = {domain::PageKind::Work, readId(fields)};
        work.at = item.at;
        work.name = fields.requiredText(u"name");
        work.sort = fields.text(u"sort");
        work.workType = fields.requiredText(u"type");
        work.workYears = fields.text(u"years");
        work.workNetwork = fields.text(u"network");
        work.aliases = fields.names(u"aliases");
        work.misspellings = fields.names(u"misspellings");
        if (!work.ref.slug.isEmpty()) {
            works += work;
        }
    });
    return works;
}

QList<EventText> readEvents(const YamlNode &node, const ReadContext &context)
{
    QList<EventText> events;
    forEachItem(node, context, [&](const YamlNode &item) {
        const FieldReader fields(item, u"an event"_s, context);
        fields.allowOnly({u"id"_s, u"date"_s, u"title"_s, u"text"_s, u"about"_s, u"kind"_s, u"gate"_s,
                          u"known"_s, u"sources"_s});
        EventText event;
        event.statement = readStatement(fields, context);
        event.statement.from = fields.gate(u"gate").value_or(domain::openToAll);
        event.id = readId(fields);
        fields.requiredText(u"date");
        event.date = fields.date(u"date");
        event.title = fields.requiredText(u"title");
        event.text = fields.requiredText(u"text");
        event.kind = fields.requiredText(u"kind");
        if (!event.kind.isEmpty() && !context.vocabulary.eventKinds.contains(event.kind)) {
            fields.error(fields.at(u"kind"), u"unknown kind of event '%1'"_s.arg(event.kind),
                         u"use one that VOCABULARY.md names, or add it there"_s);
        }
        event.about = fields.references(u"about");
        if (!event.id.isEmpty()) {
            events += event;
        }
    });
    return events;
}

} // namespace attache::compiler
