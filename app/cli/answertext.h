// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"

#include <QJsonObject>

namespace attache::cli {

/// A sentence that answers a question: "Kate Wyler is played by Keri Russell."
QString answerText(const domain::QuickAnswer &answer);
/// kind, text, subject, aspect, items, sources.
QJsonObject toJson(const domain::QuickAnswer &answer);

/// What is wrong with a query at one place: "There is no field "foo" (column 3)."
QString problemText(const domain::SearchProblem &problem);
/// code, text, place: [start, length] into the query.
QJsonObject toJson(const domain::SearchProblem &problem);

} // namespace attache::cli
