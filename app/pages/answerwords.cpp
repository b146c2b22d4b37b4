// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/answerwords.h"

#include "pages/datawords.h"
#include "pages/pagewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using Kind = domain::QuickAnswer::Kind;

/// More would not fit above the results.
constexpr qsizetype mostItems = 6;
const QString linkScheme = u"page:"_s;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

QString linked(const domain::Link &link)
{
    return u"<a href=\"%1%2\">%3</a>"_s.arg(linkScheme, link.ref.toString(), link.name.toHtmlEscaped());
}

QString valueWords(const QString &value)
{
    const auto date = domain::PartialDate::parse(value);
    return (date ? dateInWords(*date) : value).toHtmlEscaped();
}

QString itemWords(const domain::QuickAnswer::Item &item)
{
    if (item.link.name.isEmpty()) {
        return valueWords(item.value);
    }
    return item.value.isEmpty() ? linked(item.link)
                                : u"%1 (%2)"_s.arg(linked(item.link), item.value.toHtmlEscaped());
}

QString itemList(const domain::QuickAnswer &answer)
{
    QStringList words;
    for (const domain::QuickAnswer::Item &item : answer.items.mid(0, mostItems)) {
        words += answer.kind == Kind::Office ? linked(item.link) : itemWords(item);
    }
    const qsizetype more = answer.items.size() - words.size();
    return words.join(u", "_s) +
           (more > 0 ? u' ' + Words::tr("and %n more", nullptr, static_cast<int>(more)) : QString());
}

QString sentence(const domain::QuickAnswer &answer)
{
    const QString name = linked(answer.subject);
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
        return u"%1: %2"_s.arg(answer.items.first().value.toHtmlEscaped(), items);
    case Kind::Identity:
        return u"%1: %2"_s.arg(name, items);
    case Kind::Made:
    case Kind::MadeBy:
    case Kind::Related:
    case Kind::Property:
        break;
    }
    return u"%1, %2: %3"_s.arg(name, dataWord(answer.aspect).toHtmlEscaped(), items);
}

} // namespace

QString answerSentence(const domain::QuickAnswer &answer)
{
    QStringList publishers;
    for (const domain::Source &source : answer.sources) {
        const QString publisher = source.publisher.toHtmlEscaped();
        if (!publisher.isEmpty() && !publishers.contains(publisher) && publishers.size() < 3) {
            publishers += publisher;
        }
    }
    const QString source =
        publishers.isEmpty()
            ? QString()
            : u"<br><small>%1</small>"_s.arg(Words::tr("Source: %1").arg(publishers.join(u", "_s)));
    return u"<b>%1</b>"_s.arg(sentence(answer)) + source;
}

std::optional<domain::Ref> answerLink(const QString &link)
{
    return link.startsWith(linkScheme) ? domain::Ref::parse(QStringView(link).mid(linkScheme.size()))
                                       : std::nullopt;
}

QString problemSentence(const domain::SearchProblem &problem)
{
    using Code = domain::SearchProblem::Code;
    switch (problem.code) {
    case Code::UnknownField:
        return Words::tr("There is no field “%1”; it was searched for as a word.").arg(problem.text);
    case Code::MissingValue:
        return Words::tr("Nothing stands behind “%1”.").arg(problem.text);
    case Code::UnknownKind:
        return Words::tr("“%1” is no kind of page.").arg(problem.text);
    case Code::BadNumber:
        return Words::tr("“%1” is no number of a season or episode.").arg(problem.text);
    case Code::BadDate:
        return Words::tr("“%1” is no date like 2024, 2024-10 or 2024-10-31.").arg(problem.text);
    case Code::UnclosedQuote:
        return Words::tr("The quotation mark is not closed.");
    case Code::LoneOr:
        return Words::tr("OR needs something on both sides.");
    }
    return QString();
}

} // namespace attache::pages
