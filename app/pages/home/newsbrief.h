// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/newsitem.h"
#include "widgets/themedwidget.h"

class QVBoxLayout;

namespace attache::domain {
class EpisodeSpine;
}
namespace attache::widgets {
class SectionHeading;
class TextLabel;
} // namespace attache::widgets

namespace attache::pages {

class HeadlineButton;

/// The newest headlines. Keeps its height before they are there, so that nothing jumps when they come.
class NewsBrief : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    explicit NewsBrief(QWidget *parent = nullptr);

    /// How many headlines it has room for.
    static constexpr int capacity = 4;

    struct Headline
    {
        domain::NewsItem item;
        /// What stands for a sealed headline.
        QString sealedText;
    };
    /// @p isNew: they came since the last visit, else they are only the newest.
    void setHeadlines(const QList<Headline> &headlines, bool isNew);

Q_SIGNALS:
    void allRequested();
    void itemRequested(const QString &id);

protected:
    void themeChanged() override;

private:
    void updateMeasures();

    widgets::SectionHeading *m_heading;
    widgets::TextLabel *m_nothing;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_list;
    QList<HeadlineButton *> m_buttons;
    bool m_filled = false;
};

} // namespace attache::pages
