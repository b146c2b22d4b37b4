// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/fieldreader.h"

#include "domain/partialdate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

QString kindList(std::initializer_list<domain::PageKind> kinds)
{
    QStringList words;
    for (const domain::PageKind kind : kinds) {
        words += domain::kindWord(kind) + ":..."_L1;
    }
    return words.join(" or "_L1);
}

} // namespace

std::optional<domain::Gate> readGate(QStringView text, const Location &at, const ReadContext &context)
{
    const auto gate = context.spine.parseGate(text);
    if (!gate) {
        context.diagnostics.error(
            at, u"'%1' names no episode"_s.arg(text),
            u"use an episode that has a page, as S1E3, or a season with episodes, as S2"_s);
    }
    return gate;
}

FieldReader::FieldReader(const YamlNode &node, const QString &what, const ReadContext &context)
    : m_node(node)
    , m_what(what)
    , m_context(context)
{
    if (!node.isMap()) {
        error(node.at, what + u" is no map"_s, u"write its fields as key: value"_s);
    }
}

void FieldReader::error(const Location &at, const QString &what, const QString &toDo) const
{
    m_context.diagnostics.error(at, what, toDo);
}

Location FieldReader::at(QStringView key) const
{
    for (const YamlNode &entry : m_node.keys) {
        if (entry.text == key) {
            return entry.at;
        }
    }
    return m_node.at;
}

void FieldReader::allowOnly(const QStringList &keys) const
{
    for (const YamlNode &key : m_node.keys) {
        if (key.isScalar() && !keys.contains(key.text)) {
            error(key.at, u"%1 has no field '%2'"_s.arg(m_what, key.text),
                  u"use one of: "_s + keys.join(", "_L1));
        }
    }
}

const YamlNode *FieldReader::scalar(QStringView key) const
{
    const YamlNode *value = m_node.find(key);
    if (!value) {
        return nullptr;
    }
    if (value->kind == YamlNode::Kind::Null) {
        // The place of a value that is not there is that of its key.
        error(at(key), u"'%1' is empty"_s.arg(key), u"give a value or remove the field"_s);
        return nullptr;
    }
    if (!value->isScalar()) {
        error(value->at, u"'%1' is no single value"_s.arg(key), u"give one value or remove the field"_s);
        return nullptr;
    }
    if (value->text.trimmed().isEmpty()) {
        error(value->at, u"'%1' is empty"_s.arg(key), u"give a value or remove the field"_s);
        return nullptr;
    }
    return value;
}

QString FieldReader::text(QStringView key) const
{
    const YamlNode *value = scalar(key);
    return value ? value->text.simplified() : QString();
}

QString FieldReader::requiredText(QStringView key) const
{
    if (isValid() && !m_node.find(key)) {
        error(m_node.at, u"%1 has no '%2'"_s.arg(m_what, key), u"add '%1:'"_s.arg(key));
    }
    return text(key);
}

int FieldReader::number(QStringView key, int most) const
{
    const YamlNode *value = scalar(key);
    if (!value) {
        return 0;
    }
    bool isNumber = false;
    const int number = value->text.toInt(&isNumber);
    if (!isNumber || number < 1 || number > most) {
        error(value->at, u"'%1' is no number from 1 to %2"_s.arg(key).arg(most), u"correct it"_s);
        return 0;
    }
    return number;
}

int FieldReader::requiredNumber(QStringView key, int most) const
{
    if (isValid() && !m_node.find(key)) {
        error(m_node.at, u"%1 has no '%2'"_s.arg(m_what, key), u"add '%1:'"_s.arg(key));
    }
    return number(key, most);
}

bool FieldReader::flag(QStringView key) const
{
    const YamlNode *value = scalar(key);
    if (value && value->text != "true"_L1 && value->text != "false"_L1) {
        error(value->at, u"'%1' is neither true nor false"_s.arg(key), u"write true or false"_s);
    }
    return value && value->text == "true"_L1;
}

QString FieldReader::date(QStringView key) const
{
    const YamlNode *value = scalar(key);
    if (!value) {
        return {};
    }
    const auto date = domain::PartialDate::parse(value->text);
    if (!date) {
        error(value->at, u"'%1' is no date: %2"_s.arg(key, value->text),
              u"write 2024-10-31, 2024-10 or 2024"_s);
        return {};
    }
    return date->toIso();
}

std::optional<domain::Gate> FieldReader::gate(QStringView key) const
{
    const YamlNode *value = scalar(key);
    return value ? readGate(value->text, value->at, m_context) : std::nullopt;
}

std::optional<Reference> FieldReader::referenceOf(const YamlNode &node,
                                                  std::initializer_list<domain::PageKind> kinds) const
{
    const auto ref = node.isScalar() ? domain::Ref::parse(node.text) : std::nullopt;
    if (!ref) {
        error(node.at, u"no reference: '%1'"_s.arg(node.text), u"write kind:slug, as character:kate-wyler"_s);
        return std::nullopt;
    }
    if (kinds.size() > 0 && std::ranges::find(kinds, ref->kind) == kinds.end()) {
        error(node.at, u"%1 cannot stand here"_s.arg(ref->toString()), u"name a %1"_s.arg(kindList(kinds)));
        return std::nullopt;
    }
    return Reference{node.at, *ref};
}

std::optional<Reference> FieldReader::reference(QStringView key,
                                                std::initializer_list<domain::PageKind> kinds) const
{
    const YamlNode *value = scalar(key);
    return value ? referenceOf(*value, kinds) : std::nullopt;
}

QList<Reference> FieldReader::references(QStringView key, std::initializer_list<domain::PageKind> kinds) const
{
    QList<Reference> list;
    forEach(key, [&](const YamlNode &item) {
        if (const auto reference = referenceOf(item, kinds)) {
            list += *reference;
        }
    });
    return list;
}

QList<AliasText> FieldReader::names(QStringView key) const
{
    QList<AliasText> names;
    forEach(key, [&](const YamlNode &item) {
        AliasText alias{item.at, {}, {}, {}};
        if (item.isMap()) {
            const FieldReader fields(item, u"a name"_s, m_context);
            fields.allowOnly({u"name"_s, u"from"_s, u"known"_s});
            alias.name = fields.requiredText(u"name");
            alias.from = fields.gate(u"from").value_or(domain::openToAll);
            alias.known = fields.date(u"known");
        } else if (item.isScalar() && !item.text.trimmed().isEmpty()) {
            alias.name = item.text.simplified();
        } else {
            error(item.at, u"an empty name in '%1'"_s.arg(key), u"give the name or remove it"_s);
        }
        if (!alias.name.isEmpty()) {
            names += alias;
        }
    });
    return names;
}

void FieldReader::forEach(QStringView key, const std::function<void(const YamlNode &)> &read) const
{
    const YamlNode *list = m_node.find(key);
    if (!list) {
        return;
    }
    if (!list->isSequence()) {
        error(at(key), u"'%1' is no list"_s.arg(key),
              u"write it as [a, b] or with a dash before each item"_s);
        return;
    }
    for (const YamlNode &item : list->items) {
        read(item);
    }
}

void FieldReader::unknownWord(QStringView key, const QString &words) const
{
    const YamlNode *value = m_node.find(key);
    error(value->at, u"'%1' is an unknown %2"_s.arg(value->text, key), u"use one of: "_s + words);
}

} // namespace attache::compiler
