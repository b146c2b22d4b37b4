// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/map/mappanel.h"

#include "pages/map/maprelationdelegate.h"
#include "pages/map/maprelationmodel.h"
#include "pages/map/mapwords.h"
#include "painting/marks.h"
#include "widgets/icons.h"
#include "widgets/linklabel.h"
#include "widgets/plainbutton.h"
#include "widgets/portraitwidget.h"
#include "widgets/sealline.h"
#include "widgets/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace attache::pages {

using painting::TextRole;
using painting::Tokens;

namespace {

constexpr int portraitPixels = 54;
// In spacing units.
constexpr double panelWidth = 81;
constexpr double margin = 5;

} // namespace

MapPanel::MapPanel(QWidget *parent)
    : ThemedWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_head(new QWidget(this))
    , m_portrait(new widgets::PortraitWidget({}, portraitPixels, m_head))
    , m_name(new widgets::TextLabel({}, TextRole::CardTitle, &Tokens::head, m_head))
    , m_line(new widgets::TextLabel({}, TextRole::Ui, &Tokens::ink2, m_head))
    , m_close(new QToolButton(m_head))
    , m_heading(new widgets::TextLabel({}, TextRole::Label, &Tokens::ink2, this))
    , m_nobody(new widgets::TextLabel(tr("Choose somebody on the map to see their relations here."),
                                      TextRole::Ui, &Tokens::ink2, this))
    , m_model(new MapRelationModel(this))
    , m_list(new QListView(this))
    , m_buttons(new QWidget(this))
    , m_open(new widgets::PlainButton(tr("Open page"), m_buttons))
    , m_asList(new widgets::LinkLabel(tr("As a list"), m_buttons))
    , m_end(new widgets::SealLine({}, this))
{
    setAccessibleName(tr("Relations"));
    m_portrait->setDecorative(true);
    m_name->setWordWrap(true);
    m_line->setWordWrap(true);
    m_nobody->setWordWrap(true);
    m_close->setIcon(widgets::icon(u"tab-close"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close the relations"));
    m_close->hide();

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch(1);
    names->addWidget(m_name);
    names->addWidget(m_line);
    names->addStretch(1);
    auto *head = new QHBoxLayout(m_head);
    head->addWidget(m_portrait, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new MapRelationDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    m_list->setAccessibleName(tr("Relations"));
    m_list->installEventFilter(this);

    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->addWidget(m_open);
    buttons->addWidget(m_asList);
    buttons->addStretch(1);

    m_layout->addWidget(m_head);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_nobody);
    m_layout->addWidget(m_list, 1);
    m_layout->addWidget(m_buttons);
    m_layout->addStretch(0);
    m_layout->addWidget(m_end);
    updateMargins();

    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_who) {
            Q_EMIT openRequested(*m_who);
        }
    });
    connect(m_asList, &QAbstractButton::clicked, this, &MapPanel::listRequested);
    connect(m_close, &QAbstractButton::clicked, this, &MapPanel::closeRequested);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index, false, false); });
    connect(m_list, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { choose(index, true, false); });
}

QSize MapPanel::sizeHint() const
{
    return {theme().u(panelWidth), theme().u(120)};
}

void MapPanel::setContent(const Content &content)
{
    m_who = content.who ? std::optional(content.who->ref) : std::nullopt;
    const bool isSomebody = content.who.has_value();
    m_portrait->setVisible(isSomebody);
    m_name->setVisible(isSomebody);
    m_line->setVisible(isSomebody && !content.who->subtitle.isEmpty());
    m_heading->setVisible(isSomebody);
    m_list->setVisible(isSomebody && !content.relations.isEmpty());
    m_open->setVisible(isSomebody);
    m_nobody->setVisible(!isSomebody || content.relations.isEmpty());
    m_nobody->setText(isSomebody ? tr("No relations that the map could show here.")
                                 : tr("Choose somebody on the map to see their relations here."));
    if (isSomebody) {
        m_portrait->setSpec(painting::portraitOf(content.who->portrait));
        m_name->setText(content.who->name);
        m_line->setText(MapWords::sentence(content.who->subtitle));
    }
    m_heading->setText(content.heading);
    m_model->setRelations(content.relations, content.newText);
    m_list->setAccessibleName(content.heading);
    m_end->setText(content.end);
    m_end->setVisible(!content.end.isEmpty());
    // Without a list the space belongs below the text.
    m_layout->setStretch(m_layout->indexOf(m_buttons) + 1, m_list->isVisibleTo(this) ? 0 : 1);
}

void MapPanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MapPanel::choose(const QModelIndex &index, bool open, bool inNew)
{
    const auto ref = domain::Ref::parse(index.data(MapRelationModel::RefRole).toString());
    if (!ref) {
        return;
    }
    if (!open) {
        Q_EMIT chosen(*ref);
    } else if (inNew) {
        Q_EMIT openInNewRequested(*ref);
    } else {
        Q_EMIT openRequested(*ref);
    }
}

bool MapPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool opens = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if ((opens || key->key() == Qt::Key_Space) && m_list->currentIndex().isValid()) {
            choose(m_list->currentIndex(), opens, key->modifiers() & Qt::ControlModifier);
            return true;
        }
    }
    if (watched == m_list && event->type() == QEvent::FocusIn && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    return ThemedWidget::eventFilter(watched, event);
}

void MapPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_close->isVisible()) {
        Q_EMIT closeRequested();
        return;
    }
    ThemedWidget::keyPressEvent(event);
}

void MapPanel::paintEvent(QPaintEvent * /*event*/)
{
    const widgets::Theme look = theme();
    QPainter painter(this);
    painter.fillRect(rect(), look.tokens.sheet);
    const int edge = isRightToLeft() ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), look.tokens.rule);
    if (m_portrait->isVisibleTo(this)) {
        const int side = look.u(margin);
        painting::paintLetterheadRule(&painter,
                                      QRectF(side, m_head->geometry().bottom() - look.u(3),
                                             width() - 2 * side, painting::letterheadRuleHeight),
                                      look.tokens);
    }
}

void MapPanel::themeChanged()
{
    updateMargins();
    ThemedWidget::themeChanged();
}

void MapPanel::updateMargins()
{
    const widgets::Theme look = theme();
    setFixedWidth(look.u(panelWidth));
    m_layout->setContentsMargins(look.u(margin), look.u(4.5), look.u(margin), look.u(2.5));
    m_layout->setSpacing(look.u(2));
    m_head->layout()->setContentsMargins(0, 0, 0, look.u(6));
    m_head->layout()->setSpacing(look.u(3));
    m_buttons->layout()->setContentsMargins(0, look.u(1), 0, look.u(3));
    m_buttons->layout()->setSpacing(look.u(5));
}

} // namespace attache::pages
