// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "cli/words.h"
#include "services/bundledpack.h"
#include "services/paths.h"
#include "services/search.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace attache::cli {

Session::Session(Options options, base::Clock clock, QTextStream &out, QTextStream &err)
    : m_options(std::move(options))
    , m_clock(std::move(clock))
    , m_out(out)
    , m_err(err)
{}

Session::~Session() = default;

base::Result<services::Encyclopedia *, Failure> Session::encyclopedia()
{
    if (!m_encyclopedia) {
        const QString path = m_options.has(QStringLiteral("pack")) ? m_options.value(QStringLiteral("pack"))
                                                                   : services::bundledPackPath();
        auto opened = services::Encyclopedia::open(path);
        if (!opened) {
            return base::failure(failureFor(opened.error(), path));
        }
        m_encyclopedia = std::move(*opened);
    }
    return m_encyclopedia.get();
}

base::Result<services::Search *, Failure> Session::search()
{
    const auto opened = encyclopedia();
    if (!opened) {
        return base::failure(opened.error());
    }
    if (!m_search) {
        m_search = std::make_unique<services::Search>(**opened);
    }
    return m_search.get();
}

services::Library &Session::library()
{
    if (!m_library) {
        openLibrary();
        if (const auto &problem = m_library->problem()) {
            warn(failureFor(*problem, m_library->path()).message);
        }
    }
    return *m_library;
}

base::Result<services::Library *, Failure> Session::writableLibrary()
{
    if (!m_library) {
        openLibrary();
        if (m_library->isTemporary()) {
            const auto &problem = m_library->problem();
            return base::failure(problem ? failureFor(*problem, m_library->path())
                                         : Failure{ExitCode::CannotCreate, m_library->path()});
        }
        if (const auto &problem = m_library->problem()) {
            warn(failureFor(*problem, m_library->path()).message);
        }
    }
    return m_library.get();
}

void Session::openLibrary()
{
    const services::Paths paths =
        services::findPaths(QCoreApplication::applicationDirPath(), m_options.value(QStringLiteral("data")),
                            QProcessEnvironment::systemEnvironment());
    m_library = services::Library::open(paths.libraryFile, m_clock);
}

base::Result<domain::Viewpoint, Failure> Session::viewpoint()
{
    const auto opened = encyclopedia();
    if (!opened) {
        return base::failure(opened.error());
    }
    const domain::EpisodeSpine &spine = (*opened)->spine();
    domain::Viewpoint viewpoint;
    viewpoint.asOf = m_clock.today();
    if (m_options.has(QStringLiteral("as-of"))) {
        const QString text = m_options.value(QStringLiteral("as-of"));
        const auto day = domain::PartialDate::parse(text);
        if (!day) {
            return fail(ExitCode::Usage,
                        Words::tr("--as-of takes a date like 2024-08-10, not \"%1\".").arg(text));
        }
        viewpoint.asOf = day->firstDay();
    }
    if (m_options.has(QStringLiteral("watched"))) {
        const QString text = m_options.value(QStringLiteral("watched"));
        const auto gate = spine.parseWatched(text);
        if (!gate) {
            return fail(ExitCode::Usage,
                        Words::tr("--watched takes none, an episode like S1E4, a season like S2, or "
                                  "all, not \"%1\".")
                            .arg(text));
        }
        viewpoint.watched = *gate;
        return viewpoint;
    }
    const auto stored = progress();
    if (!stored) {
        return base::failure(stored.error());
    }
    if (*stored && (*stored)->watchedTo) {
        viewpoint.watched = spine.gateOf(*(*stored)->watchedTo).value_or(domain::openToAll);
    }
    return viewpoint;
}

base::Result<std::optional<services::Library::Viewer>, Failure> Session::viewer()
{
    if (!m_options.has(QStringLiteral("viewer"))) {
        return std::optional<services::Library::Viewer>();
    }
    const QString name = m_options.value(QStringLiteral("viewer"));
    const QList<services::Library::Viewer> viewers = library().viewers();
    for (const services::Library::Viewer &viewer : viewers) {
        if (viewer.name.compare(name, Qt::CaseInsensitive) == 0) {
            return std::optional(viewer);
        }
    }
    return fail(ExitCode::Usage, Words::tr("There is no viewer \"%1\".").arg(name));
}

base::Result<std::optional<services::Library::Progress>, Failure> Session::progress()
{
    const auto named = viewer();
    if (!named) {
        return base::failure(named.error());
    }
    return *named ? (*named)->progress : library().progress();
}

void Session::print(const QJsonObject &object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
}

void Session::print(const QString &line)
{
    m_out << line << '\n';
}

void Session::warn(const QString &line)
{
    m_err << line << '\n';
    m_err.flush();
}

} // namespace attache::cli
