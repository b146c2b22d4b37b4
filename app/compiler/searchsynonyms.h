// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Words by which readers look for what a statement says in other ones. They are indexed beside the
/// statement's own words and never shown.
namespace attache::compiler {

/// The adjectives and short names of the countries in @p text: "british uk" for "prime minister of the United
/// Kingdom". Empty when it names none.
QString countryWords(const QString &text);

/// The month's name of an ISO date or month: "october" for "2024-10-31". Empty for anything else.
QString dateWords(const QString &value);

} // namespace attache::compiler
