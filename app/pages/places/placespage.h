// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/cardlistpage.h"

namespace attache::pages {

/// Organisations, places and terms.
class PlacesPage : public CardListPage
{
    Q_OBJECT
public:
    explicit PlacesPage(const PageServices &services, QWidget *parent = nullptr);

protected:
    QString groupTitle(const QString &group) const override;
    void chipChosen(const QString &id) override;
};

} // namespace attache::pages
