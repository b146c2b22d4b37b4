// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentoracle.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::test {

namespace {

QString textOf(const YAML::Node &node)
{
    return node && node.IsScalar() ? QString::fromStdString(node.Scalar()).simplified() : QString();
}

YAML::Node at(const YAML::Node &map, const char *key)
{
    return map.IsMap() ? map[key] : YAML::Node();
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesIn(const QString &folder, const QString &pattern)
{
    QStringList paths;
    for (const QString &name : QDir(folder).entryList({pattern}, QDir::Files, QDir::Name)) {
        paths += folder + u'/' + name;
    }
    return paths;
}

QList<YAML::Node> entries(const QString &folder)
{
    QList<YAML::Node> all;
    for (const QString &path : filesIn(folder, u"*.yaml"_s)) {
        for (const YAML::Node &entry : YAML::Load(read(path).toStdString())) {
            all += entry;
        }
    }
    return all;
}

/// The first day that a date of which the day may be missing can mean.
QString firstDay(const QString &date)
{
    if (date.size() == 4) {
        return date + u"-01-01"_s;
    }
    return date.size() == 7 ? date + u"-01"_s : date;
}

bool isReference(const QString &text)
{
    static const QRegularExpression form(
        u"^(series|season|episode|character|person|organisation|place|term|work):[a-z0-9-]+$"_s);
    return form.match(text).hasMatch();
}

/// The text of prose without links and emphasis.
QString plain(QString text)
{
    static const QRegularExpression links(u"\\[([^\\]^][^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression emphasis(u"\\*+"_s);
    return text.replace(links, u"\\1"_s).remove(emphasis).simplified();
}

} // namespace

ContentOracle::ContentOracle(const QString &folder)
    : m_folder(folder)
{
    try {
        readSpine();
        readVocabulary();
        readSources();
        readWorks();
        for (const auto &[kind, place] :
             {std::pair{u"series"_s, u"series"_s}, std::pair{u"season"_s, u"seasons"_s},
              std::pair{u"episode"_s, u"episodes"_s}, std::pair{u"character"_s, u"characters"_s},
              std::pair{u"person"_s, u"people"_s}, std::pair{u"organisation"_s, u"organisations"_s},
              std::pair{u"place"_s, u"places"_s}, std::pair{u"term"_s, u"terms"_s}}) {
            for (const QString &path : filesIn(m_folder + u'/' + place, u"*.md"_s)) {
                readPage(kind, path.section(u'/', -1).chopped(3), path);
            }
        }
        readEvents();
    } catch (const YAML::Exception &problem) {
        m_error = QString::fromStdString(problem.what());
    }
    // A statement about a page that is sealed is sealed with it.
    for (ContentRelation &relation : m_relations) {
        relation.times.gate = std::max(
            {relation.times.gate, m_pages.value(relation.from).gate, m_pages.value(relation.to).gate});
    }
}

int ContentOracle::linkGate(const QString &from, const QString &to) const
{
    return m_links.value(from + u' ' + to, Times::never);
}

int ContentOracle::firstOfSeason(int season) const
{
    return m_firstOfSeason.value(season, Times::never);
}

void ContentOracle::readSpine()
{
    QStringList slugs;
    for (const QString &path : filesIn(m_folder + u"/episodes"_s, u"*.md"_s)) {
        slugs += path.section(u'/', -1).chopped(3);
    }
    slugs.sort();
    for (const QString &slug : slugs) {
        const int ordinal = static_cast<int>(m_ordinals.size()) + 1;
        const int season = slug.mid(1, 2).toInt();
        m_ordinals.insert(slug, ordinal);
        m_lastOfSeason.insert(season, ordinal);
        m_firstOfSeason.insert(season, m_firstOfSeason.value(season, ordinal));
    }
}

int ContentOracle::gateOf(const QString &text) const
{
    static const QRegularExpression form(u"^S(\\d+)(?:E(\\d+))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch()) {
        return 0;
    }
    if (match.capturedView(2).isEmpty()) {
        return m_lastOfSeason.value(match.captured(1).toInt(), Times::never);
    }
    const QString slug = u"s%1e%2"_s.arg(match.captured(1).toInt(), 2, 10, QLatin1Char('0'))
                             .arg(match.captured(2).toInt(), 2, 10, QLatin1Char('0'));
    return m_ordinals.value(slug, Times::never);
}

void ContentOracle::readVocabulary()
{
    static const QRegularExpression line(u"^- relation ([a-z ]+): inverse ([a-z ]+),"_s,
                                         QRegularExpression::MultilineOption);
    auto matches = line.globalMatch(read(m_folder + u"/VOCABULARY.md"_s));
    while (matches.hasNext()) {
        const auto match = matches.next();
        m_inverse.insert(match.captured(1), match.captured(2));
    }
}

void ContentOracle::readSources()
{
    for (const YAML::Node &source : entries(m_folder + u"/sources"_s)) {
        const QString id = textOf(at(source, "id"));
        const QString day = firstDay(textOf(at(source, "published")));
        m_sourceDays.insert(id, day);
        const Times times{gateOf(textOf(at(source, "gate"))), day};
        const QString where = u"source "_s + id;
        for (const char *key : {"title", "url", "summary"}) {
            add(textOf(at(source, key)), times, where);
        }
    }
}

void ContentOracle::readWorks()
{
    for (const YAML::Node &work : entries(m_folder + u"/works"_s)) {
        ContentPage page;
        page.ref = u"work:"_s + textOf(at(work, "id"));
        page.name = textOf(at(work, "name"));
        readNames(work, page);
        m_pages.insert(page.ref, page);
    }
}

void ContentOracle::readEvents()
{
    for (const YAML::Node &event : entries(m_folder + u"/timeline"_s)) {
        const Times times = timesOf(event, gateOf(textOf(at(event, "gate"))));
        const QString where = u"event "_s + textOf(at(event, "id"));
        add(textOf(at(event, "title")), times, where);
        add(textOf(at(event, "text")), times, where);
    }
}

void ContentOracle::readPage(const QString &kind, const QString &slug, const QString &path)
{
    const QString file = read(path);
    const qsizetype end = file.indexOf(u"\n---"_s, 3);
    const YAML::Node front = YAML::Load(file.mid(4, end - 3).toStdString());
    ContentPage page;
    page.ref = kind + u':' + slug;
    page.name = textOf(at(front, "name"));
    page.gate = gateOf(textOf(at(front, "gate")));
    if (kind == u"episode"_s) {
        // Only the next episode is named.
        page.gate = std::max(page.gate, m_ordinals.value(slug) - 1);
    }
    readNames(front, page);
    readFacts(front, page);
    readRelations(front, page);
    readCareer(front, page);
    readCast(front, page);
    m_pages.insert(page.ref, page);
    readBody(file.mid(file.indexOf(u'\n', end + 1) + 1), page);
}

void ContentOracle::readNames(const YAML::Node &front, const ContentPage &page)
{
    const Times times{page.gate, QString()};
    add(page.name, times, page.ref + u" name"_s);
    add(textOf(at(front, "summary")), times, page.ref + u" summary"_s);
    add(textOf(at(front, "logline")), times, page.ref + u" logline"_s);
    for (const auto &[key, shown] : {std::pair{"aliases", true}, std::pair{"misspellings", false}}) {
        for (const YAML::Node &name : at(front, key)) {
            const QString text = name.IsMap() ? textOf(name["name"]) : textOf(name);
            Times own = times;
            if (name.IsMap()) {
                own = {std::max(page.gate, gateOf(textOf(name["from"]))), firstDay(textOf(name["known"]))};
            }
            add(text, shown ? own : Times{Times::never, QString()}, page.ref + u' ' + QLatin1String(key));
        }
    }
}

Times ContentOracle::timesOf(const YAML::Node &statement, int pageGate) const
{
    Times times{std::max(pageGate, gateOf(textOf(at(statement, "from")))), QString()};
    times.known = firstDay(textOf(at(statement, "known")));
    if (times.known.isEmpty()) {
        for (const YAML::Node &source : at(statement, "sources")) {
            const QString day = m_sourceDays.value(textOf(source));
            if (!day.isEmpty() && (times.known.isEmpty() || day < times.known)) {
                times.known = day;
            }
        }
    }
    return times;
}

void ContentOracle::readFacts(const YAML::Node &front, ContentPage &page)
{
    for (const YAML::Node &node : at(front, "facts")) {
        ContentFact fact;
        fact.property = textOf(at(node, "property"));
        fact.value = textOf(at(node, "value"));
        fact.times = timesOf(node, page.gate);
        if (const QString until = textOf(at(node, "until")); !until.isEmpty()) {
            fact.until = gateOf(until);
        }
        fact.superseded = firstDay(textOf(at(node, "superseded")));
        const QString where = page.ref + u" fact "_s + fact.property;
        if (isReference(fact.value)) {
            link(page.ref, fact.value, fact.times.gate);
        } else {
            add(fact.value, fact.times, where);
        }
        add(textOf(at(node, "note")), fact.times, where);
        page.facts += fact;
    }
}

void ContentOracle::readRelations(const YAML::Node &front, const ContentPage &page)
{
    for (const YAML::Node &node : at(front, "relations")) {
        ContentRelation relation;
        relation.from = page.ref;
        relation.to = textOf(at(node, "to"));
        relation.type = textOf(at(node, "type"));
        relation.times = timesOf(node, page.gate);
        if (const QString until = textOf(at(node, "until")); !until.isEmpty()) {
            relation.until = gateOf(until);
        }
        add(textOf(at(node, "note")), relation.times, page.ref + u" relation to "_s + relation.to);
        link(relation.from, relation.to, relation.times.gate);
        link(relation.to, relation.from, relation.times.gate);
        ContentRelation back = relation;
        std::swap(back.from, back.to);
        back.type = m_inverse.value(relation.type, relation.type);
        m_relations += relation;
        m_relations += back;
    }
}

void ContentOracle::readCareer(const YAML::Node &front, const ContentPage &page)
{
    for (const char *list : {"credits", "awards", "statements"}) {
        for (const YAML::Node &node : at(front, list)) {
            const Times times = timesOf(node, page.gate);
            for (const char *key : {"role", "note", "gist", "award", "category"}) {
                add(textOf(at(node, key)), times, page.ref + u' ' + QLatin1String(list));
            }
            // As the command line puts them on one line.
            add(textOf(at(node, "category")) + u", "_s + textOf(at(node, "result")), times, page.ref);
            if (const QString work = textOf(at(node, "work")); !work.isEmpty()) {
                link(page.ref, work, times.gate);
                link(work, page.ref, times.gate);
            }
        }
    }
}

void ContentOracle::readCast(const YAML::Node &front, ContentPage &page)
{
    for (const YAML::Node &node : at(front, "portrayed_by")) {
        ContentRole role;
        role.character = page.ref;
        role.person = textOf(at(node, "person"));
        for (const YAML::Node &season : at(node, "seasons")) {
            const int number = textOf(season).toInt();
            role.seasonGates.insert(number, std::max(page.gate, firstOfSeason(number)));
        }
        link(role.character, role.person, page.gate);
        link(role.person, role.character, page.gate);
        m_roles += role;
    }
    for (const YAML::Node &node : at(front, "appearances")) {
        const QStringList ends = textOf(node).split(u'-');
        for (int ordinal = gateOf(ends.first()); ordinal <= gateOf(ends.last()); ++ordinal) {
            page.appearances.insert(ordinal);
        }
    }
    const int own = m_ordinals.value(page.ref.section(u':', 1), 0);
    for (const YAML::Node &node : at(front, "cast")) {
        page.cast += textOf(node);
        link(page.ref, textOf(node), own);
        link(textOf(node), page.ref, own);
    }
}

void ContentOracle::readBody(const QString &body, const ContentPage &page)
{
    static const QRegularExpression heading(u"^(#+)\\s+(.*?)\\s*(?:\\{(S[0-9E]+)\\})?\\s*$"_s);
    // A recap needs its own episode, though the page may be named one earlier.
    const int ground = std::max(page.gate, m_ordinals.value(page.ref.section(u':', 1), 0));
    QList<std::pair<int, int>> sections;
    int fence = 0;
    QStringList paragraph;
    const auto gate = [&] {
        return std::max({ground, fence, sections.isEmpty() ? 0 : sections.last().second});
    };
    const auto flush = [&] {
        readProse(paragraph.join(u' '), gate(), page);
        paragraph.clear();
    };
    for (const QString &line : body.split(u'\n')) {
        if (const auto match = heading.match(line); match.hasMatch()) {
            flush();
            const int level = static_cast<int>(match.capturedLength(1));
            while (!sections.isEmpty() && sections.last().first >= level) {
                sections.removeLast();
            }
            const int outer = sections.isEmpty() ? 0 : sections.last().second;
            sections += std::pair{level, std::max(outer, gateOf(match.captured(3)))};
            add(plain(match.captured(2)), {gate(), QString()}, page.ref + u" heading"_s);
        } else if (line.startsWith(u":::"_s)) {
            flush();
            fence = gateOf(line.mid(3).trimmed());
        } else if (line.trimmed().isEmpty()) {
            flush();
        } else {
            paragraph += line;
        }
    }
    flush();
}

void ContentOracle::readProse(const QString &text, int gate, const ContentPage &page)
{
    static const QRegularExpression cited(u"((?:\\[\\^[a-z0-9-]+\\])+)"_s);
    static const QRegularExpression source(u"\\[\\^([a-z0-9-]+)\\]"_s);
    static const QRegularExpression target(u"\\]\\(([a-z]+:[a-z0-9-]+)\\)"_s);
    auto links = target.globalMatch(text);
    while (links.hasNext()) {
        link(page.ref, links.next().captured(1), gate);
    }
    qsizetype start = 0;
    auto groups = cited.globalMatch(text);
    while (groups.hasNext()) {
        const auto group = groups.next();
        Times times{gate, QString()};
        auto sources = source.globalMatch(group.captured(1));
        while (sources.hasNext()) {
            const QString day = m_sourceDays.value(sources.next().captured(1));
            if (!day.isEmpty() && (times.known.isEmpty() || day < times.known)) {
                times.known = day;
            }
        }
        add(plain(text.mid(start, group.capturedStart() - start)), times, page.ref + u" text"_s);
        start = group.capturedEnd();
    }
    add(plain(text.mid(start)), {gate, QString()}, page.ref + u" text"_s);
}

void ContentOracle::add(const QString &text, const Times &times, const QString &where)
{
    if (!text.isEmpty()) {
        m_texts += ContentText{text, times, where};
    }
}

void ContentOracle::link(const QString &from, const QString &to, int gate)
{
    const QString key = from + u' ' + to;
    m_links.insert(key, std::min(gate, m_links.value(key, Times::never)));
}

} // namespace attache::test
