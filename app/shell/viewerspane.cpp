// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/viewerspane.h"

#include "shell/errortexts.h"
#include "shell/placenames.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace attache::shell {

namespace {

constexpr int idRole = Qt::UserRole;

} // namespace

ViewersPane::ViewersPane(services::Reader &reader, QWidget *parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_list(new QTreeWidget)
    , m_add(new QPushButton(tr("&New viewer")))
    , m_rename(new QPushButton(tr("Rena&me")))
    , m_remove(new QPushButton(tr("&Remove")))
    , m_undo(new QPushButton(tr("&Undo")))
    , m_problem(new QLabel)
{
    auto *about =
        new QLabel(tr("Each viewer has a progress of their own. Where several watch together, the lower "
                      "progress counts, and what is marked as watched is marked for all of them."));
    about->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_list->setAccessibleName(tr("Viewers"));
    m_list->setHeaderLabels({tr("Watching now"), tr("Watched to")});
    m_list->setRootIsDecorated(false);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_undo->setEnabled(false);

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_add, m_rename, m_remove, m_undo}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_problem);

    auto *renameKey = new QAction(this);
    renameKey->setShortcut(Qt::Key_F2);
    renameKey->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(renameKey);
    connect(renameKey, &QAction::triggered, this, &ViewersPane::rename);
    connect(m_add, &QPushButton::clicked, this, &ViewersPane::add);
    connect(m_rename, &QPushButton::clicked, this, &ViewersPane::rename);
    connect(m_remove, &QPushButton::clicked, this, &ViewersPane::remove);
    connect(m_undo, &QPushButton::clicked, this, &ViewersPane::undo);
    connect(m_list, &QTreeWidget::itemChanged, this, &ViewersPane::onItemChanged);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &ViewersPane::rename);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ViewersPane::updateButtons);
    // Queued: the rows are made anew, and the one that was changed is not to go while its editor closes.
    connect(&m_reader, &services::Reader::viewersChanged, this, &ViewersPane::reload, Qt::QueuedConnection);
    connect(&m_reader, &services::Reader::viewpointChanged, this, &ViewersPane::reload, Qt::QueuedConnection);
    reload();
}

qint64 ViewersPane::currentId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, idRole).toLongLong() : 0;
}

void ViewersPane::reload()
{
    const qint64 current = currentId();
    m_loading = true;
    m_list->clear();
    const QList<services::Library::Viewer> viewers = m_reader.viewers();
    for (const services::Library::Viewer &viewer : viewers) {
        const auto watchedTo = viewer.progress ? viewer.progress->watchedTo : std::nullopt;
        const auto gate = watchedTo ? m_reader.spine().gateOf(*watchedTo) : std::nullopt;
        auto *item = new QTreeWidgetItem(
            m_list, {viewerName(viewer), gate ? watchedBrief(*gate, m_reader.spine()) : tr("nothing yet")});
        item->setData(0, idRole, viewer.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable |
                       Qt::ItemIsUserCheckable);
        item->setCheckState(0, viewer.watching ? Qt::Checked : Qt::Unchecked);
        if (viewer.id == current || !m_list->currentItem()) {
            m_list->setCurrentItem(item);
        }
    }
    m_loading = false;
    updateButtons();
}

void ViewersPane::updateButtons()
{
    m_rename->setEnabled(m_list->currentItem());
    m_remove->setEnabled(m_list->currentItem() && m_list->topLevelItemCount() > 1);
}

void ViewersPane::report(const base::Result<void, services::LibraryError> &result)
{
    m_problem->setVisible(!result);
    if (!result) {
        m_problem->setText(errorText(result.error()));
    }
}

void ViewersPane::add()
{
    const auto added = m_reader.addViewer(tr("Viewer %1").arg(m_list->topLevelItemCount() + 1));
    if (!added) {
        report(base::failure(services::LibraryError(added.error())));
        return;
    }
    report({});
    reload();
    m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
    rename();
}

void ViewersPane::rename()
{
    if (QTreeWidgetItem *item = m_list->currentItem()) {
        m_list->setFocus();
        m_list->editItem(item, 0);
    }
}

void ViewersPane::remove()
{
    m_before = m_reader.viewers();
    const auto removed = m_reader.removeViewer(currentId());
    report(removed);
    m_undo->setEnabled(removed.has_value());
}

void ViewersPane::undo()
{
    m_undo->setEnabled(false);
    report(m_reader.restoreViewers(m_before));
}

void ViewersPane::onItemChanged(QTreeWidgetItem *item, int column)
{
    if (m_loading || column != 0) {
        return;
    }
    const qint64 id = item->data(0, idRole).toLongLong();
    QList<qint64> watching;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *one = m_list->topLevelItem(row);
        if (one->checkState(0) == Qt::Checked) {
            watching.append(one->data(0, idRole).toLongLong());
        }
    }
    QList<qint64> before;
    QString name;
    const QList<services::Library::Viewer> viewers = m_reader.viewers();
    for (const services::Library::Viewer &viewer : viewers) {
        if (viewer.watching) {
            before.append(viewer.id);
        }
        if (viewer.id == id) {
            name = viewerName(viewer);
        }
    }
    const QString wanted = item->text(0).simplified();
    if (!wanted.isEmpty() && wanted != name) {
        report(m_reader.renameViewer(id, wanted));
    } else if (!watching.isEmpty() && watching != before) {
        report(m_reader.setWatching(watching));
    } else if (wanted != name || watching != before) {
        // Somebody has to watch, and has to have a name.
        QMetaObject::invokeMethod(this, &ViewersPane::reload, Qt::QueuedConnection);
    }
}

} // namespace attache::shell
