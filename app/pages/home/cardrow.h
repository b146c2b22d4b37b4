// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "widgets/themedwidget.h"

namespace attache::widgets {
class FlowLayout;
class LinkLabel;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

/// A few pages in one line under a label ("Read last"), each with its portrait or icon and perhaps a few
/// words, and at the end of the line perhaps a link to more.
class CardRow : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    explicit CardRow(const QString &label, QWidget *parent = nullptr);

    struct Entry
    {
        domain::PageCard card;
        QString note;
    };
    /// What the viewpoint shows; empty hides the row.
    void setEntries(const QList<Entry> &entries);
    /// Empty: none.
    void setLink(const QString &text);

    /// Rows below each other have labels of one width.
    int labelWidth() const;
    void setLabelWidth(int width);

Q_SIGNALS:
    void openRequested(const attache::domain::Ref &ref);
    void linkActivated();

protected:
    void themeChanged() override;

private:
    QWidget *makeEntry(const Entry &entry);
    void updateMeasures();

    widgets::TextLabel *m_label;
    widgets::FlowLayout *m_entries;
    widgets::LinkLabel *m_link;
    QList<QWidget *> m_widgets;
};

} // namespace attache::pages
