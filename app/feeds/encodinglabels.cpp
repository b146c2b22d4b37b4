// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/encodinglabels.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <iconv.h>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

using Names = QHash<QByteArray, QByteArray>;

// Keys: lower case, letters and digits only.
const Names &names()
{
    static const Names table = {
        {"utf8", "UTF-8"},
        {"unicode11utf8", "UTF-8"},
        {"utf", "UTF-8"},
        {"utf16", "UTF-16"},
        {"utf16le", "UTF-16LE"},
        {"utf16be", "UTF-16BE"},
        {"ucs2", "UTF-16"},
        {"u16", "UTF-16"},
        {"utf32", "UTF-32"},
        {"utf32le", "UTF-32LE"},
        {"utf32be", "UTF-32BE"},
        {"ucs4", "UTF-32"},
        {"iso10646ucs2", "UTF-16"},
        {"iso10646ucs4", "UTF-32"},
        {"u32", "UTF-32"},
        {"usascii", "US-ASCII"},
        {"ascii", "US-ASCII"},
        {"iso646us", "US-ASCII"},
        {"646", "US-ASCII"},
        {"ansix341968", "US-ASCII"},
        {"us", "US-ASCII"},
        // Latin-1 on the web is Windows-1252.
        {"iso88591", "CP1252"},
        {"latin1", "CP1252"},
        {"l1", "CP1252"},
        {"isolatin1", "CP1252"},
        {"88591", "CP1252"},
        {"latin", "CP1252"},
        {"isoir100", "CP1252"},
        {"latin2", "ISO-8859-2"},
        {"l2", "ISO-8859-2"},
        {"latin3", "ISO-8859-3"},
        {"l3", "ISO-8859-3"},
        {"latin4", "ISO-8859-4"},
        {"l4", "ISO-8859-4"},
        {"cyrillic", "ISO-8859-5"},
        {"arabic", "ISO-8859-6"},
        {"asmo708", "ISO-8859-6"},
        {"ecma114", "ISO-8859-6"},
        {"greek", "ISO-8859-7"},
        {"greek8", "ISO-8859-7"},
        {"ecma118", "ISO-8859-7"},
        {"elot928", "ISO-8859-7"},
        {"hebrew", "ISO-8859-8"},
        {"iso88598i", "ISO-8859-8"},
        {"iso88598e", "ISO-8859-8"},
        {"latin5", "CP1254"},
        {"l5", "CP1254"},
        {"iso88599", "CP1254"},
        {"88599", "CP1254"},
        {"latin6", "ISO-8859-10"},
        {"l6", "ISO-8859-10"},
        {"latin7", "ISO-8859-13"},
        {"latin8", "ISO-8859-14"},
        {"isoceltic", "ISO-8859-14"},
        {"latin9", "ISO-8859-15"},
        {"l9", "ISO-8859-15"},
        {"latin10", "ISO-8859-16"},
        {"l10", "ISO-8859-16"},
        {"l7", "ISO-8859-13"},
        {"l8", "ISO-8859-14"},
        {"koi8", "KOI8-R"},
        {"koi8r", "KOI8-R"},
        {"koi8u", "KOI8-U"},
        {"koi8t", "KOI8-T"},
        {"koi8ru", "KOI8-U"},
        {"koi", "KOI8-R"},
        {"tis620", "CP874"},
        {"iso885911", "CP874"},
        {"tis62025330", "CP874"},
        {"tis62025291", "CP874"},
        {"dos874", "CP874"},
        {"thai", "CP874"},
        {"tis6200", "CP874"},
        {"tis62025290", "CP874"},
        {"cp866u", "CP866"},
        {"cp1051", "HP-ROMAN8"},
        {"ibm1051", "HP-ROMAN8"},
        {"gb2312", "GB18030"},
        {"gbk", "GB18030"},
        {"gb18030", "GB18030"},
        {"gb180302000", "GB18030"},
        {"euccn", "GB18030"},
        {"chinese", "GB18030"},
        {"csgb2312", "GB18030"},
        {"cp936", "GB18030"},
        {"936", "GB18030"},
        {"ms936", "GB18030"},
        {"gb231280", "GB18030"},
        {"gb23121980", "GB18030"},
        {"eucgb2312cn", "GB18030"},
        {"xgbk", "GB18030"},
        {"windows936", "GB18030"},
        {"isoir58", "GB18030"},
        {"csiso58gb231280", "GB18030"},
        {"big5", "BIG5-HKSCS"},
        {"big5hkscs", "BIG5-HKSCS"},
        {"big5tw", "BIG5-HKSCS"},
        {"csbig5", "BIG5-HKSCS"},
        {"cnbig5", "BIG5-HKSCS"},
        {"xxbig5", "BIG5-HKSCS"},
        {"cp950", "CP950"},
        {"950", "CP950"},
        {"ms950", "CP950"},
        {"hkscs", "BIG5-HKSCS"},
        {"xbig5", "BIG5-HKSCS"},
        {"shiftjis", "CP932"},
        {"sjis", "CP932"},
        {"xsjis", "CP932"},
        {"mskanji", "CP932"},
        {"cp932", "CP932"},
        {"932", "CP932"},
        {"ms932", "CP932"},
        {"csshiftjis", "CP932"},
        {"windows31j", "CP932"},
        {"cswindows31j", "CP932"},
        {"mskanji", "CP932"},
        {"shiftjis2004", "SHIFT_JISX0213"},
        {"shiftjisx0213", "SHIFT_JISX0213"},
        {"sjis2004", "SHIFT_JISX0213"},
        {"sjisx0213", "SHIFT_JISX0213"},
        {"ujis", "EUC-JP"},
        {"u-jis", "EUC-JP"},
        {"eucjp", "EUC-JP"},
        {"xeucjp", "EUC-JP"},
        {"cseucpkdfmtjapanese", "EUC-JP"},
        {"ujis", "EUC-JP"},
        {"eucjis2004", "EUC-JISX0213"},
        {"eucjisx0213", "EUC-JISX0213"},
        {"jisx0213", "EUC-JISX0213"},
        {"iso2022jp", "ISO-2022-JP"},
        {"csiso2022jp", "ISO-2022-JP"},
        {"iso2022jp2", "ISO-2022-JP-2"},
        {"iso2022jp1", "ISO-2022-JP-1"},
        {"iso2022jp3", "ISO-2022-JP-3"},
        {"euckr", "CP949"},
        {"ksc5601", "CP949"},
        {"ksc56011987", "CP949"},
        {"ksc56011989", "CP949"},
        {"cp949", "CP949"},
        {"949", "CP949"},
        {"ms949", "CP949"},
        {"uhc", "CP949"},
        {"korean", "CP949"},
        {"cseuckr", "CP949"},
        {"ksx1001", "CP949"},
        {"xwindows949", "CP949"},
        {"windows949", "CP949"},
        {"ks_c_5601", "CP949"},
        {"johab", "JOHAB"},
        {"cp1361", "JOHAB"},
        {"ms1361", "JOHAB"},
        {"hz", "HZ-GB-2312"},
        {"euctw", "EUC-TW"},
        {"viscii", "VISCII"},
        {"tcvn", "TCVN"},
        {"ptcp154", "PT154"},
        {"pt154", "PT154"},
        {"cp154", "PT154"},
        {"csptcp154", "PT154"},
        {"cyrillicasian", "PT154"},
        {"rk1048", "RK1048"},
        {"kz1048", "RK1048"},
        {"strk10482002", "RK1048"},
        {"hproman8", "HP-ROMAN8"},
        {"roman8", "HP-ROMAN8"},
        {"r8", "HP-ROMAN8"},
        {"georgianps", "GEORGIAN-PS"},
        {"georgianacademy", "GEORGIAN-ACADEMY"},
        {"armscii8", "ARMSCII-8"},
        {"mik", "MIK"},
        {"msansi", "CP1252"},
        {"msarab", "CP1256"},
        {"mscyrl", "CP1251"},
        {"msee", "CP1250"},
        {"msgreek", "CP1253"},
        {"mshebr", "CP1255"},
        {"msturk", "CP1254"},
        {"winbaltrim", "CP1257"},
        {"tcvn5712", "TCVN"},
        {"tcvn57121", "TCVN"},
        {"tcvn571211993", "TCVN"},
        {"mac", "MACINTOSH"},
        {"macintosh", "MACINTOSH"},
        {"macroman", "MACINTOSH"},
        {"xmacroman", "MACINTOSH"},
        {"csmacintosh", "MACINTOSH"},
        {"maccyrillic", "MAC-CYRILLIC"},
        {"xmaccyrillic", "MAC-CYRILLIC"},
        {"xmacukrainian", "MAC-UK"},
        {"macukraine", "MAC-UK"},
        {"maccentraleurope", "MAC-CENTRALEUROPE"},
        {"maclatin2", "MAC-CENTRALEUROPE"},
        {"xmacce", "MAC-CENTRALEUROPE"},
        {"macce", "MAC-CENTRALEUROPE"},
        {"maccenteuro", "MAC-CENTRALEUROPE"},
        {"maciceland", "MAC-IS"},
        {"macis", "MAC-IS"},
        {"macgreek", "x-mac-greek"},
        {"xmacgreek", "x-mac-greek"},
        {"macturkish", "x-mac-turkish"},
        {"xmacturkish", "x-mac-turkish"},
        {"maccroatian", "x-mac-croatian"},
        {"macromania", "x-mac-romania"},
        {"ebcdiccpus", "IBM037"},
        {"ebcdiccpca", "IBM037"},
        {"ebcdiccpwt", "IBM037"},
        {"ebcdiccpnl", "IBM037"},
        {"ebcdiccphe", "IBM424"},
        {"ebcdiccpch", "IBM500"},
        {"ebcdiccpbe", "IBM500"},
        {"ebcdiccpfi", "IBM278"},
        {"ebcdiccpse", "IBM278"},
        {"ebcdiccpes", "IBM284"},
        {"ebcdiccpgb", "IBM285"},
        {"ebcdiccpfr", "IBM297"},
        {"ebcdiccpit", "IBM280"},
        {"ebcdiccpdk", "IBM277"},
        {"ebcdiccpno", "IBM277"},
        {"ebcdiccpgr", "IBM423"},
        {"ebcdiccptr", "IBM905"},
        {"ebcdiccpis", "IBM871"},
        {"ebcdiccproece", "IBM870"},
        {"ebcdiccpyu", "IBM870"},
        {"ebcdiccpar1", "IBM420"},
        {"ebcdiccpar2", "IBM918"},
        {"cpis", "CP861"},
        {"cpgr", "CP869"},
        {"cpar", "IBM868"},
        {"cspc8codepage437", "CP437"},
        {"cspc850multilingual", "CP850"},
        {"cspcp852", "CP852"},
        {"cspc862latinhebrew", "CP862"},
        {"cspc775baltic", "CP775"},
        {"hebrew", "ISO-8859-8"},
    };
    return table;
}

QByteArray normalised(QByteArrayView label)
{
    QByteArray key;
    for (const char c : label) {
        if (c >= 'A' && c <= 'Z') {
            key.append(static_cast<char>(c - 'A' + 'a'));
        } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            key.append(c);
        }
    }
    return key;
}

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Code pages by number: "cp1251", "windows-1251", "IBM866", "x-cp1250", "csIBM861", "866".
QByteArray codePage(QByteArray key)
{
    static const QSet<QByteArray> windows = {"1250", "1251", "1252", "1253", "1254", "1255", "1256", "1257",
                                             "1258", "437",  "737",  "775",  "850",  "852",  "855",  "857",
                                             "858",  "860",  "861",  "862",  "863",  "864",  "865",  "866",
                                             "869",  "874",  "1125", "720",  "856"};
    static const QSet<QByteArray> ibm = {
        "037",  "273",  "277",  "278",  "280",  "284",  "285",  "297",  "424",  "500",  "870",  "871",
        "875",  "905",  "1026", "1047", "1140", "1141", "1142", "1143", "1144", "1145", "1146", "1147",
        "1148", "1149", "420",  "423",  "918",  "851",  "868",  "880",  "891",  "903",  "904"};
    for (const char *prefix :
         {"cspc", "csibm", "xcp", "cp", "ibm", "windows", "win", "xwindows", "ms", "dos"}) {
        if (key.startsWith(prefix) && isNumber(key.sliced(qstrlen(prefix)))) {
            key.remove(0, static_cast<qsizetype>(qstrlen(prefix)));
            break;
        }
    }
    if (key == "37" || key == "39") {
        key = "037";
    }
    if (windows.contains(key)) {
        return "CP" + key;
    }
    return ibm.contains(key) ? "IBM" + key : QByteArray();
}

// "ISO-8859-7", "iso_8859-7:1987", "8859_7"; Latin-1, Latin-5 and Thai are under their Windows names.
QByteArray isoPart(const QByteArray &label)
{
    static const QRegularExpression form(
        u"^(?:cs|x-)?(?:iso)?[-_ ]?8859[-_ ]?(\\d{1,2})(?:[-_:]\\d{4})?(?:-?[ie])?$"_s);
    const int part = form.match(QString::fromLatin1(label)).captured(1).toInt();
    switch (part) {
    case 1:
        return "CP1252";
    case 9:
        return "CP1254";
    case 11:
        return "CP874";
    default:
        return part >= 2 && part <= 16 && part != 12 ? "ISO-8859-" + QByteArray::number(part) : QByteArray();
    }
}

// Whatever else iconv has, except encodings that can hide markup from a filter or are no encodings of text.
QByteArray nameKnownToIconv(const QByteArray &label)
{
    const QByteArray name = label.toUpper();
    for (const char *refused :
         {"UTF-7", "UTF7", "IMAP", "2022", "UNICODE", "INTERNAL", "JAVA", "TRANSLIT", "IGNORE"}) {
        if (name.contains(refused)) {
            return {};
        }
    }
    const auto isPlain = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' ||
               c == ':';
    };
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isPlain)) {
        return {};
    }
    for (const QByteArray &spelling :
         {name, QByteArray(name).replace('_', '-'), QByteArray(name).replace('-', '_')}) {
        iconv_t state = iconv_open("UTF-8", spelling.constData());
        // NOLINTNEXTLINE(performance-no-int-to-ptr): POSIX defines the error value so.
        if (state != reinterpret_cast<iconv_t>(-1)) {
            iconv_close(state);
            return spelling;
        }
    }
    return {};
}

} // namespace

QByteArray iconvName(QByteArrayView label)
{
    if (label.size() > 40) {
        return {};
    }
    const QByteArray key = normalised(label);
    if (const auto at = names().constFind(key); at != names().constEnd()) {
        return *at;
    }
    if (const QByteArray iso = isoPart(label.toByteArray().toLower()); !iso.isEmpty()) {
        return iso;
    }
    if (const QByteArray page = codePage(key); !page.isEmpty()) {
        return page;
    }
    return nameKnownToIconv(label.toByteArray());
}

} // namespace attache::feeds
