// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/sanitiserpolicy.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::feeds {

ElementRule ruleFor(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_COL:
    case GUMBO_TAG_COLGROUP:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_I:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_RB:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RTC:
    case GUMBO_TAG_RUBY:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
        return ElementRule::Keep;
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_APPLET:
        return ElementRule::Drop;
    default:
        return ElementRule::Unwrap;
    }
}

bool isVoidElement(GumboTag tag)
{
    return tag == GUMBO_TAG_BR || tag == GUMBO_TAG_HR || tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_COL ||
           tag == GUMBO_TAG_WBR;
}

bool isKeptAttribute(GumboTag tag, QLatin1StringView name)
{
    static constexpr QLatin1StringView everywhere[] = {"title"_L1, "lang"_L1,     "dir"_L1,
                                                       "abbr"_L1,  "datetime"_L1, "align"_L1};
    if (std::find(std::begin(everywhere), std::end(everywhere), name) != std::end(everywhere)) {
        return true;
    }
    switch (tag) {
    case GUMBO_TAG_IMG:
        return name == "alt"_L1 || name == "width"_L1 || name == "height"_L1;
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
        return name == "colspan"_L1 || name == "rowspan"_L1 || name == "valign"_L1 || name == "scope"_L1;
    case GUMBO_TAG_COL:
    case GUMBO_TAG_COLGROUP:
        return name == "span"_L1;
    case GUMBO_TAG_OL:
        return name == "start"_L1 || name == "type"_L1 || name == "reversed"_L1;
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DATA:
        return name == "value"_L1;
    case GUMBO_TAG_A:
        return name == "hreflang"_L1;
    default:
        return false;
    }
}

bool isLinkScheme(QStringView scheme)
{
    static const QSet<QString> schemes = {u"http"_s,
                                          u"https"_s,
                                          u"ftp"_s,
                                          u"ftps"_s,
                                          u"sftp"_s,
                                          u"mailto"_s,
                                          u"news"_s,
                                          u"nntp"_s,
                                          u"snews"_s,
                                          u"gopher"_s,
                                          u"gemini"_s,
                                          u"irc"_s,
                                          u"ircs"_s,
                                          u"irc6"_s,
                                          u"magnet"_s,
                                          u"feed"_s,
                                          u"tel"_s,
                                          u"sms"_s,
                                          u"callto"_s,
                                          u"facetime"_s,
                                          u"sip"_s,
                                          u"sips"_s,
                                          u"xmpp"_s,
                                          u"jabber"_s,
                                          u"skype"_s,
                                          u"geo"_s,
                                          u"maps"_s,
                                          u"git"_s,
                                          u"svn"_s,
                                          u"cvs"_s,
                                          u"ssh"_s,
                                          u"telnet"_s,
                                          u"webcal"_s,
                                          u"rtsp"_s,
                                          u"rtmp"_s,
                                          u"mms"_s,
                                          u"rsync"_s,
                                          u"urn"_s,
                                          u"tag"_s,
                                          u"doi"_s,
                                          u"apt"_s,
                                          u"bitcoin"_s,
                                          u"dav"_s,
                                          u"davs"_s,
                                          u"ed2k"_s,
                                          u"itms"_s,
                                          u"itpc"_s,
                                          u"spotify"_s,
                                          u"steam"_s,
                                          u"wtai"_s,
                                          u"hdl"_s,
                                          u"wais"_s,
                                          u"aim"_s,
                                          u"ymsg"_s,
                                          u"gtalk"_s,
                                          u"msnim"_s,
                                          u"ipfs"_s,
                                          u"matrix"_s,
                                          u"signal"_s,
                                          u"podcast"_s,
                                          u"openpgp4fpr"_s,
                                          u"hcp"_s,
                                          u"app"_s,
                                          u"iris.beep"_s,
                                          u"prospero"_s,
                                          u"h323"_s,
                                          u"im"_s,
                                          u"pres"_s,
                                          u"cid"_s,
                                          u"mid"_s,
                                          u"opaquelocktoken"_s};
    return schemes.contains(scheme.toString());
}

bool isTrackingImage(QStringView address, QStringView width, QStringView height, QStringView style)
{
    static const QRegularExpression tiny(uR"(^\s*[01](\.0*)?\s*(px)?\s*$)"_s);
    const bool tinyWidth = tiny.match(width.toString()).hasMatch();
    const bool tinyHeight = tiny.match(height.toString()).hasMatch();
    if ((tinyWidth && (tinyHeight || height.isEmpty())) || (tinyHeight && width.isEmpty())) {
        return true;
    }
    static const QRegularExpression tinyStyle(
        uR"((^|[;\s])(width|height)\s*:\s*[01]px\b|display\s*:\s*none|visibility\s*:\s*hidden)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!style.isEmpty() && tinyStyle.match(style.left(2000).toString()).hasMatch()) {
        return true;
    }
    static const QStringList counters = {u"//feeds.feedburner.com/~r/"_s,
                                         u"//feeds.feedburner.com/~ff/"_s,
                                         u"feedsportal.com/"_s,
                                         u"//pixel.wp.com/"_s,
                                         u"//stats.wordpress.com/"_s,
                                         u"//feeds.wordpress.com/1.0/"_s,
                                         u"//pixel.quantserve.com/"_s,
                                         u"doubleclick.net/"_s,
                                         u"//www.google-analytics.com/"_s,
                                         u"//ad.doubleclick.net/"_s,
                                         u"//ads.pheedo.com/"_s,
                                         u"//pheedo.com/"_s,
                                         u"//rss.feedsportal.com/"_s,
                                         u"//api.flattr.com/"_s,
                                         u"//b.scorecardresearch.com/"_s,
                                         u"//sb.scorecardresearch.com/"_s,
                                         u"//feedads.g.doubleclick.net/"_s,
                                         u"//a.rfihub.com/"_s,
                                         u"//www.facebook.com/tr"_s,
                                         u"//t.co/i/adsct"_s,
                                         u"//stat.feedpress.it/"_s,
                                         u"//api.follow.it/"_s,
                                         u"//analytics."_s,
                                         u"twitter.com/share"_s,
                                         u"//www.facebook.com/sharer.php"_s,
                                         u"//www.linkedin.com/shareArticle"_s};
    return std::any_of(counters.begin(), counters.end(), [&](const QString &counter) {
        return address.contains(counter, Qt::CaseInsensitive);
    });
}

bool isInlineImage(QStringView address)
{
    static const QRegularExpression form(u"^data:image/(png|jpe?g|gif|webp|bmp|avif)[;,]"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(address.left(40).toString()).hasMatch();
}

} // namespace attache::feeds
