// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/storytime.h"

#include "domain/partialdate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::compiler {

using domain::Gate;
using domain::PageKind;

StoryTime::StoryTime(const Content &content)
    : m_content(content)
{
    for (const PageText &page : content.pages) {
        m_pages.insert(page.ref, &page);
        if (page.ref.kind != PageKind::Episode) {
            continue;
        }
        for (const FactText &fact : page.facts) {
            if (fact.property == "released"_L1 && fact.status == domain::Status::Confirmed) {
                m_released.insert(inEpisode(page).ordinal, fact.value);
                break;
            }
        }
    }
    for (const SourceText &source : content.sources) {
        m_sources.insert(source.id, &source);
    }
    for (const PageText &page : content.pages) {
        findFirstDate(page);
    }
}

Gate StoryTime::inEpisode(const PageText &episode) const
{
    const auto id = domain::EpisodeId::parse(episode.ref.slug);
    return (id ? m_content.spine.gateOf(*id) : std::nullopt).value_or(domain::openToAll);
}

Gate StoryTime::page(const PageText &page) const
{
    if (page.ref.kind != PageKind::Episode) {
        return page.gate;
    }
    return std::max(page.gate, Gate{std::max(inEpisode(page).ordinal - 1, 0)});
}

std::optional<Gate> StoryTime::page(const domain::Ref &ref) const
{
    const PageText *found = find(ref);
    return found ? std::optional(page(*found)) : std::nullopt;
}

Gate StoryTime::statement(const PageText &page, const Statement &statement) const
{
    return std::max(this->page(page), statement.from);
}

Gate StoryTime::credit(const PageText &person, const CreditText &credit) const
{
    const Gate written = statement(person, credit.statement);
    const PageText *work = find(credit.work.ref);
    if (work && work->ref.kind == PageKind::Season) {
        return std::max(written, season(work->number));
    }
    if (work && work->ref.kind == PageKind::Episode) {
        return std::max(written, inEpisode(*work));
    }
    return written;
}

Gate StoryTime::role(const PageText &character, const RoleText &role) const
{
    return std::max(statement(character, role.statement), page(role.person.ref).value_or(domain::openToAll));
}

Gate StoryTime::body(const PageText &page, const ProseBlock &block) const
{
    const Gate gate = std::max(this->page(page), block.gate);
    return page.ref.kind == PageKind::Episode ? std::max(gate, inEpisode(page)) : gate;
}

Gate StoryTime::season(int number) const
{
    return m_content.spine.firstOfSeason(number).value_or(Gate{m_content.spine.last().ordinal + 1});
}

QString StoryTime::published(const QList<Citation> &sources) const
{
    QString earliest;
    for (const Citation &citation : sources) {
        const SourceText *source = findSource(citation.source);
        if (source && !source->published.isEmpty() && (earliest.isEmpty() || source->published < earliest)) {
            earliest = source->published;
        }
    }
    return earliest;
}

QString StoryTime::dateInIds(const QList<Citation> &sources) const
{
    // An id is publisher and date; the date may be less than a day and stand where `published` could not be
    // found.
    static const QRegularExpression date(u"-((?:19|20)\\d\\d(?:-\\d\\d){0,2})(?!\\d)"_s);
    QString earliest;
    for (const Citation &citation : sources) {
        const QString found = date.match(citation.source).captured(1);
        if (domain::PartialDate::parse(found) && (earliest.isEmpty() || found < earliest)) {
            earliest = found;
        }
    }
    return earliest;
}

QString StoryTime::dated(const Statement &statement, Gate gate, const QString &ownDate) const
{
    QString date = statement.known;
    if (date.isEmpty()) {
        date = published(statement.sources);
    }
    if (date.isEmpty()) {
        date = ownDate.isEmpty() ? released(gate) : ownDate;
    }
    return date.isEmpty() ? dateInIds(statement.sources) : date;
}

void StoryTime::findFirstDate(const PageText &page)
{
    QString first;
    const auto add = [&first](const QString &date) {
        if (!date.isEmpty() && (first.isEmpty() || date < first)) {
            first = date;
        }
    };
    const auto addStatement = [&](const Statement &written, const QString &ownDate = {}) {
        add(dated(written, statement(page, written), ownDate));
    };
    for (const FactText &fact : page.facts) {
        addStatement(fact.statement);
    }
    for (const RelationText &relation : page.relations) {
        addStatement(relation.statement);
    }
    for (const CreditText &credit : page.credits) {
        addStatement(credit.statement);
    }
    for (const AwardText &award : page.awards) {
        addStatement(award.statement, award.year > 0 ? QString::number(award.year) : QString());
    }
    for (const UtteranceText &utterance : page.utterances) {
        addStatement(utterance.statement, utterance.on);
    }
    for (const ProseBlock &block : page.body) {
        for (const ProseSpan &span : block.spans) {
            add(dated(Statement{span.at, {}, {}, {}, span.sources}, body(page, block)));
        }
    }
    m_firstDates.insert(page.ref, first);
}

QString StoryTime::known(const PageText &page, const Statement &statement, Gate gate,
                         const QString &ownDate) const
{
    const QString date = dated(statement, gate, ownDate);
    return date.isEmpty() ? m_firstDates.value(page.ref) : date;
}

QString StoryTime::known(const PageText &page, const QList<Citation> &sources, Gate gate) const
{
    return known(page, Statement{{}, {}, {}, {}, sources}, gate);
}

QString StoryTime::known(const EventText &event) const
{
    return dated(event.statement, event.statement.from, event.date);
}

QString StoryTime::released(Gate gate) const
{
    return m_released.value(gate.ordinal);
}

const PageText *StoryTime::find(const domain::Ref &ref) const
{
    return m_pages.value(ref);
}

const SourceText *StoryTime::findSource(const QString &id) const
{
    return m_sources.value(id);
}

QString StoryTime::words(Gate gate) const
{
    if (gate == domain::openToAll) {
        return u"the start"_s;
    }
    const auto episode = m_content.spine.episodeOf(gate);
    return episode ? episode->toString() : u"an episode that is not there yet"_s;
}

QString earlier(const QString &a, const QString &b)
{
    return b < a ? b : a;
}

QString later(const QString &a, const QString &b)
{
    return a < b ? b : a;
}

} // namespace attache::compiler
