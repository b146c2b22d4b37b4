// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefixture.h"

#include <QPalette>

namespace attache::tests {

using namespace Qt::StringLiterals;

PageFixture::PageFixture(QDate day, const QString &pack)
    : m_day(day)
{
    const QString path = pack.isEmpty() ? QStringLiteral(ATTACHE_TEST_PACK) : pack;
    auto opened = services::Encyclopedia::open(path);
    if (!opened) {
        qFatal("The encyclopedia %s cannot be opened: %s", qPrintable(path),
               qPrintable(opened.error().detail));
    }
    m_encyclopedia = std::move(*opened);
    const base::Clock clock = base::Clock::stoppedAt(QDateTime(day, QTime(12, 0), Qt::UTC));
    m_library = services::Library::open(m_folder.filePath(u"library.sqlite"_s), clock);
    m_reader = std::make_unique<services::Reader>(*m_library, m_encyclopedia->spine(), clock);
}

services::News &PageFixture::news()
{
    if (!m_news) {
        const base::Clock clock = base::Clock::stoppedAt(QDateTime(m_day, QTime(12, 0), Qt::UTC));
        m_fetcher = std::make_unique<network::Fetcher>(network::FetchPolicy(), clock);
        m_fetcher->setNetworkAllowed(false);
        m_news = std::make_unique<services::News>(*m_encyclopedia, *m_library, *m_fetcher, clock);
    }
    return *m_news;
}

void PageFixture::watch(const QString &upTo)
{
    m_reader->setWatched(m_encyclopedia->spine().parseWatched(upTo).value_or(domain::openToAll));
}

domain::Viewpoint PageFixture::viewpoint(const QString &upTo) const
{
    domain::Viewpoint viewpoint;
    viewpoint.watched = m_encyclopedia->spine().parseWatched(upTo).value_or(domain::openToAll);
    viewpoint.asOf = m_day;
    return viewpoint;
}

QPalette breezePalette(bool dark)
{
    QPalette palette;
    palette.setColor(QPalette::Window, dark ? 0x31363BU : 0xEFF0F1U);
    palette.setColor(QPalette::WindowText, dark ? 0xFCFCFCU : 0x232629U);
    palette.setColor(QPalette::Base, dark ? 0x1B1E20U : 0xFFFFFFU);
    palette.setColor(QPalette::Text, dark ? 0xFCFCFCU : 0x232629U);
    palette.setColor(QPalette::Button, dark ? 0x31363BU : 0xFCFCFCU);
    palette.setColor(QPalette::ButtonText, dark ? 0xFCFCFCU : 0x232629U);
    palette.setColor(QPalette::Highlight, 0x3DAEE9U);
    palette.setColor(QPalette::HighlightedText, 0xFCFCFCU);
    palette.setColor(QPalette::Link, dark ? 0x1D99F3U : 0x2980B9U);
    return palette;
}

} // namespace attache::tests
