// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfolding.h"
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/jsonbuilder.h"
#include "cli/words.h"
#include "services/search.h"

using namespace Qt::StringLiterals;

namespace attache::cli {

namespace {

QJsonObject linkJson(const domain::Link &link)
{
    return JsonBuilder().text("ref"_L1, link.ref.toString()).text("name"_L1, link.name).take();
}

QJsonArray rolesJson(const services::SharedWork &shared)
{
    return arrayOf(shared.one + shared.other, [](const services::RoleRow &row) { return toJson(row); });
}

QJsonObject workJson(const services::SharedWork &shared)
{
    return JsonBuilder()
        .text("ref"_L1, shared.work.ref.toString())
        .text("name"_L1, shared.work.name)
        .text("type"_L1, shared.type)
        .text("years"_L1, shared.years)
        .list("roles"_L1, rolesJson(shared))
        .take();
}

QJsonObject stepJson(const services::ConnectionStep &step)
{
    return JsonBuilder()
        .object("from"_L1, linkJson(step.from))
        .object("work"_L1, linkJson(step.through.work))
        .object("to"_L1, linkJson(step.to))
        .list("roles"_L1, rolesJson(step.through))
        .take();
}

/// "Kate Wyler", "writer": what somebody did in a work.
QString partsText(const QList<services::RoleRow> &rows)
{
    QStringList parts;
    for (const services::RoleRow &row : rows) {
        const QString part = row.character ? row.character->name : row.role;
        parts += part.isEmpty() ? row.job : part;
    }
    parts.removeDuplicates();
    return parts.join(u", "_s);
}

QString chainText(const QList<services::ConnectionStep> &steps)
{
    QStringList names{steps.first().from.name};
    for (const services::ConnectionStep &step : steps) {
        names += {step.through.work.name, step.to.name};
    }
    return names.join(u" - "_s);
}

void printText(Session &session, const services::Connection &connection)
{
    session.print(Words::tr("Works both were in: %1").arg(connection.works.size()));
    for (const services::SharedWork &shared : connection.works) {
        QStringList cells{shared.work.ref.toString(), shared.work.name, shared.years, partsText(shared.one),
                          partsText(shared.other)};
        cells.removeAll(QString());
        session.print(u"  "_s + cells.join(u'\t'));
    }
    session.print(connection.chain.isEmpty()
                      ? Words::tr("No chain of works and colleagues connects them.")
                      : Words::tr("Shortest chain: %1").arg(chainText(connection.chain)));
    session.print(connection.elsewhere.isEmpty()
                      ? Words::tr("Nothing connects them outside the series.")
                      : Words::tr("Outside the series: %1").arg(chainText(connection.elsewhere)));
}

/// The person whom @p text names: by reference, or by a name or alias spelled out. Without one the text stays
/// a reference to nobody, and the answer is that of a page that does not exist.
base::Result<domain::Ref, Failure> personOf(Session &session, const QString &text,
                                            const domain::Viewpoint &viewpoint)
{
    if (const auto ref = domain::Ref::parse(text)) {
        if (ref->kind != domain::PageKind::Person) {
            return fail(
                ExitCode::Usage,
                Words::tr("connections takes two people, like person:keri-russell, not \"%1\".").arg(text));
        }
        return *ref;
    }
    const QString folded = base::fold(text);
    if (text.contains(u':') || folded.isEmpty()) {
        return fail(ExitCode::Usage,
                    Words::tr("\"%1\" is not a reference like person:keri-russell.").arg(text));
    }
    const auto search = session.search();
    if (!search) {
        return base::failure(search.error());
    }
    const domain::SearchAnswer answer = (*search)->find({text, {domain::PageKind::Person}, 20}, viewpoint);
    for (const domain::SearchResult &result : answer.results) {
        if (base::fold(result.title) == folded || base::fold(result.card.name) == folded) {
            return result.card.ref;
        }
    }
    return base::failure(failureFor(services::LookupError{}, text));
}

} // namespace

QJsonObject toJson(const services::Connection &connection)
{
    return {{u"from"_s, linkJson(connection.one)},
            {u"to"_s, linkJson(connection.other)},
            {u"works"_s, arrayOf(connection.works, workJson)},
            {u"chain"_s, arrayOf(connection.chain, stepJson)},
            {u"elsewhere"_s, arrayOf(connection.elsewhere, stepJson)}};
}

Outcome connectionsCommand(Session &session, const QStringList &arguments)
{
    if (arguments.size() != 2) {
        return fail(ExitCode::Usage,
                    Words::tr("connections takes two people, for example person:keri-russell and "
                              "person:rufus-sewell."));
    }
    const auto viewpoint = session.viewpoint();
    if (!viewpoint) {
        return base::failure(viewpoint.error());
    }
    const auto encyclopedia = session.encyclopedia();
    if (!encyclopedia) {
        return base::failure(encyclopedia.error());
    }
    const auto one = personOf(session, arguments.first(), *viewpoint);
    if (!one) {
        return base::failure(one.error());
    }
    const auto other = personOf(session, arguments.last(), *viewpoint);
    if (!other) {
        return base::failure(other.error());
    }
    if (*one == *other) {
        return fail(ExitCode::Usage, Words::tr("connections takes two different people."));
    }
    const auto connection = services::Connections(**encyclopedia).between(*one, *other, *viewpoint);
    if (!connection) {
        return base::failure(failureFor(connection.error(), connection.error().detail));
    }
    if (session.options().json()) {
        session.print(toJson(*connection));
    } else {
        printText(session, *connection);
    }
    return {};
}

} // namespace attache::cli
