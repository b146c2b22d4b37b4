// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/packrows.h"

#include <memory>

namespace attache::storage {

struct PackWriteError
{
    /// CannotCreate: the file or its folder. NotWritten: anything after that: a full disk, rows that break
    /// the schema (the same id twice, a reference to nothing).
    enum class Code
    {
        CannotCreate,
        NotWritten
    };
    Code code = Code::NotWritten;
    /// For the log and for the developer of a compiler.
    QString detail;
};

/// Writes a pack. All rows go into one transaction of a file beside the wanted one, which takes its place in
/// finish(); until then, and when anything fails, what was there before stays. The file depends on the rows
/// and their order alone: no clock, no randomness.
///
/// Use in the thread that created it.
class PackWriter
{
public:
    /// @p path is where the pack shall be in the end; its folder must exist.
    static base::Result<std::unique_ptr<PackWriter>, PackWriteError> create(const QString &path);
    /// Without finish(): leaves nothing behind.
    ~PackWriter();
    PackWriter(const PackWriter &) = delete;
    PackWriter &operator=(const PackWriter &) = delete;
    PackWriter(PackWriter &&) = delete;
    PackWriter &operator=(PackWriter &&) = delete;

    // The first row that cannot be written is remembered, later ones are passed over, and finish() reports
    // it.
    void add(const rows::Meta &row);
    void add(const rows::Spine &row);
    void add(const rows::Page &row);
    void add(const rows::Alias &row);
    void add(const rows::Season &row);
    void add(const rows::Episode &row);
    void add(const rows::Work &row);
    void add(const rows::Source &row);
    void add(const rows::Citation &row);
    void add(const rows::Fact &row);
    void add(const rows::RelationType &row);
    void add(const rows::Unsettled &row);
    void add(const rows::Relation &row);
    void add(const rows::Role &row);
    void add(const rows::RoleSeason &row);
    void add(const rows::Appearance &row);
    void add(const rows::Credit &row);
    void add(const rows::Award &row);
    void add(const rows::Utterance &row);
    void add(const rows::Block &row);
    void add(const rows::Span &row);
    void add(const rows::Link &row);
    void add(const rows::Event &row);
    void add(const rows::EventAbout &row);
    void add(const rows::SearchRow &row);
    void add(const rows::SearchExact &row);
    void add(const rows::SearchName &row);
    void add(const rows::SearchText &row);
    void add(const rows::SearchWord &row);

    /// Checks that every reference between rows leads somewhere, packs the file and puts it in its place.
    /// Nothing can be added afterwards.
    base::Result<void, PackWriteError> finish();

private:
    struct Private;
    explicit PackWriter(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace attache::storage
