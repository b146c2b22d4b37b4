// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ref.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace attache::domain;

class TestRef : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites()
    {
        for (const PageKind kind : allPageKinds) {
            const Ref ref{kind, u"some-page-2"_s};
            const auto read = Ref::parse(ref.toString());
            QVERIFY2(read.has_value(), qPrintable(ref.toString()));
            QCOMPARE(*read, ref);
        }
    }

    void refusesWhatIsNoReference_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no colon") << u"kate-wyler"_s;
        QTest::newRow("unknown kind") << u"film:heat"_s;
        QTest::newRow("no slug") << u"character:"_s;
        QTest::newRow("capitals") << u"character:Kate"_s;
        QTest::newRow("path") << u"character:../etc"_s;
        QTest::newRow("two colons") << u"character:a:b"_s;
        QTest::newRow("accent") << u"character:attaché"_s;
        QTest::newRow("space") << u"character:kate wyler"_s;
        QTest::newRow("web address") << u"https://example.org"_s;
        QTest::newRow("empty") << u""_s;
    }
    void refusesWhatIsNoReference()
    {
        QFETCH(QString, text);
        QVERIFY(!Ref::parse(text).has_value());
    }

    void hashesEqualReferencesAlike()
    {
        const Ref one{PageKind::Person, u"keri-russell"_s};
        QCOMPARE(qHash(one, 7), qHash(*Ref::parse(u"person:keri-russell"), 7));
    }
};

QTEST_APPLESS_MAIN(TestRef)
#include "tst_ref.moc"
