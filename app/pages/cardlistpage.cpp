// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/cardlistpage.h"

#include "models/cardlistmodel.h"
#include "pages/pagewords.h"
#include "painting/portrait.h"
#include "services/encyclopedia.h"
#include "services/reader.h"
#include "widgets/chipbar.h"
#include "widgets/columnlist.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/sealline.h"
#include "widgets/sectionedmodel.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using models::CardListModel;
using widgets::SectionedModel;

// Lists up to this length are fetched at once, filtered and grouped; longer ones as they are scrolled.
constexpr int shortList = 2000;

widgets::RowRoles rowRoles()
{
    widgets::RowRoles roles;
    roles.subtitle = CardListModel::SubtitleRole;
    roles.trailing = SectionedModel::TrailingRole;
    roles.portrait = SectionedModel::PortraitRole;
    roles.iconName = SectionedModel::IconRole;
    roles.heading = SectionedModel::HeadingRole;
    return roles;
}

QString iconOf(domain::PageKind kind)
{
    switch (kind) {
    case domain::PageKind::Organisation:
        return u"view-certificate"_s;
    case domain::PageKind::Place:
        return u"go-home"_s;
    case domain::PageKind::Term:
        return u"tag"_s;
    case domain::PageKind::Work:
        return u"video-television"_s;
    default:
        return QString();
    }
}

} // namespace

CardListPage::CardListPage(const PageServices &pageServices, const QString &title,
                           const QList<domain::PageKind> &kinds, models::CardGrouping grouping,
                           QWidget *parent)
    : PageView(pageServices, parent)
    , m_title(title)
    , m_grouping(grouping)
    , m_cards(new CardListModel(pageServices.encyclopedia, this))
    , m_filter(new models::CardFilterModel(this))
    , m_rows(nullptr)
    , m_heading(new widgets::TextLabel(title, painting::TextRole::Section, &painting::Tokens::head, this))
    , m_chips(new widgets::ChipBar(widgets::ChipBar::Choice::One, this))
    , m_words(new QLineEdit(this))
    , m_list(new widgets::ColumnList(rowRoles(), {}, this))
    , m_empty(new widgets::EmptyState(this))
    , m_shield(new widgets::SealLine({}, this))
{
    m_cards->setKinds(kinds);
    m_cards->setGrouping(grouping);
    m_filter->setSourceModel(m_cards);
    m_rows = new SectionedModel(
        m_filter, CardListModel::GroupRole,
        [this](const QModelIndex &index) {
            return groupTitle(index.data(CardListModel::GroupRole).toString());
        },
        [this](const QModelIndex &index, int role) -> QVariant {
            switch (role) {
            case CardListModel::SubtitleRole:
                return cardLine(index.data(CardListModel::CardRole).value<domain::PageCard>());
            case SectionedModel::PortraitRole: {
                const auto traits = index.data(CardListModel::PortraitRole).value<domain::PortraitTraits>();
                return iconOf(traits.kind).isEmpty() ? QVariant::fromValue(painting::portraitOf(traits))
                                                     : QVariant();
            }
            case SectionedModel::IconRole:
                return iconOf(index.data(CardListModel::RefRole).value<domain::Ref>().kind);
            case SectionedModel::TrailingRole:
                return trailing(index.data(CardListModel::CardRole).value<domain::PageCard>());
            default:
                return {};
            }
        },
        this);
    m_list->setModel(m_rows);
    m_list->setAccessibleName(title);
    m_words->setPlaceholderText(tr("Filter by name or post"));
    m_words->setAccessibleName(tr("Filter"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(widgets::icon(u"view-filter"_s), QLineEdit::LeadingPosition);
    m_empty->setIconName(u"view-filter"_s);
    m_empty->setButton(tr("Show all"));
    setFocusProxy(m_list);

    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        updateEmptyState();
    });
    connect(m_chips, &widgets::ChipBar::selectionChanged, this, [this](const QStringList &ids) {
        chipChosen(ids.value(0));
        updateEmptyState();
    });
    connect(m_empty, &widgets::EmptyState::buttonClicked, this, [this] {
        m_words->clear();
        m_chips->setSelected({u"all"_s});
        chipChosen(u"all"_s);
        updateEmptyState();
        m_list->setFocus();
    });
    const auto refOf = [this](const QModelIndex &index) {
        return m_rows->toSource(index).data(CardListModel::RefRole).value<domain::Ref>();
    };
    connect(m_list, &widgets::ColumnList::opened, this,
            [this, refOf](const QModelIndex &index) { Q_EMIT openRequested(refOf(index)); });
    connect(m_list, &widgets::ColumnList::openedInNew, this,
            [this, refOf](const QModelIndex &index) { Q_EMIT openInNewRequested(refOf(index)); });
}

void CardListPage::start()
{
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_chips, 1);
    head->addWidget(m_words);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_shield);
    QWidget::setTabOrder(m_chips, m_words);
    QWidget::setTabOrder(m_words, m_list);
    updateMargins();
}

void CardListPage::updateMargins()
{
    const widgets::Theme theme = widgets::themeFor(this);
    layout()->setContentsMargins(theme.u(7), theme.u(3), theme.u(3), theme.u(3));
    layout()->setSpacing(theme.u(3));
    m_words->setMaximumWidth(theme.u(54));
    m_words->setMinimumWidth(theme.u(50));
}

void CardListPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    // A page that nobody has opened yet costs nothing.
    if (!m_loaded) {
        reload();
    }
}

void CardListPage::reload()
{
    m_loaded = true;
    m_cards->setViewpoint(services().reader.viewpoint());
    const bool isShort = m_cards->total(shortList + 1) <= shortList;
    // Grouping and filtering need all rows; a long list goes by letter, as it is scrolled.
    m_cards->setGrouping(isShort ? m_grouping : models::CardGrouping::ByLetter);
    m_filter->setSortedByGroup(isShort && m_grouping != models::CardGrouping::ByLetter);
    m_words->setVisible(isShort);
    m_chips->setVisible(isShort);
    if (isShort) {
        m_cards->fetchAll();
    }
    const QString shield = shieldSentence(services().reader);
    m_shield->setVisible(!shield.isEmpty());
    m_shield->setText(shield);
    updateEmptyState();
}

void CardListPage::refresh()
{
    if (!m_loaded) {
        return;
    }
    const QModelIndex current = m_rows->toSource(m_list->currentIndex());
    const auto ref = current.data(CardListModel::RefRole).value<domain::Ref>();
    const int scroll = m_list->verticalScrollBar()->value();
    reload();
    const QModelIndex again = m_rows->fromSource(m_filter->mapFromSource(m_cards->indexOf(ref)));
    if (again.isValid()) {
        m_list->setCurrentIndex(again);
    }
    m_list->verticalScrollBar()->setValue(scroll);
}

void CardListPage::setZoom(int percent)
{
    // Lists have a size of their own, apart from that of articles.
    Q_UNUSED(percent)
    applySettings(services().settings);
}

void CardListPage::applySettings(const services::Settings &settings)
{
    setListZoom(m_list, settings.listZoom);
}

QVariant CardListPage::saveState() const
{
    return QVariantMap{{u"scroll"_s, m_list->verticalScrollBar()->value()},
                       {u"chip"_s, m_chips->selected().value(0)}};
}

void CardListPage::restoreState(const QVariant &state)
{
    const QVariantMap map = state.toMap();
    const QString chip = map.value(u"chip"_s).toString();
    if (!m_loaded) {
        reload();
    }
    if (!chip.isEmpty() && m_chips->chip(chip)) {
        m_chips->setSelected({chip});
        chipChosen(chip);
    }
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(map.value(u"scroll"_s).toInt());
}

void CardListPage::updateEmptyState()
{
    const bool empty = m_rows->rowCount() == 0 && !m_rows->canFetchMore({});
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    if (empty) {
        const bool filtered = !m_words->text().isEmpty();
        m_empty->setTitle(filtered ? tr("Nothing found for “%1”.").arg(m_words->text())
                                   : tr("Nothing here yet"));
        m_empty->setLine(tr("Only what is open where you are is listed."));
    }
    setFocusProxy(empty ? static_cast<QWidget *>(m_empty) : m_list);
}

QString CardListPage::groupTitle(const QString &group) const
{
    return group;
}

QString CardListPage::trailing(const domain::PageCard &card) const
{
    if (!card.level) {
        return QString();
    }
    switch (*card.level) {
    case domain::CreditLevel::Main:
        return tr("Main");
    case domain::CreditLevel::Recurring:
        return tr("Recurring");
    case domain::CreditLevel::Guest:
        return tr("Guest");
    }
    return QString();
}

} // namespace attache::pages
