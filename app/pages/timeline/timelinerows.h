// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIdentityProxyModel>

namespace attache::pages {

/// Adds to the events what the list needs in words: the date within its year, who reported it, and the whole
/// row as one text for screen readers.
class TimelineRows : public QIdentityProxyModel
{
    Q_OBJECT
public:
    enum Role
    {
        WhenRole = Qt::UserRole + 1000, ///< QString, "31 October"
        PublisherRole,                  ///< QString
        BeginsYearRole                  ///< bool
    };

    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace attache::pages
