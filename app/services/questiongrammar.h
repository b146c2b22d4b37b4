// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/search.h"

namespace attache::services {

/// One way to read a question.
struct Question
{
    domain::QuickAnswer::Kind kind = domain::QuickAnswer::Kind::PlayedBy;
    /// Whom or what it is about, as typed, without case.
    QString subject;
    /// The job, relation types or property that is asked for; empty where the kind says it.
    QStringList aspects;
};

/// The readings of @p text, the likeliest first; which of them has an answer is for the data to say. Empty
/// when it is no question. Forms of another language are another table beside the English one.
QList<Question> readQuestion(const QString &text);

} // namespace attache::services
