// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowdialogs.h"

#include "pages/page.h"
#include "services/reader.h"
#include "shell/aboutdialog.h"
#include "shell/asofpopup.h"
#include "shell/settingsdialog.h"
#include "shell/shieldpopup.h"
#include "shell/shortcutsdialog.h"
#include "shell/viewerspane.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

// The series was announced in January 2022; before that nothing was known.
QDate firstKnownDay()
{
    return {2022, 1, 1};
}

void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void showShieldPopup(QWidget *window, const QWidget *anchor, services::Reader &reader,
                     const std::function<void(domain::Gate)> &chosen, const std::function<void()> &settings)
{
    auto *popup = new ShieldPopup(reader.spine(), window);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(popup, &ShieldPopup::watchedChosen, window, chosen);
    QObject::connect(popup, &ShieldPopup::settingsRequested, window, settings);
    QObject::connect(popup, &ShieldPopup::viewersChosen, &reader, [&reader, popup](const QList<qint64> &ids) {
        // What cannot be stored is told when the viewpoint does not change with it.
        (void)reader.setWatching(ids);
        popup->setWatched(reader.watched());
    });
    popup->setViewers(reader.viewers());
    popup->popupBelow(anchor, reader.watched());
}

void showAsOfPopup(QWidget *window, const QWidget *anchor, services::Reader &reader, QDate today)
{
    auto *popup = new AsOfPopup(firstKnownDay(), today, window);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(popup, &AsOfPopup::dayChosen, &reader, &services::Reader::setAsOf);
    popup->popupBelow(anchor, reader.asOf());
}

void showSettingsDialog(QWidget *window, const services::Settings &settings, services::Reader &reader,
                        bool keys, const std::function<void(const services::Settings &)> &applied)
{
    auto *dialog = new SettingsDialog(settings, window);
    dialog->addPage(SettingsDialog::tr("Viewers"), u"im-user"_s, new ViewersPane(reader));
    QObject::connect(dialog, &SettingsDialog::applied, window, applied);
    if (keys) {
        dialog->showPage(SettingsDialog::Page::Keyboard);
    }
    open(dialog);
}

void showShortcuts(QWidget *window, const WindowActions &actions, const std::function<void()> &change)
{
    auto *dialog = new ShortcutsDialog(actions.keys(), window);
    QObject::connect(dialog, &ShortcutsDialog::changeRequested, window, change);
    open(dialog);
}

void showAbout(QWidget *window, const services::PackInfo &pack, const services::Paths &paths)
{
    open(new AboutDialog(pack, paths, window));
}

void printPage(QWidget *window, const pages::PageView &page)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(page.pageTitle());
    QPrintPreviewDialog dialog(&printer, window);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &page,
                     [&page](QPrinter *target) { page.print(target); });
    dialog.exec();
}

QString windowStateFile(const services::Paths &paths)
{
    return paths.stateFolder + u"/window.json"_s;
}

} // namespace attache::shell
