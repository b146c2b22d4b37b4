// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/viewpoint.h"
#include "network/fetcher.h"
#include "services/encyclopedia.h"
#include "services/library.h"
#include "services/news.h"
#include "services/search.h"

#include <QJsonValue>
#include <QTemporaryDir>

#include <functional>

class QAbstractItemModel;

namespace attache::test {

/// A text that a reader may come to see, and where.
using Saying = std::function<void(const QString &where, const QString &text)>;

/// Everything that a pack says at a viewpoint, surface by surface: pages and cards, lists and counts, tables,
/// search, news, the item models with all their roles, and what the command line makes of it.
class Surfaces
{
public:
    /// Null when the pack cannot be opened.
    static std::unique_ptr<Surfaces> open(const QString &pack);

    const services::Encyclopedia &encyclopedia() const { return *m_encyclopedia; }
    const services::Search &search() const { return *m_search; }
    const services::News &news() const { return *m_news; }

    /// One page as JSON and as text, its card, and who links to it. A page that is not there says how it is
    /// refused.
    void page(const QString &ref, const domain::Viewpoint &viewpoint, const Saying &say) const;
    void lists(const domain::Viewpoint &viewpoint, const Saying &say) const;
    void tables(const domain::Viewpoint &viewpoint, const Saying &say) const;
    /// The table of roles, who worked with whom, and how people are connected, as values and as the command
    /// line tells it.
    void company(const domain::Viewpoint &viewpoint, const Saying &say) const;
    /// What changed, and what the last episodes brought.
    void differences(const domain::Viewpoint &viewpoint, const Saying &say) const;
    void archive(const domain::Viewpoint &viewpoint, const Saying &say) const;
    void find(const QString &words, const domain::Viewpoint &viewpoint, const Saying &say) const;
    void models(const domain::Viewpoint &viewpoint, const Saying &say) const;

private:
    Surfaces() = default;

    QTemporaryDir m_folder;
    std::unique_ptr<services::Encyclopedia> m_encyclopedia;
    std::unique_ptr<services::Search> m_search;
    std::unique_ptr<services::Library> m_library;
    std::unique_ptr<network::Fetcher> m_fetcher;
    std::unique_ptr<services::News> m_news;
};

/// Every role of every row, and the headers.
void sayModel(QAbstractItemModel &model, const QString &where, const Saying &say);

} // namespace attache::test
