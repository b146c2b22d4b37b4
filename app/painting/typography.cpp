// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/typography.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace attache::painting {

namespace {

constexpr double labelSpacingPercent = 107.0;
constexpr double pointsPerInch = 72;
/// What Qt reckons with then.
constexpr double dotsPerInchWithoutScreen = 100;
constexpr const char16_t *displayFace = u"Noto Serif Display";

struct RoleStyle
{
    double size; ///< In sizes of the system font.
    double lineHeightPercent;
    bool strong;
    enum class Face
    {
        Sans,
        Serif,
        Display
    } face;
};

RoleStyle styleOf(TextRole role)
{
    using Face = RoleStyle::Face;
    switch (role) {
    case TextRole::PageTitle:
        return {2.6, 112, true, Face::Display};
    case TextRole::Headline:
        return {2.1, 120, true, Face::Display};
    case TextRole::Section:
        return {1.7, 120, true, Face::Display};
    case TextRole::CardTitle:
        return {1.3, 120, true, Face::Display};
    case TextRole::Lead:
        return {1.2, 150, false, Face::Serif};
    case TextRole::Body:
        return {1.1, 155, false, Face::Sans};
    case TextRole::UiStrong:
        return {1.0, 140, true, Face::Sans};
    case TextRole::Small:
        return {0.9, 140, false, Face::Sans};
    case TextRole::Label:
        return {0.8, 130, true, Face::Sans};
    case TextRole::Marker:
        return {0.76, 100, true, Face::Sans};
    case TextRole::Ui:
        break;
    }
    return {1.0, 140, false, Face::Sans};
}

/// The first family that is there. A font with several of them would have Qt sort all fonts of the system for
/// what the first one lacks before a letter is drawn; with one, only when a letter is missing in it.
QString firstPresent(std::initializer_list<const char16_t *> wanted)
{
    const QStringList present = QFontDatabase::families();
    for (const char16_t *name : wanted) {
        const QString family = QString::fromUtf16(name);
        // One that several foundries made is listed as "Family [Foundry]".
        const auto is = [&family](const QString &other) {
            return QStringView(other).left(other.indexOf(u" ["_s)).compare(family, Qt::CaseInsensitive) == 0;
        };
        if (std::any_of(present.begin(), present.end(), is)) {
            return family;
        }
    }
    return {};
}

QString provideDisplayFamily()
{
    if (const QString present = firstPresent({displayFace}); !present.isEmpty()) {
        return present;
    }
    const QDir fonts(u":/fonts"_s);
    for (const QString &file : fonts.entryList({u"NotoSerifDisplay*"_s}, QDir::Files)) {
        if (QFontDatabase::addApplicationFont(fonts.filePath(file)) >= 0) {
            return QString::fromUtf16(displayFace);
        }
    }
    return serifFamily();
}

/// What QFontInfo says of a font of whole pixels, in fractions and without having the font looked for.
double pixelsOf(const QFont &font)
{
    if (font.pointSizeF() <= 0) {
        return font.pixelSize();
    }
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dotsPerInch = screen ? qRound(screen->logicalDotsPerInchY()) : dotsPerInchWithoutScreen;
    return font.pointSizeF() * dotsPerInch / pointsPerInch;
}

} // namespace

Typography::Typography(const QFont &systemFont, double zoom)
    : m_base(systemFont)
    , m_zoom(std::clamp(zoom, 0.5, 4.0))
    , m_pixelSize(pixelsOf(systemFont) * m_zoom)
{}

QFont Typography::font(TextRole role) const
{
    const RoleStyle style = styleOf(role);
    QFont font = m_base;
    if (m_base.pointSizeF() > 0) {
        font.setPointSizeF(m_base.pointSizeF() * style.size * m_zoom);
    } else {
        font.setPixelSize(std::max(1, qRound(m_pixelSize * style.size)));
    }
    if (style.face != RoleStyle::Face::Sans) {
        font.setFamily(style.face == RoleStyle::Face::Display ? displayFamily() : serifFamily());
        font.setStyleHint(QFont::Serif);
        font.setStyleName({});
    }
    font.setWeight(style.strong ? QFont::DemiBold : QFont::Normal);
    if (role == TextRole::Label) {
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::PercentageSpacing, labelSpacingPercent);
    }
    return font;
}

double Typography::lineHeightPercent(TextRole role)
{
    return styleOf(role).lineHeightPercent;
}

int Typography::units(double count) const
{
    return qRound(count * unit());
}

// Which fonts there are is asked once: the list is long, and fonts hardly come and go while the program runs.

QString displayFamily()
{
    static const QString family = provideDisplayFamily();
    return family;
}

QString serifFamily()
{
    static const QString family =
        firstPresent({u"Noto Serif", u"Source Serif 4", u"Georgia", u"New York", u"Serif"});
    return family.isEmpty() ? u"serif"_s : family;
}

} // namespace attache::painting
