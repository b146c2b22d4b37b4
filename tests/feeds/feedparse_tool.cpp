// SPDX-License-Identifier: GPL-3.0-or-later
// feedparse [--json] FILE [--content-type CT] [--base URL]: prints a feed as JSON, or ends with 65.
#include "feeds/feedjson.h"
#include "feeds/feedparser.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QString path;
    attache::feeds::ParseOptions options;
    for (int i = 1; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word == "--content-type"_L1 && i + 1 < argc) {
            options.contentType = QString::fromLocal8Bit(argv[++i]);
        } else if (word == "--base"_L1 && i + 1 < argc) {
            options.baseUrl = QUrl(QString::fromLocal8Bit(argv[++i]));
        } else if (word != "--json"_L1) {
            path = word;
        }
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "cannot read the file\n");
        return 66;
    }
    const auto feed = attache::feeds::parseFeed(file.readAll(), options);
    if (!feed) {
        std::fprintf(stderr, "no feed: %s\n", qPrintable(feed.error().detail));
        return 65;
    }
    const QByteArray json = QJsonDocument(attache::feeds::feedToJson(*feed)).toJson(QJsonDocument::Compact);
    std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
    return 0;
}
