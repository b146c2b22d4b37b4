// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/pagetext.h"
#include "cli/words.h"
#include "services/rolefilter.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace attache::cli {

namespace {

/// What every reading command needs: the encyclopedia and from where to look.
struct Desk
{
    const services::Encyclopedia &encyclopedia;
    domain::Viewpoint viewpoint;
};

base::Result<Desk, Failure> openDesk(Session &session)
{
    const auto viewpoint = session.viewpoint();
    if (!viewpoint) {
        return base::failure(viewpoint.error());
    }
    const auto encyclopedia = session.encyclopedia();
    if (!encyclopedia) {
        return base::failure(encyclopedia.error());
    }
    return Desk{**encyclopedia, *viewpoint};
}

base::Result<std::optional<domain::Ref>, Failure> refOption(const Options &options, const QString &name)
{
    if (!options.has(name)) {
        return std::optional<domain::Ref>();
    }
    const auto ref = domain::Ref::parse(options.value(name));
    if (!ref) {
        return fail(ExitCode::Usage,
                    Words::tr("--%1 takes a reference like character:kate-wyler, not \"%2\".")
                        .arg(name, options.value(name)));
    }
    return ref;
}

base::Result<services::RoleWords, Failure> roleWords(const Options &options)
{
    services::RoleWords words;
    const auto season = numberOf(options, u"season"_s, 0, 1, 99);
    if (!season) {
        return base::failure(season.error());
    }
    words.season = *season;
    words.credit = options.value(u"credit"_s).trimmed();
    if (options.has(u"years"_s)) {
        const auto years = services::readYearRange(options.value(u"years"_s));
        if (!years) {
            return fail(ExitCode::Usage,
                        Words::tr("--years takes a year or a range like 1999-2006, not \"%1\".")
                            .arg(options.value(u"years"_s)));
        }
        words.firstYear = years->first;
        words.lastYear = years->second;
    }
    return words;
}

} // namespace

Outcome showCommand(Session &session, const QStringList &arguments)
{
    if (arguments.size() != 1) {
        return fail(ExitCode::Usage,
                    Words::tr("show takes one reference, for example character:kate-wyler."));
    }
    const auto ref = domain::Ref::parse(arguments.first());
    if (!ref) {
        return fail(ExitCode::Usage,
                    Words::tr("\"%1\" is not a reference like character:kate-wyler.").arg(arguments.first()));
    }
    const auto desk = openDesk(session);
    if (!desk) {
        return base::failure(desk.error());
    }
    const auto page = desk->encyclopedia.page(*ref, desk->viewpoint);
    if (!page) {
        return base::failure(failureFor(page.error(), arguments.first()));
    }
    if (session.options().json()) {
        session.print(toJson(*page, desk->encyclopedia.spine()));
    } else {
        session.print(pageText(*page, desk->encyclopedia.spine()));
    }
    return {};
}

Outcome listCommand(Session &session, const QStringList &arguments)
{
    if (arguments.size() != 1) {
        return fail(ExitCode::Usage, Words::tr("list takes one kind, for example character."));
    }
    const auto kind = domain::kindFromWord(arguments.first());
    if (!kind) {
        return fail(ExitCode::Usage, Words::tr("There is no kind \"%1\".").arg(arguments.first()));
    }
    const auto desk = openDesk(session);
    if (!desk) {
        return base::failure(desk.error());
    }
    QJsonArray items;
    services::ListCursor cursor;
    for (;;) {
        const services::CardList part = desk->encyclopedia.list(*kind, desk->viewpoint, cursor, 1000);
        for (const domain::PageCard &card : part.cards) {
            if (session.options().json()) {
                items.append(toJson(card));
            } else {
                session.print(card.ref.toString() + u'\t' + card.name +
                              (card.subtitle.isEmpty() ? QString() : u'\t' + card.subtitle));
            }
        }
        if (!part.next) {
            break;
        }
        cursor = *part.next;
    }
    if (session.options().json()) {
        session.print(QJsonObject{{u"items"_s, items}});
    }
    return {};
}

Outcome rolesCommand(Session &session, const QStringList &arguments)
{
    if (!arguments.isEmpty()) {
        return fail(ExitCode::Usage, Words::tr("roles takes options only."));
    }
    services::RoleFilter filter;
    for (const auto &[name, target] :
         {std::pair{u"person"_s, &filter.person}, std::pair{u"character"_s, &filter.character},
          std::pair{u"work"_s, &filter.work}}) {
        const auto ref = refOption(session.options(), name);
        if (!ref) {
            return base::failure(ref.error());
        }
        *target = *ref;
    }
    const auto words = roleWords(session.options());
    if (!words) {
        return base::failure(words.error());
    }
    const auto desk = openDesk(session);
    if (!desk) {
        return base::failure(desk.error());
    }
    QList<services::RoleRow> rows = desk->encyclopedia.roles(filter, desk->viewpoint);
    const services::RoleMatcher matcher(*words);
    rows.removeIf([&matcher](const services::RoleRow &row) { return !matcher.accepts(row); });
    if (session.options().json()) {
        QJsonArray roles;
        for (const services::RoleRow &row : rows) {
            roles.append(toJson(row));
        }
        session.print(QJsonObject{{u"roles"_s, roles}});
        return {};
    }
    for (const services::RoleRow &row : rows) {
        QStringList cells{row.person.name, row.character ? row.character->name : row.role, row.work.name,
                          row.years, row.job};
        if (!row.seasons.isEmpty()) {
            cells += Words::tr("seasons %1").arg(Words::seasons(row.seasons));
        }
        cells.removeAll(QString());
        session.print(cells.join(u'\t'));
    }
    return {};
}

Outcome graphCommand(Session &session, const QStringList &arguments)
{
    if (!arguments.isEmpty()) {
        return fail(ExitCode::Usage, Words::tr("graph takes no arguments."));
    }
    const auto desk = openDesk(session);
    if (!desk) {
        return base::failure(desk.error());
    }
    const domain::Graph graph = desk->encyclopedia.graph(desk->viewpoint);
    if (session.options().json()) {
        session.print(toJson(graph, desk->encyclopedia.spine()));
        return {};
    }
    QHash<domain::Ref, QString> names;
    for (const domain::PageCard &node : graph.nodes) {
        names.insert(node.ref, node.name);
    }
    for (const domain::Graph::Edge &edge : graph.edges) {
        session.print(names.value(edge.from) + u'\t' + edge.type + u'\t' + names.value(edge.to) +
                      (edge.note.isEmpty() ? QString() : u'\t' + edge.note));
    }
    return {};
}

Outcome timelineCommand(Session &session, const QStringList &arguments)
{
    if (!arguments.isEmpty()) {
        return fail(ExitCode::Usage, Words::tr("timeline takes no arguments."));
    }
    const auto desk = openDesk(session);
    if (!desk) {
        return base::failure(desk.error());
    }
    const QList<domain::Event> events = desk->encyclopedia.timeline(desk->viewpoint);
    if (session.options().json()) {
        session.print(toJson(events));
        return {};
    }
    for (const domain::Event &event : events) {
        session.print(event.date.toIso() + u'\t' + event.title + u'\t' + event.text);
    }
    return {};
}

Outcome progressCommand(Session &session, const QStringList &arguments)
{
    const auto encyclopedia = session.encyclopedia();
    if (!encyclopedia) {
        return base::failure(encyclopedia.error());
    }
    const domain::EpisodeSpine &spine = (*encyclopedia)->spine();
    if (arguments.size() == 2 && arguments.first() == "set"_L1) {
        const auto gate = spine.parseWatched(arguments.last());
        if (!gate) {
            return fail(ExitCode::Usage,
                        Words::tr("progress set takes none, an episode like S1E4, a season like S2, or "
                                  "all, not \"%1\".")
                            .arg(arguments.last()));
        }
        const auto library = session.writableLibrary();
        if (!library) {
            return base::failure(library.error());
        }
        const auto named = session.viewer();
        if (!named) {
            return base::failure(named.error());
        }
        base::Result<void, services::LibraryError> stored;
        if (services::Library::Viewer viewer = named->value_or(services::Library::Viewer()); *named) {
            // Only theirs, whoever watches now.
            viewer.progress = services::Library::Progress{spine.episodeOf(*gate), session.clock().now()};
            stored = (*library)->restoreViewer(viewer);
        } else {
            stored = (*library)->setProgress(spine.episodeOf(*gate));
        }
        if (!stored) {
            return base::failure(failureFor(stored.error(), (*library)->path()));
        }
    } else if (!arguments.isEmpty() && arguments != QStringList{u"show"_s}) {
        return fail(ExitCode::Usage,
                    Words::tr("progress takes show, or set and where you are: progress set S1E4."));
    }
    const auto stored = session.progress();
    if (!stored) {
        return base::failure(stored.error());
    }
    const std::optional<services::Library::Progress> &progress = *stored;
    const QString watched = progress && progress->watchedTo ? progress->watchedTo->toString() : u"none"_s;
    if (session.options().json()) {
        session.print(QJsonObject{{u"watched"_s, watched}});
    } else {
        session.print(watched);
    }
    return {};
}

} // namespace attache::cli
