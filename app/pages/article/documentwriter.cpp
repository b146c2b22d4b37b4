// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/documentwriter.h"

#include "pages/article/heightestimate.h"

#include <QFontMetricsF>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace attache::pages {

using painting::TextRole;
using painting::Typography;
using namespace Qt::StringLiterals;

namespace {

/// Qt sets superscripts at two thirds of the size of their format.
constexpr double superscriptShrink = 1.5;
/// An estimate may be too small by that much, which would leave a hole in the text.
constexpr double estimateReserve = 1.12;
constexpr double superscriptBaseline = 42;
constexpr QChar narrowNoBreakSpace(0x202F);

} // namespace

namespace address {

QString page(const domain::Ref &ref)
{
    return u"page:"_s + ref.toString();
}

QString source(int index)
{
    return u"source:"_s + QString::number(index);
}

QString watched(domain::Gate gate)
{
    return u"watched:"_s + QString::number(gate.ordinal);
}

QString open(domain::Gate gate)
{
    return u"open:"_s + QString::number(gate.ordinal);
}

QString action(const QString &name)
{
    return u"action:"_s + name;
}

} // namespace address

DocumentWriter::DocumentWriter(ArticleDocument &target, const ArticleStyle &style)
    : m_target(target)
    , m_style(style)
    , m_cursor(target.document.get())
{}

const DocumentWriter::RoleFont &DocumentWriter::roleFont(TextRole role) const
{
    auto known = m_fonts.find(role);
    if (known == m_fonts.end()) {
        const QFont font = m_style.type.font(role);
        const double size = font.pixelSize() > 0 ? font.pixelSize()
                                                 : m_style.type.pixelSize() * font.pointSizeF() /
                                                       m_style.type.font(TextRole::Ui).pointSizeF();
        known = m_fonts.insert(
            role, {font, QFontMetricsF(font).height(), size * Typography::lineHeightPercent(role) / 100.0});
    }
    return *known;
}

int DocumentWriter::physicalColumn(const QTextTable *table, int column) const
{
    return m_style.direction == Qt::RightToLeft ? table->columns() - 1 - column : column;
}

QTextCursor DocumentWriter::here() const
{
    QTextCursor pinned = m_cursor;
    pinned.setKeepPositionOnInsert(true);
    return pinned;
}

QTextCharFormat DocumentWriter::charFormat(TextRole role, const QColor &colour) const
{
    QTextCharFormat format;
    format.setFont(roleFont(role).font);
    format.setForeground(colour);
    return format;
}

QTextCharFormat DocumentWriter::linkFormat(const QString &address) const
{
    QTextCharFormat format = m_format;
    format.setForeground(m_style.tokens.link);
    format.setAnchor(true);
    format.setAnchorHref(address);
    return format;
}

bool DocumentWriter::inTable() const
{
    return m_cursor.currentFrame() != m_target.document->rootFrame();
}

void DocumentWriter::setBeside(QTextTable *table, int row, int column, int width, double height)
{
    m_beside = {table, cellOf(table, row, column), width, height};
}

void DocumentWriter::endBeside()
{
    if (m_beside.table) {
        leave(m_beside.table);
        m_beside = {};
    }
}

void DocumentWriter::flowOn()
{
    if (m_beside.table && m_cursor.currentFrame() == m_beside.table &&
        estimatedHeight(m_beside.cell, m_beside.width) > m_beside.height * estimateReserve) {
        endBeside();
    }
}

void DocumentWriter::beginBlock(const BlockSetting &setting)
{
    QTextBlockFormat format;
    format.setTopMargin(m_style.type.units(setting.above));
    format.setBottomMargin(m_style.type.units(setting.below));
    format.setAlignment(setting.alignment);
    format.setLayoutDirection(m_style.direction);
    const int leading = m_style.type.units(setting.indent);
    const int trailing = m_trailing > 0 && !inTable() ? m_trailing : 0;
    const bool mirrored = m_style.direction == Qt::RightToLeft;
    format.setLeftMargin(mirrored ? trailing : leading);
    format.setRightMargin(mirrored ? leading : trailing);
    const RoleFont &font = roleFont(setting.role);
    const double height = font.height;
    const double wanted = font.lineHeight;
    if (setting.prose) {
        format.setLineHeight(wanted, QTextBlockFormat::FixedHeight);
    } else if (wanted < height) {
        format.setLineHeight(100.0 * wanted / height, QTextBlockFormat::ProportionalHeight);
    }
    // Qt ignores what a block wants above it when a table comes before.
    if (m_lastTable) {
        QTextTableFormat before = m_lastTable->format();
        before.setBottomMargin(std::max(before.bottomMargin(), format.topMargin()));
        m_lastTable->setFormat(before);
        m_lastTable = nullptr;
    }
    m_role = setting.role;
    m_below = format.bottomMargin();
    m_format = charFormat(setting.role, setting.colour.isValid() ? setting.colour : m_style.tokens.ink);
    if (m_fresh) {
        // Not the character format: at the start of a cell that is where Qt keeps the format of the cell.
        m_cursor.setBlockFormat(format);
    } else {
        m_cursor.insertBlock(format, m_format);
    }
    m_fresh = false;
}

void DocumentWriter::beginListItem(const BlockSetting &setting, int level)
{
    beginBlock(setting);
    QTextListFormat format;
    format.setStyle(QTextListFormat::ListDisc);
    format.setIndent(level);
    m_cursor.createList(format);
}

void DocumentWriter::text(const QString &text)
{
    m_cursor.insertText(text, m_format);
}

void DocumentWriter::text(const QString &text, const QColor &colour, TextRole role)
{
    m_cursor.insertText(text, charFormat(role, colour));
}

void DocumentWriter::emphasised(const QString &text, bool emphasis, bool strong)
{
    QTextCharFormat format = m_format;
    format.setFontItalic(emphasis);
    if (strong) {
        format.setFontWeight(QFont::DemiBold);
    }
    m_cursor.insertText(text, format);
}

void DocumentWriter::link(const QString &text, const QString &address, bool strong)
{
    QTextCharFormat format = linkFormat(address);
    if (strong) {
        format.setFontWeight(QFont::DemiBold);
    }
    m_cursor.insertText(text, format);
}

void DocumentWriter::object(const QTextCharFormat &format)
{
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

void DocumentWriter::markers(const domain::Citations &sources)
{
    QTextCharFormat format = charFormat(TextRole::Marker, m_style.tokens.link);
    QFont font = format.font();
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * superscriptShrink);
    } else {
        font.setPixelSize(qRound(font.pixelSize() * superscriptShrink));
    }
    format.setFont(font);
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    format.setSuperScriptBaseline(superscriptBaseline);
    QTextCharFormat space = format;
    for (const int source : sources) {
        format.setAnchor(true);
        format.setAnchorHref(address::source(source));
        m_cursor.insertText(QString(narrowNoBreakSpace), space);
        m_cursor.insertText(m_style.locale.toString(source + 1), format);
    }
}

void DocumentWriter::mark(const QString &text, ArticleMark::Look look, const QString &address,
                          const QColor &ink, const QColor &fill)
{
    QTextCharFormat format = m_format;
    format.setForeground(ink);
    if (!address.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(address);
    }
    const QTextCursor start = here();
    const QChar blank(QChar::Nbsp);
    QString unbroken = look == ArticleMark::Look::Tag ? QString(blank + text + blank) : text;
    unbroken.replace(u' ', blank);
    m_cursor.insertText(unbroken, format);
    m_target.marks.append({look, start, here(), fill});
}

QTextTable *DocumentWriter::table(int rows, const QList<Column> &columns, double above, double below)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setTopMargin(m_style.type.units(above));
    format.setBottomMargin(m_style.type.units(below));
    const bool mirrored = m_style.direction == Qt::RightToLeft;
    QList<QTextLength> widths;
    int total = 0;
    for (const Column &column : columns) {
        widths.insert(mirrored ? 0 : widths.size(), QTextLength(QTextLength::FixedLength, column.width));
        total += column.width;
    }
    format.setColumnWidthConstraints(widths);
    if (mirrored && !inTable()) {
        format.setAlignment(Qt::AlignRight);
    }
    format.setWidth(QTextLength(QTextLength::FixedLength, total));
    if (m_lastTable && above > 0) {
        QTextTableFormat before = m_lastTable->format();
        before.setBottomMargin(std::max(before.bottomMargin(), format.topMargin()));
        m_lastTable->setFormat(before);
        format.setTopMargin(0);
    }
    if (!m_fresh) {
        // Nor what one wants below it.
        format.setTopMargin(std::max(format.topMargin(), m_below));
    }
    m_lastTable = nullptr;
    QTextTable *table = m_cursor.insertTable(rows, static_cast<int>(columns.size()), format);
    for (int column = 0; column < columns.size(); ++column) {
        QTextTableCellFormat cellFormat;
        cellFormat.setLeftPadding(mirrored ? columns.at(column).trailing : columns.at(column).leading);
        cellFormat.setRightPadding(mirrored ? columns.at(column).leading : columns.at(column).trailing);
        for (int row = 0; row < rows; ++row) {
            table->cellAt(row, physicalColumn(table, column)).setFormat(cellFormat);
        }
    }
    return table;
}

QTextTableCell DocumentWriter::cellOf(const QTextTable *table, int row, int column) const
{
    return table->cellAt(row, physicalColumn(table, column));
}

void DocumentWriter::enter(QTextTable *table, int row, int column, double above, double below)
{
    QTextTableCell cell = cellOf(table, row, column);
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setTopPadding(m_style.type.units(above));
    format.setBottomPadding(m_style.type.units(below));
    cell.setFormat(format);
    m_cursor = cell.firstCursorPosition();
    m_fresh = true;
    m_lastTable = nullptr;
}

void DocumentWriter::leave(QTextTable *table)
{
    m_cursor.setPosition(table->lastPosition() + 1);
    m_fresh = true;
    m_lastTable = table;
}

void DocumentWriter::box(ArticleBox::Look look, QTextTable *table, int row, int rows, int left, int right,
                         int gap)
{
    m_target.boxes.append({look, table, row, rows, left, right, gap});
}

} // namespace attache::pages
