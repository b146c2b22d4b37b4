// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keymap.h"

#include <QStringList>

#include <algorithm>

namespace attache::shell {

using namespace Qt::StringLiterals;

namespace {

/// What the settings write where a command has no key.
constexpr auto none = "none"_L1;
/// Between two keys of a command. Every sign of a keyboard may be part of a key, a word between spaces not.
constexpr auto separator = " or "_L1;

const CommandRow *rowOf(const QString &id)
{
    const QList<CommandRow> &table = commandTable();
    const auto row = std::find_if(table.begin(), table.end(), [&id](const CommandRow &candidate) {
        return id == QLatin1String(candidate.id);
    });
    return row == table.end() ? nullptr : &*row;
}

const CommandRow &rowOf(Command command)
{
    const QList<CommandRow> &table = commandTable();
    return *std::find_if(table.begin(), table.end(),
                         [command](const CommandRow &row) { return row.command == command; });
}

/// Nothing when any part is not a key.
std::optional<QList<QKeySequence>> parse(const QString &text)
{
    QList<QKeySequence> keys;
    if (text == none) {
        return keys;
    }
    const QStringList parts = text.split(separator);
    for (const QString &part : parts) {
        const QKeySequence key = QKeySequence::fromString(part.trimmed(), QKeySequence::PortableText);
        bool known = !key.isEmpty();
        for (int i = 0; i < key.count(); ++i) {
            known = known && key[i].key() != Qt::Key_unknown;
        }
        if (!known || KeyMap::refusal(key)) {
            return std::nullopt;
        }
        if (!keys.contains(key)) {
            keys += key;
        }
    }
    return keys;
}

QString write(const QList<QKeySequence> &keys)
{
    QStringList parts;
    for (const QKeySequence &key : keys) {
        parts += key.toString(QKeySequence::PortableText);
    }
    return parts.isEmpty() ? QString(none) : parts.join(separator);
}

/// One of two sequences would keep the other from ever being complete.
bool collide(const QKeySequence &one, const QKeySequence &other)
{
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

bool collide(const QKeySequence &key, const QList<QKeySequence> &keys)
{
    return std::any_of(keys.begin(), keys.end(),
                       [&key](const QKeySequence &other) { return collide(key, other); });
}

void removeColliding(QList<QKeySequence> *keys, const QList<QKeySequence> &taken)
{
    keys->removeIf([&taken](const QKeySequence &key) { return collide(key, taken); });
}

} // namespace

KeyMap::KeyMap(const QMap<QString, QString> &stored)
{
    QHash<Command, QList<QKeySequence>> read;
    for (auto entry = stored.begin(); entry != stored.end(); ++entry) {
        const CommandRow *row = rowOf(entry.key());
        const auto keys = row ? parse(entry.value()) : std::nullopt;
        if (keys) {
            read.insert(row->command, *keys);
        } else {
            m_foreign.insert(entry.key(), entry.value());
        }
    }
    // A key that was written down twice belongs to the first in the order of the table.
    QList<QKeySequence> taken;
    for (const CommandRow &row : commandTable()) {
        if (read.contains(row.command)) {
            QList<QKeySequence> keys = read.value(row.command);
            removeColliding(&keys, taken);
            taken += keys;
            m_own.insert(row.command, keys);
        }
    }
}

QMap<QString, QString> KeyMap::stored() const
{
    QMap<QString, QString> stored = m_foreign;
    for (auto own = m_own.begin(); own != m_own.end(); ++own) {
        stored.insert(QString::fromLatin1(rowOf(own.key()).id), write(own.value()));
    }
    return stored;
}

QList<QKeySequence> KeyMap::usualKeys(Command command)
{
    return rowOf(command).keys;
}

QList<QKeySequence> KeyMap::keys(Command command) const
{
    if (const auto own = m_own.constFind(command); own != m_own.constEnd()) {
        return *own;
    }
    QList<QKeySequence> keys = usualKeys(command);
    for (const QList<QKeySequence> &taken : m_own) {
        removeColliding(&keys, taken);
    }
    return keys;
}

bool KeyMap::isChanged(Command command) const
{
    return keys(command) != usualKeys(command);
}

std::optional<Command> KeyMap::holder(const QKeySequence &key, Command except) const
{
    for (const CommandRow &row : commandTable()) {
        if (row.command != except && collide(key, keys(row.command))) {
            return row.command;
        }
    }
    return std::nullopt;
}

std::optional<KeyMap::Refusal> KeyMap::refusal(const QKeySequence &key)
{
    using enum QKeySequence::StandardKey;
    for (const QKeySequence::StandardKey editing : {Copy, Cut, Paste, SelectAll, Undo, Redo}) {
        if (QKeySequence::keyBindings(editing).contains(key)) {
            return Refusal::Editing;
        }
    }
    const QKeyCombination first = key[0];
    const bool modified =
        bool(first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool function = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    // Back, forward and the other keys of that kind have numbers above those of the usual keyboard.
    const bool special = first.key() >= Qt::Key_Back && first.key() < Qt::Key_unknown;
    if (!modified && !function && !special) {
        return Refusal::Plain;
    }
    return std::nullopt;
}

void KeyMap::setKeys(Command command, const QList<QKeySequence> &keys)
{
    QList<QKeySequence> own;
    for (const QKeySequence &key : keys) {
        if (!key.isEmpty() && !own.contains(key)) {
            own += key;
        }
    }
    for (QList<QKeySequence> &others : m_own) {
        removeColliding(&others, own);
    }
    m_foreign.remove(QString::fromLatin1(rowOf(command).id));
    m_own.insert(command, own);
    if (own == usualKeys(command)) {
        reset(command);
    }
}

void KeyMap::reset(Command command)
{
    m_own.remove(command);
    m_foreign.remove(QString::fromLatin1(rowOf(command).id));
}

void KeyMap::resetAll()
{
    m_own.clear();
    for (const CommandRow &row : commandTable()) {
        m_foreign.remove(QString::fromLatin1(row.id));
    }
}

QString keysInWords(const QList<QKeySequence> &keys)
{
    QStringList parts;
    for (const QKeySequence &key : keys) {
        parts += key.toString(QKeySequence::NativeText);
    }
    return parts.join(u", "_s);
}

} // namespace attache::shell
