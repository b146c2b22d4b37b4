// SPDX-License-Identifier: GPL-3.0-or-later
#include "fetchprobe.h"
#include "support/loopbackserver.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

using namespace attache::network;
using namespace attache::testsupport;
using namespace Qt::StringLiterals;

namespace {

// Self-signed, all with the same key; the first is trusted where a test says so.
QString fixture(const QString &name)
{
    return QStringLiteral(ATTACHE_SOURCE_DIR "/tests/fixtures/network/") + name;
}

QSslConfiguration serverWith(const QString &certificate)
{
    QFile key(fixture(u"loopback-key.pem"_s));
    if (!key.open(QIODevice::ReadOnly)) {
        qFatal("No key for the server");
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(QSslCertificate::fromPath(fixture(certificate)));
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    return tls;
}

} // namespace

class TestFetcherTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void trustedServer();
    void distrustedServers_data();
    void distrustedServers();
    void downgradeOverTheWire();
    void plainServerIsNoTlsServer();
    void systemProxyIsUsed_data();
    void systemProxyIsUsed();

private:
    void trust(const QString &certificate);

    QSslConfiguration m_default = QSslConfiguration::defaultConfiguration();
};

void TestFetcherTls::cleanup()
{
    QSslConfiguration::setDefaultConfiguration(m_default);
    qunsetenv("https_proxy");
}

void TestFetcherTls::trust(const QString &certificate)
{
    QSslConfiguration client = m_default;
    client.setCaCertificates(QSslCertificate::fromPath(fixture(certificate)));
    QSslConfiguration::setDefaultConfiguration(client);
}

void TestFetcherTls::trustedServer()
{
    trust(u"loopback-trusted.pem"_s);
    LoopbackServer server(serverWith(u"loopback-trusted.pem"_s));
    server.answer("/feed", ScriptedAnswer::ok("over TLS"));
    Fetcher fetcher;
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    WAIT_FOR_RESPONSE(probe);
    QCOMPARE(probe.response().body, QByteArray("over TLS"));
}

void TestFetcherTls::distrustedServers_data()
{
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<QString>("shown");
    QTest::newRow("unknown issuer") << u"loopback-other-host.pem"_s << u"loopback-trusted.pem"_s;
    QTest::newRow("another host") << u"loopback-other-host.pem"_s << u"loopback-other-host.pem"_s;
    QTest::newRow("expired") << u"loopback-expired.pem"_s << u"loopback-expired.pem"_s;
}

void TestFetcherTls::distrustedServers()
{
    QFETCH(QString, trusted);
    QFETCH(QString, shown);
    trust(trusted);
    LoopbackServer server(serverWith(shown));
    server.answer("/feed", ScriptedAnswer::ok("not for us"));
    Fetcher fetcher;
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(server.url(u"/feed"_s)));
    WAIT_FOR_ERROR(probe, FetchError::TlsFailed);
    QCOMPARE(server.requests().size(), 0);
}

void TestFetcherTls::downgradeOverTheWire()
{
    trust(u"loopback-trusted.pem"_s);
    LoopbackServer secure(serverWith(u"loopback-trusted.pem"_s));
    LoopbackServer plain;
    plain.answer("/feed", ScriptedAnswer::ok("x"));
    plain.answer("/up", ScriptedAnswer::redirect(301, secure.url(u"/feed"_s).toEncoded()));
    secure.answer("/feed", ScriptedAnswer::ok("secure"));
    secure.answer("/down", ScriptedAnswer::redirect(301, plain.url(u"/feed"_s).toEncoded()));
    Fetcher fetcher(loopbackPolicy());
    FetchProbe down;
    down.fetch(fetcher, requestFor(secure.url(u"/down"_s)));
    WAIT_FOR_ERROR(down, FetchError::RedirectDowngrade);
    QCOMPARE(plain.requests().size(), 0);
    FetchProbe up;
    up.fetch(fetcher, requestFor(plain.url(u"/up"_s)));
    WAIT_FOR_RESPONSE(up);
    QCOMPARE(up.response().body, QByteArray("secure"));
    QCOMPARE(up.response().movedTo.value_or(QUrl()), secure.url(u"/feed"_s));
}

void TestFetcherTls::plainServerIsNoTlsServer()
{
    LoopbackServer plain;
    plain.answer("/feed", ScriptedAnswer::ok("x"));
    // The server takes the handshake for the beginning of a request and keeps on waiting, until it is closed.
    QUrl url = plain.url(u"/feed"_s);
    url.setScheme(u"https"_s);
    Fetcher fetcher;
    FetchRequest request = requestFor(url);
    request.limits.idle = std::chrono::milliseconds(400);
    FetchProbe probe;
    probe.fetch(fetcher, request);
    WAIT_FOR_ERROR(probe, FetchError::IdleTimeout);
}

void TestFetcherTls::systemProxyIsUsed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<FetchError::Code>("expected");
    QTest::newRow("wants a password") << 407 << FetchError::ProxyFailed;
    // What Qt makes of a proxy that cannot reach the server itself.
    QTest::newRow("reaches nobody") << 503 << FetchError::ConnectionRefused;
}

void TestFetcherTls::systemProxyIsUsed()
{
    QFETCH(int, status);
    QFETCH(FetchError::Code, expected);
    // A proxy that lets nothing through shows whom it was asked for.
    LoopbackServer proxy;
    proxy.answer("feeds.invalid:443",
                 ScriptedAnswer::status(status).with("Proxy-Authenticate", "Basic realm=\"x\""));
    qunsetenv("no_proxy");
    qputenv("https_proxy", proxy.url(QString()).toEncoded());
    Fetcher fetcher;
    FetchProbe probe;
    probe.fetch(fetcher, requestFor(QUrl(u"https://feeds.invalid/feed"_s)));
    WAIT_FOR_ERROR(probe, expected);
    QVERIFY(!proxy.requests().isEmpty());
    QCOMPARE(proxy.requests().constFirst().method, QByteArray("CONNECT"));
    QCOMPARE(proxy.requests().constFirst().target, QByteArray("feeds.invalid:443"));
}

QTEST_GUILESS_MAIN(TestFetcherTls)
#include "tst_fetcher_tls.moc"
