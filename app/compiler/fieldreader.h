// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/content.h"
#include "compiler/yamlnode.h"

#include <functional>

namespace attache::compiler {

/// What every reader needs.
struct ReadContext
{
    const domain::EpisodeSpine &spine;
    const ContentVocabulary &vocabulary;
    Diagnostics &diagnostics;
};

/// Takes typed values out of a map and reports what does not fit. Absent optional fields are empty values.
class FieldReader
{
public:
    /// A @p node that is no map is an error, and every field of it is absent. @p what names it in messages.
    FieldReader(const YamlNode &node, const QString &what, const ReadContext &context);

    bool isValid() const { return m_node.isMap(); }
    const Location &at() const { return m_node.at; }
    Location at(QStringView key) const;
    const YamlNode *find(QStringView key) const { return m_node.find(key); }
    /// Every other key is an error.
    void allowOnly(const QStringList &keys) const;

    QString text(QStringView key) const;
    QString requiredText(QStringView key) const;
    /// From 1 to @p most; 0 when absent or wrong.
    int number(QStringView key, int most) const;
    int requiredNumber(QStringView key, int most) const;
    bool flag(QStringView key) const;
    /// ISO, whole or partial.
    QString date(QStringView key) const;
    std::optional<domain::Gate> gate(QStringView key) const;
    std::optional<Reference> reference(QStringView key,
                                       std::initializer_list<domain::PageKind> kinds = {}) const;
    QList<Reference> references(QStringView key, std::initializer_list<domain::PageKind> kinds = {}) const;
    /// A word of an enumeration; @p fallback when absent, and with an error when unknown.
    template<class T>
    T word(QStringView key, std::optional<T> (*parse)(QStringView), T fallback, const QString &words) const;
    /// A list of texts with their places.
    QList<AliasText> names(QStringView key) const;
    /// Calls @p read for each item of a list.
    void forEach(QStringView key, const std::function<void(const YamlNode &)> &read) const;

    void error(const Location &at, const QString &what, const QString &toDo) const;

private:
    const YamlNode *scalar(QStringView key) const;
    std::optional<Reference> referenceOf(const YamlNode &node,
                                         std::initializer_list<domain::PageKind> kinds) const;
    void unknownWord(QStringView key, const QString &words) const;

    const YamlNode &m_node;
    QString m_what;
    const ReadContext &m_context;
};

/// Reads a gate and reports one that names no episode.
std::optional<domain::Gate> readGate(QStringView text, const Location &at, const ReadContext &context);

template<class T>
T FieldReader::word(QStringView key, std::optional<T> (*parse)(QStringView), T fallback,
                    const QString &words) const
{
    const YamlNode *value = scalar(key);
    if (!value) {
        return fallback;
    }
    const std::optional<T> parsed = parse(value->text);
    if (!parsed) {
        unknownWord(key, words);
    }
    return parsed.value_or(fallback);
}

} // namespace attache::compiler
