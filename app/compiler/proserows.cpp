// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/assembler.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

using Kind = ProseBlock::Kind;

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Heading:
        return u"heading"_s;
    case Kind::Item:
        return u"item"_s;
    case Kind::Paragraph:
        break;
    }
    return u"paragraph"_s;
}

QString inlinesOf(const ProseSpan &span)
{
    QJsonArray inlines;
    for (const ProseInline &piece : span.inlines) {
        inlines.append(QJsonArray{piece.text, piece.style, piece.link ? piece.link->ref.toString() : u""_s});
    }
    return QString::fromUtf8(QJsonDocument(inlines).toJson(QJsonDocument::Compact));
}

/// When each span became known; text behind the last source with what stands before it.
QStringList datesOf(const PageText &page, const ProseBlock &block, const StoryTime &time)
{
    const domain::Gate gate = time.body(page, block);
    QStringList dates;
    for (const ProseSpan &span : block.spans) {
        dates +=
            span.sources.isEmpty() && !dates.isEmpty() ? dates.last() : time.known(page, span.sources, gate);
    }
    return dates;
}

QString earliestOf(const QStringList &dates)
{
    QString earliest = dates.value(0);
    for (const QString &date : dates) {
        earliest = earlier(earliest, date);
    }
    return earliest;
}

/// A heading is known with the first words of its section.
QString headingKnown(const PageText &page, qsizetype heading, const StoryTime &time)
{
    QStringList dates;
    for (qsizetype i = heading + 1; i < page.body.size(); ++i) {
        const ProseBlock &block = page.body.at(i);
        if (block.kind == Kind::Heading && block.level <= page.body.at(heading).level) {
            break;
        }
        if (block.kind != Kind::Heading) {
            dates += datesOf(page, block, time);
        }
    }
    return dates.isEmpty() ? time.released(time.body(page, page.body.at(heading))) : earliestOf(dates);
}

} // namespace

void addBody(const PageText &page, Assembler &assembler)
{
    const StoryTime &time = assembler.time();
    PackContents &rows = assembler.rows();
    for (qsizetype i = 0; i < page.body.size(); ++i) {
        const ProseBlock &block = page.body.at(i);
        const domain::Gate gate = time.body(page, block);
        QStringList dates = datesOf(page, block, time);
        if (block.kind == Kind::Heading) {
            dates.fill(headingKnown(page, i, time));
        }
        storage::rows::Block row;
        row.id = static_cast<qint64>(rows.blocks.size()) + 1;
        row.page = assembler.pageId(page.ref);
        row.position = static_cast<int>(i);
        row.kind = kindWord(block.kind);
        row.level = block.level;
        row.gate = gate.ordinal;
        row.known = earliestOf(dates);
        rows.blocks.push_back(row);
        int position = 0;
        for (const ProseSpan &span : block.spans) {
            const QString &known = dates.at(position);
            const qint64 id = assembler.nextStatement();
            rows.spans.push_back({id, row.id, position, inlinesOf(span), row.gate, known});
            ++position;
            assembler.cite(id, span.sources);
            assembler.stated(row.page, known);
            for (const ProseInline &piece : span.inlines) {
                if (piece.link) {
                    const qint64 target = assembler.pageId(piece.link->ref);
                    assembler.links().add(target, row.page, row.gate, known);
                    assembler.named(target, known);
                }
            }
        }
    }
}

} // namespace attache::compiler
