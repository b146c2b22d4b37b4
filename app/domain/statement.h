// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"
#include "domain/partialdate.h"
#include "domain/ref.h"
#include "domain/vocabulary.h"

#include <QList>
#include <QString>

#include <optional>

namespace attache::domain {

// Everything here is as a viewpoint shows it: what is sealed is already gone. An absent text is an empty
// QString, an unknown date an invalid PartialDate.

/// A link to a page that the viewpoint shows: where to, and the name to show.
struct Link
{
    Ref ref;
    QString name;

    friend bool operator==(const Link &, const Link &) = default;
};

/// Who reported something. A sealed source shows publisher and date alone.
struct Source
{
    QString id;
    QString publisher;
    QString author;
    QString title;
    QString url;
    PartialDate published;
    QString summary;
    bool sealed = false;
    /// From where on it tells nothing new, openToAll for one that everybody may read.
    Gate safeAfter = {};
};

/// Places in the list of sources of the value that holds the statement (Page::sources, Graph::sources ...),
/// counted from 0; the marker that readers see is one more.
using Citations = QList<int>;

/// One property of a page.
struct Fact
{
    QString property;
    /// The text to show; for a reference the name of the page.
    QString value;
    QString unit;
    /// Where the value leads, when it is a reference to a page that the viewpoint shows.
    std::optional<Ref> ref;
    /// Story time from which it holds.
    Gate from;
    /// Story time at which it stopped to hold; absent while the viewpoint has not reached that.
    std::optional<Gate> until;
    Status status = Status::Confirmed;
    PartialDate known;
    /// When a newer fact took its place; invalid while the viewpoint's day has not reached that.
    PartialDate superseded;
    QString note;
    Citations sources;

    /// Whether it is what one would state at the viewpoint: neither over, nor replaced, nor wrong.
    bool holds() const { return !until && !superseded.isValid() && status != Status::Corrected; }
};

/// What this page's subject and another one are to each other, read from the page outwards.
struct Relation
{
    Link to;
    /// A word of the pack's relation types, "superior" or "suspected by".
    QString type;
    RelationFamily family = RelationFamily::Work;
    Gate from;
    std::optional<Gate> until;
    QString note;
    PartialDate known;
    Citations sources;
};

/// Who plays whom in the series.
struct Role
{
    Link person;
    Link character;
    CreditLevel level = CreditLevel::Main;
    /// Seasons that the viewpoint shows, ascending.
    QList<int> seasons;
    Citations sources;
};

/// A part or a job in another work, or one in the series itself.
struct Credit
{
    Link person;
    Link work;
    /// "actor", "director", "writer" ...
    QString job;
    /// The part played; empty for other jobs and where no source names it.
    QString role;
    /// As written: "2013-2018", "1999", or empty.
    QString years;
    /// "film", "series", "play" ...; empty where unknown.
    QString workType;
    QString note;
    Status status = Status::Confirmed;
    Citations sources;
};

struct Award
{
    Link person;
    QString award;
    QString category;
    /// 0 when unknown.
    int year = 0;
    std::optional<Link> work;
    /// "won" or "nominated".
    QString result;
    QString note;
    Citations sources;
};

/// What somebody said, in words of the encyclopedia.
struct Utterance
{
    Link person;
    PartialDate on;
    QString to;
    QString gist;
    Citations sources;
};

/// A dated event of the real world.
struct Event
{
    QString id;
    PartialDate date;
    QString title;
    QString text;
    /// "announcement", "release", "production", "award", "milestone".
    QString kind;
    QList<Link> about;
    QList<Source> sources;
};

} // namespace attache::domain
