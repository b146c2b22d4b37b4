// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/episodespine.h"
#include "domain/viewpoint.h"
#include "storage/cursor.h"

#include <QHash>
#include <QVariant>

#include <initializer_list>
#include <memory>

namespace attache::storage {

struct PackOpenError
{
    /// Missing: no such file. Foreign: not a pack. Newer: a format after packFormat. Corrupt: a pack, but cut
    /// off or damaged. Unreadable: the system refuses to read it, or it is not a file.
    enum class Code
    {
        Missing,
        Foreign,
        Newer,
        Corrupt,
        Unreadable
    };
    Code code = Code::Missing;
    /// For the log.
    QString detail;
};

/// An open pack: read-only, immutable, its schema untrusted. The only way to read from it is run(), which
/// takes a viewpoint: it goes into the table that all visible_* views (sql/visible.sql) look at.
///
/// Use in the thread that opened it.
class PackConnection
{
public:
    /// Checks what a file says about itself (kind, format, length, tables), not every byte.
    static base::Result<std::unique_ptr<PackConnection>, PackOpenError> open(const QString &path);
    ~PackConnection();
    PackConnection(const PackConnection &) = delete;
    PackConnection &operator=(const PackConnection &) = delete;
    PackConnection(PackConnection &&) = delete;
    PackConnection &operator=(PackConnection &&) = delete;

    QString path() const;
    int format() const;
    /// id, title, subject, language, licence, pages, sources.
    const QHash<QString, QString> &meta() const;
    const domain::EpisodeSpine &spine() const;

    /// Runs @p sql, a constant that lives as long as the program: it is prepared once and kept by its
    /// address.
    /// @p values are bound to its `?` in their order. One cursor a statement at a time. After a failure the
    /// cursor is empty and takeProblem() has the reason.
    Cursor run(const domain::Viewpoint &viewpoint, const char16_t *sql,
               std::initializer_list<QVariant> values = {}) const;

    /// The first failure since the last call, for the log.
    std::optional<QString> takeProblem() const;

private:
    struct Private;
    explicit PackConnection(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace attache::storage
