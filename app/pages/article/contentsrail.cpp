// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/article/contentsrail.h"

#include "painting/marks.h"
#include "painting/seal.h"
#include "widgets/textlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace attache::pages {

using painting::TextRole;

ContentsEntry::ContentsEntry(const ArticleSection &section, QWidget *parent)
    : QAbstractButton(parent)
    , m_sealed(section.sealed)
{
    setText(section.sealed ? ContentsRail::tr("Sealed") : section.title);
    setAccessibleName(text());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ContentsEntry::setLook(const painting::Tokens &tokens, const painting::Typography &type)
{
    m_tokens = tokens;
    m_font = type.font(TextRole::Ui);
    m_unit = type.units(1);
    updateGeometry();
    update();
}

void ContentsEntry::setCurrent(bool current)
{
    m_current = current;
    setAccessibleDescription(current ? ContentsRail::tr("In view") : QString());
    update();
}

QRect ContentsEntry::textRect(int width) const
{
    const int start = 3 * m_unit + (m_sealed ? 5 * m_unit : 0);
    const int space = std::max(width - start - m_unit, 4 * m_unit);
    QFont strong = m_font;
    strong.setWeight(QFont::DemiBold);
    const QRect bounds =
        QFontMetrics(strong).boundingRect(QRect(0, 0, space, 10000), Qt::TextWordWrap, text());
    return QRect(start, 0, space, bounds.height() + 3 * m_unit / 2);
}

int ContentsEntry::heightForWidth(int width) const
{
    constexpr int smallestTarget = 24;
    return std::max(textRect(width).height(), smallestTarget);
}

QSize ContentsEntry::sizeHint() const
{
    return {40 * m_unit, heightForWidth(40 * m_unit)};
}

void ContentsEntry::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [this](QRect rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    painter.fillRect(mirrored({0, 0, m_current ? 2 : 1, height()}),
                     m_current ? m_tokens.brass : m_tokens.rule);
    QRect box = textRect(width());
    box.setHeight(height());
    if (m_sealed) {
        const int size = 4 * m_unit;
        painting::paintSeal(&painter, mirrored({3 * m_unit, (height() - size) / 2, size, size}), m_tokens);
    }
    QFont font = m_font;
    font.setWeight(m_current ? QFont::DemiBold : QFont::Normal);
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(m_sealed ? m_tokens.oxblood : m_current ? m_tokens.ink : m_tokens.ink2);
    painter.drawText(mirrored(box), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, text());
    if (hasFocus()) {
        painting::paintFrame(&painter, QRectF(rect()).adjusted(m_unit, 1, -1, -1), QColor(), m_tokens.focus,
                             3, 2);
    }
}

void ContentsEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT stepRequested(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

ContentsRail::ContentsRail(QWidget *parent)
    : QScrollArea(parent)
    , m_list(new QWidget)
    , m_layout(new QVBoxLayout(m_list))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Table of contents"));
    setWidget(m_list);
    m_layout->setSpacing(0);
    auto *title =
        new widgets::TextLabel(tr("On this page"), TextRole::Label, &painting::Tokens::ink2, m_list);
    m_layout->addWidget(title);
    m_layout->addStretch();
}

void ContentsRail::setLook(const painting::Tokens &tokens, const painting::Typography &type)
{
    m_tokens = tokens;
    m_type = type;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, tokens.paper);
    colours.setColor(QPalette::Base, tokens.paper);
    setPalette(colours);
    m_list->setAutoFillBackground(true);
    m_layout->setContentsMargins(type.units(7), type.units(7.5), type.units(2), type.units(6));
    for (ContentsEntry *entry : std::as_const(m_entries)) {
        entry->setLook(tokens, type);
    }
    fitEntries();
}

void ContentsRail::setSections(const QList<ArticleSection> &sections)
{
    qDeleteAll(m_entries);
    m_entries.clear();
    m_current = -1;
    for (int i = 0; i < sections.size(); ++i) {
        auto *entry = new ContentsEntry(sections.at(i), m_list);
        if (m_type) {
            entry->setLook(m_tokens, *m_type);
        }
        connect(entry, &ContentsEntry::clicked, this, [this, i] { Q_EMIT sectionChosen(i); });
        connect(entry, &ContentsEntry::stepRequested, this, [this, i](int by) { step(i, by); });
        m_layout->insertWidget(m_layout->count() - 1, entry);
        m_entries.append(entry);
    }
    fitEntries();
}

void ContentsRail::fitEntries()
{
    const QMargins margins = m_layout->contentsMargins();
    const int room = viewport()->width() - margins.left() - margins.right();
    for (ContentsEntry *entry : std::as_const(m_entries)) {
        entry->setFixedHeight(entry->heightForWidth(room));
    }
}

void ContentsRail::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitEntries();
}

void ContentsRail::setCurrent(int index)
{
    if (index == m_current) {
        return;
    }
    m_current = index;
    for (int i = 0; i < m_entries.size(); ++i) {
        m_entries.at(i)->setCurrent(i == index);
    }
    if (index >= 0 && index < m_entries.size()) {
        ensureWidgetVisible(m_entries.at(index));
    }
}

void ContentsRail::step(int from, int by)
{
    const int to = from + by;
    if (to >= 0 && to < m_entries.size()) {
        m_entries.at(to)->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(m_entries.at(to));
    }
}

} // namespace attache::pages
