// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/words.h"
#include "compiler/synth.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace attache::cli {

namespace {

QJsonArray problems(const QList<compiler::Problem> &list)
{
    QJsonArray array;
    for (const compiler::Problem &problem : list) {
        array.append(QJsonObject{{u"file"_s, problem.at.file},
                                 {u"line"_s, problem.at.line},
                                 {u"what"_s, problem.what},
                                 {u"to_do"_s, problem.toDo}});
    }
    return array;
}

/// Errors and warnings: as JSON on standard output, else a line each on standard error.
void tell(Session &session, const compiler::CompileReport &report)
{
    if (session.options().json()) {
        session.print(QJsonObject{{u"errors"_s, problems(report.errors)},
                                  {u"warnings"_s, problems(report.warnings)},
                                  {u"pages"_s, report.summary.pages},
                                  {u"statements"_s, report.summary.statements},
                                  {u"sources"_s, report.summary.sources}});
        return;
    }
    for (const compiler::Problem &problem : report.errors) {
        session.warn(problem.toString());
    }
    for (const compiler::Problem &problem : report.warnings) {
        session.warn(Words::tr("warning: %1").arg(problem.toString()));
    }
    if (report.errors.isEmpty()) {
        session.print(Words::tr("%1 pages, %2 statements, %3 sources")
                          .arg(report.summary.pages)
                          .arg(report.summary.statements)
                          .arg(report.summary.sources));
    }
}

Outcome directoryExists(const QString &path)
{
    if (!QFileInfo(path).isDir()) {
        return fail(ExitCode::NoInput, Words::tr("There is no folder %1.").arg(path));
    }
    return {};
}

Failure failureOf(const compiler::CompileReport &report)
{
    return {ExitCode::BadData,
            Words::tr("The content has %n error(s).", nullptr, static_cast<int>(report.errors.size()))};
}

Outcome checkContent(Session &session, const QString &directory)
{
    if (const auto exists = directoryExists(directory); !exists) {
        return exists;
    }
    const compiler::CompileReport report = compiler::check(directory);
    tell(session, report);
    if (!report.errors.isEmpty()) {
        return base::failure(failureOf(report));
    }
    return {};
}

Outcome buildPack(Session &session, const QString &directory)
{
    if (!session.options().has(u"output"_s)) {
        return fail(ExitCode::Usage, Words::tr("pack build takes a folder and -o FILE."));
    }
    if (const auto exists = directoryExists(directory); !exists) {
        return exists;
    }
    const auto built = compiler::build(directory, session.options().value(u"output"_s));
    if (!built) {
        if (built.error().code == compiler::CompileError::Code::BadContent) {
            tell(session, built.error().report);
            return base::failure(failureOf(built.error().report));
        }
        return fail(ExitCode::CannotCreate,
                    Words::tr("%1 cannot be written: %2")
                        .arg(session.options().value(u"output"_s), built.error().detail));
    }
    tell(session, *built);
    return {};
}

Outcome showPack(Session &session, const QString &path)
{
    const auto opened = services::Encyclopedia::open(path);
    if (!opened) {
        return base::failure(failureFor(opened.error(), path));
    }
    const services::PackInfo &info = (*opened)->info();
    if (session.options().json()) {
        session.print(QJsonObject{{u"id"_s, info.id},
                                  {u"title"_s, info.title},
                                  {u"subject"_s, info.subject},
                                  {u"language"_s, info.language},
                                  {u"licence"_s, info.licence},
                                  {u"format"_s, info.format},
                                  {u"pages"_s, info.pages},
                                  {u"sources"_s, info.sources}});
        return {};
    }
    session.print(info.title);
    session.print(Words::tr("Subject: %1").arg(info.subject));
    session.print(Words::tr("Licence: %1").arg(info.licence));
    session.print(Words::tr("Format: %1").arg(info.format));
    session.print(Words::tr("Pages: %1").arg(info.pages));
    session.print(Words::tr("Sources: %1").arg(info.sources));
    return {};
}

/// For measurements: a pack of invented pages.
Outcome synthesisePack(Session &session)
{
    const Options &options = session.options();
    if (!options.has(u"output"_s) || !options.has(u"pages"_s)) {
        return fail(ExitCode::Usage, Words::tr("pack synth takes --pages N and -o FILE."));
    }
    const auto pages = numberOf(options, u"pages"_s, 0, 30, 10'000'000);
    if (!pages) {
        return base::failure(pages.error());
    }
    const auto seed = numberOf(options, u"seed"_s, 1, 0, std::numeric_limits<int>::max());
    if (!seed) {
        return base::failure(seed.error());
    }
    const QString output = options.value(u"output"_s);
    const auto made = compiler::synthesise({*pages, static_cast<quint32>(*seed)}, output);
    if (!made) {
        return fail(ExitCode::CannotCreate,
                    Words::tr("%1 cannot be written: %2").arg(output, made.error().detail));
    }
    compiler::CompileReport report;
    report.summary = *made;
    tell(session, report);
    return {};
}

} // namespace

Outcome packCommand(Session &session, const QStringList &arguments)
{
    const QString action = arguments.value(0);
    if (action == "synth"_L1 && arguments.size() == 1) {
        return synthesisePack(session);
    }
    if (arguments.size() == 2) {
        if (action == "build"_L1) {
            return buildPack(session, arguments.at(1));
        }
        if (action == "check"_L1) {
            return checkContent(session, arguments.at(1));
        }
        if (action == "info"_L1) {
            return showPack(session, arguments.at(1));
        }
    }
    return fail(ExitCode::Usage, Words::tr("pack takes build DIR -o FILE, check DIR, info FILE or synth."));
}

} // namespace attache::cli
