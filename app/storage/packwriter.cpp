// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packwriter.h"

#include "storage/packformat.h"
#include "storage/sqlscript.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <array>
#include <cstdio>
#include <unordered_map>

namespace attache::storage {

namespace {

QVariant nullable(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}
QVariant nullable(const std::optional<int> &value)
{
    return value ? QVariant(*value) : QVariant();
}

/// A null QString would become NULL in a column that wants text.
QVariant text(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

} // namespace

struct PackWriter::Private
{
    QString path;
    QString partPath;
    QString connection;
    /// Prepared once a table, by the address of its constant text.
    std::unordered_map<const char16_t *, std::unique_ptr<QSqlQuery>> prepared;
    QString firstProblem;

    QSqlDatabase database() const { return QSqlDatabase::database(connection, false); }

    void fail(const QString &what, const QSqlError &error)
    {
        if (firstProblem.isEmpty()) {
            firstProblem = what + QStringLiteral(": ") + error.text();
        }
    }

    void execute(const QString &sql)
    {
        if (!firstProblem.isEmpty()) {
            return;
        }
        QSqlQuery query(database());
        if (!query.exec(sql)) {
            fail(sql, query.lastError());
        }
    }

    template<std::size_t N>
    void insert(const char16_t *sql, const std::array<QVariant, N> &values)
    {
        if (!firstProblem.isEmpty()) {
            return;
        }
        std::unique_ptr<QSqlQuery> &query = prepared[sql];
        if (!query) {
            query = std::make_unique<QSqlQuery>(database());
            if (!query->prepare(QString::fromUtf16(sql))) {
                fail(QString::fromUtf16(sql), query->lastError());
                return;
            }
        }
        for (std::size_t i = 0; i < N; ++i) {
            query->bindValue(static_cast<int>(i), values[i]);
        }
        if (!query->exec()) {
            QString row;
            for (const QVariant &value : values) {
                row += value.toString().left(40) + QStringLiteral(" | ");
            }
            fail(QString::fromUtf16(sql) + QStringLiteral(" <- ") + row, query->lastError());
        }
    }

    void close()
    {
        prepared.clear();
        if (connection.isEmpty()) {
            return;
        }
        database().close();
        QSqlDatabase::removeDatabase(connection);
        connection.clear();
    }

    void checkReferences()
    {
        QSqlQuery query(database());
        if (!query.exec(QStringLiteral("PRAGMA foreign_key_check"))) {
            fail(QStringLiteral("foreign_key_check"), query.lastError());
        } else if (query.next() && firstProblem.isEmpty()) {
            firstProblem =
                QStringLiteral("row %1 of table %2 refers to a row of %3 that is not there")
                    .arg(query.value(1).toString(), query.value(0).toString(), query.value(2).toString());
        }
    }
};

base::Result<std::unique_ptr<PackWriter>, PackWriteError> PackWriter::create(const QString &path)
{
    using Code = PackWriteError::Code;
    auto d = std::make_unique<Private>();
    d->path = path;
    d->partPath = path + QStringLiteral(".part");
    // Opening it here tells a folder that cannot be written from every later failure.
    QFile part(d->partPath);
    if (!part.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return base::failure(PackWriteError{Code::CannotCreate, part.errorString()});
    }
    part.close();

    d->connection =
        QStringLiteral("attache-pack-writer-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), d->connection);
        database.setDatabaseName(d->partPath);
        if (!database.open()) {
            const QString detail = database.lastError().text();
            database = QSqlDatabase();
            d->close();
            QFile::remove(d->partPath);
            return base::failure(PackWriteError{Code::CannotCreate, detail});
        }
    }
    // The part file is thrown away after a failure, so it needs neither a journal nor syncing.
    d->execute(QStringLiteral("PRAGMA page_size = %1").arg(packPageSize));
    d->execute(QStringLiteral("PRAGMA auto_vacuum = NONE"));
    d->execute(QStringLiteral("PRAGMA encoding = 'UTF-8'"));
    d->execute(QStringLiteral("PRAGMA journal_mode = OFF"));
    d->execute(QStringLiteral("PRAGMA synchronous = OFF"));
    d->execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    d->execute(QStringLiteral("PRAGMA application_id = %1").arg(packApplicationId));
    d->execute(QStringLiteral("PRAGMA user_version = %1").arg(packFormat));
    d->execute(QStringLiteral("BEGIN"));
    const QStringList schema = sqlScript(QStringLiteral("pack.sql"));
    for (const QString &statement : schema) {
        d->execute(statement);
    }
    if (!d->firstProblem.isEmpty()) {
        const PackWriteError error{Code::NotWritten, d->firstProblem};
        d->close();
        QFile::remove(d->partPath);
        return base::failure(PackWriteError(error));
    }
    return std::unique_ptr<PackWriter>(new PackWriter(std::move(d)));
}

PackWriter::PackWriter(std::unique_ptr<Private> p)
    : d(std::move(p))
{}

PackWriter::~PackWriter()
{
    if (!d->connection.isEmpty()) {
        d->close();
        QFile::remove(d->partPath);
    }
}

base::Result<void, PackWriteError> PackWriter::finish()
{
    // Counted here, so that opening a pack does not have to.
    d->execute(QStringLiteral("INSERT INTO meta (name, value) SELECT 'pages', count(*) FROM page"));
    d->execute(QStringLiteral("INSERT INTO meta (name, value) SELECT 'sources', count(*) FROM source"));
    d->execute(QStringLiteral("INSERT INTO meta (name, value) "
                              "SELECT 'newest_source', coalesce(max(published), '') FROM source"));
    d->execute(QStringLiteral("INSERT INTO search_names (search_names) VALUES ('optimize')"));
    d->execute(QStringLiteral("INSERT INTO search_texts (search_texts) VALUES ('optimize')"));
    d->checkReferences();
    d->prepared.clear();
    d->execute(QStringLiteral("COMMIT"));
    // No ANALYZE: with figures of its own each pack could get other query plans than those that were tested.
    d->execute(QStringLiteral("VACUUM"));
    d->close();
    if (d->firstProblem.isEmpty() && std::rename(QFile::encodeName(d->partPath).constData(),
                                                 QFile::encodeName(d->path).constData()) != 0) {
        d->firstProblem = QStringLiteral("cannot rename %1 to %2").arg(d->partPath, d->path);
    }
    if (!d->firstProblem.isEmpty()) {
        QFile::remove(d->partPath);
        return base::failure(PackWriteError{PackWriteError::Code::NotWritten, d->firstProblem});
    }
    return {};
}

void PackWriter::add(const rows::Meta &row)
{
    d->insert(u"INSERT INTO meta (name, value) VALUES (?, ?)",
              std::array<QVariant, 2>{text(row.name), text(row.value)});
}

void PackWriter::add(const rows::Spine &row)
{
    d->insert(u"INSERT INTO spine (ordinal, season, number, page) VALUES (?, ?, ?, ?)",
              std::array<QVariant, 4>{QVariant(row.ordinal), QVariant(row.season), QVariant(row.number),
                                      QVariant(row.page)});
}

void PackWriter::add(const rows::Page &row)
{
    d->insert(u"INSERT INTO page (id, kind, slug, name, sort, sort_name, summary, summary_known, gate, "
              u"known) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              std::array<QVariant, 10>{QVariant(row.id), text(row.kind), text(row.slug), text(row.name),
                                       text(row.sort), text(row.sortName), text(row.summary),
                                       text(row.summaryKnown), QVariant(row.gate), text(row.known)});
}

void PackWriter::add(const rows::Alias &row)
{
    d->insert(u"INSERT INTO alias (page, position, name, gate, known) VALUES (?, ?, ?, ?, ?)",
              std::array<QVariant, 5>{QVariant(row.page), QVariant(row.position), text(row.name),
                                      QVariant(row.gate), text(row.known)});
}

void PackWriter::add(const rows::Season &row)
{
    d->insert(u"INSERT INTO season (page, number) VALUES (?, ?)",
              std::array<QVariant, 2>{QVariant(row.page), QVariant(row.number)});
}

void PackWriter::add(const rows::Episode &row)
{
    d->insert(u"INSERT INTO episode (page, ordinal, logline) VALUES (?, ?, ?)",
              std::array<QVariant, 3>{QVariant(row.page), QVariant(row.ordinal), text(row.logline)});
}

void PackWriter::add(const rows::Work &row)
{
    d->insert(
        u"INSERT INTO work (page, type, years, network) VALUES (?, ?, ?, ?)",
        std::array<QVariant, 4>{QVariant(row.page), text(row.type), text(row.years), text(row.network)});
}

void PackWriter::add(const rows::Source &row)
{
    d->insert(u"INSERT INTO source (id, slug, publisher, author, title, url, published, summary, gate, news) "
              u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              std::array<QVariant, 10>{QVariant(row.id), text(row.slug), text(row.publisher),
                                       text(row.author), text(row.title), text(row.url), text(row.published),
                                       text(row.summary), QVariant(row.gate), QVariant(row.news ? 1 : 0)});
}

void PackWriter::add(const rows::Citation &row)
{
    d->insert(u"INSERT INTO citation (statement, position, source) VALUES (?, ?, ?)",
              std::array<QVariant, 3>{QVariant(row.statement), QVariant(row.position), QVariant(row.source)});
}

void PackWriter::add(const rows::Fact &row)
{
    d->insert(u"INSERT INTO fact (id, page, position, property, value, unit, target, gate, until, known, "
              u"superseded, status, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              std::array<QVariant, 13>{QVariant(row.id), QVariant(row.page), QVariant(row.position),
                                       text(row.property), text(row.value), text(row.unit),
                                       nullable(row.target), QVariant(row.gate), nullable(row.until),
                                       text(row.known), text(row.superseded), text(row.status),
                                       text(row.note)});
}

void PackWriter::add(const rows::RelationType &row)
{
    d->insert(u"INSERT INTO relation_type (word, inverse, family) VALUES (?, ?, ?)",
              std::array<QVariant, 3>{text(row.word), text(row.inverse), text(row.family)});
}

void PackWriter::add(const rows::Unsettled &row)
{
    d->insert(u"INSERT INTO unsettled (property) VALUES (?)", std::array<QVariant, 1>{text(row.property)});
}

void PackWriter::add(const rows::Relation &row)
{
    d->insert(u"INSERT INTO relation (id, page, position, target, type, gate, until, known, note, derived, "
              u"written) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              std::array<QVariant, 11>{QVariant(row.id), QVariant(row.page), QVariant(row.position),
                                       QVariant(row.target), text(row.type), QVariant(row.gate),
                                       nullable(row.until), text(row.known), text(row.note),
                                       QVariant(row.derived ? 1 : 0), QVariant(row.written)});
}

void PackWriter::add(const rows::Role &row)
{
    d->insert(u"INSERT INTO role (id, character, person, position, level, gate, known) VALUES (?, ?, ?, ?, "
              u"?, ?, ?)",
              std::array<QVariant, 7>{QVariant(row.id), QVariant(row.character), QVariant(row.person),
                                      QVariant(row.position), text(row.level), QVariant(row.gate),
                                      text(row.known)});
}

void PackWriter::add(const rows::RoleSeason &row)
{
    d->insert(u"INSERT INTO role_season (role, season, gate, known) VALUES (?, ?, ?, ?)",
              std::array<QVariant, 4>{QVariant(row.role), QVariant(row.season), QVariant(row.gate),
                                      text(row.known)});
}

void PackWriter::add(const rows::Appearance &row)
{
    d->insert(u"INSERT INTO appearance (character, ordinal, position, gate, known) VALUES (?, ?, ?, ?, ?)",
              std::array<QVariant, 5>{QVariant(row.character), QVariant(row.ordinal), QVariant(row.position),
                                      QVariant(row.gate), text(row.known)});
}

void PackWriter::add(const rows::Credit &row)
{
    d->insert(u"INSERT INTO credit (id, person, position, work, job, role, years, first_year, gate, known, "
              u"status, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              std::array<QVariant, 12>{QVariant(row.id), QVariant(row.person), QVariant(row.position),
                                       QVariant(row.work), text(row.job), text(row.role), text(row.years),
                                       QVariant(row.firstYear), QVariant(row.gate), text(row.known),
                                       text(row.status), text(row.note)});
}

void PackWriter::add(const rows::Award &row)
{
    d->insert(u"INSERT INTO award (id, person, position, award, category, year, work, result, note, gate, "
              u"known) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              std::array<QVariant, 11>{QVariant(row.id), QVariant(row.person), QVariant(row.position),
                                       text(row.award), text(row.category), QVariant(row.year),
                                       nullable(row.work), text(row.result), text(row.note),
                                       QVariant(row.gate), text(row.known)});
}

void PackWriter::add(const rows::Utterance &row)
{
    d->insert(u"INSERT INTO utterance (id, person, position, said_on, said_to, gist, gate, known) VALUES (?, "
              u"?, ?, ?, ?, ?, ?, ?)",
              std::array<QVariant, 8>{QVariant(row.id), QVariant(row.person), QVariant(row.position),
                                      text(row.saidOn), text(row.saidTo), text(row.gist), QVariant(row.gate),
                                      text(row.known)});
}

void PackWriter::add(const rows::Block &row)
{
    d->insert(
        u"INSERT INTO block (id, page, position, kind, level, gate, known) VALUES (?, ?, ?, ?, ?, ?, ?)",
        std::array<QVariant, 7>{QVariant(row.id), QVariant(row.page), QVariant(row.position), text(row.kind),
                                QVariant(row.level), QVariant(row.gate), text(row.known)});
}

void PackWriter::add(const rows::Span &row)
{
    d->insert(u"INSERT INTO span (id, block, position, inlines, gate, known) VALUES (?, ?, ?, ?, ?, ?)",
              std::array<QVariant, 6>{QVariant(row.id), QVariant(row.block), QVariant(row.position),
                                      text(row.inlines), QVariant(row.gate), text(row.known)});
}

void PackWriter::add(const rows::Link &row)
{
    d->insert(u"INSERT OR IGNORE INTO link (target, origin, gate, known) VALUES (?, ?, ?, ?)",
              std::array<QVariant, 4>{QVariant(row.target), QVariant(row.origin), QVariant(row.gate),
                                      text(row.known)});
}

void PackWriter::add(const rows::Event &row)
{
    d->insert(
        u"INSERT INTO event (id, slug, date, title, body, kind, gate, known) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        std::array<QVariant, 8>{QVariant(row.id), text(row.slug), text(row.date), text(row.title),
                                text(row.body), text(row.kind), QVariant(row.gate), text(row.known)});
}

void PackWriter::add(const rows::EventAbout &row)
{
    d->insert(u"INSERT INTO event_about (event, position, page) VALUES (?, ?, ?)",
              std::array<QVariant, 3>{QVariant(row.event), QVariant(row.position), QVariant(row.page)});
}

void PackWriter::add(const rows::SearchRow &row)
{
    d->insert(u"INSERT INTO search_row (rank, page, kind, title, reason, owner, gate, known) VALUES (?, ?, "
              u"?, ?, ?, ?, ?, ?)",
              std::array<QVariant, 8>{QVariant(row.rank), QVariant(row.page), text(row.kind), text(row.title),
                                      text(row.reason), QVariant(row.owner), QVariant(row.gate),
                                      text(row.known)});
}

void PackWriter::add(const rows::SearchExact &row)
{
    d->insert(u"INSERT INTO search_exact (folded, rank) VALUES (?, ?)",
              std::array<QVariant, 2>{text(row.folded), QVariant(row.rank)});
}

void PackWriter::add(const rows::SearchName &row)
{
    d->insert(u"INSERT INTO search_names (rowid, name) VALUES (?, ?)",
              std::array<QVariant, 2>{QVariant(row.rank), text(row.name)});
}

void PackWriter::add(const rows::SearchText &row)
{
    d->insert(u"INSERT INTO search_texts (rowid, body) VALUES (?, ?)",
              std::array<QVariant, 2>{QVariant(row.rank), text(row.body)});
}

void PackWriter::add(const rows::SearchWord &row)
{
    d->insert(u"INSERT INTO search_word (word, count) VALUES (?, ?)",
              std::array<QVariant, 2>{text(row.word), QVariant(row.count)});
}

} // namespace attache::storage
