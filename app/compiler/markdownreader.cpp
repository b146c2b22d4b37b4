// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/markdownreader.h"

#include "compiler/prosebuilder.h"

#include <QRegularExpression>

#include <md4c.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace attache::compiler {

namespace {

// CommonMark knows no citations: each becomes a number between two private characters, which the parser
// passes through as text.
constexpr char16_t citationStart = 0xE000;
constexpr char16_t citationEnd = 0xE001;

int styleOf(int emphasis, int strong)
{
    return (emphasis > 0 ? 1 : 0) + (strong > 0 ? 2 : 0);
}

class Reader
{
public:
    Reader(const Location &first, const ReadContext &context)
        : m_first(first)
        , m_context(context)
    {}

    QList<ProseBlock> read(const QString &text);

private:
    QString takeCitations(const QString &text);
    void refuseDefinitions(const QString &text);
    int enterBlock(MD_BLOCKTYPE type, const void *detail);
    int leaveBlock(MD_BLOCKTYPE type);
    int enterSpan(MD_SPANTYPE type, const void *detail);
    int leaveSpan(MD_SPANTYPE type);
    int addText(MD_TEXTTYPE type, const char *text, MD_SIZE size);
    void addPlain(const Location &at, const QString &text);
    void begin(ProseBlock::Kind kind, int level);
    void finish();
    void refuse(const QString &what, const QString &toDo);
    Location locate(const char *place);

    Location m_first;
    const ReadContext &m_context;
    QByteArray m_bytes;
    QList<qsizetype> m_lineEnds;
    QStringList m_citations;
    QList<ProseBlock> m_blocks;
    std::optional<ProseBuilder> m_builder;
    int m_listDepth = 0;
    int m_emphasis = 0;
    int m_strong = 0;
    bool m_inLink = false;
    bool m_linkHasText = false;
    /// A refused construct is open: its text is not looked at.
    int m_refused = 0;
    QString m_href;
    Location m_last;
};

QString Reader::takeCitations(const QString &text)
{
    static const QRegularExpression pattern(u"(?<!\\\\)\\[\\^([^\\]\\s\\[]*)\\]"_s);
    QString plain;
    qsizetype end = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        plain += text.sliced(end, match.capturedStart() - end);
        plain += QString(QChar(citationStart)) + QString::number(m_citations.size()) + QChar(citationEnd);
        m_citations += match.captured(1);
        end = match.capturedEnd();
    }
    return plain + text.sliced(end);
}

void Reader::refuseDefinitions(const QString &text)
{
    static const QRegularExpression definition(u"^ {0,3}\\[[^\\]]+\\]:"_s);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Location at{m_first.file, m_first.line + static_cast<int>(i)};
        const QString &line = lines.at(i);
        if (definition.match(line).hasMatch()) {
            m_context.diagnostics.error(at, u"a definition of a link or footnote"_s,
                                        u"write [text](kind:slug), or add the source to sources/"_s);
        }
        const bool isPrivate = std::ranges::any_of(line, [](QChar c) {
            return c.category() == QChar::Other_PrivateUse || c.category() == QChar::Other_NotAssigned;
        });
        if (isPrivate) {
            m_context.diagnostics.error(at, u"a character without a meaning"_s, u"remove it"_s);
        }
    }
}

Location Reader::locate(const char *place)
{
    // The parser hands out pieces of what it was given; anything else keeps the place before.
    const char *begin = m_bytes.constData();
    if (std::less_equal<>()(begin, place) && std::less<>()(place, begin + m_bytes.size())) {
        const auto line = std::ranges::lower_bound(m_lineEnds, place - begin) - m_lineEnds.begin();
        m_last = {m_first.file, m_first.line + static_cast<int>(line)};
    }
    return m_last;
}

void Reader::refuse(const QString &what, const QString &toDo)
{
    m_context.diagnostics.error(m_last, what, toDo);
}

void Reader::begin(ProseBlock::Kind kind, int level)
{
    finish();
    m_builder.emplace(kind, level, m_context);
}

void Reader::finish()
{
    if (m_builder && !m_builder->isEmpty()) {
        if (auto block = m_builder->finish()) {
            m_blocks += *block;
        }
    }
    m_builder.reset();
}

int Reader::enterBlock(MD_BLOCKTYPE type, const void *detail)
{
    switch (type) {
    case MD_BLOCK_UL:
        finish();
        ++m_listDepth;
        break;
    case MD_BLOCK_LI:
        begin(ProseBlock::Kind::Item, m_listDepth);
        break;
    case MD_BLOCK_P:
        begin(m_listDepth > 0 ? ProseBlock::Kind::Item : ProseBlock::Kind::Paragraph, m_listDepth);
        break;
    case MD_BLOCK_H: {
        const auto level = static_cast<int>(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        // Its line is known with its first text; a level that does not fit is reported there.
        begin(ProseBlock::Kind::Heading, level - 1);
        break;
    }
    case MD_BLOCK_OL:
        finish();
        ++m_listDepth;
        ++m_refused;
        break;
    case MD_BLOCK_QUOTE:
    case MD_BLOCK_CODE:
    case MD_BLOCK_HTML:
        finish();
        ++m_refused;
        break;
    case MD_BLOCK_HR:
        refuse(u"a rule"_s, u"begin a section with a heading"_s);
        break;
    default:
        break;
    }
    return 0;
}

int Reader::leaveBlock(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_UL:
        finish();
        --m_listDepth;
        break;
    case MD_BLOCK_OL:
        m_builder.reset();
        --m_listDepth;
        --m_refused;
        refuse(u"a numbered list"_s, u"begin its items with '- '"_s);
        break;
    case MD_BLOCK_QUOTE:
        m_builder.reset();
        --m_refused;
        refuse(u"a quotation"_s, u"say it in our own words"_s);
        break;
    case MD_BLOCK_CODE:
        --m_refused;
        refuse(u"code or an indented paragraph"_s, u"begin the line at its margin"_s);
        break;
    case MD_BLOCK_HTML:
        --m_refused;
        refuse(u"HTML"_s, u"write Markdown"_s);
        break;
    case MD_BLOCK_LI:
    case MD_BLOCK_P:
    case MD_BLOCK_H:
        finish();
        break;
    default:
        break;
    }
    return 0;
}

int Reader::enterSpan(MD_SPANTYPE type, const void *detail)
{
    switch (type) {
    case MD_SPAN_EM:
        ++m_emphasis;
        break;
    case MD_SPAN_STRONG:
        ++m_strong;
        break;
    case MD_SPAN_A: {
        const MD_ATTRIBUTE &href = static_cast<const MD_SPAN_A_DETAIL *>(detail)->href;
        m_href = QString::fromUtf8(href.text, static_cast<qsizetype>(href.size));
        m_inLink = true;
        m_linkHasText = false;
        break;
    }
    default:
        ++m_refused;
        break;
    }
    return 0;
}

int Reader::leaveSpan(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        --m_emphasis;
        break;
    case MD_SPAN_STRONG:
        --m_strong;
        break;
    case MD_SPAN_A:
        if (!m_linkHasText) {
            refuse(u"a link without words"_s, u"write [words](kind:slug)"_s);
        }
        m_inLink = false;
        break;
    case MD_SPAN_IMG:
        --m_refused;
        refuse(u"an image"_s, u"remove it; the program draws its own"_s);
        break;
    default:
        --m_refused;
        refuse(u"code"_s, u"write plain words"_s);
        break;
    }
    return 0;
}

void Reader::addPlain(const Location &at, const QString &text)
{
    std::optional<Reference> link;
    if (m_inLink) {
        const auto ref = domain::Ref::parse(m_href);
        if (!ref && !m_linkHasText) {
            m_context.diagnostics.error(at, u"a link to '%1'"_s.arg(m_href),
                                        u"link a page, as (character:kate-wyler), or cite a source"_s);
        }
        if (ref) {
            link = Reference{at, *ref};
        }
        m_linkHasText = true;
    }
    m_builder->addText(at, text, styleOf(m_emphasis, m_strong), link);
}

int Reader::addText(MD_TEXTTYPE type, const char *text, MD_SIZE size)
{
    const Location at = locate(text);
    QString plain = QString::fromUtf8(text, static_cast<qsizetype>(size));
    if (type == MD_TEXT_HTML && m_refused == 0) {
        refuse(u"HTML"_s, u"write Markdown"_s);
        return 0;
    }
    if (m_refused > 0 || !m_builder) {
        return 0;
    }
    if (type == MD_TEXT_ENTITY) {
        refuse(u"an entity (%1)"_s.arg(plain), u"write the character itself"_s);
        return 0;
    }
    if (type == MD_TEXT_SOFTBR || type == MD_TEXT_BR) {
        plain = u" "_s;
    }
    while (!plain.isEmpty()) {
        const qsizetype start = plain.indexOf(QChar(citationStart));
        const qsizetype end = plain.indexOf(QChar(citationEnd), start + 1);
        if (start < 0 || end < 0) {
            addPlain(at, plain);
            break;
        }
        if (start > 0) {
            addPlain(at, plain.first(start));
        }
        const qsizetype number = plain.sliced(start + 1, end - start - 1).toLongLong();
        if (number >= 0 && number < m_citations.size()) {
            m_builder->addCitation(at, m_citations.at(number));
        }
        plain = plain.sliced(end + 1);
    }
    return 0;
}

QList<ProseBlock> Reader::read(const QString &text)
{
    refuseDefinitions(text);
    m_bytes = takeCitations(text).toUtf8();
    m_last = m_first;
    for (qsizetype i = 0; i < m_bytes.size(); ++i) {
        if (m_bytes.at(i) == '\n') {
            m_lineEnds += i;
        }
    }
    MD_PARSER parser{};
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        return static_cast<Reader *>(self)->enterBlock(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        return static_cast<Reader *>(self)->leaveBlock(type);
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        return static_cast<Reader *>(self)->enterSpan(type, detail);
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        return static_cast<Reader *>(self)->leaveSpan(type);
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *piece, MD_SIZE size, void *self) {
        return static_cast<Reader *>(self)->addText(type, piece, size);
    };
    if (md_parse(m_bytes.constData(), static_cast<MD_SIZE>(m_bytes.size()), &parser, this) != 0) {
        refuse(u"Markdown that cannot be read"_s, u"simplify it"_s);
    }
    return m_blocks;
}

} // namespace

QList<ProseBlock> readMarkdown(const QString &text, const Location &first, const ReadContext &context)
{
    if (text.trimmed().isEmpty()) {
        return {};
    }
    QList<ProseBlock> blocks = Reader(first, context).read(text);
    for (const ProseBlock &block : blocks) {
        if (block.kind == ProseBlock::Kind::Heading && block.level < 1) {
            context.diagnostics.error(block.at, u"a heading of the first level"_s,
                                      u"begin sections with '##'; the page's name is its title"_s);
        }
    }
    return blocks;
}

} // namespace attache::compiler
