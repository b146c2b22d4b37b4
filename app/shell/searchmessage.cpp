// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchmessage.h"

#include "pages/answerwords.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

constexpr qsizetype mostCompletions = 6;
const QString linkScheme = u"words:"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SearchMessage)
};

QString linked(const QString &words, const QString &shown)
{
    const QString target = linkScheme + QString::fromLatin1(QUrl::toPercentEncoding(words));
    return u"<a href=\"%1\">%2</a>"_s.arg(target, shown.toHtmlEscaped());
}

QString completionLine(const QString &words, const QList<domain::SearchCompletion> &completions)
{
    QStringList links;
    for (const domain::SearchCompletion &completion : completions.mid(0, mostCompletions)) {
        links += linked(completed(words, completion), completion.text);
    }
    return links.isEmpty() ? QString() : Words::tr("Ctrl+Space completes: %1").arg(links.join(u" · "_s));
}

QString helpRow(const QString &example, const QString &meaning)
{
    return u"<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(linked(example, example), meaning);
}

} // namespace

QString completed(const QString &words, const domain::SearchCompletion &completion)
{
    QString text = words;
    text.replace(completion.place.start, completion.place.length, completion.text);
    return completion.text.endsWith(u':') ? text : text + u' ';
}

QString wordsOfLink(const QString &link)
{
    return link.startsWith(linkScheme) ? QUrl::fromPercentEncoding(link.mid(linkScheme.size()).toLatin1())
                                       : QString();
}

QString searchMessage(const QString &words, const domain::SearchAnswer &answer,
                      const QList<domain::SearchCompletion> &completions, const QString &place)
{
    QStringList lines;
    if (answer.answer) {
        lines += pages::answerSentence(*answer.answer);
    }
    for (const domain::SearchProblem &problem : answer.problems) {
        lines += pages::problemSentence(problem).toHtmlEscaped();
    }
    if (const QString line = completionLine(words, completions); !line.isEmpty()) {
        lines += line;
    }
    if (answer.results.isEmpty() && !answer.answer) {
        lines += Words::tr("Nothing found for “%1”. Only what is open at %2 is searched.")
                     .arg(words.trimmed().toHtmlEscaped(), place);
    }
    if (!answer.didYouMean.isEmpty()) {
        QStringList links;
        for (const QString &spelling : answer.didYouMean) {
            links += linked(spelling, spelling);
        }
        lines += Words::tr("Did you mean %1?").arg(links.join(u", "_s));
    }
    return lines.join(u"<br>"_s);
}

QString searchHelp()
{
    QString rows;
    rows += helpRow(u"who plays kate"_s, Words::tr("questions about parts, posts, relations and dates"));
    rows += helpRow(u"actor:keri"_s, Words::tr("with this actor"));
    rows += helpRow(u"character:hal"_s, Words::tr("with this character"));
    rows += helpRow(u"role:ambassador"_s, Words::tr("a part or a post, here or elsewhere"));
    rows += helpRow(u"in:\"The West Wing\""_s, Words::tr("who was in it"));
    rows += helpRow(u"job:director"_s, Words::tr("people by what they did"));
    rows += helpRow(u"season:2 episode:3"_s, Words::tr("the season and the episode"));
    rows += helpRow(u"kind:episode after:2023"_s, Words::tr("the kind of page; days, months or years"));
    rows += helpRow(u"source:netflix"_s, Words::tr("with statements of this source"));
    rows += helpRow(u"\"foreign secretary\" -london"_s, Words::tr("these words together; without that one"));
    rows += helpRow(u"kate OR hal"_s, Words::tr("one or the other"));
    return u"<table>"_s + rows + u"</table>"_s;
}

} // namespace attache::shell
