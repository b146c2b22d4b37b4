// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/episodeid.h"
#include "domain/episodespine.h"
#include "domain/partialdate.h"
#include "domain/ref.h"
#include "domain/statement.h"
#include "domain/vocabulary.h"
#include "services/settings.h"

#include <QCoreApplication>
#include <QLocale>

namespace attache::pages {

/// The words of an article that are not in the pack.
class ArticleWords
{
    Q_DECLARE_TR_FUNCTIONS(Article)
public:
    static QString kindName(domain::PageKind kind);
    /// A property, relation type, job or kind of work of the pack, with a capital at the start.
    static QString label(const QString &word);
    static QString levelName(domain::CreditLevel level);
    /// "Expected", "Reported", "Corrected", "Confirmed".
    static QString statusTag(domain::Status status);

    /// "S2 E3".
    static QString shortEpisode(domain::EpisodeId episode);
    /// "season 2, episode 3".
    static QString longEpisode(domain::EpisodeId episode);
    /// "23 March 1976", "March 1976" or "1976".
    static QString date(const domain::PartialDate &date, const QLocale &locale);
    /// A value as the content writes it; a full date or a month is set as such.
    static QString value(const QString &text, const QString &unit, const QLocale &locale);
    /// Titles that the editors of the encyclopedia supplied stand in brackets in the content, not on the
    /// page.
    static QString sourceTitle(const QString &title);
    /// With a capital at the start; the rest as it is.
    static QString sentence(QString text);

    /// What a veil says about its gate.
    static QString veilTitle(services::Settings::Veil veil, domain::Gate gate,
                             const domain::EpisodeSpine &spine);
    /// The line that stands on every page until all is watched.
    static QString shieldLine(domain::Gate watched, const domain::EpisodeSpine &spine);
    /// What opening a sealed part comes to, for the question before it.
    static QString openingQuestion(domain::Gate gate, const domain::EpisodeSpine &spine);
};

} // namespace attache::pages
