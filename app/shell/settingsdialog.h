// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "services/settings.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QListWidget;
class QSpinBox;
class QStackedWidget;

namespace attache::shell {

class KeyboardPane;

/// The settings in pages: spoiler shield, appearance, news, keyboard. Edits a copy; applied() hands it over.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page
    {
        Shield,
        Appearance,
        News,
        Keyboard
    };

    SettingsDialog(const services::Settings &settings, QWidget *parent);

    void showPage(Page page);
    /// Another page, with controls that work by themselves. Takes it over.
    void addPage(const QString &title, const QString &icon, QWidget *page);
    services::Settings settings() const;

Q_SIGNALS:
    /// OK or Apply.
    void applied(const attache::services::Settings &settings);

private:
    QWidget *makeShieldPage();
    QWidget *makeAppearancePage();
    QWidget *makeNewsPage();
    void display(const services::Settings &settings);

    /// What has no control here is handed back as it came.
    services::Settings m_settings;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QButtonGroup *m_veil = nullptr;
    QCheckBox *m_hideTitles = nullptr;
    QCheckBox *m_askBeforeOpening = nullptr;
    QComboBox *m_scheme = nullptr;
    QComboBox *m_language = nullptr;
    QSpinBox *m_articleZoom = nullptr;
    QSpinBox *m_listZoom = nullptr;
    QCheckBox *m_reduceMotion = nullptr;
    QCheckBox *m_systemColours = nullptr;
    QCheckBox *m_network = nullptr;
    QComboBox *m_fetchEvery = nullptr;
    KeyboardPane *m_keyboard;
};

} // namespace attache::shell
