// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articlereferences.h"

#include "pages/article/articleobjects.h"
#include "pages/article/articlewords.h"

#include <QMap>

namespace attache::pages {

using painting::TextRole;
using namespace Qt::StringLiterals;

namespace {

constexpr int relatedPortrait = 30;
constexpr qsizetype relatedAtMost = 9;

} // namespace

void ArticleReferences::related() const
{
    if (content().related.isEmpty()) {
        return;
    }
    section(tr("Related"));
    QList<GridItem> items;
    for (const domain::PageCard &card :
         content().related.first(std::min(relatedAtMost, content().related.size()))) {
        items.append({card, card.subtitle.isEmpty() ? ArticleWords::kindName(card.ref.kind)
                                                    : ArticleWords::sentence(card.subtitle)});
    }
    grid(items, qRound(style().type.scaled(relatedPortrait)));
}

void ArticleReferences::linksHere() const
{
    if (content().linksHere.isEmpty()) {
        return;
    }
    section(tr("What links here"));
    QMap<domain::PageKind, QList<domain::PageCard>> byKind;
    for (const domain::PageCard &card : content().linksHere) {
        byKind[card.ref.kind].append(card);
    }
    const int kindColumn = em(8);
    QTextTable *table =
        writer().table(static_cast<int>(byKind.size()), {{kindColumn, 0, 0}, {width() - kindColumn, 0, 0}});
    int row = 0;
    for (auto group = byKind.cbegin(); group != byKind.cend(); ++group, ++row) {
        writer().enter(table, row, 0, 0.75, 0.75);
        writer().beginBlock({TextRole::Ui, tokens().ink2});
        writer().text(ArticleWords::kindName(group.key()));
        writer().enter(table, row, 1, 0.75, 0.75);
        writer().beginBlock({TextRole::Ui, tokens().ink2});
        bool first = true;
        for (const domain::PageCard &card : group.value()) {
            if (!first) {
                writer().text(u" · "_s);
            }
            first = false;
            writer().link(card.name, address::page(card.ref));
        }
    }
    writer().leave(table);
}

void ArticleReferences::sources() const
{
    const QList<domain::Source> &sources = page().sources;
    if (sources.isEmpty()) {
        return;
    }
    section(tr("Sources"));
    const int number = em(2.2);
    QTextTable *table =
        writer().table(static_cast<int>(sources.size()), {{number, 0, units(2)}, {width() - number, 0, 0}});
    for (int row = 0; row < sources.size(); ++row) {
        const domain::Source &source = sources.at(row);
        writer().enter(table, row, 0, 0.6, 0.6);
        writer().beginBlock({TextRole::Ui, tokens().ink2, 0, 0, Qt::AlignTrailing});
        writer().text(style().locale.toString(row + 1));
        writer().enter(table, row, 1, 0.6, 0.6);
        writer().beginBlock({TextRole::Ui, tokens().ink2});
        if (!source.sealed && !source.title.isEmpty()) {
            const QString title = ArticleWords::sourceTitle(source.title);
            source.url.isEmpty() ? writer().text(title) : writer().link(title, source.url);
            writer().text(u"  "_s);
        }
        QStringList origin{source.publisher};
        if (source.published.isValid()) {
            origin += ArticleWords::date(source.published, style().locale);
        }
        writer().text(origin.join(u", "_s));
        if (source.sealed && style().veil != services::Settings::Veil::Silent) {
            writer().text(u"  "_s);
            writer().object(ArticleObjects::seal(em(1.05)));
            writer().text(QString(QChar(QChar::Nbsp)) + tr("Sealed"), tokens().oxblood, TextRole::Small);
        }
    }
    writer().leave(table);
}

} // namespace attache::pages
