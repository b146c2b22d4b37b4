// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/commandtable.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

namespace attache::shell {

/// Which keys every command has: the usual ones, and the reader's own in their place. No key ever belongs to
/// two commands: what the reader gave to one is taken from the usual keys of the others. A value.
class KeyMap
{
public:
    /// Why keys cannot be given to a command.
    enum class Refusal
    {
        /// Without Ctrl, Alt or Meta, and no function key: it is needed for typing and for walking in lists.
        Plain,
        /// Copy, cut, paste, select all, undo, redo: fields and articles need them.
        Editing
    };

    /// @p stored as services::Settings::keys has it. Ids of no command and what cannot be read as keys change
    /// nothing, and are handed back by stored(), since a later program may know them.
    explicit KeyMap(const QMap<QString, QString> &stored = {});
    QMap<QString, QString> stored() const;

    QList<QKeySequence> keys(Command command) const;
    static QList<QKeySequence> usualKeys(Command command);
    /// Whether its keys are not the usual ones.
    bool isChanged(Command command) const;

    /// Who has @p key, or a sequence that begins like it, besides @p except.
    std::optional<Command> holder(const QKeySequence &key, Command except) const;
    static std::optional<Refusal> refusal(const QKeySequence &key);

    /// Gives @p keys to a command and takes them from all others. Empty ones are left out; none is possible.
    void setKeys(Command command, const QList<QKeySequence> &keys);
    void reset(Command command);
    void resetAll();

    friend bool operator==(const KeyMap &, const KeyMap &) = default;

private:
    QHash<Command, QList<QKeySequence>> m_own;
    /// What was stored and not understood.
    QMap<QString, QString> m_foreign;
};

/// Separated by commas, as the reader sees them; empty for none.
QString keysInWords(const QList<QKeySequence> &keys);

} // namespace attache::shell
