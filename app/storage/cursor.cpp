// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cursor.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <utility>

namespace attache::storage {

Cursor::Cursor(QSqlQuery *query, std::function<void(const QString &)> onError)
    : m_query(query)
    , m_onError(std::move(onError))
{}

Cursor::Cursor(Cursor &&other) noexcept
    : m_query(std::exchange(other.m_query, nullptr))
    , m_onError(std::move(other.m_onError))
{}

Cursor::~Cursor()
{
    if (m_query != nullptr) {
        m_query->finish();
    }
}

bool Cursor::next()
{
    if (m_query == nullptr) {
        return false;
    }
    if (m_query->next()) {
        return true;
    }
    if (m_query->lastError().isValid()) {
        m_onError(m_query->lastError().text());
    }
    return false;
}

QString Cursor::text(int column) const
{
    return m_query->value(column).toString();
}

qint64 Cursor::number(int column) const
{
    return m_query->value(column).toLongLong();
}

int Cursor::integer(int column) const
{
    return m_query->value(column).toInt();
}

bool Cursor::isNull(int column) const
{
    return m_query->isNull(column);
}

std::optional<int> Cursor::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

} // namespace attache::storage
