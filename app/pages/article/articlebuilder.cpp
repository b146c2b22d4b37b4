// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articlebuilder.h"

#include "pages/article/articlecredits.h"
#include "pages/article/articlefacts.h"
#include "pages/article/articlehead.h"
#include "pages/article/articleobjects.h"
#include "pages/article/articleprose.h"
#include "pages/article/articlereferences.h"
#include "pages/article/articlestory.h"
#include "pages/article/heightestimate.h"

#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>

#include <algorithm>

namespace attache::pages {

using domain::PageKind;
using painting::TextRole;
using namespace Qt::StringLiterals;

namespace {

constexpr double sideMargin = 7;  // units
constexpr double topMargin = 6.5; // units
constexpr double bottomMargin = 12;
constexpr double columnGap = 9;
constexpr double textAtMost = 56;   // em
constexpr double factsWidth = 21.6; // em
constexpr double knownWidth = 28.5; // em
constexpr double textAtLeast = 30;  // em

ArticleDocument emptyDocument(const ArticleStyle &style)
{
    ArticleDocument result;
    result.document = std::make_unique<QTextDocument>();
    QTextDocument &document = *result.document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    // Null, which is not what it is by default: no size to set anything for.
    document.setPageSize(QSizeF(0, 0));
    document.setDefaultFont(style.type.font(TextRole::Body));
    document.setIndentWidth(style.type.units(5));
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(style.direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    // What stays free behind the text is told block by block; to align tables at the right edge Qt counts a
    // left margin twice.
    const bool mirrored = style.direction == Qt::RightToLeft;
    frame.setLeftMargin(mirrored ? 0 : style.type.units(sideMargin));
    frame.setRightMargin(mirrored ? style.type.units(sideMargin) : 0);
    frame.setTopMargin(style.type.units(topMargin));
    frame.setBottomMargin(style.type.units(bottomMargin));
    document.rootFrame()->setFrameFormat(frame);
    return result;
}

/// The shapes of the letters, which Qt forgets after the layout unless told otherwise, are wanted once more
/// to paint them.
void keepShapes(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        block.layout()->setCacheEnabled(true);
    }
}

/// Where the columns of a page are, in pixels.
struct Columns
{
    int text = 0;
    int facts = 0;
    int gap = 0;
    bool beside() const { return facts > 0; }
};

Columns columnsFor(const ArticleContent &content, const ArticleStyle &style)
{
    const double em = style.type.pixelSize();
    const int available = style.width - 2 * style.type.units(sideMargin);
    const int most = qRound(textAtMost * em);
    const bool isSeason = content.page.card.ref.kind == PageKind::Season;
    Columns columns;
    columns.gap = style.type.units(columnGap);
    int facts = qRound((isSeason ? knownWidth : factsWidth) * em);
    if (isSeason && available - facts - columns.gap < textAtLeast * em) {
        facts = qRound(factsWidth * em);
    }
    if (style.wide && available - facts - columns.gap >= textAtLeast * em) {
        columns.facts = facts;
        columns.text = std::min(available - facts - columns.gap, most);
    } else {
        columns.text = std::min(available, most);
    }
    return columns;
}

class PageSetter
{
    Q_DECLARE_TR_FUNCTIONS(Article)
public:
    PageSetter(DocumentWriter &writer, const ArticleContent &content, const Columns &columns, bool hasFacts)
        : m_writer(writer)
        , m_content(content)
        , m_columns(columns)
        , m_beside(columns.beside() && hasFacts)
        , m_hasFacts(hasFacts)
        , m_width(columns.text)
    {}

    void write()
    {
        m_writer.setTrailing(m_writer.style().width - m_writer.units(sideMargin) - m_columns.text);
        if (!m_beside) {
            writeText();
            return;
        }
        QTextTable *table =
            m_writer.table(1, {{m_columns.text + m_columns.gap, 0, m_columns.gap}, {m_columns.facts, 0, 0}});
        // Facts first, which tell how much text stands beside them; in the document they come second.
        m_writer.enter(table, 0, 1);
        const ArticleFacts facts(m_writer, m_content, m_columns.facts);
        kind() == PageKind::Season ? facts.writeKnown() : facts.writeColumn();
        const double height = estimatedHeight(m_writer.cellOf(table, 0, 1), m_columns.facts);
        m_writer.enter(table, 0, 0);
        m_writer.setBeside(table, 0, 0, m_columns.text, height);
        writeText();
        m_writer.endBeside();
    }

private:
    PageKind kind() const { return m_content.page.card.ref.kind; }

    void writeText()
    {
        m_writer.target().sections.append({tr("Introduction"), m_writer.here(), false});
        ArticleHead(m_writer, m_content, m_width).write();
        const ArticleFacts facts(m_writer, m_content, m_width);
        if (!m_beside && m_hasFacts && kind() != PageKind::Season) {
            facts.writeBand();
        }
        ArticleProse(m_writer, m_content, m_width)
            .write(kind() == PageKind::Episode ? tr("Recap") : QString());
        if (!m_beside && kind() == PageKind::Season) {
            facts.writeKnown();
        }
        writeKind();
        const ArticleReferences references(m_writer, m_content, m_width);
        references.related();
        references.linksHere();
        references.sources();
        if (!m_beside && !(kind() == PageKind::Season && m_hasFacts)) {
            facts.shieldLine();
        }
    }

    void writeKind()
    {
        const ArticleStory story(m_writer, m_content, m_width);
        const ArticleCredits credits(m_writer, m_content, m_width);
        switch (kind()) {
        case PageKind::Character:
            story.relations(tr("Relations"));
            story.appearances();
            break;
        case PageKind::Person:
            credits.inTheSeries();
            credits.elsewhere();
            credits.awards();
            credits.utterances();
            break;
        case PageKind::Work:
            credits.people();
            credits.awards();
            break;
        case PageKind::Episode:
            story.cast();
            break;
        case PageKind::Season:
            story.episodes();
            credits.figures();
            break;
        case PageKind::Series:
            story.seasons();
            credits.seriesAwards();
            credits.figures();
            break;
        case PageKind::Organisation:
            story.relations(tr("Members"));
            break;
        case PageKind::Place:
        case PageKind::Term:
            story.relations(tr("Relations"));
            break;
        }
    }

    DocumentWriter &m_writer;
    const ArticleContent &m_content;
    Columns m_columns;
    bool m_beside;
    bool m_hasFacts;
    int m_width;
};

} // namespace

ArticleDocument ArticleBuilder::build(const ArticleContent &content, const ArticleStyle &style)
{
    ArticleDocument result = emptyDocument(style);
    DocumentWriter writer(result, style);
    const Columns columns = columnsFor(content, style);
    const bool hasFacts = content.page.card.ref.kind == PageKind::Season
                              ? !content.page.facts.isEmpty()
                              : ArticleFacts(writer, content, columns.facts).hasAny();
    PageSetter(writer, content, columns, hasFacts).write();
    keepShapes(*result.document);
    // The layout comes last: one that exists would set the page anew after every word. Without a size of the
    // document it sets nothing yet; whoever shows or prints the document gives it one.
    ArticleObjects::install(result.document.get(), style.tokens);
    return result;
}

ArticleDocument ArticleBuilder::buildMissing(const ArticleStyle &style)
{
    ArticleDocument result = emptyDocument(style);
    DocumentWriter writer(result, style);
    writer.setTrailing(style.type.units(sideMargin));
    writer.beginBlock({TextRole::Ui, style.tokens.ink3, 24, 3, Qt::AlignHCenter});
    writer.object(ArticleObjects::icon(u"view-list-details"_s, style.type.units(8)));
    writer.beginBlock({TextRole::CardTitle, style.tokens.head, 0, 1, Qt::AlignHCenter});
    writer.text(tr("There is no such page."));
    writer.beginBlock({TextRole::Ui, style.tokens.ink2, 0, 0, Qt::AlignHCenter});
    writer.text(tr("Search for a name, or go back to where you were."));
    ArticleObjects::install(result.document.get(), style.tokens);
    return result;
}

} // namespace attache::pages
