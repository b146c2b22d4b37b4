// SPDX-License-Identifier: GPL-3.0-or-later
#include "packquery.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace attache::test {

QStringList packRows(const QString &file, const QString &sql)
{
    const QString connection = u"packquery"_s;
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open()) {
            rows += u"cannot open: "_s + database.lastError().text();
        }
        QSqlQuery query(database);
        if (rows.isEmpty() && !query.exec(sql)) {
            rows += query.lastError().text();
        }
        while (query.next()) {
            QStringList columns;
            for (int i = 0; i < query.record().count(); ++i) {
                columns += query.isNull(i) ? u"null"_s : query.value(i).toString();
            }
            rows += columns.join(u'|');
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return rows;
}

} // namespace attache::test
