// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/viewpoint.h"
#include "models/cardgroups.h"
#include "services/encyclopedia.h"

#include <QAbstractListModel>

#include <limits>

namespace attache::models {

/// Pages of one or several kinds by sort name, fetched as the view asks for them. Shows what the viewpoint
/// shows and nothing else, also in its roles for accessibility.
class CardListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role
    {
        CardRole = Qt::UserRole, ///< domain::PageCard
        RefRole,                 ///< domain::Ref
        SubtitleRole,            ///< QString
        SummaryRole,             ///< QString
        PortraitRole,            ///< domain::PortraitTraits
        LevelRole,               ///< int of domain::CreditLevel, -1 for none
        ProminenceRole,          ///< int, larger for larger parts of the story
        GroupRole                ///< QString, see groupKey()
    };

    /// @p encyclopedia outlives the model.
    explicit CardListModel(const services::Encyclopedia &encyclopedia, QObject *parent = nullptr);

    void setKinds(const QList<domain::PageKind> &kinds);
    void setGrouping(CardGrouping grouping);
    void setViewpoint(const domain::Viewpoint &viewpoint);
    const QList<domain::PageKind> &kinds() const { return m_kinds; }

    /// Rows that the viewpoint shows in all, fetched or not. Counts no further than @p most.
    int total(int most = std::numeric_limits<int>::max()) const;
    /// Fetches everything; for filters and groups over lists that are known to be short.
    void fetchAll();
    QModelIndex indexOf(const domain::Ref &ref) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void restart();
    void fetch(int rows);

    const services::Encyclopedia &m_encyclopedia;
    QList<domain::PageKind> m_kinds;
    CardGrouping m_grouping = CardGrouping::None;
    domain::Viewpoint m_viewpoint;
    QList<domain::PageCard> m_cards;
    /// The kind being fetched and where it goes on; past the last kind all is there.
    int m_kind = 0;
    services::ListCursor m_cursor;
};

} // namespace attache::models

Q_DECLARE_METATYPE(attache::domain::PageCard)
Q_DECLARE_METATYPE(attache::domain::Ref)
Q_DECLARE_METATYPE(attache::domain::PortraitTraits)
