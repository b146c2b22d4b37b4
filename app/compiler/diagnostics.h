// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace attache::compiler {

/// A line of a file of the content tree. The file is relative to the tree, lines count from 1.
struct Location
{
    QString file;
    int line = 1;

    friend bool operator==(const Location &, const Location &) = default;
};

/// Something that an editor has to look at. The words are for editors and therefore English.
struct Problem
{
    enum class Severity
    {
        Error,
        Warning
    };

    Severity severity = Severity::Error;
    Location at;
    QString what;
    QString toDo;

    /// "file:line: what: what to do"
    QString toString() const;
};

/// Collects what is wrong, so that one run tells everything.
class Diagnostics
{
public:
    void error(const Location &at, const QString &what, const QString &toDo);
    void warning(const Location &at, const QString &what, const QString &toDo);

    bool hasErrors() const { return !m_errors.isEmpty(); }
    /// By file and line, each problem once.
    QList<Problem> errors() const;
    QList<Problem> warnings() const;

private:
    QList<Problem> m_errors;
    QList<Problem> m_warnings;
};

} // namespace attache::compiler
