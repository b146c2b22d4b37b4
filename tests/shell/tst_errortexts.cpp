// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/errortexts.h"

#include <QSet>
#include <QTest>

using namespace attache;

class TestErrorTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packErrorsHaveWords();
    void libraryErrorsHaveWords();
    void settingsErrorsHaveWords();
    void newsErrorsHaveWords();
    void sayWhereTheOldFileIs();
    void sayWhatTookItsPlace();
};

namespace {

const QString detail = QStringLiteral("SQLITE_CODE 26");

/// Every code gets a sentence of its own that is not just the line for the log.
template<class Error>
void checkWords(const QList<typename Error::Code> &codes)
{
    QSet<QString> texts;
    for (const auto code : codes) {
        Error error;
        error.code = code;
        error.detail = detail;
        const QString text = shell::errorText(error);
        QVERIFY(!text.isEmpty());
        QVERIFY(text != detail);
        QVERIFY2(!text.contains(QLatin1String("%1")), qPrintable(text));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), codes.size());
}

} // namespace

void TestErrorTexts::packErrorsHaveWords()
{
    using enum services::PackError::Code;
    checkWords<services::PackError>({Missing, Foreign, Newer, Corrupt, Unreadable});
}

void TestErrorTexts::libraryErrorsHaveWords()
{
    using enum services::LibraryError::Code;
    checkWords<services::LibraryError>({NoPermission, Full, Locked, Newer, Foreign, Corrupt, Io});
}

void TestErrorTexts::settingsErrorsHaveWords()
{
    using enum services::SettingsError::Code;
    checkWords<services::SettingsError>({Damaged, Unreadable, Unwritable});
}

void TestErrorTexts::newsErrorsHaveWords()
{
    using enum services::NewsError::Code;
    checkWords<services::NewsError>(
        {Offline, FetchFailed, NotAFeed, StoreFailed, NoSuchFeed, InvalidUrl, Duplicate, NoSuchItem});
}

void TestErrorTexts::sayWhereTheOldFileIs()
{
    // A name with a percent sign must come through as it is.
    const QString kept = QStringLiteral("/home/reader/100%1/library.sqlite.damaged");
    for (const auto code : {services::LibraryError::Code::Newer, services::LibraryError::Code::Foreign,
                            services::LibraryError::Code::Corrupt}) {
        services::LibraryError error;
        error.code = code;
        QVERIFY(!shell::errorText(error).contains(kept));
        error.keptAs = kept;
        QVERIFY(shell::errorText(error).contains(kept));
    }
    services::SettingsError error;
    error.code = services::SettingsError::Code::Damaged;
    error.keptAs = kept;
    QVERIFY(shell::errorText(error).contains(kept));
}

void TestErrorTexts::sayWhatTookItsPlace()
{
    services::LibraryError error;
    error.code = services::LibraryError::Code::Corrupt;
    const QString anew = shell::errorText(error);
    error.restoredFrom = QStringLiteral("library.backup");
    QVERIFY(shell::errorText(error) != anew);
}

QTEST_GUILESS_MAIN(TestErrorTexts)
#include "tst_errortexts.moc"
