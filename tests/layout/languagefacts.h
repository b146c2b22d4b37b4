// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace attache::tests {

/// Knows the English texts of the program that are another text in a language, and finds them where that
/// language should be seen.
class LanguageFacts
{
public:
    /// @p language as catalogues are named: "de". What stands in @p content, the bytes of a pack, is told by
    /// the encyclopedia, which is English in every language.
    explicit LanguageFacts(const QString &language, const QByteArray &content = {});

    /// How many texts it knows.
    qsizetype size() const { return m_whole.size() + m_patterns.size(); }
    /// Those of @p words that are still English.
    QStringList untranslated(const QStringList &words) const;

private:
    QByteArray m_content;
    QSet<QString> m_whole;
    /// Texts with a place for something else.
    QList<QRegularExpression> m_patterns;
};

} // namespace attache::tests
