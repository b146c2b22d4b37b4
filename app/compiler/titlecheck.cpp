// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/titlecheck.h"

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

using domain::Gate;

class Checker
{
public:
    Checker(const Content &content, const StoryTime &time, Diagnostics &diagnostics);

    void checkPage(const PageText &page) const;
    void checkLists(const Content &content) const;

private:
    struct Title
    {
        QString words;
        Gate gate;
    };
    void look(const Location &at, const QString &text, Gate gate) const;
    void checkStatements(const PageText &page) const;

    const StoryTime &m_time;
    Diagnostics &m_diagnostics;
    QList<Title> m_titles;
};

Checker::Checker(const Content &content, const StoryTime &time, Diagnostics &diagnostics)
    : m_time(time)
    , m_diagnostics(diagnostics)
{
    for (const PageText &page : content.pages) {
        if (page.ref.kind == domain::PageKind::Episode && page.name.contains(u' ')) {
            m_titles += Title{page.name, time.page(page)};
        }
    }
}

void Checker::look(const Location &at, const QString &text, Gate gate) const
{
    for (const Title &title : m_titles) {
        if (gate < title.gate && text.contains(title.words)) {
            m_diagnostics.warning(
                at, u"the title '%1' is sealed until %2"_s.arg(title.words, m_time.words(title.gate)),
                u"give the episode's number, or gate this with %1"_s.arg(m_time.words(title.gate)));
        }
    }
}

void Checker::checkStatements(const PageText &page) const
{
    for (const FactText &fact : page.facts) {
        look(fact.statement.at, fact.value + u'\n' + fact.note, m_time.statement(page, fact.statement));
    }
    for (const RelationText &relation : page.relations) {
        look(relation.statement.at, relation.note, m_time.statement(page, relation.statement));
    }
    for (const CreditText &credit : page.credits) {
        look(credit.statement.at, credit.role + u'\n' + credit.note, m_time.credit(page, credit));
    }
    for (const AwardText &award : page.awards) {
        look(award.statement.at, award.category + u'\n' + award.note,
             m_time.statement(page, award.statement));
    }
    for (const UtteranceText &utterance : page.utterances) {
        look(utterance.statement.at, utterance.gist, m_time.statement(page, utterance.statement));
    }
}

void Checker::checkPage(const PageText &page) const
{
    look(page.at, page.name + u'\n' + page.summary + u'\n' + page.logline, m_time.page(page));
    for (const AliasText &alias : page.aliases) {
        look(alias.at, alias.name, std::max(alias.from, m_time.page(page)));
    }
    checkStatements(page);
    for (const ProseBlock &block : page.body) {
        for (const ProseSpan &span : block.spans) {
            QString text;
            for (const ProseInline &piece : span.inlines) {
                text += piece.text;
            }
            look(span.at, text, m_time.body(page, block));
        }
    }
}

void Checker::checkLists(const Content &content) const
{
    for (const EventText &event : content.events) {
        look(event.statement.at, event.title + u'\n' + event.text, event.statement.from);
    }
    for (const SourceText &source : content.sources) {
        look(source.at, source.title + u'\n' + source.summary, source.gate);
    }
}

} // namespace

void checkTitles(const Content &content, const StoryTime &time, Diagnostics &diagnostics)
{
    const Checker checker(content, time, diagnostics);
    for (const PageText &page : content.pages) {
        if (page.ref.kind != domain::PageKind::Work) {
            checker.checkPage(page);
        }
    }
    checker.checkLists(content);
}

} // namespace attache::compiler
