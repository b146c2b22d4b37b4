// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/changewords.h"

#include "pages/datawords.h"
#include "pages/pagewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace attache::pages {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

using Kind = domain::Change::Kind;

/// Dates of the content are ISO, other values are words.
QString inWords(const QString &value)
{
    const auto date = domain::PartialDate::parse(value);
    return date ? dateInWords(*date) : value;
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QLatin1String(", "));
}

} // namespace

QString changeName(const domain::Change &change)
{
    QString name = change.kind == Kind::Award ? change.word : dataWord(change.word);
    if (!name.isEmpty()) {
        name[0] = name.at(0).toUpper();
    }
    return name;
}

QString changeValue(const domain::Change &change)
{
    const QString to = change.to ? change.to->name : QString();
    switch (change.kind) {
    case Kind::Fact: {
        const QString value = to.isEmpty() ? inWords(change.value) : to;
        return change.unit.isEmpty() ? value : value + QLatin1Char(' ') + change.unit;
    }
    case Kind::Relation:
        return joined({to, change.note});
    case Kind::Award:
        return joined({change.value, change.result.isEmpty() ? QString() : dataWord(change.result), to});
    case Kind::Credit:
        return joined({to, change.value});
    }
    return {};
}

QString changesInBrief(const QList<domain::Change> &changes)
{
    if (changes.isEmpty()) {
        return {};
    }
    const int count = static_cast<int>(changes.size());
    const bool same = std::ranges::all_of(
        changes, [&changes](const domain::Change &change) { return change.kind == changes.first().kind; });
    if (same && changes.first().kind == Kind::Award) {
        return Words::tr("%n award(s)", nullptr, count);
    }
    if (count == 1) {
        return dataWord(changes.first().word);
    }
    if (same && changes.first().kind == Kind::Credit) {
        return Words::tr("%n credit(s)", nullptr, count);
    }
    return Words::tr("%n change(s)", nullptr, count);
}

} // namespace attache::pages
