// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/roles/connectionspane.h"

#include "pages/datawords.h"
#include "pages/roles/personfield.h"
#include "pages/roles/rolewords.h"
#include "services/search.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/focusforward.h"
#include "widgets/plainbutton.h"
#include "widgets/sectionheading.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using painting::TextRole;
using painting::Tokens;

constexpr double fieldEm = 18;
/// The longest line of text, in em of the system font.
constexpr double lineEm = 62;
constexpr int mostOffered = 10;

} // namespace

ConnectionsPane::ConnectionsPane(const services::Encyclopedia &encyclopedia, const services::Search &search,
                                 QWidget *parent)
    : ThemedWidget(parent)
    , m_encyclopedia(encyclopedia)
    , m_search(search)
    , m_fields(new QWidget(this))
    , m_flow(new widgets::FlowLayout(8, 8, m_fields))
    , m_one(new PersonField([this](const QString &words) { return findPeople(words); }, m_fields))
    , m_other(new PersonField([this](const QString &words) { return findPeople(words); }, m_fields))
    , m_scroll(new QScrollArea(this))
    , m_column(new QWidget)
    , m_lines(new QVBoxLayout(m_column))
    , m_empty(new widgets::EmptyState(m_column))
{
    m_one->setAccessibleName(tr("One person"));
    m_one->setPlaceholderText(tr("One person"));
    m_other->setAccessibleName(tr("Another person"));
    m_other->setPlaceholderText(tr("Another person"));
    auto *swapButton = new widgets::PlainButton(tr("S&wap"), m_fields);
    swapButton->setToolTip(tr("Goes the other way round"));
    for (QWidget *control : std::initializer_list<QWidget *>{m_one, m_other, swapButton}) {
        m_flow->addWidget(control);
    }
    m_empty->setIconName(u"view-list-tree"_s);
    m_scroll->setWidget(m_column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("Connections"));
    m_column->setAutoFillBackground(false);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->addWidget(m_empty);
    m_lines->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fields);
    layout->addWidget(m_scroll, 1);
    widgets::forwardFocus(this, m_one);
    updateMeasures();
    fill();
    for (PersonField *field : {m_one, m_other}) {
        connect(field, &PersonField::personChanged, this, [this] {
            fill();
            Q_EMIT peopleChanged();
        });
    }
    connect(swapButton, &QPushButton::clicked, this, &ConnectionsPane::swap);
}

QList<domain::PageCard> ConnectionsPane::findPeople(const QString &words) const
{
    QList<domain::PageCard> people;
    const domain::SearchAnswer answer =
        m_search.find({words, {domain::PageKind::Person}, mostOffered}, m_viewpoint);
    for (const domain::SearchResult &result : answer.results) {
        people += result.card;
    }
    return people;
}

std::optional<domain::Ref> ConnectionsPane::one() const
{
    return m_one->person();
}

std::optional<domain::Ref> ConnectionsPane::other() const
{
    return m_other->person();
}

void ConnectionsPane::setPerson(PersonField *field, const std::optional<domain::Ref> &ref)
{
    const bool isPerson = ref && ref->kind == domain::PageKind::Person;
    const auto card = isPerson ? m_encyclopedia.card(*ref, m_viewpoint) : std::nullopt;
    field->setPerson(card.value_or(domain::PageCard()));
}

void ConnectionsPane::setPeople(const std::optional<domain::Ref> &one,
                                const std::optional<domain::Ref> &other)
{
    setPerson(m_one, one);
    setPerson(m_other, other);
    fill();
}

void ConnectionsPane::swap()
{
    setPeople(other(), one());
    Q_EMIT peopleChanged();
}

void ConnectionsPane::setViewpoint(const domain::Viewpoint &viewpoint)
{
    m_viewpoint = viewpoint.sealed();
    // A person who is hidden now is no longer named, nor is what has been typed.
    setPeople(one(), other());
}

void ConnectionsPane::fill()
{
    delete m_content;
    m_content = nullptr;
    const auto first = one();
    const auto second = other();
    const bool same = first && first == second;
    const auto connection = first && second && !same
                                ? services::Connections(m_encyclopedia).between(*first, *second, m_viewpoint)
                                : base::Result<services::Connection, services::LookupError>(
                                      base::failure(services::LookupError{}));
    m_empty->setVisible(!connection);
    m_empty->setTitle(same ? tr("Twice the same person") : tr("How are two people connected?"));
    m_empty->setLine(same ? tr("Choose somebody else in one of the fields.")
                          : tr("Choose two people: where they worked together, and the shortest way from one "
                               "to the other is shown here."));
    if (connection) {
        showConnection(*connection);
    }
}

void ConnectionsPane::addHeading(const QString &title)
{
    if (m_sections->count() > 0) {
        m_sections->addSpacing(theme().u(4));
    }
    m_sections->addWidget(new widgets::SectionHeading(title, m_content, TextRole::Section));
}

void ConnectionsPane::addLine(const QString &html)
{
    auto *label = new widgets::TextLabel(u"<p style=\"line-height:125%; margin:0\">%1</p>"_s.arg(html),
                                         TextRole::Body, &Tokens::ink, m_content);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    label->setMaximumWidth(qRound(lineEm * theme().type.pixelSize()));
    connect(label, &QLabel::linkActivated, this, [this](const QString &target) {
        if (const auto ref = domain::Ref::parse(target)) {
            Q_EMIT openRequested(*ref);
        }
    });
    // Alone in a column, a label that is no wider than a line of text would be measured for the whole width.
    auto *line = new QHBoxLayout;
    line->addWidget(label, 1);
    line->addStretch();
    m_sections->addLayout(line);
}

QString ConnectionsPane::link(const domain::Link &target) const
{
    return u"<a href=\"%1\" style=\"color:%2; text-decoration:none\">%3</a>"_s.arg(
        target.ref.toString().toHtmlEscaped(), theme().tokens.link.name(), target.name.toHtmlEscaped());
}

QString ConnectionsPane::secondary(const QString &text) const
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(theme().tokens.ink2.name(), text.toHtmlEscaped());
}

/// "Keri Russell → The Americans → Nathan Barr".
QString ConnectionsPane::chainText(const QList<services::ConnectionStep> &steps) const
{
    // The arrow follows the direction of reading.
    const QString arrow = secondary(layoutDirection() == Qt::RightToLeft ? u" \u2190 "_s : u" \u2192 "_s);
    QString html = link(steps.first().from);
    for (const services::ConnectionStep &step : steps) {
        html += arrow + link(step.through.work) + arrow + link(step.to);
    }
    return html;
}

/// The chain, and for a longer one who did what at each of its steps.
void ConnectionsPane::addChain(const QList<services::ConnectionStep> &steps)
{
    addLine(chainText(steps));
    if (steps.size() == 1) {
        return;
    }
    for (const services::ConnectionStep &step : steps) {
        addLine(workText(step.through, step.from.name, step.to.name));
    }
}

QString ConnectionsPane::workText(const services::SharedWork &work, const QString &one,
                                  const QString &other) const
{
    QStringList about;
    if (!work.type.isEmpty()) {
        about += dataWord(work.type);
    }
    if (!work.years.isEmpty()) {
        QString years = work.years;
        about += years.replace(u'-', QChar(0x2013));
    }
    const auto did = [this](const QString &who, const QList<services::RoleRow> &rows) {
        return tr("%1: %2", "person: what they did in a work").arg(who, partsInWords(rows));
    };
    const QString title =
        about.isEmpty() ? link(work.work) : link(work.work) + secondary(u", "_s + about.join(u", "_s));
    return title + u"<br>"_s + secondary(did(one, work.one) + u" · "_s + did(other, work.other));
}

void ConnectionsPane::showConnection(const services::Connection &connection)
{
    m_content = new QWidget(m_column);
    m_sections = new QVBoxLayout(m_content);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(theme().u(2.5));
    const QString one = connection.one.name;
    const QString other = connection.other.name;

    addHeading(tr("The shortest way"));
    if (connection.chain.isEmpty()) {
        addLine(secondary(
            tr("As far as you have watched and is known, nothing connects %1 and %2.").arg(one, other)));
    } else {
        addChain(connection.chain);
    }
    const bool throughSeries =
        !connection.chain.isEmpty() &&
        std::ranges::any_of(connection.chain, [](const services::ConnectionStep &step) {
            return step.through.work.ref.kind == domain::PageKind::Series;
        });
    if (throughSeries) {
        addHeading(tr("Outside the series"));
        if (connection.elsewhere.isEmpty()) {
            addLine(secondary(tr("No other works and colleagues connect them.")));
        } else {
            addChain(connection.elsewhere);
        }
    }
    addHeading(tr("Works both were in"));
    if (connection.works.isEmpty()) {
        addLine(secondary(tr("None that the sources name.")));
    }
    for (const services::SharedWork &work : connection.works) {
        addLine(workText(work, one, other));
    }
    m_lines->insertWidget(0, m_content);
    m_content->show();
}

void ConnectionsPane::updateMeasures()
{
    const widgets::Theme look = theme();
    m_flow->setDistances(look.u(2), look.u(2));
    for (QWidget *field : std::initializer_list<QWidget *>{m_one, m_other}) {
        field->setFixedWidth(qRound(fieldEm * look.type.pixelSize()));
        field->setFixedHeight(look.u(8));
    }
    layout()->setContentsMargins(look.u(7), look.u(1), look.u(7), look.u(2));
    layout()->setSpacing(look.u(4));
}

void ConnectionsPane::themeChanged()
{
    if (layout() != nullptr) {
        updateMeasures();
        // The texts carry colours.
        fill();
    }
    ThemedWidget::themeChanged();
}

} // namespace attache::pages
