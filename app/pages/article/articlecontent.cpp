// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articlecontent.h"

#include <QSet>

namespace attache::pages {

namespace {

using domain::Ref;

/// Pages that the text itself links to.
QSet<Ref> proseLinks(const domain::Page &page)
{
    QSet<Ref> links;
    for (const domain::Block &block : page.body) {
        for (const domain::Span &span : block.spans) {
            for (const domain::Inline &piece : span.inlines) {
                if (piece.link) {
                    links.insert(*piece.link);
                }
            }
        }
    }
    return links;
}

class Gatherer
{
public:
    Gatherer(const services::Encyclopedia &encyclopedia, const domain::Viewpoint &viewpoint,
             ArticleContent &content)
        : m_encyclopedia(encyclopedia)
        , m_sealed(viewpoint.sealed())
        , m_content(content)
    {}

    void gather()
    {
        gatherCards();
        gatherActors();
        gatherSeries();
        gatherColleagues();
        gatherNeighbours();
    }

private:
    void addCard(const Ref &ref)
    {
        if (m_content.cards.contains(ref)) {
            return;
        }
        if (const auto card = m_encyclopedia.card(ref, m_sealed)) {
            m_content.cards.insert(ref, *card);
        }
    }

    void gatherCards()
    {
        const domain::Page &page = m_content.page;
        for (const domain::Relation &relation : page.relations) {
            addCard(relation.to.ref);
        }
        const bool isPerson = page.card.ref.kind == domain::PageKind::Person;
        for (const domain::Role &role : page.roles) {
            addCard(isPerson ? role.character.ref : role.person.ref);
        }
        for (const domain::PageCard &card : page.cast) {
            m_content.cards.insert(card.ref, card);
        }
    }

    void gatherActors()
    {
        for (const domain::PageCard &card : m_content.page.cast) {
            QStringList names;
            for (const services::RoleRow &row :
                 m_encyclopedia.roles({std::nullopt, card.ref, std::nullopt}, m_sealed)) {
                if (row.character && !names.contains(row.person.name)) {
                    names += row.person.name;
                }
            }
            m_content.actors.insert(card.ref, names.join(QStringLiteral(", ")));
        }
    }

    void gatherSeries()
    {
        m_content.pack = m_encyclopedia.info();
        const auto subject = Ref::parse(m_content.pack.subject);
        if (const auto series = subject ? m_encyclopedia.card(*subject, m_sealed) : std::nullopt) {
            m_content.seriesName = series->name;
        }
        if (m_content.page.card.ref.kind == domain::PageKind::Series) {
            m_content.seasons = m_encyclopedia.seasons(m_sealed);
        }
    }

    void gatherColleagues()
    {
        const domain::Page &page = m_content.page;
        if (page.card.ref.kind == domain::PageKind::Person && !page.credits.isEmpty()) {
            m_content.colleagues =
                services::Connections(m_encyclopedia).workedWithBefore(page.card.ref, m_sealed);
        }
    }

    void gatherNeighbours()
    {
        const domain::Page &page = m_content.page;
        m_content.linksHere = m_encyclopedia.linksTo(page.card.ref, m_sealed);
        QSet<Ref> shown{page.card.ref};
        for (const domain::Relation &relation : page.relations) {
            shown.insert(relation.to.ref);
        }
        const QSet<Ref> linked = proseLinks(page);
        for (const domain::PageCard &card : std::as_const(m_content.linksHere)) {
            if (linked.contains(card.ref) && !shown.contains(card.ref)) {
                m_content.related += card;
            }
        }
    }

    const services::Encyclopedia &m_encyclopedia;
    domain::Viewpoint m_sealed;
    ArticleContent &m_content;
};

} // namespace

base::Result<ArticleContent, services::LookupError> gatherArticle(const services::Encyclopedia &encyclopedia,
                                                                  const domain::Ref &ref,
                                                                  const domain::Viewpoint &viewpoint)
{
    auto page = encyclopedia.page(ref, viewpoint);
    if (!page) {
        return base::failure(std::move(page.error()));
    }
    ArticleContent content;
    content.page = std::move(*page);
    content.viewpoint = viewpoint;
    content.spine = encyclopedia.spine();
    Gatherer(encyclopedia, viewpoint, content).gather();
    return content;
}

} // namespace attache::pages
