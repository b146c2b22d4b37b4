// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/mapbar.h"

#include "pages/map/mapwords.h"
#include "painting/relationline.h"
#include "widgets/chip.h"
#include "widgets/chipbar.h"
#include "widgets/icons.h"
#include "widgets/plainbutton.h"

#include <QHBoxLayout>
#include <QLineF>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace attache::pages {

using domain::RelationFamily;
using models::Side;

namespace {

/// As the legend of a map has them, not as lines win.
constexpr std::array legend{RelationFamily::Family, RelationFamily::Romance,   RelationFamily::Work,
                            RelationFamily::Ally,   RelationFamily::Adversary, RelationFamily::Suspect};
constexpr std::array sides{Side::Washington, Side::Embassy, Side::UnitedKingdom, Side::OtherCountries,
                           Side::Unknown};
constexpr double zoomStep = 1.2;
// In spacing units.
constexpr double sampleWidth = 6.5;
constexpr double sampleHeight = 3.5;

QIcon sampleOf(RelationFamily family, const widgets::Theme &theme, double ratio)
{
    const QSizeF size(theme.type.units(sampleWidth), theme.type.units(sampleHeight));
    QIcon icon;
    for (const QIcon::State state : {QIcon::Off, QIcon::On}) {
        painting::Tokens tokens = theme.tokens;
        if (state == QIcon::On) {
            // On the filled chip the stroke alone tells.
            for (QColor *colour : {&tokens.family, &tokens.romance, &tokens.work, &tokens.ally,
                                   &tokens.adversary, &tokens.suspect}) {
                *colour = tokens.onNavy;
            }
        }
        QPixmap pixmap((size * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painting::paintRelation(&painter, QLineF(0, size.height() / 2, size.width(), size.height() / 2),
                                family, tokens);
        painter.end();
        icon.addPixmap(pixmap, QIcon::Normal, state);
    }
    return icon;
}

QString idOf(RelationFamily family)
{
    return domain::familyWord(family);
}

} // namespace

MapBar::MapBar(QWidget *parent)
    : ThemedWidget(parent)
    , m_subject(new widgets::PlainButton({}, this))
    , m_menu(new QMenu(this))
    , m_chips(new widgets::ChipBar(widgets::ChipBar::Choice::Any, this))
    , m_tools(new QWidget(this))
{
    m_menu->setAccessibleName(tr("Whom the map is about"));
    m_subject->setMenu(m_menu);
    m_subject->setToolTip(tr("Whom the map is about"));
    m_chips->setAccessibleName(tr("Kinds of relations"));
    for (const RelationFamily family : legend) {
        m_chips->addChip(idOf(family), MapWords::familyName(family))
            ->setIconAspect(sampleWidth / sampleHeight);
    }
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    auto *out = addButton(u"zoom-out"_s, tr("Smaller map"), u"-"_s);
    auto *in = addButton(u"zoom-in"_s, tr("Larger map"), u"+"_s);
    auto *fit = addButton(u"zoom-fit-best"_s, tr("Whole map"), u"0"_s);
    m_mapTools = {out, in, fit};
    m_list = addButton(u"view-list-details"_s, tr("As a list"), {});
    m_list->setCheckable(true);
    m_save = addButton(u"document-export"_s, tr("Save the map as a picture"), {});
    auto *formats = new QMenu(m_save);
    formats->setAccessibleName(tr("Save the map as a picture"));
    formats->addAction(tr("As a drawing (&SVG)…"), this, [this] { Q_EMIT exportRequested(u"svg"_s); });
    formats->addAction(tr("As an image (&PNG)…"), this, [this] { Q_EMIT exportRequested(u"png"_s); });
    m_save->setMenu(formats);
    m_save->setPopupMode(QToolButton::InstantPopup);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_subject, 0, Qt::AlignTop);
    layout->addWidget(m_chips, 1, Qt::AlignVCenter);
    layout->addWidget(m_tools, 0, Qt::AlignTop);
    updateLook();

    connect(m_menu, &QMenu::aboutToShow, this, &MapBar::fillMenu);
    connect(m_chips, &widgets::ChipBar::selectionChanged, this, &MapBar::familiesChanged);
    connect(out, &QAbstractButton::clicked, this, [this] { Q_EMIT zoomRequested(1 / zoomStep); });
    connect(in, &QAbstractButton::clicked, this, [this] { Q_EMIT zoomRequested(zoomStep); });
    connect(fit, &QAbstractButton::clicked, this, &MapBar::fitRequested);
    connect(m_list, &QAbstractButton::toggled, this, &MapBar::listToggled);
}

QToolButton *MapBar::addButton(const QString &icon, const QString &name, const QString &keys)
{
    auto *button = new QToolButton(m_tools);
    button->setIcon(widgets::icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(keys.isEmpty() ? name : tr("%1 (%2)", "name of a button, its key").arg(name, keys));
    m_tools->layout()->addWidget(button);
    return button;
}

void MapBar::setSubject(const QString &text)
{
    QString plain = text;
    m_subject->setText(plain.replace(u'&', u"&&"_s));
    m_subject->setAccessibleName(text);
}

void MapBar::setPeople(const QList<domain::PageCard> &people, bool everybody)
{
    m_people = people;
    m_everybody = everybody;
}

void MapBar::fillMenu()
{
    m_menu->clear();
    if (m_everybody) {
        m_menu->addAction(tr("&Everybody"), this, [this] { Q_EMIT subjectChosen(std::nullopt); });
        m_menu->addSeparator();
    }
    for (const Side side : sides) {
        QMenu *menu = nullptr;
        for (const domain::PageCard &card : std::as_const(m_people)) {
            if (models::sideOf(card.portrait) != side) {
                continue;
            }
            if (menu == nullptr) {
                menu = m_menu->addMenu(MapWords::sideName(side));
            }
            QString name = card.name;
            menu->addAction(name.replace(u'&', u"&&"_s), this,
                            [this, ref = card.ref] { Q_EMIT subjectChosen(ref); });
        }
    }
}

void MapBar::setFamilies(const MapStory::Families &shown)
{
    QStringList ids;
    for (const RelationFamily family : legend) {
        if (shown.contains(family)) {
            ids += idOf(family);
        }
    }
    m_chips->setSelected(ids);
}

MapStory::Families MapBar::families() const
{
    MapStory::Families chosen;
    const QStringList ids = m_chips->selected();
    for (const QString &id : ids) {
        if (const auto family = domain::familyFromWord(id)) {
            chosen.insert(*family);
        }
    }
    return chosen;
}

void MapBar::setListShown(bool shown)
{
    const QSignalBlocker quiet(m_list);
    m_list->setChecked(shown);
    for (QToolButton *button : std::as_const(m_mapTools)) {
        button->setEnabled(!shown);
    }
}

void MapBar::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Theme look = theme();
    QPainter painter(this);
    painter.fillRect(rect(), look.tokens.paper);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.tokens.rule);
}

void MapBar::themeChanged()
{
    updateLook();
    ThemedWidget::themeChanged();
}

void MapBar::updateLook()
{
    const widgets::Theme look = theme();
    layout()->setContentsMargins(look.u(5), look.u(2.5), look.u(5), look.u(2.5));
    layout()->setSpacing(look.u(3));
    m_tools->layout()->setSpacing(look.u(1));
    QFont strong = look.font(painting::TextRole::UiStrong);
    m_subject->setFont(strong);
    const int side = look.u(4);
    const auto buttons = m_tools->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        button->setIconSize(QSize(side, side));
        button->setMinimumSize(look.u(8), look.u(8));
    }
    for (const RelationFamily family : legend) {
        m_chips->chip(idOf(family))->setIcon(sampleOf(family, look, devicePixelRatioF()));
    }
}

} // namespace attache::pages
