// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/appidentity.h"
#include "cli/commands.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTextStream>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace attache;

namespace {

void report(QTextStream &err, const QString &message)
{
    // One line whatever a path or a parser put into it, so that scripts can rely on it.
    err << "attache-cli: " << QString(message).replace(u'\n', u' ') << '\n';
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"attache"_s);
    QCoreApplication::setApplicationVersion(base::applicationVersion());

    QTranslator translator;
    if (translator.load(QLocale(), u"attache"_s, u"_"_s, u":/i18n"_s)) {
        QCoreApplication::installTranslator(&translator);
    }

    QTextStream out(stdout);
    QTextStream err(stderr);
    auto options = cli::parseOptions(QCoreApplication::arguments());
    if (!options) {
        report(err, options.error().message);
        return static_cast<int>(options.error().code);
    }
    if (options->has(u"help"_s)) {
        out << cli::helpText();
        return 0;
    }
    if (options->has(u"version"_s)) {
        out << "attache-cli " << base::applicationVersion() << '\n';
        return 0;
    }

    QString answer;
    QTextStream buffer(&answer);
    cli::Session session(std::move(*options), base::Clock(), buffer, err);
    const cli::Outcome outcome = cli::runCommand(session);
    buffer.flush();
    out << answer;
    out.flush();
    if (!outcome) {
        report(err, outcome.error().message);
        return static_cast<int>(outcome.error().code);
    }
    // Standard output may be a full disk; what was not written must not pass as done.
    if (out.status() != QTextStream::Ok || std::fflush(stdout) != 0) {
        report(err, u"standard output cannot be written"_s);
        return static_cast<int>(cli::ExitCode::CannotCreate);
    }
    return 0;
}
