// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"

#include <QDialog>

class QLabel;

namespace attache::widgets {
class EpisodeGrid;
}

namespace attache::shell {

/// The one question of the first start: how far have you watched? Closing it without an answer means nothing
/// watched, which can spoil nobody.
class FirstRunDialog : public QDialog
{
    Q_OBJECT
public:
    FirstRunDialog(const domain::EpisodeSpine &spine, QWidget *parent);

    domain::Gate watched() const { return m_watched; }

    /// Closing takes back what was chosen.
    void reject() override;

private:
    void choose(domain::Gate gate);

    const domain::EpisodeSpine &m_spine;
    domain::Gate m_watched;
    widgets::EpisodeGrid *m_grid;
    QLabel *m_summary;
};

} // namespace attache::shell
