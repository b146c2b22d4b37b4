// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/changes/changespage.h"

#include "models/changelistmodel.h"
#include "pages/changewords.h"
#include "pages/pagewords.h"
#include "painting/portrait.h"
#include "services/library.h"
#include "services/reader.h"
#include "widgets/columnlist.h"
#include "widgets/emptystate.h"
#include "widgets/sealline.h"
#include "widgets/sectionedmodel.h"
#include "widgets/textlabel.h"
#include "widgets/themedwidget.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using models::ChangeListModel;
using widgets::SectionedModel;

/// A row of one column: no window is as wide as two of these.
constexpr int columnEm = 400;

/// The second line of a row.
constexpr int LineRole = Qt::UserRole + 500;

widgets::RowRoles rowRoles()
{
    widgets::RowRoles roles;
    roles.subtitle = LineRole;
    roles.trailing = SectionedModel::TrailingRole;
    roles.portrait = SectionedModel::PortraitRole;
    roles.iconName = SectionedModel::IconRole;
    roles.heading = SectionedModel::HeadingRole;
    return roles;
}

services::ChangeEntry entryAt(const QModelIndex &index)
{
    return index.data(ChangeListModel::EntryRole).value<services::ChangeEntry>();
}

} // namespace

ChangesPage::ChangesPage(const PageServices &pageServices, const services::Library &library, QWidget *parent)
    : PageView(pageServices, parent)
    , m_library(library)
    , m_changes(new ChangeListModel(pageServices.encyclopedia, this))
    , m_rows(nullptr)
    , m_title(new widgets::TextLabel(tr("What changed"), painting::TextRole::Section, &painting::Tokens::head,
                                     this))
    , m_visit(new widgets::TextLabel({}, painting::TextRole::Ui, &painting::Tokens::ink2, this))
    , m_list(new widgets::ColumnList(rowRoles(), {}, this))
    , m_empty(new widgets::EmptyState(this))
    , m_shield(new widgets::SealLine({}, this))
{
    m_rows = new SectionedModel(
        m_changes, ChangeListModel::GroupRole, [this](const QModelIndex &index) { return headingOf(index); },
        [this](const QModelIndex &index, int role) { return decoration(index, role); }, this);
    m_list->setColumnEm(columnEm);
    m_list->setModel(m_rows);
    m_list->setAccessibleName(tr("Changes, newest first"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty->setIconName(u"view-history"_s);
    m_empty->setTitle(tr("Nothing has changed yet"));
    m_empty->setLine(tr("What becomes known is listed here with its day and its source."));
    setFocusProxy(m_list);

    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_visit, 0, Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_shield);
    updateMeasures();

    const auto refOf = [this](const QModelIndex &index) {
        return m_rows->toSource(index).data(ChangeListModel::RefRole).value<domain::Ref>();
    };
    connect(m_list, &widgets::ColumnList::opened, this,
            [this, refOf](const QModelIndex &index) { Q_EMIT openRequested(refOf(index)); });
    connect(m_list, &widgets::ColumnList::openedInNew, this,
            [this, refOf](const QModelIndex &index) { Q_EMIT openInNewRequested(refOf(index)); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &ChangesPage::showMenu);
}

QString ChangesPage::pageTitle() const
{
    return tr("What changed");
}

QString ChangesPage::headingOf(const QModelIndex &index) const
{
    const domain::PartialDate known = entryAt(index).change.known;
    const QString month = known.month() == 0 ? QString::number(known.year()) : monthInWords(known.firstDay());
    if (index.data(ChangeListModel::GroupRole).toString().startsWith("new:"_L1)) {
        return tr("%1, since your last visit", "month").arg(month);
    }
    const bool firstOld =
        index.row() > 0 &&
        index.siblingAtRow(index.row() - 1).data(ChangeListModel::GroupRole).toString().startsWith("new:"_L1);
    return firstOld ? tr("%1, before your last visit", "month").arg(month) : month;
}

QVariant ChangesPage::decoration(const QModelIndex &index, int role) const
{
    const services::ChangeEntry entry = entryAt(index);
    const auto line = [&entry] {
        const QString value = changeValue(entry.change);
        return value.isEmpty() ? changeName(entry.change)
                               : tr("%1: %2", "what changed, to what").arg(changeName(entry.change), value);
    };
    const auto reported = [&entry] {
        const QString day = dateWithinYear(entry.change.known);
        const QString publisher = entry.source ? entry.source->publisher : QString();
        if (day.isEmpty() || publisher.isEmpty()) {
            return QString(publisher + day);
        }
        return tr("%1, %2", "publisher, day").arg(publisher, day);
    };
    switch (role) {
    case LineRole:
        return line();
    case Qt::AccessibleTextRole:
        return tr("%1. %2. %3", "page, what changed, who reported it when")
            .arg(entry.page.name, line(), reported());
    case Qt::ToolTipRole:
        return line();
    case SectionedModel::PortraitRole:
        return hasPortrait(entry.page.ref.kind)
                   ? QVariant::fromValue(painting::portraitOf(entry.page.portrait))
                   : QVariant();
    case SectionedModel::IconRole:
        return pageIcon(entry.page.ref.kind);
    case SectionedModel::TrailingRole:
        return reported();
    default:
        return {};
    }
}

void ChangesPage::showMenu(const QPoint &position)
{
    const QModelIndex index = m_rows->toSource(m_list->indexAt(position));
    if (!index.isValid()) {
        return;
    }
    const services::ChangeEntry entry = entryAt(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &name, const domain::Ref &ref) {
        QString text = name;
        menu->addAction(text.replace(u'&', u"&&"_s), this, [this, ref] { Q_EMIT openRequested(ref); });
    };
    add(entry.page.name, entry.page.ref);
    if (entry.change.to) {
        add(entry.change.to->name, entry.change.to->ref);
    }
    if (entry.source && !entry.source->sealed && !entry.source->url.isEmpty()) {
        QString publisher = entry.source->publisher;
        menu->addSeparator();
        menu->addAction(tr("Read at %1").arg(publisher.replace(u'&', u"&&"_s)), this,
                        [this, url = QUrl(entry.source->url)] { Q_EMIT externalLinkRequested(url); });
    }
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

void ChangesPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    // A page that nobody has opened yet costs nothing.
    if (!m_loaded) {
        reload();
    }
}

void ChangesPage::reload()
{
    m_loaded = true;
    const services::Reader &reader = services().reader;
    const QDateTime visit = m_library.lastVisit();
    m_changes->setViewpoint(reader.viewpoint(), visit.isValid() ? visit.toLocalTime().date() : QDate());
    m_changes->fetchMore({});
    m_visit->setVisible(visit.isValid());
    m_visit->setText(tr("Your last visit: %1").arg(dateInWords(visit.toLocalTime().date())));
    const QString shield = shieldSentence(reader);
    m_shield->setVisible(!shield.isEmpty());
    m_shield->setText(shield);
    const bool empty = m_changes->rowCount() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    setFocusProxy(empty ? static_cast<QWidget *>(m_empty) : m_list);
}

void ChangesPage::refresh()
{
    if (!m_loaded) {
        return;
    }
    const auto current =
        m_rows->toSource(m_list->currentIndex()).data(ChangeListModel::RefRole).value<domain::Ref>();
    const int scroll = m_list->verticalScrollBar()->value();
    reload();
    if (const QModelIndex again = m_rows->fromSource(m_changes->indexOf(current)); again.isValid()) {
        m_list->setCurrentIndex(again);
    }
    m_list->verticalScrollBar()->setValue(scroll);
}

void ChangesPage::setZoom(int percent)
{
    // Lists have a size of their own, apart from that of articles.
    Q_UNUSED(percent)
    applySettings(services().settings);
}

void ChangesPage::applySettings(const services::Settings &settings)
{
    setListZoom(m_list, settings.listZoom);
}

void ChangesPage::updateMeasures()
{
    const widgets::Theme theme = widgets::themeFor(this);
    layout()->setContentsMargins(theme.u(7), theme.u(3), theme.u(3), theme.u(3));
    layout()->setSpacing(theme.u(3));
}

void ChangesPage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (widgets::changesTheme(event)) {
        updateMeasures();
    }
}

QVariant ChangesPage::saveState() const
{
    return QVariantMap{{u"scroll"_s, m_list->verticalScrollBar()->value()}};
}

void ChangesPage::restoreState(const QVariant &state)
{
    if (!m_loaded) {
        reload();
    }
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(state.toMap().value(u"scroll"_s).toInt());
}

} // namespace attache::pages
