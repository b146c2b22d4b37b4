// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chipbar.h"

#include "widgets/chip.h"
#include "widgets/flowlayout.h"

#include <QKeyEvent>

#include <algorithm>

namespace attache::widgets {

ChipBar::ChipBar(Choice choice, QWidget *parent)
    : ThemedWidget(parent)
    , m_choice(choice)
    , m_layout(new FlowLayout(0, 0, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_layout->setDistances(theme().u(2), theme().u(1.5));
}

Chip *ChipBar::addChip(const QString &id, const QString &text)
{
    auto *added = new Chip(text, this);
    added->setChecked(m_choice == Choice::One && m_entries.isEmpty());
    added->installEventFilter(this);
    connect(added, &Chip::clicked, this, [this, added] { clicked(added); });
    m_layout->addWidget(added);
    m_entries.append({id, added});
    return added;
}

Chip *ChipBar::chip(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : found->chip;
}

Chip *ChipBar::takeChip(const QString &id)
{
    Chip *taken = chip(id);
    m_entries.removeIf([&id](const Entry &entry) { return entry.id == id; });
    return taken;
}

void ChipBar::clear()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        delete entry.chip;
    }
    m_entries.clear();
}

QStringList ChipBar::selected() const
{
    QStringList ids;
    for (const Entry &entry : m_entries) {
        if (entry.chip->isChecked()) {
            ids += entry.id;
        }
    }
    return ids;
}

void ChipBar::setSelected(const QStringList &ids)
{
    const auto wanted = std::find_if(ids.begin(), ids.end(), [this](const QString &id) { return chip(id); });
    if (m_choice == Choice::One && wanted == ids.end()) {
        return;
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.chip->setChecked(m_choice == Choice::One ? entry.id == *wanted : ids.contains(entry.id));
    }
}

void ChipBar::clicked(Chip *chip)
{
    if (m_choice == Choice::One) {
        const bool already = !chip->isChecked();
        for (const Entry &entry : std::as_const(m_entries)) {
            entry.chip->setChecked(entry.chip == chip);
        }
        if (already) {
            return;
        }
    }
    Q_EMIT selectionChanged(selected());
}

bool ChipBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            moveFocus(watched, -forward);
            return true;
        case Qt::Key_Right:
        case Qt::Key_Down:
            moveFocus(watched, forward);
            return true;
        default:
            break;
        }
    }
    return ThemedWidget::eventFilter(watched, event);
}

void ChipBar::moveFocus(const QObject *from, int step)
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).chip == from) {
            const auto target = std::clamp<qsizetype>(i + step, 0, m_entries.size() - 1);
            m_entries.at(target).chip->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void ChipBar::themeChanged()
{
    m_layout->setDistances(theme().u(2), theme().u(1.5));
    ThemedWidget::themeChanged();
}

} // namespace attache::widgets
