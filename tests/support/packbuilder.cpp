// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/packbuilder.h"

#include "base/textfolding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace attache::test {

namespace {

QString inlinesOf(const QString &text)
{
    static const QRegularExpression link(QStringLiteral(R"(^(.*)\[(.*)\]\((.*)\)(.*)$)"));
    QJsonArray pieces;
    const auto piece = [&pieces](const QString &words, const QString &ref) {
        if (!words.isEmpty()) {
            pieces.append(QJsonArray{words, 0, ref});
        }
    };
    const QRegularExpressionMatch match = link.match(text);
    if (match.hasMatch()) {
        piece(match.captured(1), QString());
        piece(match.captured(2), match.captured(3));
        piece(match.captured(4), QString());
    } else {
        piece(text, QString());
    }
    return QString::fromUtf8(QJsonDocument(pieces).toJson(QJsonDocument::Compact));
}

} // namespace

PackBuilder::PackBuilder(const QString &path)
{
    auto writer = storage::PackWriter::create(path);
    if (!writer) {
        qFatal("%s", qPrintable(writer.error().detail));
    }
    m_writer = std::move(*writer);
    m_writer->add(rows::Meta{QStringLiteral("id"), QStringLiteral("test")});
    m_writer->add(rows::Meta{QStringLiteral("title"), QStringLiteral("A small pack")});
}

qint64 PackBuilder::page(const QString &ref, const QString &name, int gate, const QString &known,
                         const QString &summary)
{
    const domain::Ref parsed = domain::Ref::parse(ref).value();
    m_writer->add(rows::Page{.id = ++m_lastPage,
                             .kind = domain::kindWord(parsed.kind),
                             .slug = parsed.slug,
                             .name = name,
                             .sort = base::fold(name),
                             .sortName = name,
                             .summary = summary,
                             .summaryKnown = known,
                             .gate = gate,
                             .known = known});
    return m_lastPage;
}

qint64 PackBuilder::episode(int season, int number, const QString &title, const QString &logline)
{
    const int ordinal = ++m_lastOrdinal;
    const qint64 id =
        page(domain::EpisodeId{season, number}.ref().toString(), title, ordinal - 1, {}, logline);
    m_writer->add(rows::Spine{ordinal, season, number, id});
    m_writer->add(rows::Episode{id, ordinal, logline});
    return id;
}

qint64 PackBuilder::source(const QString &slug, int gate, const QString &published, bool news)
{
    m_writer->add(rows::Source{.id = ++m_lastSource,
                               .slug = slug,
                               .publisher = slug + QStringLiteral(" publisher"),
                               .author = slug + QStringLiteral(" author"),
                               .title = slug + QStringLiteral(" title"),
                               .url = QStringLiteral("https://example.org/") + slug,
                               .published = published,
                               .summary = slug + QStringLiteral(" <summary>"),
                               .gate = gate,
                               .news = news});
    return m_lastSource;
}

void PackBuilder::cite(qint64 statement, const QList<qint64> &sources)
{
    int position = 0;
    for (const qint64 source : sources) {
        m_writer->add(rows::Citation{statement, position++, source});
    }
}

qint64 PackBuilder::add(rows::Fact row)
{
    row.id = ++m_lastStatement;
    row.position = ++m_position;
    if (row.status.isEmpty()) {
        row.status = QStringLiteral("confirmed");
    }
    m_writer->add(row);
    return row.id;
}

qint64 PackBuilder::add(rows::Relation row, const QString &inverse)
{
    row.id = ++m_lastStatement;
    row.position = ++m_position;
    row.derived = false;
    row.written = row.id;
    m_writer->add(row);
    const qint64 written = row.id;
    row.id = ++m_lastStatement;
    row.derived = true;
    std::swap(row.page, row.target);
    row.type = inverse;
    m_writer->add(row);
    return written;
}

qint64 PackBuilder::add(rows::Role row)
{
    row.id = ++m_lastStatement;
    row.position = ++m_position;
    m_writer->add(row);
    return row.id;
}

qint64 PackBuilder::add(rows::Credit row)
{
    row.id = ++m_lastStatement;
    row.position = ++m_position;
    if (row.status.isEmpty()) {
        row.status = QStringLiteral("confirmed");
    }
    m_writer->add(row);
    return row.id;
}

qint64 PackBuilder::add(rows::Award row)
{
    row.id = ++m_lastStatement;
    row.position = ++m_position;
    m_writer->add(row);
    return row.id;
}

qint64 PackBuilder::add(rows::Utterance row)
{
    row.id = ++m_lastStatement;
    row.position = ++m_position;
    m_writer->add(row);
    return row.id;
}

qint64 PackBuilder::add(rows::Event row)
{
    row.id = ++m_lastStatement;
    m_writer->add(row);
    return row.id;
}

qint64 PackBuilder::add(rows::SearchRow row)
{
    row.rank = ++m_lastRank;
    m_writer->add(row);
    return row.rank;
}

qint64 PackBuilder::block(qint64 page, const QString &kind, const QString &text, int gate,
                          const QString &known, int level)
{
    m_writer->add(rows::Block{++m_lastBlock, page, ++m_position, kind, level, gate, known});
    return span(text, gate, known);
}

qint64 PackBuilder::span(const QString &text, int gate, const QString &known)
{
    m_writer->add(rows::Span{++m_lastStatement, m_lastBlock, ++m_position, inlinesOf(text), gate, known});
    return m_lastStatement;
}

bool PackBuilder::finish()
{
    const auto result = m_writer->finish();
    if (!result) {
        qWarning("%s", qPrintable(result.error().detail));
    }
    return result.has_value();
}

} // namespace attache::test
