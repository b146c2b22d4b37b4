// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyboardpane.h"

#include "shell/keyconflict.h"
#include "shell/keyedit.h"
#include "shell/keymapfilter.h"
#include "shell/keymapmodel.h"
#include "shell/windowactions.h"
#include "widgets/icons.h"

#include <QAccessible>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace attache::shell {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRows = 3;

QString titleOf(Command command)
{
    for (const CommandRow &row : commandTable()) {
        if (row.command == command) {
            return WindowActions::title(row);
        }
    }
    return QString();
}

} // namespace

KeyboardPane::KeyboardPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new KeyMapModel(this))
    , m_filter(new KeyMapFilter(this))
    , m_find(new QStackedWidget)
    , m_words(new QLineEdit)
    , m_byKey(new KeyEdit(tr("Keys to look for")))
    , m_findByKey(new QPushButton(tr("Find by &key")))
    , m_list(new QTreeView)
    , m_title(new QLabel)
    , m_edits{new KeyEdit(tr("Key")), new KeyEdit(tr("Second key"))}
    , m_usual(new QLabel)
    , m_message(new QLabel)
    , m_conflict(new KeyConflict)
    , m_reset(new QPushButton(tr("&Usual keys")))
    , m_resetAll(new QPushButton(tr("Usual keys for a&ll")))
    , m_undo(new QPushButton(widgets::icon(u"edit-undo"_s), tr("Und&o")))
{
    m_words->setPlaceholderText(tr("Actions or keys"));
    m_words->setAccessibleName(tr("Search actions and keys"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(widgets::icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    m_find->addWidget(m_words);
    m_find->addWidget(m_byKey);
    m_find->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_findByKey->setCheckable(true);
    m_findByKey->setToolTip(tr("Press a key to see which action has it"));
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(KeyMapModel::Action, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeyMapModel::Keys, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(leastRows * 2 * fontMetrics().height());
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_message->setWordWrap(true);
    m_message->hide();
    for (QPushButton *button : {m_findByKey, m_reset, m_resetAll, m_undo}) {
        button->setAutoDefault(false);
    }

    auto *top = new QHBoxLayout;
    top->addWidget(m_find, 1);
    top->addWidget(m_findByKey);
    auto *form = new QFormLayout;
    form->addRow(m_title);
    form->addRow(tr("Ke&y:"), m_edits.at(0));
    form->addRow(tr("&Second key:"), m_edits.at(1));
    form->addRow(tr("Usual:"), m_usual);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addWidget(m_resetAll);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_conflict);
    layout->addLayout(buttons);
    connectParts();
    setKeyMap(KeyMap());
    m_list->setCurrentIndex(m_filter->index(0, 0));
}

void KeyboardPane::connectParts()
{
    connect(m_words, &QLineEdit::textChanged, m_filter, &KeyMapFilter::setWords);
    connect(m_byKey, &KeyEdit::keySequenceChanged, m_filter, &KeyMapFilter::setKey);
    connect(m_findByKey, &QPushButton::toggled, this, [this](bool byKey) {
        m_find->setCurrentIndex(byKey ? 1 : 0);
        m_words->clear();
        m_byKey->showKey({});
        m_find->currentWidget()->setFocus(Qt::OtherFocusReason);
    });
    const auto selectFirst = [this] {
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_filter->index(0, 0));
        }
    };
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, selectFirst);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, selectFirst);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &KeyboardPane::showCurrent);
    connect(m_list, &QTreeView::activated, this, [this] { m_edits.at(0)->setFocus(Qt::OtherFocusReason); });
    for (int place = 0; place < m_edits.size(); ++place) {
        connect(m_edits.at(place), &KeyEdit::chosen, this,
                [this, place](const QKeySequence &key) { giveKey(place, key); });
    }
    connect(m_reset, &QPushButton::clicked, this, &KeyboardPane::resetCurrent);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        KeyMap keys = keyMap();
        keys.resetAll();
        change(keys);
    });
    connect(m_undo, &QPushButton::clicked, this, &KeyboardPane::undo);
    connect(m_conflict, &KeyConflict::answered, this, [this] {
        showCurrent();
        m_edits.at(0)->setFocus(Qt::OtherFocusReason);
    });
}

KeyMap KeyboardPane::keyMap() const
{
    return m_model->keyMap();
}

void KeyboardPane::setKeyMap(const KeyMap &keys)
{
    m_model->setKeyMap(keys);
    m_before.clear();
    showCurrent();
}

const CommandRow *KeyboardPane::current() const
{
    const QModelIndex index = m_filter->mapToSource(m_list->currentIndex());
    return index.isValid() ? &commandTable().at(index.row()) : nullptr;
}

void KeyboardPane::showCurrent()
{
    const CommandRow *row = current();
    m_conflict->hide();
    m_message->hide();
    m_title->setText(row ? WindowActions::title(*row) : tr("No action has these words or keys."));
    const QList<QKeySequence> keys = row ? keyMap().keys(row->command) : QList<QKeySequence>();
    for (int place = 0; place < m_edits.size(); ++place) {
        m_edits.at(place)->setEnabled(row != nullptr);
        m_edits.at(place)->showKey(keys.value(place));
        m_edits.at(place)->setAccessibleDescription(m_title->text());
    }
    const QString usual = row ? keysInWords(KeyMap::usualKeys(row->command)) : QString();
    m_usual->setText(usual.isEmpty() ? tr("no key") : usual);
    m_reset->setEnabled(row && keyMap().isChanged(row->command));
    m_resetAll->setEnabled(!(keyMap() == KeyMap()));
    m_undo->setEnabled(!m_before.isEmpty());
}

void KeyboardPane::giveKey(int place, const QKeySequence &key)
{
    const CommandRow *row = current();
    if (!row) {
        return;
    }
    const auto refusal = key.isEmpty() ? std::nullopt : KeyMap::refusal(key);
    if (refusal) {
        const QString name = key.toString(QKeySequence::NativeText);
        showCurrent();
        tell(*refusal == KeyMap::Refusal::Plain
                 ? tr("%1 alone is needed for typing. Press it with Ctrl or Alt.").arg(name)
                 : tr("%1 is needed for copying and editing text.").arg(name));
        return;
    }
    QList<QKeySequence> keys = keyMap().keys(row->command);
    keys.resize(std::max<qsizetype>(keys.size(), place + 1));
    keys[place] = key;
    tryKeys(keys);
}

void KeyboardPane::resetCurrent()
{
    if (const CommandRow *row = current()) {
        tryKeys(KeyMap::usualKeys(row->command));
    }
}

void KeyboardPane::tryKeys(const QList<QKeySequence> &keys)
{
    const CommandRow *row = current();
    KeyMap changed = keyMap();
    QList<QKeySequence> taken;
    QStringList owners;
    for (const QKeySequence &key : keys) {
        const auto owner = key.isEmpty() ? std::nullopt : keyMap().holder(key, row->command);
        if (owner) {
            taken += key;
            owners += titleOf(*owner);
        }
    }
    changed.setKeys(row->command, keys);
    if (taken.isEmpty()) {
        change(changed);
        return;
    }
    owners.removeDuplicates();
    m_message->hide();
    m_conflict->ask(keysInWords(taken), owners.join(u"”, “"_s), WindowActions::title(*row),
                    [this, changed] { change(changed); });
    reveal(m_conflict);
}

void KeyboardPane::change(const KeyMap &keys)
{
    if (!(keys == keyMap())) {
        m_before.append(keyMap());
        m_model->setKeyMap(keys);
    }
    showCurrent();
}

/// In a small window the page is longer than what is seen of it.
void KeyboardPane::reveal(QWidget *widget)
{
    const auto scroll = [this, widget] {
        for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above)) {
                area->ensureWidgetVisible(widget);
            }
        }
    };
    // When it has its place.
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

void KeyboardPane::undo()
{
    if (!m_before.isEmpty()) {
        m_model->setKeyMap(m_before.takeLast());
        showCurrent();
    }
}

void KeyboardPane::tell(const QString &text)
{
    m_message->setText(text);
    m_message->show();
    reveal(m_message);
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace attache::shell
