// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answertext.h"

#include "cli/jsonbuilder.h"
#include "cli/words.h"

using namespace Qt::StringLiterals;

namespace attache::cli {

namespace {

using Kind = domain::QuickAnswer::Kind;
using Code = domain::SearchProblem::Code;

/// "Keri Russell, Rufus Sewell (Hal Wyler)".
QString itemList(const domain::QuickAnswer &answer)
{
    QStringList items;
    for (const domain::QuickAnswer::Item &item : answer.items) {
        if (item.link.name.isEmpty()) {
            items += item.value;
        } else {
            items += item.value.isEmpty() ? item.link.name : u"%1 (%2)"_s.arg(item.link.name, item.value);
        }
    }
    return items.join(u", "_s);
}

QString officeText(const domain::QuickAnswer &answer)
{
    QStringList names;
    for (const domain::QuickAnswer::Item &item : answer.items) {
        names += item.link.name;
    }
    return Words::tr("%1: %2").arg(answer.items.first().value, names.join(u", "_s));
}

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::PlayedBy:
        return u"played_by"_s;
    case Kind::Plays:
        return u"plays"_s;
    case Kind::KnownFrom:
        return u"known_from"_s;
    case Kind::CastOf:
        return u"cast_of"_s;
    case Kind::Made:
        return u"made"_s;
    case Kind::MadeBy:
        return u"made_by"_s;
    case Kind::Related:
        return u"related"_s;
    case Kind::Office:
        return u"office"_s;
    case Kind::Property:
        return u"property"_s;
    case Kind::Identity:
        return u"identity"_s;
    }
    return QString();
}

QJsonObject linkJson(const domain::Link &link)
{
    return link.name.isEmpty()
               ? QJsonObject()
               : JsonBuilder().text("ref"_L1, link.ref.toString()).text("name"_L1, link.name).take();
}

QString codeWord(Code code)
{
    switch (code) {
    case Code::UnknownField:
        return u"unknown_field"_s;
    case Code::MissingValue:
        return u"missing_value"_s;
    case Code::UnknownKind:
        return u"unknown_kind"_s;
    case Code::BadNumber:
        return u"bad_number"_s;
    case Code::BadDate:
        return u"bad_date"_s;
    case Code::UnclosedQuote:
        return u"unclosed_quote"_s;
    case Code::LoneOr:
        return u"lone_or"_s;
    }
    return QString();
}

QString problemSentence(const domain::SearchProblem &problem)
{
    switch (problem.code) {
    case Code::UnknownField:
        return Words::tr("There is no field \"%1\".").arg(problem.text);
    case Code::MissingValue:
        return Words::tr("Nothing stands behind \"%1\".").arg(problem.text);
    case Code::UnknownKind:
        return Words::tr("There is no kind \"%1\".").arg(problem.text);
    case Code::BadNumber:
        return Words::tr("\"%1\" is no number of a season or episode.").arg(problem.text);
    case Code::BadDate:
        return Words::tr("\"%1\" is no date like 2024, 2024-10 or 2024-10-31.").arg(problem.text);
    case Code::UnclosedQuote:
        return Words::tr("The quotation mark is not closed.");
    case Code::LoneOr:
        return Words::tr("OR needs something on both sides.");
    }
    return QString();
}

} // namespace

QString answerText(const domain::QuickAnswer &answer)
{
    const QString &name = answer.subject.name;
    const QString items = itemList(answer);
    switch (answer.kind) {
    case Kind::PlayedBy:
        return Words::tr("%1 is played by %2.").arg(name, items);
    case Kind::Plays:
        return Words::tr("%1 plays %2.").arg(name, items);
    case Kind::KnownFrom:
        return Words::tr("%1 was also in: %2.").arg(name, items);
    case Kind::CastOf:
        return Words::tr("In %1: %2.").arg(name, items);
    case Kind::Office:
        return officeText(answer);
    case Kind::Identity:
        return Words::tr("%1: %2").arg(name, items);
    case Kind::Made:
    case Kind::MadeBy:
    case Kind::Related:
    case Kind::Property:
        break;
    }
    return Words::tr("%1, %2: %3").arg(name, answer.aspect, items);
}

QJsonObject toJson(const domain::QuickAnswer &answer)
{
    const QJsonArray items = arrayOf(answer.items, [](const domain::QuickAnswer::Item &item) {
        QJsonObject json = linkJson(item.link);
        if (!item.value.isEmpty()) {
            json.insert("value"_L1, item.value);
        }
        return json;
    });
    const QJsonArray sources = arrayOf(answer.sources, [](const domain::Source &source) {
        return JsonBuilder()
            .text("id"_L1, source.id)
            .text("publisher"_L1, source.publisher)
            .text("title"_L1, source.title)
            .text("url"_L1, source.url)
            .text("published"_L1, source.published.toIso())
            .take();
    });
    return JsonBuilder()
        .text("kind"_L1, kindWord(answer.kind))
        .text("text"_L1, answerText(answer))
        .object("subject"_L1, linkJson(answer.subject))
        .text("aspect"_L1, answer.aspect)
        .list("items"_L1, items)
        .list("sources"_L1, sources)
        .take();
}

QString problemText(const domain::SearchProblem &problem)
{
    return Words::tr("%1 (column %2)").arg(problemSentence(problem)).arg(problem.place.start + 1);
}

QJsonObject toJson(const domain::SearchProblem &problem)
{
    return JsonBuilder()
        .text("code"_L1, codeWord(problem.code))
        .text("text"_L1, problem.text)
        .list("place"_L1, QJsonArray{problem.place.start, problem.place.length})
        .take();
}

} // namespace attache::cli
