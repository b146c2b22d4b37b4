// SPDX-License-Identifier: GPL-3.0-or-later
// The program that is killed: it fetches news without end, and between two steps of that edits what is the
// reader's. A line on standard output says what has just been reported as done. Arguments: pack, library,
// seed, day of the clock, number of the last edit.
#include "network/fetcher.h"
#include "services/encyclopedia.h"
#include "services/library.h"
#include "services/news.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>

using namespace attache;

namespace {

void say(const char *what, int number)
{
    std::printf("%s %d\n", what, number);
    std::fflush(stdout);
}

class Writer : public QObject
{
public:
    Writer(services::News &news, services::Library &library, quint32 seed, int lastEdit)
        : m_news(news)
        , m_library(library)
        , m_random(seed)
        , m_edit(lastEdit)
    {
        m_viewpoint.asOf = QDate(2030, 1, 1);
        connect(&news, &services::News::fetched, this, &Writer::onFetched, Qt::QueuedConnection);
        connect(&m_timer, &QTimer::timeout, this, &Writer::step);
        m_timer.start(0);
        news.fetch();
    }

private:
    void step();
    bool edit(int number);
    void onFetched(const services::FetchSummary &summary);

    services::News &m_news;
    services::Library &m_library;
    QRandomGenerator m_random;
    int m_edit;
    domain::Viewpoint m_viewpoint;
    QTimer m_timer;
};

void Writer::step()
{
    // Mostly edits, so that most kills meet one beside a fetch.
    if (m_random.bounded(8) == 0) {
        if (!m_library.backUpIfDue()) {
            QCoreApplication::exit(2);
        }
        say("backup", 0);
    }
    if (!edit(m_edit + 1)) {
        QCoreApplication::exit(3);
        return;
    }
    say("edit", ++m_edit);
}

bool Writer::edit(int number)
{
    switch (number % 3) {
    case 0:
        return m_library.setProgress(domain::EpisodeId{number / 8 + 1, number % 8 + 1}).has_value();
    case 1:
        return m_library.setValue(QStringLiteral("number"), QString::number(number)).has_value();
    default:
        return m_library.addVisit({domain::PageKind::Term, QStringLiteral("number-%1").arg(number)})
            .has_value();
    }
}

/// Titles are "Batch 7 item 3"; those of a batch come together and are newer than those before.
void Writer::onFetched(const services::FetchSummary &summary)
{
    if (summary.failed > 0 || summary.added == 0) {
        QCoreApplication::exit(4);
        return;
    }
    const services::NewsList newest = m_news.list({}, m_viewpoint, std::nullopt, summary.added);
    const int batch = newest.items.constFirst().title.section(QLatin1Char(' '), 1, 1).toInt();
    say("stored", batch);
    QStringList ids;
    for (const domain::NewsItem &item : newest.items) {
        ids += item.id;
    }
    if (!m_news.setRead(ids, true)) {
        QCoreApplication::exit(5);
        return;
    }
    say("read", batch);
    m_news.fetch();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto clock = base::Clock::stoppedAt(
        QDateTime(QDate(2026, 3, 1).addDays(arguments.value(4).toInt()), QTime(12, 0), Qt::UTC));
    const auto encyclopedia = services::Encyclopedia::open(arguments.value(1));
    const auto library = services::Library::open(arguments.value(2), clock);
    if (!encyclopedia || library->problem()) {
        return 1;
    }
    network::FetchPolicy policy;
    policy.loopbackHttp = true;
    network::Fetcher fetcher(policy, clock);
    services::News news(**encyclopedia, *library, fetcher, clock);
    const Writer writer(news, *library, arguments.value(3).toUInt(), arguments.value(5).toInt());
    return QCoreApplication::exec();
}
