// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/encyclopedia.h"
#include "services/paths.h"

#include <QDialog>

namespace attache::shell {

/// What this is, who made it, what the network is used for, where the files are and under which licences all
/// of it stands.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    AboutDialog(const services::PackInfo &pack, const services::Paths &paths, QWidget *parent);
};

} // namespace attache::shell
