// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/recap.h"
#include "painting/tokens.h"

#include <QCoreApplication>

#include <optional>

namespace attache::pages {

/// The sentences of a recap as rich text for labels, with links to pages and to its sources.
class RecapText
{
    Q_DECLARE_TR_FUNCTIONS(Recap)
public:
    explicit RecapText(const painting::Tokens &tokens)
        : m_tokens(tokens)
    {}

    /// A paragraph (or an item of a list) with its source markers.
    QString paragraph(const domain::Block &block) const;
    /// "Stuart Hayford · adversary: Kate Wyler, he blames her · since S2 E2".
    QString tie(const domain::Recap::Tie &tie) const;
    /// "Nicol Trowbridge · suspected of: having ordered the attack · since S1 E8".
    QString openMatter(const domain::Recap::OpenMatter &matter) const;
    /// "played by Keri Russell".
    QString players(const QList<domain::Link> &players) const;
    /// "3  ELLE, 22 April 2023. The title".
    QString source(int place, const domain::Source &source) const;

    /// What a link of such a text leads to.
    static std::optional<domain::Ref> pageOf(const QString &link);
    static std::optional<int> sourceOf(const QString &link);

private:
    QString link(const domain::Ref &ref, const QString &name) const;
    QString secondary(const QString &text) const;
    QString markers(const domain::Citations &citations) const;

    const painting::Tokens &m_tokens;
};

} // namespace attache::pages
