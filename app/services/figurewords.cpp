// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figurewords.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attache::services {

std::optional<AudienceWords> readAudience(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:(over|more than|at least) )?(\\d+(?:\\.\\d+)?) (?:(thousand|million|billion) )?"
        u"(hours|minutes|views)(?: viewed)?(?: (.+))?$"_s);
    static const QHash<QString, double> scales{
        {QString(), 1}, {u"thousand"_s, 1e3}, {u"million"_s, 1e6}, {u"billion"_s, 1e9}};
    const QRegularExpressionMatch match = form.match(text.simplified());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    AudienceWords words;
    words.atLeast = !match.captured(1).isEmpty();
    words.amount = match.captured(2).toDouble() * scales.value(match.captured(3));
    const QString unit = match.captured(4);
    words.audience = unit == u"hours"_s     ? Audience::HoursViewed
                     : unit == u"minutes"_s ? Audience::MinutesViewed
                                            : Audience::Views;
    words.period = match.captured(5);
    return words;
}

QList<ScoreWords> readScores(const QString &text)
{
    static const QRegularExpression share(u"\\b(\\d{1,3})%(?: of (critics|the audience))?"_s);
    static const QRegularExpression site(u" on Rotten Tomatoes\\b ?(.*)$"_s);
    const QRegularExpressionMatch where = site.match(text);
    if (!where.hasMatch()) {
        return {};
    }
    QList<ScoreWords> scores;
    auto matches = share.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        ScoreWords words;
        words.percent = match.captured(1).toInt();
        words.who = match.captured(2) == u"critics"_s ? Score::Who::Critics
                    : match.captured(2).isEmpty()     ? Score::Who::Unnamed
                                                      : Score::Who::Audience;
        words.when = where.captured(1);
        if (words.percent <= 100) {
            scores += words;
        }
    }
    return scores;
}

int readPlace(const QString &text)
{
    static const QRegularExpression form(u"^No\\. (\\d{1,3})\\b"_s);
    return form.match(text).captured(1).toInt();
}

YearSpan readYears(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:([-–])(\\d{4})?)?"_s);
    const QRegularExpressionMatch match = form.match(text);
    YearSpan span;
    span.first = match.captured(1).toInt();
    span.open = !match.captured(2).isEmpty() && match.captured(3).isEmpty();
    span.last = match.captured(3).isEmpty() ? span.first : match.captured(3).toInt();
    return span;
}

} // namespace attache::services
