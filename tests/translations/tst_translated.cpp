// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowactions.h"

#include <QAction>
#include <QMenu>
#include <QTest>
#include <QTranslator>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace attache;

namespace {

/// The letters that open the entries of \a menu; '\0' for an entry without one.
QList<QChar> lettersOf(const QMenu *menu)
{
    QList<QChar> letters;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        if (!action->isSeparator()) {
            const qsizetype mark = action->text().indexOf(u'&');
            letters += mark < 0 ? QChar() : action->text().at(mark + 1).toLower();
        }
    }
    return letters;
}

QStringList textsOf(const QMenu *menu)
{
    QStringList texts;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions) {
        texts += action->text();
        if (action->menu()) {
            texts += textsOf(action->menu());
        }
    }
    return texts;
}

} // namespace

/// The catalogues as they are packed into the program.
class TestTranslated : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void catalogueIsFound_data();
    void catalogueIsFound();
    void germanMenusAreGerman();
    void lettersInMenusAreUnique_data();
    void lettersInMenusAreUnique();

private:
    void install(const QString &locale);

    std::unique_ptr<QTranslator> m_translator;
};

void TestTranslated::install(const QString &locale)
{
    m_translator = std::make_unique<QTranslator>();
    QVERIFY(m_translator->load(QLocale(locale), u"attache"_s, u"_"_s, u":/i18n"_s));
    QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
}

void TestTranslated::cleanup()
{
    m_translator.reset();
}

void TestTranslated::catalogueIsFound_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    QTest::newRow("German") << u"de_DE"_s << u"1 neue Meldung"_s << u"2 neue Meldungen"_s;
    QTest::newRow("German of Austria") << u"de_AT"_s << u"1 neue Meldung"_s << u"2 neue Meldungen"_s;
    QTest::newRow("English") << u"en_GB"_s << u"1 new item"_s << u"2 new items"_s;
    QTest::newRow("no locale") << u"C"_s << u"1 new item"_s << u"2 new items"_s;
    QTest::newRow("a language without catalogue") << u"fr_FR"_s << u"1 new item"_s << u"2 new items"_s;
}

void TestTranslated::catalogueIsFound()
{
    QFETCH(QString, locale);
    install(locale);
    QTEST(QCoreApplication::translate("Cli", "%n new item(s)", nullptr, 1), "one");
    QTEST(QCoreApplication::translate("Cli", "%n new item(s)", nullptr, 2), "many");
}

void TestTranslated::germanMenusAreGerman()
{
    QWidget english;
    const QStringList before = textsOf(shell::WindowActions(&english).menu());
    install(u"de_DE"_s);
    QWidget german;
    const QStringList after = textsOf(shell::WindowActions(&german).menu());
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        QVERIFY2(after.at(i) != before.at(i), qPrintable(after.at(i)));
    }
}

void TestTranslated::lettersInMenusAreUnique_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("English") << u"en_GB"_s;
    QTest::newRow("German") << u"de_DE"_s;
}

void TestTranslated::lettersInMenusAreUnique()
{
    QFETCH(QString, locale);
    install(locale);
    QWidget window;
    const shell::WindowActions actions(&window);
    QList<const QMenu *> menus{actions.menu()};
    const QList<QAction *> entries = actions.menu()->actions();
    for (const QAction *entry : entries) {
        if (entry->menu()) {
            menus += entry->menu();
        }
    }
    QVERIFY(menus.size() > 1);
    for (const QMenu *menu : menus) {
        const QList<QChar> letters = lettersOf(menu);
        for (const QChar letter : letters) {
            QVERIFY2(letters.count(letter) == 1, qPrintable(menu->title() + u": "_s + letter));
        }
    }
}

QTEST_MAIN(TestTranslated)
#include "tst_translated.moc"
