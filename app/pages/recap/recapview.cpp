// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/recap/recapview.h"

#include "pages/pagewords.h"
#include "pages/recap/recaptext.h"
#include "painting/portrait.h"
#include "widgets/card.h"
#include "widgets/linklabel.h"
#include "widgets/portraitwidget.h"
#include "widgets/sectionheading.h"
#include "widgets/textlabel.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace attache::pages {

namespace {

using painting::TextRole;
using painting::Tokens;

constexpr int portraitWidth = 36;
/// People shown before the reader asks for all.
constexpr int fewPeople = 12;
/// The longest line of text, in em of the system font.
constexpr double lineEm = 62;

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

} // namespace

RecapView::RecapView(QWidget *parent)
    : ThemedWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void RecapView::setRecap(const domain::Recap &recap, const QString &viewers)
{
    m_recap = recap;
    m_viewers = viewers;
    m_allPeople = false;
    fill();
}

void RecapView::fill()
{
    delete m_content;
    m_people.clear();
    m_content = new QWidget(this);
    m_sections = new QVBoxLayout(m_content);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(theme().u(2.5));
    const Tokens tokens = theme().tokens;
    const RecapText text(tokens);
    addTold(text);
    addPeople(text);
    addTies(text);
    addOpenMatters(text);
    addNext();
    addSources(text);
    m_layout->addWidget(m_content);
    m_content->show();
}

void RecapView::addHeading(const QString &title)
{
    if (m_sections->count() > 0) {
        m_sections->addSpacing(theme().u(4));
    }
    m_sections->addWidget(new widgets::SectionHeading(title, m_content, TextRole::Section));
}

widgets::TextLabel *RecapView::makeText(const QString &html, TextRole role, QWidget *parent)
{
    auto *label = new widgets::TextLabel(html, role, &Tokens::ink, parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    label->setMaximumWidth(qRound(lineEm * theme().type.pixelSize()));
    connect(label, &QLabel::linkActivated, this, [this, label](const QString &link) { follow(link, label); });
    connect(label, &QLabel::linkHovered, this, [this](const QString &link) {
        Q_EMIT hintChanged(hintOf(link));
        Q_EMIT sourceMeant(RecapText::sourceOf(link));
    });
    return label;
}

/// In a line of its own with room behind it: alone in a column, a label that is no wider than a line of text
/// would be measured for the whole width of the column.
void RecapView::addText(widgets::TextLabel *text)
{
    auto *line = new QHBoxLayout;
    line->addWidget(text, 1);
    line->addStretch();
    m_sections->addLayout(line);
}

void RecapView::addTold(const RecapText &text)
{
    if (m_recap.episodes.isEmpty()) {
        return;
    }
    addHeading(tr("What the last episodes told"));
    for (const domain::Recap::Episode &episode : std::as_const(m_recap.episodes)) {
        const QString brief = episodeBrief(episode.card.id);
        auto *title = new widgets::LinkLabel(
            episode.card.title.isEmpty() ? brief
                                         : tr("%1, %2", "episode, title").arg(brief, episode.card.title),
            m_content, TextRole::CardTitle);
        connect(title, &widgets::LinkLabel::clicked, this,
                [this, ref = episode.card.id.ref()] { Q_EMIT openRequested(ref); });
        m_sections->addSpacing(theme().u(1));
        m_sections->addWidget(title, 0, Qt::AlignLeading);
        if (!episode.card.logline.isEmpty()) {
            auto *logline = makeText(
                u"<p style=\"line-height:110%; margin:0\">%1</p>"_s.arg(episode.card.logline.toHtmlEscaped()),
                TextRole::Lead, m_content);
            addText(logline);
        }
        for (const domain::Block &block : episode.told) {
            addText(makeText(text.paragraph(block), TextRole::Body, m_content));
        }
    }
}

void RecapView::addPeople(const RecapText &text)
{
    if (m_recap.people.isEmpty()) {
        return;
    }
    addHeading(tr("Who is who"));
    auto *people = new QWidget(m_content);
    m_grid = new QGridLayout(people);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme().u(4));
    m_grid->setVerticalSpacing(theme().u(3));
    const qsizetype count =
        m_allPeople ? m_recap.people.size() : std::min<qsizetype>(fewPeople, m_recap.people.size());
    for (const domain::Recap::Person &person : m_recap.people.first(count)) {
        m_people += makePerson(person, text);
    }
    m_sections->addWidget(people);
    arrangePeople();
    if (count < m_recap.people.size()) {
        auto *all = new widgets::LinkLabel(
            tr("Show all %n", nullptr, static_cast<int>(m_recap.people.size())), m_content);
        all->setAccessibleDescription(tr("Everyone who appears in these episodes"));
        connect(
            all, &widgets::LinkLabel::clicked, this,
            [this] {
                m_allPeople = true;
                fill();
                if (m_people.size() > fewPeople) {
                    m_people.at(fewPeople)->findChild<widgets::LinkLabel *>()->setFocus();
                }
            },
            Qt::QueuedConnection);
        m_sections->addWidget(all, 0, Qt::AlignLeading);
    }
}

QWidget *RecapView::makePerson(const domain::Recap::Person &person, const RecapText &text)
{
    auto *card = new widgets::Card(m_content);
    auto *portrait =
        new widgets::PortraitWidget(painting::portraitOf(person.card.portrait), portraitWidth, card);
    portrait->setDecorative(true);
    auto *name = new widgets::LinkLabel(person.card.name, card, TextRole::UiStrong);
    connect(name, &widgets::LinkLabel::clicked, this,
            [this, ref = person.card.ref] { Q_EMIT openRequested(ref); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(name, 0, Qt::AlignLeading);
    if (const QString line = cardLine(person.card); !line.isEmpty()) {
        auto *label = new widgets::TextLabel(line, TextRole::Ui, &Tokens::ink, card);
        label->setWordWrap(true);
        name->setAccessibleDescription(line);
        texts->addWidget(label);
    }
    if (!person.players.isEmpty()) {
        texts->addWidget(makeText(text.players(person.players), TextRole::Small, card));
    }
    texts->addStretch();
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(theme().u(3), theme().u(3), theme().u(3), theme().u(3));
    layout->setSpacing(theme().u(3));
    layout->addWidget(portrait, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return card;
}

void RecapView::addLines(const QStringList &lines)
{
    for (const QString &line : lines) {
        addText(
            makeText(u"<p style=\"line-height:115%; margin:0\">%1</p>"_s.arg(line), TextRole::Ui, m_content));
    }
}

void RecapView::addTies(const RecapText &text)
{
    if (m_recap.ties.isEmpty()) {
        return;
    }
    addHeading(tr("What is new between people"));
    QStringList begun;
    QStringList ended;
    for (const domain::Recap::Tie &tie : std::as_const(m_recap.ties)) {
        (tie.ended ? ended : begun) += text.tie(tie);
    }
    addLines(begun);
    if (!ended.isEmpty()) {
        m_sections->addWidget(
            new widgets::TextLabel(tr("Over now"), TextRole::Label, &Tokens::ink2, m_content));
        addLines(ended);
    }
}

void RecapView::addOpenMatters(const RecapText &text)
{
    if (m_recap.open.isEmpty()) {
        return;
    }
    addHeading(tr("What stands open"));
    QStringList lines;
    for (const domain::Recap::OpenMatter &matter : std::as_const(m_recap.open)) {
        lines += text.openMatter(matter);
    }
    addLines(lines);
}

void RecapView::addNext()
{
    addHeading(tr("What comes next"));
    if (!m_recap.next) {
        const QString all = m_viewers.isEmpty()
                                ? tr("You have watched every episode there is.")
                                //: %1 several names
                                : tr("%1 have watched every episode there is.").arg(m_viewers);
        m_sections->addWidget(new widgets::TextLabel(all, TextRole::Body, &Tokens::ink2, m_content));
        return;
    }
    const domain::EpisodeCard &next = *m_recap.next;
    const QString sentence = capitalised(episodeInWords(next.id));
    if (next.open) {
        auto *title = new widgets::LinkLabel(next.title.isEmpty() ? sentence : next.title, m_content,
                                             TextRole::CardTitle);
        connect(title, &widgets::LinkLabel::clicked, this,
                [this, ref = next.id.ref()] { Q_EMIT openRequested(ref); });
        m_sections->addWidget(title, 0, Qt::AlignLeading);
    } else {
        m_sections->addWidget(new widgets::TextLabel(next.title.isEmpty() ? sentence : next.title,
                                                     TextRole::CardTitle, &Tokens::head, m_content));
    }
    if (!next.title.isEmpty()) {
        const QString line =
            next.logline.isEmpty() ? sentence : tr("%1. %2", "episode. logline").arg(sentence, next.logline);
        addText(makeText(u"<p style=\"line-height:118%; margin:0\">%1</p>"_s.arg(line.toHtmlEscaped()),
                         TextRole::Body, m_content));
    }
}

void RecapView::addSources(const RecapText &text)
{
    if (m_recap.sources.isEmpty()) {
        return;
    }
    addHeading(tr("Sources"));
    for (int place = 0; place < static_cast<int>(m_recap.sources.size()); ++place) {
        addText(makeText(text.source(place, m_recap.sources.at(place)), TextRole::Small, m_content));
    }
}

void RecapView::setColumns(int columns)
{
    if (m_columns != columns) {
        m_columns = columns;
        arrangePeople();
    }
}

void RecapView::arrangePeople()
{
    if (m_people.isEmpty()) {
        return;
    }
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item;
    }
    for (int column = 0; column < std::max(m_columns, m_grid->columnCount()); ++column) {
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    }
    for (int place = 0; place < static_cast<int>(m_people.size()); ++place) {
        m_grid->addWidget(m_people.at(place), place / m_columns, place % m_columns);
    }
}

void RecapView::follow(const QString &link, QWidget *text)
{
    if (const auto ref = RecapText::pageOf(link)) {
        Q_EMIT openRequested(*ref);
    } else if (const auto place = RecapText::sourceOf(link)) {
        Q_EMIT sourceRequested(*place, text);
    } else {
        Q_EMIT externalLinkRequested(QUrl(link));
    }
}

QString RecapView::hintOf(const QString &link) const
{
    const auto place = RecapText::sourceOf(link);
    if (!place || *place >= m_recap.sources.size()) {
        return RecapText::pageOf(link) ? QString() : link;
    }
    const domain::Source &source = m_recap.sources.at(*place);
    return tr("Source %1, %2").arg(*place + 1).arg(source.publisher);
}

void RecapView::themeChanged()
{
    // The texts carry colours and sizes.
    if (m_content) {
        fill();
    }
    ThemedWidget::themeChanged();
}

} // namespace attache::pages
