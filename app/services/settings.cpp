// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settings.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace attache::services {

namespace {

constexpr int leastZoom = 50;
constexpr int greatestZoom = 300;
constexpr int hoursInMonth = 24 * 31;
/// Nobody's settings are larger; a larger file is not one of ours.
constexpr qint64 greatestSize = qint64(1024) * 1024;

/// A line of the file: "[section]", "name = value", a comment or nothing. Unknown ones are written back as
/// they are.
struct Line
{
    QString raw;
    QString section;
    /// Empty for lines without a value.
    QString name;
    QString value;
};

/// One setting: where it is in the file, and how it becomes text and back.
struct Entry
{
    QLatin1String section;
    QLatin1String name;
    QString (*write)(const Settings &);
    void (*read)(Settings &, const QString &);
};

QString fromBool(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

void toBool(bool &target, const QString &text)
{
    if (text == QLatin1String("yes") || text == QLatin1String("true") || text == QLatin1String("1")) {
        target = true;
    } else if (text == QLatin1String("no") || text == QLatin1String("false") || text == QLatin1String("0")) {
        target = false;
    }
}

void toNumber(int &target, const QString &text, int least, int greatest)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && !std::isnan(number)) {
        target = static_cast<int>(std::clamp(number, double(least), double(greatest)));
    }
}

template<class Enum, size_t N>
void toWord(Enum &target, const QString &text, const std::array<QLatin1String, N> &words)
{
    const auto found = std::find(words.begin(), words.end(), text);
    if (found != words.end()) {
        target = static_cast<Enum>(found - words.begin());
    }
}

// In the order of the enumerators.
constexpr std::array schemeWords{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark")};
constexpr std::array veilWords{QLatin1String("episode"), QLatin1String("sealed"), QLatin1String("silent")};

constexpr QLatin1String appearance("appearance");
constexpr QLatin1String spoilers("spoilers");
constexpr QLatin1String network("network");
/// Has a line for each command whose keys the reader changed, and no fixed names.
constexpr QLatin1String keySection("keys");

const std::array entries{
    Entry{appearance, QLatin1String("scheme"),
          [](const Settings &s) { return QString(schemeWords.at(static_cast<size_t>(s.scheme))); },
          [](Settings &s, const QString &text) { toWord(s.scheme, text, schemeWords); }},
    Entry{appearance, QLatin1String("articleZoom"),
          [](const Settings &s) { return QString::number(s.articleZoom); },
          [](Settings &s, const QString &text) { toNumber(s.articleZoom, text, leastZoom, greatestZoom); }},
    Entry{appearance, QLatin1String("listZoom"),
          [](const Settings &s) { return QString::number(s.listZoom); },
          [](Settings &s, const QString &text) { toNumber(s.listZoom, text, leastZoom, greatestZoom); }},
    Entry{appearance, QLatin1String("reduceMotion"),
          [](const Settings &s) { return fromBool(s.reduceMotion); },
          [](Settings &s, const QString &text) { toBool(s.reduceMotion, text); }},
    Entry{appearance, QLatin1String("systemColours"),
          [](const Settings &s) { return fromBool(s.systemColours); },
          [](Settings &s, const QString &text) { toBool(s.systemColours, text); }},
    Entry{appearance, QLatin1String("language"), [](const Settings &s) { return s.language; },
          [](Settings &s, const QString &text) { s.language = text; }},
    Entry{spoilers, QLatin1String("veil"),
          [](const Settings &s) { return QString(veilWords.at(static_cast<size_t>(s.veil))); },
          [](Settings &s, const QString &text) { toWord(s.veil, text, veilWords); }},
    Entry{spoilers, QLatin1String("hideLaterTitles"),
          [](const Settings &s) { return fromBool(s.hideLaterTitles); },
          [](Settings &s, const QString &text) { toBool(s.hideLaterTitles, text); }},
    Entry{spoilers, QLatin1String("askBeforeOpening"),
          [](const Settings &s) { return fromBool(s.askBeforeOpening); },
          [](Settings &s, const QString &text) { toBool(s.askBeforeOpening, text); }},
    Entry{network, QLatin1String("allowed"), [](const Settings &s) { return fromBool(s.networkAllowed); },
          [](Settings &s, const QString &text) { toBool(s.networkAllowed, text); }},
    Entry{network, QLatin1String("fetchEveryHours"),
          [](const Settings &s) { return QString::number(s.fetchEveryHours); },
          [](Settings &s, const QString &text) { toNumber(s.fetchEveryHours, text, 0, hoursInMonth); }},
};

/// Nothing when the text is not of this form.
std::optional<QList<Line>> parse(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        return std::nullopt;
    }
    QList<Line> lines;
    QString section;
    QStringList raws = text.split(QLatin1Char('\n'));
    if (raws.constLast().isEmpty()) {
        raws.removeLast();
    }
    for (const QString &raw : std::as_const(raws)) {
        const QString line = raw.trimmed();
        const qsizetype equals = line.indexOf(QLatin1Char('='));
        if (line.isEmpty() || line.startsWith(QLatin1Char('#')) || line.startsWith(QLatin1Char(';'))) {
            lines.append({raw, section, {}, {}});
        } else if (line.startsWith(QLatin1Char('[')) && line.endsWith(QLatin1Char(']'))) {
            section = line.mid(1, line.size() - 2).trimmed();
            lines.append({raw, section, {}, {}});
        } else if (equals > 0) {
            lines.append({raw, section, line.left(equals).trimmed(), line.mid(equals + 1).trimmed()});
        } else {
            return std::nullopt;
        }
    }
    return lines;
}

base::Result<QList<Line>, SettingsError> readLines(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return QList<Line>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(SettingsError{SettingsError::Code::Unreadable, file.errorString(), {}});
    }
    const QByteArray bytes = file.read(greatestSize + 1);
    auto lines = bytes.size() > greatestSize ? std::nullopt : parse(bytes);
    if (!lines) {
        return base::failure(SettingsError{SettingsError::Code::Damaged, QStringLiteral("not settings"), {}});
    }
    return std::move(*lines);
}

QString putAside(const QString &path)
{
    const QString wanted = path + QStringLiteral(".damaged");
    QString target = wanted;
    for (int number = 2; QFileInfo::exists(target); ++number) {
        target = wanted + QStringLiteral("-%1").arg(number);
    }
    return QFile::rename(path, target) ? target : QString();
}

void setValue(QList<Line> &lines, const QString &section, const QString &name, const QString &value)
{
    const QString raw = name + QStringLiteral(" = ") + value;
    qsizetype endOfSection = -1;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Line &line = lines[i];
        if (line.section != section) {
            continue;
        }
        if (!line.raw.trimmed().isEmpty()) {
            endOfSection = i + 1;
        }
        if (line.name == name) {
            if (line.value != value) {
                line.raw = raw;
            }
            return;
        }
    }
    if (endOfSection < 0) {
        lines.append({QLatin1Char('[') + section + QLatin1Char(']'), section, {}, {}});
        endOfSection = lines.size();
    }
    lines.insert(endOfSection, {raw, section, name, value});
}

void setKeys(QList<Line> &lines, const QMap<QString, QString> &keys)
{
    lines.removeIf([&keys](const Line &line) {
        return line.section == keySection && !line.name.isEmpty() && !keys.contains(line.name);
    });
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        setValue(lines, keySection, key.key(), key.value());
    }
}

} // namespace

LoadedSettings loadSettings(const QString &path)
{
    LoadedSettings loaded;
    const auto lines = readLines(path);
    if (!lines) {
        loaded.problem = lines.error();
        if (loaded.problem->code == SettingsError::Code::Damaged) {
            loaded.problem->keptAs = putAside(path);
        }
        return loaded;
    }
    for (const Line &line : *lines) {
        for (const Entry &entry : entries) {
            if (line.section == entry.section && line.name == entry.name) {
                entry.read(loaded.settings, line.value);
            }
        }
        if (line.section == keySection && !line.name.isEmpty()) {
            loaded.settings.keys.insert(line.name, line.value);
        }
    }
    return loaded;
}

base::Result<void, SettingsError> saveSettings(const Settings &settings, const QString &path)
{
    auto lines = readLines(path);
    if (!lines && lines.error().code == SettingsError::Code::Damaged && putAside(path).isEmpty()) {
        return base::failure(SettingsError{SettingsError::Code::Unwritable, lines.error().detail, {}});
    }
    QList<Line> all = lines.value_or(QList<Line>());
    for (const Entry &entry : entries) {
        setValue(all, entry.section, entry.name, entry.write(settings));
    }
    setKeys(all, settings.keys);
    QString text;
    for (const Line &line : std::as_const(all)) {
        text += line.raw + QLatin1Char('\n');
    }
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    // commit() of Qt 6.4 does not notice when its last flush fails, and would put an empty file in the old
    // one's place.
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.flush() ||
        !file.commit()) {
        return base::failure(SettingsError{SettingsError::Code::Unwritable, file.errorString(), {}});
    }
    return {};
}

} // namespace attache::services
