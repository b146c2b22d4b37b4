// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots.h"

#include "scene.h"

using namespace Qt::StringLiterals;

namespace attache::tests {

namespace {

Shot place(const QString &name, const QString &where)
{
    return {name, [where](Scene &scene) { scene.open(where); }};
}

Shot command(const QString &name, shell::Command what)
{
    return {name, [what](Scene &scene) {
                scene.open(u"home"_s);
                scene.run(what);
            }};
}

Shot settings(const QString &name, shell::SettingsDialog::Page page)
{
    return {name, [page](Scene &scene) {
                scene.open(u"home"_s);
                scene.openSettings(page);
            }};
}

} // namespace

std::vector<Shot> allShots()
{
    using Settings = shell::SettingsDialog::Page;
    const QDate beforeSeasonTwo(2024, 8, 10);
    return {
        place(u"character"_s, u"character:kate-wyler"_s),
        {u"character-below"_s,
         [](Scene &scene) {
             scene.open(u"character:kate-wyler"_s);
             scene.scrollDown(900);
         }},
        place(u"person"_s, u"person:keri-russell"_s),
        place(u"episode"_s, u"episode:s01e08"_s),
        place(u"episode-not-watched"_s, u"episode:s02e05"_s),
        place(u"season"_s, u"season:season-2"_s),
        {u"season-as-of"_s,
         [beforeSeasonTwo](Scene &scene) {
             scene.open(u"season:season-2"_s);
             scene.readAsOf(beforeSeasonTwo);
         }},
        place(u"series"_s, u"series:the-diplomat"_s),
        place(u"organisation"_s, u"organisation:foreign-office"_s),
        place(u"place"_s, u"place:chequers"_s),
        place(u"term"_s, u"term:25th-amendment"_s),
        place(u"work"_s, u"work:10-things-i-hate-about-you"_s),
        place(u"no-such-page"_s, u"character:nobody-of-this-name"_s),
        {u"find"_s,
         [](Scene &scene) {
             scene.open(u"character:kate-wyler"_s);
             scene.find(u"ambassador"_s);
         }},
        place(u"characters"_s, u"characters"_s),
        place(u"people"_s, u"people"_s),
        place(u"episodes"_s, u"episodes"_s),
        place(u"places"_s, u"places"_s),
        place(u"map"_s, u"map?kate-wyler"_s),
        place(u"map-everybody"_s, u"map?everybody"_s),
        place(u"timeline"_s, u"timeline"_s),
        place(u"figures-viewing"_s, u"figures?viewing"_s),
        place(u"figures-appearances"_s, u"figures?appearances"_s),
        place(u"figures-awards"_s, u"figures?awards"_s),
        place(u"figures-credits"_s, u"figures?person:keri-russell"_s),
        place(u"news"_s, u"news"_s),
        place(u"changes"_s, u"changes"_s),
        place(u"recap"_s, u"recap"_s),
        {u"recap-below"_s,
         [](Scene &scene) {
             scene.open(u"recap"_s);
             scene.scrollDown(900);
         }},
        place(u"results"_s, u"search?london"_s),
        // After the articles, so that there is something to go on reading.
        place(u"home"_s, u"home"_s),
        {u"search"_s,
         [](Scene &scene) {
             scene.open(u"home"_s);
             scene.type(u"jan"_s);
         }},
        {u"search-nothing"_s,
         [](Scene &scene) {
             scene.open(u"home"_s);
             scene.type(u"zzyzx"_s);
         }},
        command(u"shield"_s, shell::Command::ChangeWatched),
        command(u"as-of"_s, shell::Command::ChangeAsOf),
        command(u"menu"_s, shell::Command::MainMenu),
        command(u"shortcuts"_s, shell::Command::Shortcuts),
        command(u"about"_s, shell::Command::About),
        settings(u"settings-shield"_s, Settings::Shield),
        settings(u"settings-appearance"_s, Settings::Appearance),
        settings(u"settings-news"_s, Settings::News),
        {u"first-run"_s, [](Scene &) {}, true},
    };
}

} // namespace attache::tests
