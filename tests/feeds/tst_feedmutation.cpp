// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of real fixtures are changed, removed and repeated at random (with a fixed seed): whatever comes out
// is a feed or an error, and its HTML keeps to the policy.
#include "feeds/feedparser.h"
#include "htmlpolicy.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache::feeds;

namespace {

constexpr int roundsPerFixture = 60;

void mutate(QByteArray &bytes, QRandomGenerator &random)
{
    static const QByteArrayList pieces = {
        "<",         ">",    "&",      "]]>",  "<![CDATA[",         "<!--",          "\"",
        "</",        "&#0;", "<item>", "\xff", QByteArray("\0", 1), "<!DOCTYPE x [", "{",
        "xmlns:a=''"};
    const int changes = random.bounded(1, 9);
    for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, random.bounded(1, 30));
            break;
        case 2:
            bytes.insert(at, pieces.at(random.bounded(static_cast<int>(pieces.size()))));
            break;
        case 3:
            bytes.insert(at, bytes.mid(at, random.bounded(1, 60)));
            break;
        default:
            bytes.truncate(random.bounded(4) == 0 ? at : bytes.size());
        }
    }
}

} // namespace

class TestFeedMutation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
};

void TestFeedMutation::survives_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QString::fromUtf8(ATTACHE_SOURCE_DIR "/tests/fixtures/feeds"));
    const QStringList files = folder.entryList(QDir::Files, QDir::Name);
    QVERIFY(files.size() > 20);
    for (const QString &file : files) {
        QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
}

void TestFeedMutation::survives()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray original = file.readAll();
    QRandomGenerator random(20240607);
    for (int round = 0; round < roundsPerFixture; ++round) {
        QByteArray bytes = original;
        mutate(bytes, random);
        const auto feed = parseFeed(bytes, {{}, QUrl(u"https://gazette.example/"_s)});
        if (!feed) {
            QVERIFY(!feed.error().detail.isEmpty());
            continue;
        }
        for (const FeedItem &item : feed->items) {
            QVERIFY2(htmlViolation(item.summaryHtml).isEmpty(), bytes.constData());
            QVERIFY2(htmlViolation(item.contentHtml).isEmpty(), bytes.constData());
        }
    }
}

QTEST_APPLESS_MAIN(TestFeedMutation)
#include "tst_feedmutation.moc"
