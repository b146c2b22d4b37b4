// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles a content tree without the rest of the program: attache-packc DIR FILE

#include "compiler/compiler.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace attache;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream err(stderr);
    if (arguments.size() != 3) {
        err << "usage: attache-packc DIR FILE\n";
        return 64;
    }
    const auto built = compiler::build(arguments.at(1), arguments.at(2));
    const compiler::CompileReport &report = built ? *built : built.error().report;
    for (const compiler::Problem &problem : report.warnings) {
        err << "warning: " << problem.toString() << '\n';
    }
    for (const compiler::Problem &problem : report.errors) {
        err << problem.toString() << '\n';
    }
    if (!built && report.errors.isEmpty()) {
        err << built.error().detail << '\n';
    }
    const compiler::PackSummary &summary = report.summary;
    err << summary.pages << " pages, " << summary.statements << " statements, " << summary.sources
        << " sources, " << summary.events << " events, " << summary.searchRows << " search rows; "
        << report.errors.size() << " errors, " << report.warnings.size() << " warnings\n";
    return built ? 0 : 65;
}
