// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace attache::test {

QJsonObject CliAnswer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QStringList CliAnswer::lines() const
{
    return QString::fromUtf8(out).split(u'\n', Qt::SkipEmptyParts);
}

bool CliAnswer::failedWith(int expected) const
{
    return code == expected && out.isEmpty() && err.count('\n') == 1 && err.endsWith('\n') &&
           err.startsWith("attache-cli: ");
}

QString CliAnswer::toString() const
{
    return u"code %1\nout: %2\nerr: %3"_s.arg(code).arg(QString::fromUtf8(out), QString::fromUtf8(err));
}

CliAnswer CliRunner::operator()(const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name :
         {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s}) {
        environment.insert(name, m_home);
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(ATTACHE_CLI), arguments);
    CliAnswer answer;
    if (process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit) {
        answer = {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return answer;
}

} // namespace attache::test
