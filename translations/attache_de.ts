<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is played by %2.</source>
        <translation>%1 wird von %2 gespielt.</translation>
    </message>
    <message>
        <source>%1 plays %2.</source>
        <translation>%1 spielt %2.</translation>
    </message>
    <message>
        <source>%1 was also in: %2.</source>
        <translation>%1 war auch zu sehen in: %2.</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation>In %1: %2.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>There is no field “%1”; it was searched for as a word.</source>
        <translation>Ein Feld „%1“ gibt es nicht; es wurde als Wort gesucht.</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1”.</source>
        <translation>Hinter „%1“ steht nichts.</translation>
    </message>
    <message>
        <source>“%1” is no kind of page.</source>
        <translation>„%1“ ist keine Art von Seite.</translation>
    </message>
    <message>
        <source>“%1” is no number of a season or episode.</source>
        <translation>„%1“ ist keine Nummer einer Staffel oder Folge.</translation>
    </message>
    <message>
        <source>“%1” is no date like 2024, 2024-10 or 2024-10-31.</source>
        <translation>„%1“ ist kein Datum wie 2024, 2024-10 oder 2024-10-31.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR braucht auf beiden Seiten etwas.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Attaché is not complete: the encyclopedia file is missing or damaged. It belongs at %1. Please install Attaché again.</source>
        <translation>Attaché ist unvollständig: Die Datei der Enzyklopädie fehlt oder ist beschädigt. Sie gehört nach %1. Bitte installieren Sie Attaché neu.</translation>
    </message>
    <message>
        <source>Attaché</source>
        <translation>Attaché</translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Recap</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>There is no such page.</source>
        <translation>Diese Seite gibt es nicht.</translation>
    </message>
    <message>
        <source>Search for a name, or go back to where you were.</source>
        <translation>Suchen Sie nach einem Namen oder gehen Sie dorthin zurück, wo Sie waren.</translation>
    </message>
    <message>
        <source>season %1</source>
        <translation>Staffel %1</translation>
    </message>
    <message>
        <source>seasons %1</source>
        <translation>Staffeln %1</translation>
    </message>
    <message>
        <source>%1, %2 as far as you have watched</source>
        <translation>%1, %2, soweit Sie gesehen haben</translation>
    </message>
    <message>
        <source>In the series</source>
        <translation>In der Serie</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Andernorts</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Awards of the series</source>
        <translation>Auszeichnungen der Serie</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>To whom something was said; %1 is a paper or a person</extracomment>
        <translation>gegenüber %1</translation>
    </message>
    <message>
        <source>Who of the series was in it</source>
        <translation>Wer von der Serie dabei war</translation>
    </message>
    <message>
        <source>Who of %1 was in it</source>
        <translation>Wer von %1 dabei war</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <extracomment>%1 is &quot;Main cast&quot; or &quot;Guest&quot;, %2 an episode as &quot;S1 E1&quot;</extracomment>
        <translation>%1, ab %2</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>1 episode</source>
        <translation>1 Folge</translation>
    </message>
    <message>
        <source>%1 episodes</source>
        <translation>%1 Folgen</translation>
    </message>
    <message>
        <source>1 episode so far</source>
        <translation>bisher 1 Folge</translation>
    </message>
    <message>
        <source>%1 episodes so far</source>
        <translation>bisher %1 Folgen</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Zu sehen in</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Spielt</translation>
    </message>
    <message>
        <source>On the series</source>
        <translation>Bei der Serie</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>, until %1</source>
        <extracomment>Behind a value that no longer holds; %1 is an episode as &quot;S1 E2&quot;</extracomment>
        <translation>, bis %1</translation>
    </message>
    <message>
        <source>Portrayed by</source>
        <translation>Dargestellt von</translation>
    </message>
    <message>
        <source>Show what was known before</source>
        <translation>Zeigen, was früher bekannt war</translation>
    </message>
    <message>
        <source>What was known</source>
        <translation>Was bekannt war</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>The day from which the encyclopedia is looked at</extracomment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Staffel %1</translation>
    </message>
    <message>
        <source>Episode %1 of %2</source>
        <translation>Folge %1 von %2</translation>
    </message>
    <message>
        <source>✓ Watched</source>
        <translation>✓ Gesehen</translation>
    </message>
    <message>
        <source>I have watched it</source>
        <translation>Schon gesehen</translation>
    </message>
    <message>
        <source>‹ %1</source>
        <extracomment>Button to the episode before; %1 is &quot;S1 E7&quot;</extracomment>
        <translation>‹ %1</translation>
    </message>
    <message>
        <source>%1 ›</source>
        <extracomment>Button to the next episode; %1 is &quot;S2 E1&quot;</extracomment>
        <translation>%1 ›</translation>
    </message>
    <message>
        <source>Open anyway…</source>
        <translation>Doch öffnen…</translation>
    </message>
    <message>
        <source>This part opens once you have watched it.</source>
        <translation>Dieser Teil öffnet sich, sobald Sie die Folge gesehen haben.</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandtes</translation>
    </message>
    <message>
        <source>What links here</source>
        <translation>Was hierher verweist</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>E%1</source>
        <extracomment>An episode&apos;s number where the season is named beside it</extracomment>
        <translation>E%1</translation>
    </message>
    <message>
        <source>Who appears</source>
        <translation>Wer auftritt</translation>
    </message>
    <message>
        <source>Episode %1</source>
        <translation>Folge %1</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>%1 of %2 watched</source>
        <extracomment>Progress in a season</extracomment>
        <translation>%1 von %2 gesehen</translation>
    </message>
    <message>
        <source>The seasons</source>
        <translation>Die Staffeln</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Main cast</source>
        <translation>Hauptbesetzung</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gastrolle</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Berichtigt</translation>
    </message>
    <message>
        <source>S%1 E%2</source>
        <extracomment>An episode in tight places, &quot;S2 E3&quot;</extracomment>
        <translation>S%1 E%2</translation>
    </message>
    <message>
        <source>season %1, episode %2</source>
        <translation>Staffel %1, Folge %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of a month of a year, see QLocale::toString()</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Format of a full date, see QLocale::toString()</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Sealed until season %1, episode %2</source>
        <translation>Versiegelt bis Staffel %1, Folge %2</translation>
    </message>
    <message>
        <source>Sealed for now</source>
        <translation>Vorerst versiegelt</translation>
    </message>
    <message>
        <source>Shown as it stands after %1. More may appear as you watch.</source>
        <translation>Gezeigt wird der Stand nach %1. Mit jeder gesehenen Folge kann mehr erscheinen.</translation>
    </message>
    <message>
        <source>Shown as it stands before the first episode. More may appear as you watch.</source>
        <translation>Gezeigt wird der Stand vor der ersten Folge. Mit jeder gesehenen Folge kann mehr erscheinen.</translation>
    </message>
    <message>
        <source>This part tells what happens up to season %1, episode %2.</source>
        <translation>Dieser Teil erzählt, was bis Staffel %1, Folge %2 geschieht.</translation>
    </message>
    <message>
        <source>This part tells what happens later.</source>
        <translation>Dieser Teil erzählt, was später geschieht.</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>A relation that is over; %2 and %3 are episodes as &quot;S1 E8&quot;</extracomment>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <extracomment>A relation that is over; %1 is &quot;ally, S1 E8 to S2 E2&quot;</extracomment>
        <translation>Früher: %1</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Andere Arbeiten</translation>
    </message>
    <message>
        <source>Screen credits by year, with sources and as a table</source>
        <translation>Film und Fernsehen nach Jahren, mit Quellen und als Tabelle</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Viewing figures and rankings</source>
        <translation>Zuschauerzahlen und Ranglisten</translation>
    </message>
    <message>
        <source>Who is in which episode</source>
        <translation>Wer in welcher Folge vorkommt</translation>
    </message>
    <message>
        <source>Awards by year</source>
        <translation>Preise nach Jahren</translation>
    </message>
    <message>
        <source>On the map of relations</source>
        <translation>Auf der Beziehungskarte</translation>
    </message>
    <message>
        <source>Worked with before</source>
        <translation>Früher zusammen gearbeitet mit</translation>
    </message>
    <message>
        <source>How they are connected with anybody else</source>
        <translation>Verbindungen mit allen anderen</translation>
    </message>
</context>
<context>
    <name>ArticleData</name>
    <message>
        <source>abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>active in</source>
        <translation>tätig in</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Schauspiel</translation>
    </message>
    <message>
        <source>adversary</source>
        <translation>Gegnerschaft</translation>
    </message>
    <message>
        <source>advised by</source>
        <translation>beraten von</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>beratend</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>ally</source>
        <translation>verbündet</translation>
    </message>
    <message>
        <source>audiobook</source>
        <translation>Hörbuch</translation>
    </message>
    <message>
        <source>award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>award submission</source>
        <translation>Einreichung für Auszeichnungen</translation>
    </message>
    <message>
        <source>birthplace</source>
        <translation>Geburtsort</translation>
    </message>
    <message>
        <source>blamed for</source>
        <translation>verantwortlich gemacht für</translation>
    </message>
    <message>
        <source>born</source>
        <translation>geboren</translation>
    </message>
    <message>
        <source>built</source>
        <translation>erbaut</translation>
    </message>
    <message>
        <source>captor</source>
        <translation>gefangen gehalten von</translation>
    </message>
    <message>
        <source>cast news</source>
        <translation>Neues zur Besetzung</translation>
    </message>
    <message>
        <source>cause of death</source>
        <translation>Todesursache</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>cinematographer</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>creator</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Nennung</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>Tote</translation>
    </message>
    <message>
        <source>directed by</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>director</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>earlier career</source>
        <translation>früherer Werdegang</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>episode count</source>
        <translation>Zahl der Folgen</translation>
    </message>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>executive producer</source>
        <translation>ausführende Produktion</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>film series</source>
        <translation>Filmreihe</translation>
    </message>
    <message>
        <source>film trilogy</source>
        <translation>Filmtrilogie</translation>
    </message>
    <message>
        <source>filmed at</source>
        <translation>gedreht in</translation>
    </message>
    <message>
        <source>filming</source>
        <translation>Dreharbeiten</translation>
    </message>
    <message>
        <source>finale</source>
        <translation>Finale</translation>
    </message>
    <message>
        <source>first images</source>
        <translation>erste Bilder</translation>
    </message>
    <message>
        <source>former spouse</source>
        <translation>früher verheiratet</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>befreundet</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>vollständiger Name</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>gives its name to</source>
        <translation>gibt den Namen</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>head of</source>
        <translation>leitet</translation>
    </message>
    <message>
        <source>headed by</source>
        <translation>geleitet von</translation>
    </message>
    <message>
        <source>held by</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>known for</source>
        <translation>bekannt für</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>letters needed</source>
        <translation>nötige Briefe</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>member of</source>
        <translation>Mitglied von</translation>
    </message>
    <message>
        <source>music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>narrator</source>
        <translation>Erzählstimme</translation>
    </message>
    <message>
        <source>nationality</source>
        <translation>Nationalität</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>nominated</source>
        <translation>nominiert</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>offered to</source>
        <translation>angeboten</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>eröffnet</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>bestellt</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>liiert</translation>
    </message>
    <message>
        <source>past</source>
        <translation>Vergangenheit</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>planned post</source>
        <translation>vorgesehenes Amt</translation>
    </message>
    <message>
        <source>play</source>
        <translation>Theaterstück</translation>
    </message>
    <message>
        <source>premiere</source>
        <translation>Premiere</translation>
    </message>
    <message>
        <source>premise</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>producer</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>production company</source>
        <translation>hergestellt von</translation>
    </message>
    <message>
        <source>pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>ranking</source>
        <translation>Platzierung</translation>
    </message>
    <message>
        <source>ratified</source>
        <translation>ratifiziert</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>Anerkennung</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Anspielung</translation>
    </message>
    <message>
        <source>released</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>renewed</source>
        <translation>verlängert</translation>
    </message>
    <message>
        <source>residence</source>
        <translation>Wohnsitz</translation>
    </message>
    <message>
        <source>residence of</source>
        <translation>Wohnsitz von</translation>
    </message>
    <message>
        <source>responsible for</source>
        <translation>verantwortlich für</translation>
    </message>
    <message>
        <source>rival</source>
        <translation>Rivalität</translation>
    </message>
    <message>
        <source>role on the series</source>
        <translation>Rolle in der Serie</translation>
    </message>
    <message>
        <source>romance</source>
        <translation>Romanze</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>scene of the talks</source>
        <translation>Schauplatz der Gespräche</translation>
    </message>
    <message>
        <source>script</source>
        <translation>Drehbuch</translation>
    </message>
    <message>
        <source>season count</source>
        <translation>Zahl der Staffeln</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>seen at</source>
        <translation>gesehen bei</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>short film</source>
        <translation>Kurzfilm</translation>
    </message>
    <message>
        <source>showrunner</source>
        <translation>Showrunner</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>significance</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>spelling of the name</source>
        <translation>Schreibweise des Namens</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>verheiratet</translation>
    </message>
    <message>
        <source>stands for</source>
        <translation>steht für</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>stills</source>
        <translation>Szenenbilder</translation>
    </message>
    <message>
        <source>subordinate</source>
        <translation>unterstellt</translation>
    </message>
    <message>
        <source>superior</source>
        <translation>vorgesetzt</translation>
    </message>
    <message>
        <source>suspect</source>
        <translation>verdächtigt</translation>
    </message>
    <message>
        <source>suspected by</source>
        <translation>wird verdächtigt von</translation>
    </message>
    <message>
        <source>suspected of</source>
        <translation>verdächtigt wegen</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>title meaning</source>
        <translation>Bedeutung des Titels</translation>
    </message>
    <message>
        <source>trailer</source>
        <translation>Trailer</translation>
    </message>
    <message>
        <source>trivia</source>
        <translation>Wissenswertes</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>used as</source>
        <translation>verwendet als</translation>
    </message>
    <message>
        <source>used by</source>
        <translation>verwendet von</translation>
    </message>
    <message>
        <source>viewership</source>
        <translation>Zuschauer</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>votes missing</source>
        <translation>fehlende Stimmen</translation>
    </message>
    <message>
        <source>web series</source>
        <translation>Webserie</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>Drehbuch</translation>
    </message>
    <message>
        <source>written by</source>
        <translation>Drehbuch</translation>
    </message>
    <message>
        <source>advises</source>
        <translation>berät</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>Furcht</translation>
    </message>
    <message>
        <source>house</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>involvement</source>
        <translation>Beteiligung</translation>
    </message>
    <message>
        <source>past captor</source>
        <translation>früher gefangen gehalten von</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>writer, producer</source>
        <translation>Drehbuch, Produktion</translation>
    </message>
</context>
<context>
    <name>ArticleMenus</name>
    <message>
        <source>Copy a citation of this &amp;page</source>
        <translation>Beleg für diese &amp;Seite kopieren</translation>
    </message>
    <message>
        <source>Copy a citation of this &amp;source</source>
        <translation>Beleg für diese &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n award(s)</source>
        <translation>
            <numerusform>%n Auszeichnung</numerusform>
            <numerusform>%n Auszeichnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <translation>
            <numerusform>%n Mitwirkung</numerusform>
            <numerusform>%n Mitwirkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Title of an episode; %1 is &quot;S1 E8&quot;, %2 its title</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”. Attaché, encyclopedia of %2.</source>
        <extracomment>%1 a page&apos;s name, %2 the series that the encyclopedia is about</extracomment>
        <translation>„%1“. Attaché, Enzyklopädie zu %2.</translation>
    </message>
    <message>
        <source>Sources up to %1.</source>
        <translation>Quellen bis %1.</translation>
    </message>
    <message>
        <source>As known on %1.</source>
        <translation>Stand vom %1.</translation>
    </message>
    <message>
        <source>As known on %1, after %2.</source>
        <extracomment>%1 a date, %2 &quot;season 2, episode 3&quot;</extracomment>
        <translation>Stand vom %1, nach %2.</translation>
    </message>
    <message>
        <source>As known on %1, before the first episode.</source>
        <translation>Stand vom %1, vor der ersten Folge.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>The title of an article in quotation marks</extracomment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no encyclopedia file at %1.</source>
        <translation>Unter %1 liegt keine Datei der Enzyklopädie.</translation>
    </message>
    <message>
        <source>%1 is not an encyclopedia file.</source>
        <translation>%1 ist keine Datei der Enzyklopädie.</translation>
    </message>
    <message>
        <source>%1 was made for a later version of Attaché.</source>
        <translation>%1 wurde für eine spätere Fassung von Attaché erstellt.</translation>
    </message>
    <message>
        <source>The encyclopedia file %1 is damaged.</source>
        <translation>Die Datei der Enzyklopädie %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The encyclopedia file %1 cannot be read.</source>
        <translation>Die Datei der Enzyklopädie %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no page %1.</source>
        <translation>Es gibt keine Seite %1.</translation>
    </message>
    <message>
        <source>The encyclopedia file could not be read: %1</source>
        <translation>Die Datei der Enzyklopädie konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Your library at %1 cannot be written: no permission.</source>
        <translation>Ihre Bibliothek unter %1 kann nicht geschrieben werden: keine Berechtigung.</translation>
    </message>
    <message>
        <source>Your library at %1 cannot be written: the disk is full.</source>
        <translation>Ihre Bibliothek unter %1 kann nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Your library at %1 is in use by another program.</source>
        <translation>Ihre Bibliothek unter %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Your library was written by a later version of Attaché. It was kept as %1.</source>
        <translation>Ihre Bibliothek wurde von einer späteren Fassung von Attaché geschrieben. Sie wurde als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>The file of your library belonged to another program. It was kept as %1.</source>
        <translation>Die Datei Ihrer Bibliothek gehörte einem anderen Programm. Sie wurde als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>Your library was damaged. It was kept as %1.</source>
        <translation>Ihre Bibliothek war beschädigt. Sie wurde als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>Your library at %1 cannot be used: %2</source>
        <translation>Ihre Bibliothek unter %1 kann nicht benutzt werden: %2</translation>
    </message>
    <message>
        <source>The network cannot be reached.</source>
        <translation>Das Netz ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The feed could not be fetched: %1</source>
        <translation>Der Feed konnte nicht abgerufen werden: %1</translation>
    </message>
    <message>
        <source>What came back is not a feed.</source>
        <translation>Was zurückkam, ist kein Feed.</translation>
    </message>
    <message>
        <source>The news could not be stored: %1</source>
        <translation>Die Nachrichten konnten nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>There is no such feed.</source>
        <translation>Diesen Feed gibt es nicht.</translation>
    </message>
    <message>
        <source>The address is not a web address (https://…).</source>
        <translation>Die Adresse ist keine Webadresse (https://…).</translation>
    </message>
    <message>
        <source>This feed is in the list already.</source>
        <translation>Dieser Feed ist schon in der Liste.</translation>
    </message>
    <message>
        <source>There is no such news item.</source>
        <translation>Diese Meldung gibt es nicht.</translation>
    </message>
    <message>
        <source>feed takes parse and a file.</source>
        <translation>feed erwartet parse und eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is not a feed.</source>
        <translation>%1 ist kein Feed.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a feed; feeds list shows them.</source>
        <translation>„%1“ ist nicht die Nummer eines Feeds; feeds list zeigt sie.</translation>
    </message>
    <message>
        <source>[Sealed until %1]</source>
        <translation>[Versiegelt bis %1]</translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n neue Meldung</numerusform>
            <numerusform>%n neue Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read (%2).</source>
        <translation>%1 konnte nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>feeds takes list, add URL or remove ID.</source>
        <translation>feeds erwartet list, add URL oder remove ID.</translation>
    </message>
    <message>
        <source>news takes list, fetch or show ID.</source>
        <translation>news erwartet list, fetch oder show ID.</translation>
    </message>
    <message>
        <source>[options] command [arguments]</source>
        <translation>[Optionen] Befehl [Argumente]</translation>
    </message>
    <message>
        <source>Looks things up in the encyclopedia and never tells what you have not watched.</source>
        <translation>Schlägt in der Enzyklopädie nach und verrät nie, was Sie noch nicht gesehen haben.</translation>
    </message>
    <message>
        <source>Options, before or behind the command:</source>
        <translation>Optionen, vor oder nach dem Befehl:</translation>
    </message>
    <message>
        <source>read this encyclopedia file</source>
        <translation>diese Datei der Enzyklopädie lesen</translation>
    </message>
    <message>
        <source>keep your own data there</source>
        <translation>Ihre eigenen Daten dort aufbewahren</translation>
    </message>
    <message>
        <source>look from there (none, S1E4, S2, all) instead of from your own progress</source>
        <translation>von dort aus lesen (none, S1E4, S2, all) statt von Ihrem eigenen Stand</translation>
    </message>
    <message>
        <source>look as of that day (2024-08-10)</source>
        <translation>den Wissensstand dieses Tages zeigen (2024-08-10)</translation>
    </message>
    <message>
        <source>answer as JSON</source>
        <translation>als JSON antworten</translation>
    </message>
    <message>
        <source>REF is kind:name, for example character:kate-wyler. KIND is one of series, season, episode, character, person, organisation, place, term, work.</source>
        <translation>REF ist Art:Name, zum Beispiel character:kate-wyler. KIND ist series, season, episode, character, person, organisation, place, term oder work.</translation>
    </message>
    <message>
        <source>Option --%1 does not belong to this command.</source>
        <translation>Die Option --%1 gehört nicht zu diesem Befehl.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>%1 pages, %2 statements, %3 sources</source>
        <translation>%1 Seiten, %2 Aussagen, %3 Quellen</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message numerus="yes">
        <source>The content has %n error(s).</source>
        <translation>
            <numerusform>Der Inhalt hat %n Fehler.</numerusform>
            <numerusform>Der Inhalt hat %n Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>pack build takes a folder and -o FILE.</source>
        <translation>pack build erwartet einen Ordner und -o FILE.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Gegenstand: %1</translation>
    </message>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>Format: %1</source>
        <translation>Format: %1</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Seiten: %1</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Quellen: %1</translation>
    </message>
    <message>
        <source>pack synth takes --pages N and -o FILE.</source>
        <translation>pack synth erwartet --pages N und -o FILE.</translation>
    </message>
    <message>
        <source>pack takes build DIR -o FILE, check DIR, info FILE or synth.</source>
        <translation>pack erwartet build DIR -o FILE, check DIR, info FILE oder synth.</translation>
    </message>
    <message>
        <source>(until %1)</source>
        <translation>(bis %1)</translation>
    </message>
    <message>
        <source>(replaced %1)</source>
        <translation>(ersetzt %1)</translation>
    </message>
    <message>
        <source>Played by and playing</source>
        <translation>Besetzung und Rollen</translation>
    </message>
    <message>
        <source>seasons %1</source>
        <translation>Staffeln %1</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Andernorts</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Geäußert</translation>
    </message>
    <message>
        <source>Who appears</source>
        <translation>Wer auftritt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>--%1 takes a reference like character:kate-wyler, not &quot;%2&quot;.</source>
        <translation>--%1 erwartet einen Verweis wie character:kate-wyler, nicht „%2“.</translation>
    </message>
    <message>
        <source>show takes one reference, for example character:kate-wyler.</source>
        <translation>show erwartet einen Verweis, zum Beispiel character:kate-wyler.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a reference like character:kate-wyler.</source>
        <translation>„%1“ ist kein Verweis wie character:kate-wyler.</translation>
    </message>
    <message>
        <source>list takes one kind, for example character.</source>
        <translation>list erwartet eine Art, zum Beispiel character.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;.</source>
        <translation>Es gibt keine Art „%1“.</translation>
    </message>
    <message>
        <source>roles takes options only.</source>
        <translation>roles erwartet nur Optionen.</translation>
    </message>
    <message>
        <source>graph takes no arguments.</source>
        <translation>graph erwartet keine Argumente.</translation>
    </message>
    <message>
        <source>timeline takes no arguments.</source>
        <translation>timeline erwartet keine Argumente.</translation>
    </message>
    <message>
        <source>progress set takes none, an episode like S1E4, a season like S2, or all, not &quot;%1&quot;.</source>
        <translation>progress set erwartet none, eine Folge wie S1E4, eine Staffel wie S2 oder all, nicht „%1“.</translation>
    </message>
    <message>
        <source>progress takes show, or set and where you are: progress set S1E4.</source>
        <translation>progress erwartet show oder set und wo Sie sind: progress set S1E4.</translation>
    </message>
    <message>
        <source>No command was given. attache-cli --help lists them.</source>
        <translation>Es wurde kein Befehl angegeben. attache-cli --help zählt sie auf.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. attache-cli --help lists them.</source>
        <translation>Es gibt keinen Befehl „%1“. attache-cli --help zählt sie auf.</translation>
    </message>
    <message>
        <source>search takes the words to look for.</source>
        <translation>search erwartet die gesuchten Wörter.</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>Meinten Sie: %1</translation>
    </message>
    <message>
        <source>Nothing found for &quot;%1&quot;.</source>
        <translation>Für „%1“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>--as-of takes a date like 2024-08-10, not &quot;%1&quot;.</source>
        <translation>--as-of erwartet ein Datum wie 2024-08-10, nicht „%1“.</translation>
    </message>
    <message>
        <source>--watched takes none, an episode like S1E4, a season like S2, or all, not &quot;%1&quot;.</source>
        <translation>--watched erwartet none, eine Folge wie S1E4, eine Staffel wie S2 oder all, nicht „%1“.</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>also called %1</source>
        <translation>auch %1 genannt</translation>
    </message>
    <message>
        <source>similar spelling</source>
        <translation>ähnliche Schreibweise</translation>
    </message>
    <message>
        <source>role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>role in %1</source>
        <translation>Rolle in %1</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>Schlagzeile</translation>
    </message>
    <message>
        <source>credit: %1</source>
        <translation>Mitwirkung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Ein Feld &quot;%1&quot; gibt es nicht.</translation>
    </message>
    <message>
        <source>Nothing stands behind &quot;%1&quot;.</source>
        <translation>Hinter &quot;%1&quot; steht nichts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a season or episode.</source>
        <translation>&quot;%1&quot; ist keine Nummer einer Staffel oder Folge.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date like 2024, 2024-10 or 2024-10-31.</source>
        <translation>&quot;%1&quot; ist kein Datum wie 2024, 2024-10 oder 2024-10-31.</translation>
    </message>
    <message>
        <source>The quotation mark is not closed.</source>
        <translation>Das Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>OR needs something on both sides.</source>
        <translation>OR braucht auf beiden Seiten etwas.</translation>
    </message>
    <message>
        <source>%1 is played by %2.</source>
        <translation>%1 wird von %2 gespielt.</translation>
    </message>
    <message>
        <source>%1 plays %2.</source>
        <translation>%1 spielt %2.</translation>
    </message>
    <message>
        <source>%1 was also in: %2.</source>
        <translation>%1 war auch zu sehen in: %2.</translation>
    </message>
    <message>
        <source>In %1: %2.</source>
        <translation>In %1: %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (Spalte %2)</translation>
    </message>
    <message>
        <source>for this viewer instead of those who watch now</source>
        <translation>für diese Person statt für die, die gerade zusehen</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message>
        <source>What is new between people</source>
        <translation>Was zwischen den Figuren neu ist</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>What stands open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>recap takes no arguments.</source>
        <translation>recap nimmt keine Argumente.</translation>
    </message>
    <message>
        <source>--last takes 1, 3 or season.</source>
        <translation>--last nimmt 1, 3 oder season.</translation>
    </message>
    <message>
        <source>There is no viewer &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; gibt es unter den Zuschauenden nicht.</translation>
    </message>
    <message>
        <source>Works both were in: %1</source>
        <translation>Werke mit beiden: %1</translation>
    </message>
    <message>
        <source>No chain of works and colleagues connects them.</source>
        <translation>Keine Kette von Werken und Kollegen verbindet sie.</translation>
    </message>
    <message>
        <source>Shortest chain: %1</source>
        <translation>Kürzeste Kette: %1</translation>
    </message>
    <message>
        <source>Nothing connects them outside the series.</source>
        <translation>Außerhalb der Serie verbindet sie nichts.</translation>
    </message>
    <message>
        <source>Outside the series: %1</source>
        <translation>Außerhalb der Serie: %1</translation>
    </message>
    <message>
        <source>connections takes two people, like person:keri-russell, not &quot;%1&quot;.</source>
        <translation>connections nimmt zwei Personen wie person:keri-russell, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a reference like person:keri-russell.</source>
        <translation>„%1“ ist kein Verweis wie person:keri-russell.</translation>
    </message>
    <message>
        <source>connections takes two people, for example person:keri-russell and person:rufus-sewell.</source>
        <translation>connections nimmt zwei Personen, zum Beispiel person:keri-russell und person:rufus-sewell.</translation>
    </message>
    <message>
        <source>connections takes two different people.</source>
        <translation>connections nimmt zwei verschiedene Personen.</translation>
    </message>
    <message>
        <source>WORD is main, recurring, guest, or a job like actor or director. PERSON is a reference or a name spelled out.</source>
        <translation>WORD ist main, recurring, guest oder eine Tätigkeit wie actor oder director. PERSON ist ein Verweis oder ein ausgeschriebener Name.</translation>
    </message>
    <message>
        <source>--years takes a year or a range like 1999-2006, not &quot;%1&quot;.</source>
        <translation>--years nimmt ein Jahr oder eine Spanne wie 1999-2006, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The old file was kept as %1.</source>
        <translation>Die alte Datei wurde als %1 aufgehoben.</translation>
    </message>
    <message>
        <source>A new one was started.</source>
        <translation>Eine neue wurde angelegt.</translation>
    </message>
    <message>
        <source>The last backup takes its place.</source>
        <translation>An ihre Stelle tritt die letzte Sicherung.</translation>
    </message>
    <message>
        <source>The encyclopedia file was not found. The copy that came with Attaché is used instead.</source>
        <translation>Die Datei der Enzyklopädie wurde nicht gefunden. Stattdessen wird die mitgelieferte benutzt.</translation>
    </message>
    <message>
        <source>The file is not an encyclopedia. The copy that came with Attaché is used instead.</source>
        <translation>Die Datei ist keine Enzyklopädie. Stattdessen wird die mitgelieferte benutzt.</translation>
    </message>
    <message>
        <source>The encyclopedia file was made for a later version of Attaché. The copy that came with Attaché is used instead.</source>
        <translation>Die Datei der Enzyklopädie wurde für eine spätere Fassung von Attaché erstellt. Stattdessen wird die mitgelieferte benutzt.</translation>
    </message>
    <message>
        <source>The encyclopedia file is damaged and was not opened. The copy that came with Attaché is used instead.</source>
        <translation>Die Datei der Enzyklopädie ist beschädigt und wurde nicht geöffnet. Stattdessen wird die mitgelieferte benutzt.</translation>
    </message>
    <message>
        <source>The encyclopedia file cannot be read. The copy that came with Attaché is used instead.</source>
        <translation>Die Datei der Enzyklopädie kann nicht gelesen werden. Stattdessen wird die mitgelieferte benutzt.</translation>
    </message>
    <message>
        <source>Your library cannot be written: there is no permission. Changes are kept only until you close Attaché.</source>
        <translation>Ihre Bibliothek kann nicht geschrieben werden: Die Berechtigung fehlt. Änderungen bleiben nur, bis Sie Attaché schließen.</translation>
    </message>
    <message>
        <source>Your library cannot be written: the disk is full. Make room and try again.</source>
        <translation>Ihre Bibliothek kann nicht geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your library is in use by another program. Changes are kept only until you close Attaché.</source>
        <translation>Ihre Bibliothek wird von einem anderen Programm benutzt. Änderungen bleiben nur, bis Sie Attaché schließen.</translation>
    </message>
    <message>
        <source>Your library was written by a later version of Attaché. %1</source>
        <translation>Ihre Bibliothek wurde von einer späteren Fassung von Attaché geschrieben. %1</translation>
    </message>
    <message>
        <source>The file of your library belongs to another program. %1</source>
        <translation>Die Datei Ihrer Bibliothek gehört einem anderen Programm. %1</translation>
    </message>
    <message>
        <source>Your library was damaged. %1</source>
        <translation>Ihre Bibliothek war beschädigt. %1</translation>
    </message>
    <message>
        <source>Your library cannot be used: %1</source>
        <translation>Ihre Bibliothek kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>The settings file could not be understood; the settings start anew.</source>
        <translation>Die Datei der Einstellungen war nicht zu verstehen; die Einstellungen beginnen von vorn.</translation>
    </message>
    <message>
        <source>The settings file cannot be read; the usual settings apply.</source>
        <translation>Die Datei der Einstellungen kann nicht gelesen werden; es gelten die üblichen Einstellungen.</translation>
    </message>
    <message>
        <source>The settings could not be saved: %1</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>You are offline. What was fetched before is shown.</source>
        <translation>Sie sind offline. Gezeigt wird, was früher abgerufen wurde.</translation>
    </message>
    <message>
        <source>The feed could not be fetched.</source>
        <translation>Der Feed konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>What is at this address is not a feed.</source>
        <translation>Unter dieser Adresse liegt kein Feed.</translation>
    </message>
    <message>
        <source>The news could not be stored: %1</source>
        <translation>Die Nachrichten konnten nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>This feed is not in the list any more.</source>
        <translation>Dieser Feed ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>This is not a web address. It begins with https://</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https://</translation>
    </message>
    <message>
        <source>This feed is in the list already.</source>
        <translation>Dieser Feed ist schon in der Liste.</translation>
    </message>
    <message>
        <source>This item is not there any more.</source>
        <translation>Diese Meldung gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>Announcements</source>
        <translation>Ankündigungen</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
</context>
<context>
    <name>FieldButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Season %1</source>
        <translation>Staffel %1</translation>
    </message>
    <message>
        <source>Reported, not confirmed.</source>
        <translation>Berichtet, nicht bestätigt.</translation>
    </message>
    <message>
        <source>Expected.</source>
        <translation>Erwartet.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1 hours viewed</source>
        <translation>%1 gesehene Stunden</translation>
    </message>
    <message>
        <source>%1 minutes viewed</source>
        <translation>%1 gesehene Minuten</translation>
    </message>
    <message>
        <source>%1 views</source>
        <translation>%1 Aufrufe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Critics</source>
        <translation>Kritik</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Publikum</translation>
    </message>
    <message>
        <source>Not said of whom</source>
        <translation>Nicht gesagt, von wem</translation>
    </message>
    <message>
        <source>Hollow: an earlier figure</source>
        <translation>Hohl: eine frühere Zahl</translation>
    </message>
    <message>
        <source>appears</source>
        <translation>kommt vor</translation>
    </message>
    <message>
        <source>is not listed</source>
        <translation>ist nicht aufgeführt</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>S1 E3 and the title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Nominiert</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>Ohne Jahr</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Auszeichnung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Andere Arbeiten</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Hours viewed</source>
        <translation>Gesehene Stunden</translation>
    </message>
    <message>
        <source>Minutes viewed</source>
        <translation>Gesehene Minuten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Milliarden</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 Millionen</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a newspaper, %2 a date</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 a source, %n how many more there are</extracomment>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>United States: the embassy in London</source>
        <translation>Vereinigte Staaten: die Botschaft in London</translation>
    </message>
    <message>
        <source>United States: Washington</source>
        <translation>Vereinigte Staaten: Washington</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Andere Länder</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
</context>
<context>
    <name>LaunchOptions</name>
    <message>
        <source>An offline encyclopedia that never tells what you have not watched.</source>
        <translation>Eine Offline-Enzyklopädie, die nie verrät, was Sie noch nicht gesehen haben.</translation>
    </message>
    <message>
        <source>Read this encyclopedia file.</source>
        <translation>Diese Datei der Enzyklopädie lesen.</translation>
    </message>
    <message>
        <source>Keep your own data there.</source>
        <translation>Ihre eigenen Daten dort aufbewahren.</translation>
    </message>
    <message>
        <source>Open a place: home, search, episodes, news, character:kate-wyler …</source>
        <translation>Einen Bereich öffnen: home, search, episodes, news, character:kate-wyler …</translation>
    </message>
    <message>
        <source>An address, attache:character:kate-wyler.</source>
        <translation>Eine Adresse, attache:character:kate-wyler.</translation>
    </message>
    <message>
        <source>There is no place &quot;%1&quot;.</source>
        <translation>Es gibt keinen Bereich „%1“.</translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message>
        <source>There is no feed at this address any more (404).</source>
        <translation>Unter dieser Adresse gibt es keinen Feed mehr (404).</translation>
    </message>
    <message>
        <source>The feed was given up by its publisher (410). It was switched off.</source>
        <translation>Das Medium hat den Feed aufgegeben (410). Er wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>The publisher&apos;s server has a problem (%1).</source>
        <translation>Der Server des Mediums hat eine Störung (%1).</translation>
    </message>
    <message>
        <source>The feed answered with an error (%1).</source>
        <translation>Der Feed antwortete mit einem Fehler (%1).</translation>
    </message>
    <message>
        <source>Headline sealed until %1</source>
        <translation>Schlagzeile versiegelt bis %1</translation>
    </message>
    <message>
        <source>Headline sealed for now</source>
        <translation>Schlagzeile vorerst versiegelt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>publisher, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A day and a time of day</extracomment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Use of the network is switched off in the settings.</source>
        <translation>Die Nutzung des Netzes ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>The address is not a web address.</source>
        <translation>Die Adresse ist keine Webadresse.</translation>
    </message>
    <message>
        <source>Only addresses with https:// are fetched.</source>
        <translation>Nur Adressen mit https:// werden abgerufen.</translation>
    </message>
    <message>
        <source>The server was not found.</source>
        <translation>Der Server wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The server did not accept the connection.</source>
        <translation>Der Server nahm die Verbindung nicht an.</translation>
    </message>
    <message>
        <source>The server hung up before it answered.</source>
        <translation>Der Server beendete die Verbindung, bevor er antwortete.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Eine sichere Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Der Proxy ließ die Anfrage nicht durch.</translation>
    </message>
    <message>
        <source>The server took too long.</source>
        <translation>Der Server brauchte zu lange.</translation>
    </message>
    <message>
        <source>The server stopped answering.</source>
        <translation>Der Server antwortete nicht weiter.</translation>
    </message>
    <message>
        <source>The feed is larger than is read.</source>
        <translation>Der Feed ist größer, als gelesen wird.</translation>
    </message>
    <message>
        <source>The address leads from one to the next without end.</source>
        <translation>Die Adresse leitet endlos weiter.</translation>
    </message>
    <message>
        <source>The address leads to one that is not secure.</source>
        <translation>Die Adresse leitet auf eine unsichere weiter.</translation>
    </message>
    <message>
        <source>The address leads nowhere.</source>
        <translation>Die Adresse leitet ins Leere.</translation>
    </message>
    <message>
        <source>The answer was damaged on the way.</source>
        <translation>Die Antwort wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>The answer ended too early.</source>
        <translation>Die Antwort brach zu früh ab.</translation>
    </message>
    <message>
        <source>What is at this address is not a feed.</source>
        <translation>Unter dieser Adresse liegt kein Feed.</translation>
    </message>
    <message>
        <source>What was fetched could not be stored.</source>
        <translation>Das Abgerufene konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The feed could not be fetched.</source>
        <translation>Der Feed konnte nicht abgerufen werden.</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation>Sie sind offline.</translation>
    </message>
    <message>
        <source>It could not be stored in your library.</source>
        <translation>Es konnte nicht in Ihrer Bibliothek gespeichert werden.</translation>
    </message>
    <message>
        <source>This feed is not in the list any more.</source>
        <translation>Dieser Feed ist nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>This is not a web address. It begins with https://</source>
        <translation>Das ist keine Webadresse. Sie beginnt mit https://</translation>
    </message>
    <message>
        <source>This feed is in the list already.</source>
        <translation>Dieser Feed ist schon in der Liste.</translation>
    </message>
    <message>
        <source>This item is not there any more.</source>
        <translation>Diese Meldung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>No feed is switched on.</source>
        <translation>Kein Feed ist eingeschaltet.</translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s).</source>
        <translation>
            <numerusform>%n neue Meldung.</numerusform>
            <numerusform>%n neue Meldungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>Nichts Neues.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <comment>what came until then</comment>
        <translation>Angehalten. %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was added, what failed</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) could not be read.</source>
        <translation>
            <numerusform>%n Feed konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Feeds konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This news tells what happens up to %1.</source>
        <translation>Diese Nachricht erzählt, was bis %1 geschieht.</translation>
    </message>
    <message>
        <source>This news tells what happens later.</source>
        <translation>Diese Nachricht erzählt, was später geschieht.</translation>
    </message>
</context>
<context>
    <name>OpenQuestion</name>
    <message>
        <source>Sealed part</source>
        <translation>Versiegelter Teil</translation>
    </message>
    <message>
        <source>&amp;Keep it sealed</source>
        <translation>&amp;Versiegelt lassen</translation>
    </message>
    <message>
        <source>&amp;Open this part</source>
        <translation>Diesen Teil &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Format of a date, see QDate::toString()</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>Format of a date in a list of one year, see QDate::toString()</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Format of a month, see QDate::toString()</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>S%1 E%2</source>
        <comment>season and episode, in tight places</comment>
        <translation>S%1 E%2</translation>
    </message>
    <message>
        <source>season %1, episode %2</source>
        <translation>Staffel %1, Folge %2</translation>
    </message>
    <message>
        <source>Shown as it stands after %1. More may appear as you watch.</source>
        <translation>Gezeigt wird der Stand nach %1. Mit jeder gesehenen Folge kann mehr erscheinen.</translation>
    </message>
    <message>
        <source>Shown as it stands before the first episode. More may appear as you watch.</source>
        <translation>Gezeigt wird der Stand vor der ersten Folge. Mit jeder gesehenen Folge kann mehr erscheinen.</translation>
    </message>
    <message>
        <source>plays %1</source>
        <translation>spielt %1</translation>
    </message>
    <message>
        <source>%1, plays %2</source>
        <comment>occupation, name of the part</comment>
        <translation>%1, spielt %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>vor %n Monat</numerusform>
            <numerusform>vor %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceNames</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>Cast and crew</source>
        <translation>Besetzung und Stab</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Places and terms</source>
        <translation>Orte und Begriffe</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Nothing watched yet</source>
        <translation>Noch nichts gesehen</translation>
    </message>
    <message>
        <source>Everything watched</source>
        <translation>Alles gesehen</translation>
    </message>
    <message>
        <source>Watched to %1</source>
        <translation>Gesehen bis %1</translation>
    </message>
    <message>
        <source>S%1 E%2</source>
        <comment>season and episode, in tight places</comment>
        <translation>S%1 E%2</translation>
    </message>
    <message>
        <source>season %1, episode %2</source>
        <translation>Staffel %1, Folge %2</translation>
    </message>
    <message>
        <source>Relationship map</source>
        <translation>Beziehungskarte</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation>Was bisher geschah</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>First viewer</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>Recap</name>
    <message>
        <source>%1 · %2: %3</source>
        <comment>character, relation, other character</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <comment>page, property, value</comment>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>played by %1</source>
        <translation>gespielt von %1</translation>
    </message>
</context>
<context>
    <name>RelationshipMap</name>
    <message>
        <source>%1: %2</source>
        <comment>name: relations</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Map around this person</source>
        <translation>Karte um diese Figur</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdacht</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>Liebe</translation>
    </message>
    <message>
        <source>Adversary</source>
        <translation>Gegner</translation>
    </message>
    <message>
        <source>Ally</source>
        <translation>Verbündete</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>Washington</translation>
    </message>
    <message>
        <source>United States embassy, London</source>
        <translation>Botschaft der Vereinigten Staaten, London</translation>
    </message>
    <message>
        <source>Whitehall</source>
        <translation>Whitehall</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Andere Länder</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Andernorts</translation>
    </message>
    <message>
        <source>As it stands before the first episode</source>
        <translation>Stand vor der ersten Folge</translation>
    </message>
    <message>
        <source>As it stands after %1</source>
        <translation>Stand nach %1</translation>
    </message>
    <message>
        <source>Relations before the first episode</source>
        <translation>Beziehungen vor der ersten Folge</translation>
    </message>
    <message>
        <source>Relations after %1</source>
        <translation>Beziehungen nach %1</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Character or part</source>
        <translation>Figur oder Rolle</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art des Werks</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nennung</translation>
    </message>
    <message>
        <source>Seasons</source>
        <translation>Staffeln</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Main cast</source>
        <translation>Hauptbesetzung</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gastrolle</translation>
    </message>
</context>
<context>
    <name>SearchMessage</name>
    <message>
        <source>Ctrl+Space completes: %1</source>
        <translation>Strg+Leertaste ergänzt: %1</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Only what is open at %2 is searched.</source>
        <translation>Für „%1“ wurde nichts gefunden. Durchsucht wird nur, was bei %2 offen ist.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>questions about parts, posts, relations and dates</source>
        <translation>Fragen nach Rollen, Ämtern, Beziehungen und Daten (auf Englisch)</translation>
    </message>
    <message>
        <source>with this actor</source>
        <translation>mit dieser Schauspielerin oder diesem Schauspieler</translation>
    </message>
    <message>
        <source>with this character</source>
        <translation>mit dieser Figur</translation>
    </message>
    <message>
        <source>a part or a post, here or elsewhere</source>
        <translation>eine Rolle oder ein Amt, hier oder anderswo</translation>
    </message>
    <message>
        <source>who was in it</source>
        <translation>wer darin zu sehen war</translation>
    </message>
    <message>
        <source>people by what they did</source>
        <translation>Menschen nach ihrer Arbeit</translation>
    </message>
    <message>
        <source>the season and the episode</source>
        <translation>die Staffel und die Folge</translation>
    </message>
    <message>
        <source>the kind of page; days, months or years</source>
        <translation>die Art der Seite; Tage, Monate oder Jahre</translation>
    </message>
    <message>
        <source>with statements of this source</source>
        <translation>mit Aussagen dieser Quelle</translation>
    </message>
    <message>
        <source>these words together; without that one</source>
        <translation>diese Wörter zusammen; ohne jenes</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>das eine oder das andere</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>Cast and crew</source>
        <translation>Besetzung und Stab</translation>
    </message>
    <message>
        <source>Roles in other works</source>
        <translation>Rollen in anderen Werken</translation>
    </message>
    <message>
        <source>Episodes and seasons</source>
        <translation>Folgen und Staffeln</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Other works</source>
        <translation>Andere Werke</translation>
    </message>
    <message>
        <source>The series</source>
        <translation>Die Serie</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Similar spelling</source>
        <translation>Ähnliche Schreibweise</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>Auch %1 genannt</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role in %1</source>
        <translation>Rolle in %1</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Schlagzeile</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>StoryLane</name>
    <message>
        <source>Season %1</source>
        <extracomment>Season, in tight places</extracomment>
        <translation>Staffel %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
</context>
<context>
    <name>attache::pages::ArticleBrowser</name>
    <message>
        <source>Text of the item</source>
        <translation>Text der Meldung</translation>
    </message>
</context>
<context>
    <name>attache::pages::ArticlePage</name>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>No such page</source>
        <translation>Keine solche Seite</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Tab title of an episode; %1 is &quot;S1 E8&quot;, %2 its title</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>attache::pages::ArticleView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>attache::pages::CardListPage</name>
    <message>
        <source>Filter by name or post</source>
        <translation>Name oder Amt filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Für „%1“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Only what is open where you are is listed.</source>
        <translation>Aufgeführt ist nur, was an Ihrer Stelle offen ist.</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptrollen</translation>
    </message>
    <message>
        <source>Recurring</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gastrollen</translation>
    </message>
</context>
<context>
    <name>attache::pages::ChangesPage</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Änderungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing has changed yet</source>
        <translation>Noch hat sich nichts geändert</translation>
    </message>
    <message>
        <source>What becomes known is listed here with its day and its source.</source>
        <translation>Was bekannt wird, steht hier mit Tag und Quelle.</translation>
    </message>
    <message>
        <source>%1, since your last visit</source>
        <comment>month</comment>
        <translation>%1, seit Ihrem letzten Besuch</translation>
    </message>
    <message>
        <source>%1, before your last visit</source>
        <comment>month</comment>
        <translation>%1, vor Ihrem letzten Besuch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what changed, to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>publisher, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>page, what changed, who reported it when</comment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Bei %1 lesen</translation>
    </message>
    <message>
        <source>Your last visit: %1</source>
        <translation>Ihr letzter Besuch: %1</translation>
    </message>
</context>
<context>
    <name>attache::pages::CharactersPage</name>
    <message>
        <source>Characters</source>
        <translation>Figuren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptrollen</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Other countries</source>
        <translation>Andere Länder</translation>
    </message>
    <message>
        <source>United States: the embassy in London</source>
        <translation>Vereinigte Staaten: die Botschaft in London</translation>
    </message>
    <message>
        <source>United States: Washington</source>
        <translation>Vereinigte Staaten: Washington</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Weitere</translation>
    </message>
</context>
<context>
    <name>attache::pages::ConnectionsPane</name>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Eine andere Person</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Goes the other way round</source>
        <translation>In der anderen Richtung</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Twice the same person</source>
        <translation>Zweimal dieselbe Person</translation>
    </message>
    <message>
        <source>How are two people connected?</source>
        <translation>Wie sind zwei Menschen verbunden?</translation>
    </message>
    <message>
        <source>Choose somebody else in one of the fields.</source>
        <translation>Wählen Sie in einem der Felder jemand anderen.</translation>
    </message>
    <message>
        <source>Choose two people: where they worked together, and the shortest way from one to the other is shown here.</source>
        <translation>Wählen Sie zwei Personen: Hier steht dann, wo sie zusammen gearbeitet haben, und der kürzeste Weg von der einen zur anderen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person: what they did in a work</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The shortest way</source>
        <translation>Der kürzeste Weg</translation>
    </message>
    <message>
        <source>As far as you have watched and is known, nothing connects %1 and %2.</source>
        <translation>Soweit Sie gesehen haben und bekannt ist, verbindet %1 und %2 nichts.</translation>
    </message>
    <message>
        <source>Outside the series</source>
        <translation>Außerhalb der Serie</translation>
    </message>
    <message>
        <source>No other works and colleagues connect them.</source>
        <translation>Keine anderen Werke und Kollegen verbinden sie.</translation>
    </message>
    <message>
        <source>Works both were in</source>
        <translation>Werke mit beiden</translation>
    </message>
    <message>
        <source>None that the sources name.</source>
        <translation>Keine, die die Quellen nennen.</translation>
    </message>
</context>
<context>
    <name>attache::pages::ContentsRail</name>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>In view</source>
        <translation>Im Blick</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Auf dieser Seite</translation>
    </message>
</context>
<context>
    <name>attache::pages::EpisodeScrubber</name>
    <message>
        <source>Episode after which the map stands</source>
        <translation>Folge, nach der die Karte steht</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Staffel %1</translation>
    </message>
    <message>
        <source>Sealed until you have watched it</source>
        <translation>Versiegelt, bis Sie sie gesehen haben</translation>
    </message>
</context>
<context>
    <name>attache::pages::EpisodesPage</name>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Staffel %1</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Episode %1</source>
        <translation>Folge %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Watched up to here</source>
        <translation>&amp;Gesehen bis hier</translation>
    </message>
    <message>
        <source>Watched up to the one &amp;before</source>
        <translation>Gesehen bis zur Folge &amp;davor</translation>
    </message>
</context>
<context>
    <name>attache::pages::FeedsDialog</name>
    <message numerus="yes">
        <source>%n item(s), fetched on %1</source>
        <translation>
            <numerusform>%n Meldung, abgerufen am %1</numerusform>
            <numerusform>%n Meldungen, abgerufen am %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>only with: %1</source>
        <translation>nur mit: %1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Feeds, switched on or off</source>
        <translation>Feeds, ein- oder ausgeschaltet</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <source>As the feed calls itself</source>
        <translation>Wie der Feed sich nennt</translation>
    </message>
    <message>
        <source>The Diplomat, Keri Russell</source>
        <translation>The Diplomat, Keri Russell</translation>
    </message>
    <message>
        <source>Only items with one of these words or phrases are kept. Separate them with commas.</source>
        <translation>Nur Meldungen mit einem dieser Wörter oder einer dieser Wendungen werden aufgehoben. Trennen Sie sie mit Kommas.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Only with the &amp;words:</source>
        <translation>Nur mit den &amp;Wörtern:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a feed, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>attache::pages::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Viewing figures</source>
        <translation>Zuschauerzahlen</translation>
    </message>
    <message>
        <source>Who is in which episode</source>
        <translation>Wer in welcher Folge vorkommt</translation>
    </message>
    <message>
        <source>Awards by year</source>
        <translation>Preise nach Jahren</translation>
    </message>
    <message>
        <source>Whose awards</source>
        <translation>Wessen Preise</translation>
    </message>
    <message>
        <source>For the series</source>
        <translation>Für die Serie</translation>
    </message>
    <message>
        <source>All of cast and crew</source>
        <translation>Besetzung und Stab insgesamt</translation>
    </message>
    <message>
        <source>As known on %1. Attaché, %2.</source>
        <translation>Stand vom %1. Attaché, %2.</translation>
    </message>
    <message>
        <source>No figures here yet</source>
        <translation>Hier gibt es noch keine Zahlen</translation>
    </message>
    <message>
        <source>Who is in which episode appears here as you watch.</source>
        <translation>Wer in welcher Folge vorkommt, erscheint hier, während Sie die Serie sehen.</translation>
    </message>
    <message>
        <source>Figures appear here as they become known.</source>
        <translation>Zahlen erscheinen hier, sobald sie bekannt werden.</translation>
    </message>
    <message>
        <source>As the publications report them. A bar with a pointed end stands for “more than”, a hatched one for a figure that is not confirmed.</source>
        <translation>Wie die Veröffentlichungen sie nennen. Ein Balken mit Spitze steht für „mehr als“, ein schraffierter für eine nicht bestätigte Zahl.</translation>
    </message>
    <message>
        <source>Approval on Rotten Tomatoes</source>
        <translation>Zustimmung bei Rotten Tomatoes</translation>
    </message>
    <message>
        <source>Share of approving reviews, by critics and by the audience.</source>
        <translation>Anteil zustimmender Besprechungen, von Kritik und Publikum.</translation>
    </message>
    <message>
        <source>Characters whom the sources list in an episode, by side. Episodes that you have not watched stay sealed.</source>
        <translation>Figuren, die die Quellen in einer Folge nennen, nach Seiten. Folgen, die Sie nicht gesehen haben, bleiben versiegelt.</translation>
    </message>
    <message>
        <source>Everything that people of the series won or were nominated for, here and elsewhere.</source>
        <translation>Alles, was Menschen der Serie gewonnen haben oder wofür sie nominiert waren, hier und anderswo.</translation>
    </message>
    <message>
        <source>What people of the series won or were nominated for with it.</source>
        <translation>Was Menschen der Serie mit ihr gewonnen haben oder wofür sie nominiert waren.</translation>
    </message>
    <message>
        <source>Sealed page</source>
        <translation>Versiegelte Seite</translation>
    </message>
    <message>
        <source>Credits: %1</source>
        <translation>Mitwirkungen: %1</translation>
    </message>
    <message>
        <source>Screen credits of %1</source>
        <translation>Film und Fernsehen: %1</translation>
    </message>
    <message>
        <source>Other films and series, by year.</source>
        <translation>Andere Filme und Serien, nach Jahren.</translation>
    </message>
</context>
<context>
    <name>attache::pages::HeadlineButton</name>
    <message>
        <source>%1, %2</source>
        <comment>publisher, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, unread</source>
        <translation>%1, ungelesen</translation>
    </message>
</context>
<context>
    <name>attache::pages::HomePage</name>
    <message>
        <source>Where you left off</source>
        <translation>Wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Nothing watched yet</source>
        <translation>Noch nichts gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) watched</source>
        <translation>
            <numerusform>%n Folge gesehen</numerusform>
            <numerusform>%n Folgen gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>season %1 finished</source>
        <translation>Staffel %1 abgeschlossen</translation>
    </message>
    <message>
        <source>season %1 in progress</source>
        <translation>Staffel %1 angefangen</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>episodes watched, season</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>Headline sealed until %1</source>
        <translation>Schlagzeile versiegelt bis %1</translation>
    </message>
    <message>
        <source>Headline sealed for now</source>
        <translation>Schlagzeile vorerst versiegelt</translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation>Was bisher geschah</translation>
    </message>
    <message>
        <source>Read last</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>You stopped at %1, %2.</source>
        <comment>episode, how long ago</comment>
        <translation>Sie haben bei %1 aufgehört, %2.</translation>
    </message>
</context>
<context>
    <name>attache::pages::LeftOffCard</name>
    <message>
        <source>I have watched it</source>
        <translation>Schon gesehen</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Andere wählen…</translation>
    </message>
    <message>
        <source>Opens the list of episodes</source>
        <translation>Öffnet die Liste der Folgen</translation>
    </message>
    <message>
        <source>London</source>
        <extracomment>The upper line of the rubber stamp: where the series is set</extracomment>
        <translation>London</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Recap of %1</source>
        <translation>Zusammenfassung von %1</translation>
    </message>
    <message>
        <source>To watch</source>
        <translation>Zu sehen</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Als Nächstes für Sie</translation>
    </message>
    <message>
        <source>Where it begins</source>
        <translation>Wo es beginnt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>episode. logline</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>All watched</source>
        <translation>Alles gesehen</translation>
    </message>
    <message>
        <source>You have watched every episode there is. Nothing is sealed any more.</source>
        <translation>Sie haben alle Folgen gesehen, die es gibt. Nichts ist mehr versiegelt.</translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation>Was bisher geschah</translation>
    </message>
</context>
<context>
    <name>attache::pages::MapBar</name>
    <message>
        <source>Whom the map is about</source>
        <translation>Um wen es auf der Karte geht</translation>
    </message>
    <message>
        <source>Kinds of relations</source>
        <translation>Arten von Beziehungen</translation>
    </message>
    <message>
        <source>Smaller map</source>
        <translation>Karte kleiner</translation>
    </message>
    <message>
        <source>Larger map</source>
        <translation>Karte größer</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Karte als Bild speichern</translation>
    </message>
    <message>
        <source>As a drawing (&amp;SVG)…</source>
        <translation>Als Zeichnung (&amp;SVG) …</translation>
    </message>
    <message>
        <source>As an image (&amp;PNG)…</source>
        <translation>Als Bild (&amp;PNG) …</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Everybody</source>
        <translation>&amp;Alle</translation>
    </message>
</context>
<context>
    <name>attache::pages::MapCanvas</name>
    <message>
        <source>%1, %2</source>
        <comment>name, post</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Open the page of %1</source>
        <translation>Seite von %1 ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Map around %1</source>
        <translation>&amp;Karte um %1</translation>
    </message>
</context>
<context>
    <name>attache::pages::MapListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>relation: note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>attache::pages::MapPage</name>
    <message>
        <source>Relationship map</source>
        <translation>Beziehungskarte</translation>
    </message>
    <message>
        <source>Arrow keys go from one character to the next. Return opens the page, F shows those around.</source>
        <translation>Pfeiltasten führen von einer Figur zur nächsten. Die Eingabetaste öffnet die Seite, F zeigt die Figuren ringsum.</translation>
    </message>
    <message>
        <source>Relations by character</source>
        <translation>Beziehungen nach Figuren</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <comment>relation, name, season and episode</comment>
        <translation>%1 %2 seit %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>relation, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>New in E%1</source>
        <comment>number of an episode</comment>
        <translation>Neu in F%1</translation>
    </message>
    <message>
        <source>The map grows as you watch.</source>
        <translation>Die Karte wächst mit dem, was Sie sehen.</translation>
    </message>
    <message>
        <source>The map ends at %1, where you are.</source>
        <translation>Die Karte endet bei %1, wo Sie sind.</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Karte als Bild speichern</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>The map was saved as %1.</source>
        <translation>Die Karte wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing on the map to be saved.</source>
        <translation>Auf der Karte ist nichts, was gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <comment>file, reason of the system</comment>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>attache::pages::MapPanel</name>
    <message>
        <source>Choose somebody on the map to see their relations here.</source>
        <translation>Wählen Sie jemanden auf der Karte, um hier die Beziehungen zu sehen.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the relations</source>
        <translation>Beziehungen schließen</translation>
    </message>
    <message>
        <source>No relations that the map could show here.</source>
        <translation>Keine Beziehungen, die die Karte hier zeigen könnte.</translation>
    </message>
</context>
<context>
    <name>attache::pages::NewsBrief</name>
    <message>
        <source>New since your last visit</source>
        <translation>Neu seit Ihrem letzten Besuch</translation>
    </message>
    <message>
        <source>All news</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Latest news</source>
        <translation>Neueste Nachrichten</translation>
    </message>
    <message>
        <source>Nothing new. Fetch the news to see whether there is more.</source>
        <translation>Nichts Neues. Rufen Sie die Nachrichten ab, um zu sehen, ob es mehr gibt.</translation>
    </message>
</context>
<context>
    <name>attache::pages::NewsListPane</name>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Fetch the news</source>
        <translation>Nachrichten abrufen</translation>
    </message>
    <message>
        <source>Fetch the news (F5)</source>
        <translation>Nachrichten abrufen (F5)</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Choose feeds</source>
        <translation>Feeds auswählen</translation>
    </message>
    <message>
        <source>Headlines, newest first</source>
        <translation>Schlagzeilen, neueste zuerst</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Filter headlines</source>
        <translation>Schlagzeilen filtern</translation>
    </message>
    <message>
        <source>Fetching the news</source>
        <translation>Nachrichten werden abgerufen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stops fetching. What has been fetched stays.</source>
        <translation>Beendet das Abrufen. Was schon abgerufen wurde, bleibt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>publisher, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gemerkt</translation>
    </message>
    <message>
        <source>%1 of %2 feeds</source>
        <translation>%1 von %2 Feeds</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Für „%1“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Only headlines that are open where you are are searched.</source>
        <translation>Durchsucht werden nur Schlagzeilen, die an Ihrer Stelle offen sind.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>Fetch the news to see whether there is more.</source>
        <translation>Rufen Sie die Nachrichten ab, um zu sehen, ob es mehr gibt.</translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Noch nichts gemerkt</translation>
    </message>
    <message>
        <source>Press S on a headline to keep it here.</source>
        <translation>Drücken Sie S auf einer Schlagzeile, um sie hier zu behalten.</translation>
    </message>
    <message>
        <source>No news yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Fetch it now, or add a feed.</source>
        <translation>Rufen Sie sie jetzt ab oder fügen Sie einen Feed hinzu.</translation>
    </message>
</context>
<context>
    <name>attache::pages::NewsPage</name>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Use of the network is switched off in the settings.</source>
        <translation>Die Nutzung des Netzes ist in den Einstellungen ausgeschaltet.</translation>
    </message>
    <message>
        <source>You are offline. This is what was fetched on %1.</source>
        <translation>Sie sind offline. Das wurde am %1 abgerufen.</translation>
    </message>
    <message>
        <source>You are offline. This is the news that came with Attaché.</source>
        <translation>Sie sind offline. Das sind die mit Attaché gelieferten Nachrichten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>attache::pages::NewsPlaces</name>
    <message>
        <source>All news</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Medien</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n Meldung</numerusform>
            <numerusform>%1, %n Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::pages::NewsReader</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>In the encyclopedia</source>
        <translation>In der Enzyklopädie</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a headline to read it here.</source>
        <translation>Wählen Sie eine Schlagzeile, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Keep it, or let it go (S in the list)</source>
        <translation>Merken oder nicht mehr merken (S in der Liste)</translation>
    </message>
    <message>
        <source>Read or unread (U in the list)</source>
        <translation>Gelesen oder ungelesen (U in der Liste)</translation>
    </message>
    <message>
        <source>Reading pane</source>
        <translation>Lesebereich</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>publisher, date</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>It would tell what happens later. Publisher and date stay.</source>
        <translation>Sie würde verraten, was später geschieht. Medium und Datum bleiben.</translation>
    </message>
    <message>
        <source>Summaries are our own. The article opens in your browser.</source>
        <translation>Die Zusammenfassungen sind unsere eigenen. Der Artikel öffnet sich in Ihrem Browser.</translation>
    </message>
    <message>
        <source>From the feed “%1”. The article opens in your browser.</source>
        <translation>Aus dem Feed „%1“. Der Artikel öffnet sich in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Zeitleiste: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>attache::pages::NewsSide</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Add a feed…</source>
        <translation>Feed hinzufügen …</translation>
    </message>
</context>
<context>
    <name>attache::pages::PeoplePage</name>
    <message>
        <source>Cast and crew</source>
        <translation>Besetzung und Stab</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Main cast</source>
        <translation>Hauptbesetzung</translation>
    </message>
    <message>
        <source>Other works</source>
        <translation>Andere Werke</translation>
    </message>
</context>
<context>
    <name>attache::pages::PersonField</name>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
</context>
<context>
    <name>attache::pages::PlacesPage</name>
    <message>
        <source>Places and terms</source>
        <translation>Orte und Begriffe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
</context>
<context>
    <name>attache::pages::PreviewCard</name>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>Its title would tell what happens later.</source>
        <translation>Ihr Titel würde verraten, was später geschieht.</translation>
    </message>
    <message>
        <source>Source %1, %2</source>
        <extracomment>The name of a source marker for screen readers, &quot;Source 8, ELLE&quot;</extracomment>
        <translation>Quelle %1, %2</translation>
    </message>
    <message>
        <source>Safe after %1.</source>
        <translation>Unbedenklich nach %1.</translation>
    </message>
</context>
<context>
    <name>attache::pages::RankingList</name>
    <message>
        <source>Rankings, and what is told in words</source>
        <translation>Ranglisten, und was in Worten gesagt ist</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>attache::pages::RecapPage</name>
    <message>
        <source>The story so far</source>
        <translation>Was bisher geschah</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Wie weit zurück</translation>
    </message>
    <message>
        <source>Last episode</source>
        <translation>Letzte Folge</translation>
    </message>
    <message>
        <source>Last three episodes</source>
        <translation>Letzte drei Folgen</translation>
    </message>
    <message>
        <source>This season</source>
        <translation>Diese Staffel</translation>
    </message>
    <message>
        <source>Nothing watched yet</source>
        <translation>Noch nichts gesehen</translation>
    </message>
    <message>
        <source>After the first episode, what it told stands here.</source>
        <translation>Nach der ersten Folge steht hier, was sie erzählt hat.</translation>
    </message>
    <message>
        <source>Choose an episode</source>
        <translation>Folge wählen</translation>
    </message>
    <message>
        <source>You stopped at %1, %2.</source>
        <comment>episode, how long ago</comment>
        <translation>Sie haben bei %1 aufgehört, %2.</translation>
    </message>
    <message>
        <source>You stopped at %1.</source>
        <translation>Sie haben bei %1 aufgehört.</translation>
    </message>
    <message>
        <source>First viewer</source>
        <translation>Erste Person</translation>
    </message>
    <message>
        <source>Together, %1 have watched up to %2, %3.</source>
        <extracomment>%1 several names, %2 an episode, %3 how long ago</extracomment>
        <translation>Zusammen haben %1 bis %2 gesehen, %3.</translation>
    </message>
    <message>
        <source>Together, %1 have watched up to %2.</source>
        <translation>Zusammen haben %1 bis %2 gesehen.</translation>
    </message>
</context>
<context>
    <name>attache::pages::RecapView</name>
    <message>
        <source>What the last episodes told</source>
        <translation>Was die letzten Folgen erzählt haben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>episode, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who is who</source>
        <translation>Wer ist wer</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle %n zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who appears in these episodes</source>
        <translation>Alle, die in diesen Folgen vorkommen</translation>
    </message>
    <message>
        <source>What is new between people</source>
        <translation>Was zwischen den Figuren neu ist</translation>
    </message>
    <message>
        <source>Over now</source>
        <translation>Vorbei</translation>
    </message>
    <message>
        <source>What stands open</source>
        <translation>Was offen ist</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>You have watched every episode there is.</source>
        <translation>Sie haben alle Folgen gesehen, die es gibt.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>episode. logline</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Source %1, %2</source>
        <translation>Quelle %1, %2</translation>
    </message>
    <message>
        <source>%1 have watched every episode there is.</source>
        <translation>%1 haben alle Folgen gesehen, die es gibt.</translation>
    </message>
</context>
<context>
    <name>attache::pages::ResultsPage</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Für „%1“ wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Try fewer words, or a part of the name.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder einem Teil des Namens.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) for “%1”</source>
        <translation>
            <numerusform>%n Ergebnis für „%1“</numerusform>
            <numerusform>%n Ergebnisse für „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>attache::pages::RoleTableView</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;front</source>
        <translation>„%1“ nach &amp;vorn</translation>
    </message>
    <message>
        <source>Move “%1” to the &amp;back</source>
        <translation>„%1“ nach &amp;hinten</translation>
    </message>
    <message>
        <source>Sort &amp;by “%1”</source>
        <translation>Nach „%1“ &amp;ordnen</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>attache::pages::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Who played what</source>
        <translation>Wer was gespielt hat</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>attache::pages::RolesPane</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Character or part</source>
        <translation>Figur oder Rolle</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>1999–2006</source>
        <translation>1999–2006</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Save as CS&amp;V…</source>
        <translation>Als CS&amp;V speichern …</translation>
    </message>
    <message>
        <source>A year, or from one to another: 2010, 1999–2006, 2015–</source>
        <translation>Ein Jahr oder von einem zum andern: 2010, 1999–2006, 2015–</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Staffel</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Nennung</translation>
    </message>
    <message>
        <source>Saves the rows and columns that are shown</source>
        <translation>Speichert die gezeigten Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Die Tabelle wird gelesen</translation>
    </message>
    <message>
        <source>S&amp;top reading</source>
        <translation>Lesen a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Staffel %1</translation>
    </message>
    <message>
        <source>All seasons</source>
        <translation>Alle Staffeln</translation>
    </message>
    <message>
        <source>All credits</source>
        <translation>Alle Nennungen</translation>
    </message>
    <message>
        <source>Years are written like 2010, 1999–2006 or 2015–.</source>
        <translation>Jahre schreibt man wie 2010, 1999–2006 oder 2015–.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) so far; more as you scroll</source>
        <translation>
            <numerusform>bisher %n Zeile; beim Blättern mehr</numerusform>
            <numerusform>bisher %n Zeilen; beim Blättern mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>No role fits the filter</source>
        <translation>Keine Rolle passt zum Filter</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
    </message>
    <message>
        <source>Take something out of it, or show all.</source>
        <translation>Nehmen Sie etwas heraus, oder lassen Sie alle zeigen.</translation>
    </message>
    <message>
        <source>Who played what appears here as you watch.</source>
        <translation>Wer was gespielt hat, erscheint hier mit dem Fortschritt beim Sehen.</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>name of a file</comment>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>%1 could not be saved there.</source>
        <translation>%1 konnte dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>%1 could not be saved: the disk is full or failed.</source>
        <translation>%1 konnte nicht gespeichert werden: Der Datenträger ist voll oder gestört.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved as %1.</source>
        <translation>
            <numerusform>%n Zeile als %1 gespeichert.</numerusform>
            <numerusform>%n Zeilen als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 is again what it was.</source>
        <translation>%1 ist wieder, was es war.</translation>
    </message>
    <message>
        <source>%1 was taken away again.</source>
        <translation>%1 wurde wieder entfernt.</translation>
    </message>
    <message>
        <source>%1 could not be taken back.</source>
        <translation>%1 ließ sich nicht zurücknehmen.</translation>
    </message>
</context>
<context>
    <name>attache::pages::ScrubberBar</name>
    <message>
        <source>Go through the episodes</source>
        <translation>Durch die Folgen gehen</translation>
    </message>
    <message>
        <source>Episode back</source>
        <translation>Folge zurück</translation>
    </message>
    <message>
        <source>Episode on</source>
        <translation>Folge weiter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stop going through the episodes</source>
        <translation>Gang durch die Folgen anhalten</translation>
    </message>
</context>
<context>
    <name>attache::pages::SeasonShelf</name>
    <message>
        <source>Season dossiers</source>
        <translation>Dossiers der Staffeln</translation>
    </message>
    <message>
        <source>All episodes</source>
        <translation>Alle Folgen</translation>
    </message>
    <message>
        <source>Sealed until you have finished season %1</source>
        <translation>Versiegelt, bis Sie Staffel %1 abgeschlossen haben</translation>
    </message>
</context>
<context>
    <name>attache::pages::SeasonsPane</name>
    <message>
        <source>Seasons</source>
        <translation>Staffeln</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>%1 of %2 watched</source>
        <translation>%1 von %2 gesehen</translation>
    </message>
</context>
<context>
    <name>attache::pages::StoryList</name>
    <message>
        <source>Season %1</source>
        <translation>Staffel %1</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>S1 E3 and its title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The story, episode by episode</source>
        <translation>Die Handlung, Folge für Folge</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Watched up to here</source>
        <translation>Bis hierher &amp;gesehen</translation>
    </message>
</context>
<context>
    <name>attache::pages::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Arten von Ereignissen</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Ereignisse, neueste zuerst</translation>
    </message>
    <message>
        <source>No events here</source>
        <translation>Hier gibt es keine Ereignisse</translation>
    </message>
    <message>
        <source>There are none of this kind where you are.</source>
        <translation>An Ihrer Stelle gibt es keine dieser Art.</translation>
    </message>
    <message>
        <source>Events appear here as they become known.</source>
        <translation>Ereignisse erscheinen hier, sobald sie bekannt werden.</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Bei %1 lesen</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Mehr Zeit zeigen</translation>
    </message>
    <message>
        <source>Show more time (- on the strip)</source>
        <translation>Mehr Zeit zeigen (- auf dem Streifen)</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Weniger Zeit zeigen</translation>
    </message>
    <message>
        <source>Show less time (+ on the strip)</source>
        <translation>Weniger Zeit zeigen (+ auf dem Streifen)</translation>
    </message>
    <message>
        <source>Show all years</source>
        <translation>Alle Jahre zeigen</translation>
    </message>
    <message>
        <source>Show all years (0 on the strip)</source>
        <translation>Alle Jahre zeigen (0 auf dem Streifen)</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>In the world</source>
        <translation>In der Welt</translation>
    </message>
    <message>
        <source>In the story</source>
        <translation>In der Handlung</translation>
    </message>
</context>
<context>
    <name>attache::pages::TimelineStrip</name>
    <message>
        <source>Years from %1 to %2</source>
        <translation>Jahre von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s); the list below has them all.</source>
        <translation>
            <numerusform>%n Ereignis; die Liste darunter nennt es.</numerusform>
            <numerusform>%n Ereignisse; die Liste darunter nennt sie alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Known as of today</source>
        <translation>Wissensstand von heute</translation>
    </message>
    <message>
        <source>Known as of %1</source>
        <translation>Wissensstand vom %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>S1 E3 and its title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, sealed</source>
        <comment>an episode</comment>
        <translation>%1, versiegelt</translation>
    </message>
    <message>
        <source>In the story: %1</source>
        <translation>In der Handlung: %1</translation>
    </message>
    <message>
        <source>In the world: %1</source>
        <translation>In der Welt: %1</translation>
    </message>
    <message>
        <source>Let go, or press Return, to read as of this day. Escape goes back.</source>
        <translation>Loslassen oder Eingabe, um den Stand dieses Tages zu lesen. Escape kehrt zurück.</translation>
    </message>
    <message>
        <source>Drag the marker back to read the encyclopedia as it stood on another day.</source>
        <translation>Ziehen Sie die Marke zurück, um die Enzyklopädie zu lesen, wie sie an einem anderen Tag war.</translation>
    </message>
    <message>
        <source>What became known later is left out.</source>
        <translation>Was später bekannt wurde, bleibt weg.</translation>
    </message>
    <message>
        <source>Drag to read the encyclopedia as it stood on another day</source>
        <translation>Ziehen, um die Enzyklopädie zu lesen, wie sie an einem anderen Tag war</translation>
    </message>
    <message>
        <source>%1. Return reads from there.</source>
        <translation>%1. Eingabe liest von dort.</translation>
    </message>
    <message>
        <source>%1. The arrows move the day.</source>
        <translation>%1. Die Pfeile verschieben den Tag.</translation>
    </message>
</context>
<context>
    <name>attache::shell::AboutDialog</name>
    <message>
        <source>About Attaché</source>
        <translation>Über Attaché</translation>
    </message>
    <message>
        <source>An offline encyclopedia of the series The Diplomat that never tells what you have not watched.</source>
        <translation>Eine Offline-Enzyklopädie der Serie The Diplomat, die nie verrät, was Sie noch nicht gesehen haben.</translation>
    </message>
    <message>
        <source>Made by fans. Not affiliated with, endorsed or sponsored by Netflix or the makers of the series.</source>
        <translation>Von Fans gemacht. Weder verbunden mit Netflix oder den Machern der Serie noch von ihnen gebilligt oder gefördert.</translation>
    </message>
    <message>
        <source>No account, no advertising, no tracking. The network is used for one thing only: to fetch the news feeds that you switched on, when you ask for it or at the times you set.</source>
        <translation>Kein Konto, keine Werbung, keine Nachverfolgung. Das Netz wird nur für eines benutzt: um die Feeds abzurufen, die Sie eingeschaltet haben, auf Ihren Wunsch oder zu den Zeiten, die Sie festlegen.</translation>
    </message>
    <message>
        <source>All texts are written for this encyclopedia; every statement names who reported it and when.</source>
        <translation>Alle Texte sind für diese Enzyklopädie geschrieben; jede Aussage nennt, wer sie wann berichtet hat.</translation>
    </message>
    <message>
        <source>Encyclopedia</source>
        <translation>Enzyklopädie</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>Ihre Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>The program: GNU General Public License, version 3 or later.</source>
        <translation>Das Programm: GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>The texts of the encyclopedia: Creative Commons Attribution-ShareAlike 4.0.</source>
        <translation>Die Texte der Enzyklopädie: Creative Commons Namensnennung – Weitergabe unter gleichen Bedingungen 4.0.</translation>
    </message>
    <message>
        <source>Icons: Breeze by the KDE community, GNU Lesser General Public License, version 3 or later.</source>
        <translation>Symbole: Breeze von der KDE-Gemeinschaft, GNU Lesser General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Heading face: Noto Serif Display by Google, SIL Open Font License 1.1.</source>
        <translation>Überschriften: Noto Serif Display von Google, SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
</context>
<context>
    <name>attache::shell::AsOfPopup</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Known as of</source>
        <translation>Wissensstand vom</translation>
    </message>
    <message>
        <source>Read the encyclopedia as it stood on another day. What became known later is left out.</source>
        <translation>Lesen Sie die Enzyklopädie mit dem Wissensstand eines anderen Tages. Was später bekannt wurde, entfällt.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
</context>
<context>
    <name>attache::shell::FindBar</name>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Ganze Wörter</translation>
    </message>
    <message>
        <source>Find in page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>F&amp;ind:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>attache::shell::FirstRunDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>How far have you watched?</source>
        <translation>Wie weit haben Sie gesehen?</translation>
    </message>
    <message>
        <source>Everything later stays sealed: on pages, in search, on the map, in the news. You can change this at any time in the toolbar.</source>
        <translation>Alles Spätere bleibt versiegelt: auf Seiten, in der Suche, auf der Karte, in den Nachrichten. Sie können das jederzeit in der Werkzeugleiste ändern.</translation>
    </message>
    <message>
        <source>I have &amp;not started</source>
        <translation>&amp;Noch nicht angefangen</translation>
    </message>
    <message>
        <source>I have seen &amp;everything</source>
        <translation>&amp;Alles gesehen</translation>
    </message>
    <message>
        <source>&amp;Open the encyclopedia</source>
        <translation>&amp;Enzyklopädie öffnen</translation>
    </message>
    <message>
        <source>Watched to %1.</source>
        <translation>Gesehen bis %1.</translation>
    </message>
    <message>
        <source>Nothing watched yet.</source>
        <translation>Noch nichts gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s) are open to you.</source>
        <translation>
            <numerusform>%n Folge steht Ihnen offen.</numerusform>
            <numerusform>%n Folgen stehen Ihnen offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::shell::KeyConflict</name>
    <message>
        <source>Lea&amp;ve it there</source>
        <translation>Dort &amp;lassen</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <extracomment>%1 a key like &quot;Ctrl+F&quot;, %2 the action that has it</extracomment>
        <translation>%1 gehört zu „%2“.</translation>
    </message>
    <message>
        <source>&amp;Give it to “%1”</source>
        <extracomment>The key moves to this action</extracomment>
        <translation>„%1“ &amp;geben</translation>
    </message>
</context>
<context>
    <name>attache::shell::KeyMapModel</name>
    <message>
        <source>no key</source>
        <extracomment>What a screen reader says of the keys of an action; %1 the keys</extracomment>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>attache::shell::KeyboardPane</name>
    <message>
        <source>Keys to look for</source>
        <translation>Gesuchte Tasten</translation>
    </message>
    <message>
        <source>Find by &amp;key</source>
        <translation>Nach &amp;Taste suchen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>Zweite Taste</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>Usual keys for a&amp;ll</source>
        <translation>Übliche Tasten für a&amp;lle</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>Rück&amp;gängig</translation>
    </message>
    <message>
        <source>Actions or keys</source>
        <translation>Aktionen oder Tasten</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Press a key to see which action has it</source>
        <translation>Drücken Sie eine Taste, um zu sehen, welche Aktion sie hat</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Ke&amp;y:</source>
        <translation>Ta&amp;ste:</translation>
    </message>
    <message>
        <source>&amp;Second key:</source>
        <translation>&amp;Zweite Taste:</translation>
    </message>
    <message>
        <source>Usual:</source>
        <translation>Üblich:</translation>
    </message>
    <message>
        <source>No action has these words or keys.</source>
        <translation>Keine Aktion hat diese Wörter oder Tasten.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>%1 alone is needed for typing. Press it with Ctrl or Alt.</source>
        <translation>%1 allein wird zum Tippen gebraucht. Drücken Sie es mit Strg oder Alt.</translation>
    </message>
    <message>
        <source>%1 is needed for copying and editing text.</source>
        <translation>%1 wird zum Kopieren und Bearbeiten von Text gebraucht.</translation>
    </message>
</context>
<context>
    <name>attache::shell::MainWindow</name>
    <message>
        <source>How far you have watched could not be saved: %1</source>
        <translation>Wie weit Sie gesehen haben, konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>No program was found to open %1.</source>
        <translation>Zum Öffnen von %1 wurde kein Programm gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) could not be read. The news page says which.</source>
        <translation>
            <numerusform>%n Feed konnte nicht gelesen werden. Die Nachrichtenseite nennt ihn.</numerusform>
            <numerusform>%n Feeds konnten nicht gelesen werden. Die Nachrichtenseite nennt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s).</source>
        <translation>
            <numerusform>%n neue Meldung.</numerusform>
            <numerusform>%n neue Meldungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::shell::NoticeBar</name>
    <message>
        <source>Back to &amp;today</source>
        <translation>Zurück zu &amp;heute</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>You are reading the encyclopedia as it stood on %1. What became known later is left out.</source>
        <translation>Sie lesen die Enzyklopädie mit dem Wissensstand vom %1. Was später bekannt wurde, entfällt.</translation>
    </message>
</context>
<context>
    <name>attache::shell::PageHost</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Sealed page</source>
        <translation>Versiegelte Seite</translation>
    </message>
</context>
<context>
    <name>attache::shell::SearchBox</name>
    <message>
        <source>Search the encyclopedia</source>
        <translation>Enzyklopädie durchsuchen</translation>
    </message>
    <message>
        <source>Names, parts, episodes, places, words (%1)</source>
        <translation>Namen, Rollen, Folgen, Orte, Wörter (%1)</translation>
    </message>
    <message>
        <source>Searches only what is open at %1.</source>
        <translation>Durchsucht wird nur, was bei %1 offen ist.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Searched before: %1</source>
        <translation>Früher gesucht: %1</translation>
    </message>
    <message>
        <source>How to search (F1 in the field)</source>
        <translation>Wie man sucht (F1 im Feld)</translation>
    </message>
    <message>
        <source>Names, parts, episodes, places, words</source>
        <translation>Namen, Rollen, Folgen, Orte, Wörter</translation>
    </message>
</context>
<context>
    <name>attache::shell::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
</context>
<context>
    <name>attache::shell::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Spoiler shield</source>
        <translation>Spoilerschutz</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Defaults</source>
        <translation>&amp;Voreinstellungen</translation>
    </message>
    <message>
        <source>What you have not watched yet is left out of pages, lists, search and the news.</source>
        <translation>Was Sie noch nicht gesehen haben, entfällt auf Seiten, in Listen, in der Suche und in den Nachrichten.</translation>
    </message>
    <message>
        <source>&amp;Name the episode that opens it</source>
        <translation>Die Folge &amp;nennen, die ihn öffnet</translation>
    </message>
    <message>
        <source>&amp;Say only that it is sealed</source>
        <translation>Nur &amp;sagen, dass er versiegelt ist</translation>
    </message>
    <message>
        <source>&amp;Leave it out without a word</source>
        <translation>&amp;Wortlos weglassen</translation>
    </message>
    <message>
        <source>On a sealed part:</source>
        <translation>An einem versiegelten Teil:</translation>
    </message>
    <message>
        <source>&amp;Hide titles after the next episode</source>
        <translation>&amp;Titel nach der nächsten Folge verbergen</translation>
    </message>
    <message>
        <source>Episodes ahead:</source>
        <translation>Kommende Folgen:</translation>
    </message>
    <message>
        <source>&amp;Ask each time</source>
        <translation>&amp;Jedes Mal fragen</translation>
    </message>
    <message>
        <source>Before opening a seal:</source>
        <translation>Vor dem Öffnen eines Siegels:</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>System colours &amp;everywhere</source>
        <translation>Überall &amp;Systemfarben</translation>
    </message>
    <message>
        <source>Text size of articles</source>
        <translation>Schriftgröße von Artikeln</translation>
    </message>
    <message>
        <source>Text size of &amp;articles:</source>
        <translation>Schriftgröße von &amp;Artikeln:</translation>
    </message>
    <message>
        <source>Text size of lists</source>
        <translation>Schriftgröße von Listen</translation>
    </message>
    <message>
        <source>Text size of &amp;lists:</source>
        <translation>Schriftgröße von &amp;Listen:</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>Lan&amp;guage (after a restart):</source>
        <translation>S&amp;prache (nach einem Neustart):</translation>
    </message>
    <message>
        <source>&amp;Use the network</source>
        <translation>&amp;Netz benutzen</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Netz:</translation>
    </message>
    <message>
        <source>Off ends every use of the network. What was fetched stays readable.</source>
        <translation>Ausgeschaltet endet jede Nutzung des Netzes. Was abgerufen wurde, bleibt lesbar.</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur auf meinen Wunsch</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fetch the news:</source>
        <translation>Nachrichten &amp;abrufen:</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauende</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>attache::shell::ShieldPopup</name>
    <message>
        <source>Watched up to</source>
        <translation>Gesehen bis</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Everything</source>
        <translation>&amp;Alles</translation>
    </message>
    <message>
        <source>Shield settings…</source>
        <translation>Einstellungen des Spoilerschutzes…</translation>
    </message>
    <message>
        <source>Who is watching?</source>
        <translation>Wer sieht zu?</translation>
    </message>
</context>
<context>
    <name>attache::shell::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Tasten ä&amp;ndern …</translation>
    </message>
</context>
<context>
    <name>attache::shell::TopBar</name>
    <message>
        <source>Known as of today</source>
        <translation>Wissensstand von heute</translation>
    </message>
    <message>
        <source>Known as of %1</source>
        <translation>Wissensstand vom %1</translation>
    </message>
</context>
<context>
    <name>attache::shell::ViewersPane</name>
    <message>
        <source>&amp;New viewer</source>
        <translation>&amp;Neue Person</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Each viewer has a progress of their own. Where several watch together, the lower progress counts, and what is marked as watched is marked for all of them.</source>
        <translation>Alle haben ihren eigenen Fortschritt. Sehen mehrere zusammen, zählt der kleinere, und was als gesehen markiert wird, gilt für alle von ihnen.</translation>
    </message>
    <message>
        <source>Viewers</source>
        <translation>Zuschauende</translation>
    </message>
    <message>
        <source>Watching now</source>
        <translation>Sieht gerade zu</translation>
    </message>
    <message>
        <source>Watched to</source>
        <translation>Gesehen bis</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Viewer %1</source>
        <translation>Person %1</translation>
    </message>
</context>
<context>
    <name>attache::shell::WindowActions</name>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Search the encyclopedia</source>
        <translation>Enzyklopädie &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;Characters</source>
        <translation>&amp;Figuren</translation>
    </message>
    <message>
        <source>Cast and cre&amp;w</source>
        <translation>&amp;Besetzung und Stab</translation>
    </message>
    <message>
        <source>&amp;Episodes</source>
        <translation>F&amp;olgen</translation>
    </message>
    <message>
        <source>&amp;Places and terms</source>
        <translation>Orte und Be&amp;griffe</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Zei&amp;tleiste</translation>
    </message>
    <message>
        <source>&amp;News</source>
        <translation>&amp;Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Find in page</source>
        <translation>Auf der Seite &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Übli&amp;che Schriftgröße</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Voriger B&amp;ereich</translation>
    </message>
    <message>
        <source>&amp;Watched up to…</source>
        <translation>&amp;Gesehen bis…</translation>
    </message>
    <message>
        <source>&amp;Next episode watched</source>
        <translation>&amp;Nächste Folge gesehen</translation>
    </message>
    <message>
        <source>&amp;Known as of…</source>
        <translation>&amp;Wissensstand vom…</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>Zurück zu &amp;heute</translation>
    </message>
    <message>
        <source>&amp;Fetch the news</source>
        <translation>Nachrichten &amp;abrufen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Attaché</source>
        <translation>Ü&amp;ber Attaché</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>Vo&amp;llbild</translation>
    </message>
    <message>
        <source>Relationship &amp;map</source>
        <translation>Beziehungs&amp;karte</translation>
    </message>
    <message>
        <source>Figu&amp;res</source>
        <translation>Z&amp;ahlen</translation>
    </message>
    <message>
        <source>The st&amp;ory so far</source>
        <translation>Was bis&amp;her geschah</translation>
    </message>
    <message>
        <source>What chan&amp;ged</source>
        <translation>Was s&amp;ich geändert hat</translation>
    </message>
    <message>
        <source>Ro&amp;les and connections</source>
        <translation>Ro&amp;llen und Verbindungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>attache::widgets::CellLegend</name>
    <message>
        <source>Watched</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
</context>
<context>
    <name>attache::widgets::ChartPanel</name>
    <message>
        <source>Show as &amp;table</source>
        <translation>Als &amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>The numbers of the chart as a table</source>
        <translation>Die Zahlen des Diagramms als Tabelle</translation>
    </message>
    <message>
        <source>Copy or save this chart</source>
        <translation>Dieses Diagramm kopieren oder speichern</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Kopieren oder speichern</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, als Tabelle</translation>
    </message>
    <message>
        <source>Point at a value, or walk through them with the arrow keys.</source>
        <translation>Zeigen Sie auf einen Wert, oder gehen Sie mit den Pfeiltasten durch alle.</translation>
    </message>
    <message>
        <source>&amp;Copy the numbers</source>
        <translation>&amp;Zahlen kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;picture</source>
        <translation>&amp;Bild kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern …</translation>
    </message>
    <message>
        <source>SVG pictures</source>
        <translation>SVG-Bilder</translation>
    </message>
    <message>
        <source>Save as P&amp;NG…</source>
        <translation>Als P&amp;NG speichern …</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>Save the numbers as CS&amp;V…</source>
        <translation>Zahlen als CS&amp;V speichern …</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>The chart could not be saved there.</source>
        <translation>Das Diagramm konnte dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The chart could not be saved: the disk is full or failed.</source>
        <translation>Das Diagramm konnte nicht gespeichert werden: Der Datenträger ist voll oder gestört.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>attache::widgets::ChartView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what is measured, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>attache::widgets::Chip</name>
    <message numerus="yes">
        <source>%1, %n entry(ies)</source>
        <translation>
            <numerusform>%1, %n Eintrag</numerusform>
            <numerusform>%1, %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::widgets::DossierWidget</name>
    <message>
        <source>Season %1</source>
        <translation>Staffel %1</translation>
    </message>
    <message>
        <source>%1 of %2 watched</source>
        <translation>%1 von %2 gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n Folge</numerusform>
            <numerusform>%n Folgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to watch yet</source>
        <translation>Noch nichts zu sehen</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
</context>
<context>
    <name>attache::widgets::EpisodeCell</name>
    <message>
        <source>Season %1, episode %2, watched</source>
        <translation>Staffel %1, Folge %2, gesehen</translation>
    </message>
    <message>
        <source>Season %1, episode %2, next</source>
        <translation>Staffel %1, Folge %2, als Nächstes</translation>
    </message>
    <message>
        <source>Season %1, episode %2, not watched</source>
        <translation>Staffel %1, Folge %2, nicht gesehen</translation>
    </message>
    <message>
        <source>Season %1, episode %2, sealed</source>
        <translation>Staffel %1, Folge %2, versiegelt</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Diese Seite</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
</context>
<context>
    <name>attache::widgets::EpisodeGrid</name>
    <message>
        <source>Episodes</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Season %1</source>
        <translation>Staffel %1</translation>
    </message>
</context>
<context>
    <name>attache::widgets::PortraitWidget</name>
    <message>
        <source>Portrait of %1</source>
        <translation>Bildnis von %1</translation>
    </message>
</context>
<context>
    <name>attache::widgets::SegmentedProgress</name>
    <message>
        <source>%1 of %2 watched</source>
        <translation>%1 von %2 gesehen</translation>
    </message>
</context>
<context>
    <name>attache::widgets::Spine</name>
    <message>
        <source>Sections</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>attache::widgets::SpineItem</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n ungelesen</numerusform>
            <numerusform>%1, %n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a section, its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>attache::widgets::StampWidget</name>
    <message>
        <source>%1, %2</source>
        <comment>stamp: episode, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>attache::widgets::VeilWidget</name>
    <message>
        <source>This part opens once you have watched it.</source>
        <translation>Dieser Teil öffnet sich, sobald Sie die Folge gesehen haben.</translation>
    </message>
    <message>
        <source>I have watched it</source>
        <translation>Schon gesehen</translation>
    </message>
    <message>
        <source>Open anyway…</source>
        <translation>Doch öffnen…</translation>
    </message>
    <message>
        <source>Sealed for now</source>
        <translation>Vorerst versiegelt</translation>
    </message>
    <message>
        <source>Sealed until season %1, episode %2</source>
        <translation>Versiegelt bis Staffel %1, Folge %2</translation>
    </message>
</context>
</TS>
