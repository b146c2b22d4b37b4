// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/catalogue.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace attache::tests;

namespace {

/// %1, %L1, %n and so on, sorted, repetitions included.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(?:[0-9]{1,2}|n)"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        found += match.captured();
    }
    found.sort();
    return found;
}

/// Each letter that an "&" makes a key; "&&" and "& " are plain text.
QString mnemonics(QString text)
{
    static const QRegularExpression pattern(u"&([^&\\s])"_s);
    QString found;
    text.remove(u"&&"_s);
    for (const QRegularExpressionMatch &match : pattern.globalMatch(text)) {
        found += match.captured(1);
    }
    return found;
}

/// The spaces at both ends.
QString margins(const QString &text)
{
    const auto isText = [](QChar c) { return !c.isSpace(); };
    const auto *first = std::ranges::find_if(text, isText);
    if (first == text.cend()) {
        return text;
    }
    const QStringView view(text);
    const qsizetype start = first - text.cbegin();
    qsizetype end = text.size();
    while (text.at(end - 1).isSpace()) {
        --end;
    }
    return view.first(start).toString() + u'|' + view.sliced(end).toString();
}

/// The last character, where it tells what kind of text it is.
QChar ending(const QString &text)
{
    static const QString endings = u".:…?!"_s;
    return !text.isEmpty() && endings.contains(text.back()) ? text.back() : QChar();
}

/// Names for the failure: the messages of \a language for which \a isWrong holds for some form.
template<typename Predicate>
QByteArray wrongOnes(const Catalogue &catalogue, Predicate isWrong)
{
    QStringList wrong;
    for (const Message &message : catalogue.messages) {
        for (qsizetype form = 0; form < message.translations.size(); ++form) {
            if (isWrong(message, form)) {
                wrong += message.key() + u" -> "_s + message.translations.at(form);
            }
        }
    }
    return wrong.join(u'\n').toUtf8();
}

} // namespace

/// What a translator may not lose, for every catalogue in translations/.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languagesAreThere();
    void languageIsThatOfTheFileName_data() { allLanguages(); }
    void languageIsThatOfTheFileName();
    void everythingIsTranslated_data() { allLanguages(); }
    void everythingIsTranslated();
    void numbersHaveAllForms_data() { allLanguages(); }
    void numbersHaveAllForms();
    void placeholdersAreKept_data() { allLanguages(); }
    void placeholdersAreKept();
    void mnemonicsAreKept_data() { allLanguages(); }
    void mnemonicsAreKept();
    void spacesAtTheEndsAreKept_data() { allLanguages(); }
    void spacesAtTheEndsAreKept();
    void endingsAreKept_data() { allLanguages(); }
    void endingsAreKept();
    void noMessageStandsTwice_data() { allLanguages(); }
    void noMessageStandsTwice();

private:
    static void allLanguages();
    static Catalogue catalogue();
};

void TestTranslations::allLanguages()
{
    QTest::addColumn<QString>("language");
    const QStringList languages = catalogueLanguages();
    for (const QString &language : languages) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

Catalogue TestTranslations::catalogue()
{
    QFETCH(QString, language);
    return readCatalogue(cataloguePath(language)).value_or(Catalogue());
}

void TestTranslations::languagesAreThere()
{
    const QStringList languages = catalogueLanguages();
    QVERIFY(languages.contains(u"de"_s));
    QVERIFY(languages.contains(u"en"_s));
    for (const QString &language : languages) {
        const auto read = readCatalogue(cataloguePath(language));
        QVERIFY2(read, qPrintable(language));
        QVERIFY2(!read->messages.isEmpty(), qPrintable(language));
    }
}

void TestTranslations::languageIsThatOfTheFileName()
{
    // lrelease takes the rules of plural forms from this attribute.
    QFETCH(QString, language);
    QCOMPARE(catalogue().language, language);
}

void TestTranslations::everythingIsTranslated()
{
    QStringList wrong;
    for (const Message &message : catalogue().messages) {
        const bool isEmpty =
            message.translations.isEmpty() || std::ranges::any_of(message.translations, &QString::isEmpty);
        if (!message.state.isEmpty() || isEmpty) {
            wrong += message.key() + u" "_s + (message.state.isEmpty() ? u"empty"_s : message.state);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::numbersHaveAllForms()
{
    // German and English have a singular and a plural; a language with other rules is added here.
    QStringList wrong;
    int plurals = 0;
    for (const Message &message : catalogue().messages) {
        plurals += message.plural ? 1 : 0;
        const qsizetype wanted = message.plural ? 2 : 1;
        if (message.translations.size() != wanted) {
            wrong += message.key();
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY(plurals > 0);
}

void TestTranslations::placeholdersAreKept()
{
    const QByteArray wrong = wrongOnes(catalogue(), [](const Message &message, qsizetype form) {
        QStringList wanted = placeholders(message.source);
        const QStringList found = placeholders(message.translations.at(form));
        // The singular may do without its number: "every hour".
        const bool isSingular = message.plural && form == 0;
        if (isSingular && !found.contains(u"%n"_s)) {
            wanted.removeAll(u"%n"_s);
        }
        return found != wanted;
    });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestTranslations::mnemonicsAreKept()
{
    const QByteArray wrong = wrongOnes(catalogue(), [](const Message &message, qsizetype form) {
        return mnemonics(message.source).size() != mnemonics(message.translations.at(form)).size();
    });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestTranslations::spacesAtTheEndsAreKept()
{
    const QByteArray wrong = wrongOnes(catalogue(), [](const Message &message, qsizetype form) {
        return margins(message.source) != margins(message.translations.at(form));
    });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestTranslations::endingsAreKept()
{
    // A sentence stays a sentence, a label keeps its colon, a command that asks first its ellipsis.
    const QByteArray wrong = wrongOnes(catalogue(), [](const Message &message, qsizetype form) {
        return ending(message.source) != ending(message.translations.at(form));
    });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

void TestTranslations::noMessageStandsTwice()
{
    QStringList keys = catalogue().keys();
    const qsizetype all = keys.size();
    keys.removeDuplicates();
    QCOMPARE(keys.size(), all);
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
