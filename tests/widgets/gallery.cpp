// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the page's components in a light and a dark palette into PNG files, for looking at them.
// Usage: gallery [folder] [points] [rtl] [contrast]; the files are components-light.png, home-dark.png and
// so on.
#include "painting/portraitpainter.h"
#include "widgets/banner.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/chipbar.h"
#include "widgets/dossierwidget.h"
#include "widgets/emptystate.h"
#include "widgets/episodegrid.h"
#include "widgets/icons.h"
#include "widgets/linklabel.h"
#include "widgets/pagetitle.h"
#include "widgets/plainbutton.h"
#include "widgets/portraitwidget.h"
#include "widgets/primarybutton.h"
#include "widgets/rowdelegate.h"
#include "widgets/sealline.h"
#include "widgets/sectionheading.h"
#include "widgets/segmentedprogress.h"
#include "widgets/spine.h"
#include "widgets/stampwidget.h"
#include "widgets/tag.h"
#include "widgets/textlabel.h"
#include "widgets/veilwidget.h"

#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QIcon>
#include <QListView>
#include <QStandardItemModel>
#include <QStyleFactory>

using namespace attache;
using namespace attache::widgets;
using namespace Qt::StringLiterals;
using painting::PortraitSpec;
using painting::PortraitStyle;
using painting::TextRole;
using painting::Tokens;

namespace {

QPalette breeze(bool dark)
{
    const QColor window{dark ? 0xFF2A2E32U : 0xFFEFF0F1U};
    const QColor base{dark ? 0xFF1B1E20U : 0xFFFFFFFFU};
    const QColor text{dark ? 0xFFFCFCFCU : 0xFF232629U};
    QPalette palette(dark ? QColor{0xFF31363BU} : QColor{0xFFFCFCFCU}, window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(role, text);
    }
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::Highlight, QColor{0xFF3DAEE9U});
    palette.setColor(QPalette::Link, QColor{0xFF2980B9U});
    return palette;
}

/// The paper the components lie on.
class Paper : public ThemedWidget
{
public:
    Paper()
    {
        setAutoFillBackground(true);
        QPalette own = palette();
        own.setColor(QPalette::Window, theme().tokens.paper);
        setPalette(own);
    }
};

TextLabel *label(const QString &text, QWidget *parent)
{
    return new TextLabel(text, TextRole::Label, &Tokens::ink2, parent);
}

QLayout *portraits(QWidget *parent)
{
    struct Sample
    {
        QString name;
        PortraitStyle style;
        QString caption;
    };
    const QList<Sample> samples{{u"Kate Wyler"_s, PortraitStyle::StateDepartment, u"State"_s},
                                {u"Grace Penn"_s, PortraitStyle::WhiteHouse, u"White House"_s},
                                {u"Eidra Park"_s, PortraitStyle::Intelligence, u"CIA"_s},
                                {u"Nicol Trowbridge"_s, PortraitStyle::NumberTen, u"Number 10"_s},
                                {u"Austin Dennison"_s, PortraitStyle::ForeignOffice, u"Foreign Office"_s},
                                {u"Margaret Roylin"_s, PortraitStyle::Party, u"Party"_s},
                                {u"Tom Libby"_s, PortraitStyle::BritishServices, u"MI6"_s},
                                {u"Rasoul Shahin"_s, PortraitStyle::OtherState, u"Other state"_s},
                                {u"Frances Munning"_s, PortraitStyle::Private, u"None known"_s},
                                {u"Rufus Sewell"_s, PortraitStyle::Badge, u"A real person"_s}};
    auto *row = new QHBoxLayout;
    for (const Sample &sample : samples) {
        auto *column = new QVBoxLayout;
        column->setSpacing(1);
        column->addWidget(new PortraitWidget({sample.name, sample.style}, 54, parent), 0, Qt::AlignHCenter);
        column->addWidget(new TextLabel(sample.caption, TextRole::Small, &Tokens::ink2, parent), 0,
                          Qt::AlignHCenter);
        row->addLayout(column);
    }
    return row;
}

QWidget *shield(QWidget *parent)
{
    auto *card = new Card(parent, Card::Look::Popup);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(15, 12, 15, 12);
    auto *title = new SealLine(u"Watched to season 2, episode 3"_s, card);
    lines->addWidget(title);
    auto *grid = new EpisodeGrid(EpisodeGrid::Purpose::Choose, CellSize::Small, card);
    grid->setSeasons({{1, 8, {}}, {2, 6, {}}, {3, 8, {}}});
    grid->setWatched(domain::EpisodeId{2, 3});
    lines->addWidget(grid);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new PlainButton(u"Everything"_s, card));
    buttons->addStretch();
    buttons->addWidget(new LinkLabel(u"Shield settings…"_s, card));
    lines->addLayout(buttons);
    return card;
}

QWidget *rows(QWidget *parent)
{
    constexpr int portraitRole = Qt::UserRole;
    constexpr int trailingRole = Qt::UserRole + 1;
    auto *view = new QListView(parent);
    auto *model = new QStandardItemModel(view);
    const auto add = [model](const QString &name, PortraitStyle style, const QString &part) {
        auto *item = new QStandardItem(name);
        item->setData(QVariant::fromValue(PortraitSpec{name, style}), portraitRole);
        item->setData(part, trailingRole);
        model->appendRow(item);
    };
    add(u"Hal Wyler"_s, PortraitStyle::StateDepartment, u"Main"_s);
    add(u"Stuart Hayford"_s, PortraitStyle::StateDepartment, u"Main"_s);
    add(u"Eidra Park"_s, PortraitStyle::Intelligence, u"Main"_s);
    add(u"Billie Appiah"_s, PortraitStyle::WhiteHouse, u"Recurring"_s);
    RowRoles roles;
    roles.portrait = portraitRole;
    roles.trailing = trailingRole;
    RowLook look;
    look.portraitWidth = 20;
    look.divider = false;
    view->setItemDelegate(new RowDelegate(roles, look, view));
    view->setModel(model);
    view->setSelectionMode(QAbstractItemView::MultiSelection);
    view->selectionModel()->select(model->index(2, 0), QItemSelectionModel::Select);
    view->setCurrentIndex(model->index(3, 0));
    view->setFrameShape(QFrame::NoFrame);
    QPalette sheet = view->palette();
    sheet.setColor(QPalette::Base, themeFor(parent).tokens.sheet);
    view->setPalette(sheet);
    view->setFixedHeight(134);
    return view;
}

QWidget *twoLineRows(QWidget *parent)
{
    enum
    {
        Portrait = Qt::UserRole,
        Second,
        Why,
        Marks,
        WhyMarks,
        Heading,
        Sealed
    };
    auto *view = new QListView(parent);
    auto *model = new QStandardItemModel(view);
    const auto add = [model](const QString &name, const QString &second, const QString &why,
                             const QList<domain::Mark> &marks, const QList<domain::Mark> &whyMarks) {
        auto *item = new QStandardItem(name);
        item->setData(QVariant::fromValue(PortraitSpec{name, PortraitStyle::Badge}), Portrait);
        item->setData(second, Second);
        item->setData(why, Why);
        item->setData(QVariant::fromValue(marks), Marks);
        item->setData(QVariant::fromValue(whyMarks), WhyMarks);
        model->appendRow(item);
        return item;
    };
    add(u"People"_s, {}, {}, {}, {})->setData(true, Heading);
    add(u"Allison Janney"_s, u"Actor, plays Grace Penn"_s, u"Name"_s, {{8, 3}}, {});
    add(u"Grace Penn"_s, u"Vice President of the United States"_s, u"Played by Allison Janney"_s, {},
        {{18, 3}});
    add(u"Headline sealed until season 2, episode 6"_s, u"NewsBytes, 10 January"_s, {}, {}, {})
        ->setData(true, Sealed);
    const RowRoles roles{Qt::DisplayRole, Second, Why, Portrait, -1, Marks, WhyMarks, Heading, Sealed};
    view->setItemDelegate(new RowDelegate(roles, {27, false, false, true}, view));
    view->setModel(model);
    view->setFrameShape(QFrame::NoFrame);
    QPalette sheet = view->palette();
    sheet.setColor(QPalette::Base, themeFor(parent).tokens.sheet);
    view->setPalette(sheet);
    view->setFixedHeight(190);
    return view;
}

QLayout *leftColumn(QWidget *page)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(label(u"Shield, from the toolbar"_s, page));
    column->addWidget(shield(page));
    column->addWidget(label(u"List rows: plain, hover, selected, focus"_s, page));
    column->addWidget(rows(page));
    column->addWidget(label(u"Search rows"_s, page));
    column->addWidget(twoLineRows(page));
    column->addStretch();
    return column;
}

QLayout *middleColumn(QWidget *page)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(label(u"Veils"_s, page));
    auto *veil = new VeilWidget(VeilWidget::Size::Full, page);
    veil->setGate({2, 6});
    veil->setActionsVisible(false);
    column->addWidget(veil);
    auto *compact = new VeilWidget(VeilWidget::Size::Compact, page);
    column->addWidget(compact);
    auto *whole = new VeilWidget(VeilWidget::Size::Full, page);
    whole->setGate({2, 6});
    column->addWidget(whole);
    column->addWidget(label(u"Banners"_s, page));
    const auto banner = [page, column](BannerKind kind, const QString &text, const QString &link) {
        auto *one = new Banner(page);
        one->present(kind, text, link);
        column->addWidget(one);
    };
    banner(BannerKind::Offline, u"You are offline. This is what was fetched on 21 March at 18:40."_s,
           u"Try again"_s);
    banner(BannerKind::Failure, u"TVLine could not be read. The feed answered with an error (404)."_s,
           u"Details"_s);
    banner(BannerKind::Done, u"S2 E4 is marked as watched."_s, u"Undo"_s);
    column->addWidget(label(u"Buttons"_s, page));
    auto *buttons = new QHBoxLayout;
    auto *open = new PrimaryButton(u"Open the article"_s, page);
    open->setIconName(u"document-open-remote"_s);
    buttons->addWidget(open);
    auto *keep = new PlainButton(u"Keep"_s, page);
    keep->setIcon(icon(u"bookmark-new"_s));
    buttons->addWidget(keep);
    buttons->addWidget(new LinkLabel(u"Open anyway…"_s, page));
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch();
    return column;
}

QLayout *rightColumn(QWidget *page)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(label(u"Empty states"_s, page));
    auto *card = new Card(page);
    auto *inside = new QVBoxLayout(card);
    auto *empty = new EmptyState(card);
    empty->setIconName(u"bookmarks"_s);
    empty->setTitle(u"No bookmarks yet"_s);
    empty->setLine(u"Press Ctrl+D on a page to keep it here."_s);
    empty->setButton(u"Browse characters"_s);
    inside->addWidget(empty);
    column->addWidget(card);
    column->addWidget(label(u"Chips, tags, progress"_s, page));
    auto *chips = new ChipBar(ChipBar::Choice::One, page);
    chips->addChip(u"all"_s, u"All"_s);
    chips->addChip(u"series"_s, u"Series"_s)->setCount(3);
    chips->addChip(u"films"_s, u"Films"_s)->setIconName(u"view-filter"_s);
    column->addWidget(chips);
    auto *tags = new QHBoxLayout;
    tags->setSpacing(6);
    tags->addWidget(new Tag(u"Confirmed"_s, TagKind::Brass, page));
    tags->addWidget(new Tag(u"Expected"_s, TagKind::Plain, page));
    tags->addWidget(new Tag(u"Reported"_s, TagKind::Plain, page));
    tags->addWidget(new Tag(u"Corrected"_s, TagKind::Bad, page));
    tags->addWidget(new Tag(u"Watched"_s, TagKind::Navy, page));
    tags->addStretch();
    column->addLayout(tags);
    auto *progress = new SegmentedProgress(page);
    progress->setCount({6, 3, true});
    column->addWidget(progress);
    auto *cells = new EpisodeGrid(EpisodeGrid::Purpose::Browse, CellSize::Large, page);
    cells->setSeasonNames(EpisodeGrid::Names::None);
    cells->setColumns(4);
    cells->setSeasons({{2, 6, {}}});
    cells->setWatched(domain::EpisodeId{2, 3});
    cells->setShown(domain::EpisodeId{2, 2});
    auto *heading = new SectionHeading(u"Season 2"_s, page, TextRole::CardTitle);
    heading->setNote(u"3 of 6 watched"_s);
    column->addWidget(heading);
    column->addWidget(cells);
    column->addWidget(new SealLine(u"Shown as it stands after S2 E3. More may appear as you watch."_s, page));
    column->addStretch();
    return column;
}

Spine *spine(QWidget *parent)
{
    auto *rail = new Spine(parent);
    rail->addItem(u"home"_s, u"go-home"_s, u"Home"_s);
    rail->addItem(u"characters"_s, u"view-certificate"_s, u"Characters"_s);
    rail->addItem(u"people"_s, u"im-user"_s, u"People"_s);
    rail->addItem(u"episodes"_s, u"video-television"_s, u"Episodes"_s);
    rail->addItem(u"map"_s, u"view-list-tree"_s, u"Map"_s);
    rail->addItem(u"timeline"_s, u"view-calendar-timeline"_s, u"Timeline"_s);
    rail->addItem(u"news"_s, u"view-pim-news"_s, u"News"_s);
    rail->addItem(u"library"_s, u"bookmarks"_s, u"Library"_s);
    rail->addBottomItem(u"settings"_s, u"configure"_s, u"Settings"_s);
    rail->setCurrent(u"home"_s);
    rail->setUnread(u"news"_s, 3);
    return rail;
}

std::unique_ptr<QWidget> components()
{
    auto page = std::make_unique<Paper>();
    auto *whole = new QHBoxLayout(page.get());
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(spine(page.get()));
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(27, 16, 27, 16);
    lines->addWidget(label(u"Portraits"_s, page.get()));
    lines->addLayout(portraits(page.get()));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(26);
    columns->addLayout(leftColumn(page.get()), 1);
    columns->addLayout(middleColumn(page.get()), 1);
    columns->addLayout(rightColumn(page.get()), 1);
    lines->addLayout(columns, 1);
    whole->addLayout(lines, 1);
    page->resize(1280, 900);
    return page;
}

DossierContent open(int season, int episodes, int watched, const QString &about, const QString &date)
{
    DossierContent content;
    content.season = season;
    content.episodes = episodes;
    content.watched = watched;
    content.hasNext = watched < episodes;
    content.about = about;
    content.date = date;
    content.portraits = {{u"Kate Wyler"_s, PortraitStyle::StateDepartment},
                         {u"Hal Wyler"_s, PortraitStyle::StateDepartment},
                         {u"Austin Dennison"_s, PortraitStyle::ForeignOffice},
                         {u"Eidra Park"_s, PortraitStyle::Intelligence},
                         {u"Nicol Trowbridge"_s, PortraitStyle::NumberTen},
                         {u"Margaret Roylin"_s, PortraitStyle::Party}};
    return content;
}

QLayout *dossiers(QWidget *page)
{
    DossierContent sealed;
    sealed.season = 3;
    sealed.state = DossierContent::State::Sealed;
    sealed.episodes = 8;
    sealed.sealedText = u"Sealed until you have finished season 2"_s;
    sealed.date = u"16 October 2025"_s;
    DossierContent announced;
    announced.season = 4;
    announced.state = DossierContent::State::Announced;
    announced.tag = u"In production"_s;
    announced.known = {u"Filming goes on until July 2026, in New York and the United Kingdom."_s,
                       u"Due in late 2026; no day is confirmed."_s};
    const QString first =
        u"Sent to London instead of Kabul, a career diplomat has to calm a crisis and keep a marriage "
        "from coming apart."_s;
    const QString second =
        u"Kate has to prove what she believes of the attack, in a country whose government "
        "shares all its intelligence with hers."_s;
    auto *row = new QHBoxLayout;
    row->setSpacing(21);
    for (const DossierContent &content : {open(1, 8, 8, first, u"20 April 2023"_s),
                                          open(2, 6, 3, second, u"31 October 2024"_s), sealed, announced}) {
        auto *one = new DossierWidget(page);
        one->setContent(content);
        row->addWidget(one);
    }
    return row;
}

QWidget *nextCard(QWidget *page)
{
    auto *card = new Card(page);
    auto *line = new QHBoxLayout(card);
    line->setContentsMargins(24, 16, 24, 16);
    line->setSpacing(26);
    line->addWidget(new StampWidget({u"London"_s, u"S2 E3"_s, u"Watched"_s}, card));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label(u"Next for you"_s, card));
    words->addWidget(new TextLabel(u"The Other Army"_s, TextRole::Section, &Tokens::head, card));
    words->addWidget(new TextLabel(u"Season 2, episode 4. A visit to a Scottish castle is arranged."_s,
                                   TextRole::Ui, &Tokens::ink2, card));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(new PrimaryButton(u"I have watched it"_s, card));
    buttons->addWidget(new PlainButton(u"Recap of S2 E3"_s, card));
    buttons->addWidget(new LinkLabel(u"Choose another…"_s, card));
    buttons->addStretch();
    words->addLayout(buttons);
    line->addLayout(words, 1);
    return card;
}

std::unique_ptr<QWidget> home()
{
    auto page = std::make_unique<Paper>();
    auto *whole = new QHBoxLayout(page.get());
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(spine(page.get()));
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(35, 22, 35, 22);
    lines->setSpacing(14);
    auto *title = new PageTitle(u"The Diplomat"_s, page.get());
    title->setNote(u"11 episodes watched · season 2 in progress"_s);
    lines->addWidget(title);
    lines->addWidget(new SectionHeading(u"Where you left off"_s, page.get(), TextRole::Section));
    lines->addWidget(nextCard(page.get()));
    auto *line = new QHBoxLayout;
    for (const int width : {20, 24, 36, 44, 80, 108}) {
        line->addWidget(
            new PortraitWidget({u"Kate Wyler"_s, PortraitStyle::StateDepartment}, width, page.get()));
        line->addWidget(new PortraitWidget({u"Allison Janney"_s, PortraitStyle::Badge}, width, page.get()));
    }
    lines->addLayout(line);
    auto *heading = new SectionHeading(u"Season dossiers"_s, page.get());
    heading->setLink(u"All episodes"_s);
    lines->addWidget(heading);
    lines->addLayout(dossiers(page.get()));
    lines->addStretch();
    whole->addLayout(lines, 1);
    page->resize(1280, 900);
    return page;
}

bool save(QWidget *page, const QString &path)
{
    setSystemColours(page, QApplication::arguments().contains(u"contrast"_s));
    page->show();
    page->setFocus();
    QApplication::processEvents();
    return page->grab().save(path);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    QIcon::setThemeSearchPaths(QStringList{u":/icons"_s} + QIcon::themeSearchPaths());
    bool saved = true;
    for (const bool dark : {false, true}) {
        QIcon::setThemeName(dark ? u"attache-breeze-dark"_s : u"attache-breeze"_s);
        QIcon::setFallbackThemeName(dark ? u"attache-breeze-dark"_s : u"attache-breeze"_s);
        // Qt 6.4 forgets a theme's parents only with its search paths.
        QIcon::setThemeSearchPaths(QIcon::themeSearchPaths());
        QApplication::setPalette(breeze(dark));
        QFont font(u"Noto Sans"_s);
        font.setPointSizeF(arguments.value(2, u"10"_s).toDouble());
        QApplication::setFont(font);
        QGuiApplication::setLayoutDirection(arguments.contains(u"rtl"_s) ? Qt::RightToLeft : Qt::LeftToRight);
        const QString end = dark ? u"-dark.png"_s : u"-light.png"_s;
        saved = save(components().get(), folder.filePath(u"components"_s + end)) && saved;
        saved = save(home().get(), folder.filePath(u"home"_s + end)) && saved;
    }
    return saved ? 0 : 1;
}
