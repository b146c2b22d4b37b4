// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

class QSqlQuery;

namespace attache::storage {

/// The rows of a running statement, from the first to the last, once. Columns are numbered from 0 in the
/// order in which the statement names them. The statement is free again when the cursor goes.
class Cursor
{
public:
    /// Of a statement that could not be started: no rows.
    Cursor() = default;
    /// @p onError is told when reading a row fails.
    Cursor(QSqlQuery *query, std::function<void(const QString &)> onError);
    ~Cursor();
    Cursor(const Cursor &) = delete;
    Cursor &operator=(const Cursor &) = delete;
    Cursor(Cursor &&other) noexcept;
    Cursor &operator=(Cursor &&other) = delete;

    /// The statement was started.
    bool isValid() const { return m_query != nullptr; }

    /// Goes to the next row; false behind the last one and after a failure.
    bool next();

    /// NULL reads as an empty text and as 0.
    QString text(int column) const;
    qint64 number(int column) const;
    int integer(int column) const;
    bool isNull(int column) const;
    std::optional<int> optionalInteger(int column) const;

private:
    QSqlQuery *m_query = nullptr;
    std::function<void(const QString &)> m_onError;
};

} // namespace attache::storage
