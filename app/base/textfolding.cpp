// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textfolding.h"

#include <array>
#include <utility>

namespace attache::base {

namespace {

bool isJoiner(QChar c)
{
    // Apostrophes and hyphens of every kind stand inside a word.
    switch (c.unicode()) {
    case u'\'':
    case u'`':
    case u'-':
    case 0x00AD: // soft hyphen
    case 0x02BC: // modifier letter apostrophe
    case 0x2010:
    case 0x2011:
    case 0x2018:
    case 0x2019:
        return true;
    default:
        return false;
    }
}

bool isHyphen(QChar c)
{
    return c == u'-' || c.unicode() == 0x2010 || c.unicode() == 0x2011;
}

// Letters that Unicode does not decompose but a reader types without their mark.
QString withoutStroke(QChar c)
{
    static constexpr std::array<std::pair<char16_t, const char *>, 12> letters{{
        {u'ß', "ss"},
        {u'æ', "ae"},
        {u'œ', "oe"},
        {u'ø', "o"},
        {u'đ', "d"},
        {u'ð', "d"},
        {u'þ', "th"},
        {u'ł', "l"},
        {u'ı', "i"},
        {u'ħ', "h"},
        {u'ŧ', "t"},
        {u'ŋ', "ng"},
    }};
    for (const auto &[letter, plain] : letters) {
        if (c == letter) {
            return QString::fromLatin1(plain);
        }
    }
    return QString(c);
}

} // namespace

QString withoutAccents(QStringView text)
{
    const QString lower = text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(lower.size());
    for (const QChar c : lower) {
        if (c.isMark()) {
            continue;
        }
        if (c.unicode() < 0x80) {
            plain += c;
        } else {
            plain += withoutStroke(c);
        }
    }
    return plain;
}

QString fold(QStringView text)
{
    const QString plain = withoutAccents(text);
    QString folded;
    folded.reserve(plain.size());
    bool gap = false;
    for (const QChar c : plain) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            if (gap && !folded.isEmpty()) {
                folded += u' ';
            }
            gap = false;
            folded += c;
        } else if (!isJoiner(c)) {
            gap = true;
        }
    }
    return folded;
}

QStringList foldedWords(QStringView text)
{
    const QString plain = withoutAccents(text);
    QStringList words;
    QString whole;
    QStringList parts{QString()};
    const auto finish = [&] {
        if (!whole.isEmpty()) {
            words += whole;
            // A hyphen at an end divides nothing.
            parts.removeAll(QString());
            if (parts.size() > 1) {
                words += parts;
            }
        }
        whole.clear();
        parts = QStringList{QString()};
    };
    for (const QChar c : plain) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            whole += c;
            parts.last() += c;
        } else if (isHyphen(c)) {
            if (!parts.last().isEmpty()) {
                parts += QString();
            }
        } else if (!isJoiner(c)) {
            finish();
        }
    }
    finish();
    return words;
}

} // namespace attache::base
