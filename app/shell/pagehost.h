// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "shell/history.h"
#include "shell/windowservices.h"

#include <QHash>
#include <QStackedWidget>

namespace attache::shell {

/// Shows places one at a time: makes a page when it is first wanted, keeps it, and keeps the history of where
/// the reader went. The one place that knows which page belongs to which section.
class PageHost : public QStackedWidget
{
    Q_OBJECT
public:
    PageHost(const WindowServices &services, const services::Settings &settings, QWidget *parent);

    /// Goes to a place and adds it to the history.
    void open(const Location &location);
    /// As open(), at a place on the page that was kept by an earlier run.
    void restore(const Location &location, const QVariant &state);
    /// Puts a place of an earlier run into the history without making its page.
    void remember(const Location &location, const QVariant &state);
    void go(int steps);
    /// Keeps where the reader is on the current page in the history.
    void keepPlace();

    /// How the pages are arranged, by section; those that have not been made stay as an earlier run left
    /// them.
    QVariantMap layouts() const;
    /// Before the first page is made.
    void setLayouts(const QVariantMap &layouts) { m_layouts = layouts; }

    const History &history() const { return m_history; }
    Location location() const;
    /// Null before the first place.
    pages::PageView *currentPage() const;
    /// What to call a place at the present viewpoint: a page that is hidden now reads "Sealed page".
    QString nameOf(const Location &location) const;

    /// The viewpoint changed: the page on view is shown anew at once, the others when they come up.
    void refresh();
    void applySettings(const services::Settings &settings);

Q_SIGNALS:
    /// Another place, or another title of the same.
    void moved();
    void externalLinkRequested(const QUrl &url);
    void watchedRequested(attache::domain::Gate gate);
    void asOfRequested(const std::optional<QDate> &day);
    void hintChanged(const QString &hint);

private:
    void show(const Location &location, const QVariant &state);
    pages::PageView *pageFor(Location::Section section);
    pages::PageView *makePage(Location::Section section);

    WindowServices m_services;
    services::Settings m_settings;
    History m_history;
    QVariantMap m_layouts;
    QHash<Location::Section, pages::PageView *> m_pages;
    /// Pages that were made before the viewpoint changed last.
    QSet<pages::PageView *> m_stale;
};

} // namespace attache::shell
