// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recap.h"
#include "painting/typography.h"
#include "widgets/themedwidget.h"

#include <QUrl>

#include <optional>

class QGridLayout;
class QVBoxLayout;

namespace attache::widgets {
class TextLabel;
}

namespace attache::pages {

class RecapText;

/// A recap as sections of text and cards.
class RecapView : public widgets::ThemedWidget
{
    Q_OBJECT
public:
    explicit RecapView(QWidget *parent = nullptr);

    /// @p viewers are the names of those who watch together; empty for one alone, who is spoken to.
    void setRecap(const domain::Recap &recap, const QString &viewers);
    const domain::Recap &recap() const { return m_recap; }
    /// Cards of people in one line, from 1.
    void setColumns(int columns);

Q_SIGNALS:
    void openRequested(const attache::domain::Ref &ref);
    void externalLinkRequested(const QUrl &url);
    void hintChanged(const QString &hint);
    /// The pointer came to the marker of a source (counted from 0), or left it (nothing).
    void sourceMeant(std::optional<int> place);
    /// The reader wants to see a source; its marker is in @p text.
    void sourceRequested(int place, QWidget *text);

protected:
    void themeChanged() override;

private:
    void fill();
    void addTold(const RecapText &text);
    void addPeople(const RecapText &text);
    void addTies(const RecapText &text);
    void addOpenMatters(const RecapText &text);
    void addNext();
    void addSources(const RecapText &text);
    QWidget *makePerson(const domain::Recap::Person &person, const RecapText &text);
    void addHeading(const QString &title);
    void addLines(const QStringList &lines);
    /// Rich text to be read with the caret; its links are told by this view.
    widgets::TextLabel *makeText(const QString &html, painting::TextRole role, QWidget *parent);
    void addText(widgets::TextLabel *text);
    void arrangePeople();
    void follow(const QString &link, QWidget *text);
    QString hintOf(const QString &link) const;

    domain::Recap m_recap;
    QString m_viewers;
    QVBoxLayout *m_layout;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_sections = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<QWidget *> m_people;
    int m_columns = 3;
    bool m_allPeople = false;
};

} // namespace attache::pages
