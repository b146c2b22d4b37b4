// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/news/newslistpane.h"

#include "domain/episodespine.h"
#include "pages/news/headlinelist.h"
#include "pages/news/newsplaces.h"
#include "pages/news/newswords.h"
#include "pages/pagewords.h"
#include "widgets/emptystate.h"
#include "widgets/focusforward.h"
#include "widgets/icons.h"
#include "widgets/sealline.h"
#include "widgets/sectionedmodel.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using models::NewsListModel;
using widgets::SectionedModel;
using Veil = services::Settings::Veil;

/// Leaves sealed headlines out where the reader wants to hear nothing of them.
class OpenNews : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOpenOnly(bool openOnly)
    {
        m_openOnly = openOnly;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return !m_openOnly || !sourceModel()->index(row, 0, parent).data(NewsListModel::SealedRole).toBool();
    }

private:
    bool m_openOnly = false;
};

/// What the heading of an item's group says.
QString headingOf(const QModelIndex &index)
{
    const QDate day = index.data(NewsListModel::PublishedRole).toDateTime().date();
    return day.isValid() ? monthInWords(day) : NewsListPane::tr("Without a date");
}

QToolButton *toolButton(const QString &iconName, const QString &name, const QString &tip, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(widgets::icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

NewsListPane::NewsListPane(const services::News &news, const domain::EpisodeSpine &spine, NewsPlaces *places,
                           QWidget *parent)
    : ThemedWidget(parent)
    , m_spine(spine)
    , m_news(new NewsListModel(news, this))
    , m_open(new OpenNews(this))
    , m_layout(new QVBoxLayout(this))
    , m_head(new QWidget(this))
    , m_title(
          new widgets::TextLabel(tr("News"), painting::TextRole::CardTitle, &painting::Tokens::head, m_head))
    , m_places(new QComboBox(m_head))
    , m_words(new QLineEdit(m_head))
    , m_fetch(toolButton(u"view-refresh"_s, tr("Fetch the news"), tr("Fetch the news (F5)"), m_head))
    , m_feeds(toolButton(u"news-subscribe"_s, tr("Feeds"), tr("Choose feeds"), m_head))
    , m_progressRow(makeProgress())
    , m_list(new HeadlineList(this))
    , m_empty(new widgets::EmptyState(this))
    , m_shield(new widgets::SealLine({}, this))
{
    m_open->setSourceModel(m_news);
    m_rows = new SectionedModel(
        m_open, NewsListModel::GroupRole, headingOf,
        [this](const QModelIndex &source, int role) { return decorate(source, role); }, this);
    m_list->setModel(m_rows);
    m_list->setAccessibleName(tr("Headlines, newest first"));
    m_places->setModel(places);
    m_places->setAccessibleName(tr("Show"));
    m_places->hide();
    m_words->setPlaceholderText(tr("Filter headlines"));
    m_words->setAccessibleName(tr("Filter headlines"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(widgets::icon(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_empty->setIconName(u"view-pim-news"_s);
    m_empty->hide();
    widgets::forwardFocus(this, m_list);

    auto *head = new QHBoxLayout(m_head);
    head->addWidget(m_title);
    head->addWidget(m_places);
    head->addWidget(m_words, 1);
    head->addWidget(m_fetch);
    head->addWidget(m_feeds);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_head);
    m_layout->addWidget(m_progressRow);
    m_layout->addWidget(m_list, 1);
    m_layout->addWidget(m_empty, 1);
    m_foot = new QVBoxLayout;
    m_foot->addWidget(m_shield);
    m_layout->addLayout(m_foot);
    updateMeasures();

    connect(m_places, &QComboBox::activated, this, &NewsListPane::placeChosen);
    connect(m_words, &QLineEdit::textChanged, this, &NewsListPane::wordsChanged);
    connect(m_fetch, &QToolButton::clicked, this, &NewsListPane::fetchRequested);
    connect(m_feeds, &QToolButton::clicked, this, &NewsListPane::feedsRequested);
    connect(m_empty, &widgets::EmptyState::buttonClicked, this, [this] {
        if (m_words->text().isEmpty()) {
            Q_EMIT fetchRequested();
        } else {
            m_words->clear();
        }
    });
    connect(m_list, &HeadlineList::movedTo, this, [this](const QModelIndex &index) {
        if (!m_isReloading) {
            Q_EMIT movedTo(index.data(NewsListModel::IdRole).toString());
        }
    });
}

QWidget *NewsListPane::makeProgress()
{
    auto *row = new QWidget(this);
    m_progress = new QProgressBar(row);
    m_progress->setAccessibleName(tr("Fetching the news"));
    auto *cancel = new QPushButton(tr("Cancel"), row);
    cancel->setAccessibleDescription(tr("Stops fetching. What has been fetched stays."));
    auto *layout = new QHBoxLayout(row);
    layout->addWidget(m_progress, 1);
    layout->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &NewsListPane::cancelRequested);
    row->hide();
    return row;
}

QVariant NewsListPane::decorate(const QModelIndex &source, int role) const
{
    const auto item = [&source] { return source.data(NewsListModel::ItemRole).value<domain::NewsItem>(); };
    switch (role) {
    case Qt::DisplayRole:
        return item().sealed ? sealedHeadline(item().sealedUntil, m_spine, m_veil) : headlineOf(item());
    case SectionedModel::TrailingRole: {
        const QString day = dateWithinYear(domain::PartialDate(item().published.date()));
        return day.isEmpty() ? item().publisher : tr("%1, %2", "publisher, day").arg(item().publisher, day);
    }
    case Qt::AccessibleTextRole: {
        const domain::NewsItem news = item();
        QStringList parts{news.sealed ? sealedHeadline(news.sealedUntil, m_spine, m_veil) : headlineOf(news),
                          publishedLine(news)};
        if (!news.read && !news.sealed) {
            parts += tr("unread");
        }
        if (news.starred) {
            parts += tr("kept");
        }
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

QModelIndex NewsListPane::currentNews() const
{
    return m_open->mapToSource(m_rows->toSource(m_list->currentIndex()));
}

bool NewsListPane::select(const QString &id)
{
    while (!m_news->indexOf(id).isValid() && m_news->canFetchMore({})) {
        m_news->fetchMore({});
    }
    const QModelIndex index = m_rows->fromSource(m_open->mapFromSource(m_news->indexOf(id)));
    if (!index.isValid()) {
        return false;
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    return true;
}

void NewsListPane::setViewpoint(const domain::Viewpoint &viewpoint, const QString &shield)
{
    m_isReloading = true;
    m_news->setViewpoint(viewpoint);
    m_isReloading = false;
    m_shield->setText(shield);
    m_shield->setVisible(!shield.isEmpty());
    updateEmptyState();
}

void NewsListPane::setFilter(const services::NewsFilter &filter)
{
    m_filter = filter;
    m_isReloading = true;
    m_news->setFilter(filter);
    m_isReloading = false;
    updateEmptyState();
}

void NewsListPane::setVeil(Veil veil)
{
    m_veil = veil;
    static_cast<OpenNews *>(m_open)->setOpenOnly(veil == Veil::Silent);
    m_list->viewport()->update();
    updateEmptyState();
}

void NewsListPane::reload()
{
    const QString current = currentNews().data(NewsListModel::IdRole).toString();
    const int scroll = m_list->verticalScrollBar()->value();
    m_isReloading = true;
    m_news->refresh();
    const QModelIndex again = m_rows->fromSource(m_open->mapFromSource(m_news->indexOf(current)));
    if (again.isValid()) {
        m_list->setCurrentIndex(again);
    }
    m_isReloading = false;
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(scroll);
    updateEmptyState();
}

void NewsListPane::setProgress(int done, int total, const QString &feed)
{
    const bool fetching = total > 0;
    m_progressRow->setVisible(fetching);
    m_fetch->setEnabled(!fetching);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_progress->setToolTip(feed);
    m_progress->setFormat(tr("%1 of %2 feeds").arg(done).arg(total));
}

void NewsListPane::insertAtTop(QWidget *widget)
{
    m_layout->insertWidget(1, widget);
}

void NewsListPane::updateEmptyState()
{
    const bool empty = m_rows->rowCount() == 0 && !m_rows->canFetchMore({});
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    widgets::forwardFocus(this, empty ? static_cast<QWidget *>(m_empty) : m_list);
    if (!m_filter.words.isEmpty()) {
        m_empty->setTitle(tr("Nothing found for “%1”.").arg(m_filter.words));
        m_empty->setLine(tr("Only headlines that are open where you are are searched."));
        m_empty->setButton(tr("Clear the filter"));
    } else if (m_filter.unreadOnly) {
        m_empty->setTitle(tr("All read"));
        m_empty->setLine(tr("Fetch the news to see whether there is more."));
        m_empty->setButton(tr("Fetch the news"));
    } else if (m_filter.starredOnly) {
        m_empty->setTitle(tr("Nothing kept yet"));
        m_empty->setLine(tr("Press S on a headline to keep it here."));
        m_empty->setButton(QString());
    } else {
        m_empty->setTitle(tr("No news yet"));
        m_empty->setLine(tr("Fetch it now, or add a feed."));
        m_empty->setButton(tr("Fetch the news"));
    }
}

void NewsListPane::updateMeasures()
{
    const widgets::Theme current = theme();
    m_head->layout()->setContentsMargins(current.u(4), current.u(3), current.u(3), current.u(3));
    m_head->layout()->setSpacing(current.u(2));
    m_progressRow->layout()->setContentsMargins(current.u(4), 0, current.u(3), current.u(2));
    m_foot->setContentsMargins(current.u(4), current.u(1.5), current.u(2), current.u(1.5));
}

void NewsListPane::themeChanged()
{
    updateMeasures();
    ThemedWidget::themeChanged();
}

void NewsListPane::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Theme current = theme();
    QPainter painter(this);
    painter.fillRect(rect(), current.tokens.sheet);
    painter.fillRect(QRect(0, m_head->geometry().bottom(), width(), 1), current.tokens.rule);
}

} // namespace attache::pages
