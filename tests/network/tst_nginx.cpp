// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetchprobe.h"

#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace attache::network;
using namespace Qt::StringLiterals;

// The ordinary paths against a server that nobody here has written.
class TestNginx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void compressedAndUnchanged();
    void movedForGood();
    void missing();

private:
    QUrl url(const QString &path) const { return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)); }

    QTemporaryDir m_folder;
    QProcess m_nginx;
    quint16 m_port = 0;
    const QByteArray m_feed = QByteArray("<item>news</item>\n").repeated(500);
};

void TestNginx::initTestCase()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    m_port = free.serverPort();
    free.close();
    QFile feed(m_folder.filePath(u"feed.xml"_s));
    QVERIFY(feed.open(QIODevice::WriteOnly));
    feed.write(m_feed);
    feed.close();
    const QString at = m_folder.path();
    QFile settings(m_folder.filePath(u"nginx.conf"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write(
        u"daemon off; master_process off; pid %1/pid; error_log %1/errors;\n"
        "events { }\n"
        "http { access_log off; gzip on; gzip_types *; gzip_min_length 1; default_type text/xml;\n"
        "  client_body_temp_path %1/b; proxy_temp_path %1/p; fastcgi_temp_path %1/f;\n"
        "  uwsgi_temp_path %1/u; scgi_temp_path %1/s;\n"
        "  server { listen 127.0.0.1:%2; root %1; location = /old { return 301 /feed.xml; } } }\n"_s.arg(at)
            .arg(m_port)
            .toUtf8());
    settings.close();
    m_nginx.start(QStringLiteral(ATTACHE_NGINX),
                  {u"-p"_s, at, u"-e"_s, at + u"/errors"_s, u"-c"_s, settings.fileName()});
    QVERIFY2(m_nginx.waitForStarted(), qPrintable(m_nginx.errorString()));
    const auto answers = [this] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(1000);
    };
    QTRY_VERIFY2(answers(), m_nginx.readAllStandardError().constData());
}

void TestNginx::cleanupTestCase()
{
    m_nginx.terminate();
    QVERIFY(m_nginx.waitForFinished());
}

void TestNginx::compressedAndUnchanged()
{
    Fetcher fetcher(loopbackPolicy());
    FetchProbe first;
    FetchRequest request = requestFor(url(u"/feed.xml"_s));
    first.fetch(fetcher, request);
    WAIT_FOR_RESPONSE(first);
    QCOMPARE(first.response().body, m_feed);
    // Its mark for "the same, but compressed", so compression did take place.
    QVERIFY(first.response().etag.startsWith(u"W/"_s));
    request.validators = {first.response().etag, first.response().lastModified, first.response().finalUrl};
    FetchProbe second;
    second.fetch(fetcher, request);
    WAIT_FOR_RESPONSE(second);
    QVERIFY(second.response().notModified);
    QVERIFY(second.response().body.isEmpty());
}

void TestNginx::movedForGood()
{
    Fetcher fetcher(loopbackPolicy());
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(url(u"/old"_s)));
    WAIT_FOR_RESPONSE(probe);
    QCOMPARE(probe.response().body, m_feed);
    QCOMPARE(probe.response().movedTo.value_or(QUrl()), url(u"/feed.xml"_s));
    QVERIFY(probe.response().movedPermanently);
}

void TestNginx::missing()
{
    Fetcher fetcher(loopbackPolicy());
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(url(u"/nothing"_s)));
    WAIT_FOR_ERROR(probe, FetchError::HttpStatus);
    QCOMPARE(probe.error().httpStatus, 404);
}

QTEST_GUILESS_MAIN(TestNginx)
#include "tst_nginx.moc"
