// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace attache::tests {

/// One text of a catalogue.
struct Message
{
    QString context;
    QString source;
    /// Tells apart equal texts of one context.
    QString comment;
    /// One form, or one for each grammatical number.
    QStringList translations;
    /// "unfinished", "vanished" or "obsolete"; empty for a finished translation.
    QString state;
    bool plural = false;

    /// What makes two messages the same for lupdate, readable in a failure.
    QString key() const;
};

/// A catalogue in the format of Qt Linguist (TS 2.1).
struct Catalogue
{
    /// As the file says, for example "de".
    QString language;
    QList<Message> messages;

    /// The keys of all messages, or of those with a number only, sorted.
    QStringList keys(bool pluralOnly = false) const;
};

/// Nothing when \a path cannot be read or is not well-formed.
std::optional<Catalogue> readCatalogue(const QString &path);

/// translations/attache_<language>.ts in the sources.
QString cataloguePath(const QString &language);

/// The languages with a catalogue in the sources, sorted.
QStringList catalogueLanguages();

} // namespace attache::tests
