// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingsdialog.h"

#include "shell/keyboardpane.h"
#include "widgets/icons.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

using services::Settings;

QSpinBox *percentBox(const QString &name)
{
    auto *box = new QSpinBox;
    box->setRange(50, 300);
    box->setSingleStep(10);
    box->setSuffix(u" %"_s);
    box->setAccessibleName(name);
    return box;
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

QLabel *explanation(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingsDialog::SettingsDialog(const Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_list(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_keyboard(new KeyboardPane)
{
    setWindowTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    addPage(tr("Spoiler shield"), u"object-locked"_s, makeShieldPage());
    addPage(tr("Appearance"), u"draw-brush"_s, makeAppearancePage());
    addPage(tr("News"), u"view-pim-news"_s, makeNewsPage());
    addPage(tr("Keyboard"), u"input-keyboard"_s, m_keyboard);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Apply |
                                         QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults);
    buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("&Defaults"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT applied(this->settings());
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            [this] { Q_EMIT applied(this->settings()); });
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { display(Settings()); });

    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list);
    middle->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    display(settings);
    const int em = fontMetrics().height();
    resize(em * 40, em * 26);
}

void SettingsDialog::addPage(const QString &title, const QString &icon, QWidget *page)
{
    new QListWidgetItem(widgets::icon(icon), title, m_list);
    // Large text must not push controls out of a small screen.
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    m_pages->addWidget(scroll);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * fontMetrics().height());
}

QWidget *SettingsDialog::makeShieldPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->addRow(
        explanation(tr("What you have not watched yet is left out of pages, lists, search and the news.")));
    m_veil = new QButtonGroup(page);
    const std::array choices{std::pair{Settings::Veil::NameEpisode, tr("&Name the episode that opens it")},
                             std::pair{Settings::Veil::SealedForNow, tr("&Say only that it is sealed")},
                             std::pair{Settings::Veil::Silent, tr("&Leave it out without a word")}};
    auto *radios = new QVBoxLayout;
    for (const auto &[veil, text] : choices) {
        auto *radio = new QRadioButton(text);
        m_veil->addButton(radio, static_cast<int>(veil));
        radios->addWidget(radio);
    }
    form->addRow(tr("On a sealed part:"), radios);
    m_hideTitles = new QCheckBox(tr("&Hide titles after the next episode"));
    form->addRow(tr("Episodes ahead:"), m_hideTitles);
    m_askBeforeOpening = new QCheckBox(tr("&Ask each time"));
    form->addRow(tr("Before opening a seal:"), m_askBeforeOpening);
    return page;
}

QWidget *SettingsDialog::makeAppearancePage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    m_scheme = new QComboBox;
    m_scheme->addItem(tr("As the system"), static_cast<int>(Settings::Scheme::System));
    m_scheme->addItem(tr("Light"), static_cast<int>(Settings::Scheme::Light));
    m_scheme->addItem(tr("Dark"), static_cast<int>(Settings::Scheme::Dark));
    form->addRow(tr("&Colours:"), m_scheme);
    m_systemColours = new QCheckBox(tr("System colours &everywhere"));
    form->addRow(QString(), m_systemColours);
    m_articleZoom = percentBox(tr("Text size of articles"));
    form->addRow(tr("Text size of &articles:"), m_articleZoom);
    m_listZoom = percentBox(tr("Text size of lists"));
    form->addRow(tr("Text size of &lists:"), m_listZoom);
    m_reduceMotion = new QCheckBox(tr("&Reduce motion"));
    form->addRow(QString(), m_reduceMotion);
    m_language = new QComboBox;
    m_language->addItem(tr("As the system"), QString());
    // Languages are named in themselves.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    form->addRow(tr("Lan&guage (after a restart):"), m_language);
    return page;
}

QWidget *SettingsDialog::makeNewsPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    m_network = new QCheckBox(tr("&Use the network"));
    form->addRow(tr("Network:"), m_network);
    form->addRow(QString(),
                 explanation(tr("Off ends every use of the network. What was fetched stays readable.")));
    m_fetchEvery = new QComboBox;
    m_fetchEvery->addItem(tr("Only when I ask"), 0);
    for (const int hours : {1, 3, 6, 12, 24}) {
        m_fetchEvery->addItem(tr("Every %n hour(s)", nullptr, hours), hours);
    }
    form->addRow(tr("&Fetch the news:"), m_fetchEvery);
    connect(m_network, &QCheckBox::toggled, m_fetchEvery, &QWidget::setEnabled);
    return page;
}

void SettingsDialog::showPage(Page page)
{
    m_list->setCurrentRow(static_cast<int>(page));
}

void SettingsDialog::display(const Settings &settings)
{
    m_veil->button(static_cast<int>(settings.veil))->setChecked(true);
    m_hideTitles->setChecked(settings.hideLaterTitles);
    m_askBeforeOpening->setChecked(settings.askBeforeOpening);
    choose(m_scheme, static_cast<int>(settings.scheme));
    choose(m_language, settings.language);
    m_articleZoom->setValue(settings.articleZoom);
    m_listZoom->setValue(settings.listZoom);
    m_reduceMotion->setChecked(settings.reduceMotion);
    m_systemColours->setChecked(settings.systemColours);
    m_network->setChecked(settings.networkAllowed);
    // A number written into the file by hand stays one of the choices.
    if (m_fetchEvery->findData(settings.fetchEveryHours) < 0) {
        m_fetchEvery->addItem(tr("Every %n hour(s)", nullptr, settings.fetchEveryHours),
                              settings.fetchEveryHours);
    }
    choose(m_fetchEvery, settings.fetchEveryHours);
    m_fetchEvery->setEnabled(settings.networkAllowed);
    m_keyboard->setKeyMap(KeyMap(settings.keys));
}

Settings SettingsDialog::settings() const
{
    Settings settings = m_settings;
    settings.veil = static_cast<Settings::Veil>(m_veil->checkedId());
    settings.hideLaterTitles = m_hideTitles->isChecked();
    settings.askBeforeOpening = m_askBeforeOpening->isChecked();
    settings.scheme = static_cast<Settings::Scheme>(m_scheme->currentData().toInt());
    settings.language = m_language->currentData().toString();
    settings.articleZoom = m_articleZoom->value();
    settings.listZoom = m_listZoom->value();
    settings.reduceMotion = m_reduceMotion->isChecked();
    settings.systemColours = m_systemColours->isChecked();
    settings.networkAllowed = m_network->isChecked();
    settings.fetchEveryHours = m_fetchEvery->currentData().toInt();
    settings.keys = m_keyboard->keyMap().stored();
    return settings;
}

} // namespace attache::shell
