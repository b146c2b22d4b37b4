// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questiongrammar.h"

#include <QHash>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace attache::services {

namespace {

using Kind = domain::QuickAnswer::Kind;

struct Form
{
    Kind kind;
    /// With a group `s`, the subject, and perhaps a group `a`, a word of the aspects.
    QRegularExpression pattern;
};

/// A language: its forms, and what its words mean in terms of the data.
struct Grammar
{
    std::vector<Form> forms;
    QHash<QString, QStringList> aspects;
};

QHash<QString, QStringList> englishAspects()
{
    QHash<QString, QStringList> words;
    const auto add = [&words](const QString &several, const QStringList &meaning) {
        for (const QString &word : several.split(u'|')) {
            words.insert(word, meaning);
        }
    };
    add(u"wife|husband|spouse|married to"_s, {u"spouse"_s});
    add(u"partner|boyfriend|girlfriend|lover"_s, {u"partner"_s, u"romance"_s, u"spouse"_s});
    add(u"brother|sister|sibling|siblings"_s, {u"sibling"_s});
    add(u"mother|father|parent|parents"_s, {u"parent"_s});
    add(u"son|daughter|child|children"_s, {u"child"_s});
    add(u"boss|superior|superiors|chief|work for"_s, {u"superior"_s});
    add(u"subordinate|subordinates|deputy|assistant|staff"_s, {u"subordinate"_s});
    add(u"colleague|colleagues"_s, {u"colleague"_s});
    add(u"friend|friends"_s, {u"friend"_s});
    add(u"ally|allies"_s, {u"ally"_s});
    add(u"enemy|enemies|adversary|adversaries"_s, {u"adversary"_s});
    add(u"rival|rivals"_s, {u"rival"_s});
    add(u"adviser|advisor|advisers|advisors"_s, {u"adviser"_s});
    add(u"directed|direct|director|directors|directs"_s, {u"director"_s});
    add(u"written|wrote|write|writer|writers|writes"_s, {u"writer"_s});
    add(u"made"_s, {u"director"_s, u"writer"_s});
    add(u"release date|premiere date|premiere|release|air date|released|come out|came "
        u"out|premiered|out|start|"
        u"begin|air|aired|be released"_s,
        {u"premiere"_s, u"released"_s});
    add(u"born|birthday|birth date|date of birth"_s, {u"born"_s});
    add(u"birthplace"_s, {u"birthplace"_s});
    return words;
}

Grammar english()
{
    const QString relations =
        u"wife|husband|spouse|partner|boyfriend|girlfriend|lover|brother|sister|siblings?|mother|father|"
        u"parents?|"
        u"son|daughter|child|children|boss|superiors?|chief|subordinates?|deputy|assistant|staff|colleagues?|"
        u"friends?|ally|allies|enemy|enemies|adversary|adversaries|rivals?|advisers?|advisors?"_s;
    const QString dates = u"release date|premiere date|premiere|release|air date"_s;
    Grammar grammar;
    grammar.aspects = englishAspects();
    const auto add = [&grammar](Kind kind, const QString &pattern) {
        grammar.forms.push_back({kind, QRegularExpression(u"^(?:%1)$"_s.arg(pattern))});
    };
    add(Kind::PlayedBy, u"who (?:plays|played|is playing|portrays|portrayed) (?<s>.+)"_s);
    add(Kind::PlayedBy, u"(?:which|what) (?:actor|actress) (?:plays|played|portrays) (?<s>.+)"_s);
    add(Kind::PlayedBy,
        u"(?:who is )?(?:the )?(?:actor|actress) (?:of|for|playing|who plays|behind) (?<s>.+)"_s);
    add(Kind::PlayedBy, u"(?:who is )?(?<s>.+?)(?:'s?)? (?:actor|actress|played by)"_s);
    add(Kind::Plays, u"(?:who|whom|what|which (?:character|role|part)) (?:does|did) (?<s>.+?) play"_s);
    add(Kind::Plays, u"(?<s>.+?)(?:'s?)? (?:character|role|part)"_s);
    add(Kind::Plays, u"(?:character|role|part) (?:of|played by) (?<s>.+)"_s);
    add(Kind::KnownFrom,
        u"what else (?:has|have|was|is|did) (?<s>.+?) (?:been in|been|in|done|play in|played in|"
        u"played|act in|appear in|appeared in|acted in|do)"_s);
    add(Kind::KnownFrom, u"where (?:do|have|did) i (?:know|see|seen) (?<s>.+?)(?: from| before)?"_s);
    add(Kind::KnownFrom,
        u"(?:what|which) (?:movies|films|series|shows|works|roles) (?:has|was|is|did) (?<s>.+?) "
        u"(?:been in|in|appear in|play in|do|make|made|play|played)"_s);
    add(Kind::KnownFrom, u"(?<s>.+?)(?:'s?)? (?:movies|films|filmography|other roles|other works|other work|"
                         u"tv shows|shows|credits|career)"_s);
    add(Kind::KnownFrom, u"(?:movies|films|shows|series|works|other roles) (?:with|of|by) (?<s>.+)"_s);
    add(Kind::Made, u"(?:which |what )?episodes? (?<a>directed|written|made) by (?<s>.+)"_s);
    add(Kind::Made,
        u"(?:which|what)(?: episodes?)? (?:did|has) (?<s>.+?) (?<a>direct|directed|write|written)"_s);
    add(Kind::MadeBy, u"who (?<a>directed|wrote|writes|directs) (?<s>.+)"_s);
    add(Kind::MadeBy, u"(?:who is )?(?:the )?(?<a>director|writer|directors|writers) of (?<s>.+)"_s);
    add(Kind::MadeBy, u"(?<s>.+?)(?:'s?)? (?<a>director|writer|directors|writers)"_s);
    add(Kind::Related, u"(?:who(?: is| are|'s) )?(?<s>.+?)'s? (?<a>%1)"_s.arg(relations));
    add(Kind::Related, u"(?:who(?: is| are|'s) )?(?:the )?(?<a>%1) of (?<s>.+)"_s.arg(relations));
    add(Kind::Related, u"who is (?<s>.+?) (?<a>married to)"_s);
    add(Kind::Related, u"who does (?<s>.+?) (?<a>work for)"_s);
    add(Kind::Related, u"(?:who(?: is| are) )?(?<s>.+?)s (?<a>%1)"_s.arg(relations));
    add(Kind::Property,
        u"when (?:was|is|does|did|will|were) (?<s>.+?) (?<a>released|come out|came out|premiere|"
        u"premiered|start|begin|air|aired|be released|out|born)"_s);
    add(Kind::Property,
        u"(?<s>.+?)(?:'s?)? (?<a>%1|birthday|birth date|date of birth|birthplace)"_s.arg(dates));
    add(Kind::Property, u"(?:the )?(?<a>%1|birthday|birthplace) (?:of|for) (?<s>.+)"_s.arg(dates));
    add(Kind::Property, u"where was (?<s>.+?) (?<p>born)"_s);
    add(Kind::CastOf, u"(?:actors?|actresses|people|the cast|cast)(?: members?)? (?:from|in|of) (?<s>.+)"_s);
    add(Kind::CastOf,
        u"(?:who|which actors?|which actresses)(?: else)? (?:was|were|is|are|has been|played|plays|"
        u"appears|appeared|acted)(?: also)? in (?<s>.+)"_s);
    add(Kind::CastOf, u"(?<s>.+?) (?:cast|actors|cast members)"_s);
    add(Kind::Office, u"who(?: is| was|'s) (?:the )?(?<s>.+)"_s);
    add(Kind::Identity, u"who(?: is| was|'s) (?<s>.+)"_s);
    // A post by itself; only one of several words, which is what readers mean as a question.
    add(Kind::Office, u"(?:the )?(?<s>\\S+ .+)"_s);
    return grammar;
}

} // namespace

QList<Question> readQuestion(const QString &text)
{
    static const std::vector<Grammar> grammars{english()};
    QString typed = text.left(200).simplified().toLower();
    typed.replace(QChar(0x2019), u'\'');
    while (typed.endsWith(u'?') || typed.endsWith(u' ') || typed.endsWith(u'.')) {
        typed.chop(1);
    }
    QList<Question> readings;
    for (const Grammar &grammar : grammars) {
        for (const Form &form : grammar.forms) {
            const QRegularExpressionMatch match = form.pattern.match(typed);
            if (!match.hasMatch()) {
                continue;
            }
            QStringList aspects = grammar.aspects.value(match.captured(u"a"));
            if (!match.captured(u"p").isEmpty()) {
                aspects = {u"birthplace"_s};
            }
            readings.append({form.kind, match.captured(u"s"), aspects});
        }
    }
    return readings;
}

} // namespace attache::services
