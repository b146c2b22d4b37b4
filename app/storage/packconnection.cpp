// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packconnection.h"

#include "storage/packfilecheck.h"
#include "storage/sqlscript.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <unordered_map>

namespace attache::storage {

namespace {

constexpr auto setViewpointSql =
    u"UPDATE viewpoint SET watched = ?, as_of = ?, all_titles = ?, opened_page = ?, "
    u"opened_gate = ? WHERE id = 1";
constexpr auto findOpenedSql = u"SELECT id FROM visible_page WHERE kind = ? AND slug = ?";
constexpr auto metaSql = u"SELECT name, value FROM visible_meta";
constexpr auto spineSql = u"SELECT season, number FROM visible_spine ORDER BY ordinal";
// A pack whose tables are not those of its format is damaged.
constexpr auto tablesSql =
    u"SELECT count(*) FROM main.sqlite_schema WHERE type = 'table' AND name IN ('meta', 'spine', 'page', "
    u"'alias', "
    u"'season', 'episode', 'work', 'source', 'citation', 'fact', 'relation_type', 'unsettled', 'relation', "
    u"'role', "
    u"'role_season', 'appearance', 'credit', 'award', 'utterance', 'block', 'span', 'link', 'event', "
    u"'event_about', 'search_row', 'search_exact', 'search_names', 'search_texts', 'search_word')";
constexpr int tableCount = 29;

} // namespace

struct PackConnection::Private
{
    QString path;
    QString name;
    int format = 0;
    QHash<QString, QString> meta;
    domain::EpisodeSpine spine;
    std::unordered_map<const char16_t *, std::unique_ptr<QSqlQuery>> prepared;
    std::optional<domain::Viewpoint> viewpoint;
    std::optional<QString> problem;

    ~Private()
    {
        prepared.clear();
        if (!name.isEmpty()) {
            QSqlDatabase::database(name, false).close();
            QSqlDatabase::removeDatabase(name);
        }
    }

    void report(const QString &text)
    {
        if (!problem) {
            problem = text;
        }
    }

    bool openDatabase();
    bool readIdentity();
    Cursor run(const char16_t *sql, std::initializer_list<QVariant> values);
    bool look(const domain::Viewpoint &from);
    bool writeViewpoint(const domain::Viewpoint &from, qint64 openedPage);
};

bool PackConnection::Private::openDatabase()
{
    // Immutable: no locks, no journal looked for, so that a pack opens from read-only media too.
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(QStringLiteral("mode=ro&immutable=1"));
    name = QStringLiteral("attache-pack-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    database.setDatabaseName(QString::fromLatin1(url.toEncoded()));
    if (!database.open()) {
        report(database.lastError().text());
        return false;
    }
    QStringList statements{QStringLiteral("PRAGMA trusted_schema = OFF"),
                           QStringLiteral("PRAGMA cell_size_check = ON"),
                           QStringLiteral("PRAGMA temp_store = MEMORY")};
    statements += sqlScript(QStringLiteral("visible.sql"));
    QSqlQuery query(database);
    for (const QString &statement : std::as_const(statements)) {
        if (!query.exec(statement)) {
            report(query.lastError().text());
            return false;
        }
    }
    return true;
}

bool PackConnection::Private::readIdentity()
{
    {
        Cursor row = run(tablesSql, {});
        if (row.next() && row.integer(0) != tableCount) {
            report(QStringLiteral("%1 tables instead of %2").arg(row.integer(0)).arg(tableCount));
        }
    }
    for (Cursor row = run(metaSql, {}); row.next();) {
        meta.insert(row.text(0), row.text(1));
    }
    QList<domain::EpisodeId> episodes;
    for (Cursor row = run(spineSql, {}); row.next();) {
        episodes.append(domain::EpisodeId{row.integer(0), row.integer(1)});
    }
    spine = domain::EpisodeSpine(episodes);
    return !problem;
}

Cursor PackConnection::Private::run(const char16_t *sql, std::initializer_list<QVariant> values)
{
    const auto onError = [this](const QString &text) { report(text); };
    std::unique_ptr<QSqlQuery> &query = prepared[sql];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(QSqlDatabase::database(name, false));
        fresh->setForwardOnly(true);
        if (!fresh->prepare(QString::fromUtf16(sql))) {
            report(fresh->lastError().text() + u": " + QString::fromUtf16(sql));
            return {};
        }
        query = std::move(fresh);
    }
    Q_ASSERT_X(!query->isActive(), "PackConnection::run", "a statement runs within itself");
    int position = 0;
    for (const QVariant &value : values) {
        query->bindValue(position++, value);
    }
    if (!query->exec()) {
        report(query->lastError().text());
        return {};
    }
    return {query.get(), onError};
}

bool PackConnection::Private::writeViewpoint(const domain::Viewpoint &from, qint64 openedPage)
{
    // A viewpoint without a day sees only what was always known.
    const QString day = from.asOf.isValid() ? from.asOf.toString(Qt::ISODate) : QStringLiteral("0001-01-01");
    const int openedGate = openedPage == 0 ? 0 : from.opening->upTo.ordinal;
    return run(setViewpointSql, {from.watched.ordinal, day, from.allTitles ? 1 : 0, openedPage, openedGate})
        .isValid();
}

bool PackConnection::Private::look(const domain::Viewpoint &from)
{
    if (viewpoint == from) {
        return true;
    }
    viewpoint.reset();
    if (!writeViewpoint(from, 0)) {
        return false;
    }
    if (from.opening) {
        qint64 page = 0;
        {
            Cursor row =
                run(findOpenedSql, {domain::kindWord(from.opening->page.kind), from.opening->page.slug});
            page = row.next() ? row.number(0) : 0;
        }
        if (!writeViewpoint(from, page)) {
            return false;
        }
    }
    viewpoint = from;
    return true;
}

base::Result<std::unique_ptr<PackConnection>, PackOpenError> PackConnection::open(const QString &path)
{
    const base::Result<int, PackOpenError> format = checkPackFile(path);
    if (!format) {
        return base::failure(PackOpenError(format.error()));
    }
    auto d = std::make_unique<Private>();
    d->path = path;
    d->format = *format;
    if (!d->openDatabase() || !d->readIdentity()) {
        return base::failure(
            PackOpenError{PackOpenError::Code::Corrupt, path + u": " + d->problem.value_or(QString())});
    }
    return std::unique_ptr<PackConnection>(new PackConnection(std::move(d)));
}

PackConnection::PackConnection(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

PackConnection::~PackConnection() = default;

QString PackConnection::path() const
{
    return d->path;
}

int PackConnection::format() const
{
    return d->format;
}

const QHash<QString, QString> &PackConnection::meta() const
{
    return d->meta;
}

const domain::EpisodeSpine &PackConnection::spine() const
{
    return d->spine;
}

Cursor PackConnection::run(const domain::Viewpoint &viewpoint, const char16_t *sql,
                           std::initializer_list<QVariant> values) const
{
    // Never with the viewpoint of the call before.
    if (!d->look(viewpoint)) {
        return Cursor();
    }
    return d->run(sql, values);
}

std::optional<QString> PackConnection::takeProblem() const
{
    return std::exchange(d->problem, std::nullopt);
}

} // namespace attache::storage
