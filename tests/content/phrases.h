// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentoracle.h"

namespace attache::test {

/// A stretch of words that tells something, and every place of the content in which it stands: it may be seen
/// as soon as one of them may.
struct Phrase
{
    QString text;
    QList<Times> places;
    QString where;

    bool openAt(int watched, const QString &day) const;
};

/// Finds gated phrases in texts. What a text contains does not depend on the viewpoint, so each text is
/// looked through once.
class Phrases
{
public:
    explicit Phrases(const QList<ContentText> &texts);

    const QList<Phrase> &all() const { return m_phrases; }
    /// Numbers of the phrases that stand in @p text, which may be HTML.
    const QList<int> &in(const QString &text);

private:
    void cut(const ContentText &text);
    void insert(const QString &phrase, const QString &where);
    QList<int> scan(const QString &folded) const;

    QList<Phrase> m_phrases;
    QHash<QString, int> m_numbers;
    /// By the first word or the first letters, whichever is longer.
    QHash<QString, QList<int>> m_short;
    QHash<QString, QList<int>> m_long;
    QHash<QString, QList<int>> m_seen;
};

} // namespace attache::test
