// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/assembler.h"

namespace attache::compiler {

namespace {

void keepEarlier(QHash<qint64, QString> &dates, qint64 page, const QString &known)
{
    const auto found = dates.find(page);
    if (found == dates.end()) {
        dates.insert(page, known);
    } else {
        *found = earlier(*found, known);
    }
}

} // namespace

Assembler::Assembler(const Content &content, const StoryTime &time)
    : m_content(content)
    , m_time(time)
{
    for (const PageText &page : content.pages) {
        m_pageIds.insert(page.ref, m_pageIds.size() + 1);
    }
    for (const SourceText &source : content.sources) {
        m_sourceIds.insert(source.id, m_sourceIds.size() + 1);
    }
}

void Assembler::cite(qint64 statement, const QList<Citation> &sources)
{
    int position = 0;
    for (const Citation &citation : sources) {
        m_rows.citations.push_back({statement, position++, m_sourceIds.value(citation.source)});
    }
}

void Assembler::stated(qint64 page, const QString &known)
{
    keepEarlier(m_stated, page, known);
}

void Assembler::named(qint64 page, const QString &known)
{
    keepEarlier(m_named, page, known);
}

QString Assembler::pageKnown(qint64 page) const
{
    const auto own = m_stated.constFind(page);
    return own != m_stated.constEnd() ? *own : m_named.value(page);
}

} // namespace attache::compiler
