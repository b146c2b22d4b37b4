// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keyhint.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace attache::shell {

namespace {

constexpr double paddingUnits = 1.5;
constexpr double heightUnits = 5;
constexpr double radius = 3;
/// A field narrower than this many hints needs its room for words.
constexpr int leastRoom = 5;

} // namespace

KeyHint::KeyHint(QLineEdit *field)
    : ThemedWidget(field)
    , m_field(field)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, &KeyHint::place);
    hide();
}

void KeyHint::setText(const QString &text)
{
    m_text = text;
    place();
    update();
}

QFont KeyHint::keyFont() const
{
    return theme().font(painting::TextRole::Small);
}

void KeyHint::place()
{
    const widgets::Theme look = theme();
    const int width = QFontMetrics(keyFont()).horizontalAdvance(m_text) + 2 * look.u(paddingUnits);
    const int height = std::min(look.u(heightUnits), m_field->height() - 4);
    // Behind the words, before the buttons of the field. A field sets words by their own direction.
    const QString words = m_field->placeholderText();
    const Qt::LayoutDirection direction = words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    int end = m_field->width() - look.u(paddingUnits);
    const auto buttons = m_field->findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        const QRect rect = QStyle::visualRect(direction, m_field->rect(), button->geometry());
        if (rect.left() > m_field->width() / 2) {
            end = std::min(end, rect.left() - look.u(1));
        }
    }
    const QRect rect(end - width, (m_field->height() - height) / 2, width, height);
    setGeometry(QStyle::visualRect(direction, m_field->rect(), rect));
    const int needed = QFontMetrics(m_field->font()).horizontalAdvance(words);
    const bool room = m_field->width() > std::max(leastRoom * width, needed + 2 * width);
    setVisible(room && !m_text.isEmpty() && m_field->text().isEmpty() && !m_field->hasFocus());
}

bool KeyHint::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::LayoutDirectionChange:
        place();
        // The field moves its buttons only after this.
        QMetaObject::invokeMethod(this, &KeyHint::place, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return ThemedWidget::eventFilter(watched, event);
}

void KeyHint::themeChanged()
{
    place();
    update();
}

void KeyHint::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().tokens.rule2);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setFont(keyFont());
    painter.setPen(theme().tokens.ink2);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace attache::shell
