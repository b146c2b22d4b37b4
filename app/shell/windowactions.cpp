// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/windowactions.h"

#include "widgets/icons.h"

#include <QAction>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace attache::shell {

namespace {

// Texts are marked here and translated where the actions are made.
struct Row
{
    Command command;
    const char *menu;
    const char *text;
    const char *icon;
    QList<QKeySequence> keys;
};

constexpr const char *go = QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Go");
constexpr const char *view = QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&View");
constexpr const char *reading = QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Reading");
constexpr const char *file = QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&File");
constexpr const char *help = QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Help");

QList<Row> rows()
{
    using enum Command;
    return {
        {Back,
         go,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Back"),
         "go-previous",
         {Qt::ALT | Qt::Key_Left, Qt::Key_Back}},
        {Forward,
         go,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Forward"),
         "go-next",
         {Qt::ALT | Qt::Key_Right, Qt::Key_Forward}},
        {QuickOpen,
         go,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Search the encyclopedia"),
         "edit-find",
         {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_L}},
        {GoHome,
         go,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Home"),
         "go-home",
         {Qt::CTRL | Qt::Key_1, Qt::ALT | Qt::Key_Home}},
        {GoCharacters,
         go,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Characters"),
         "view-certificate",
         {Qt::CTRL | Qt::Key_2}},
        {GoPeople,
         go,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "Cast and cre&w"),
         "im-user",
         {Qt::CTRL | Qt::Key_3}},
        {GoEpisodes,
         go,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Episodes"),
         "video-television",
         {Qt::CTRL | Qt::Key_4}},
        {GoMap,
         go,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "Relationship &map"),
         "view-list-tree",
         {Qt::CTRL | Qt::Key_5}},
        {GoTimeline,
         go,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Timeline"),
         "view-calendar-timeline",
         {Qt::CTRL | Qt::Key_6}},
        {GoNews,
         go,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&News"),
         "view-pim-news",
         {Qt::CTRL | Qt::Key_7}},
        {GoPlaces,
         go,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Places and terms"),
         "view-list-details",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_P}},
        {GoFigures,
         go,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "Figu&res"),
         "office-chart-bar",
         {Qt::CTRL | Qt::Key_9}},
        {GoRecap,
         go,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "The st&ory so far"),
         "view-history",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_R}},
        {GoChanges,
         go,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "What chan&ged"),
         "",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_G}},
        {FindInPage,
         view,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Find in page"),
         "edit-find",
         {QKeySequence::Find}},
        {FindNext, view, QT_TRANSLATE_NOOP("attache::shell::WindowActions", "Find &next"), "", {Qt::Key_F3}},
        {FindPrevious,
         view,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "Find &previous"),
         "",
         {Qt::SHIFT | Qt::Key_F3}},
        {ZoomIn,
         view,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Larger text"),
         "zoom-in",
         {QKeySequence::ZoomIn, Qt::CTRL | Qt::Key_Equal}},
        {ZoomOut,
         view,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Smaller text"),
         "zoom-out",
         {QKeySequence::ZoomOut}},
        {ZoomReset,
         view,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Usual text size"),
         "zoom-original",
         {Qt::CTRL | Qt::Key_0}},
        {NextPane, view, QT_TRANSLATE_NOOP("attache::shell::WindowActions", "Next p&ane"), "", {Qt::Key_F6}},
        {PreviousPane,
         view,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "Pre&vious pane"),
         "",
         {Qt::SHIFT | Qt::Key_F6}},
        {FullScreen,
         view,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "Full s&creen"),
         "",
         {Qt::Key_F11}},
        {ChangeWatched,
         reading,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Watched up to…"),
         "object-locked",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_W}},
        {MarkNextWatched,
         reading,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Next episode watched"),
         "checkmark",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_M}},
        {ChangeAsOf,
         reading,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Known as of…"),
         "view-calendar-day",
         {Qt::CTRL | Qt::SHIFT | Qt::Key_A}},
        {BackToToday, reading, QT_TRANSLATE_NOOP("attache::shell::WindowActions", "Back to &today"), "", {}},
        {FetchNews,
         reading,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Fetch the news"),
         "view-refresh",
         {Qt::Key_F5}},
        {Print,
         file,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Print…"),
         "document-print",
         {QKeySequence::Print}},
        {Settings,
         file,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Settings…"),
         "configure",
         {Qt::CTRL | Qt::Key_Comma}},
        {Quit, file, QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Quit"), "", {Qt::CTRL | Qt::Key_Q}},
        {Shortcuts,
         help,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&Keys"),
         "input-keyboard",
         {Qt::Key_F1}},
        {About, help, QT_TRANSLATE_NOOP("attache::shell::WindowActions", "&About Attaché"), "help-about", {}},
        {MainMenu,
         nullptr,
         QT_TRANSLATE_NOOP("attache::shell::WindowActions", "Main menu"),
         "application-menu",
         {Qt::Key_F10}},
    };
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , m_menu(new QMenu(tr("Main menu"), window))
{
    m_menu->setAccessibleName(tr("Main menu"));
    QHash<QLatin1String, QMenu *> menus;
    const QList<Row> table = rows();
    for (const Row &row : table) {
        auto *action = new QAction(tr(row.text), window);
        action->setShortcuts(row.keys);
        if (*row.icon != '\0') {
            action->setIcon(widgets::icon(QString::fromLatin1(row.icon)));
        }
        window->addAction(action);
        m_actions.insert(row.command, action);
        connect(action, &QAction::triggered, this,
                [this, command = row.command] { Q_EMIT triggered(command); });
        if (row.menu) {
            QMenu *&menu = menus[QLatin1String(row.menu)];
            if (!menu) {
                menu = m_menu->addMenu(tr(row.menu));
            }
            menu->addAction(action);
        }
    }
}

QList<WindowActions::Key> WindowActions::keys() const
{
    QList<Key> keys;
    const QList<Row> table = rows();
    for (const Row &row : table) {
        const QAction *action = m_actions.value(row.command);
        if (!action->shortcuts().isEmpty()) {
            keys += Key{row.menu ? tr(row.menu).remove(u'&') : QString(),
                        action->text().remove(u'&').remove(u'…'),
                        QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)};
        }
    }
    return keys;
}

} // namespace attache::shell
