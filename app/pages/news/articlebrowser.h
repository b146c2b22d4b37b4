// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace attache::pages {

/// The text of a news item: as high as its text, so that the pane around it scrolls. Loads nothing, neither
/// pictures nor styles, whatever the text asks for; links are reported and never followed.
class ArticleBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ArticleBrowser(QWidget *parent = nullptr);

    /// Sanitised HTML.
    void showArticle(const QString &html);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    QVariant loadResource(int type, const QUrl &url) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void style();
    void fitHeight();

    QString m_html;
};

} // namespace attache::pages
