// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/prosebuilder.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

bool isBlank(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isSpace(); });
}

bool hasWord(const ProseSpan &span)
{
    return std::ranges::any_of(span.inlines, [](const ProseInline &piece) {
        return std::ranges::any_of(piece.text, [](QChar c) { return c.isLetterOrNumber(); });
    });
}

bool sameLink(const std::optional<Reference> &a, const std::optional<Reference> &b)
{
    return a.has_value() == b.has_value() && (!a || a->ref == b->ref);
}

void append(ProseSpan &span, const QString &text, int style, const std::optional<Reference> &link)
{
    if (!span.inlines.isEmpty() && span.inlines.last().style == style &&
        sameLink(span.inlines.last().link, link)) {
        span.inlines.last().text += text;
    } else {
        span.inlines += ProseInline{text, style, link};
    }
}

QString withoutStart(const QString &text)
{
    const auto start = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); });
    return text.sliced(start - text.begin());
}

QString withoutEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace()) {
        text.chop(1);
    }
    return text;
}

} // namespace

ProseBuilder::ProseBuilder(ProseBlock::Kind kind, int level, const ReadContext &context)
    : m_context(context)
{
    m_block.kind = kind;
    m_block.level = level;
}

void ProseBuilder::addText(const Location &at, const QString &text, int style,
                           const std::optional<Reference> &link)
{
    if (m_block.spans.isEmpty()) {
        const QString start = withoutStart(text);
        if (start.isEmpty()) {
            return;
        }
        m_block.at = at;
        m_block.spans += ProseSpan{at, {ProseInline{start, style, link}}, {}};
        return;
    }
    if (m_block.spans.last().sources.isEmpty()) {
        append(m_block.spans.last(), text, style, link);
        return;
    }
    if (isBlank(text)) {
        m_gap += text; // the group of citations may go on behind it
        return;
    }
    m_block.spans += ProseSpan{at, {}, {}};
    if (!m_gap.isEmpty()) {
        append(m_block.spans.last(), u" "_s, 0, std::nullopt);
        m_gap.clear();
    }
    append(m_block.spans.last(), text, style, link);
}

void ProseBuilder::addCitation(const Location &at, const QString &source)
{
    if (m_block.kind == ProseBlock::Kind::Heading) {
        m_context.diagnostics.error(at, u"a source in a heading"_s, u"cite it in the text below"_s);
        return;
    }
    if (m_block.spans.isEmpty()) {
        m_context.diagnostics.error(at, u"a source before any text"_s, u"cite it behind what it supports"_s);
        return;
    }
    m_gap.clear();
    QList<Citation> &sources = m_block.spans.last().sources;
    if (std::ranges::find(sources, source, &Citation::source) != sources.end()) {
        m_context.diagnostics.error(at, u"source '%1' is cited twice"_s.arg(source), u"cite it once"_s);
    } else {
        sources += Citation{at, source};
    }
}

void ProseBuilder::checkCitations()
{
    if (m_block.kind == ProseBlock::Kind::Heading) {
        return;
    }
    const ProseSpan &last = m_block.spans.last();
    if (m_block.spans.size() == 1 && last.sources.isEmpty()) {
        m_context.diagnostics.error(m_block.at, u"a paragraph without a source"_s,
                                    u"cite one with [^id], or remove the paragraph"_s);
    } else if (last.sources.isEmpty() && hasWord(last)) {
        m_context.diagnostics.warning(last.at, u"text behind the last source of its paragraph"_s,
                                      u"cite what supports it with [^id]"_s);
    }
}

void ProseBuilder::takeHeadingGate()
{
    static const QRegularExpression pattern(u"\\s*\\{([^{}]*)\\}\\s*$"_s);
    QString &text = m_block.spans.last().inlines.last().text;
    const auto match = pattern.match(text);
    if (match.hasMatch()) {
        text.truncate(match.capturedStart());
        m_block.gate =
            readGate(match.captured(1).trimmed(), m_block.at, m_context).value_or(domain::openToAll);
    }
}

std::optional<ProseBlock> ProseBuilder::finish()
{
    if (m_block.spans.isEmpty()) {
        return std::nullopt;
    }
    if (m_block.kind == ProseBlock::Kind::Heading) {
        takeHeadingGate();
    }
    QList<ProseInline> &tail = m_block.spans.last().inlines;
    while (!tail.isEmpty()) {
        tail.last().text = withoutEnd(tail.last().text);
        if (!tail.last().text.isEmpty()) {
            break;
        }
        tail.removeLast();
    }
    if (tail.isEmpty()) {
        m_context.diagnostics.error(m_block.at, u"a heading without words"_s, u"name it"_s);
        return std::nullopt;
    }
    checkCitations();
    return m_block;
}

} // namespace attache::compiler
