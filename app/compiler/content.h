// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/contentvocabulary.h"
#include "domain/episodespine.h"

#include <optional>

/// What the files say, read and typed but not yet checked against each other. Gates are those that are
/// written down; what follows from the place of a statement is added by StoryTime.
namespace attache::compiler {

/// The id of a source where it is cited.
struct Citation
{
    Location at;
    QString source;
};

/// What every statement has.
struct Statement
{
    Location at;
    domain::Gate from;
    std::optional<domain::Gate> until;
    /// As written; empty when it follows from the sources.
    QString known;
    QList<Citation> sources;
};

struct Reference
{
    Location at;
    domain::Ref ref;
};

struct FactText
{
    Statement statement;
    QString property;
    QString value;
    QString unit;
    /// The value, when it is a reference.
    std::optional<Reference> target;
    QString superseded;
    domain::Status status = domain::Status::Confirmed;
    QString note;
};

struct RelationText
{
    Statement statement;
    Reference to;
    QString type;
    QString note;
};

struct RoleText
{
    Statement statement;
    Reference person;
    domain::CreditLevel level = domain::CreditLevel::Main;
    QList<int> seasons;
};

struct CreditText
{
    Statement statement;
    Reference work;
    QString job;
    QString role;
    QString years;
    domain::Status status = domain::Status::Confirmed;
    QString note;
};

struct AwardText
{
    Statement statement;
    QString award;
    QString category;
    /// 0 when unknown.
    int year = 0;
    std::optional<Reference> work;
    QString result;
    domain::Status status = domain::Status::Confirmed;
    QString note;
};

struct UtteranceText
{
    Statement statement;
    QString on;
    QString to;
    QString gist;
};

struct AliasText
{
    Location at;
    QString name;
    domain::Gate from;
    QString known;
};

/// A piece of prose of one style; 1 is emphasis, 2 strong, 3 both.
struct ProseInline
{
    QString text;
    int style = 0;
    std::optional<Reference> link;
};

/// Text up to and with its group of sources.
struct ProseSpan
{
    Location at;
    QList<ProseInline> inlines;
    QList<Citation> sources;
};

struct ProseBlock
{
    enum class Kind
    {
        Heading,
        Paragraph,
        Item
    };

    Location at;
    Kind kind = Kind::Paragraph;
    /// Heading: 1 for `##`. Item: depth from 1.
    int level = 0;
    /// Of its headings and its ::: block, not of its page.
    domain::Gate gate;
    QList<ProseSpan> spans;
};

struct PageText
{
    domain::Ref ref;
    Location at;
    QString name;
    QString sort;
    QList<AliasText> aliases;
    QList<AliasText> misspellings;
    domain::Gate gate;
    QString summary;
    QList<FactText> facts;
    QList<RelationText> relations;
    QList<ProseBlock> body;

    // Characters.
    QList<RoleText> roles;
    struct Appearance
    {
        Location at;
        domain::Gate episode;
    };
    QList<Appearance> appearances;

    // People.
    QList<CreditText> credits;
    QList<AwardText> awards;
    QList<UtteranceText> utterances;

    // Episodes and seasons.
    int season = 0;
    int number = 0;
    QString logline;
    QList<Reference> cast;

    // Works.
    QString workType;
    QString workYears;
    QString workNetwork;
};

struct SourceText
{
    Location at;
    QString id;
    QString publisher;
    QString author;
    QString title;
    QString url;
    QString published;
    QString summary;
    domain::Gate gate;
    bool news = false;
};

struct EventText
{
    Statement statement;
    QString id;
    QString date;
    QString title;
    QString text;
    QString kind;
    QList<Reference> about;
};

struct PackText
{
    Location at;
    QString id;
    QString title;
    std::optional<Reference> subject;
    QString language;
    QString licence;
};

/// A whole tree. Pages stand in the order of their kinds and slugs, sources and events in that of their ids.
struct Content
{
    PackText pack;
    domain::EpisodeSpine spine;
    ContentVocabulary vocabulary;
    QList<PageText> pages;
    QList<SourceText> sources;
    QList<EventText> events;
};

} // namespace attache::compiler
