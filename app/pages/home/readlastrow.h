// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "widgets/themedwidget.h"

namespace attache::widgets {
class FlowLayout;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

/// The pages read last, each with its portrait or icon.
class ReadLastRow : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    explicit ReadLastRow(QWidget *parent = nullptr);

    /// What the viewpoint shows of the last pages; empty hides the row.
    void setCards(const QList<domain::PageCard> &cards);

Q_SIGNALS:
    void openRequested(const attache::domain::Ref &ref);

protected:
    void themeChanged() override;

private:
    void updateMeasures();

    widgets::TextLabel *m_label;
    widgets::FlowLayout *m_entries;
    QList<QWidget *> m_widgets;
};

} // namespace attache::pages
