// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/words.h"
#include "feeds/feedjson.h"
#include "feeds/feedparser.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace attache::cli {

Outcome feedCommand(Session &session, const QStringList &arguments)
{
    if (arguments.size() != 2 || arguments.first() != "parse"_L1) {
        return fail(ExitCode::Usage, Words::tr("feed takes parse and a file."));
    }
    QFile file(arguments.at(1));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.error() == QFileDevice::PermissionsError ? ExitCode::NoPermission
                                                                  : ExitCode::NoInput,
                    Words::tr("%1 cannot be read: %2").arg(arguments.at(1), file.errorString()));
    }
    feeds::ParseOptions options;
    options.contentType = session.options().value(u"content-type"_s);
    options.baseUrl = QUrl(session.options().value(u"base"_s));
    const auto feed = feeds::parseFeed(file.readAll(), options);
    if (!feed) {
        return fail(ExitCode::BadData, Words::tr("%1 is not a feed.").arg(arguments.at(1)));
    }
    if (session.options().json()) {
        session.print(feeds::feedToJson(*feed));
        return {};
    }
    session.print(feed->title);
    for (const feeds::FeedItem &item : feed->items) {
        session.print(item.title + u'\t' + item.link);
    }
    for (const QString &warning : feed->warnings) {
        session.warn(warning);
    }
    return {};
}

} // namespace attache::cli
