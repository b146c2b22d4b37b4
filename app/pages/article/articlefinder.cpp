// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/articlefinder.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextEdit>

namespace attache::pages {

namespace {

/// More marks than anybody looks at would only cost time.
constexpr int markedAtMost = 1000;

QTextDocument::FindFlags documentFlags(FindFlags flags)
{
    QTextDocument::FindFlags result;
    result.setFlag(QTextDocument::FindWholeWords, flags.testFlag(FindFlag::WholeWords));
    result.setFlag(QTextDocument::FindCaseSensitively, flags.testFlag(FindFlag::MatchCase));
    return result;
}

QTextEdit::ExtraSelection marked(const QTextCursor &place, const QColor &colour)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = place;
    selection.format.setBackground(colour);
    return selection;
}

} // namespace

FindResult findInView(QTextEdit *view, const QString &text, FindFlags flags, const painting::Tokens &tokens)
{
    QList<QTextCursor> places;
    if (!text.isEmpty()) {
        const QTextDocument::FindFlags how = documentFlags(flags);
        QTextCursor place = view->document()->find(text, 0, how);
        while (!place.isNull() && places.size() < markedAtMost) {
            places.append(place);
            place = view->document()->find(text, place, how);
        }
    }
    FindResult result;
    result.matches = static_cast<int>(places.size());
    if (places.isEmpty()) {
        view->setExtraSelections({});
        return result;
    }
    const QTextCursor now = view->textCursor();
    qsizetype chosen = -1;
    if (flags.testFlag(FindFlag::Backward)) {
        for (qsizetype i = places.size() - 1; i >= 0 && chosen < 0; --i) {
            chosen = places.at(i).selectionEnd() <= now.selectionStart() ? i : -1;
        }
        result.wrapped = chosen < 0;
        chosen = chosen < 0 ? places.size() - 1 : chosen;
    } else {
        // While the words are still being typed the place that matches them stays.
        const int from = now.hasSelection() && now.selectedText().compare(text, Qt::CaseInsensitive) != 0
                             ? now.selectionStart()
                             : now.selectionEnd();
        for (qsizetype i = 0; i < places.size() && chosen < 0; ++i) {
            chosen = places.at(i).selectionStart() >= from ? i : -1;
        }
        result.wrapped = chosen < 0;
        chosen = std::max<qsizetype>(chosen, 0);
    }
    QList<QTextEdit::ExtraSelection> selections;
    for (qsizetype i = 0; i < places.size(); ++i) {
        selections.append(marked(places.at(i), i == chosen ? tokens.sel : tokens.brassWash));
    }
    view->setExtraSelections(selections);
    view->setTextCursor(places.at(chosen));
    result.current = static_cast<int>(chosen) + 1;
    return result;
}

} // namespace attache::pages
