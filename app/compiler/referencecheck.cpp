// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/referencecheck.h"

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

using domain::Gate;

class Checker
{
public:
    Checker(const Content &content, const StoryTime &time, Diagnostics &diagnostics)
        : m_content(content)
        , m_time(time)
        , m_diagnostics(diagnostics)
    {}

    void check();

private:
    void checkPage(const PageText &page);
    void checkPeople(const PageText &page);
    void checkBody(const PageText &page);
    void checkSources(const QList<Citation> &sources);
    void checkStatement(const PageText &page, const Statement &statement);
    /// @p text is when the text with the reference is safe.
    void checkReference(const Reference &reference, Gate text);
    void checkExists(const Reference &reference);

    const Content &m_content;
    const StoryTime &m_time;
    Diagnostics &m_diagnostics;
};

void Checker::checkExists(const Reference &reference)
{
    if (!m_time.find(reference.ref)) {
        m_diagnostics.error(reference.at, u"there is no page %1"_s.arg(reference.ref.toString()),
                            u"correct the reference, or write the page"_s);
    }
}

void Checker::checkReference(const Reference &reference, Gate text)
{
    const auto target = m_time.page(reference.ref);
    if (!target) {
        checkExists(reference);
        return;
    }
    if (*target > text) {
        m_diagnostics.error(reference.at,
                            u"%1 exists from %2, and this is read from %3"_s.arg(
                                reference.ref.toString(), m_time.words(*target), m_time.words(text)),
                            u"gate this with %1, or name it without a link"_s.arg(m_time.words(*target)));
    }
}

void Checker::checkSources(const QList<Citation> &sources)
{
    for (const Citation &citation : sources) {
        if (!m_time.findSource(citation.source)) {
            m_diagnostics.error(citation.at, u"there is no source '%1'"_s.arg(citation.source),
                                u"correct the id, or add the source to sources/"_s);
        }
    }
}

void Checker::checkStatement(const PageText &page, const Statement &statement)
{
    checkSources(statement.sources);
    const Gate from = m_time.statement(page, statement);
    if (statement.until && *statement.until < from) {
        m_diagnostics.error(
            statement.at,
            u"it ends at %1 and begins at %2"_s.arg(m_time.words(*statement.until), m_time.words(from)),
            u"correct 'from' or 'until'"_s);
    }
}

void Checker::checkBody(const PageText &page)
{
    for (const ProseBlock &block : page.body) {
        const Gate gate = m_time.body(page, block);
        for (const ProseSpan &span : block.spans) {
            checkSources(span.sources);
            for (const ProseInline &piece : span.inlines) {
                if (piece.link) {
                    checkReference(*piece.link, gate);
                }
            }
        }
    }
}

void Checker::checkPeople(const PageText &page)
{
    for (const RoleText &role : page.roles) {
        checkStatement(page, role.statement);
        checkExists(role.person);
        for (const int season : role.seasons) {
            if (!m_time.find({domain::PageKind::Season, u"season-%1"_s.arg(season)})) {
                m_diagnostics.error(role.statement.at, u"there is no page of season %1"_s.arg(season),
                                    u"correct 'seasons', or write the page"_s);
            }
        }
    }
    for (const PageText::Appearance &appearance : page.appearances) {
        if (m_time.page(page) > appearance.episode) {
            m_diagnostics.error(appearance.at,
                                u"appears in %1, and the page exists from %2"_s.arg(
                                    m_time.words(appearance.episode), m_time.words(m_time.page(page))),
                                u"correct the page's gate or the appearance"_s);
        }
    }
    for (const CreditText &credit : page.credits) {
        checkStatement(page, credit.statement);
        checkReference(credit.work, m_time.credit(page, credit));
    }
    for (const AwardText &award : page.awards) {
        checkStatement(page, award.statement);
        if (award.work) {
            checkReference(*award.work, m_time.statement(page, award.statement));
        }
    }
    for (const UtteranceText &utterance : page.utterances) {
        checkStatement(page, utterance.statement);
    }
}

void Checker::checkPage(const PageText &page)
{
    for (const FactText &fact : page.facts) {
        checkStatement(page, fact.statement);
        if (fact.target) {
            checkReference(*fact.target, m_time.statement(page, fact.statement));
        }
        if (!fact.superseded.isEmpty() &&
            fact.superseded < m_time.known(page, fact.statement, domain::openToAll)) {
            m_diagnostics.error(fact.statement.at, u"it is superseded before it is known"_s,
                                u"correct 'superseded', or add 'known'"_s);
        }
    }
    for (const RelationText &relation : page.relations) {
        checkStatement(page, relation.statement);
        checkReference(relation.to, m_time.statement(page, relation.statement));
        if (relation.to.ref == page.ref) {
            m_diagnostics.error(relation.to.at, u"a relation of the page to itself"_s,
                                u"name the other side"_s);
        }
    }
    checkPeople(page);
    for (const Reference &entry : page.cast) {
        checkReference(entry, m_time.inEpisode(page));
    }
    if (page.ref.kind == domain::PageKind::Episode &&
        !m_time.find({domain::PageKind::Season, u"season-%1"_s.arg(page.season)})) {
        m_diagnostics.error(page.at, u"there is no page of season %1"_s.arg(page.season),
                            u"write seasons/season-%1.md"_s.arg(page.season));
    }
    checkBody(page);
}

void Checker::check()
{
    for (const PageText &page : m_content.pages) {
        checkPage(page);
    }
    for (const EventText &event : m_content.events) {
        checkSources(event.statement.sources);
        for (const Reference &about : event.about) {
            checkReference(about, event.statement.from);
        }
    }
    if (m_content.pack.subject) {
        checkReference(*m_content.pack.subject, domain::openToAll);
    }
}

} // namespace

void checkReferences(const Content &content, const StoryTime &time, Diagnostics &diagnostics)
{
    Checker(content, time, diagnostics).check();
}

} // namespace attache::compiler
