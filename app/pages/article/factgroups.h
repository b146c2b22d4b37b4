// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statement.h"

#include <QStringList>

namespace attache::pages {

/// The facts of one property: what holds, and what was said before.
struct FactGroup
{
    QString property;
    QList<domain::Fact> current;
    QList<domain::Fact> earlier;
};

/// Groups facts by property in the order of the page, without the properties in @p leftOut. Where nothing
/// holds any more, the last value said stands as the current one.
QList<FactGroup> groupFacts(const QList<domain::Fact> &facts, const QStringList &leftOut = {});

/// The values of one property that hold.
QList<domain::Fact> holdingFacts(const QList<domain::Fact> &facts, const QString &property);

} // namespace attache::pages
