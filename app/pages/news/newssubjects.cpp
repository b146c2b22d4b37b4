// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/news/newssubjects.h"

#include "base/textfolding.h"
#include "services/encyclopedia.h"

#include <QTextDocumentFragment>

#include <algorithm>

namespace attache::pages {

namespace {

constexpr qsizetype mostPages = 8;
constexpr int listLimit = 2000;

void addOnce(QList<domain::Link> *links, const domain::Link &link)
{
    const bool known = std::ranges::find(*links, link.ref, &domain::Link::ref) != links->end();
    if (!known && links->size() < mostPages) {
        *links += link;
    }
}

/// "archive:<source>" without the word before the colon; empty for fetched items.
QString sourceOf(const domain::NewsItem &item)
{
    const QString prefix = QStringLiteral("archive:");
    return item.id.startsWith(prefix) ? item.id.sliced(prefix.size()) : QString();
}

} // namespace

NewsSubjects subjectsOf(const domain::NewsItem &item, const services::Encyclopedia &encyclopedia,
                        const domain::Viewpoint &viewpoint)
{
    NewsSubjects subjects;
    if (item.sealed) {
        return subjects;
    }
    if (const QString source = sourceOf(item); !source.isEmpty()) {
        const QList<domain::Event> events = encyclopedia.timeline(viewpoint);
        for (const domain::Event &event : events) {
            if (std::ranges::find(event.sources, source, &domain::Source::id) == event.sources.end()) {
                continue;
            }
            subjects.events += event.title;
            for (const domain::Link &link : event.about) {
                addOnce(&subjects.pages, link);
            }
        }
    }
    const QString plain = item.title + u' ' + QTextDocumentFragment::fromHtml(item.html).toPlainText();
    const QString text = u' ' + base::fold(plain) + u' ';
    using enum domain::PageKind;
    for (const domain::PageKind kind : {Season, Person, Character}) {
        const QList<domain::PageCard> cards = encyclopedia.list(kind, viewpoint, {}, listLimit).cards;
        for (const domain::PageCard &card : cards) {
            // Names of one word are words of every day too often.
            const QString name = base::fold(card.name);
            if (name.contains(u' ') && text.contains(u' ' + name + u' ')) {
                addOnce(&subjects.pages, {card.ref, card.name});
            }
        }
    }
    return subjects;
}

} // namespace attache::pages
