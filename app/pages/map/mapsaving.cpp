// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MapPage that writes files.
#include "pages/map/mapbar.h"
#include "pages/map/mapcanvas.h"
#include "pages/map/mapfile.h"
#include "pages/map/mappage.h"
#include "pages/map/mapwords.h"
#include "pages/map/scrubberbar.h"
#include "services/encyclopedia.h"
#include "widgets/banner.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace attache::pages {

void MapPage::askForFile(const QString &format)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    // The name tells no more than the window's title does.
    const QString name = u"%1.%2"_s.arg(tr("Relationship map"), format);
    auto *dialog = new QFileDialog(this, tr("Save the map as a picture"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(format);
    dialog->setNameFilter(format == "svg"_L1 ? tr("Drawings (*.svg)") : tr("Images (*.png)"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format](const QString &path) { saveAs(path, format); });
    dialog->open();
}

void MapPage::saveAs(const QString &path, const QString &format)
{
    const auto card = m_everybody || !m_centre ? std::nullopt : m_story.card(*m_centre, m_story.last());
    const widgets::Theme look = widgets::themeFor(m_canvas);
    const MapFile file{m_canvas->scene(), m_canvas->metrics(), look.tokens,
                       card ? tr("Around %1").arg(card->name) : tr("Everybody"),
                       MapWords::standing(m_scrubber->step(), services().encyclopedia.spine())};
    const auto written =
        writeMapFile(file, format == "svg"_L1 ? MapFileFormat::Svg : MapFileFormat::Png, path);
    if (written) {
        m_banner->present(widgets::BannerKind::Done,
                          tr("The map was saved as %1.").arg(QDir::toNativeSeparators(path)));
    } else if (written.error().code == MapFileError::Code::NothingToDraw) {
        m_banner->present(widgets::BannerKind::Failure, tr("There is nothing on the map to be saved."));
    } else {
        m_banner->present(widgets::BannerKind::Failure,
                          tr("%1 could not be saved: %2", "file, reason of the system")
                              .arg(QFileInfo(path).fileName(), written.error().detail));
    }
}

} // namespace attache::pages
