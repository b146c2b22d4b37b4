// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"

#include <QWidget>

class QLineEdit;

namespace attache::models {
class SearchResultModel;
}
namespace attache::services {
class Reader;
class Search;
} // namespace attache::services

namespace attache::shell {

class KeyHint;
class SearchPopup;

/// The box that a fan types into, and the popup with grouped results below it. The keyboard stays in the box:
/// arrows move in the popup, Return opens the row or the best one, Escape closes.
class SearchBox : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive the box.
    SearchBox(const services::Search &search, const services::Reader &reader, QWidget *parent);

    void start(const QString &words = QString());
    QStringList pastSearches() const { return m_past; }
    /// The key that leads here, for the hint in the field and its tooltip; none for an empty one.
    void setKey(const QKeySequence &key);
    void setPastSearches(const QStringList &past) { m_past = past; }
    /// Closes the popup and empties the box: what was found belongs to another viewpoint.
    void reset();

Q_SIGNALS:
    void openRequested(const attache::domain::Ref &ref);
    void newsRequested(const QString &id);
    /// Show all results of these words on a page.
    void allRequested(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();
    void openRow(int row);
    void keepSearch();
    void showPast();
    void showHelp();
    void setWords(const QString &words);
    void followLink(const QString &link);
    void announce(const QString &text);
    void updateLook();
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);

    const services::Search &m_search;
    const services::Reader &m_reader;
    models::SearchResultModel *m_model;
    QLineEdit *m_words;
    SearchPopup *m_popup;
    KeyHint *m_keyHint;
    QStringList m_past;
    /// What the word at the caret may be meant to be.
    QList<domain::SearchCompletion> m_completions;
    /// What the answer above the rows leads to: Return opens it until the reader goes into the rows.
    std::optional<domain::Ref> m_answered;
};

} // namespace attache::shell
