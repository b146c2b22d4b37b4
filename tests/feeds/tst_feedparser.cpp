// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/feedjson.h"
#include "feeds/feedparser.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache::feeds;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QString::fromUtf8(ATTACHE_SOURCE_DIR "/tests/fixtures/feeds/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A value of a feed's JSON by a path such as "items/0/title".
QString valueAt(const QJsonObject &feed, const QString &path)
{
    QJsonValue value = feed;
    for (const QString &step : path.split(u'/')) {
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    }
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

class TestFeedParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDamagedFeeds_data();
    void readsDamagedFeeds();
    void warnsAboutDamage();
    void leavesOutWhatIsNotThere();
    void refusesWhatIsNoFeed_data();
    void refusesWhatIsNoFeed();
    void refusesTooLarge();
    void headerCharsetWins();
    void baseUrlResolves();
};

void TestFeedParser::readsDamagedFeeds_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *file, const char *path, const char *expected) {
        QTest::addRow("%s %s", file, path)
            << QString::fromLatin1(file) << QString::fromLatin1(path) << QString::fromUtf8(expected);
    };
    row("rss-item-never-closed.xml", "items/0/title", "First");
    row("rss-item-never-closed.xml", "items/1/link", "https://gazette.example/2");
    row("rss-naked-ampersand.xml", "title", "Ham & Eggs");
    row("rss-naked-ampersand.xml", "items/0/title", "R&D at AT&T © 2024");
    row("rss-naked-ampersand.xml", "items/0/link", "https://gazette.example/?a=1&b=2");
    row("rss-wrong-end-tag.xml", "items/0/published", "2003-06-03T09:39:21Z");
    row("rss-wrong-end-tag.xml", "items/1/title", "Second");
    row("rss-attribute-without-quotes.xml", "items/0/enclosures/0/length", "42");
    row("rss-cut-in-cdata.xml", "items/0/summary_html", "<p>Half a</p>");
    row("rss-undeclared-prefixes.xml", "items/0/author", "Ada");
    row("rss-undeclared-prefixes.xml", "items/0/content_html", "<p>Full</p>");
    row("rss-control-characters.xml", "title", "Gazette");
    row("rss-text-before-declaration.xml", "items/0/title", "One");
    row("rss-declared-utf8-is-latin1.xml", "title", "Café crème");
    row("rss-undeclared-koi8r.xml", "title", "Последние новости со съёмочной площадки");
    row("rss-undeclared-shift-jis.xml", "title", "こんにちは、これはニュースです");
    row("rss-utf16-without-mark.xml", "title", "Größe");
    row("rss-double-encoded.xml", "title", "café");
    row("rss-entity-bomb.xml", "title", "Bomb");
    row("rss-external-entity.xml", "items/0/title", "a&x;b");
    row("rss-relative-addresses.xml", "link", "https://gazette.example/news/");
    row("rss-relative-addresses.xml", "items/0/link", "https://gazette.example/news/2024/one.html");
    row("rss-relative-addresses.xml", "items/0/summary_html",
        "<a href=\"https://gazette.example/news/2024/two.html\">two</a> "
        "<img data-src=\"https://gazette.example/a.png\">");
    row("rdf-items-beside-channel.xml", "items/0/id", "https://gazette.example/1");
    row("rdf-items-beside-channel.xml", "language", "de");
    row("atom03-base64-content.xml", "title", "A title");
    row("atom03-base64-content.xml", "items/0/content_html", "<p>Hello</p>");
    row("atom03-base64-content.xml", "items/0/published", "2003-12-13T12:29:29Z");
    row("atom10-xhtml-with-base.xml", "items/0/title", "A <b> literal");
    row("atom10-xhtml-with-base.xml", "items/0/author", "Grace");
    row("atom10-xhtml-with-base.xml", "items/0/categories/0", "Television");
    row("atom10-xhtml-with-base.xml", "items/0/content_html",
        "<div><p>See <a href=\"https://gazette.example/deep/x\">x</a><br>there</p></div>");
    row("cdf-in-capitals.xml", "items/0/link", "https://gazette.example/1");
    row("cdf-in-capitals.xml", "items/0/updated", "2004-04-06T23:05:00Z");
    row("json-cut-off.json", "items/0/content_html", "a &lt; b");
    row("json-cut-off.json", "items/1/id", "2");
    row("json-wrong-types.json", "items/0/id", "3");
    row("json-wrong-types.json", "items/0/enclosures/0/url", "https://gazette.example/a.mp3");
    row("podcast-extensions.xml", "items/0/enclosures/1/url", "https://gazette.example/a.mp4");
    row("podcast-extensions.xml", "items/0/categories/2", "Drama");
    row("podcast-extensions.xml", "items/0/author", "Ada Host");
}

void TestFeedParser::readsDamagedFeeds()
{
    QFETCH(QString, file);
    QFETCH(QString, path);
    QFETCH(QString, expected);
    const auto feed = parseFeed(fixture(file));
    QVERIFY(feed.has_value());
    QCOMPARE(valueAt(feedToJson(*feed), path), expected);
}

void TestFeedParser::warnsAboutDamage()
{
    for (const QString &name : {u"rss-wrong-end-tag.xml"_s, u"rss-cut-in-cdata.xml"_s, u"json-cut-off.json"_s,
                                u"rss-entity-bomb.xml"_s, u"rss-declared-utf8-is-latin1.xml"_s}) {
        const auto feed = parseFeed(fixture(name));
        QVERIFY2(feed.has_value() && !feed->warnings.isEmpty(), qPrintable(name));
    }
    const auto sound = parseFeed(fixture(u"atom10-xhtml-with-base.xml"_s));
    QVERIFY(sound.has_value());
    QCOMPARE(sound->warnings, QStringList());
}

void TestFeedParser::leavesOutWhatIsNotThere()
{
    const auto feed = parseFeed(fixture(u"rss-script-links.xml"_s));
    QVERIFY(feed.has_value());
    QCOMPARE(feedToJson(*feed).keys(), QStringList({u"format"_s, u"items"_s, u"title"_s}));
    const QJsonObject item = feedToJson(*feed).value("items"_L1).toArray().at(0).toObject();
    QCOMPARE(item.keys(), QStringList({u"title"_s}));
}

void TestFeedParser::refusesWhatIsNoFeed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("space") << QByteArray(" \n\t ");
    QTest::newRow("page") << fixture(u"not-a-feed.html"_s);
    QTest::newRow("other JSON") << fixture(u"not-a-feed.json"_s);
    QTest::newRow("other XML") << QByteArray("<opml version='2.0'><body/></opml>");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("only a mark") << QByteArray("\xff\xfe");
    QTest::newRow("text") << QByteArray("Service unavailable");
}

void TestFeedParser::refusesWhatIsNoFeed()
{
    QFETCH(QByteArray, bytes);
    const auto feed = parseFeed(bytes);
    QVERIFY(!feed.has_value());
    QCOMPARE(feed.error().code, FeedError::NotAFeed);
    QVERIFY(!feed.error().detail.isEmpty());
}

void TestFeedParser::refusesTooLarge()
{
    const auto bytes = parseFeed(QByteArray(maximumFeedBytes + 1, ' '));
    QVERIFY(!bytes.has_value());
    QCOMPARE(bytes.error().code, FeedError::TooLarge);
    const auto tags = parseFeed(QByteArray("<rss>") + QByteArray("<a/>").repeated(1100000));
    QVERIFY(!tags.has_value());
    QCOMPARE(tags.error().code, FeedError::TooLarge);
}

void TestFeedParser::headerCharsetWins()
{
    const QByteArray bytes = "<?xml version='1.0' encoding='iso-8859-1'?><rss version='2.0'><channel><title>"
                             "\xf0\xd2\xc9\xcd\xc5\xd2</title></channel></rss>";
    const auto feed = parseFeed(bytes, {u"application/rss+xml; charset=\"KOI8-R\""_s, {}});
    QVERIFY(feed.has_value());
    QCOMPARE(feed->title, u"Пример"_s);
}

void TestFeedParser::baseUrlResolves()
{
    const QByteArray bytes = "<rss version='2.0'><channel><item><link>/a</link></item></channel></rss>";
    const auto feed = parseFeed(bytes, {{}, QUrl(u"https://gazette.example/feed"_s)});
    QVERIFY(feed.has_value());
    QCOMPARE(feed->items.at(0).link, u"https://gazette.example/a"_s);
}

QTEST_APPLESS_MAIN(TestFeedParser)
#include "tst_feedparser.moc"
