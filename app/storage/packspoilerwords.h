// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QStringList>

namespace attache::storage {

class PackConnection;

/// What the news guard may know of a pack. This class alone reads names past the viewpoint; it keeps them to
/// itself and answers with nothing but a gate. Reads the pack on construction; small, and safe to keep.
class PackSpoilerWords
{
public:
    explicit PackSpoilerWords(const PackConnection &pack);

    /// The latest gate of any page or alias that is named in @p folded, a text as base::fold gives it. A name
    /// that one page shows earlier than another counts as shown. openToAll when nothing gated is named.
    domain::Gate latestNamedIn(const QString &folded) const;

    /// The gate that opens with the last episode released by @p day; openToAll before the first.
    domain::Gate latestReleasedBy(QDate day) const;

private:
    struct Release
    {
        QDate day;
        domain::Gate gate;
    };

    QHash<QString, domain::Gate> m_phrases;
    qsizetype m_longestPhrase = 0;
    QList<Release> m_releases;
};

} // namespace attache::storage
