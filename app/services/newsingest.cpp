// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/newsingest.h"

#include "base/textfolding.h"
#include "feeds/plaintext.h"

#include <QCryptographicHash>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace attache::services {

namespace {

/// Query parameters that say who sent the reader, not what is shown.
constexpr std::array trackingParameters{"fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid",
                                        "igshid", "ocid",  "cmpid", "ncid",    "cid",    "ref",
                                        "src",    "smid",  "oc",    "yclid"};

/// Shorter titles ("Weekly recap") are no sign of the same story.
constexpr qsizetype leastStoryWords = 4;

bool isTracking(const QString &name)
{
    return name.startsWith(QLatin1String("utm_")) ||
           std::any_of(trackingParameters.begin(), trackingParameters.end(),
                       [&](const char *parameter) { return name == QLatin1String(parameter); });
}

/// Google News writes "Headline - Publisher".
bool namesPublisherInTitle(const QUrl &feedUrl)
{
    return feedUrl.host() == QLatin1String("news.google.com");
}

QString storyOf(const QString &title, const QDateTime &published)
{
    const QString folded = base::fold(title);
    if (folded.count(u' ') + 1 < leastStoryWords || !published.isValid()) {
        return {};
    }
    return folded + u'|' + published.date().toString(Qt::ISODate);
}

QString nameOf(const feeds::FeedItem &item, const storage::IncomingItem &incoming)
{
    if (!item.id.isEmpty()) {
        return QStringLiteral("guid:") + item.id;
    }
    if (!incoming.cleanLink.isEmpty()) {
        return QStringLiteral("link:") + incoming.cleanLink;
    }
    if (!incoming.story.isEmpty()) {
        return QStringLiteral("story:") + incoming.story;
    }
    const QByteArray all = (incoming.title + u'\n' + incoming.html).toUtf8();
    return QStringLiteral("text:") +
           QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

storage::IncomingItem toIncoming(const feeds::FeedItem &item, const feeds::Feed &feed, const QUrl &feedUrl)
{
    storage::IncomingItem incoming;
    incoming.title = item.title;
    incoming.publisher = feed.title;
    if (namesPublisherInTitle(feedUrl)) {
        const qsizetype dash = item.title.lastIndexOf(QLatin1String(" - "));
        if (dash > 0) {
            incoming.title = item.title.left(dash).trimmed();
            incoming.publisher = item.title.mid(dash + 3).trimmed();
        }
    }
    incoming.link = item.link;
    incoming.cleanLink = cleanLink(item.link);
    incoming.author = item.author;
    incoming.html = item.contentHtml.size() > item.summaryHtml.size() ? item.contentHtml : item.summaryHtml;
    incoming.body = feeds::htmlToPlainText(incoming.html);
    incoming.published = item.published.isValid() ? item.published : item.updated;
    incoming.story = storyOf(incoming.title, incoming.published);
    incoming.name = nameOf(item, incoming);
    return incoming;
}

bool hasAnyOf(const storage::IncomingItem &item, const QStringList &words)
{
    const QString text = u' ' + base::fold(item.title) + u' ' + base::fold(item.body) + u' ';
    bool anyWord = false;
    for (const QString &word : words) {
        const QString folded = base::fold(word);
        anyWord = anyWord || !folded.isEmpty();
        if (!folded.isEmpty() && text.contains(u' ' + folded + u' ')) {
            return true;
        }
    }
    return !anyWord;
}

} // namespace

QString cleanLink(const QString &link)
{
    QUrl url(link.trimmed(), QUrl::TolerantMode);
    if (url.host().endsWith(QLatin1String("bing.com")) &&
        url.path().endsWith(QLatin1String("/apiclick.aspx"))) {
        const QString target = QUrlQuery(url).queryItemValue(QStringLiteral("url"), QUrl::FullyDecoded);
        url = target.isEmpty() ? url : QUrl(target, QUrl::TolerantMode);
    }
    if (!url.isValid() || url.host().isEmpty() ||
        (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))) {
        return {};
    }
    QUrlQuery kept;
    const auto parameters = QUrlQuery(url).queryItems(QUrl::FullyEncoded);
    for (const auto &[name, value] : parameters) {
        if (!isTracking(name.toLower())) {
            kept.addQueryItem(name, value);
        }
    }
    url.setQuery(kept.isEmpty() ? QUrlQuery() : kept);
    if (kept.isEmpty()) {
        url.setQuery(QString());
    }
    url.setFragment(QString());
    url.setUserInfo(QString());
    url.setScheme(QStringLiteral("https"));
    if (url.host().startsWith(QLatin1String("www."))) {
        url.setHost(url.host().mid(4));
    }
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments).toString(QUrl::FullyEncoded);
}

QList<storage::IncomingItem> itemsToStore(const feeds::Feed &feed, const QUrl &feedUrl,
                                          const QStringList &words)
{
    QList<storage::IncomingItem> items;
    for (const feeds::FeedItem &item : feed.items) {
        storage::IncomingItem incoming = toIncoming(item, feed, feedUrl);
        const bool isEmpty = incoming.title.isEmpty() && incoming.body.isEmpty();
        if (!isEmpty && hasAnyOf(incoming, words)) {
            items.append(std::move(incoming));
        }
    }
    return items;
}

} // namespace attache::services
