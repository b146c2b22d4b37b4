// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodespine.h"
#include "domain/newsitem.h"
#include "domain/page.h"
#include "domain/search.h"
#include "services/connections.h"
#include "services/encyclopedia.h"
#include "services/news.h"

#include <QJsonObject>

namespace attache::cli {

// The JSON of the command line, as README.md in this folder lists it. Absent values are left out.

QJsonObject toJson(const domain::Page &page, const domain::EpisodeSpine &spine);
QJsonObject toJson(const services::RoleRow &row);
QJsonObject toJson(const services::Connection &connection);
QJsonObject toJson(const domain::PageCard &card);
QJsonObject toJson(const domain::SearchAnswer &answer, const QString &query);
QJsonObject toJson(const domain::Graph &graph, const domain::EpisodeSpine &spine);
QJsonObject toJson(const QList<domain::Event> &events);
QJsonObject toJson(const domain::NewsItem &item, const domain::EpisodeSpine &spine);
QJsonObject toJson(const services::FeedSubscription &feed);

} // namespace attache::cli
