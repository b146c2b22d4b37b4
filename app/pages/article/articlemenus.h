// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QPoint;
class QWidget;

namespace attache::pages {

class ArticleView;
struct ArticleContent;

/// The menus of an article. They open at once and go away by themselves.
class ArticleMenus
{
    Q_DECLARE_TR_FUNCTIONS(ArticleMenus)
public:
    /// What can be done at @p position of the viewport. @p content is nothing for a page that does not exist;
    /// what is copied is taken from it when the menu opens.
    static void showContext(ArticleView *view, const QPoint &position, const ArticleContent *content);
    /// The table of contents, below @p button.
    static void showContents(ArticleView *view, QWidget *button);
};

} // namespace attache::pages
