// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/fetcher.h"
#include "pages/page.h"
#include "services/encyclopedia.h"
#include "services/library.h"
#include "services/news.h"
#include "services/reader.h"
#include "services/settings.h"

#include <QTemporaryDir>

#include <memory>

namespace attache::tests {

/// What a page needs, on the real encyclopedia and a reader's library in a folder that goes away.
class PageFixture
{
public:
    /// @p day is today for the reader. Ends the test when the pack cannot be opened.
    explicit PageFixture(QDate day = QDate(2026, 6, 1), const QString &pack = {});

    const services::Encyclopedia &encyclopedia() const { return *m_encyclopedia; }
    services::Reader &reader() { return *m_reader; }
    services::Settings &settings() { return m_settings; }
    services::Library &library() { return *m_library; }
    /// The bundled archive and the default feeds, without a network.
    services::News &news();
    pages::PageServices services() const { return {*m_encyclopedia, *m_reader, m_settings}; }
    /// "none", "S2E3", "all".
    void watch(const QString &upTo);
    domain::Viewpoint viewpoint(const QString &upTo) const;

private:
    QTemporaryDir m_folder;
    QDate m_day;
    std::unique_ptr<services::Encyclopedia> m_encyclopedia;
    std::unique_ptr<services::Library> m_library;
    std::unique_ptr<services::Reader> m_reader;
    services::Settings m_settings;
    std::unique_ptr<network::Fetcher> m_fetcher;
    std::unique_ptr<services::News> m_news;
};

/// The palettes of Breeze, so that pictures do not depend on the machine.
QPalette breezePalette(bool dark);

} // namespace attache::tests
