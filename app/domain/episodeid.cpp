// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/episodeid.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace attache::domain {

std::optional<EpisodeId> EpisodeId::parse(QStringView text)
{
    static const QRegularExpression pattern(u"^(?:s(\\d{1,2})e(\\d{1,2})|(\\d{1,2})x(\\d{1,2}))$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.trimmed().toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool letters = match.hasCaptured(1);
    const EpisodeId id{match.captured(letters ? 1 : 3).toInt(), match.captured(letters ? 2 : 4).toInt()};
    if (id.season < 1 || id.number < 1) {
        return std::nullopt;
    }
    return id;
}

QString EpisodeId::toString() const
{
    return u"S%1E%2"_s.arg(season).arg(number);
}

QString EpisodeId::slug() const
{
    return u"s%1e%2"_s.arg(season, 2, 10, QLatin1Char('0')).arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace attache::domain
