// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/jsonrepair.h"

namespace attache::feeds {

QByteArray closedJson(const QByteArray &json, qsizetype limit)
{
    QByteArray closers;
    // Where the text may be cut: after an opening bracket or before a comma, with what closes it there.
    qsizetype cut = 0;
    QByteArray cutClosers;
    bool inString = false;
    const qsizetype end = qMin(limit, json.size());
    for (qsizetype i = 0; i < end; ++i) {
        const char c = json.at(i);
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
            continue;
        }
        if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            closers.append(c == '{' ? '}' : ']');
            cut = i + 1;
            cutClosers = closers;
        } else if ((c == '}' || c == ']') && closers.endsWith(c)) {
            closers.chop(1);
            cut = i + 1;
            cutClosers = closers;
            if (closers.isEmpty()) {
                break;
            }
        } else if (c == ',') {
            cut = i;
            cutClosers = closers;
        }
        if (closers.size() > 512) {
            break;
        }
    }
    QByteArray result = json.first(cut);
    for (qsizetype i = cutClosers.size() - 1; i >= 0; --i) {
        result.append(cutClosers.at(i));
    }
    return result;
}

} // namespace attache::feeds
