// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "pages/article/articlecontent.h"
#include "pages/article/articlestyle.h"
#include "pages/article/articleview.h"
#include "pages/page.h"

#include <optional>

class QToolButton;

namespace attache::pages {

class ContentsRail;
class LinkPreviews;
class SeasonsPane;

/// One page of the encyclopedia: table of contents, the article, previews of its links, and what its veils
/// and buttons do. Beside an episode stand the seasons in place of the contents.
class ArticlePage : public PageView
{
    Q_OBJECT
public:
    explicit ArticlePage(const PageServices &services, QWidget *parent = nullptr);
    ~ArticlePage() override;

    void open(const std::optional<domain::Ref> &ref, const QString &detail) override;
    QString pageTitle() const override;
    std::optional<domain::Ref> shownRef() const override { return m_ref; }
    void refresh() override;
    void setZoom(int percent) override;
    void applySettings(const services::Settings &settings) override;
    QVariant saveState() const override;
    void restoreState(const QVariant &state) override;
    bool canFind() const override { return m_content.has_value(); }
    FindResult find(const QString &text, FindFlags flags) override;
    bool canPrint() const override { return m_content.has_value(); }
    void print(QPagedPaintDevice *device) const override;

    ArticleView *view() const { return m_view; }
    ContentsRail *contents() const { return m_contents; }
    /// The page of the moment; nothing for one that does not exist.
    const std::optional<ArticleContent> &content() const { return m_content; }
    /// Opens a sealed part without asking; it closes when the page is left.
    void openPart(domain::Gate gate);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void load();
    /// Sets the article anew, or as soon as the page is shown.
    void build(bool keepPlace);
    void putOff(bool keepPlace);
    /// Builds only when the width of the paper asks for it.
    void buildForWidth();
    ArticleStyle styleNow() const;
    void arrange();
    void showSeasons(bool visible);
    void activate(const QString &address, Qt::KeyboardModifiers modifiers);
    void activatePageLink(const domain::Ref &ref, Qt::KeyboardModifiers modifiers);
    void runAction(const QString &name);
    void askToOpen(domain::Gate gate);

    ContentsRail *m_contents;
    SeasonsPane *m_seasons = nullptr;
    ArticleView *m_view;
    QToolButton *m_contentsButton;
    LinkPreviews *m_previews;

    std::optional<domain::Ref> m_ref;
    std::optional<domain::Opening> m_opening;
    std::optional<ArticleContent> m_content;
    services::Settings m_settings;
    int m_zoom = 100;
    bool m_showEarlier = true;
    CreditFilter m_credits = CreditFilter::All;
    bool m_building = false;
    bool m_putOff = true;
    /// Where the reader was, or is to be, when the page is set as it is shown.
    std::optional<ArticleView::Anchor> m_placeWhenShown;
    int m_builtWidth = -1;
    bool m_builtWide = false;
};

} // namespace attache::pages
