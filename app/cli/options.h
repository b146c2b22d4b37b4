// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"

#include <QHash>
#include <QStringList>

namespace attache::cli {

/// A command line taken apart: global options may stand before or behind the command.
struct Options
{
    /// The command and its arguments, without options.
    QStringList arguments;
    /// Values of the options given, by their long name; switches have an empty value.
    QHash<QString, QString> values;

    bool has(const QString &name) const { return values.contains(name); }
    QString value(const QString &name) const { return values.value(name); }
    bool json() const { return has(QStringLiteral("json")); }
};

/// Exit 64 for an option that does not exist or lacks its value.
base::Result<Options, Failure> parseOptions(const QStringList &commandLine);

/// The text of --help.
QString helpText();

/// Fails with exit 64 when an option was given that neither is global nor one of @p allowed.
Outcome allowOptions(const Options &options, const QStringList &allowed);

/// A whole number of an option, or @p fallback when it was not given.
base::Result<int, Failure> numberOf(const Options &options, const QString &name, int fallback, int least,
                                    int most);

} // namespace attache::cli
