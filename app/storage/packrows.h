// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// The rows of a pack, as PackWriter takes them: one plain struct a table of sql/pack.sql, with the same
/// names and the meanings that are written down there. Ids are given by whoever writes, so that the same
/// content gives the same file. `gate` counts watched episodes (domain::Gate::ordinal), `known` is an ISO
/// date or empty.
namespace attache::storage::rows {

/// What is read: id, title, subject, language, licence, as in pack.yaml; `pages` and `sources` are added by
/// the writer.
struct Meta
{
    QString name;
    QString value;
};

struct Spine
{
    int ordinal = 0;
    int season = 0;
    int number = 0;
    qint64 page = 0;
};

struct Page
{
    qint64 id = 0;
    QString kind;
    QString slug;
    QString name;
    QString sort;
    QString sortName;
    QString summary;
    QString summaryKnown;
    int gate = 0;
    QString known;
};

struct Alias
{
    qint64 page = 0;
    int position = 0;
    QString name;
    int gate = 0;
    QString known;
};

struct Season
{
    qint64 page = 0;
    int number = 0;
};

struct Episode
{
    qint64 page = 0;
    int ordinal = 0;
    QString logline;
};

struct Work
{
    qint64 page = 0;
    QString type;
    QString years;
    QString network;
};

struct Source
{
    qint64 id = 0;
    QString slug;
    QString publisher;
    QString author;
    QString title;
    QString url;
    QString published;
    QString summary;
    int gate = 0;
    bool news = false;
};

struct Citation
{
    qint64 statement = 0;
    int position = 0;
    qint64 source = 0;
};

struct Fact
{
    qint64 id = 0;
    qint64 page = 0;
    int position = 0;
    QString property;
    /// Empty when target is set.
    QString value;
    QString unit;
    std::optional<qint64> target;
    int gate = 0;
    std::optional<int> until;
    QString known;
    QString superseded;
    QString status;
    QString note;
};

struct Unsettled
{
    QString property;
};

struct RelationType
{
    QString word;
    QString inverse;
    QString family;
};

struct Relation
{
    qint64 id = 0;
    qint64 page = 0;
    int position = 0;
    qint64 target = 0;
    QString type;
    int gate = 0;
    std::optional<int> until;
    QString known;
    QString note;
    bool derived = false;
    /// Id of the written relation: its own, or for a derived one that of the other side. Citations are kept
    /// under this id.
    qint64 written = 0;
};

struct Role
{
    qint64 id = 0;
    qint64 character = 0;
    qint64 person = 0;
    int position = 0;
    QString level;
    int gate = 0;
    QString known;
};

struct RoleSeason
{
    qint64 role = 0;
    int season = 0;
    int gate = 0;
    QString known;
};

struct Appearance
{
    qint64 character = 0;
    int ordinal = 0;
    int position = 0;
    int gate = 0;
    QString known;
};

struct Credit
{
    qint64 id = 0;
    qint64 person = 0;
    int position = 0;
    qint64 work = 0;
    QString job;
    QString role;
    QString years;
    int firstYear = 0;
    int gate = 0;
    QString known;
    QString status;
    QString note;
};

struct Award
{
    qint64 id = 0;
    qint64 person = 0;
    int position = 0;
    QString award;
    QString category;
    int year = 0;
    std::optional<qint64> work;
    QString result;
    QString note;
    int gate = 0;
    QString known;
};

struct Utterance
{
    qint64 id = 0;
    qint64 person = 0;
    int position = 0;
    QString saidOn;
    QString saidTo;
    QString gist;
    int gate = 0;
    QString known;
};

struct Block
{
    qint64 id = 0;
    qint64 page = 0;
    int position = 0;
    QString kind;
    int level = 0;
    int gate = 0;
    QString known;
};

struct Span
{
    qint64 id = 0;
    qint64 block = 0;
    int position = 0;
    QString inlines;
    int gate = 0;
    QString known;
};

struct Link
{
    qint64 target = 0;
    qint64 origin = 0;
    int gate = 0;
    QString known;
};

struct Event
{
    qint64 id = 0;
    QString slug;
    QString date;
    QString title;
    QString body;
    QString kind;
    int gate = 0;
    QString known;
};

struct EventAbout
{
    qint64 event = 0;
    int position = 0;
    qint64 page = 0;
};

struct SearchRow
{
    qint64 rank = 0;
    qint64 page = 0;
    QString kind;
    QString title;
    QString reason;
    qint64 owner = 0;
    int gate = 0;
    QString known;
};

struct SearchExact
{
    QString folded;
    qint64 rank = 0;
};

/// A row of the index over names; text as the tokenizer shall see it.
struct SearchName
{
    qint64 rank = 0;
    QString name;
};

/// A row of the index over texts.
struct SearchText
{
    qint64 rank = 0;
    QString body;
};

struct SearchWord
{
    QString word;
    int count = 0;
};

} // namespace attache::storage::rows
