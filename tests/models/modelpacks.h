// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "services/encyclopedia.h"

#include <QTemporaryDir>

#include <memory>

namespace attache::test {

/// The real encyclopedia. Ends the test when it cannot be opened.
std::unique_ptr<services::Encyclopedia> openRealPack();

/// Invented pages, far more of a kind than a model fetches at once, in a folder that goes away.
class ManyPages
{
public:
    ManyPages();
    const services::Encyclopedia &encyclopedia() const { return *m_encyclopedia; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<services::Encyclopedia> m_encyclopedia;
};

/// @p watched: "none", "S2E3", "all".
domain::Viewpoint viewpointOf(const services::Encyclopedia &encyclopedia, const QString &watched,
                              QDate asOf = QDate(2026, 6, 1));

} // namespace attache::test
