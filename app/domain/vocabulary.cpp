// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary.h"

#include <algorithm>
#include <array>
#include <span>

namespace attache::domain {

namespace {

template<class T>
struct Word
{
    T value;
    QLatin1String word;
};

template<class T>
QString wordOf(std::span<const Word<T>> words, T value)
{
    const auto found = std::ranges::find(words, value, &Word<T>::value);
    return found == words.end() ? QString() : QString(found->word);
}

template<class T>
std::optional<T> valueOf(std::span<const Word<T>> words, QStringView text)
{
    const auto found =
        std::ranges::find_if(words, [text](const Word<T> &entry) { return text == entry.word; });
    if (found == words.end()) {
        return std::nullopt;
    }
    return found->value;
}

constexpr std::array statuses{
    Word<Status>{Status::Confirmed, QLatin1String("confirmed")},
    Word<Status>{Status::Expected, QLatin1String("expected")},
    Word<Status>{Status::Reported, QLatin1String("reported")},
    Word<Status>{Status::Corrected, QLatin1String("corrected")},
};

constexpr std::array credits{
    Word<CreditLevel>{CreditLevel::Main, QLatin1String("main")},
    Word<CreditLevel>{CreditLevel::Recurring, QLatin1String("recurring")},
    Word<CreditLevel>{CreditLevel::Guest, QLatin1String("guest")},
};

constexpr std::array families{
    Word<RelationFamily>{RelationFamily::Family, QLatin1String("family")},
    Word<RelationFamily>{RelationFamily::Suspect, QLatin1String("suspect")},
    Word<RelationFamily>{RelationFamily::Romance, QLatin1String("romance")},
    Word<RelationFamily>{RelationFamily::Adversary, QLatin1String("adversary")},
    Word<RelationFamily>{RelationFamily::Ally, QLatin1String("ally")},
    Word<RelationFamily>{RelationFamily::Work, QLatin1String("work")},
};

} // namespace

QString statusWord(Status status)
{
    return wordOf<Status>(statuses, status);
}

std::optional<Status> statusFromWord(QStringView word)
{
    return valueOf<Status>(statuses, word);
}

QString creditWord(CreditLevel level)
{
    return wordOf<CreditLevel>(credits, level);
}

std::optional<CreditLevel> creditFromWord(QStringView word)
{
    return valueOf<CreditLevel>(credits, word);
}

QString familyWord(RelationFamily family)
{
    return wordOf<RelationFamily>(families, family);
}

std::optional<RelationFamily> familyFromWord(QStringView word)
{
    return valueOf<RelationFamily>(families, word);
}

} // namespace attache::domain
