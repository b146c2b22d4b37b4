// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace YAML {
class Node;
}

namespace attache::test {

/// What a text of the content tree needs before a reader may see it.
struct Times
{
    /// Episodes watched; `never` for what is searched and never shown.
    int gate = 0;
    /// ISO day, '' for always. Compares as text.
    QString known;

    static constexpr int never = 99;
    bool openAt(int watched, const QString &day) const { return gate <= watched && known <= day; }
};

/// A text as it stands in the content tree.
struct ContentText
{
    QString text;
    Times times;
    /// File and key, for messages.
    QString where;
};

struct ContentFact
{
    QString property;
    /// A text, or `kind:slug`.
    QString value;
    Times times;
    std::optional<int> until;
    QString superseded;
};

struct ContentRelation
{
    QString from;
    QString to;
    QString type;
    Times times;
    std::optional<int> until;
};

/// Who plays whom, with the gate at which each season may be told.
struct ContentRole
{
    QString person;
    QString character;
    QHash<int, int> seasonGates;
};

struct ContentPage
{
    QString ref;
    QString name;
    int gate = 0;
    QList<ContentFact> facts;
    /// Episodes (ordinals) in which sources list the character.
    QSet<int> appearances;
    /// Episode: the characters that its page lists.
    QStringList cast;
};

/// The content tree read a second time, by nothing of the program's own: the yaml library for the front
/// matter and a line scanner for the bodies, with the gates of content-format.md. The shield is judged by it,
/// so it shares no code with the compiler.
class ContentOracle
{
public:
    explicit ContentOracle(const QString &folder);

    /// Why the tree could not be read; empty when it was.
    const QString &error() const { return m_error; }
    const QList<ContentText> &texts() const { return m_texts; }
    const QHash<QString, ContentPage> &pages() const { return m_pages; }
    /// Both directions.
    const QList<ContentRelation> &relations() const { return m_relations; }
    const QList<ContentRole> &roles() const { return m_roles; }
    /// Links from page to page that the content makes, with the gate from which they may be told.
    int linkGate(const QString &from, const QString &to) const;
    int episodeCount() const { return static_cast<int>(m_ordinals.size()); }
    int firstOfSeason(int season) const;

private:
    void readSpine();
    void readSources();
    void readVocabulary();
    void readWorks();
    void readEvents();
    void readPage(const QString &kind, const QString &slug, const QString &path);
    void readNames(const YAML::Node &front, const ContentPage &page);
    void readFacts(const YAML::Node &front, ContentPage &page);
    void readRelations(const YAML::Node &front, const ContentPage &page);
    void readCareer(const YAML::Node &front, const ContentPage &page);
    void readCast(const YAML::Node &front, ContentPage &page);
    void readBody(const QString &body, const ContentPage &page);
    void readProse(const QString &text, int gate, const ContentPage &page);

    void add(const QString &text, const Times &times, const QString &where);
    void link(const QString &from, const QString &to, int gate);
    Times timesOf(const YAML::Node &statement, int pageGate) const;
    int gateOf(const QString &text) const;

    QString m_folder;
    QString m_error;
    QList<ContentText> m_texts;
    QHash<QString, ContentPage> m_pages;
    QList<ContentRelation> m_relations;
    QList<ContentRole> m_roles;
    QHash<QString, QString> m_inverse;
    QHash<QString, QString> m_sourceDays;
    QHash<QString, int> m_links;
    /// "s01e03" to 3.
    QHash<QString, int> m_ordinals;
    QHash<int, int> m_firstOfSeason;
    QHash<int, int> m_lastOfSeason;
};

} // namespace attache::test
