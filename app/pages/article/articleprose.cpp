// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articleprose.h"

#include "pages/article/articleobjects.h"
#include "pages/article/articlewords.h"

namespace attache::pages {

using domain::Block;
using painting::TextRole;
using Veil = services::Settings::Veil;

namespace {

constexpr double paragraphGap = 3;
constexpr double buttonsFrom = 40; // em of width that a veil needs for buttons beside its text

} // namespace

void ArticleProse::write(const QString &title) const
{
    const QList<Block> &body = page().body;
    const bool startsWithHeading = !body.isEmpty() && body.first().kind == Block::Kind::Heading;
    if (!title.isEmpty() && !body.isEmpty() && !startsWithHeading) {
        section(title);
    }
    for (qsizetype i = 0; i < body.size(); ++i) {
        const Block &current = body.at(i);
        if (current.kind != Block::Kind::Veil) {
            block(current);
        } else if (style().veil != Veil::Silent) {
            const bool inList = i > 0 && body.at(i - 1).kind == Block::Kind::ListItem &&
                                i + 1 < body.size() && body.at(i + 1).kind == Block::Kind::ListItem;
            inList ? compactVeil(current.sealedUntil) : veil(current.sealedUntil);
        }
    }
}

void ArticleProse::block(const Block &block) const
{
    switch (block.kind) {
    case Block::Kind::Heading:
        if (block.level <= 1) {
            section(domain::plainText(block));
        } else {
            writer().beginBlock({TextRole::CardTitle, tokens().head, 4, 1});
            writer().text(domain::plainText(block));
        }
        break;
    case Block::Kind::Paragraph:
        writer().beginBlock({TextRole::Body, tokens().ink, 0, paragraphGap, Qt::AlignLeading, true});
        spans(block);
        break;
    case Block::Kind::ListItem:
        writer().beginListItem({TextRole::Body, tokens().ink, 0, 1, Qt::AlignLeading, true}, block.level);
        spans(block);
        break;
    case Block::Kind::Veil:
        break;
    }
}

void ArticleProse::spans(const Block &block) const
{
    for (const domain::Span &span : block.spans) {
        for (const domain::Inline &piece : span.inlines) {
            if (piece.link) {
                writer().link(piece.text, address::page(*piece.link), piece.strong);
            } else {
                writer().emphasised(piece.text, piece.emphasis, piece.strong);
            }
        }
        writer().markers(span.sources);
    }
}

void ArticleProse::veilButtons(domain::Gate gate, bool below) const
{
    if (style().veil == Veil::NameEpisode) {
        writer().mark(tr("I have watched it"), ArticleMark::Look::Button, address::watched(gate),
                      tokens().ink);
        if (below) {
            writer().beginBlock({TextRole::Ui, tokens().ink, 3, 2});
            writer().text(QString(3, QChar(QChar::Nbsp)));
        } else {
            writer().text(QString(6, QChar(QChar::Nbsp)));
        }
    }
    writer().mark(tr("Open anyway…"), ArticleMark::Look::QuietButton, address::open(gate), tokens().oxblood);
}

void ArticleProse::veil(domain::Gate gate) const
{
    const bool beside = width() >= em(buttonsFrom) && !style().forPrint;
    const int sealColumn = units(4) + em(3.3) + units(4);
    const int buttonColumn = beside ? em(21.5) : 0;
    QList<Column> columns{{sealColumn, units(4), 0}, {width() - sealColumn - buttonColumn, 0, units(3)}};
    if (beside) {
        columns.append({buttonColumn, 0, units(5)});
    }
    QTextTable *table = writer().table(1, columns, 3, 5);
    writer().target().sections.append({QString(), table->firstCursorPosition(), true});
    writer().box(ArticleBox::Look::Veil, table, 0, 1, 0, width());
    writer().enter(table, 0, 0, 3, 3);
    writer().beginBlock({TextRole::Ui});
    writer().object(ArticleObjects::seal(em(3.3)));
    writer().enter(table, 0, 1, 4, 4);
    writer().beginBlock({TextRole::UiStrong, tokens().oxblood, 0, 0.5});
    writer().text(ArticleWords::veilTitle(style().veil, gate, content().spine));
    writer().beginBlock({TextRole::Small, tokens().ink2});
    writer().text(tr("This part opens once you have watched it."));
    if (beside) {
        writer().enter(table, 0, 2, 6.2, 0);
        writer().beginBlock({TextRole::Ui, tokens().ink, 0, 0, Qt::AlignTrailing});
        veilButtons(gate, false);
    } else if (!style().forPrint) {
        writer().beginBlock({TextRole::Ui, tokens().ink, 4, 2});
        writer().text(QString(3, QChar(QChar::Nbsp)));
        veilButtons(gate, width() - sealColumn < em(24));
    }
    writer().leave(table);
}

void ArticleProse::compactVeil(domain::Gate gate) const
{
    const int sealColumn = units(3) + em(1.95) + units(2.5);
    QTextTable *table =
        writer().table(1, {{sealColumn, units(3), 0}, {width() - sealColumn, 0, units(3)}}, 1, 2);
    writer().box(ArticleBox::Look::CompactVeil, table, 0, 1, 0, width());
    writer().enter(table, 0, 0, 1.5, 1.5);
    writer().beginBlock({TextRole::Ui});
    writer().object(ArticleObjects::seal(em(1.95)));
    writer().enter(table, 0, 1, 2.6, 1.5);
    writer().beginBlock({TextRole::UiStrong, tokens().oxblood});
    writer().text(ArticleWords::veilTitle(style().veil, gate, content().spine));
    writer().leave(table);
}

} // namespace attache::pages
