// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/statementreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

FactText readFact(const YamlNode &node, domain::PageKind kind, const ReadContext &context)
{
    const FieldReader fields(node, u"a fact"_s, context);
    fields.allowOnly({u"property"_s, u"value"_s, u"unit"_s, u"from"_s, u"until"_s, u"known"_s,
                      u"superseded"_s, u"status"_s, u"note"_s, u"sources"_s});
    FactText fact;
    fact.statement = readStatement(fields, context);
    fact.property = fields.requiredText(u"property");
    if (!fact.property.isEmpty() && !context.vocabulary.knows(kind, fact.property)) {
        context.diagnostics.error(
            fields.at(u"property"), u"unknown property '%1'"_s.arg(fact.property),
            u"use one that VOCABULARY.md names for '%1', or add it there"_s.arg(domain::kindWord(kind)));
    }
    fact.value = fields.requiredText(u"value");
    if (const qsizetype colon = fact.value.indexOf(u':');
        colon > 0 && !fact.value.contains(u' ') && domain::kindFromWord(fact.value.first(colon))) {
        fact.target = fields.reference(u"value");
    }
    fact.unit = fields.text(u"unit");
    fact.superseded = fields.date(u"superseded");
    fact.status = fields.word<domain::Status>(u"status", domain::statusFromWord, domain::Status::Confirmed,
                                              u"confirmed, expected, reported, corrected"_s);
    fact.note = fields.text(u"note");
    return fact;
}

std::optional<RelationText> readRelation(const YamlNode &node, const ReadContext &context)
{
    using domain::PageKind;
    const FieldReader fields(node, u"a relation"_s, context);
    fields.allowOnly({u"to"_s, u"type"_s, u"from"_s, u"until"_s, u"known"_s, u"note"_s, u"sources"_s});
    RelationText relation;
    relation.statement = readStatement(fields, context);
    relation.type = fields.requiredText(u"type");
    const auto type = context.vocabulary.relations.find(relation.type);
    if (!relation.type.isEmpty() && type == context.vocabulary.relations.end()) {
        context.diagnostics.error(fields.at(u"type"), u"unknown relation type '%1'"_s.arg(relation.type),
                                  u"use one that VOCABULARY.md names, or add it there"_s);
        return std::nullopt;
    }
    if (type != context.vocabulary.relations.end() && type->second.derived) {
        context.diagnostics.error(fields.at(u"type"), u"relation type '%1' is derived"_s.arg(relation.type),
                                  u"write '%1' on the other page"_s.arg(type->second.inverse));
        return std::nullopt;
    }
    relation.note = fields.text(u"note");
    if (fields.isValid() && !fields.find(u"to")) {
        fields.requiredText(u"to");
    }
    const auto to = fields.reference(u"to", {PageKind::Character, PageKind::Organisation});
    if (!to || relation.type.isEmpty()) {
        return std::nullopt;
    }
    relation.to = *to;
    return relation;
}

} // namespace

Statement readStatement(const FieldReader &fields, const ReadContext &context, bool needsSource)
{
    Statement statement;
    statement.at = fields.at();
    statement.from = fields.gate(u"from").value_or(domain::openToAll);
    statement.until = fields.gate(u"until");
    statement.known = fields.date(u"known");
    fields.forEach(u"sources", [&](const YamlNode &item) {
        if (!item.isScalar() || item.text.trimmed().isEmpty()) {
            context.diagnostics.error(item.at, u"a source that is no id"_s, u"name the id of a source"_s);
        } else if (std::ranges::find(statement.sources, item.text, &Citation::source) !=
                   statement.sources.end()) {
            context.diagnostics.error(item.at, u"source '%1' is named twice"_s.arg(item.text),
                                      u"name it once"_s);
        } else {
            statement.sources += Citation{item.at, item.text};
        }
    });
    if (needsSource && fields.isValid() && statement.sources.isEmpty()) {
        context.diagnostics.error(fields.at(), u"a statement without a source"_s,
                                  u"add 'sources: [id]', or remove the statement"_s);
    }
    return statement;
}

QList<FactText> readFacts(const FieldReader &page, domain::PageKind kind, const ReadContext &context)
{
    QList<FactText> facts;
    page.forEach(u"facts", [&](const YamlNode &node) { facts += readFact(node, kind, context); });
    return facts;
}

QList<RelationText> readRelations(const FieldReader &page, const ReadContext &context)
{
    QList<RelationText> relations;
    page.forEach(u"relations", [&](const YamlNode &node) {
        if (auto relation = readRelation(node, context)) {
            relations += *relation;
        }
    });
    return relations;
}

} // namespace attache::compiler
