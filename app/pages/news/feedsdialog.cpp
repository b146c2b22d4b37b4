// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/news/feedsdialog.h"

#include "pages/news/newswords.h"
#include "widgets/banner.h"
#include "widgets/icons.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

constexpr int feedRole = Qt::UserRole;

QStringList wordsOf(const QString &text)
{
    QStringList words;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString word = part.simplified(); !word.isEmpty()) {
            words += word;
        }
    }
    return words;
}

QString secondLine(const services::FeedSubscription &feed)
{
    if (const QString trouble = feedTrouble(feed); !trouble.isEmpty()) {
        return trouble;
    }
    QStringList parts;
    parts += feed.lastFetched.isValid() ? FeedsDialog::tr("%n item(s), fetched on %1", nullptr, feed.items)
                                              .arg(momentInWords(feed.lastFetched))
                                        : FeedsDialog::tr("Not fetched yet");
    if (!feed.words.isEmpty()) {
        parts += FeedsDialog::tr("only with: %1").arg(feed.words.join(u", "_s));
    }
    return parts.join(u" · "_s);
}

} // namespace

FeedsDialog::FeedsDialog(services::News &news, QWidget *parent)
    : QDialog(parent)
    , m_news(news)
    , m_list(new QListWidget(this))
    , m_banner(new widgets::Banner(this))
    , m_remove(new QPushButton(widgets::icon(u"edit-delete"_s), tr("&Remove"), this))
{
    setWindowTitle(tr("Feeds"));
    m_list->setAccessibleName(tr("Feeds, switched on or off"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    // Return in a field adds a feed; it must not close the dialog.
    for (QPushButton *button : {m_remove, buttons->button(QDialogButtonBox::Close)}) {
        button->setAutoDefault(false);
    }
    auto *below = new QHBoxLayout;
    below->addWidget(m_remove);
    below->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_banner);
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
    layout->addWidget(makeForm());
    layout->addWidget(buttons);
    const int unit = fontMetrics().averageCharWidth();
    resize(unit * 80, unit * 75);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemChanged, this, &FeedsDialog::switchFeed);
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_remove, &QPushButton::clicked, this, &FeedsDialog::removeCurrent);
    connect(m_banner, &widgets::Banner::linkActivated, this, &FeedsDialog::undo);
    auto *erase = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    erase->setContext(Qt::WidgetShortcut);
    connect(erase, &QShortcut::activated, this, &FeedsDialog::removeCurrent);
    connect(&m_news, &services::News::changed, this, &FeedsDialog::fill);
    connect(&m_news, &services::News::fetched, this, &FeedsDialog::fill);
    fill();
}

QWidget *FeedsDialog::makeForm()
{
    auto *box = new QGroupBox(tr("Add a feed"), this);
    m_address = new QLineEdit(box);
    m_address->setPlaceholderText(u"https://"_s);
    m_title = new QLineEdit(box);
    m_title->setPlaceholderText(tr("As the feed calls itself"));
    m_words = new QLineEdit(box);
    m_words->setPlaceholderText(tr("The Diplomat, Keri Russell"));
    m_words->setToolTip(
        tr("Only items with one of these words or phrases are kept. Separate them with commas."));
    m_add = new QPushButton(widgets::icon(u"list-add"_s), tr("&Add"), box);
    m_add->setEnabled(false);
    m_add->setAutoDefault(false);
    auto *form = new QFormLayout(box);
    form->addRow(tr("A&ddress:"), m_address);
    form->addRow(tr("&Name:"), m_title);
    form->addRow(tr("Only with the &words:"), m_words);
    form->addRow(QString(), m_add);
    connect(m_address, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    for (QLineEdit *field : {m_address, m_title, m_words}) {
        connect(field, &QLineEdit::returnPressed, this, &FeedsDialog::add);
    }
    connect(m_add, &QPushButton::clicked, this, &FeedsDialog::add);
    return box;
}

void FeedsDialog::fill()
{
    m_isFilling = true;
    const int row = m_list->currentRow();
    m_list->clear();
    const QList<services::FeedSubscription> feeds = m_news.feeds();
    for (const services::FeedSubscription &feed : feeds) {
        const QString second = secondLine(feed);
        auto *item = new QListWidgetItem(feed.title + u'\n' + second, m_list);
        item->setData(feedRole, feed.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(feed.enabled ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(feed.url.toDisplayString());
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2", "name of a feed, its state").arg(feed.title, second));
        if (!feed.lastError.isEmpty()) {
            item->setIcon(widgets::icon(u"dialog-warning"_s));
        }
    }
    m_list->setCurrentRow(std::clamp(row, m_list->count() > 0 ? 0 : -1, m_list->count() - 1));
    m_remove->setEnabled(m_list->currentRow() >= 0);
    m_isFilling = false;
}

std::optional<services::FeedSubscription> FeedsDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) {
        return std::nullopt;
    }
    const QList<services::FeedSubscription> feeds = m_news.feeds();
    const auto found =
        std::ranges::find(feeds, item->data(feedRole).toLongLong(), &services::FeedSubscription::id);
    return found == feeds.end() ? std::nullopt : std::optional(*found);
}

void FeedsDialog::switchFeed(const QListWidgetItem *item)
{
    if (m_isFilling) {
        return;
    }
    const QList<services::FeedSubscription> feeds = m_news.feeds();
    const auto found =
        std::ranges::find(feeds, item->data(feedRole).toLongLong(), &services::FeedSubscription::id);
    if (found == feeds.end()) {
        return;
    }
    services::FeedSubscription feed = *found;
    feed.enabled = item->checkState() == Qt::Checked;
    // Filling the list again would take away the item that is reporting.
    m_isFilling = true;
    const QSignalBlocker quiet(&m_news);
    const auto result = m_news.setFeed(feed);
    m_isFilling = false;
    if (!result) {
        tellOf(newsErrorText(result.error()));
    }
}

void FeedsDialog::add()
{
    QString address = m_address->text().trimmed();
    if (address.isEmpty()) {
        return;
    }
    if (!address.contains("://"_L1)) {
        address.prepend("https://"_L1);
    }
    const auto added = m_news.addFeed(QUrl(address, QUrl::StrictMode), m_title->text().simplified(),
                                      wordsOf(m_words->text()));
    if (!added) {
        tellOf(newsErrorText(added.error()));
        m_address->setFocus();
        return;
    }
    m_banner->dismiss();
    for (QLineEdit *field : {m_address, m_title, m_words}) {
        field->clear();
    }
    fill();
    m_list->setCurrentRow(m_list->count() - 1);
}

void FeedsDialog::removeCurrent()
{
    const auto feed = current();
    if (!feed) {
        return;
    }
    if (const auto removed = m_news.removeFeed(feed->id); !removed) {
        tellOf(newsErrorText(removed.error()));
        return;
    }
    m_removed = feed;
    fill();
    m_banner->present(widgets::BannerKind::Done, tr("“%1” was removed.").arg(feed->title), tr("Undo"));
}

void FeedsDialog::undo()
{
    if (!m_removed) {
        return;
    }
    const auto added = m_news.addFeed(m_removed->url, m_removed->title, m_removed->words);
    if (!added) {
        tellOf(newsErrorText(added.error()));
        return;
    }
    if (!m_removed->enabled) {
        services::FeedSubscription feed = *m_removed;
        feed.id = *added;
        std::ignore = m_news.setFeed(feed);
    }
    m_removed.reset();
    m_banner->dismiss();
    fill();
}

void FeedsDialog::tellOf(const QString &sentence)
{
    m_removed.reset();
    m_banner->present(widgets::BannerKind::Failure, sentence);
}

} // namespace attache::pages
