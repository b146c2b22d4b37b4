// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/encoding.h"

#include "feeds/encodingguess.h"
#include "feeds/encodinglabels.h"
#include "feeds/htmlentities.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <iconv.h>
#include <optional>

using namespace Qt::StringLiterals;

namespace attache::feeds {

namespace {

struct Signature
{
    QByteArrayView bytes;
    const char *encoding;
    bool mark; ///< a byte order mark, not part of the text
};

// XML 1.0, appendix F, and the same forms for JSON.
const Signature signatures[] = {
    {QByteArrayView("\x00\x00\xFE\xFF", 4), "UTF-32BE", true},
    {QByteArrayView("\xFF\xFE\x00\x00", 4), "UTF-32LE", true},
    {QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8", true},
    {QByteArrayView("\xFE\xFF", 2), "UTF-16BE", true},
    {QByteArrayView("\xFF\xFE", 2), "UTF-16LE", true},
    {QByteArrayView("\x00\x00\x00<", 4), "UTF-32BE", false},
    {QByteArrayView("<\x00\x00\x00", 4), "UTF-32LE", false},
    {QByteArrayView("\x00<\x00", 3), "UTF-16BE", false},
    {QByteArrayView("<\x00", 2), "UTF-16LE", false},
    {QByteArrayView("\x00{\x00", 3), "UTF-16BE", false},
    {QByteArrayView("{\x00", 2), "UTF-16LE", false},
};

// iconv refuses at the first byte that is not in the encoding; `strict` makes that an error, otherwise the
// byte becomes U+FFFD.
std::optional<QByteArray> convert(QByteArrayView bytes, const QByteArray &name, bool strict)
{
    iconv_t state = iconv_open("UTF-8", name.constData());
    // NOLINTNEXTLINE(performance-no-int-to-ptr): POSIX defines the error value so.
    if (state == reinterpret_cast<iconv_t>(-1)) {
        QStringDecoder decoder(name.constData());
        if (!decoder.isValid()) {
            return std::nullopt;
        }
        const QString text = decoder(bytes);
        return strict && decoder.hasError() ? std::nullopt : std::optional(text.toUtf8());
    }
    QByteArray out;
    // iconv does not write through the input pointer; its type is older than const.
    char *in = const_cast<char *>(bytes.data());
    auto inLeft = static_cast<size_t>(bytes.size());
    bool ok = true;
    qsizetype used = 0;
    while (inLeft > 0) {
        out.resize(used + static_cast<qsizetype>(inLeft) * 2 + 64);
        char *target = out.data() + used;
        auto outLeft = static_cast<size_t>(out.size() - used);
        const size_t result = iconv(state, &in, &inLeft, &target, &outLeft);
        used = out.size() - static_cast<qsizetype>(outLeft);
        if (result != static_cast<size_t>(-1) || errno == E2BIG) {
            continue;
        }
        ok = false;
        if (strict) {
            break;
        }
        out.resize(used);
        out.append("\xEF\xBF\xBD");
        used = out.size();
        ++in;
        --inLeft;
    }
    iconv_close(state);
    out.resize(used);
    return ok || !strict ? std::optional(out) : std::nullopt;
}

// The length of the valid UTF-8 sequence at the start (Unicode table 3-7), 0 when there is none.
int sequenceLength(const unsigned char *s, qsizetype left)
{
    const auto follows = [&](int i, int low = 0x80, int high = 0xBF) {
        return i < left && s[i] >= low && s[i] <= high;
    };
    if (s[0] < 0x80) {
        return 1;
    }
    if (s[0] >= 0xC2 && s[0] <= 0xDF) {
        return follows(1) ? 2 : 0;
    }
    if (s[0] >= 0xE0 && s[0] <= 0xEF) {
        return follows(1, s[0] == 0xE0 ? 0xA0 : 0x80, s[0] == 0xED ? 0x9F : 0xBF) && follows(2) ? 3 : 0;
    }
    if (s[0] >= 0xF0 && s[0] <= 0xF4) {
        return follows(1, s[0] == 0xF0 ? 0x90 : 0x80, s[0] == 0xF4 ? 0x8F : 0xBF) && follows(2) && follows(3)
                   ? 4
                   : 0;
    }
    return 0;
}

struct Utf8Count
{
    qsizetype wide = 0;
    qsizetype invalid = 0;
};

Utf8Count countUtf8(QByteArrayView bytes)
{
    Utf8Count count;
    const auto *s = reinterpret_cast<const unsigned char *>(bytes.data());
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = sequenceLength(s + i, bytes.size() - i);
        count.invalid += length == 0 ? 1 : 0;
        count.wide += length > 1 ? 1 : 0;
        i += qMax(1, length);
    }
    return count;
}

// UTF-8 with a few bytes of something else in it: those are read as Windows-1252.
QByteArray mendUtf8(QByteArrayView bytes)
{
    QByteArray out;
    out.reserve(bytes.size() + 64);
    const auto *s = reinterpret_cast<const unsigned char *>(bytes.data());
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = sequenceLength(s + i, bytes.size() - i);
        if (length == 0) {
            appendUtf8(out, referencedCharacter(s[i]));
        } else {
            out.append(bytes.data() + i, length);
        }
        i += qMax(1, length);
    }
    return out;
}

QByteArray headerCharset(const QString &contentType)
{
    static const QRegularExpression form(uR"(charset\s*[=:]\s*["']?\s*([A-Za-z0-9_.:\-]+))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(contentType.left(1000)).captured(1).toLatin1();
}

QByteArray declaredCharset(QByteArrayView bytes)
{
    const QByteArray start = bytes.first(qMin<qsizetype>(bytes.size(), 2000)).toByteArray();
    const qsizetype at = start.indexOf("<?xml");
    const qsizetype end = at < 0 ? -1 : start.indexOf('>', at);
    if (end < 0) {
        return {};
    }
    static const QRegularExpression form(uR"(encoding\s*=\s*["']?\s*([A-Za-z0-9_.:\-]+))"_s);
    return form.match(QString::fromLatin1(start.sliced(at, end - at))).captured(1).toLatin1();
}

bool isWide(const QByteArray &name)
{
    return name.startsWith("UTF-16") || name.startsWith("UTF-32");
}

// One candidate: the text, when the bytes agree with the encoding.
std::optional<QByteArray> accept(QByteArrayView bytes, const QByteArray &name)
{
    if (name.isEmpty() || isWide(name)) {
        // A document that says so in single bytes is not.
        return std::nullopt;
    }
    if (name == "UTF-8") {
        return countUtf8(bytes).invalid == 0 ? std::optional(bytes.toByteArray()) : std::nullopt;
    }
    if (name == "CP1252") {
        // As browsers do: the five bytes without a character are control characters.
        QByteArray out;
        out.reserve(bytes.size() + bytes.size() / 8);
        for (const char c : bytes) {
            const auto code = static_cast<unsigned char>(c);
            code < 0x80 ? void(out.append(c)) : appendUtf8(out, referencedCharacter(code));
        }
        return out;
    }
    return convert(bytes, name, true);
}

std::optional<DecodedText> bySignature(QByteArrayView bytes, const QByteArray &header)
{
    for (const Signature &signature : signatures) {
        if (!bytes.startsWith(signature.bytes)) {
            continue;
        }
        const QByteArrayView rest = signature.mark ? bytes.sliced(signature.bytes.size()) : bytes;
        if (qstrcmp(signature.encoding, "UTF-8") == 0) {
            if (countUtf8(rest).invalid > 0 && !header.isEmpty()) {
                return std::nullopt;
            }
            return DecodedText{mendUtf8(rest), u"UTF-8"_s, {}};
        }
        const auto text = convert(rest, signature.encoding, false);
        // A mark in front of something else: UTF-16 without any markup in it is none.
        if (text && (text->contains('<') || text->contains('{'))) {
            return DecodedText{*text, QString::fromLatin1(signature.encoding), {}};
        }
    }
    return std::nullopt;
}

std::optional<DecodedText> byEbcdic(QByteArrayView bytes)
{
    if (!bytes.startsWith(QByteArrayView("\x4C\x6F\xA7\x94"))) {
        return std::nullopt;
    }
    const auto head = convert(bytes.first(qMin<qsizetype>(bytes.size(), 300)), "IBM037", false);
    QByteArray name = head ? iconvName(declaredCharset(*head)) : QByteArray();
    // The declaration must at least be able to say what it says.
    if (name.isEmpty() || convert(bytes.first(5), name, true) != QByteArray("<?xml")) {
        name = "IBM037";
    }
    const auto text = convert(bytes, name, false);
    return text ? std::optional(DecodedText{*text, QString::fromLatin1(name), {}}) : std::nullopt;
}

DecodedText byCandidates(QByteArrayView bytes, const QByteArray &header)
{
    DecodedText result;
    const QByteArray declared = declaredCharset(bytes);
    for (const QByteArray &label : {header, declared, QByteArray("utf-8")}) {
        if (label.isEmpty()) {
            continue;
        }
        const QByteArray name = iconvName(label);
        if (auto text = accept(bytes, name)) {
            result.utf8 = std::move(*text);
            result.encoding = QString::fromLatin1(name);
            return result;
        }
        result.warnings << u"the bytes are not in the encoding \"%1\""_s.arg(
            QString::fromLatin1(label.left(40)));
    }
    const Utf8Count count = countUtf8(bytes);
    if (count.wide > 2 * count.invalid) {
        result.utf8 = mendUtf8(bytes);
        result.encoding = u"UTF-8"_s;
        return result;
    }
    const QByteArray guess = guessEncoding(bytes);
    if (auto text = accept(bytes, guess)) {
        result.utf8 = std::move(*text);
        result.encoding = QString::fromLatin1(guess);
        return result;
    }
    result.utf8 = accept(bytes, "CP1252").value_or(QByteArray());
    result.encoding = u"CP1252"_s;
    return result;
}

void stripStart(QByteArray &utf8)
{
    qsizetype at = 0;
    const auto skipBlank = [&] {
        while (at < utf8.size()) {
            if (static_cast<unsigned char>(utf8.at(at)) <= 0x20) {
                ++at;
            } else if (utf8.sliced(at, qMin<qsizetype>(3, utf8.size() - at)) == "\xEF\xBB\xBF") {
                at += 3;
            } else {
                break;
            }
        }
    };
    skipBlank();
    const QByteArrayView rest = QByteArrayView(utf8).sliced(at);
    if (rest.startsWith("<?xml") && rest.size() > 5 &&
        (rest[5] == ' ' || rest[5] == '\t' || rest[5] == '\n' || rest[5] == '\r')) {
        const qsizetype end = rest.indexOf('>');
        const qsizetype other = rest.indexOf('<', 1);
        if (end >= 0 && (other < 0 || end < other)) {
            at += end + 1;
            skipBlank();
        }
    }
    utf8.remove(0, at);
}

} // namespace

DecodedText decodeDocument(const QByteArray &bytes, const QString &contentType)
{
    const QByteArray header = headerCharset(contentType);
    std::optional<DecodedText> result = bySignature(bytes, header);
    if (!result) {
        result = byEbcdic(bytes);
    }
    if (!result) {
        result = byCandidates(bytes, header);
    }
    if (result->utf8.contains('\0')) {
        result->utf8.replace('\0', "");
        result->warnings << u"NUL characters are left out"_s;
    }
    stripStart(result->utf8);
    return std::move(*result);
}

} // namespace attache::feeds
