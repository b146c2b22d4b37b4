// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/episodespine.h"
#include "domain/viewpoint.h"
#include "services/library.h"

#include <QObject>

namespace attache::services {

/// Who reads, and from where: the one place in a running window that knows the viewpoint. Pages take it from
/// here and follow viewpointChanged().
class Reader : public QObject
{
    Q_OBJECT
public:
    /// @p library and @p spine outlive the reader.
    Reader(Library &library, const domain::EpisodeSpine &spine, base::Clock clock, QObject *parent = nullptr);

    const domain::EpisodeSpine &spine() const { return m_spine; }
    /// Without an opened part; a page adds its own with Viewpoint::withOpening().
    domain::Viewpoint viewpoint() const;
    domain::Gate watched() const { return m_watched; }
    /// Nothing stored yet: ask the first-run question.
    bool isNew() const { return m_isNew; }

    /// Days since progress changed last, 0 for today; nothing when that is not known.
    std::optional<int> daysSinceProgress() const;

    /// Who watches, each with a progress of their own. The viewpoint is that of those who watch now: of
    /// several the lower one.
    QList<Library::Viewer> viewers() const;
    /// At least one of viewers().
    base::Result<void, LibraryError> setWatching(const QList<qint64> &ids);
    base::Result<qint64, LibraryError> addViewer(const QString &name);
    base::Result<void, LibraryError> renameViewer(qint64 id, const QString &name);
    /// The last one stays. When nobody is left who watches, the first one does.
    base::Result<void, LibraryError> removeViewer(qint64 id);
    /// Takes back removeViewer() or setWatched(): @p before is what viewers() was.
    base::Result<void, LibraryError> restoreViewers(const QList<Library::Viewer> &before);

    /// Stores it at once. When storing fails the viewpoint changes all the same and progressNotStored()
    /// tells.
    void setWatched(domain::Gate gate);
    /// The day to read as of; nothing for today, which moves on with the clock.
    void setAsOf(std::optional<QDate> day);
    std::optional<QDate> asOf() const { return m_asOf; }
    QDate today() const { return m_clock.today(); }
    void setAllTitles(bool all);

Q_SIGNALS:
    void viewpointChanged();
    void progressNotStored(const QString &detail);
    /// Who watches, or what they are called.
    void viewersChanged();

private:
    void readProgress();
    /// After a change of the viewers.
    void follow();

    Library &m_library;
    const domain::EpisodeSpine &m_spine;
    base::Clock m_clock;
    domain::Gate m_watched;
    QDateTime m_changed;
    std::optional<QDate> m_asOf;
    bool m_allTitles = false;
    bool m_isNew = true;
};

} // namespace attache::services
