// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct SourceFile
{
    /// Relative to app/, "pages/home/homepage.cpp".
    QString path;
    QString text;

    QString room() const { return path.section(u'/', 0, 0); }
};

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<SourceFile> sources()
{
    const QDir app(QStringLiteral(ATTACHE_SOURCE_DIR "/app"));
    QList<SourceFile> files;
    QDirIterator iterator(app.path(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QString path = iterator.next();
        files += SourceFile{app.relativeFilePath(path), readAll(path)};
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

/// The table "Who may include whom" of app/README.md.
QHash<QString, QStringList> includeTable()
{
    const QString readme = readAll(QStringLiteral(ATTACHE_SOURCE_DIR "/app/README.md"));
    const QString section = readme.section(u"## Who may include whom"_s, 1, 1).section(u"\n## "_s, 0, 0);
    static const QRegularExpression row(u"^\\| ([a-z]+) \\|([a-z, ]*)\\|$"_s,
                                        QRegularExpression::MultilineOption);
    QHash<QString, QStringList> table;
    auto matches = row.globalMatch(section);
    while (matches.hasNext()) {
        const auto match = matches.next();
        QStringList rooms = match.captured(2).split(u',', Qt::SkipEmptyParts);
        std::ranges::for_each(rooms, [](QString &name) { name = name.trimmed(); });
        rooms.removeAll(QString());
        table.insert(match.captured(1), rooms);
    }
    return table;
}

QStringList quotedIncludes(const QString &text)
{
    static const QRegularExpression include(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList paths;
    auto matches = include.globalMatch(text);
    while (matches.hasNext()) {
        paths += matches.next().captured(1);
    }
    return paths;
}

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sources = sources();
        m_table = includeTable();
        QVERIFY2(m_sources.size() > 100, "the sources were not found");
        QVERIFY2(m_table.size() >= 13, "the include table was not found in app/README.md");
    }

    void includesFollowTheTable()
    {
        QStringList wrong;
        for (const SourceFile &file : std::as_const(m_sources)) {
            if (file.room() == file.path) {
                continue; // main.cpp puts everything together
            }
            // The entry point of the command line puts its objects together too.
            const QString room = file.room();
            QVERIFY2(m_table.contains(room), qPrintable(u"%1 is not in the table"_s.arg(room)));
            for (const QString &include : quotedIncludes(file.text)) {
                const QString target = include.section(u'/', 0, 0);
                if (target != room && !m_table.value(room).contains(target)) {
                    wrong += u"%1 includes \"%2\""_s.arg(file.path, include);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void pagesDoNotKnowEachOther()
    {
        QStringList wrong;
        for (const SourceFile &file : std::as_const(m_sources)) {
            const QStringList parts = file.path.split(u'/');
            if (parts.first() != "pages"_L1 || parts.size() < 3) {
                continue;
            }
            for (const QString &include : quotedIncludes(file.text)) {
                const QStringList target = include.split(u'/');
                if (target.first() == "pages"_L1 && target.size() == 3 && target.at(1) != parts.at(1)) {
                    wrong += u"%1 includes \"%2\""_s.arg(file.path, include);
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void modulesOfQtStayInTheirRooms_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QStringList>("rooms");
        QTest::newRow("SQL only in storage") << u"#include <QSql"_s << QStringList{u"storage"_s};
        QTest::newRow("sockets only in network")
            << u"#include <Q(Network|Tcp|Udp|Ssl|LocalS|HostInfo|AbstractSocket|Dns)"_s
            << QStringList{u"network"_s};
        QTest::newRow("the long form that any link can find") << u"#include <Qt[A-Z]\\w+/"_s << QStringList{};
        QTest::newRow("the application object only where the window is put together")
            << u"\\bqApp\\b"_s << QStringList{u"shell"_s};
        QTest::newRow("no singletons") << u"\\binstance\\(\\)"_s << QStringList{};
        QTest::newRow("time comes from the clock")
            << u"QDateTime::currentDateTime|QDate::currentDate|QTime::currentTime|::currentMSecsSinceEpoch"_s
            << QStringList{u"base"_s};
        QTest::newRow("words only where readers are spoken to")
            << u"[^a-zA-Z_]tr\\(\""_s << QStringList{u"cli"_s, u"widgets"_s, u"pages"_s, u"shell"_s};
    }
    void modulesOfQtStayInTheirRooms()
    {
        QFETCH(QString, pattern);
        QFETCH(QStringList, rooms);
        const QRegularExpression expression(pattern);
        QVERIFY(expression.isValid());
        QStringList wrong;
        for (const SourceFile &file : std::as_const(m_sources)) {
            if (!rooms.contains(file.room()) && file.room() != file.path) {
                const auto match = expression.match(file.text);
                if (match.hasMatch()) {
                    wrong += u"%1: %2"_s.arg(file.path, match.captured());
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void everyFileNamesItsLicence()
    {
        QStringList wrong;
        for (const SourceFile &file : std::as_const(m_sources)) {
            if (!file.text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1)) {
                wrong += file.path;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

private:
    QList<SourceFile> m_sources;
    QHash<QString, QStringList> m_table;
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
