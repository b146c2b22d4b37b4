// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/cardlistpage.h"

namespace attache::pages {

/// All characters that the viewpoint shows, by the side they are on.
class CharactersPage : public CardListPage
{
    Q_OBJECT
public:
    explicit CharactersPage(const PageServices &services, QWidget *parent = nullptr);

protected:
    QString groupTitle(const QString &group) const override;
    void chipChosen(const QString &id) override;
};

} // namespace attache::pages
