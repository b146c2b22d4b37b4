// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"
#include "domain/ref.h"
#include "services/settings.h"

#include <QDate>
#include <QString>
#include <QUrl>
#include <QVariant>
#include <QWidget>

#include <optional>

class QPagedPaintDevice;

namespace attache::services {
class Encyclopedia;
class Reader;
} // namespace attache::services

namespace attache::pages {

/// What every page reads from. All outlive the pages; the settings are those of the moment, changes come
/// through PageView::applySettings().
struct PageServices
{
    const services::Encyclopedia &encyclopedia;
    const services::Reader &reader;
    const services::Settings &settings;
};

enum class FindFlag
{
    Backward = 1,
    WholeWords = 2,
    MatchCase = 4
};
Q_DECLARE_FLAGS(FindFlags, FindFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FindFlags)

/// What a search inside the page came to.
struct FindResult
{
    /// Places that match on the whole page.
    int matches = 0;
    /// Which of them is shown now, from 1; 0 when there is none.
    int current = 0;
    /// The search went past the end (or start) and began again.
    bool wrapped = false;
};

/// What fills a tab. A page shows what the viewpoint of PageServices::reader shows and asks the window for
/// everything that leads away from it; it opens nothing itself.
class PageView : public QWidget
{
    Q_OBJECT
public:
    explicit PageView(const PageServices &services, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_services(services)
    {}

    /// Goes to a place within this page: which page of the encyclopedia (articles), or a detail (the words of
    /// a search, the id of a news item). Most pages have only one place.
    virtual void open(const std::optional<domain::Ref> & /*ref*/, const QString & /*detail*/) {}

    /// Where the keyboard goes when the page gets it. Instead of QWidget's, which would let Tab go past the
    /// controls in front of it.
    void setFocusProxy(QWidget *target);

    /// For the tab and the window; never more than the viewpoint shows.
    virtual QString pageTitle() const = 0;
    /// The page of the encyclopedia that is shown, for history, bookmarks and notes; nothing for lists.
    virtual std::optional<domain::Ref> shownRef() const { return std::nullopt; }

    /// The viewpoint changed: shows the same page from there. Keeps the place on the page.
    virtual void refresh() = 0;
    /// Text size in percent, 50 to 300. Keeps the place on the page.
    virtual void setZoom(int percent) = 0;
    virtual void applySettings(const services::Settings &settings) = 0;

    /// Where the reader is on the page, for history and the next start. Numbers and slugs only, no text.
    virtual QVariant saveState() const { return {}; }
    virtual void restoreState(const QVariant & /*state*/) {}

    /// How the page is arranged (columns, splitters), wherever the reader is on it: kept for the section.
    virtual QVariantMap saveLayout() const { return {}; }
    /// Before the page is first opened. Takes what fits.
    virtual void restoreLayout(const QVariantMap & /*state*/) {}

    /// Whether find in page makes sense here.
    virtual bool canFind() const { return false; }
    /// Marks all places with @p text and moves on to the next one. An empty text takes the marks away.
    virtual FindResult find(const QString & /*text*/, FindFlags /*flags*/) { return {}; }

    virtual bool canPrint() const { return false; }
    /// What is visible, and nothing else, in the colours for paper.
    virtual void print(QPagedPaintDevice * /*device*/) const {}

Q_SIGNALS:
    void openRequested(const attache::domain::Ref &ref);
    void openInNewRequested(const attache::domain::Ref &ref);
    /// Another section of the spine: "news", "episodes", "news?archive:some-id".
    void sectionRequested(const QString &place);
    /// The reader saw where it leads and wants it in the browser.
    void externalLinkRequested(const QUrl &url);
    /// The reader says that they have watched up to there.
    void watchedRequested(attache::domain::Gate gate);
    /// The reader wants to read as of another day; nothing stands for today.
    void asOfRequested(const std::optional<QDate> &day);
    void titleChanged();
    /// One line for the status bar: where the link under the pointer leads. Empty takes it away.
    void hintChanged(const QString &hint);

protected:
    /// The paper; a page paints over it.
    void paintEvent(QPaintEvent *event) override;
    const PageServices &services() const { return m_services; }

private:
    PageServices m_services;
};

} // namespace attache::pages
