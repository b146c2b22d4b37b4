// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chartpanel.h"

#include "widgets/chartexport.h"
#include "widgets/charttablemodel.h"
#include "widgets/chartview.h"
#include "widgets/icons.h"
#include "widgets/plainbutton.h"
#include "widgets/textlabel.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLoggingCategory>
#include <QMenu>
#include <QMimeData>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace attache::widgets {

Q_LOGGING_CATEGORY(chartLog, "attache.chart", QtWarningMsg)

namespace {

using painting::TextRole;
using painting::Tokens;

constexpr int rowsInView = 14;
constexpr double widestColumnEm = 34;

} // namespace

ChartPanel::ChartPanel(QWidget *parent)
    : Card(parent)
    , m_layout(new QVBoxLayout(this))
    , m_title(new TextLabel({}, TextRole::CardTitle, &Tokens::head, this))
    , m_lead(new TextLabel({}, TextRole::Ui, &Tokens::ink2, this))
    , m_readout(new TextLabel({}, TextRole::Ui, &Tokens::ink2, this))
    , m_asTable(new PlainButton(tr("Show as &table"), this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_view(new ChartView(this))
    , m_table(new QTableView(this))
    , m_rows(new ChartTableModel(this))
{
    m_lead->setWordWrap(true);
    m_readout->setWordWrap(true);
    m_readout->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_readout->setFocusPolicy(Qt::NoFocus);
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("The numbers of the chart as a table"));
    m_more->setIcon(icon(u"document-export"_s));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolTip(tr("Copy or save this chart"));
    m_more->setAccessibleName(tr("Copy or save"));
    m_table->setModel(m_rows);
    m_table->setVisible(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setVisible(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_layout->addWidget(makeHead());
    m_layout->addWidget(m_lead);
    m_layout->addWidget(m_readout);
    m_layout->addWidget(m_view);
    m_layout->addWidget(m_table);
    fillMenu();
    updateMeasures();

    connect(m_asTable, &QPushButton::toggled, this, &ChartPanel::setShowsTable);
    connect(m_view, &ChartView::meant, this, &ChartPanel::read);
    connect(m_view, &ChartView::activated, this, &ChartPanel::activated);
    connect(m_view, &ChartView::moved, this,
            [this](const QRect &place) { Q_EMIT moved(place.translated(m_view->pos())); });
    read(-1);
}

QWidget *ChartPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_asTable, 0, Qt::AlignTop);
    row->addWidget(m_more, 0, Qt::AlignTop);
    m_title->setWordWrap(true);
    return head;
}

void ChartPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
    m_table->setAccessibleName(tr("%1, as a table").arg(title));
}

void ChartPanel::setLead(const QString &lead)
{
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    m_view->setAccessibleDescription(lead);
}

void ChartPanel::setNotes(const QStringList &notes)
{
    m_notes = notes;
}

void ChartPanel::setFileName(const QString &name)
{
    m_fileName = name;
}

void ChartPanel::setChart(std::unique_ptr<painting::Chart> chart)
{
    m_rows->setTable(chart ? chart->table() : painting::ChartTable());
    m_view->setChart(std::move(chart));
    updateTable();
}

bool ChartPanel::showsTable() const
{
    return m_asTable->isChecked();
}

void ChartPanel::setShowsTable(bool table)
{
    m_asTable->setChecked(table);
    m_table->setVisible(table);
    m_view->setVisible(!table);
    m_readout->setVisible(!table);
    updateTable();
}

void ChartPanel::updateTable()
{
    const int most = qRound(widestColumnEm * theme().type.pixelSize());
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + theme().u(2), most));
    }
    m_table->horizontalHeader()->setStretchLastSection(m_rows->columnCount() <= 6);
    const int row = m_table->verticalHeader()->defaultSectionSize();
    const int rows = std::clamp(m_rows->rowCount(), 1, rowsInView);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + rows * row + theme().u(5));
}

void ChartPanel::read(int item)
{
    const QString words = m_view->spoken(item);
    m_readout->setText(words.isEmpty() ? tr("Point at a value, or walk through them with the arrow keys.")
                                       : words);
    m_readout->setColour(words.isEmpty() ? &Tokens::ink2 : &Tokens::ink);
}

void ChartPanel::fillMenu()
{
    m_menu->addAction(icon(u"edit-copy"_s), tr("&Copy the numbers"), this, [this] {
        if (m_view->chart() != nullptr) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(toCsv(m_view->chart()->table())));
        }
    });
    m_menu->addAction(icon(u"edit-copy"_s), tr("Copy the &picture"), this, &ChartPanel::copyPicture);
    m_menu->addSeparator();
    const QIcon save = icon(u"document-export"_s);
    m_menu->addAction(save, tr("Save as &SVG…"), this, [this] { askWhere(u"svg"_s, tr("SVG pictures")); });
    m_menu->addAction(save, tr("Save as P&NG…"), this, [this] { askWhere(u"png"_s, tr("PNG pictures")); });
    m_menu->addAction(save, tr("Save the numbers as CS&V…"), this,
                      [this] { askWhere(u"csv"_s, tr("Tables (CSV)")); });
}

void ChartPanel::askWhere(const QString &suffix, const QString &kind)
{
    auto *dialog = new QFileDialog(this, tr("Save the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(u"%1 (*.%2)"_s.arg(kind, suffix));
    dialog->selectFile(m_fileName + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { saveAs(path); });
    dialog->open();
}

bool ChartPanel::saveAs(const QString &path)
{
    painting::Chart *chart = m_view->mutableChart();
    if (chart == nullptr) {
        return false;
    }
    const ChartPicture picture{chart, m_title->text(), m_notes, window()->font(), layoutDirection()};
    const QByteArray bytes = path.endsWith(u".csv"_s, Qt::CaseInsensitive)   ? toCsv(chart->table())
                             : path.endsWith(u".svg"_s, Qt::CaseInsensitive) ? chartSvg(picture)
                                                                             : chartPng(picture);
    m_view->arrangeAgain();
    const auto written = writeChartFile(path, bytes);
    if (!written) {
        qCWarning(chartLog).noquote() << path << written.error().detail;
        m_readout->setText(written.error().code == ChartExportError::Code::NotWritable
                               ? tr("The chart could not be saved there.")
                               : tr("The chart could not be saved: the disk is full or failed."));
        m_readout->setColour(&Tokens::bad);
        m_readout->setVisible(true);
        return false;
    }
    m_readout->setText(tr("Saved."));
    m_readout->setColour(&Tokens::good);
    return true;
}

void ChartPanel::copyPicture() const
{
    painting::Chart *chart = m_view->mutableChart();
    if (chart == nullptr) {
        return;
    }
    const ChartPicture picture{chart, m_title->text(), m_notes, window()->font(), layoutDirection()};
    auto *mime = new QMimeData;
    mime->setImageData(QImage::fromData(chartPng(picture), "PNG"));
    mime->setData(u"image/svg+xml"_s, chartSvg(picture));
    QGuiApplication::clipboard()->setMimeData(mime);
    m_view->arrangeAgain();
}

void ChartPanel::updateMeasures()
{
    const Theme current = theme();
    m_layout->setContentsMargins(current.u(5), current.u(4), current.u(5), current.u(4));
    m_layout->setSpacing(current.u(3));
    const QFontMetrics metrics(current.font(TextRole::Ui));
    m_readout->setMinimumHeight(metrics.height());
    m_table->verticalHeader()->setDefaultSectionSize(metrics.height() + current.u(2.5));
    m_more->setFixedHeight(m_asTable->sizeHint().height());
    QPalette sheet = palette();
    sheet.setColor(QPalette::Base, current.tokens.sheet);
    sheet.setColor(QPalette::Text, current.tokens.ink);
    m_table->setPalette(sheet);
}

void ChartPanel::themeChanged()
{
    updateMeasures();
    updateTable();
    Card::themeChanged();
}

void ChartPanel::contextMenuEvent(QContextMenuEvent *event)
{
    m_menu->popup(event->globalPos());
}

} // namespace attache::widgets
