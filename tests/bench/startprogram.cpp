// SPDX-License-Identifier: GPL-3.0-or-later
#include "startprogram.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <ctime>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace attache::bench {

namespace {

constexpr int longestStart = 30'000;

QProcessEnvironment environmentFor(const QString &platform, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, platform);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=false"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
    environment.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
    environment.insert(u"XDG_STATE_HOME"_s, home + u"/state"_s);
    // The fonts' cache is the user's own and is made but once: it stays where it is.
    if (!environment.contains(u"XDG_CACHE_HOME"_s)) {
        environment.insert(u"XDG_CACHE_HOME"_s, QDir::home().filePath(u".cache"_s));
    }
    environment.remove(u"QT_STYLE_OVERRIDE"_s);
    // A program with Qt WebEngine in it does not start for the administrator otherwise.
    if (geteuid() == 0) {
        environment.insert(u"QTWEBENGINE_DISABLE_SANDBOX"_s, u"1"_s);
    }
    return environment;
}

} // namespace

std::optional<StartCost> start(const Program &program, const QString &preload, const QString &platform,
                               const QString &home)
{
    const QString report = QDir(home).filePath(u"report"_s);
    QFile::remove(report);
    QProcessEnvironment environment = environmentFor(platform, home);
    environment.insert(u"LD_PRELOAD"_s, preload);
    environment.insert(u"FIRSTPAINT_REPORT"_s, report);
    environment.insert(u"FIRSTPAINT_REST"_s, u"1000"_s);
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    environment.insert(u"FIRSTPAINT_STARTED"_s,
                       QString::number(static_cast<qint64>(now.tv_sec) * 1'000'000'000 + now.tv_nsec));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program.executable, program.arguments);
    if (!process.waitForFinished(longestStart)) {
        process.kill();
        process.waitForFinished();
        return std::nullopt;
    }
    QFile file(report);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QList<QByteArray> words = file.readAll().simplified().split(' ');
    if (words.size() != 6) {
        return std::nullopt;
    }
    return StartCost{words.at(0).toDouble(),        words.at(1).toDouble(),
                     words.at(2).toDouble(),        words.at(3).toDouble() / 1024,
                     words.at(4).toDouble() / 1024, words.at(5).toDouble() / 1024};
}

} // namespace attache::bench
