// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the sample of public conformance cases in tests/fixtures/feeds/corpus.
#include "feeds/feedjson.h"
#include "feeds/feedparser.h"
#include "htmlpolicy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache::feeds;

namespace {

constexpr int exitBadData = 65;

QString corpusPath(const QString &name)
{
    return QString::fromUtf8(ATTACHE_SOURCE_DIR "/tests/fixtures/feeds/corpus/") + name;
}

// The values a path such as "items[0].title" leads to; ".html" and ".date" stand for two members each.
QList<QJsonValue> valuesAt(const QJsonObject &feed, const QString &path)
{
    static const QRegularExpression step(u"[^.\\[\\]]+"_s);
    QJsonValue here = feed;
    for (auto it = step.globalMatch(path); it.hasNext();) {
        const QString name = it.next().captured();
        if (here.isArray()) {
            here = name == "length"_L1 ? QJsonValue(here.toArray().size()) : here.toArray().at(name.toInt());
        } else if (name == "html"_L1) {
            return {here.toObject().value("summary_html"_L1), here.toObject().value("content_html"_L1)};
        } else if (name == "date"_L1) {
            const QJsonValue published = here.toObject().value("published"_L1);
            return {published.isUndefined() ? here.toObject().value("updated"_L1) : published};
        } else {
            here = here.toObject().value(name);
        }
    }
    return {here};
}

QString plain(const QJsonValue &value)
{
    return (value.isDouble() ? QString::number(value.toInteger()) : value.toString()).simplified();
}

QString withoutSpace(QString text)
{
    static const QRegularExpression space(u"[\\s\\x{200b}\\x{feff}]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(space);
}

QUrl comparableUrl(const QString &address)
{
    QUrl url(address, QUrl::TolerantMode);
    if (url.path().isEmpty() && !url.host().isEmpty()) {
        url.setPath(u"/"_s);
    }
    return url;
}

bool isSafeUrl(const QJsonValue &value)
{
    static const QRegularExpression script(u"^([a-z0-9+.-]+:)*(javascript|vbscript|data):"_s);
    return !script.match(withoutSpace(value.toString()).toLower()).hasMatch();
}

bool listHolds(const QJsonValue &list, const QString &wanted)
{
    const QJsonArray array = list.toArray();
    return std::any_of(array.begin(), array.end(),
                       [&](const QJsonValue &value) { return plain(value) == wanted; });
}

bool fits(const QString &mode, const QJsonValue &wanted, const QJsonValue &got)
{
    const QString a = plain(wanted);
    const QString b = plain(got);
    if (mode == "url"_L1) {
        return comparableUrl(a) == comparableUrl(b);
    }
    if (mode == "date"_L1) {
        return a.left(19) == b.left(19) && b.endsWith(u'Z');
    }
    if (mode == "format"_L1) {
        static const QRegularExpression old(u"^rss0\\.9\\w$"_s);
        return QString(a).replace(old, u"rss0.9x"_s) == b;
    }
    if (mode == "language"_L1) {
        return a.compare(b, Qt::CaseInsensitive) == 0;
    }
    if (mode == "contains"_L1) {
        return listHolds(got, a);
    }
    if (mode == "present"_L1) {
        return !b.isEmpty() || !got.toArray().isEmpty();
    }
    if (mode == "author"_L1) {
        return b.startsWith(a.section(u" ("_s, 0, 0));
    }
    if (mode == "html_text"_L1) {
        return visibleText(b) == withoutSpace(a);
    }
    if (mode == "html_has_text"_L1) {
        return visibleText(b).contains(withoutSpace(a));
    }
    return a == b;
}

// Why an expectation is not met, empty when it is.
QString disappointment(const QJsonObject &feed, const QJsonObject &expectation)
{
    const QString path = expectation.value("path"_L1).toString();
    const QString mode = expectation.value("as"_L1).toString();
    const QJsonValue wanted = expectation.value("equals"_L1);
    if (mode == "output_lacks"_L1) {
        const bool found = QJsonDocument(feed).toJson().contains(wanted.toString().toUtf8());
        return found ? u"the output has "_s + wanted.toString() : QString();
    }
    const QList<QJsonValue> values = valuesAt(feed, path);
    const auto each = [&](const QJsonValue &value) {
        if (mode == "html_safe"_L1) {
            return htmlViolation(value.toString()).isEmpty();
        }
        return mode == "absent"_L1 ? value.isUndefined() : isSafeUrl(value);
    };
    const auto any = [&](const QJsonValue &value) { return fits(mode, wanted, value); };
    const bool forAll = mode == "html_safe"_L1 || mode == "absent"_L1 || mode == "safe_url"_L1;
    const bool met = forAll ? std::all_of(values.begin(), values.end(), each)
                            : std::any_of(values.begin(), values.end(), any);
    return met ? QString()
               : u"%1 (%2): wanted %3, got %4"_s.arg(path, mode, plain(wanted), plain(values.constFirst()));
}

} // namespace

class TestFeedCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsItsSuiteSays_data();
    void readsAsItsSuiteSays();
};

void TestFeedCorpus::readsAsItsSuiteSays_data()
{
    QTest::addColumn<QJsonObject>("test");
    QFile file(corpusPath(u"cases.jsonl"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int count = 0;
    while (!file.atEnd()) {
        const QJsonObject test = QJsonDocument::fromJson(file.readLine()).object();
        QTest::newRow(qPrintable(test.value("id"_L1).toString())) << test;
        ++count;
    }
    QVERIFY(count >= 60);
}

void TestFeedCorpus::readsAsItsSuiteSays()
{
    QFETCH(QJsonObject, test);
    QFile file(corpusPath(test.value("input"_L1).toString()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ParseOptions options{test.value("content_type"_L1).toString(),
                               QUrl(test.value("base"_L1).toString())};
    const auto feed = parseFeed(file.readAll(), options);
    const QJsonValue exit = test.value("exit"_L1);
    const bool mayRefuse = exit.toInt() == exitBadData || exit.isArray();
    if (!feed) {
        QVERIFY2(mayRefuse, qPrintable(feed.error().detail));
        return;
    }
    QVERIFY(exit.toInt() != exitBadData);
    const QJsonObject json = feedToJson(*feed);
    for (const QJsonValue expectation : test.value("expect"_L1).toArray()) {
        const QString why = disappointment(json, expectation.toObject());
        QVERIFY2(why.isEmpty(), qPrintable(why));
    }
}

QTEST_APPLESS_MAIN(TestFeedCorpus)
#include "tst_feedcorpus.moc"
