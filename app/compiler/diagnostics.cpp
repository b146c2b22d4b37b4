// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiler/diagnostics.h"

#include <algorithm>
#include <tuple>

namespace attache::compiler {

namespace {

QList<Problem> inOrder(QList<Problem> problems)
{
    const auto key = [](const Problem &p) { return std::tie(p.at.file, p.at.line, p.what, p.toDo); };
    std::ranges::stable_sort(problems,
                             [&key](const Problem &a, const Problem &b) { return key(a) < key(b); });
    const auto repeated =
        std::unique(problems.begin(), problems.end(),
                    [&key](const Problem &a, const Problem &b) { return key(a) == key(b); });
    problems.erase(repeated, problems.end());
    return problems;
}

} // namespace

QString Problem::toString() const
{
    QString text = at.file + u':' + QString::number(at.line) + QLatin1String(": ") + what;
    if (!toDo.isEmpty()) {
        text += QLatin1String(": ") + toDo;
    }
    return text;
}

void Diagnostics::error(const Location &at, const QString &what, const QString &toDo)
{
    m_errors += Problem{Problem::Severity::Error, at, what, toDo};
}

void Diagnostics::warning(const Location &at, const QString &what, const QString &toDo)
{
    m_warnings += Problem{Problem::Severity::Warning, at, what, toDo};
}

QList<Problem> Diagnostics::errors() const
{
    return inOrder(m_errors);
}

QList<Problem> Diagnostics::warnings() const
{
    return inOrder(m_warnings);
}

} // namespace attache::compiler
