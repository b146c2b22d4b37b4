// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articlepart.h"

#include "pages/article/articleobjects.h"

#include <algorithm>

namespace attache::pages {

using painting::TextRole;
using namespace Qt::StringLiterals;

namespace {

constexpr double aboveSection = 7;
constexpr double belowSection = 2;

QString iconName(domain::PageKind kind)
{
    using domain::PageKind;
    switch (kind) {
    case PageKind::Series:
    case PageKind::Episode:
    case PageKind::Work:
        return u"video-television"_s;
    case PageKind::Season:
        return u"folder"_s;
    case PageKind::Character:
        return u"view-certificate"_s;
    case PageKind::Person:
        return u"im-user"_s;
    case PageKind::Organisation:
        return u"view-list-tree"_s;
    case PageKind::Place:
        return u"go-home"_s;
    case PageKind::Term:
        return u"tag"_s;
    }
    return {};
}

} // namespace

void ArticlePart::section(const QString &title) const
{
    m_writer.flowOn();
    m_writer.beginBlock({TextRole::Section, tokens().head, aboveSection, belowSection});
    m_writer.target().sections.append({title, m_writer.here(), false});
    m_writer.text(title);
}

QTextTable *ArticlePart::openSectionRow(const QString &title, int asideWidth) const
{
    m_writer.flowOn();
    QTextTable *table = m_writer.table(1, {{m_width - asideWidth, 0, 0}, {asideWidth, 0, 0}}, aboveSection);
    m_writer.enter(table, 0, 0, 0, belowSection);
    m_writer.beginBlock({TextRole::Section, tokens().head});
    m_writer.target().sections.append({title, m_writer.here(), false});
    m_writer.text(title);
    constexpr double baselineOffset = 1.5;
    m_writer.enter(table, 0, 1, baselineOffset, 0);
    m_writer.beginBlock({TextRole::Ui, tokens().ink2, 0, 0, Qt::AlignTrailing});
    return table;
}

void ArticlePart::label(const QString &text, double above, double below) const
{
    m_writer.beginBlock({TextRole::Label, tokens().ink2, above, below});
    m_writer.text(text);
}

void ArticlePart::picture(const domain::PageCard &card, int pictureWidth) const
{
    const bool hasPortrait =
        card.ref.kind == domain::PageKind::Character || card.ref.kind == domain::PageKind::Person;
    m_writer.beginBlock({TextRole::Ui});
    m_writer.object(hasPortrait ? ArticleObjects::portrait(card.portrait, pictureWidth)
                                : ArticleObjects::icon(iconName(card.ref.kind), em(1.65)));
}

void ArticlePart::grid(const QList<GridItem> &items, int pictureWidth) const
{
    const int count = std::clamp(m_width / em(16), 1, 3);
    const int rows = (static_cast<int>(items.size()) + count - 1) / count;
    const int pictureColumn = pictureWidth + units(2.5);
    const int cell = m_width / count;
    QList<Column> columns;
    for (int column = 0; column < count; ++column) {
        columns << Column{pictureColumn, 0, 0} << Column{cell - pictureColumn, 0, units(2)};
    }
    QTextTable *table = m_writer.table(rows, columns);
    for (int i = 0; i < items.size(); ++i) {
        const GridItem &item = items.at(i);
        const int row = i / count;
        const int column = 2 * (i % count);
        m_writer.enter(table, row, column, 0, 2.5);
        picture(item.card, pictureWidth);
        m_writer.enter(table, row, column + 1, 0.5, 2.5);
        m_writer.beginBlock({TextRole::UiStrong, tokens().ink});
        m_writer.link(item.card.name, address::page(item.card.ref), true);
        if (!item.second.isEmpty()) {
            m_writer.beginBlock({TextRole::Small, tokens().ink2});
            m_writer.text(item.second);
        }
    }
    m_writer.leave(table);
}

domain::PageCard ArticlePart::cardOf(const domain::Link &link) const
{
    const auto known = m_content.cards.constFind(link.ref);
    if (known != m_content.cards.constEnd()) {
        return *known;
    }
    domain::PageCard card;
    card.ref = link.ref;
    card.name = link.name;
    card.portrait.name = link.name;
    card.portrait.kind = link.ref.kind;
    return card;
}

} // namespace attache::pages
