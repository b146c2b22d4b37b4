// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/aboutdialog.h"

#include "base/appidentity.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

QTextBrowser *textPage(const QString &name, const QString &html)
{
    auto *page = new QTextBrowser;
    page->setAccessibleName(name);
    page->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    // Links are shown, not followed: About opens nothing by itself.
    page->setOpenLinks(false);
    page->setHtml(html);
    return page;
}

QString row(const QString &name, const QString &value)
{
    return u"<tr><td style=\"padding-right:1em\">"_s + name.toHtmlEscaped() + u"</td><td>"_s +
           value.toHtmlEscaped() + u"</td></tr>"_s;
}

} // namespace

AboutDialog::AboutDialog(const services::PackInfo &pack, const services::Paths &paths, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Attaché"));
    const QString about = u"<h2>%1 %2</h2><p>%3</p><p>%4</p><p>%5</p><p>%6</p>"_s.arg(
        base::applicationName(), base::applicationVersion(),
        tr("An offline encyclopedia of the series The Diplomat that never tells what you have not watched."),
        tr("Made by fans. Not affiliated with, endorsed or sponsored by Netflix or the makers of the "
           "series."),
        tr("No account, no advertising, no tracking. The network is used for one thing only: to fetch the "
           "news feeds that "
           "you switched on, when you ask for it or at the times you set."),
        tr("All texts are written for this encyclopedia; every statement names who reported it and when."));
    const QString files =
        u"<table>"_s + row(tr("Encyclopedia"), pack.path) + row(tr("Pack"), pack.title) +
        row(tr("Pages"), QLocale().toString(pack.pages)) +
        row(tr("Sources"), QLocale().toString(pack.sources)) + row(tr("Your library"), paths.libraryFile) +
        row(tr("Settings"), paths.settingsFile) + row(tr("State"), paths.stateFolder) +
        row(tr("Cache"), paths.cacheFolder) + row(tr("Qt"), QString::fromLatin1(qVersion())) + u"</table>"_s;
    const QString licences = u"<p>%1</p><p>%2</p><p>%3</p><p>%4</p>"_s.arg(
        tr("The program: GNU General Public License, version 3 or later."),
        tr("The texts of the encyclopedia: Creative Commons Attribution-ShareAlike 4.0."),
        tr("Icons: Breeze by the KDE community, GNU Lesser General Public License, version 3 or later."),
        tr("Heading face: Noto Serif Display by Google, SIL Open Font License 1.1."));

    auto *tabs = new QTabWidget;
    tabs->setAccessibleName(tr("About Attaché"));
    tabs->addTab(textPage(tr("&About").remove(u'&'), about), tr("&About"));
    tabs->addTab(textPage(tr("&Files").remove(u'&'), files), tr("&Files"));
    tabs->addTab(textPage(tr("&Licences").remove(u'&'), licences), tr("&Licences"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs);
    layout->addWidget(buttons);
    const int em = fontMetrics().height();
    resize(em * 34, em * 22);
}

} // namespace attache::shell
