// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/article/articledocument.h"
#include "painting/tokens.h"

#include <QTextBrowser>

namespace attache::pages {

/// Shows an article: the document, what is drawn beneath it, the ring around the link with focus. Says
/// which link the reader means and for how long; what follows is up to the page.
class ArticleView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Shows another setting of an article. The caret stays at its position in the text where @p keepPlace.
    void setArticle(ArticleDocument article, const painting::Tokens &tokens, bool keepPlace);
    const ArticleDocument &article() const { return m_article; }

    /// The section at the upper edge, -1 without sections.
    int currentSection() const;
    void goToSection(int index);
    /// The link under the caret; empty when there is none.
    QString focusedLink() const;
    /// Where a link is drawn, in coordinates of the viewport: the one under the pointer or with focus.
    QRect linkRect(const QPoint &viewportPosition) const;

    /// The text at the upper edge and how far it is scrolled past, for coming back after a new setting.
    struct Anchor
    {
        int position = 0;
        int offset = 0;
    };
    Anchor anchor() const;
    void restoreAnchor(Anchor anchor);

Q_SIGNALS:
    void linkActivated(const QString &address, Qt::KeyboardModifiers modifiers);
    /// The pointer or the focus came to a link (at once; @p byKeyboard tells which), or left it (empty).
    void linkMeant(const QString &address, const QRect &globalRect, bool byKeyboard);
    void sectionChanged(int index);
    void paperWidthChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void paintFocus(QPainter *painter) const;
    void meanFocusedLink();
    void showCaretFor(const QKeyEvent *event);
    QRect rectOfLinkAt(const QTextCursor &cursor) const;
    void updateSection();
    int topOf(const QTextBlock &block) const;
    void scrollTo(int y);

    ArticleDocument m_article;
    painting::Tokens m_tokens;
    QString m_hovered;
    Qt::KeyboardModifiers m_modifiers;
    int m_section = -1;
    /// The caret comes with the first key that moves it; until then it would only be a speck on the page.
    int m_caretWidth = 0;
};

} // namespace attache::pages
