// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articleview.h"

#include "pages/article/articlepainter.h"
#include "painting/marks.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace attache::pages {

namespace {

constexpr int sectionMargin = 24;

/// The stretch of the link at a position, as cursor positions; an empty one where there is none.
QPair<int, int> linkRange(const QTextBlock &block, int position)
{
    int start = -1;
    int end = -1;
    QString address;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QString href = fragment.charFormat().anchorHref();
        if (href.isEmpty() || href != address) {
            if (start >= 0 && position >= start && position <= end) {
                return {start, end};
            }
            start = href.isEmpty() ? -1 : fragment.position();
        }
        address = href;
        end = fragment.position() + fragment.length();
    }
    if (start >= 0 && position >= start && position <= end) {
        return {start, end};
    }
    return {0, 0};
}

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A bar that comes and goes would change the width of the paper and with it the whole setting.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Page"));
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setMouseTracking(true);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        Q_EMIT linkActivated(url.toString(), m_modifiers);
        m_modifiers = Qt::NoModifier;
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleView::updateSection);
}

// The document belongs to the article, which the base class must not outlive with.
ArticleView::~ArticleView()
{
    setDocument(nullptr);
}

void ArticleView::setArticle(ArticleDocument article, const painting::Tokens &tokens, bool keepPlace)
{
    const int caret = textCursor().position();
    const int selection = textCursor().anchor();
    m_tokens = tokens;
    QPalette colours = palette();
    colours.setColor(QPalette::Base, tokens.paper);
    colours.setColor(QPalette::Text, tokens.ink);
    setPalette(colours);
    setDocument(article.document.get());
    setCursorWidth(m_caretWidth);
    std::swap(m_article, article);
    if (keepPlace) {
        const int last = document()->characterCount() - 1;
        QTextCursor cursor(document());
        cursor.setPosition(std::min(selection, last));
        cursor.setPosition(std::min(caret, last), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    m_hovered.clear();
    m_section = -1;
    updateSection();
    viewport()->update();
}

void ArticleView::doSetSource(const QUrl & /*name*/, QTextDocument::ResourceType /*type*/) {}

int ArticleView::currentSection() const
{
    if (m_article.sections.isEmpty()) {
        return -1;
    }
    if (verticalScrollBar()->value() == verticalScrollBar()->maximum() &&
        verticalScrollBar()->maximum() > 0) {
        return static_cast<int>(m_article.sections.size()) - 1;
    }
    const double top = verticalScrollBar()->value() + sectionMargin + 1;
    int current = 0;
    for (int i = 0; i < m_article.sections.size(); ++i) {
        const QTextBlock block = document()->findBlock(m_article.sections.at(i).start.position());
        // They stand one below the other; what is far below need not have been set yet.
        if (document()->documentLayout()->blockBoundingRect(block).top() > top) {
            break;
        }
        current = i;
    }
    return current;
}

void ArticleView::goToSection(int index)
{
    if (index < 0 || index >= m_article.sections.size()) {
        return;
    }
    const int position = m_article.sections.at(index).start.position();
    scrollTo(index == 0 ? 0 : topOf(document()->findBlock(position)) - sectionMargin);
    QTextCursor cursor(document());
    cursor.setPosition(position);
    const int scrolled = verticalScrollBar()->value();
    setTextCursor(cursor);
    verticalScrollBar()->setValue(scrolled);
    // The last parts may never reach the upper edge; the choice of the reader counts.
    if (m_section != index) {
        m_section = index;
        Q_EMIT sectionChanged(index);
    }
}

void ArticleView::updateSection()
{
    const int section = currentSection();
    if (section != m_section) {
        m_section = section;
        Q_EMIT sectionChanged(section);
    }
}

QString ArticleView::focusedLink() const
{
    const QTextCursor cursor = textCursor();
    if (!cursor.hasSelection()) {
        return {};
    }
    QTextCursor inside(cursor);
    inside.setPosition(cursor.selectionStart() + 1);
    return inside.charFormat().anchorHref();
}

QRect ArticleView::rectOfLinkAt(const QTextCursor &cursor) const
{
    const auto [start, end] = linkRange(cursor.block(), cursor.position());
    const QList<QRectF> rects = ArticlePainter(m_article, m_tokens, layoutDirection()).rectsOf(start, end);
    if (rects.isEmpty()) {
        return {};
    }
    return rects.first().toAlignedRect().translated(-horizontalScrollBar()->value(),
                                                    -verticalScrollBar()->value());
}

QRect ArticleView::linkRect(const QPoint &viewportPosition) const
{
    return rectOfLinkAt(cursorForPosition(viewportPosition));
}

ArticleView::Anchor ArticleView::anchor() const
{
    const int top = verticalScrollBar()->value();
    const QTextCursor cursor = cursorForPosition(QPoint(viewport()->width() / 4, 1));
    return {cursor.block().position(), top - topOf(cursor.block())};
}

void ArticleView::restoreAnchor(Anchor anchor)
{
    const QTextBlock block = document()->findBlock(anchor.position);
    if (block.isValid()) {
        scrollTo(topOf(block) + anchor.offset);
    }
}

int ArticleView::topOf(const QTextBlock &block) const
{
    return qRound(document()->documentLayout()->blockBoundingRect(block).top());
}

// What is far below is laid out while nothing else happens, and the scroll bar grows with it; whoever wants
// to go there cannot wait for that.
void ArticleView::scrollTo(int y)
{
    if (y > verticalScrollBar()->maximum()) {
        QAbstractTextDocumentLayout *layout = document()->documentLayout();
        Q_EMIT layout->documentSizeChanged(layout->documentSize());
    }
    verticalScrollBar()->setValue(y);
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), m_tokens.paper);
        const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
        painter.translate(-offset);
        ArticlePainter(m_article, m_tokens, layoutDirection())
            .paintBeneath(&painter, event->rect().translated(offset));
    }
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    paintFocus(&painter);
}

void ArticleView::paintFocus(QPainter *painter) const
{
    if (!hasFocus() || focusedLink().isEmpty()) {
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    const QTextCursor cursor = textCursor();
    constexpr double ringWidth = 2;
    constexpr double ringRadius = 3;
    for (const QRectF &rect : ArticlePainter(m_article, m_tokens, layoutDirection())
                                  .rectsOf(cursor.selectionStart(), cursor.selectionEnd())) {
        painting::paintFrame(painter, rect.adjusted(-3, -1, 3, 1), QColor(), m_tokens.focus, ringRadius,
                             ringWidth);
    }
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        Q_EMIT paperWidthChanged();
    }
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    QTextBrowser::mouseMoveEvent(event);
    const QString address = anchorAt(event->position().toPoint());
    if (address != m_hovered) {
        m_hovered = address;
        const QRect rect = address.isEmpty() ? QRect() : linkRect(event->position().toPoint());
        Q_EMIT linkMeant(address, QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size()), false);
    }
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    m_modifiers = event->modifiers();
    const QString address = anchorAt(event->position().toPoint());
    if (event->button() == Qt::MiddleButton && !address.isEmpty()) {
        Q_EMIT linkActivated(address, Qt::ControlModifier);
        event->accept();
        return;
    }
    QTextBrowser::mouseReleaseEvent(event);
    m_modifiers = Qt::NoModifier;
}

void ArticleView::leaveEvent(QEvent *event)
{
    QTextBrowser::leaveEvent(event);
    if (!m_hovered.isEmpty()) {
        m_hovered.clear();
        Q_EMIT linkMeant({}, {}, false);
    }
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    const bool activates = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (activates && !focusedLink().isEmpty()) {
        Q_EMIT linkActivated(focusedLink(), event->modifiers() & ~Qt::KeypadModifier);
        event->accept();
        return;
    }
    // A page turns by the space bar as everywhere; the caret alone would do nothing with it.
    if (event->key() == Qt::Key_Space) {
        const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
        verticalScrollBar()->triggerAction(back ? QAbstractSlider::SliderPageStepSub
                                                : QAbstractSlider::SliderPageStepAdd);
        event->accept();
        return;
    }
    showCaretFor(event);
    QTextBrowser::keyPressEvent(event);
    meanFocusedLink();
}

void ArticleView::showCaretFor(const QKeyEvent *event)
{
    const bool moves =
        event->matches(QKeySequence::MoveToNextLine) || event->matches(QKeySequence::MoveToPreviousLine) ||
        event->matches(QKeySequence::MoveToNextChar) || event->matches(QKeySequence::MoveToPreviousChar) ||
        event->matches(QKeySequence::MoveToNextWord) || event->matches(QKeySequence::MoveToPreviousWord) ||
        event->matches(QKeySequence::SelectNextLine) || event->matches(QKeySequence::SelectPreviousLine);
    if (!moves) {
        return;
    }
    m_caretWidth = 2;
    setCursorWidth(m_caretWidth);
    if (!viewport()->rect().intersects(cursorRect())) {
        setTextCursor(cursorForPosition(QPoint(0, 0)));
    }
}

bool ArticleView::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    meanFocusedLink();
    return moved;
}

void ArticleView::meanFocusedLink()
{
    const QString address = hasFocus() ? focusedLink() : QString();
    if (address.isEmpty()) {
        Q_EMIT linkMeant({}, {}, true);
        return;
    }
    QTextCursor inside = textCursor();
    inside.setPosition(inside.selectionStart() + 1);
    const QRect rect = rectOfLinkAt(inside);
    Q_EMIT linkMeant(address, QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size()), true);
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

} // namespace attache::pages
