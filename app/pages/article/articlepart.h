// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/article/articlecontent.h"
#include "pages/article/documentwriter.h"

namespace attache::pages {

/// A card of a grid: a picture, a linked name and lines below it.
struct GridItem
{
    domain::PageCard card;
    QString second;
};

/// What the parts of an article share: content, writer, the width they have, and the pieces they set alike.
class ArticlePart
{
public:
    ArticlePart(DocumentWriter &writer, const ArticleContent &content, int width)
        : m_writer(writer)
        , m_content(content)
        , m_width(width)
    {}

protected:
    DocumentWriter &writer() const { return m_writer; }
    const ArticleContent &content() const { return m_content; }
    const domain::Page &page() const { return m_content.page; }
    const ArticleStyle &style() const { return m_writer.style(); }
    const painting::Tokens &tokens() const { return m_writer.style().tokens; }
    /// In pixels.
    int width() const { return m_width; }
    int em(double count) const { return qRound(count * style().type.pixelSize()); }
    int units(double count) const { return m_writer.units(count); }

    /// Title of a section, also in the table of contents.
    void section(const QString &title) const;
    /// The same with something at its other end, written by @p aside into a column of @p asideWidth pixels.
    template<typename Aside>
    void sectionWith(const QString &title, int asideWidth, Aside aside) const
    {
        QTextTable *table = openSectionRow(title, asideWidth);
        aside();
        m_writer.leave(table);
    }
    void label(const QString &text, double above = 0, double below = 0.5) const;
    /// Portrait, or the icon of the kind.
    void picture(const domain::PageCard &card, int pictureWidth) const;
    void grid(const QList<GridItem> &items, int pictureWidth) const;
    domain::PageCard cardOf(const domain::Link &link) const;

private:
    QTextTable *openSectionRow(const QString &title, int asideWidth) const;

    DocumentWriter &m_writer;
    const ArticleContent &m_content;
    int m_width;
};

} // namespace attache::pages
