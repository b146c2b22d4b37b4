// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/news/articlebrowser.h"

#include "widgets/themedwidget.h"

#include <QKeyEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace attache::pages {

ArticleBrowser::ArticleBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    setAccessibleName(tr("Text of the item"));
}

void ArticleBrowser::showArticle(const QString &html)
{
    m_html = html;
    style();
}

void ArticleBrowser::style()
{
    const widgets::Theme theme = widgets::themeFor(this);
    document()->setDefaultFont(theme.font(painting::TextRole::Lead));
    document()->setDefaultStyleSheet(
        u"a { color: %1; text-decoration: none; } h1, h2, h3, h4 { color: %2; }"_s.arg(
            theme.tokens.link.name(), theme.tokens.head.name()));
    setHtml(m_html);
    QTextBlockFormat format;
    format.setLineHeight(painting::Typography::lineHeightPercent(painting::TextRole::Lead) * 0.9,
                         QTextBlockFormat::ProportionalHeight);
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.mergeBlockFormat(format);
    fitHeight();
}

void ArticleBrowser::fitHeight()
{
    document()->setTextWidth(std::max(1, viewport()->width()));
    updateGeometry();
}

QSize ArticleBrowser::sizeHint() const
{
    return {widgets::themeFor(this).u(100), static_cast<int>(std::ceil(document()->size().height())) + 2};
}

QSize ArticleBrowser::minimumSizeHint() const
{
    return {widgets::themeFor(this).u(20), sizeHint().height()};
}

QVariant ArticleBrowser::loadResource(int /*type*/, const QUrl & /*url*/)
{
    return {};
}

void ArticleBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        fitHeight();
    }
}

void ArticleBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (widgets::changesTheme(event)) {
        style();
    }
}

void ArticleBrowser::wheelEvent(QWheelEvent *event)
{
    // The pane around it scrolls.
    event->ignore();
}

void ArticleBrowser::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        event->ignore();
        return;
    default:
        QTextBrowser::keyPressEvent(event);
    }
}

} // namespace attache::pages
