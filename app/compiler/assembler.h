// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler/linkrows.h"
#include "compiler/packcontents.h"
#include "compiler/storytime.h"

namespace attache::compiler {

/// What the parts of the assembly share: ids, the rows so far, and since when pages are known.
class Assembler
{
public:
    Assembler(const Content &content, const StoryTime &time);

    const Content &content() const { return m_content; }
    const StoryTime &time() const { return m_time; }
    PackContents &rows() { return m_rows; }
    LinkRows &links() { return m_links; }

    qint64 pageId(const domain::Ref &ref) const { return m_pageIds.value(ref); }
    qint64 nextStatement() { return ++m_lastStatement; }
    void cite(qint64 statement, const QList<Citation> &sources);

    /// A statement on a page became known.
    void stated(qint64 page, const QString &known);
    /// A statement elsewhere names a page.
    void named(qint64 page, const QString &known);
    /// Earliest of its own statements; without any the earliest that names it; empty without either.
    QString pageKnown(qint64 page) const;

private:
    const Content &m_content;
    const StoryTime &m_time;
    PackContents m_rows;
    LinkRows m_links;
    QHash<domain::Ref, qint64> m_pageIds;
    QHash<QString, qint64> m_sourceIds;
    QHash<qint64, QString> m_stated;
    QHash<qint64, QString> m_named;
    qint64 m_lastStatement = 0;
};

// The parts, each for one page, in the order in which its statements are numbered.
void addFacts(const PageText &page, Assembler &assembler);
void addRelations(const PageText &page, Assembler &assembler);
void addCast(const PageText &page, Assembler &assembler);
void addCareer(const PageText &page, Assembler &assembler);
void addBody(const PageText &page, Assembler &assembler);

} // namespace attache::compiler
