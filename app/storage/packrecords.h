// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"

/// What the pack's readers return, beside the values of `domain`: rows with the numbers by which other rows
/// of the same pack name them. The numbers are good for this pack only and go no further than `services`.
namespace attache::storage {

struct PageRecord
{
    qint64 id = 0;
    domain::Ref ref;
    QString name;
    /// Folded, for keyset paging.
    QString sort;
    QString sortName;
    QString summary;
};

/// A statement and the numbers of its sources in their order; the statement's own list is still empty.
template<class T>
struct Cited
{
    T value;
    QList<qint64> sources;
};

/// A block of prose; the sources of its spans stand beside them.
struct BlockRecord
{
    domain::Block block;
    QList<QList<qint64>> spanSources;
};

struct EventRecord
{
    domain::Event event;
    QList<qint64> sources;
};

struct SourceRecord
{
    domain::Source source;
    /// Of a sealed one: what opens it.
    domain::Gate sealedUntil;
};

} // namespace attache::storage
