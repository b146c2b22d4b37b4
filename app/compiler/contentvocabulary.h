// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/contenttree.h"
#include "domain/vocabulary.h"

#include <QHash>
#include <QSet>

#include <map>

namespace attache::compiler {

struct RelationType
{
    QString word;
    QString inverse;
    domain::RelationFamily family = domain::RelationFamily::Work;
    /// Only ever the inverse of another one; pages do not write it.
    bool derived = false;
};

/// Which words a tree may use: properties by kind of page, relation types, kinds of events. Data of the tree.
struct ContentVocabulary
{
    QHash<domain::PageKind, QSet<QString>> properties;
    /// By word, in order.
    std::map<QString, RelationType> relations;
    QSet<QString> eventKinds;
    /// Properties of what is open while it holds: plans, tasks, suspicions.
    QSet<QString> unsettled;

    bool knows(domain::PageKind kind, const QString &property) const;
};

/// Reads the lines of VOCABULARY.md:
///
///     - character: title, occupation          properties of a kind; `any` is all kinds
///     - relation superior: inverse subordinate, drawn as work
///     - relation advises: inverse adviser, drawn as work, derived
///     - event kinds: announcement, release
///     - unsettled: plan, suspected of         properties that leave something open
///
/// What stands between such lines is prose. A tree that states no relation types (or has no such file) gets
/// the format's own vocabulary, base-vocabulary.md, besides its own words.
ContentVocabulary readVocabulary(const std::optional<ContentFile> &file, Diagnostics &diagnostics);

} // namespace attache::compiler
