// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/newstext.h"

#include "cli/words.h"
#include "feeds/plaintext.h"

using namespace Qt::StringLiterals;

namespace attache::cli {

QString newsText(const domain::NewsItem &item, const domain::EpisodeSpine &spine)
{
    QStringList lines;
    if (item.sealed) {
        lines += Words::tr("[Sealed until %1]").arg(Words::gate(item.sealedUntil, spine));
    }
    for (const QString &line :
         {item.title, item.publisher, item.author,
          item.published.isValid() ? item.published.date().toString(Qt::ISODate) : QString(), item.link}) {
        if (!line.isEmpty()) {
            lines += line;
        }
    }
    const QString text = feeds::htmlToPlainText(item.html);
    if (!text.isEmpty()) {
        lines += QString();
        lines += text;
    }
    return lines.join(u'\n');
}

} // namespace attache::cli
