// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting/typography.h"

#include <QDir>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::painting {

namespace {

constexpr double labelSpacingPercent = 107.0;

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

QString displayFamily()
{
    return u"Noto Serif Display"_s;
}

/// Fonts stay with the process once they are added; adding them again would only cost memory.
void provideDisplayFamily()
{
    if (QFontDatabase::hasFamily(displayFamily())) {
        return;
    }
    const QDir fonts(u":/fonts"_s);
    for (const QString &file : fonts.entryList({u"NotoSerifDisplay*"_s}, QDir::Files)) {
        QFontDatabase::addApplicationFont(fonts.filePath(file));
    }
}

/// QFontInfo knows whole pixels only, hence the detour over a large size.
double pixelsOf(const QFont &font)
{
    if (font.pointSizeF() <= 0) {
        return font.pixelSize();
    }
    constexpr double probePoints = 720;
    QFont probe = font;
    probe.setPointSizeF(probePoints);
    return font.pointSizeF() * QFontInfo(probe).pixelSize() / probePoints;
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
        font.setFamilies(style.face == RoleStyle::Face::Display ? displayFamilies() : serifFamilies());
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

QStringList displayFamilies()
{
    provideDisplayFamily();
    return QStringList{displayFamily()} + serifFamilies();
}

QStringList serifFamilies()
{
    return {u"Noto Serif"_s, u"Source Serif 4"_s, u"Georgia"_s, u"New York"_s, u"serif"_s};
}

} // namespace attache::painting
