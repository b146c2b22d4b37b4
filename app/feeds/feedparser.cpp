// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/feedparser.h"

#include "feeds/encoding.h"
#include "feeds/jsonfeed.h"
#include "feeds/xmldocument.h"
#include "feeds/xmlfeed.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

// Each tag becomes a node of some hundred bytes; real feeds have thousands.
constexpr qsizetype maximumMarkup = 1000000;

} // namespace

base::Result<Feed, FeedError> parseFeed(const QByteArray &bytes, const ParseOptions &options)
{
    if (bytes.size() > maximumFeedBytes) {
        return base::failure(FeedError{FeedError::TooLarge, u"%1 bytes"_s.arg(bytes.size())});
    }
    const DecodedText decoded = decodeDocument(bytes, options.contentType);
    std::optional<Feed> feed;
    QStringList warnings = decoded.warnings;
    if (decoded.utf8.startsWith('{')) {
        feed = readJsonFeed(decoded.utf8, options.baseUrl);
    } else if (decoded.utf8.count('<') > maximumMarkup) {
        return base::failure(FeedError{FeedError::TooLarge, u"more than %1 tags"_s.arg(maximumMarkup)});
    } else {
        const XmlDocument document(decoded.utf8);
        feed = readXmlFeed(document.root(), options.baseUrl);
        warnings += document.warnings();
    }
    if (!feed) {
        return base::failure(FeedError{FeedError::NotAFeed, u"no element or member of a feed was found"_s});
    }
    feed->warnings = warnings + feed->warnings;
    feed->warnings.removeDuplicates();
    return std::move(*feed);
}

} // namespace attache::feeds
