// SPDX-License-Identifier: GPL-3.0-or-later
#include "layout/languagefacts.h"

#include "translations/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::tests {

namespace {

/// Without the marks of keys, which are no part of a word.
QString bare(const QString &text)
{
    return QString(text).remove(u'&').simplified();
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"%(?:\\d|n|L\\d)"_s);
    return expression;
}

// Below that, what is filled in is nearly all of it, and names of the encyclopedia look the same: "Season 2".
constexpr qsizetype leastLetters = 12;

/// What of a text is words of its own: without places for others and the marks around them.
qsizetype lettersIn(const QString &source)
{
    const QString own = QString(source).remove(placeholder());
    return std::ranges::count_if(own, [](QChar letter) { return letter.isLetter(); });
}

QRegularExpression patternOf(const QString &source)
{
    QString pattern;
    qsizetype from = 0;
    auto places = placeholder().globalMatch(source);
    while (places.hasNext()) {
        const QRegularExpressionMatch place = places.next();
        pattern += QRegularExpression::escape(source.mid(from, place.capturedStart() - from)) + u".+"_s;
        from = place.capturedEnd();
    }
    pattern += QRegularExpression::escape(source.mid(from));
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

} // namespace

LanguageFacts::LanguageFacts(const QString &language, const QByteArray &content)
    : m_content(content)
{
    const auto catalogue = readCatalogue(cataloguePath(language));
    if (!catalogue) {
        return;
    }
    QSet<QString> same;
    for (const Message &message : catalogue->messages) {
        const QString source = bare(message.source);
        const bool differs = std::ranges::none_of(
            message.translations, [&source](const QString &text) { return bare(text) == source; });
        if (!differs) {
            same += source;
        } else if (!placeholder().match(source).hasMatch()) {
            m_whole += source;
        } else if (lettersIn(source) >= leastLetters) {
            m_patterns += patternOf(source);
        }
    }
    // One word may be the same in one place and another in the next.
    m_whole -= same;
}

QStringList LanguageFacts::untranslated(const QStringList &words) const
{
    QStringList english;
    for (const QString &word : words) {
        const QString text = bare(word);
        if (m_content.contains(word.toUtf8())) {
            continue;
        }
        if (m_whole.contains(text) ||
            std::ranges::any_of(m_patterns, [&text](const QRegularExpression &pattern) {
                return pattern.match(text).hasMatch();
            })) {
            english += word;
        }
    }
    return english;
}

} // namespace attache::tests
