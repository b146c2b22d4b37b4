// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/packprose.h"

#include "storage/packconnection.h"
#include "storage/packvalues.h"

namespace attache::storage {

namespace {

constexpr auto blocksSql = u"SELECT id, position, kind, level, 0 FROM visible_block WHERE page = ? "
                           u"UNION ALL SELECT 0, position, 'veil', 0, gate FROM sealed_block WHERE page = ? "
                           u"ORDER BY 2";

constexpr auto spansSql =
    u"SELECT s.block, s.inlines, "
    u"(SELECT group_concat(source, ' ') FROM (SELECT c.source FROM visible_citation AS c "
    u"WHERE c.statement = s.id ORDER BY c.position)) "
    u"FROM visible_block AS b JOIN visible_span AS s ON s.block = b.id WHERE b.page = ? "
    u"ORDER BY b.position, s.position";

constexpr auto isVisibleSql = u"SELECT 1 FROM visible_page WHERE kind = ? AND slug = ?";

domain::Block::Kind readKind(const QString &word)
{
    if (word == QLatin1String("heading")) {
        return domain::Block::Kind::Heading;
    }
    if (word == QLatin1String("item")) {
        return domain::Block::Kind::ListItem;
    }
    return word == QLatin1String("veil") ? domain::Block::Kind::Veil : domain::Block::Kind::Paragraph;
}

} // namespace

QList<BlockRecord> PackProse::body(qint64 page, const domain::Viewpoint &viewpoint) const
{
    QList<BlockRecord> body;
    QHash<qint64, qsizetype> places;
    {
        Cursor row = m_connection.run(viewpoint, blocksSql, {page, page});
        while (row.next()) {
            BlockRecord record;
            record.block.kind = readKind(row.text(2));
            record.block.level = row.integer(3);
            record.block.sealedUntil = domain::Gate{row.integer(4)};
            if (record.block.kind != domain::Block::Kind::Veil) {
                places.insert(row.number(0), body.size());
            }
            body.append(record);
        }
    }
    QHash<domain::Ref, bool> visible;
    Cursor row = m_connection.run(viewpoint, spansSql, {page});
    while (row.next()) {
        const auto place = places.constFind(row.number(0));
        if (place == places.constEnd()) {
            continue;
        }
        domain::Span span;
        const QList<RawInline> pieces = readInlines(row.text(1));
        for (const RawInline &piece : pieces) {
            domain::Inline shown{piece.text, (piece.style & 1) != 0, (piece.style & 2) != 0, std::nullopt};
            if (piece.link) {
                if (!visible.contains(*piece.link)) {
                    visible.insert(*piece.link, isVisible(*piece.link, viewpoint));
                }
                if (visible.value(*piece.link)) {
                    shown.link = piece.link;
                }
            }
            span.inlines.append(shown);
        }
        body[*place].block.spans.append(span);
        body[*place].spanSources.append(readNumbers(row.text(2)));
    }
    return body;
}

bool PackProse::isVisible(const domain::Ref &ref, const domain::Viewpoint &viewpoint) const
{
    Cursor row = m_connection.run(viewpoint, isVisibleSql, {domain::kindWord(ref.kind), ref.slug});
    return row.next();
}

} // namespace attache::storage
