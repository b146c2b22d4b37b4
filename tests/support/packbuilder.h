// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodeid.h"
#include "storage/packwriter.h"

#include <QHash>

namespace attache::test {

namespace rows = storage::rows;

/// Writes small packs for tests: gives ids and positions, fills in what a test does not care about.
class PackBuilder
{
public:
    explicit PackBuilder(const QString &path);

    /// `kind:slug`, its name and times. The number of the page.
    qint64 page(const QString &ref, const QString &name, int gate = 0, const QString &known = {},
                const QString &summary = {});
    /// The next episode in order: its page is open once the one before it has been watched.
    qint64 episode(int season, int number, const QString &title, const QString &logline);
    qint64 source(const QString &slug, int gate = 0, const QString &published = {}, bool news = false);
    void cite(qint64 statement, const QList<qint64> &sources);

    qint64 add(rows::Fact row);
    /// Writes the other side too, with @p inverse for its type.
    qint64 add(rows::Relation row, const QString &inverse);
    qint64 add(rows::Role row);
    void add(const rows::RoleSeason &row) { m_writer->add(row); }
    void add(const rows::Appearance &row) { m_writer->add(row); }
    qint64 add(rows::Credit row);
    qint64 add(rows::Award row);
    qint64 add(rows::Utterance row);
    qint64 add(rows::Event row);
    void add(const rows::EventAbout &row) { m_writer->add(row); }
    void add(const rows::Link &row) { m_writer->add(row); }
    void add(const rows::Alias &row) { m_writer->add(row); }
    void add(const rows::Work &row) { m_writer->add(row); }
    void add(const rows::Season &row) { m_writer->add(row); }
    void add(const rows::RelationType &row) { m_writer->add(row); }
    void add(const rows::Unsettled &row) { m_writer->add(row); }
    /// "" for name and title.
    qint64 add(rows::SearchRow row);

    /// A block with one span. Text may hold one link: "to [Hal](character:hal)".
    qint64 block(qint64 page, const QString &kind, const QString &text, int gate = 0,
                 const QString &known = {}, int level = 0);
    /// Another span of the last block.
    qint64 span(const QString &text, int gate = 0, const QString &known = {});

    storage::PackWriter &writer() { return *m_writer; }
    /// Whether the pack was written.
    bool finish();

private:
    std::unique_ptr<storage::PackWriter> m_writer;
    qint64 m_lastPage = 0;
    qint64 m_lastSource = 0;
    qint64 m_lastStatement = 0;
    qint64 m_lastBlock = 0;
    qint64 m_lastRank = 0;
    int m_lastOrdinal = 0;
    int m_position = 0;
};

} // namespace attache::test
