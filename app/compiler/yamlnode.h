// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/diagnostics.h"

#include <optional>
#include <vector>

namespace attache::compiler {

/// A value of a YAML document with the line it stands on. A scalar is its text and nothing else: `on`,
/// `2024-10` and `1.10` are what they look like, never a truth value, a day or a number.
struct YamlNode
{
    enum class Kind
    {
        Null,
        Scalar,
        Sequence,
        Map
    };

    Kind kind = Kind::Null;
    Location at;
    QString text;
    /// Sequence: its items. Map: the values, with the keys beside them in the same order.
    std::vector<YamlNode> items;
    std::vector<YamlNode> keys;

    bool isMap() const { return kind == Kind::Map; }
    bool isSequence() const { return kind == Kind::Sequence; }
    bool isScalar() const { return kind == Kind::Scalar; }
    /// The value of a key of a map; nothing when there is none.
    const YamlNode *find(QStringView key) const;
};

/// Reads the one document in @p text. @p first is the location of its first line. Anchors, aliases, tags,
/// keys that are no text, keys given twice and nesting deeper than 16 are errors. Nothing when the text is no
/// YAML.
std::optional<YamlNode> readYaml(const QString &text, const Location &first, Diagnostics &diagnostics);

} // namespace attache::compiler
