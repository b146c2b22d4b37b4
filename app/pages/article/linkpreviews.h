// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "pages/page.h"

#include <QRect>
#include <QTimer>

namespace attache::pages {

class ArticleView;
class PreviewCard;
struct ArticleContent;

/// Shows and hides the card beside a link of an article: a little after the pointer or the focus came to it,
/// as far as the viewpoint allows. Escape closes it.
class LinkPreviews : public QObject
{
    Q_OBJECT
public:
    /// The card lies above @p page, which also owns this object.
    LinkPreviews(const PageServices &services, ArticleView *view, QWidget *page);

    /// What the view shows; stays with the caller until the next call. Nothing: there is nothing to preview.
    void setContent(const ArticleContent *content);
    /// The card of a source at once, with the focus on its link.
    void openSource(const QString &address);
    void hide();

Q_SIGNALS:
    void linkActivated(const QUrl &url);
    /// Where the link leads that the reader means, when it leads out of the program; empty when it does not.
    void hintChanged(const QString &hint);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void mean(const QString &address, const QRect &globalRect, bool byKeyboard);
    void show();
    bool fill();

    PageServices m_services;
    ArticleView *m_view;
    QWidget *m_page;
    PreviewCard *m_card;
    const ArticleContent *m_content = nullptr;
    QTimer m_showTimer;
    QTimer m_leaveTimer;
    QString m_address;
    QRect m_rect;
};

} // namespace attache::pages
