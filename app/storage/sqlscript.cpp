// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlscript.h"

#include <QFile>

namespace attache::storage {

QStringList sqlScript(const QString &name)
{
    QFile file(QStringLiteral(":/attache/storage/sql/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString code;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const qsizetype comment = line.indexOf(QLatin1String("--"));
        code += QStringView(line).left(comment < 0 ? line.size() : comment);
        code += u'\n';
    }
    QStringList statements;
    const QStringList parts = code.split(u';');
    for (const QString &part : parts) {
        if (const QString statement = part.trimmed(); !statement.isEmpty()) {
            statements.append(statement);
        }
    }
    return statements;
}

} // namespace attache::storage
