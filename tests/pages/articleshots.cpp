// SPDX-License-Identifier: GPL-3.0-or-later
// Renders articles into pictures. Not a test: a tool for looking.
#include "pagefixture.h"
#include "pages/article/articlepage.h"
#include "pages/article/articleview.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QScrollBar>
#include <QTextStream>

using namespace attache;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Renders articles of the encyclopedia into PNG files."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"refs"_s, u"Pages, for example character:kate-wyler."_s, u"[refs...]"_s);
    parser.addOption({u"pack"_s, u"Encyclopedia to read."_s, u"file"_s});
    parser.addOption({u"watched"_s, u"none, S2E3, all."_s, u"episode"_s, u"S2E3"_s});
    parser.addOption({u"as-of"_s, u"Day to read as of."_s, u"date"_s});
    parser.addOption({u"size"_s, u"Size of the page."_s, u"WxH"_s, u"1204x694"_s});
    parser.addOption({u"zoom"_s, u"Text size in percent."_s, u"percent"_s, u"100"_s});
    parser.addOption({u"dark"_s, u"Dark palette."_s});
    parser.addOption({u"rtl"_s, u"From right to left."_s});
    parser.addOption({u"full"_s, u"As tall as the whole article."_s});
    parser.addOption({u"tabs"_s, u"Press Tab so often first."_s, u"count"_s, u"0"_s});
    parser.addOption({u"out"_s, u"Folder or file for the pictures."_s, u"path"_s, u"."_s});
    parser.process(application);

    QIcon::setThemeSearchPaths(QIcon::themeSearchPaths() << u":/icons"_s);
    QIcon::setThemeName(parser.isSet(u"dark"_s) ? u"attache-breeze-dark"_s : u"attache-breeze"_s);
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(10);
    QApplication::setFont(font);
    QApplication::setPalette(tests::breezePalette(parser.isSet(u"dark"_s)));
    if (parser.isSet(u"rtl"_s)) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }

    tests::PageFixture fixture(QDate(2026, 6, 1), parser.value(u"pack"_s));
    fixture.watch(parser.value(u"watched"_s));
    if (parser.isSet(u"as-of"_s)) {
        fixture.reader().setAsOf(QDate::fromString(parser.value(u"as-of"_s), Qt::ISODate));
    }
    fixture.settings().articleZoom = parser.value(u"zoom"_s).toInt();
    const QStringList size = parser.value(u"size"_s).split(u'x');
    for (const QString &text : parser.positionalArguments()) {
        pages::ArticlePage page(fixture.services());
        page.resize(size.value(0).toInt(), size.value(1).toInt());
        page.open(domain::Ref::parse(text), {});
        page.show();
        QApplication::processEvents();
        if (parser.isSet(u"full"_s)) {
            page.resize(page.width(), page.view()->document()->size().toSize().height());
            QApplication::processEvents();
        }
        for (int i = 0; i < parser.value(u"tabs"_s).toInt(); ++i) {
            page.view()->setFocus();
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            QApplication::sendEvent(page.view(), &press);
        }
        const QString out = parser.value(u"out"_s);
        const QString file =
            out.endsWith(u".png"_s) ? out : out + u'/' + QString(text).replace(u':', u'-') + u".png"_s;
        page.grab().save(file);
        QTextStream(stdout) << file << u'\n';
    }
    return 0;
}
