// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/textlabel.h"

#include "widgets/themedwidget.h"

#include <QEvent>

namespace attache::widgets {

TextLabel::TextLabel(const QString &text, painting::TextRole role, Colour colour, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_colour(colour)
{
    setTextFormat(Qt::PlainText);
    watchParent();
}

void TextLabel::setColour(Colour colour)
{
    m_colour = colour;
    apply();
}

void TextLabel::setRole(painting::TextRole role)
{
    m_role = role;
    apply();
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ParentAboutToChange && parentWidget() != nullptr) {
        parentWidget()->removeEventFilter(this);
    }
    const bool done = QLabel::event(event);
    if (event->type() == QEvent::ParentChange) {
        watchParent();
    } else if (event->type() == QEvent::Polish) {
        apply();
    }
    return done;
}

bool TextLabel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && changesTheme(event)) {
        apply();
    }
    return QLabel::eventFilter(watched, event);
}

void TextLabel::watchParent()
{
    if (parentWidget() != nullptr) {
        parentWidget()->installEventFilter(this);
        apply();
    }
}

void TextLabel::apply()
{
    if (parentWidget() == nullptr) {
        return;
    }
    const Theme theme = themeFor(parentWidget());
    if (const QFont wanted = theme.font(m_role); wanted != font()) {
        setFont(wanted);
    }
    const QColor &colour = theme.tokens.*m_colour;
    if (palette().color(QPalette::WindowText) != colour) {
        QPalette changed = palette();
        changed.setColor(QPalette::WindowText, colour);
        setPalette(changed);
    }
}

} // namespace attache::widgets
