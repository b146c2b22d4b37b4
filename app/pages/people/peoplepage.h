// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/cardlistpage.h"

namespace attache::pages {

/// The people who make the series, and the other works they were in.
class PeoplePage : public CardListPage
{
    Q_OBJECT
public:
    explicit PeoplePage(const PageServices &services, QWidget *parent = nullptr);

protected:
    void chipChosen(const QString &id) override;
};

} // namespace attache::pages
