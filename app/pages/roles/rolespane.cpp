// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/roles/rolespane.h"

#include "models/roletablemodel.h"
#include "pages/pagewords.h"
#include "pages/roles/roletableview.h"
#include "pages/roles/rolewords.h"
#include "widgets/banner.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/focusforward.h"
#include "widgets/icons.h"
#include "widgets/plainbutton.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using painting::TextRole;
using painting::Tokens;

constexpr double fieldEm = 13;
constexpr double yearsEm = 9;
/// Shorter reading is not worth a progress bar.
constexpr int showProgressAfterMs = 1000;

/// Puts entries into a box and keeps what was chosen.
void refill(QComboBox *box, const QString &all, const QList<std::pair<QString, QVariant>> &entries)
{
    const QVariant chosen = box->currentData();
    box->clear();
    box->addItem(all, QVariant());
    for (const auto &[name, value] : entries) {
        box->addItem(name, value);
    }
    const int place = chosen.isValid() ? box->findData(chosen) : 0;
    box->setCurrentIndex(std::max(0, place));
}

} // namespace

RolesPane::RolesPane(const services::Encyclopedia &encyclopedia, QWidget *parent)
    : ThemedWidget(parent)
    , m_model(new models::RoleTableModel(encyclopedia, roleWords(), this))
    , m_table(new RoleTableView(this))
    , m_filters(new QWidget(this))
    , m_flow(new widgets::FlowLayout(8, 8, m_filters))
    , m_person(addField(tr("Person"), tr("Person")))
    , m_part(addField(tr("Character or part"), tr("Character or part")))
    , m_work(addField(tr("Work"), tr("Work")))
    , m_season(new QComboBox(m_filters))
    , m_credit(new QComboBox(m_filters))
    , m_years(addField(tr("Years"), tr("1999–2006")))
    , m_clear(new widgets::PlainButton(tr("Show &all"), m_filters))
    , m_columns(new widgets::PlainButton(tr("&Columns"), m_filters))
    , m_save(new widgets::PlainButton(tr("Save as CS&V…"), m_filters))
    , m_count(new widgets::TextLabel({}, TextRole::Ui, &Tokens::ink2, this))
    , m_progress(new QWidget(this))
    , m_bar(new QProgressBar(m_progress))
    , m_late(new QTimer(this))
    , m_banner(new widgets::Banner(this))
    , m_empty(new widgets::EmptyState(this))
{
    m_years->setToolTip(tr("A year, or from one to another: 2010, 1999–2006, 2015–"));
    m_season->setAccessibleName(tr("Season"));
    m_credit->setAccessibleName(tr("Credit"));
    for (QWidget *control : std::initializer_list<QWidget *>{m_person, m_part, m_work, m_season, m_credit,
                                                             m_years, m_clear, m_columns, m_save}) {
        m_flow->addWidget(control);
    }
    setTabOrder(m_save, m_table);
    m_columns->setMenu(m_table->columnsMenu());
    m_save->setIcon(widgets::icon(u"document-export"_s));
    m_save->setToolTip(tr("Saves the rows and columns that are shown"));
    m_table->setModel(m_model);
    m_empty->setIconName(u"view-filter"_s);
    m_empty->setButton(tr("Show all"));
    m_empty->hide();
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Reading the table"));
    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(m_bar, 1);
    auto *stop = new widgets::PlainButton(tr("S&top reading"), m_progress);
    progress->addWidget(stop);
    m_progress->hide();
    m_late->setSingleShot(true);
    m_late->setInterval(showProgressAfterMs);
    m_banner->hide();
    connect(stop, &QPushButton::clicked, m_model, &models::RoleTableModel::stop);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filters);
    layout->addWidget(m_banner);
    layout->addWidget(m_progress);
    layout->addWidget(m_count);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    widgets::forwardFocus(this, m_table);
    updateChoices();
    updateMeasures();
    connectParts();
}

QLineEdit *RolesPane::addField(const QString &name, const QString &placeholder)
{
    auto *field = new QLineEdit(m_filters);
    field->setAccessibleName(tr("Filter: %1").arg(name));
    field->setPlaceholderText(placeholder);
    field->setClearButtonEnabled(true);
    field->setToolTip(name);
    return field;
}

void RolesPane::connectParts()
{
    for (QLineEdit *field : {m_person, m_part, m_work, m_years}) {
        connect(field, &QLineEdit::textChanged, this, &RolesPane::applyFilter);
    }
    for (QComboBox *box : {m_season, m_credit}) {
        connect(box, &QComboBox::currentIndexChanged, this, &RolesPane::applyFilter);
    }
    connect(m_clear, &QPushButton::clicked, this, &RolesPane::clearFilter);
    connect(m_empty, &widgets::EmptyState::buttonClicked, this, [this] {
        clearFilter();
        m_table->setFocus();
    });
    connect(m_save, &QPushButton::clicked, this, &RolesPane::askWhere);
    connect(m_table, &RoleTableView::openRequested, this, &RolesPane::openRequested);
    connect(m_table, &RoleTableView::openInNewRequested, this, &RolesPane::openInNewRequested);
    connect(m_model, &models::RoleTableModel::progressed, this, [this] {
        updateChoices();
        updateState();
    });
    connect(m_model, &models::RoleTableModel::completed, this, [this] {
        updateChoices();
        updateState();
        if (!m_waiting.isEmpty()) {
            write(std::exchange(m_waiting, {}));
        }
    });
    connect(m_model, &QAbstractItemModel::layoutChanged, this, &RolesPane::updateState);
    connect(m_late, &QTimer::timeout, this, [this] { m_progress->setVisible(m_model->isReading()); });
    connect(m_banner, &widgets::Banner::linkActivated, this, &RolesPane::undo);
}

void RolesPane::setViewpoint(const domain::Viewpoint &viewpoint)
{
    m_model->setViewpoint(viewpoint);
    if (m_model->rowCount() == 0 && m_model->canFetchMore({})) {
        m_model->fetchMore({});
    }
    updateChoices();
    updateState();
}

services::RoleWords RolesPane::words() const
{
    services::RoleWords words;
    words.person = m_person->text().trimmed();
    words.part = m_part->text().trimmed();
    words.work = m_work->text().trimmed();
    words.season = m_season->currentData().toInt();
    words.credit = m_credit->currentData().toString();
    if (const auto years = services::readYearRange(m_years->text())) {
        words.firstYear = years->first;
        words.lastYear = years->second;
    }
    return words;
}

void RolesPane::setWords(const services::RoleWords &words)
{
    m_setting = true;
    m_person->setText(words.person);
    m_part->setText(words.part);
    m_work->setText(words.work);
    m_season->setCurrentIndex(std::max(0, words.season == 0 ? 0 : m_season->findData(words.season)));
    m_credit->setCurrentIndex(std::max(0, words.credit.isEmpty() ? 0 : m_credit->findData(words.credit)));
    const auto year = [](int number) { return number == 0 ? QString() : QString::number(number); };
    m_years->setText(words.firstYear == 0 && words.lastYear == 0 ? QString()
                     : words.firstYear == words.lastYear
                         ? year(words.firstYear)
                         : year(words.firstYear) + QChar(0x2013) + year(words.lastYear));
    m_setting = false;
    applyFilter();
}

void RolesPane::applyFilter()
{
    if (m_setting) {
        return;
    }
    m_model->setWords(words());
    if (m_model->rowCount() == 0 && m_model->canFetchMore({})) {
        m_model->fetchMore({});
    }
    updateState();
    Q_EMIT filterChanged();
}

void RolesPane::clearFilter()
{
    setWords({});
}

void RolesPane::updateChoices()
{
    const bool before = std::exchange(m_setting, true);
    QList<std::pair<QString, QVariant>> seasons;
    const QList<int> numbers = m_model->seasons();
    for (const int season : numbers) {
        seasons.append({tr("Season %1").arg(season), season});
    }
    QList<std::pair<QString, QVariant>> credits;
    for (const char *level : {"main", "recurring", "guest"}) {
        const QString word = QString::fromLatin1(level);
        credits.append({creditChoice(word), word});
    }
    const QStringList jobs = m_model->jobs();
    for (const QString &job : jobs) {
        if (!job.contains(u',')) {
            credits.append({creditChoice(job), job});
        }
    }
    if (m_season->count() != seasons.size() + 1) {
        refill(m_season, tr("All seasons"), seasons);
    }
    if (m_credit->count() != credits.size() + 1) {
        refill(m_credit, tr("All credits"), credits);
    }
    m_setting = before;
    // What was chosen may not be there at another viewpoint.
    if (!m_setting && m_model->words() != words()) {
        m_model->setWords(words());
    }
}

void RolesPane::updateState()
{
    const int rows = m_model->rowCount();
    const bool years = !m_years->text().trimmed().isEmpty() && !services::readYearRange(m_years->text());
    m_count->setText(years                   ? tr("Years are written like 2010, 1999–2006 or 2015–.")
                     : m_model->isComplete() ? tr("%n row(s)", nullptr, rows)
                                             : tr("%n row(s) so far; more as you scroll", nullptr, rows));
    m_count->setColour(years ? &Tokens::bad : &Tokens::ink2);
    m_clear->setEnabled(!words().isEmpty() || years);
    const bool empty = rows == 0 && m_model->isComplete();
    const bool hadFocus = m_table->hasFocus();
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    const bool filtered = !words().isEmpty();
    m_empty->setTitle(filtered ? tr("No role fits the filter") : tr("No roles yet"));
    m_empty->setLine(filtered ? tr("Take something out of it, or show all.")
                              : tr("Who played what appears here as you watch."));
    m_empty->setButton(filtered ? tr("Show all") : QString());
    m_save->setEnabled(!empty);
    if (empty && hadFocus) {
        m_person->setFocus();
    }
    if (!m_model->isReading()) {
        m_late->stop();
        m_progress->hide();
    } else if (!m_late->isActive() && m_progress->isHidden()) {
        m_late->start();
    }
}

void RolesPane::setListZoom(int percent)
{
    m_zoom = percent;
    setTextZoom(m_table, percent);
    m_table->setUsualWidths();
}

void RolesPane::updateMeasures()
{
    const widgets::Theme look = theme();
    const double em = look.type.pixelSize();
    m_flow->setDistances(look.u(2), look.u(2));
    for (QLineEdit *field : {m_person, m_part, m_work}) {
        field->setFixedWidth(qRound(fieldEm * em));
    }
    m_years->setFixedWidth(qRound(yearsEm * em));
    for (QWidget *control : std::initializer_list<QWidget *>{m_person, m_part, m_work, m_years, m_season,
                                                             m_credit, m_clear, m_columns, m_save}) {
        control->setFixedHeight(look.u(8));
    }
    layout()->setContentsMargins(look.u(7), look.u(1), look.u(7), look.u(2));
    layout()->setSpacing(look.u(2));
}

void RolesPane::themeChanged()
{
    if (layout() != nullptr) {
        updateMeasures();
    }
    ThemedWidget::themeChanged();
}

void RolesPane::keyPressEvent(QKeyEvent *event)
{
    // Escape ends the reading, then clears the filter.
    if (event->key() == Qt::Key_Escape && m_model->isReading()) {
        m_model->stop();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_clear->isEnabled()) {
        clearFilter();
        return;
    }
    ThemedWidget::keyPressEvent(event);
}

} // namespace attache::pages
