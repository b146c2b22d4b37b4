// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/roles/rolespage.h"

#include "pages/pagewords.h"
#include "pages/roles/connectionspane.h"
#include "pages/roles/rolespane.h"
#include "pages/roles/roletableview.h"
#include "services/encyclopedia.h"
#include "services/reader.h"
#include "widgets/chipbar.h"
#include "widgets/sealline.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

constexpr auto tableId = "table"_L1;
constexpr auto connectionsId = "connections"_L1;

std::optional<domain::Ref> personOf(const QString &slug)
{
    return domain::Ref::parse(QString(u"person:"_s + slug));
}

QString slugOf(const std::optional<domain::Ref> &ref)
{
    return ref ? ref->slug : QString();
}

} // namespace

RolesPage::RolesPage(const PageServices &pageServices, const services::Search &search, QWidget *parent)
    : PageView(pageServices, parent)
    , m_head(new QWidget(this))
    , m_title(
          new widgets::TextLabel(tr("Roles"), painting::TextRole::Section, &painting::Tokens::head, m_head))
    , m_chips(new widgets::ChipBar(widgets::ChipBar::Choice::One, m_head))
    , m_stack(new QStackedWidget(this))
    , m_roles(new RolesPane(pageServices.encyclopedia, m_stack))
    , m_connections(new ConnectionsPane(pageServices.encyclopedia, search, m_stack))
    , m_foot(new QWidget(this))
    , m_shield(new widgets::SealLine({}, m_foot))
{
    m_chips->setAccessibleName(tr("What to show"));
    m_chips->addChip(tableId, tr("Who played what"));
    m_chips->addChip(connectionsId, tr("Connections"));
    m_stack->addWidget(m_roles);
    m_stack->addWidget(m_connections);
    auto *head = new QHBoxLayout(m_head);
    head->addWidget(m_title, 0, Qt::AlignVCenter);
    head->addWidget(m_chips, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_foot);
    auto *foot = new QHBoxLayout(m_foot);
    foot->addWidget(m_shield);
    choose(false);
    m_roles->setListZoom(pageServices.settings.listZoom);
    updateMeasures();

    connect(m_chips, &widgets::ChipBar::selectionChanged, this, [this](const QStringList &ids) {
        choose(ids.value(0) == connectionsId);
        Q_EMIT titleChanged();
    });
    connect(m_roles, &RolesPane::openRequested, this, &PageView::openRequested);
    connect(m_roles, &RolesPane::openInNewRequested, this, &PageView::openInNewRequested);
    connect(m_connections, &ConnectionsPane::openRequested, this, &PageView::openRequested);
}

void RolesPage::choose(bool connections)
{
    m_stack->setCurrentWidget(connections ? static_cast<QWidget *>(m_connections) : m_roles);
    m_chips->setSelected({connections ? connectionsId : tableId});
    setFocusProxy(m_stack->currentWidget());
}

void RolesPage::open(const std::optional<domain::Ref> & /*ref*/, const QString &detail)
{
    if (!m_loaded) {
        reload();
    }
    if (detail.section(u'/', 0, 0) == connectionsId) {
        choose(true);
        if (detail.contains(u'/')) {
            m_connections->setPeople(personOf(detail.section(u'/', 1, 1)),
                                     personOf(detail.section(u'/', 2, 2)));
        }
    } else if (const auto subject = domain::Ref::parse(detail)) {
        choose(false);
        services::RoleWords words;
        const auto card = services().encyclopedia.card(*subject, services().reader.viewpoint());
        QString &field = subject->kind == domain::PageKind::Person      ? words.person
                         : subject->kind == domain::PageKind::Character ? words.part
                                                                        : words.work;
        field = card ? card->name : QString();
        m_roles->setWords(words);
    } else if (detail == tableId) {
        choose(false);
    }
    Q_EMIT titleChanged();
}

QString RolesPage::pageTitle() const
{
    return m_stack->currentWidget() == m_connections ? tr("Connections") : tr("Roles");
}

void RolesPage::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    // A page that nobody has opened yet costs nothing.
    if (!m_loaded) {
        reload();
    }
}

void RolesPage::reload()
{
    m_loaded = true;
    const services::Reader &reader = services().reader;
    m_roles->setViewpoint(reader.viewpoint());
    m_connections->setViewpoint(reader.viewpoint());
    const QString shield = shieldSentence(reader);
    m_foot->setVisible(!shield.isEmpty());
    m_shield->setText(shield);
}

void RolesPage::refresh()
{
    if (m_loaded) {
        const int scroll = m_roles->table()->verticalScrollBar()->value();
        reload();
        m_roles->table()->verticalScrollBar()->setValue(scroll);
    }
}

void RolesPage::setZoom(int percent)
{
    setTextZoom(m_connections, percent);
}

void RolesPage::applySettings(const services::Settings &settings)
{
    m_roles->setListZoom(settings.listZoom);
}

// Names would tell of what is sealed later, so only the table's choices of numbers and words of the pack's
// form are kept, and people by their slugs.
QVariant RolesPage::saveState() const
{
    const services::RoleWords words = m_roles->words();
    return QVariantMap{{u"connections"_s, m_stack->currentWidget() == m_connections},
                       {u"one"_s, slugOf(m_connections->one())},
                       {u"other"_s, slugOf(m_connections->other())},
                       {u"season"_s, words.season},
                       {u"credit"_s, words.credit},
                       {u"from"_s, words.firstYear},
                       {u"to"_s, words.lastYear},
                       {u"scroll"_s, m_roles->table()->verticalScrollBar()->value()}};
}

void RolesPage::restoreState(const QVariant &state)
{
    if (!m_loaded) {
        reload();
    }
    const QVariantMap map = state.toMap();
    services::RoleWords words = m_roles->words();
    words.season = map.value(u"season"_s).toInt();
    words.credit = map.value(u"credit"_s).toString();
    words.firstYear = map.value(u"from"_s).toInt();
    words.lastYear = map.value(u"to"_s).toInt();
    m_roles->setWords(words);
    m_connections->setPeople(personOf(map.value(u"one"_s).toString()),
                             personOf(map.value(u"other"_s).toString()));
    choose(map.value(u"connections"_s).toBool());
    m_roles->table()->verticalScrollBar()->setValue(map.value(u"scroll"_s).toInt());
}

QVariantMap RolesPage::saveLayout() const
{
    return m_roles->table()->saveColumns();
}

void RolesPage::restoreLayout(const QVariantMap &state)
{
    m_roles->table()->restoreColumns(state);
}

void RolesPage::updateMeasures()
{
    const widgets::Theme theme = widgets::themeFor(this);
    m_head->layout()->setContentsMargins(theme.u(7), theme.u(3), theme.u(7), theme.u(2));
    m_head->layout()->setSpacing(theme.u(6));
    m_foot->layout()->setContentsMargins(theme.u(7), theme.u(1), theme.u(7), theme.u(2));
}

void RolesPage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (m_head != nullptr && widgets::changesTheme(event)) {
        updateMeasures();
    }
}

} // namespace attache::pages
