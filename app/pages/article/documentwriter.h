// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statement.h"
#include "pages/article/articledocument.h"
#include "pages/article/articlestyle.h"

#include <QFont>
#include <QHash>
#include <QTextCursor>
#include <QTextTable>

namespace attache::pages {

/// Addresses inside an article. Readers never see them.
namespace address {
QString page(const domain::Ref &ref);
QString source(int index);
QString watched(domain::Gate gate);
QString open(domain::Gate gate);
QString action(const QString &name);
} // namespace address

/// How a paragraph is set. Lengths in units of Typography.
struct BlockSetting
{
    painting::TextRole role = painting::TextRole::Body;
    QColor colour = QColor();
    double above = 0;
    double below = 0;
    Qt::Alignment alignment = Qt::AlignLeading;
    /// Fixed distance of base lines, for running text; otherwise lines grow with what stands in them.
    bool prose = false;
    double indent = 0;
};

/// A column of a table: its width and what stays free inside it, in pixels.
struct Column
{
    int width = 0;
    int leading = 0;
    int trailing = 0;
};

/// Writes an article into a document, piece by piece, in the design's type and colours.
class DocumentWriter
{
public:
    DocumentWriter(ArticleDocument &target, const ArticleStyle &style);

    const ArticleStyle &style() const { return m_style; }
    int units(double count) const { return m_style.type.units(count); }
    /// The place that is written to, which stays at its text whatever is written elsewhere.
    QTextCursor here() const;
    ArticleDocument &target() { return m_target; }

    void beginBlock(const BlockSetting &setting);
    /// @p level from 1.
    void beginListItem(const BlockSetting &setting, int level);
    void text(const QString &text);
    void text(const QString &text, const QColor &colour, painting::TextRole role);
    void emphasised(const QString &text, bool emphasis, bool strong);
    void link(const QString &text, const QString &address, bool strong = false);
    void link(const domain::Link &link, bool strong = false)
    {
        this->link(link.name, address::page(link.ref), strong);
    }
    void object(const QTextCharFormat &format);
    /// An object that leads somewhere, for those who use the mouse; the same link stands beside it as text.
    void markers(const domain::Citations &sources);
    /// Text with a drawing beneath it; @p address may be empty.
    void mark(const QString &text, ArticleMark::Look look, const QString &address, const QColor &ink,
              const QColor &fill = {});
    void lineBreak() { m_cursor.insertText(QString(QChar::LineSeparator)); }

    /// What stays free behind text that stands in no table, in pixels.
    void setTrailing(int trailing) { m_trailing = trailing; }
    /// From here on text stands in a cell of @p table beside something that is @p height pixels tall.
    void setBeside(QTextTable *table, int row, int column, int width, double height);
    /// The text goes on below the table, when it has not done so already.
    void endBeside();
    /// A new part of the text begins: when there is already enough of it beside the other cell it goes on
    /// below the table. Qt lays out each cell of a table twice, and a table whole before its first line is
    /// shown, while text outside of tables is laid out as far as it is seen.
    void flowOn();

    /// A table of fixed columns; write into its cells between enter() and leave().
    QTextTable *table(int rows, const QList<Column> &columns, double above = 0, double below = 0);
    QTextTableCell cellOf(const QTextTable *table, int row, int column) const;
    /// Moves into a cell; @p above and @p below stay free inside it, in units.
    void enter(QTextTable *table, int row, int column, double above = 0, double below = 0);
    void leave(QTextTable *table);
    void box(ArticleBox::Look look, QTextTable *table, int row, int rows, int left, int right, int gap = 0);

private:
    /// A font of the design with its measures, looked up once.
    struct RoleFont
    {
        QFont font;
        double height = 0;
        double lineHeight = 0;
    };
    const RoleFont &roleFont(painting::TextRole role) const;
    bool inTable() const;
    /// Columns count from the leading edge, tables of Qt from the left.
    int physicalColumn(const QTextTable *table, int column) const;
    QTextCharFormat charFormat(painting::TextRole role, const QColor &colour) const;
    QTextCharFormat linkFormat(const QString &address) const;

    ArticleDocument &m_target;
    const ArticleStyle &m_style;
    QTextCursor m_cursor;
    QTextCharFormat m_format;
    painting::TextRole m_role = painting::TextRole::Body;
    /// What the last block wants to stay free below it, in pixels.
    double m_below = 0;
    mutable QHash<painting::TextRole, RoleFont> m_fonts;
    /// The cursor stands in an empty block that may be used.
    bool m_fresh = true;
    int m_trailing = 0;
    /// Where text stands beside something else.
    struct Beside
    {
        QTextTable *table = nullptr;
        QTextTableCell cell;
        int width = 0;
        double height = 0;
    };
    Beside m_beside;
    /// The table just left, when nothing stands behind it yet.
    QTextTable *m_lastTable = nullptr;
};

} // namespace attache::pages
