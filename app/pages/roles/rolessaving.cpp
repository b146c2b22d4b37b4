// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RolesPane that writes files.
#include "models/roletablemodel.h"
#include "pages/roles/rolespane.h"
#include "pages/roles/roletableview.h"
#include "painting/charts/charttable.h"
#include "widgets/banner.h"
#include "widgets/chartexport.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace attache::pages {

Q_LOGGING_CATEGORY(roleTableLog, "attache.roletable", QtWarningMsg)

namespace {

/// A larger file that is replaced cannot be brought back.
constexpr qint64 largestUndo = 64LL * 1024 * 1024;

} // namespace

void RolesPane::askWhere()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the table"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->selectFile(tr("Roles", "name of a file") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RolesPane::saveAs);
    dialog->open();
}

void RolesPane::saveAs(const QString &path)
{
    // What has not been read yet would be missing.
    m_waiting = path;
    m_model->readAll();
}

void RolesPane::write(const QString &path)
{
    painting::ChartTable table;
    const QList<int> columns = m_table->shownColumns();
    for (const int column : columns) {
        table.heads += m_model->headerData(column, Qt::Horizontal).toString();
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns) {
            cells += m_model->index(row, column).data().toString();
        }
        table.rows += cells;
    }
    std::optional<QByteArray> before;
    bool canUndo = true;
    if (QFile old(path); old.exists()) {
        canUndo = old.size() <= largestUndo && old.open(QIODevice::ReadOnly);
        before = canUndo ? std::optional(old.readAll()) : std::nullopt;
    }
    const auto written = widgets::writeChartFile(path, painting::toCsv(table));
    m_undo.reset();
    const QString name = QFileInfo(path).fileName();
    if (!written) {
        qCWarning(roleTableLog).noquote() << path << written.error().detail;
        m_banner->present(widgets::BannerKind::Failure,
                          written.error().code == widgets::ChartExportError::Code::NotWritable
                              ? tr("%1 could not be saved there.").arg(name)
                              : tr("%1 could not be saved: the disk is full or failed.").arg(name));
        Q_EMIT saved(false);
        return;
    }
    if (canUndo) {
        m_undo = Undo{path, before};
    }
    m_banner->present(
        widgets::BannerKind::Done,
        tr("%n row(s) saved as %1.", nullptr, m_model->rowCount()).arg(QDir::toNativeSeparators(path)),
        canUndo ? tr("Undo") : QString());
    Q_EMIT saved(true);
}

void RolesPane::undo()
{
    if (!m_undo) {
        return;
    }
    const Undo last = *std::exchange(m_undo, std::nullopt);
    const bool done =
        last.before ? widgets::writeChartFile(last.path, *last.before).has_value() : QFile::remove(last.path);
    const QString name = QFileInfo(last.path).fileName();
    if (done) {
        m_banner->present(widgets::BannerKind::Done, last.before ? tr("%1 is again what it was.").arg(name)
                                                                 : tr("%1 was taken away again.").arg(name));
    } else {
        m_banner->present(widgets::BannerKind::Failure, tr("%1 could not be taken back.").arg(name));
    }
}

} // namespace attache::pages
