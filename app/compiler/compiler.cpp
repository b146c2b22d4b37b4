// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/compiler.h"

#include "compiler/contentreader.h"
#include "compiler/packassembly.h"
#include "compiler/searchrows.h"

namespace attache::compiler {

namespace {

PackSummary summaryOf(const Content &content, const PackContents &rows)
{
    const std::size_t statements = rows.facts.size() + rows.relations.size() + rows.roles.size() +
                                   rows.credits.size() + rows.awards.size() + rows.utterances.size() +
                                   rows.spans.size();
    PackSummary summary;
    summary.id = content.pack.id;
    summary.title = content.pack.title;
    summary.pages = static_cast<int>(rows.pages.size());
    summary.episodes = static_cast<int>(rows.spine.size());
    summary.statements = static_cast<int>(statements);
    summary.sources = static_cast<int>(rows.sources.size());
    summary.events = static_cast<int>(rows.events.size());
    summary.searchRows = static_cast<int>(rows.searchRows.size());
    return summary;
}

PackContents assemble(const Content &content)
{
    PackContents rows = assemblePack(content, StoryTime(content));
    addSearchRows(rows);
    return rows;
}

CompileReport reportOf(const Diagnostics &diagnostics)
{
    return CompileReport{diagnostics.errors(), diagnostics.warnings(), {}};
}

} // namespace

CompileReport check(const QString &directory)
{
    Diagnostics diagnostics;
    const Content content = readContent(directory, diagnostics);
    CompileReport report = reportOf(diagnostics);
    if (report.errors.isEmpty()) {
        report.summary = summaryOf(content, assemble(content));
    }
    return report;
}

base::Result<CompileReport, CompileError> build(const QString &directory, const QString &file)
{
    using Code = CompileError::Code;
    Diagnostics diagnostics;
    const Content content = readContent(directory, diagnostics);
    CompileReport report = reportOf(diagnostics);
    if (!report.errors.isEmpty()) {
        return base::failure(CompileError{Code::BadContent, report.errors.first().toString(), report});
    }
    const PackContents rows = assemble(content);
    report.summary = summaryOf(content, rows);
    const auto written = writePack(rows, file);
    if (!written) {
        const bool created = written.error().code != storage::PackWriteError::Code::CannotCreate;
        return base::failure(
            CompileError{created ? Code::NotWritten : Code::CannotCreate, written.error().detail, report});
    }
    return report;
}

} // namespace attache::compiler
