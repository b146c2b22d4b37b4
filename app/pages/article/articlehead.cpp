// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articlehead.h"

#include "pages/article/articlewords.h"
#include "pages/article/factgroups.h"

namespace attache::pages {

using domain::PageKind;
using painting::TextRole;
using namespace Qt::StringLiterals;

namespace {

constexpr int buttonsBesideFrom = 40; // em

} // namespace

void ArticleHead::write() const
{
    eyebrow();
    const bool isEpisode = page().card.ref.kind == PageKind::Episode;
    isEpisode ? episodeTitle() : title();
    if (isEpisode) {
        madeBy();
    }
    const QString lead = leadText();
    if (!lead.isEmpty()) {
        writer().beginBlock({TextRole::Lead, tokens().ink, 6.5, 4, Qt::AlignLeading, true});
        writer().text(lead);
    }
}

QString ArticleHead::leadText() const
{
    switch (page().card.ref.kind) {
    case PageKind::Episode:
        return page().logline;
    default:
        return page().card.summary;
    }
}

QList<ArticleHead::Eyebrow> ArticleHead::storyEyebrows() const
{
    const domain::Page &shown = page();
    if (shown.card.ref.kind == PageKind::Season) {
        return {{content().seriesName, std::nullopt}};
    }
    if (!shown.episode) {
        return {};
    }
    const domain::EpisodeId id = *shown.episode;
    const domain::Ref season{PageKind::Season, u"season-"_s + QString::number(id.season)};
    return {
        {tr("Season %1").arg(id.season), season},
        {tr("Episode %1 of %2").arg(id.number).arg(content().spine.episodeCount(id.season)), std::nullopt}};
}

QList<ArticleHead::Eyebrow> ArticleHead::eyebrows() const
{
    const domain::Page &shown = page();
    QList<Eyebrow> parts{{ArticleWords::kindName(shown.card.ref.kind), std::nullopt}};
    const auto addFirst = [&parts, &shown](const QString &property) {
        const QList<domain::Fact> facts = holdingFacts(shown.facts, property);
        if (!facts.isEmpty()) {
            parts.append({facts.first().value, facts.first().ref});
        }
    };
    switch (shown.card.ref.kind) {
    case PageKind::Season:
    case PageKind::Episode:
        return storyEyebrows();
    case PageKind::Character:
        addFirst(u"affiliation"_s);
        break;
    case PageKind::Person:
        addFirst(u"occupation"_s);
        break;
    case PageKind::Series:
        addFirst(u"network"_s);
        break;
    case PageKind::Work:
        parts = {{shown.workType.isEmpty() ? parts.first().text : ArticleWords::label(shown.workType),
                  std::nullopt}};
        for (QString detail : {shown.workYears, shown.workNetwork}) {
            if (!detail.isEmpty()) {
                parts.append({detail.replace(u'-', QChar(0x2013)), std::nullopt});
            }
        }
        break;
    default:
        addFirst(u"type"_s);
        break;
    }
    return parts;
}

void ArticleHead::eyebrow() const
{
    writer().beginBlock({TextRole::Label, tokens().ink2, 0, 0.5});
    bool first = true;
    for (const Eyebrow &part : eyebrows()) {
        if (!first) {
            writer().text(u"  ·  "_s);
        }
        first = false;
        if (part.ref) {
            writer().link(part.text, address::page(*part.ref));
        } else {
            writer().text(part.text);
        }
    }
}

void ArticleHead::title() const
{
    writer().beginBlock({TextRole::PageTitle, tokens().head, 0, 3});
    writer().target().rules.append({writer().here(), 0, width()});
    writer().text(page().card.name);
}

void ArticleHead::episodeButtons() const
{
    const domain::EpisodeId id = page().episode.value_or(domain::EpisodeId{});
    const auto gate = content().spine.gateOf(id);
    if (!gate) {
        return;
    }
    const QString space(10, QChar(QChar::Nbsp));
    if (content().viewpoint.watched >= *gate) {
        writer().mark(tr("✓ Watched"), ArticleMark::Look::Chip, {}, tokens().ink);
    } else {
        writer().mark(tr("I have watched it"), ArticleMark::Look::PrimaryButton, address::watched(*gate),
                      tokens().onNavy);
    }
    const auto neighbour = [this, &gate, &space](int step, const QString &text) {
        const auto other = content().spine.episodeOf(domain::Gate{gate->ordinal + step});
        const bool isOpen = other && gate->ordinal + step <= content().viewpoint.watched.ordinal + 1;
        if (isOpen) {
            writer().text(space);
            writer().mark(text.arg(ArticleWords::shortEpisode(*other)), ArticleMark::Look::Button,
                          address::page(other->ref()), tokens().ink);
        }
    };
    //: Button to the episode before; %1 is "S1 E7"
    neighbour(-1, tr("‹ %1"));
    //: Button to the next episode; %1 is "S2 E1"
    neighbour(1, tr("%1 ›"));
    writer().text(QString(3, QChar(QChar::Nbsp)));
}

void ArticleHead::episodeTitle() const
{
    const QString name = page().card.name;
    if (style().forPrint) {
        title();
        return;
    }
    const bool beside = width() >= em(buttonsBesideFrom);
    const int buttons = beside ? em(24) : 0;
    if (!beside) {
        title();
        writer().beginBlock({TextRole::Ui, tokens().ink, 5, 2});
        writer().text(QString(2, QChar(QChar::Nbsp)));
        episodeButtons();
        return;
    }
    QTextTable *table = writer().table(1, {{width() - buttons, 0, 0}, {buttons, 0, 0}}, 0, 3);
    writer().enter(table, 0, 0);
    writer().beginBlock({TextRole::PageTitle, tokens().head});
    writer().target().rules.append({writer().here(), 0, width()});
    writer().text(name);
    writer().enter(table, 0, 1, 2.5, 0);
    writer().beginBlock({TextRole::Ui, tokens().ink, 0, 0, Qt::AlignTrailing});
    episodeButtons();
    writer().leave(table);
}

void ArticleHead::madeBy() const
{
    QList<QPair<QString, QList<domain::Fact>>> columns;
    for (const QString &property : {u"released"_s, u"directed by"_s, u"written by"_s}) {
        const QList<domain::Fact> facts = holdingFacts(page().facts, property);
        if (!facts.isEmpty()) {
            columns.append({property, facts});
        }
    }
    if (columns.isEmpty()) {
        return;
    }
    const int cell = std::min(width() / static_cast<int>(columns.size()), em(13));
    QTextTable *table = writer().table(1, QList<Column>(columns.size(), Column{cell, 0, units(4)}), 6, 1);
    for (int column = 0; column < columns.size(); ++column) {
        writer().enter(table, 0, column);
        label(ArticleWords::label(columns.at(column).first));
        for (const domain::Fact &fact : columns.at(column).second) {
            writer().beginBlock({TextRole::Ui, tokens().ink});
            const QString text = ArticleWords::value(fact.value, fact.unit, style().locale);
            fact.ref ? writer().link(text, address::page(*fact.ref)) : writer().text(text);
            writer().markers(fact.sources);
        }
    }
    writer().leave(table);
}

} // namespace attache::pages
