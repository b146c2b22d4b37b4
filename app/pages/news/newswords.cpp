// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/news/newswords.h"

#include "pages/pagewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NewsWords)
};

constexpr int notFound = 404;
constexpr int gone = 410;
constexpr int serverErrors = 500;

QString httpTrouble(int status)
{
    if (status == notFound) {
        return Words::tr("There is no feed at this address any more (404).");
    }
    if (status == gone) {
        return Words::tr("The feed was given up by its publisher (410). It was switched off.");
    }
    return status >= serverErrors ? Words::tr("The publisher's server has a problem (%1).").arg(status)
                                  : Words::tr("The feed answered with an error (%1).").arg(status);
}

} // namespace

QString sealedHeadline(domain::Gate until, const domain::EpisodeSpine &spine, services::Settings::Veil veil)
{
    const auto episode = spine.episodeOf(until);
    return episode && veil == services::Settings::Veil::NameEpisode
               ? Words::tr("Headline sealed until %1").arg(episodeInWords(*episode))
               : Words::tr("Headline sealed for now");
}

QString openingQuestion(domain::Gate until, const domain::EpisodeSpine &spine)
{
    const auto episode = spine.episodeOf(until);
    return episode ? Words::tr("This news tells what happens up to %1.").arg(episodeInWords(*episode))
                   : Words::tr("This news tells what happens later.");
}

QString headlineOf(const domain::NewsItem &item)
{
    return item.bundled ? withoutBrackets(item.title) : item.title;
}

QString publishedLine(const domain::NewsItem &item)
{
    const QString date = dateInWords(item.published.date());
    return date.isEmpty() ? item.publisher : Words::tr("%1, %2", "publisher, date").arg(item.publisher, date);
}

QString momentInWords(const QDateTime &moment)
{
    const QDateTime local = moment.toLocalTime();
    //: A day and a time of day
    return Words::tr("%1 at %2")
        .arg(dateInWords(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString feedTrouble(const services::FeedSubscription &feed)
{
    const QString &code = feed.lastError;
    if (code.isEmpty()) {
        return QString();
    }
    if (code == "HttpStatus"_L1) {
        return httpTrouble(feed.lastHttpStatus);
    }
    static const QHash<QString, const char *> sentences{
        {u"NetworkOff"_s,
         QT_TRANSLATE_NOOP("NewsWords", "Use of the network is switched off in the settings.")},
        {u"InvalidUrl"_s, QT_TRANSLATE_NOOP("NewsWords", "The address is not a web address.")},
        {u"SchemeNotAllowed"_s, QT_TRANSLATE_NOOP("NewsWords", "Only addresses with https:// are fetched.")},
        {u"HostNotFound"_s, QT_TRANSLATE_NOOP("NewsWords", "The server was not found.")},
        {u"ConnectionRefused"_s, QT_TRANSLATE_NOOP("NewsWords", "The server did not accept the connection.")},
        {u"ConnectionClosed"_s, QT_TRANSLATE_NOOP("NewsWords", "The server hung up before it answered.")},
        {u"TlsFailed"_s, QT_TRANSLATE_NOOP("NewsWords", "No secure connection could be made.")},
        {u"ProxyFailed"_s, QT_TRANSLATE_NOOP("NewsWords", "The proxy did not let the request through.")},
        {u"Timeout"_s, QT_TRANSLATE_NOOP("NewsWords", "The server took too long.")},
        {u"IdleTimeout"_s, QT_TRANSLATE_NOOP("NewsWords", "The server stopped answering.")},
        {u"TooLarge"_s, QT_TRANSLATE_NOOP("NewsWords", "The feed is larger than is read.")},
        {u"TooManyRedirects"_s,
         QT_TRANSLATE_NOOP("NewsWords", "The address leads from one to the next without end.")},
        {u"RedirectDowngrade"_s,
         QT_TRANSLATE_NOOP("NewsWords", "The address leads to one that is not secure.")},
        {u"InvalidRedirect"_s, QT_TRANSLATE_NOOP("NewsWords", "The address leads nowhere.")},
        {u"BadCompression"_s, QT_TRANSLATE_NOOP("NewsWords", "The answer was damaged on the way.")},
        {u"Truncated"_s, QT_TRANSLATE_NOOP("NewsWords", "The answer ended too early.")},
        {u"NotAFeed"_s, QT_TRANSLATE_NOOP("NewsWords", "What is at this address is not a feed.")},
        {u"StoreFailed"_s, QT_TRANSLATE_NOOP("NewsWords", "What was fetched could not be stored.")},
    };
    const char *sentence =
        sentences.value(code, QT_TRANSLATE_NOOP("NewsWords", "The feed could not be fetched."));
    return QCoreApplication::translate("NewsWords", sentence);
}

QString newsErrorText(const services::NewsError &error)
{
    using Code = services::NewsError::Code;
    switch (error.code) {
    case Code::Offline:
        return Words::tr("You are offline.");
    case Code::FetchFailed:
        return Words::tr("The feed could not be fetched.");
    case Code::NotAFeed:
        return Words::tr("What is at this address is not a feed.");
    case Code::StoreFailed:
        return Words::tr("It could not be stored in your library.");
    case Code::NoSuchFeed:
        return Words::tr("This feed is not in the list any more.");
    case Code::InvalidUrl:
        return Words::tr("This is not a web address. It begins with https://");
    case Code::Duplicate:
        return Words::tr("This feed is in the list already.");
    case Code::NoSuchItem:
        return Words::tr("This item is not there any more.");
    }
    return error.detail;
}

QString fetchedText(const services::FetchSummary &summary)
{
    if (summary.feeds == 0) {
        return Words::tr("No feed is switched on.");
    }
    const QString added =
        summary.added > 0 ? Words::tr("%n new item(s).", nullptr, summary.added) : Words::tr("Nothing new.");
    if (summary.cancelled) {
        return Words::tr("Stopped. %1", "what came until then").arg(added);
    }
    if (summary.failed > 0) {
        return Words::tr("%1 %2", "what was added, what failed")
            .arg(added, Words::tr("%n feed(s) could not be read.", nullptr, summary.failed));
    }
    return added;
}

} // namespace attache::pages
