// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "compiler/diagnostics.h"

namespace attache::compiler {

/// How much a tree holds.
struct PackSummary
{
    QString id;
    QString title;
    int pages = 0;
    int episodes = 0;
    int statements = 0;
    int sources = 0;
    int events = 0;
    int searchRows = 0;
};

/// What a run over a tree has found: by file and line, errors apart from warnings.
struct CompileReport
{
    QList<Problem> errors;
    QList<Problem> warnings;
    PackSummary summary;
};

struct CompileError
{
    enum class Code
    {
        /// The report says what.
        BadContent,
        CannotCreate,
        NotWritten,
    };
    Code code = Code::BadContent;
    /// For the log.
    QString detail;
    CompileReport report;
};

/// Reads and checks the content tree below @p directory as content-format.md names it, without writing
/// anything.
CompileReport check(const QString &directory);

/// Compiles the tree to a pack at @p file. The same tree gives the same bytes. When anything is wrong, what
/// was at
/// @p file before stays as it is.
base::Result<CompileReport, CompileError> build(const QString &directory, const QString &file);

} // namespace attache::compiler
