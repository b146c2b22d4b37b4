// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlpolicy.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &allowedTags()
{
    static const QStringList names =
        u"a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col "
        u"colgroup "
        "data dd del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header "
        "hgroup hr i "
        "img ins kbd li main map area mark menu nav ol p picture pre q rb rp rt rtc ruby s samp section "
        "small span "
        "strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr"_s.split(u' ');
    static const QSet<QString> tags(names.begin(), names.end());
    return tags;
}

QString unescaped(QString text)
{
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

QString attributeViolation(const QString &name, const QString &raw)
{
    static const QRegularExpression invisible(
        u"[\\x00-\\x20\\x7f-\\xa0\\xad\\x{2000}-\\x{200f}\\x{2028}-\\x{202f}]+"_s);
    const QString value = unescaped(raw).remove(invisible).toLower();
    if (name.startsWith("on"_L1) || name == "style"_L1 || name == "srcdoc"_L1 || name.endsWith("action"_L1)) {
        return u"attribute "_s + name;
    }
    static const QRegularExpression script(
        u"^([a-z][a-z0-9+.\\-]*:)*?(javascript|vbscript|livescript|mocha|data):"_s);
    if ((name == "href"_L1 || name == "cite"_L1) && script.match(value).hasMatch()) {
        return name + u'=' + raw;
    }
    static const QSet<QString> loads = {u"src"_s,    u"srcset"_s,    u"poster"_s,   u"background"_s,
                                        u"data"_s,   u"ping"_s,      u"longdesc"_s, u"lowsrc"_s,
                                        u"usemap"_s, u"xlink:href"_s};
    static const QRegularExpression inlineImage(u"^data:image/(png|jpe?g|gif|webp|bmp|avif)[;,]"_s);
    if (loads.contains(name) && !inlineImage.match(value).hasMatch()) {
        return name + u'=' + raw;
    }
    return {};
}

} // namespace

QString htmlViolation(const QString &html)
{
    static const QRegularExpression tag(u"</?([a-z][a-z0-9]*)((?: [a-z-]+=\"[^\"<>]*\")*)>"_s);
    static const QRegularExpression attribute(u" ([a-z-]+)=\"([^\"]*)\""_s);
    // Checking the whole text again at each match would be quadratic.
    const auto anchored =
        QRegularExpression::AnchorAtOffsetMatchOption | QRegularExpression::DontCheckSubjectStringMatchOption;
    if (!html.isValidUtf16()) {
        return u"half a character"_s;
    }
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at)) {
        const auto match = tag.match(html, at, QRegularExpression::NormalMatch, anchored);
        if (!match.hasMatch()) {
            return u"no complete tag: "_s + html.mid(at, 40);
        }
        if (!allowedTags().contains(match.captured(1))) {
            return u"element "_s + match.captured(1);
        }
        for (auto it = attribute.globalMatch(match.captured(2)); it.hasNext();) {
            const auto found = it.next();
            const QString violation = attributeViolation(found.captured(1), found.captured(2));
            if (!violation.isEmpty()) {
                return violation;
            }
        }
        at = match.capturedEnd();
    }
    return html.contains(u'\0') ? u"NUL"_s : QString();
}

QString visibleText(const QString &html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression space(u"[\\s\\x{200b}\\x{feff}]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QString text = html;
    text.remove(tag);
    return unescaped(text).remove(space);
}
