// SPDX-License-Identifier: GPL-3.0-or-later
#include "contenttreefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace attache::test {

namespace {

QString episode(int season, int number, const QString &name, const QString &day)
{
    return u"---\n"
           "name: %1\n"
           "summary: Something happens in %1.\n"
           "season: %2\n"
           "number: %3\n"
           "logline: Something happens in %1.\n"
           "facts:\n"
           "  - property: released\n"
           "    value: '%4'\n"
           "    sources: [paper-2023-04-20]\n"
           "cast: [character:kate]\n"
           "---\n"
           "\n"
           "[Kate](character:kate) does something in %1.[^paper-2023-04-20]\n"_s.arg(name)
               .arg(season)
               .arg(number)
               .arg(day);
}

QString season(int number)
{
    return u"---\n"
           "name: Season %1\n"
           "number: %1\n"
           "summary: A season.\n"
           "---\n"_s.arg(number);
}

} // namespace

QMap<QString, QString> ContentTreeFixture::files()
{
    QMap<QString, QString> files;
    files[u"pack.yaml"_s] = u"id: the-show\ntitle: The Show\nsubject: series:the-show\n"
                            "language: en\nlicence: CC-BY-SA-4.0\n"_s;
    files[u"series/the-show.md"_s] = u"---\nname: The Show\nsummary: A series.\n---\n"_s;
    files[u"seasons/season-1.md"_s] = season(1);
    files[u"seasons/season-2.md"_s] = season(2);
    files[u"episodes/s01e01.md"_s] = episode(1, 1, u"The First One"_s, u"2023-04-20"_s);
    files[u"episodes/s01e02.md"_s] = episode(1, 2, u"The Second One"_s, u"2023-04-27"_s);
    files[u"episodes/s02e01.md"_s] = episode(2, 1, u"The Third One"_s, u"2024-10-31"_s);
    files[u"sources/all.yaml"_s] = u"- id: paper-2023-04-20\n"
                                   "  publisher: Paper\n"
                                   "  title: News\n"
                                   "  url: https://example.org/news\n"
                                   "  published: 2023-04-20\n"
                                   "  news: true\n"
                                   "- id: site\n"
                                   "  publisher: Site\n"
                                   "  title: Without a day\n"
                                   "  url: https://example.org/site\n"
                                   "- id: later-2024-11-05\n"
                                   "  publisher: Later\n"
                                   "  title: Later news\n"
                                   "  url: https://example.org/later\n"
                                   "  published: 2024-11-05\n"
                                   "  gate: S2E1\n"_s;
    files[u"works/works.yaml"_s] =
        u"- id: the-play\n  name: The Play\n  type: play\n  years: '1999-2001'\n"_s;
    files[u"timeline/2023.yaml"_s] =
        u"- id: premiere\n  date: 2023-04-20\n  kind: release\n  title: It comes out\n"
        "  text: It is there.\n  about: [series:the-show]\n"
        "  sources: [paper-2023-04-20]\n"_s;
    files[u"characters/kate.md"_s] = u"---\n"
                                     "name: Kate Wyler\n"
                                     "sort: Wyler, Kate\n"
                                     "summary: A diplomat.\n"
                                     "portrayed_by:\n"
                                     "  - person: person:keri\n"
                                     "    credit: main\n"
                                     "    seasons: [1, 2]\n"
                                     "facts:\n"
                                     "  - property: title\n"
                                     "    value: ambassador\n"
                                     "    until: S1E2\n"
                                     "    sources: [paper-2023-04-20]\n"
                                     "relations:\n"
                                     "  - to: character:grace\n"
                                     "    type: superior\n"
                                     "    from: S1E2\n"
                                     "    sources: [site]\n"
                                     "---\n"
                                     "\n"
                                     "Kate is a diplomat.[^paper-2023-04-20]\n"
                                     "\n"
                                     "## Season 1 {S1}\n"
                                     "\n"
                                     "She meets [Grace](character:grace).[^site]\n"_s;
    files[u"characters/grace.md"_s] = u"---\nname: Grace Penn\ngate: S1E2\nsummary: A president.\n---\n"_s;
    files[u"people/keri.md"_s] = u"---\n"
                                 "name: Keri Russell\n"
                                 "summary: An actor.\n"
                                 "facts:\n"
                                 "  - property: role on the series\n"
                                 "    value: character:kate\n"
                                 "    known: 2022-02-16\n"
                                 "    sources: [site]\n"
                                 "credits:\n"
                                 "  - work: work:the-play\n"
                                 "    job: actor\n"
                                 "    role: Nora\n"
                                 "    years: '1999'\n"
                                 "    sources: [paper-2023-04-20]\n"
                                 "  - work: season:season-2\n"
                                 "    job: director\n"
                                 "    sources: [paper-2023-04-20]\n"
                                 "awards:\n"
                                 "  - award: A Prize\n"
                                 "    year: 2024\n"
                                 "    work: series:the-show\n"
                                 "    result: won\n"
                                 "    sources: [site]\n"
                                 "statements:\n"
                                 "  - on: 2023-05-01\n"
                                 "    to: Paper\n"
                                 "    gist: She likes it.\n"
                                 "    sources: [site]\n"
                                 "---\n"_s;
    files[u"terms/envoy.md"_s] =
        u"---\nname: Envoy\naliases: [Legate]\nmisspellings: [Envoi]\nsummary: A title.\n---\n"
        "\n"
        "An envoy is sent.[^site]\n"_s;
    return files;
}

ContentTreeFixture::ContentTreeFixture()
{
    const QMap<QString, QString> all = files();
    for (auto file = all.cbegin(); file != all.cend(); ++file) {
        write(file.key(), file.value().toUtf8());
    }
}

void ContentTreeFixture::write(const QString &file, const QByteArray &text) const
{
    QDir().mkpath(QFileInfo(path(file)).path());
    QFile out(path(file));
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(text) != text.size()) {
        qFatal("cannot write %s", qPrintable(path(file)));
    }
}

void ContentTreeFixture::remove(const QString &file) const
{
    QFile::remove(path(file));
}

} // namespace attache::test
