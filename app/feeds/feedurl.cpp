// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/feedurl.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

constexpr qsizetype maximumLength = 32768;

// What a lenient reader of addresses skips: controls, spaces and characters without a shape.
bool isSkipped(QChar c)
{
    const char16_t u = c.unicode();
    return u <= 0x20 || (u >= 0x7F && u <= 0xA0) || u == 0xAD || u == 0x1680 || u == 0x180E ||
           (u >= 0x2000 && u <= 0x200F) || (u >= 0x2028 && u <= 0x202F) || (u >= 0x205F && u <= 0x2064) ||
           u == 0x3000 || u == 0xFEFF;
}

bool isSchemeStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isSchemeChar(QChar c)
{
    return isSchemeStart(c) || (c >= u'0' && c <= u'9') || c == u'+' || c == u'.' || c == u'-';
}

qsizetype schemeLength(QStringView address)
{
    if (address.isEmpty() || !isSchemeStart(address.front())) {
        return 0;
    }
    qsizetype end = 1;
    while (end < address.size() && isSchemeChar(address[end])) {
        ++end;
    }
    return end < address.size() && address[end] == u':' ? end : 0;
}

bool isTrackingParameter(QStringView name)
{
    static const QSet<QString> names = {u"fbclid"_s,
                                        u"gclid"_s,
                                        u"gclsrc"_s,
                                        u"dclid"_s,
                                        u"gbraid"_s,
                                        u"wbraid"_s,
                                        u"msclkid"_s,
                                        u"yclid"_s,
                                        u"twclid"_s,
                                        u"ttclid"_s,
                                        u"igshid"_s,
                                        u"igsh"_s,
                                        u"mc_cid"_s,
                                        u"mc_eid"_s,
                                        u"mkt_tok"_s,
                                        u"_hsenc"_s,
                                        u"_hsmi"_s,
                                        u"__hssc"_s,
                                        u"__hstc"_s,
                                        u"__hsfp"_s,
                                        u"hsctatracking"_s,
                                        u"oly_anon_id"_s,
                                        u"oly_enc_id"_s,
                                        u"vero_id"_s,
                                        u"vero_conv"_s,
                                        u"wickedid"_s,
                                        u"_openstat"_s,
                                        u"ysclid"_s,
                                        u"rb_clickid"_s,
                                        u"s_cid"_s,
                                        u"guccounter"_s,
                                        u"guce_referrer"_s,
                                        u"guce_referrer_sig"_s,
                                        u"zanpid"_s,
                                        u"srsltid"_s,
                                        u"li_fat_id"_s,
                                        u"_branch_match_id"_s,
                                        u"_branch_referrer"_s,
                                        u"epik"_s,
                                        u"ml_subscriber"_s,
                                        u"ml_subscriber_hash"_s,
                                        u"sc_cid"_s,
                                        u"mibextid"_s,
                                        u"_bhlid"_s,
                                        u"campaign_id"_s,
                                        u"campaign_medium"_s,
                                        u"campaign_name"_s,
                                        u"campaign_source"_s,
                                        u"campaign_term"_s,
                                        u"campaign_content"_s};
    return name.startsWith("utm_"_L1, Qt::CaseInsensitive) ||
           name.startsWith("mtm_"_L1, Qt::CaseInsensitive) || names.contains(name.toString().toLower());
}

} // namespace

bool isUnsafeUrl(QStringView address)
{
    // A scheme after so many characters would be none.
    QString squashed;
    for (const QChar c : address) {
        if (!isSkipped(c)) {
            squashed += c.toLower();
        }
        if (squashed.size() >= 2000) {
            break;
        }
    }
    static const QSet<QString> scripts = {u"javascript"_s, u"vbscript"_s, u"livescript"_s,
                                          u"mocha"_s,      u"jscript"_s,  u"data"_s};
    QStringView rest = squashed;
    for (qsizetype length = schemeLength(rest); length > 0; length = schemeLength(rest)) {
        if (scripts.contains(rest.first(length).toString())) {
            return true;
        }
        rest = rest.sliced(length + 1);
    }
    return false;
}

QString schemeOf(QStringView address)
{
    return address.first(schemeLength(address)).toString().toLower();
}

QString absoluteUrl(const QString &address, const QUrl &base)
{
    if (address.size() > 2 * maximumLength) {
        return {};
    }
    // Line breaks and tabs inside are dropped, spaces at the ends too (WHATWG URL, 4.4).
    QString text = address.trimmed();
    text.removeIf([](QChar c) { return c.unicode() < 0x20; });
    if (text.isEmpty() || text.size() > maximumLength || isUnsafeUrl(text)) {
        return {};
    }
    if (schemeLength(text) > 0 || !base.isValid() || base.isEmpty() || base.isRelative()) {
        return text;
    }
    const QUrl resolved = base.resolved(QUrl(text, QUrl::TolerantMode));
    const QString result = resolved.toString(QUrl::FullyEncoded);
    return result.isEmpty() || isUnsafeUrl(result) ? QString() : result;
}

QUrl nestedBase(const QUrl &base, const QString &xmlBase)
{
    if (xmlBase.isEmpty()) {
        return base;
    }
    static const QStringList loadable = {u"http"_s, u"https"_s, u"ftp"_s, u"ftps"_s, u"file"_s};
    const QString address = absoluteUrl(xmlBase, base);
    const QUrl url(address, QUrl::TolerantMode);
    return url.isValid() && loadable.contains(url.scheme()) ? url : base;
}

QString withoutTracking(const QString &address)
{
    const qsizetype mark = address.indexOf(u'?');
    const qsizetype hash = address.indexOf(u'#');
    if (mark < 0 || (hash >= 0 && hash < mark)) {
        return address;
    }
    const qsizetype end = hash < 0 ? address.size() : hash;
    const QStringView query = QStringView(address).sliced(mark + 1, end - mark - 1);
    QStringList kept;
    bool changed = false;
    for (const QStringView part : query.split(u'&')) {
        const QStringView name =
            part.first(qMax<qsizetype>(0, part.indexOf(u'=') < 0 ? part.size() : part.indexOf(u'=')));
        if (isTrackingParameter(name)) {
            changed = true;
        } else {
            kept << part.toString();
        }
    }
    if (!changed) {
        return address;
    }
    const QString newQuery = kept.isEmpty() ? QString() : QString(u'?' + kept.join(u'&'));
    return address.first(mark) + newQuery + address.sliced(end);
}

} // namespace attache::feeds
