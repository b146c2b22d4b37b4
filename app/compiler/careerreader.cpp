// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/careerreader.h"

#include "compiler/statementreader.h"

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

using domain::PageKind;

constexpr std::initializer_list<PageKind> workKinds{PageKind::Work, PageKind::Series, PageKind::Season,
                                                    PageKind::Episode};

std::optional<CreditText> readCredit(const YamlNode &node, const ReadContext &context)
{
    const FieldReader fields(node, u"a credit"_s, context);
    fields.allowOnly({u"work"_s, u"job"_s, u"role"_s, u"years"_s, u"from"_s, u"known"_s, u"status"_s,
                      u"note"_s, u"sources"_s});
    CreditText credit;
    credit.statement = readStatement(fields, context);
    credit.job = fields.requiredText(u"job");
    credit.role = fields.text(u"role");
    credit.years = fields.text(u"years");
    credit.status = fields.word<domain::Status>(u"status", domain::statusFromWord, domain::Status::Confirmed,
                                                u"confirmed, expected, reported, corrected"_s);
    credit.note = fields.text(u"note");
    if (!fields.find(u"work")) {
        fields.requiredText(u"work");
    }
    const auto work = fields.reference(u"work", workKinds);
    if (!work) {
        return std::nullopt;
    }
    credit.work = *work;
    return credit;
}

AwardText readAward(const YamlNode &node, const ReadContext &context)
{
    const FieldReader fields(node, u"an award"_s, context);
    fields.allowOnly({u"award"_s, u"category"_s, u"year"_s, u"work"_s, u"result"_s, u"note"_s, u"from"_s,
                      u"known"_s, u"status"_s, u"sources"_s});
    AwardText award;
    award.statement = readStatement(fields, context);
    award.award = fields.requiredText(u"award");
    award.category = fields.text(u"category");
    award.year = fields.number(u"year", 9999);
    award.work = fields.reference(u"work", workKinds);
    award.result = fields.requiredText(u"result");
    if (!award.result.isEmpty() && award.result != "won"_L1 && award.result != "nominated"_L1) {
        context.diagnostics.error(fields.at(u"result"), u"'%1' is an unknown result"_s.arg(award.result),
                                  u"use one of: won, nominated"_s);
    }
    award.note = fields.text(u"note");
    award.status = fields.word<domain::Status>(u"status", domain::statusFromWord, domain::Status::Confirmed,
                                               u"confirmed, expected, reported, corrected"_s);
    return award;
}

UtteranceText readUtterance(const YamlNode &node, const ReadContext &context)
{
    const FieldReader fields(node, u"a statement"_s, context);
    fields.allowOnly({u"on"_s, u"to"_s, u"gist"_s, u"from"_s, u"known"_s, u"sources"_s});
    UtteranceText utterance;
    utterance.statement = readStatement(fields, context);
    utterance.on = fields.date(u"on");
    utterance.to = fields.text(u"to");
    utterance.gist = fields.requiredText(u"gist");
    return utterance;
}

} // namespace

void readCareer(const FieldReader &page, PageText &person, const ReadContext &context)
{
    page.forEach(u"credits", [&](const YamlNode &node) {
        if (auto credit = readCredit(node, context)) {
            person.credits += *credit;
        }
    });
    page.forEach(u"awards", [&](const YamlNode &node) { person.awards += readAward(node, context); });
    page.forEach(u"statements",
                 [&](const YamlNode &node) { person.utterances += readUtterance(node, context); });
}

} // namespace attache::compiler
