// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace attache::test {

/// A small content tree in a temporary folder: two seasons with three episodes, two characters of whom one is
/// hidden until S1E2, an actor, a work, a term, sources with and without a day, an event. It is without
/// errors; a test replaces one file to break it.
class ContentTreeFixture
{
public:
    ContentTreeFixture();

    QString path() const { return m_folder.path(); }
    QString path(const QString &file) const { return m_folder.filePath(file); }
    static QMap<QString, QString> files();
    void write(const QString &file, const QByteArray &text) const;
    void remove(const QString &file) const;

private:
    QTemporaryDir m_folder;
};

} // namespace attache::test
