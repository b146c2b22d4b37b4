// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articlemenus.h"

#include "pages/article/articlecontent.h"
#include "pages/article/articleview.h"
#include "pages/article/citation.h"
#include "widgets/icons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace attache::pages {

using namespace Qt::StringLiterals;

namespace {

void addCopying(QMenu *menu, const QString &title, const QString &text)
{
    menu->addAction(widgets::icon(u"edit-copy"_s), title, menu,
                    [text] { QGuiApplication::clipboard()->setText(text); });
}

} // namespace

void ArticleMenus::showContext(ArticleView *view, const QPoint &position, const ArticleContent *content)
{
    QMenu *menu = view->createStandardContextMenu(position);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (content) {
        menu->addSeparator();
        addCopying(menu, tr("Copy a citation of this &page"), Citation::ofPage(*content, view->locale()));
        const QString address = view->anchorAt(position);
        const int source = address.startsWith(u"source:"_s) ? address.mid(7).toInt() : -1;
        if (source >= 0 && source < content->page.sources.size()) {
            addCopying(menu, tr("Copy a citation of this &source"),
                       Citation::ofSource(content->page.sources.at(source), view->locale()));
        }
    }
    menu->popup(view->viewport()->mapToGlobal(position));
}

void ArticleMenus::showContents(ArticleView *view, QWidget *button)
{
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<ArticleSection> &sections = view->article().sections;
    for (int i = 0; i < sections.size(); ++i) {
        const QString title = sections.at(i).sealed ? tr("Sealed") : QString(sections.at(i).title);
        QAction *action =
            menu->addAction(QString(title).replace(u'&', u"&&"_s), view, [view, i] { view->goToSection(i); });
        action->setCheckable(true);
        action->setChecked(i == view->currentSection());
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

} // namespace attache::pages
