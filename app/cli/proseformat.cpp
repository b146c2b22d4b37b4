// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/proseformat.h"

using namespace Qt::StringLiterals;

namespace attache::cli {

namespace {

QString inlineHtml(const domain::Inline &piece)
{
    QString html = piece.text.toHtmlEscaped();
    if (piece.emphasis) {
        html = u"<em>"_s + html + u"</em>"_s;
    }
    if (piece.strong) {
        html = u"<strong>"_s + html + u"</strong>"_s;
    }
    if (piece.link) {
        html = u"<a href=\""_s + piece.link->toString() + u"\">"_s + html + u"</a>"_s;
    }
    return html;
}

QString blockHtml(const domain::Block &block)
{
    QString html;
    for (const domain::Span &span : block.spans) {
        for (const domain::Inline &piece : span.inlines) {
            html += inlineHtml(piece);
        }
        for (const int source : span.sources) {
            html += u"<sup>%1</sup>"_s.arg(source + 1);
        }
    }
    switch (block.kind) {
    case domain::Block::Kind::Heading:
        return u"<h3>"_s + html + u"</h3>"_s;
    case domain::Block::Kind::ListItem:
        return u"<ul><li>"_s + html + u"</li></ul>"_s;
    case domain::Block::Kind::Paragraph:
    case domain::Block::Kind::Veil:
        break;
    }
    return u"<p>"_s + html + u"</p>"_s;
}

} // namespace

QList<ProseSection> proseSections(const domain::Page &page)
{
    QList<ProseSection> sections;
    ProseSection current;
    const auto finish = [&] {
        if (!current.text.isEmpty()) {
            sections += current;
        }
        current = {};
    };
    for (const domain::Block &block : page.body) {
        if (block.kind == domain::Block::Kind::Veil) {
            continue;
        }
        if (block.kind == domain::Block::Kind::Heading && block.level == 1) {
            finish();
            current.heading = domain::plainText(block);
            continue;
        }
        if (!current.text.isEmpty()) {
            current.text += u"\n\n"_s;
        }
        current.text += domain::plainText(block);
        current.html += blockHtml(block);
    }
    finish();
    return sections;
}

} // namespace attache::cli
