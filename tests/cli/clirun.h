// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace attache::test {

/// What one call of attache-cli came to.
struct CliAnswer
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const;
    QStringList lines() const;
    /// Failed as every command must: that code, nothing on standard output, one line on standard error.
    bool failedWith(int expected) const;
    /// For messages.
    QString toString() const;
};

/// Runs the real program with its own home, so that nothing of the person who tests is read or written.
class CliRunner
{
public:
    explicit CliRunner(const QString &home)
        : m_home(home)
    {}

    CliAnswer operator()(const QStringList &arguments) const;

private:
    QString m_home;
};

} // namespace attache::test
