// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace attache::domain {

/// How a statement is to be taken.
enum class Status
{
    Confirmed,
    Expected,
    Reported,
    Corrected
};
QString statusWord(Status status);
std::optional<Status> statusFromWord(QStringView word);

/// How large a part is.
enum class CreditLevel
{
    Main,
    Recurring,
    Guest
};
QString creditWord(CreditLevel level);
std::optional<CreditLevel> creditFromWord(QStringView word);

/// How the map draws a relation. Which relation types exist, what their inverse is and to which of these
/// families they belong is data of the content tree and comes with the pack.
enum class RelationFamily
{
    Family,
    Suspect,
    Romance,
    Adversary,
    Ally,
    Work
};
QString familyWord(RelationFamily family);
std::optional<RelationFamily> familyFromWord(QStringView word);

} // namespace attache::domain
