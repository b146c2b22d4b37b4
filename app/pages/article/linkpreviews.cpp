// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/linkpreviews.h"

#include "pages/article/articlecontent.h"
#include "pages/article/articleview.h"
#include "pages/article/articlewords.h"
#include "pages/previewcard.h"
#include "services/encyclopedia.h"
#include "services/reader.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace attache::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int showAfterMs = 500;
constexpr int leaveAfterMs = 250;

} // namespace

LinkPreviews::LinkPreviews(const PageServices &services, ArticleView *view, QWidget *page)
    : QObject(page)
    , m_services(services)
    , m_view(view)
    , m_page(page)
    , m_card(new PreviewCard(page))
{
    m_showTimer.setSingleShot(true);
    m_showTimer.setInterval(showAfterMs);
    m_leaveTimer.setSingleShot(true);
    m_leaveTimer.setInterval(leaveAfterMs);
    m_view->installEventFilter(this);
    connect(&m_showTimer, &QTimer::timeout, this, &LinkPreviews::show);
    connect(&m_leaveTimer, &QTimer::timeout, this, &LinkPreviews::hide);
    connect(m_view, &ArticleView::linkMeant, this, &LinkPreviews::mean);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &LinkPreviews::hide);
    connect(m_card, &PreviewCard::linkActivated, this, &LinkPreviews::linkActivated);
    connect(m_card, &PreviewCard::pointerEntered, &m_leaveTimer, &QTimer::stop);
    connect(m_card, &PreviewCard::pointerLeft, &m_leaveTimer, qOverload<>(&QTimer::start));
    connect(m_card, &PreviewCard::dismissed, this, [this] {
        hide();
        m_view->setFocus();
    });
}

void LinkPreviews::setContent(const ArticleContent *content)
{
    m_content = content;
}

void LinkPreviews::openSource(const QString &address)
{
    m_address = address;
    show();
    m_card->focusLink();
}

void LinkPreviews::hide()
{
    m_showTimer.stop();
    m_leaveTimer.stop();
    m_card->hide();
}

void LinkPreviews::mean(const QString &address, const QRect &globalRect, bool byKeyboard)
{
    if (address.isEmpty()) {
        m_showTimer.stop();
        Q_EMIT hintChanged({});
        byKeyboard ? hide() : m_leaveTimer.start();
        return;
    }
    const bool external = address.startsWith(u"http"_s);
    Q_EMIT hintChanged(external ? address : QString());
    m_address = address;
    m_rect = QRect(m_page->mapFromGlobal(globalRect.topLeft()), globalRect.size());
    m_leaveTimer.stop();
    m_card->hide();
    m_showTimer.start();
}

void LinkPreviews::show()
{
    m_showTimer.stop();
    if (m_content && fill()) {
        m_view->setAccessibleDescription(m_card->accessibleName());
        m_card->showBeside(m_rect);
    }
}

// False where there is nothing to show, or nothing that the viewpoint shows.
bool LinkPreviews::fill()
{
    const QString rest = m_address.mid(m_address.indexOf(u':') + 1);
    if (m_address.startsWith(u"page:"_s)) {
        const auto ref = domain::Ref::parse(rest);
        const auto card = ref ? m_services.encyclopedia.card(*ref, m_services.reader.viewpoint())
                              : std::optional<domain::PageCard>();
        if (card) {
            m_card->setPage(*card, ArticleWords::kindName(card->ref.kind));
        }
        return card.has_value();
    }
    if (m_address.startsWith(u"source:"_s)) {
        const int index = rest.toInt();
        if (index < 0 || index >= m_content->page.sources.size()) {
            return false;
        }
        m_card->setSource(m_content->page.sources.at(index), index + 1, m_content->spine);
        return true;
    }
    return false;
}

bool LinkPreviews::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && m_card->isVisible() &&
        (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                hide();
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace attache::pages
