// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/previewcard.h"

#include "pages/pagewords.h"
#include "widgets/linklabel.h"
#include "widgets/portraitwidget.h"
#include "widgets/textlabel.h"

#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace attache::pages {

using painting::TextRole;
using painting::Tokens;
using namespace Qt::StringLiterals;

namespace {

constexpr int portraitPixels = 48;
constexpr double cardWidth = 27; // em
constexpr double blur = 14;
constexpr int distance = 4;

QString capitalised(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

} // namespace

PreviewCard::PreviewCard(QWidget *parent)
    : Card(parent, Look::Popup)
    , m_portrait(new widgets::PortraitWidget({}, portraitPixels, this))
    , m_origin(new widgets::TextLabel({}, TextRole::Small, &Tokens::ink2, this))
    , m_title(new widgets::TextLabel({}, TextRole::UiStrong, &Tokens::ink, this))
    , m_text(new widgets::TextLabel({}, TextRole::Ui, &Tokens::ink2, this))
    , m_link(new widgets::LinkLabel(tr("Open in browser"), this, TextRole::Small))
{
    m_portrait->setDecorative(true);
    for (widgets::TextLabel *label : {m_origin, m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    const int u = theme().u(1);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(u);
    lines->addWidget(m_origin);
    lines->addWidget(m_title);
    lines->addWidget(m_text);
    lines->addWidget(m_link, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3 * u, 3 * u, 4 * u, 3 * u);
    row->setSpacing(3 * u);
    row->addWidget(m_portrait, 0, Qt::AlignTop);
    row->addLayout(lines, 1);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(blur);
    shadow->setOffset(0, 2);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
    connect(m_link, &QAbstractButton::clicked, this, [this] { Q_EMIT linkActivated(m_url); });
    hide();
}

void PreviewCard::setPage(const domain::PageCard &card, const QString &kind)
{
    const bool hasPortrait =
        card.ref.kind == domain::PageKind::Character || card.ref.kind == domain::PageKind::Person;
    m_portrait->setVisible(hasPortrait);
    const auto style = card.ref.kind == domain::PageKind::Person
                           ? painting::PortraitStyle::Badge
                           : painting::coverStyle(card.portrait.affiliations, card.portrait.nationality);
    m_portrait->setSpec({card.portrait.name, style});
    m_origin->setText(kind);
    m_origin->setVisible(!hasPortrait);
    m_title->setText(card.name);
    m_text->setText(card.summary.isEmpty() ? capitalised(card.subtitle) : card.summary);
    m_text->setVisible(!m_text->text().isEmpty());
    m_url.clear();
    m_link->hide();
    setAccessibleName(card.name);
    setAccessibleDescription(m_text->text());
}

void PreviewCard::setSource(const domain::Source &source, int number, const domain::EpisodeSpine &spine)
{
    const QString shown = locale().toString(number);
    m_portrait->hide();
    QStringList origin{tr("Source %1").arg(shown), source.publisher};
    if (source.published.isValid()) {
        origin += dateInWords(source.published);
    }
    m_origin->setText(origin.join(u"  ·  "_s));
    m_origin->show();
    m_title->setText(withoutBrackets(source.title));
    m_title->setVisible(!source.title.isEmpty());
    m_url = QUrl(source.url);
    const bool openable = !source.sealed && !source.url.isEmpty();
    const auto episode = spine.episodeOf(source.safeAfter);
    m_text->setText(source.sealed ? tr("Its title would tell what happens later.")
                    //: %1 "season 1, episode 8": before it, the source tells too much
                    : episode ? tr("Safe after %1.").arg(episodeInWords(*episode))
                              : m_url.host());
    m_text->setVisible(!m_text->text().isEmpty());
    m_link->setVisible(openable);
    //: The name of a source marker for screen readers, "Source 8, ELLE"
    setAccessibleName(tr("Source %1, %2").arg(shown, source.publisher));
    setAccessibleDescription(QStringList{source.title, m_text->text()}.join(u". "_s));
}

void PreviewCard::showBeside(const QRect &target)
{
    const QRect room = parentWidget()->rect();
    const int width = std::min(qRound(cardWidth * theme().type.pixelSize()), room.width() - 2 * distance);
    setFixedWidth(width);
    layout()->activate();
    const int height = heightForWidth(width) > 0 ? heightForWidth(width) : sizeHint().height();
    int x = layoutDirection() == Qt::RightToLeft ? target.right() - width : target.left();
    x = std::clamp(x, room.left() + distance,
                   std::max(room.left() + distance, room.right() - width - distance));
    int y = target.bottom() + distance;
    if (y + height > room.bottom()) {
        y = std::max(room.top() + distance, target.top() - height - distance);
    }
    setGeometry(x, y, width, height);
    raise();
    show();
}

void PreviewCard::focusLink()
{
    if (m_link->isVisible()) {
        m_link->setFocus(Qt::TabFocusReason);
    }
}

void PreviewCard::enterEvent(QEnterEvent *event)
{
    Card::enterEvent(event);
    Q_EMIT pointerEntered();
}

void PreviewCard::leaveEvent(QEvent *event)
{
    Card::leaveEvent(event);
    Q_EMIT pointerLeft();
}

void PreviewCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace attache::pages
