// SPDX-License-Identifier: GPL-3.0-or-later
#include "surfaces.h"

#include "cli/failure.h"
#include "cli/json.h"
#include "cli/newstext.h"
#include "cli/pagetext.h"
#include "services/changes.h"
#include "services/connections.h"
#include "services/recap.h"
#include "services/roles.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace attache::test {

namespace {

/// All the values of a JSON answer, each under the names that lead to it. The query is what was asked.
void sayJson(const QJsonValue &value, const QString &where, const Saying &say)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() != u"query"_s) {
                sayJson(member.value(), where + u'.' + member.key(), say);
            }
        }
    } else if (value.isArray()) {
        for (const QJsonValue &element : value.toArray()) {
            sayJson(element, where, say);
        }
    } else {
        say(where, value.isString() ? value.toString() : value.toVariant().toString());
    }
}

void sayCard(const domain::PageCard &card, const QString &where, const Saying &say)
{
    for (const QString &text : {card.ref.toString(), card.name, card.sortName, card.subtitle, card.summary,
                                card.portrait.name, card.portrait.nationality}) {
        say(where, text);
    }
    for (const QString &slug : card.portrait.affiliations) {
        say(where, u"organisation:"_s + slug);
    }
    for (const domain::Link &link : card.plays) {
        say(where, link.ref.toString());
        say(where, link.name);
    }
    say(where, card.level ? domain::creditWord(*card.level) : QString());
}

void sayEpisode(const domain::EpisodeCard &episode, const QString &where, const Saying &say)
{
    for (const QString &text : {episode.title, episode.logline, episode.released.toIso(),
                                u"open %1, watched %2"_s.arg(episode.open).arg(episode.watched)}) {
        say(where + u' ' + episode.id.toString(), text);
    }
}

} // namespace

std::unique_ptr<Surfaces> Surfaces::open(const QString &pack)
{
    auto opened = services::Encyclopedia::open(pack);
    if (!opened) {
        return nullptr;
    }
    std::unique_ptr<Surfaces> surfaces(new Surfaces);
    const base::Clock clock;
    surfaces->m_encyclopedia = std::move(*opened);
    surfaces->m_search = std::make_unique<services::Search>(*surfaces->m_encyclopedia);
    surfaces->m_library = services::Library::open(surfaces->m_folder.filePath(u"library.sqlite"_s), clock);
    surfaces->m_fetcher = std::make_unique<network::Fetcher>();
    surfaces->m_news = std::make_unique<services::News>(*surfaces->m_encyclopedia, *surfaces->m_library,
                                                        *surfaces->m_fetcher, clock);
    return surfaces;
}

void Surfaces::page(const QString &name, const domain::Viewpoint &viewpoint, const Saying &say) const
{
    const auto ref = domain::Ref::parse(name);
    const auto page = m_encyclopedia->page(*ref, viewpoint);
    if (!page) {
        const cli::Failure failure = cli::failureFor(page.error(), u"REF"_s);
        say(u"show"_s, u"%1 %2"_s.arg(static_cast<int>(failure.code)).arg(failure.message));
    } else {
        sayJson(cli::toJson(*page, m_encyclopedia->spine()), u"show"_s, say);
        const QStringList lines = cli::pageText(*page, m_encyclopedia->spine()).split(u'\n');
        for (const QString &line : lines) {
            say(u"show as text"_s, line);
        }
        sayCard(page->card, u"page"_s, say);
        for (const domain::EpisodeCard &episode : page->episodes) {
            sayEpisode(episode, u"page's episodes"_s, say);
        }
        for (const domain::PageCard &card : page->cast) {
            sayCard(card, u"page's cast"_s, say);
        }
        for (const domain::Source &source : page->sources) {
            say(u"page's sources"_s, source.author);
            say(u"page's sources"_s, source.summary);
        }
    }
    if (const auto card = m_encyclopedia->card(*ref, viewpoint)) {
        sayCard(*card, u"card"_s, say);
    }
    for (const domain::PageCard &card : m_encyclopedia->linksTo(*ref, viewpoint)) {
        sayCard(card, u"linked from"_s, say);
    }
}

void Surfaces::lists(const domain::Viewpoint &viewpoint, const Saying &say) const
{
    for (const domain::PageKind kind : domain::allPageKinds) {
        const QString where = u"list "_s + domain::kindWord(kind);
        for (const domain::PageCard &card : m_encyclopedia->list(kind, viewpoint, {}, 10000).cards) {
            sayCard(card, where, say);
            sayJson(cli::toJson(card), where, say);
        }
        say(where + u" count"_s, QString::number(m_encyclopedia->count(kind, viewpoint)));
    }
    for (const domain::EpisodeCard &episode : m_encyclopedia->episodes(viewpoint)) {
        sayEpisode(episode, u"episodes"_s, say);
    }
    for (const domain::SeasonCard &season : m_encyclopedia->seasons(viewpoint)) {
        sayCard(season.card, u"seasons"_s, say);
        for (const QString &text : {season.status, season.premiere, season.premise}) {
            say(u"seasons"_s, text);
        }
        for (const domain::EpisodeCard &episode : season.episodes) {
            sayEpisode(episode, u"season's episodes"_s, say);
        }
        for (const domain::PageCard &card : season.cast) {
            sayCard(card, u"season's cast"_s, say);
        }
    }
}

void Surfaces::tables(const domain::Viewpoint &viewpoint, const Saying &say) const
{
    for (const services::RoleRow &row : m_encyclopedia->roles({}, viewpoint)) {
        sayJson(cli::toJson(row), u"roles"_s, say);
    }
    sayJson(cli::toJson(m_encyclopedia->graph(viewpoint), m_encyclopedia->spine()), u"graph"_s, say);
    const QList<domain::Event> events = m_encyclopedia->timeline(viewpoint);
    sayJson(cli::toJson(events), u"timeline"_s, say);
    for (const domain::Event &event : events) {
        for (const domain::Link &link : event.about) {
            say(u"timeline about"_s, link.name);
        }
        for (const domain::Source &source : event.sources) {
            for (const QString &text : {source.id, source.title, source.url, source.author, source.summary}) {
                say(u"timeline sources"_s, text);
            }
        }
    }
}

void Surfaces::company(const domain::Viewpoint &viewpoint, const Saying &say) const
{
    const services::RoleSlice table = services::Roles(*m_encyclopedia).byPerson(viewpoint, {}, 1000);
    for (const services::RoleEntry &entry : table.entries) {
        sayJson(cli::toJson(entry.row), u"table of roles"_s, say);
        say(u"table of roles"_s, entry.workType);
    }
    const services::Connections connections(*m_encyclopedia);
    const QList<domain::PageCard> people =
        m_encyclopedia->list(domain::PageKind::Person, viewpoint, {}, 10000).cards;
    for (qsizetype i = 0; i < people.size(); ++i) {
        for (const services::Colleague &colleague :
             connections.workedWithBefore(people.at(i).ref, viewpoint)) {
            sayCard(colleague.person, u"worked with before"_s, say);
            for (const domain::Link &work : colleague.works) {
                say(u"worked with before"_s, work.ref.toString());
            }
        }
        // Each with the next, and all with the first: every part and credit is on one of the ways.
        for (const qsizetype other : {qsizetype(0), (i + 1) % people.size()}) {
            const auto connection = connections.between(people.at(i).ref, people.at(other).ref, viewpoint);
            if (connection) {
                sayJson(cli::toJson(*connection), u"connections"_s, say);
            } else {
                say(u"connections"_s, connection.error().detail);
            }
        }
    }
}

void Surfaces::differences(const domain::Viewpoint &viewpoint, const Saying &say) const
{
    const services::Changes changes(*m_encyclopedia);
    domain::Viewpoint nothing;
    nothing.watched = viewpoint.watched;
    std::optional<services::ChangeCursor> next;
    do {
        const services::ChangeList list = changes.list(nothing, viewpoint, next, 1000);
        for (const services::ChangeEntry &entry : list.entries) {
            const domain::Change &change = entry.change;
            sayCard(entry.page, u"changes"_s, say);
            for (const QString &text :
                 {change.page.name, change.word, change.value, change.note,
                  change.to ? change.to->name : QString(), entry.source ? entry.source->title : QString()}) {
                say(u"changes"_s, text);
            }
        }
        next = list.next;
    } while (next);
    for (const auto span :
         {services::RecapSpan::LastEpisode, services::RecapSpan::LastThree, services::RecapSpan::Season}) {
        const domain::Recap recap =
            services::Recaps(*m_encyclopedia)
                .since(services::recapStart(m_encyclopedia->spine(), viewpoint.watched, span), viewpoint);
        for (const domain::Recap::Episode &episode : recap.episodes) {
            sayEpisode(episode.card, u"recap"_s, say);
            for (const domain::Block &block : episode.told) {
                say(u"recap"_s, domain::plainText(block));
            }
        }
        for (const domain::Recap::Person &person : recap.people) {
            sayCard(person.card, u"recap people"_s, say);
            for (const domain::Link &player : person.players) {
                say(u"recap people"_s, player.name);
            }
        }
        for (const domain::Recap::Tie &tie : recap.ties) {
            sayCard(tie.of, u"recap relations"_s, say);
            for (const QString &text : {tie.relation.type, tie.relation.to.name, tie.relation.note,
                                        tie.episode ? tie.episode->toString() : QString()}) {
                say(u"recap relations"_s, text);
            }
        }
        for (const domain::Recap::OpenMatter &matter : recap.open) {
            sayCard(matter.of, u"recap open"_s, say);
            for (const QString &text :
                 {matter.word, matter.value, matter.note, matter.to ? matter.to->name : QString()}) {
                say(u"recap open"_s, text);
            }
        }
        if (recap.next) {
            sayEpisode(*recap.next, u"recap next"_s, say);
        }
        for (const domain::Source &source : recap.sources) {
            for (const QString &text : {source.title, source.url, source.author, source.summary}) {
                say(u"recap sources"_s, text);
            }
        }
    }
}

void Surfaces::archive(const domain::Viewpoint &viewpoint, const Saying &say) const
{
    for (const domain::NewsItem &item : m_encyclopedia->newsArchive(viewpoint)) {
        sayJson(cli::toJson(item, m_encyclopedia->spine()), u"news archive"_s, say);
    }
    for (const domain::NewsItem &item : m_news->list({}, viewpoint, std::nullopt, 10000).items) {
        sayJson(cli::toJson(item, m_encyclopedia->spine()), u"news list"_s, say);
        if (const auto one = m_news->item(item.id, viewpoint)) {
            sayJson(cli::toJson(*one, m_encyclopedia->spine()), u"news show"_s, say);
            say(u"news show as text"_s, cli::newsText(*one, m_encyclopedia->spine()));
        }
    }
    say(u"unread news"_s, QString::number(m_news->unread(viewpoint)));
}

void Surfaces::find(const QString &words, const domain::Viewpoint &viewpoint, const Saying &say) const
{
    const domain::SearchAnswer answer = m_search->find({words, {}, 50}, viewpoint);
    const QString where = u"search "_s + words;
    sayJson(cli::toJson(answer, words), where, say);
    for (const domain::SearchResult &result : answer.results) {
        sayCard(result.card, where, say);
        say(where, result.reason);
    }
}

} // namespace attache::test
