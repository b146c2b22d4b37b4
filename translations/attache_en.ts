<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <source>%n award(s)</source>
        <translation>
            <numerusform>%n award</numerusform>
            <numerusform>%n awards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s)</source>
        <translation>
            <numerusform>%n credit</numerusform>
            <numerusform>%n credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n new item(s)</source>
        <translation>
            <numerusform>%n new item</numerusform>
            <numerusform>%n new items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content has %n error(s).</source>
        <translation>
            <numerusform>The content has %n error.</numerusform>
            <numerusform>The content has %n errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <extracomment>%1 a source, %n how many more there are</extracomment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsWords</name>
    <message numerus="yes">
        <source>%n new item(s).</source>
        <translation>
            <numerusform>%n new item.</numerusform>
            <numerusform>%n new items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) could not be read.</source>
        <translation>
            <numerusform>%n feed could not be read.</numerusform>
            <numerusform>%n feeds could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::pages::FeedsDialog</name>
    <message numerus="yes">
        <source>%n item(s), fetched on %1</source>
        <translation>
            <numerusform>%n item, fetched on %1</numerusform>
            <numerusform>%n items, fetched on %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::pages::HomePage</name>
    <message numerus="yes">
        <source>%n episode(s) watched</source>
        <translation>
            <numerusform>%n episode watched</numerusform>
            <numerusform>%n episodes watched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::pages::NewsPlaces</name>
    <message numerus="yes">
        <source>%1, %n item(s)</source>
        <translation>
            <numerusform>%1, %n item</numerusform>
            <numerusform>%1, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::pages::RecapView</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::pages::ResultsPage</name>
    <message numerus="yes">
        <source>%n result(s) for “%1”</source>
        <translation>
            <numerusform>%n result for “%1”</numerusform>
            <numerusform>%n results for “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::pages::RolesPane</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) so far; more as you scroll</source>
        <translation>
            <numerusform>%n row so far; more as you scroll</numerusform>
            <numerusform>%n rows so far; more as you scroll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved as %1.</source>
        <translation>
            <numerusform>%n row saved as %1.</numerusform>
            <numerusform>%n rows saved as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::pages::TimelineStrip</name>
    <message numerus="yes">
        <source>%n event(s); the list below has them all.</source>
        <translation>
            <numerusform>%n event; the list below has it.</numerusform>
            <numerusform>%n events; the list below has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::shell::FirstRunDialog</name>
    <message numerus="yes">
        <source>%n episode(s) are open to you.</source>
        <translation>
            <numerusform>%n episode is open to you.</numerusform>
            <numerusform>%n episodes are open to you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::shell::MainWindow</name>
    <message numerus="yes">
        <source>%n feed(s) could not be read. The news page says which.</source>
        <translation>
            <numerusform>%n feed could not be read. The news page says which.</numerusform>
            <numerusform>%n feeds could not be read. The news page says which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new item(s).</source>
        <translation>
            <numerusform>%n new item.</numerusform>
            <numerusform>%n new items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::shell::SearchBox</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::shell::SettingsDialog</name>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Every hour</numerusform>
            <numerusform>Every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::widgets::Chip</name>
    <message numerus="yes">
        <source>%1, %n entry(ies)</source>
        <translation>
            <numerusform>%1, %n entry</numerusform>
            <numerusform>%1, %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::widgets::DossierWidget</name>
    <message numerus="yes">
        <source>%n episode(s)</source>
        <translation>
            <numerusform>%n episode</numerusform>
            <numerusform>%n episodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attache::widgets::SpineItem</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
</context>
</TS>
