// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace attache::cli {

/// A JSON object that leaves absent values out.
class JsonBuilder
{
public:
    JsonBuilder &text(QLatin1String name, const QString &value)
    {
        if (!value.isEmpty()) {
            m_object.insert(name, value);
        }
        return *this;
    }
    JsonBuilder &number(QLatin1String name, qint64 value)
    {
        m_object.insert(name, value);
        return *this;
    }
    JsonBuilder &flag(QLatin1String name, bool value)
    {
        if (value) {
            m_object.insert(name, true);
        }
        return *this;
    }
    JsonBuilder &list(QLatin1String name, const QJsonArray &value)
    {
        if (!value.isEmpty()) {
            m_object.insert(name, value);
        }
        return *this;
    }
    JsonBuilder &texts(QLatin1String name, const QStringList &values)
    {
        return list(name, QJsonArray::fromStringList(values));
    }
    JsonBuilder &object(QLatin1String name, const QJsonObject &value)
    {
        if (!value.isEmpty()) {
            m_object.insert(name, value);
        }
        return *this;
    }
    QJsonObject take() { return std::exchange(m_object, {}); }

private:
    QJsonObject m_object;
};

/// Each of @p values turned by @p convert, as an array.
template<class List, class Convert>
QJsonArray arrayOf(const List &values, Convert convert)
{
    QJsonArray array;
    for (const auto &value : values) {
        array.append(convert(value));
    }
    return array;
}

} // namespace attache::cli
