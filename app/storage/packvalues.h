// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statement.h"
#include "storage/cursor.h"

/// Columns of a pack as values of the domain.
namespace attache::storage {

/// Numbers parted by spaces.
QList<qint64> readNumbers(const QString &text);

/// A date as the pack keeps it; invalid for an empty text.
domain::PartialDate readDate(const QString &iso);

/// A link of three columns: kind, slug, name. Nothing when they are NULL.
std::optional<domain::Link> readLink(const Cursor &row, int firstColumn);

/// The pieces of a span from their JSON (see sql/pack.sql). Links are as written: whether they may be
/// followed is for the caller to ask.
struct RawInline
{
    QString text;
    int style = 0;
    std::optional<domain::Ref> link;
};
QList<RawInline> readInlines(const QString &json);

} // namespace attache::storage
