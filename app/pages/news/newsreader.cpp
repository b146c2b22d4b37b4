// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/news/newsreader.h"

#include "pages/news/articlebrowser.h"
#include "pages/news/newswords.h"
#include "pages/pagewords.h"
#include "painting/marks.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/linklabel.h"
#include "widgets/plainbutton.h"
#include "widgets/primarybutton.h"
#include "widgets/textlabel.h"
#include "widgets/veilwidget.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using painting::TextRole;
using painting::Tokens;

/// The double line under the title.
class Rule : public widgets::ThemedWidget
{
public:
    explicit Rule(QWidget *parent)
        : ThemedWidget(parent)
    {
        setFixedHeight(painting::letterheadRuleHeight);
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painting::paintLetterheadRule(&painter, rect(), theme().tokens);
    }
};

QString iconOf(domain::PageKind kind)
{
    switch (kind) {
    case domain::PageKind::Character:
        return u"view-certificate"_s;
    case domain::PageKind::Person:
        return u"im-user"_s;
    case domain::PageKind::Season:
        return u"folder"_s;
    default:
        return u"video-television"_s;
    }
}

} // namespace

NewsReader::NewsReader(QWidget *parent)
    : ThemedWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_sheet(new QWidget)
    , m_column(new QVBoxLayout(m_sheet))
    , m_back(new widgets::LinkLabel(tr("Back to the list"), m_sheet))
    , m_source(new widgets::TextLabel({}, TextRole::Label, &Tokens::ink2, m_sheet))
    , m_title(new widgets::TextLabel({}, TextRole::Headline, &Tokens::head, m_sheet))
    , m_rule(new Rule(m_sheet))
    , m_buttons(makeButtons())
    , m_veil(new widgets::VeilWidget(widgets::VeilWidget::Size::Full, m_sheet))
    , m_text(new ArticleBrowser(m_sheet))
    , m_aboutLabel(new widgets::TextLabel(tr("In the encyclopedia"), TextRole::Label, &Tokens::ink2, m_sheet))
    , m_about(new QWidget(m_sheet))
    , m_aboutFlow(new widgets::FlowLayout(16, 4, m_about))
    , m_note(new widgets::TextLabel({}, TextRole::Small, &Tokens::ink2, m_sheet))
    , m_empty(new widgets::EmptyState(this))
{
    m_back->setIconName(u"go-previous"_s);
    m_back->hide();
    m_title->setWordWrap(true);
    m_note->setWordWrap(true);
    m_empty->setIconName(u"view-pim-news"_s);
    m_empty->setTitle(tr("Nothing chosen"));
    m_empty->setLine(tr("Choose a headline to read it here."));
    m_scroll->setWidget(m_sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_sheet->setAutoFillBackground(false);
    m_column->addWidget(m_back);
    m_column->addWidget(m_source);
    m_column->addWidget(m_title);
    m_column->addWidget(m_rule);
    m_column->addWidget(m_buttons);
    m_column->addWidget(m_veil);
    m_column->addWidget(m_text);
    m_column->addWidget(m_aboutLabel);
    m_column->addWidget(m_about);
    m_column->addStretch();
    m_column->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    layout->addWidget(m_empty);

    connect(m_back, &widgets::LinkLabel::clicked, this, &NewsReader::backRequested);
    connect(m_veil, &widgets::VeilWidget::watchedRequested, this, &NewsReader::watchedRequested);
    connect(m_veil, &widgets::VeilWidget::openRequested, this, &NewsReader::openAnywayRequested);
    connect(m_text, &QTextBrowser::anchorClicked, this, &NewsReader::articleRequested);
    connect(m_text, &QTextBrowser::highlighted, this,
            [this](const QUrl &url) { Q_EMIT linkHovered(url.toDisplayString()); });
    updateMeasures();
    showItem(std::nullopt, {}, {});
}

QWidget *NewsReader::makeButtons()
{
    auto *row = new QWidget(m_sheet);
    m_buttonFlow = new widgets::FlowLayout(8, 8, row);
    m_open = new widgets::PrimaryButton(tr("Open the article"), row);
    m_open->setIconName(u"document-open-remote"_s);
    m_keep = new widgets::PlainButton(QString(), row);
    m_keep->setIcon(widgets::icon(u"bookmark-new"_s));
    m_unread = new widgets::PlainButton(QString(), row);
    m_unread->setIcon(widgets::icon(u"mail-mark-unread"_s));
    for (QPushButton *button : {static_cast<QPushButton *>(m_open), m_keep, m_unread}) {
        m_buttonFlow->addWidget(button);
    }
    m_keep->setToolTip(tr("Keep it, or let it go (S in the list)"));
    m_unread->setToolTip(tr("Read or unread (U in the list)"));
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_item) {
            Q_EMIT articleRequested(QUrl(m_item->link));
        }
    });
    connect(m_keep, &QPushButton::clicked, this, &NewsReader::keepRequested);
    connect(m_unread, &QPushButton::clicked, this, &NewsReader::unreadRequested);
    return row;
}

void NewsReader::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void NewsReader::showItem(const std::optional<domain::NewsItem> &item, const NewsSubjects &subjects,
                          std::optional<domain::EpisodeId> opens)
{
    const bool same = item && m_item && item->id == m_item->id && item->sealed == m_item->sealed;
    m_item = item;
    m_scroll->setVisible(item.has_value());
    m_empty->setVisible(!item.has_value());
    setFocusProxy(item ? static_cast<QWidget *>(m_scroll) : m_empty);
    if (!item) {
        setAccessibleName(tr("Reading pane"));
        return;
    }
    const bool sealed = item->sealed;
    const QString date = dateInWords(item->published.date());
    m_source->setText(date.isEmpty() ? item->publisher
                                     : tr("%1  ·  %2", "publisher, date").arg(item->publisher, date));
    m_title->setText(sealed ? QString() : headlineOf(*item));
    m_title->setVisible(!sealed);
    m_rule->setVisible(!sealed);
    m_veil->setGate(opens.value_or(domain::EpisodeId{}),
                    opens ? widgets::VeilWording::Episode : widgets::VeilWording::Plain);
    m_veil->setVisible(sealed);
    setAccessibleName(sealed ? m_veil->sentence() : m_title->text());
    m_buttons->setVisible(!sealed);
    m_text->setVisible(!sealed && !item->html.isEmpty());
    if (!same) {
        m_text->showArticle(sealed ? QString() : item->html);
        m_scroll->verticalScrollBar()->setValue(0);
    }
    m_note->setText(sealed ? tr("It would tell what happens later. Publisher and date stay.")
                    : item->bundled
                        ? tr("Summaries are our own. The article opens in your browser.")
                        : tr("From the feed “%1”. The article opens in your browser.").arg(item->feed));
    showSubjects(subjects);
    updateButtons();
}

void NewsReader::showSubjects(const NewsSubjects &subjects)
{
    qDeleteAll(m_aboutLinks);
    m_aboutLinks.clear();
    for (const domain::Link &page : subjects.pages) {
        auto *link = new widgets::LinkLabel(page.name, m_about);
        link->setIconName(iconOf(page.ref.kind));
        connect(link, &widgets::LinkLabel::clicked, this,
                [this, ref = page.ref] { Q_EMIT openRequested(ref); });
        m_aboutLinks += link;
    }
    for (const QString &event : subjects.events) {
        auto *link = new widgets::LinkLabel(tr("Timeline: %1").arg(event), m_about);
        link->setIconName(u"view-calendar-timeline"_s);
        connect(link, &widgets::LinkLabel::clicked, this, &NewsReader::timelineRequested);
        m_aboutLinks += link;
    }
    for (QWidget *link : std::as_const(m_aboutLinks)) {
        m_aboutFlow->addWidget(link);
        link->show();
    }
    m_aboutLabel->setVisible(!m_aboutLinks.isEmpty());
    m_about->setVisible(!m_aboutLinks.isEmpty());
}

void NewsReader::updateButtons()
{
    const QUrl url(m_item->link);
    m_open->setVisible(url.isValid() && !m_item->link.isEmpty());
    m_open->setToolTip(url.toDisplayString());
    m_keep->setText(m_item->starred ? tr("Kept") : tr("Keep"));
    m_keep->setCheckable(true);
    m_keep->setChecked(m_item->starred);
    m_unread->setText(m_item->read ? tr("Mark as unread") : tr("Mark as read"));
}

void NewsReader::updateMeasures()
{
    const widgets::Theme current = theme();
    m_column->setContentsMargins(current.u(8), current.u(5), current.u(8), current.u(4));
    m_column->setSpacing(current.u(3));
    m_buttonFlow->setDistances(current.u(2), current.u(2));
    for (QPushButton *button : {m_keep, m_unread}) {
        button->setIconSize(QSize(current.u(4), current.u(4)));
    }
    m_aboutFlow->setDistances(current.u(6), current.u(1));
    m_scroll->verticalScrollBar()->setSingleStep(current.u(10));
}

void NewsReader::themeChanged()
{
    updateMeasures();
    ThemedWidget::themeChanged();
}

void NewsReader::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), theme().tokens.paper);
}

void NewsReader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    ThemedWidget::keyPressEvent(event);
}

} // namespace attache::pages
