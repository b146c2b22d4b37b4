// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace attache::domain {

/// A piece of news as the viewpoint shows it: fetched, or from the bundled archive.
struct NewsItem
{
    /// "archive:<source id>" or "item:<number>"; stable over restarts and updates.
    QString id;
    QString feed;
    QString publisher;
    QString author;
    /// Empty when sealed.
    QString title;
    QString link;
    /// UTC; for the archive the day of publication at midnight. May be invalid.
    QDateTime published;
    /// Sanitised HTML, or the archive's summary as escaped text. Empty when sealed.
    QString html;
    bool bundled = false;
    bool read = false;
    bool starred = false;
    /// It would tell what happens later: publisher and date only, and the gate that opens it.
    bool sealed = false;
    Gate sealedUntil;
};

} // namespace attache::domain
