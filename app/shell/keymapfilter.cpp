// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keymapfilter.h"

#include "base/textfolding.h"
#include "shell/keymapmodel.h"

#include <algorithm>

namespace attache::shell {

void KeyMapFilter::setWords(const QString &words)
{
    // Not folded as a search is: a plus belongs to the name of a key.
    m_words = base::withoutAccents(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void KeyMapFilter::setKey(const QKeySequence &key)
{
    m_key = key;
    invalidateFilter();
}

bool KeyMapFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, KeyMapModel::Action, parent);
    if (!m_key.isEmpty()) {
        const auto keys = index.data(KeyMapModel::KeysRole).value<QList<QKeySequence>>();
        return keys.contains(m_key);
    }
    const QString text = base::withoutAccents(index.data(KeyMapModel::SearchRole).toString());
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString &word) { return text.contains(word); });
}

} // namespace attache::shell
