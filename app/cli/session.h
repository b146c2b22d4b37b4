// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "cli/options.h"
#include "domain/viewpoint.h"

#include <QJsonObject>
#include <QTextStream>

#include <memory>

namespace attache::services {
class Reader;
class Search;
} // namespace attache::services

namespace attache::cli {

/// What a command needs: its options, the encyclopedia and the reader's library, opened when first asked for,
/// and where to write.
class Session
{
public:
    Session(Options options, base::Clock clock, QTextStream &out, QTextStream &err);
    ~Session();

    const Options &options() const { return m_options; }
    base::Clock clock() const { return m_clock; }

    /// Opens the pack named by --pack, or the bundled one.
    base::Result<services::Encyclopedia *, Failure> encyclopedia();
    base::Result<services::Search *, Failure> search();
    /// Opens the library in the data folder; trouble with the file is told on standard error.
    services::Library &library();
    /// The same for a command that is there to change it: fails when what is written would be lost.
    base::Result<services::Library *, Failure> writableLibrary();
    /// The viewer that --viewer names; nothing without the option.
    base::Result<std::optional<services::Library::Viewer>, Failure> viewer();
    /// How far the viewer of --viewer has watched, else those who watch now.
    base::Result<std::optional<services::Library::Progress>, Failure> progress();
    /// From --watched and --as-of, else the reader's own progress and today; nothing watched for a new
    /// reader.
    base::Result<domain::Viewpoint, Failure> viewpoint();

    /// One JSON object and a line end.
    void print(const QJsonObject &object);
    /// A line of text.
    void print(const QString &line);
    /// A line on standard error that is no failure.
    void warn(const QString &line);

private:
    void openLibrary();

    Options m_options;
    base::Clock m_clock;
    QTextStream &m_out;
    QTextStream &m_err;
    std::unique_ptr<services::Encyclopedia> m_encyclopedia;
    std::unique_ptr<services::Search> m_search;
    std::unique_ptr<services::Library> m_library;
};

} // namespace attache::cli
