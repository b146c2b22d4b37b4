// SPDX-License-Identifier: GPL-3.0-or-later
// Renders home, news and timeline into pictures, light and dark, in the sizes of the design. A tool for
// looking, not a test. Usage: pageshots [--pack FILE] [--watched S2E3] [--rtl] [--only news] FOLDER
#include "pagefixture.h"
#include "pages/home/homepage.h"
#include "pages/news/newspage.h"
#include "pages/timeline/timelinepage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QIcon>
#include <QStyleFactory>

using namespace attache;
using namespace Qt::StringLiterals;

namespace {

struct Shot
{
    QString suffix;
    QSize size;
    int zoom = 100;
};

/// The room that the window leaves for a page.
QSize pageSize(QSize window)
{
    const int spine = window.width() < 900 ? 56 : 76;
    return {window.width() - spine, window.height() - 44};
}

std::unique_ptr<pages::PageView> makePage(const QString &name, tests::PageFixture &fixture)
{
    if (name == "home"_L1) {
        return std::make_unique<pages::HomePage>(fixture.services(), fixture.news(), fixture.library());
    }
    if (name == "news"_L1) {
        return std::make_unique<pages::NewsPage>(fixture.services(), fixture.news());
    }
    return std::make_unique<pages::TimelinePage>(fixture.services());
}

void shoot(const QString &name, tests::PageFixture &fixture, const Shot &shot, const QString &file)
{
    QWidget window;
    const auto page = makePage(name, fixture);
    window.resize(shot.size);
    page->setParent(&window);
    page->setGeometry(QRect(QPoint(0, 0), pageSize(shot.size)));
    page->setZoom(shot.zoom);
    window.show();
    page->show();
    QApplication::processEvents();
    if (name == "news"_L1 && shot.size.width() > 900) {
        page->open(std::nullopt, u"archive:wion-2026-01-11"_s);
        const auto items = fixture.news().list({}, fixture.reader().viewpoint(), std::nullopt, 12).items;
        for (const domain::NewsItem &item : items) {
            if (!item.sealed && !item.html.isEmpty()) {
                page->open(std::nullopt, item.id);
                break;
            }
        }
    }
    for (int i = 0; i < 5; ++i) {
        QApplication::processEvents();
    }
    page->grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"pack"_s, u"Encyclopedia to read."_s, u"file"_s});
    parser.addOption({u"watched"_s, u"none, S2E3, all."_s, u"episode"_s, u"S2E3"_s});
    parser.addOption({u"only"_s, u"home, news or timeline."_s, u"page"_s});
    parser.addOption({u"rtl"_s, u"From right to left."_s});
    parser.addPositionalArgument(u"folder"_s, u"Where the pictures go."_s);
    parser.process(application);
    const QDir folder(parser.positionalArguments().value(0, u"."_s));
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
    if (parser.isSet(u"rtl"_s)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    QIcon::setThemeSearchPaths(QIcon::themeSearchPaths() << u":/icons"_s);
    tests::PageFixture fixture(QDate(2026, 3, 21), parser.value(u"pack"_s));
    fixture.watch(parser.value(u"watched"_s));
    for (const char *slug : {"person:allison-janney", "episode:s01e08", "character:kate-wyler"}) {
        if (const auto ref = domain::Ref::parse(QString::fromLatin1(slug))) {
            std::ignore = fixture.library().addVisit(*ref);
        }
    }
    const QList<Shot> shots{
        {u""_s, {1280, 800}}, {u"-narrow"_s, {800, 600}}, {u"-150pc"_s, {1280, 800}, 150}};
    for (const bool dark : {false, true}) {
        QIcon::setThemeName(dark ? u"attache-breeze-dark"_s : u"attache-breeze"_s);
        QApplication::setPalette(tests::breezePalette(dark));
        for (const QString &name : {u"home"_s, u"news"_s, u"timeline"_s}) {
            if (parser.isSet(u"only"_s) && parser.value(u"only"_s) != name) {
                continue;
            }
            for (const Shot &shot : shots) {
                shoot(name, fixture, shot,
                      folder.filePath(name + shot.suffix + (dark ? u"-dark.png"_s : u"-light.png"_s)));
            }
        }
    }
    return 0;
}
