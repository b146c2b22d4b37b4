// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/appearance.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPalette>
#include <QStyle>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Appearance)
};

struct SchemeColours
{
    QRgb window, windowText, base, alternate, text, button, buttonText, highlight, link, placeholder,
        disabled;
};

// The colours of Breeze, for readers who want the other scheme than their desktop's.
constexpr SchemeColours lightColours{0xffeff0f1, 0xff232629, 0xffffffff, 0xfff7f7f7, 0xff232629, 0xfffcfcfc,
                                     0xff232629, 0xff3daee9, 0xff1f6696, 0xff616d79, 0xffa0a4a8};
constexpr SchemeColours darkColours{0xff2a2e32, 0xfffcfcfc, 0xff1b1e20, 0xff232629, 0xfffcfcfc, 0xff31363b,
                                    0xfffcfcfc, 0xff3daee9, 0xff4db2f0, 0xffa1a9b1, 0xff6b7075};

QPalette paletteOf(const SchemeColours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor::fromRgb(colours.window));
    palette.setColor(QPalette::WindowText, QColor::fromRgb(colours.windowText));
    palette.setColor(QPalette::Base, QColor::fromRgb(colours.base));
    palette.setColor(QPalette::AlternateBase, QColor::fromRgb(colours.alternate));
    palette.setColor(QPalette::Text, QColor::fromRgb(colours.text));
    palette.setColor(QPalette::Button, QColor::fromRgb(colours.button));
    palette.setColor(QPalette::ButtonText, QColor::fromRgb(colours.buttonText));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(colours.highlight));
    // White, as Breeze has it, would reach 2.5:1 on that blue.
    palette.setColor(QPalette::HighlightedText, QColor::fromRgb(0xff0e1a24));
    palette.setColor(QPalette::Link, QColor::fromRgb(colours.link));
    palette.setColor(QPalette::PlaceholderText, QColor::fromRgb(colours.placeholder));
    palette.setColor(QPalette::ToolTipBase, QColor::fromRgb(colours.window));
    palette.setColor(QPalette::ToolTipText, QColor::fromRgb(colours.windowText));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(colours.disabled));
    }
    return palette;
}

/// The fallback icons that go with the colours in force.
class IconFollower : public QObject
{
public:
    using QObject::QObject;

    static void update()
    {
        const bool dark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
        const QString fallback = dark ? u"attache-breeze-dark"_s : u"attache-breeze"_s;
        QStringList paths = QIcon::themeSearchPaths();
        if (!paths.contains(u":/icons"_s)) {
            paths += u":/icons"_s;
        }
        if (QIcon::fallbackThemeName() != fallback) {
            QIcon::setFallbackThemeName(fallback);
            if (QIcon::themeName().isEmpty() || QIcon::themeName() == "hicolor"_L1 ||
                QIcon::themeName().startsWith("attache-breeze"_L1)) {
                QIcon::setThemeName(fallback);
            }
            // Setting the paths makes Qt 6.4 forget which fallback it had loaded.
            QIcon::setThemeSearchPaths(paths);
        }
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange) {
            update();
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void applyAppearance(QApplication *application, const services::Settings &settings)
{
    using Scheme = services::Settings::Scheme;
    switch (settings.scheme) {
    case Scheme::System:
        // An empty palette hands the choice back to the desktop, which also changes it live.
        QApplication::setPalette(QPalette());
        break;
    case Scheme::Light:
        QApplication::setPalette(paletteOf(lightColours));
        break;
    case Scheme::Dark:
        QApplication::setPalette(paletteOf(darkColours));
        break;
    }
    if (!application->findChild<QObject *>(u"iconFollower"_s, Qt::FindDirectChildrenOnly)) {
        auto *follower = new IconFollower(application);
        follower->setObjectName(u"iconFollower"_s);
        application->installEventFilter(follower);
    }
    IconFollower::update();
}

void installTranslations(QApplication *application, const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    if (!language.isEmpty()) {
        QLocale::setDefault(locale);
    }
    QApplication::setLayoutDirection(locale.textDirection());
    auto *own = new QTranslator(application);
    if (own->load(locale, u"attache"_s, u"_"_s, u":/i18n"_s)) {
        QApplication::installTranslator(own);
    }
    auto *qt = new QTranslator(application);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(qt);
    }
}

int reportNoEncyclopedia(const QString &path)
{
    const QString text =
        Words::tr("Attaché is not complete: the encyclopedia file is missing or damaged. It belongs at %1. "
                  "Please install Attaché again.")
            .arg(path);
    std::fprintf(stderr, "%s\n", qPrintable(text));
    QMessageBox::critical(nullptr, Words::tr("Attaché"), text);
    return 66;
}

} // namespace attache::shell
