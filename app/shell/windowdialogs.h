// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"
#include "services/encyclopedia.h"
#include "services/paths.h"
#include "services/settings.h"

#include <QDate>

#include <functional>

class QWidget;

namespace attache::pages {
class PageView;
}
namespace attache::services {
class Reader;
}

namespace attache::shell {

class WindowActions;

// The dialogs and popups of a window, made when they are wanted. Modal ones do not block the event loop.

void showShieldPopup(QWidget *window, const QWidget *anchor, services::Reader &reader,
                     const std::function<void(domain::Gate)> &chosen, const std::function<void()> &settings);
void showAsOfPopup(QWidget *window, const QWidget *anchor, services::Reader &reader, QDate today);
/// @p keys opens it at the page of the keys.
void showSettingsDialog(QWidget *window, const services::Settings &settings, services::Reader &reader,
                        bool keys, const std::function<void(const services::Settings &)> &applied);
/// @p change is for a reader who wants other keys.
void showShortcuts(QWidget *window, const WindowActions &actions, const std::function<void()> &change);
void showAbout(QWidget *window, const services::PackInfo &pack, const services::Paths &paths);
/// Print with preview.
void printPage(QWidget *window, const pages::PageView &page);

/// Where the window's state is kept.
QString windowStateFile(const services::Paths &paths);

} // namespace attache::shell
