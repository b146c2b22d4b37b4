// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/themedwidget.h"

#include <QList>
#include <QStringList>

namespace attache::widgets {

class Chip;
class FlowLayout;

/// A row of filter chips that wraps. The arrow keys move between them, Space switches.
class ChipBar : public ThemedWidget
{
    Q_OBJECT
public:
    enum class Choice
    {
        One, ///< Exactly one is on; the first one added is at the start.
        Any  ///< Each by itself.
    };

    explicit ChipBar(Choice choice, QWidget *parent = nullptr);

    /// The chip is there for an icon or count.
    Chip *addChip(const QString &id, const QString &text);
    Chip *chip(const QString &id) const;
    /// Takes a chip out; nothing when there is none. The caller deletes it.
    Chip *takeChip(const QString &id);
    void clear();

    QStringList selected() const;
    /// Switches without a signal. Ids that do not exist are left out; with Choice::One the first counts.
    void setSelected(const QStringList &ids);

Q_SIGNALS:
    /// The reader switched a chip.
    void selectionChanged(const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void themeChanged() override;

private:
    struct Entry
    {
        QString id;
        Chip *chip;
    };

    void clicked(Chip *chip);
    void moveFocus(const QObject *from, int step);

    Choice m_choice;
    FlowLayout *m_layout;
    QList<Entry> m_entries;
};

} // namespace attache::widgets
