// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/json.h"
#include "cli/jsonbuilder.h"
#include "cli/words.h"
#include "services/recap.h"

using namespace Qt::StringLiterals;

namespace attache::cli {

namespace {

using domain::Recap;

QJsonObject link(const domain::Link &link)
{
    return JsonBuilder().text("ref"_L1, link.ref.toString()).text("name"_L1, link.name).take();
}

QString episodeText(const std::optional<domain::EpisodeId> &episode)
{
    return episode ? episode->toString() : QString();
}

QString told(const Recap::Episode &episode)
{
    QStringList paragraphs;
    for (const domain::Block &block : episode.told) {
        paragraphs += domain::plainText(block);
    }
    return paragraphs.join(u"\n\n"_s);
}

QJsonObject toJson(const Recap &recap)
{
    const auto episode = [](const Recap::Episode &one) {
        return JsonBuilder()
            .text("episode"_L1, one.card.id.toString())
            .text("title"_L1, one.card.title)
            .text("logline"_L1, one.card.logline)
            .text("told"_L1, told(one))
            .take();
    };
    const auto person = [](const Recap::Person &one) {
        return JsonBuilder()
            .text("ref"_L1, one.card.ref.toString())
            .text("name"_L1, one.card.name)
            .text("subtitle"_L1, one.card.subtitle)
            .list("played_by"_L1, arrayOf(one.players, link))
            .number("episodes"_L1, one.episodes)
            .take();
    };
    const auto tie = [](const Recap::Tie &one) {
        return JsonBuilder()
            .text("of"_L1, one.of.ref.toString())
            .text("type"_L1, one.relation.type)
            .text("to"_L1, one.relation.to.ref.toString())
            .text("note"_L1, one.relation.note)
            .text(one.ended ? "until"_L1 : "since"_L1, episodeText(one.episode))
            .take();
    };
    const auto matter = [](const Recap::OpenMatter &one) {
        return JsonBuilder()
            .text("of"_L1, one.of.ref.toString())
            .text("what"_L1, one.word)
            .text("value"_L1, one.value)
            .text("to"_L1, one.to ? one.to->ref.toString() : QString())
            .text("note"_L1, one.note)
            .text("since"_L1, episodeText(one.since))
            .take();
    };
    JsonBuilder json;
    json.list("episodes"_L1, arrayOf(recap.episodes, episode))
        .list("people"_L1, arrayOf(recap.people, person))
        .list("relations"_L1, arrayOf(recap.ties, tie))
        .list("open"_L1, arrayOf(recap.open, matter));
    if (recap.next) {
        json.object("next"_L1, JsonBuilder()
                                   .text("episode"_L1, recap.next->id.toString())
                                   .text("title"_L1, recap.next->title)
                                   .text("logline"_L1, recap.next->logline)
                                   .take());
    }
    return json.take();
}

QString joined(const QStringList &parts, const QString &between)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(between);
}

QStringList toLines(const Recap &recap)
{
    QStringList lines;
    for (const Recap::Episode &episode : recap.episodes) {
        lines += joined({episode.card.id.toString(), episode.card.title}, u"  "_s);
        lines += {episode.card.logline, QString(), told(episode), QString()};
    }
    lines += Words::tr("Who is who");
    for (const Recap::Person &person : recap.people) {
        lines += u"  "_s + joined({person.card.name, person.card.subtitle}, u", "_s);
    }
    lines += {QString(), Words::tr("What is new between people")};
    for (const Recap::Tie &tie : recap.ties) {
        const QString when = tie.ended ? Words::tr("until %1").arg(episodeText(tie.episode))
                                       : Words::tr("since %1").arg(episodeText(tie.episode));
        const QString who = u"%1, %2: %3"_s.arg(tie.of.name, tie.relation.type, tie.relation.to.name);
        lines += u"  "_s + joined({who, tie.relation.note, when}, u", "_s);
    }
    lines += {QString(), Words::tr("What stands open")};
    for (const Recap::OpenMatter &matter : recap.open) {
        const QString what = matter.to ? matter.to->name : matter.value;
        lines +=
            u"  "_s + joined({u"%1, %2: %3"_s.arg(matter.of.name, matter.word, what), matter.note}, u", "_s);
    }
    if (recap.next) {
        lines +=
            {QString(), Words::tr("What comes next"),
             u"  "_s + joined({recap.next->id.toString(), recap.next->title, recap.next->logline}, u"  "_s)};
    }
    return lines;
}

std::optional<services::RecapSpan> spanOf(const QString &word)
{
    if (word == "1"_L1) {
        return services::RecapSpan::LastEpisode;
    }
    if (word.isEmpty() || word == "3"_L1) {
        return services::RecapSpan::LastThree;
    }
    return word == "season"_L1 ? std::optional(services::RecapSpan::Season) : std::nullopt;
}

} // namespace

Outcome recapCommand(Session &session, const QStringList &arguments)
{
    if (!arguments.isEmpty()) {
        return fail(ExitCode::Usage, Words::tr("recap takes no arguments."));
    }
    const auto span = spanOf(session.options().value(u"last"_s));
    if (!span) {
        return fail(ExitCode::Usage, Words::tr("--last takes 1, 3 or season."));
    }
    const auto viewpoint = session.viewpoint();
    if (!viewpoint) {
        return base::failure(viewpoint.error());
    }
    const auto encyclopedia = session.encyclopedia();
    if (!encyclopedia) {
        return base::failure(encyclopedia.error());
    }
    const domain::Gate from = services::recapStart((*encyclopedia)->spine(), viewpoint->watched, *span);
    const Recap recap = services::Recaps(**encyclopedia).since(from, *viewpoint);
    if (session.options().json()) {
        session.print(toJson(recap));
        return {};
    }
    const QStringList lines = toLines(recap);
    for (const QString &line : lines) {
        session.print(line);
    }
    return {};
}

} // namespace attache::cli
